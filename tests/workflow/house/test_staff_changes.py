"""Staff are changed: names, roles, PIN and badge with their versions; who left can come back; a manager stays."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from app.errors import FieldErrors, ShopError, Stale
from app.workflow import Store, history
from app.workflow.house import staff
from app.workflow.rows.kinds import Role
from app.workflow.rows.shop import StaffRow, Who


def test_two_managers_change_the_same_roles(founded_store: Store, who: Who) -> None:
    person = staff.add_staff(founded_store, who, "李娜", [Role.CLERK], "4321")
    newer = staff.change_roles(founded_store, who, person.id, [Role.CLERK, Role.CASHIER], person.version)
    assert newer.version > person.version
    with pytest.raises(Stale) as caught:
        staff.change_roles(founded_store, who, person.id, [Role.TECHNICIAN], person.version)
    assert caught.value.values["who"] == "王芳"
    assert staff.names(founded_store)[0].roles | staff.names(founded_store)[1].roles >= {Role.CASHIER}


def test_who_left_comes_back_without_a_badge(founded_store: Store, who: Who) -> None:
    person = staff.add_staff(founded_store, who, "李娜", [Role.CLERK], "4321")
    staff.issue_badge(founded_store, who, person.id)
    gone = staff.leave(founded_store, who, person.id)
    with pytest.raises(ShopError, match=r"staff\.gone"):
        staff.sign_in(founded_store, person.id, "4321", "pc-test")
    back = staff.come_back(founded_store, who, gone.id)
    assert (back.left_at, back.badge) == (None, None)
    assert staff.sign_in(founded_store, person.id, "4321", "pc-test").name == "李娜"


def told(store: Store, staff_id: int) -> list[tuple[str, str | None, str | None]]:
    with store.reading() as session:
        return [(each.what, each.old, each.new) for each in reversed(history.of_subject(session, "staff", staff_id))]


def test_somebody_has_another_name_from_now_on_and_earlier_lines_follow(founded_store: Store, who: Who) -> None:
    person = staff.add_staff(founded_store, who, "李娜", [Role.CLERK], "4321")
    as_clerk = replace(who, staff_id=person.id, name="李娜", roles=person.roles)
    staff.change_pin(founded_store, as_clerk, person.id, "8765")
    renamed = staff.change_staff(founded_store, who, person.id, name=" 李 娜娜 ", version=person.version + 1)
    assert renamed.name == "李 娜娜"
    assert told(founded_store, person.id)[1:] == [
        ("staff.pin_changed", None, None),
        ("staff.renamed", "李娜", "李 娜娜"),
    ]
    with founded_store.reading() as session:
        assert history.of_subject(session, "staff", person.id)[1].who == "李 娜娜"
    assert staff.sign_in(founded_store, person.id, "8765", "pc").name == "李 娜娜"


def test_nobody_gets_the_name_of_somebody_else(founded_store: Store, who: Who) -> None:
    person = staff.add_staff(founded_store, who, "Li Na", [Role.CLERK], "4321")
    staff.leave(founded_store, who, staff.add_staff(founded_store, who, "赵离", [Role.CLERK], "4321").id)
    for taken in ("王芳", "王 芳", "赵离"):  # who left is still named in the history
        with pytest.raises(ShopError, match=r"staff\.name_taken") as caught:
            staff.change_staff(founded_store, who, person.id, name=taken)
        assert caught.value.field == "name"
    with pytest.raises(ShopError, match=r"staff\.name_taken"):
        staff.add_staff(founded_store, who, "LI NA", [Role.CLERK], "4321")
    assert staff.change_staff(founded_store, who, person.id, name="LI NA").name == "LI NA"  # one's own may change
    with pytest.raises(FieldErrors) as errors:
        staff.change_staff(founded_store, who, person.id, name=" ", roles=[], pin="1")
    assert [each.field for each in errors.value.errors] == ["name", "roles", "pin"]


def test_all_of_a_change_or_nothing(founded_store: Store, who: Who) -> None:
    with pytest.raises(ShopError, match=r"staff\.last_manager"):
        staff.change_staff(founded_store, who, 1, name="New name", roles=[Role.CLERK], pin="9999")
    assert [each.name for each in staff.names(founded_store)] == ["王芳"]
    staff.sign_in(founded_store, 1, "1234", "pc")
    changed = staff.change_staff(founded_store, who, 1, name="New name", roles=[Role.MANAGER], pin="9999", version=1)
    assert (changed.name, changed.roles, changed.version > 1) == ("New name", {Role.MANAGER}, True)
    staff.sign_in(founded_store, 1, "9999", "pc")


@pytest.mark.parametrize(
    "act",
    [
        lambda store, who, key, version: staff.change_staff(store, who, key, name="Another", version=version),
        lambda store, who, key, version: staff.change_roles(store, who, key, [Role.CASHIER], version),
        lambda store, who, key, version: staff.change_pin(store, who, key, "7777", version),
        staff.issue_badge,
        staff.revoke_badge,
        staff.leave,
        staff.come_back,
    ],
)
@pytest.mark.parametrize(
    "faster",
    [
        lambda store, who, key: staff.change_pin(store, who, key, "8888"),
        staff.issue_badge,
        staff.leave,
    ],
)
def test_every_act_on_somebody_tells_who_was_faster(
    founded_store: Store, who: Who, act: Callable[..., StaffRow], faster: Callable[..., object]
) -> None:
    seen = staff.add_staff(founded_store, who, "李娜", [Role.CLERK], "4321")
    faster(founded_store, who, seen.id)
    before = told(founded_store, seen.id)
    with pytest.raises(Stale) as caught:
        act(founded_store, who, seen.id, seen.version)
    assert caught.value.values["who"] == "王芳"
    assert told(founded_store, seen.id) == before


def test_leaving_twice_is_leaving_once(founded_store: Store, who: Who) -> None:
    person = staff.add_staff(founded_store, who, "李娜", [Role.CLERK], "4321")
    first = staff.leave(founded_store, who, person.id)
    assert staff.leave(founded_store, who, person.id) == first
    back = staff.come_back(founded_store, who, person.id)
    assert staff.come_back(founded_store, who, person.id) == back
    assert [what for what, _, _ in told(founded_store, person.id)] == ["staff.added", "staff.left", "staff.came_back"]
