"""Who is at the counter: PIN, badge, roles, slowing down."""

from __future__ import annotations

import pytest

from app.errors import FieldErrors, ShopError
from app.workflow import Store, history
from app.workflow.house import staff
from app.workflow.rows.kinds import NumberKind, Role
from app.workflow.rows.numbers import check
from app.workflow.rows.shop import Who
from tests.conftest import Clock


def test_the_right_pin_signs_in(founded_store: Store) -> None:
    found = staff.sign_in(founded_store, 1, "1234", "front")
    assert (found.name, found.station, found.roles) == ("王芳", "front", frozenset(Role))


def test_wrong_pins_slow_down_and_a_right_one_ends_it(founded_store: Store, clock: Clock) -> None:
    for tries in (1, 2, 3):
        with pytest.raises(ShopError, match=r"staff\.wrong_pin") as caught:
            staff.sign_in(founded_store, 1, "9999", "front")
        assert caught.value.values["tries"] == tries
    with pytest.raises(ShopError, match=r"staff\.wait") as caught:
        staff.sign_in(founded_store, 1, "1234", "another PC")
    assert 0 < int(str(caught.value.values["seconds"])) <= 6
    clock.forward(seconds=6)
    with pytest.raises(ShopError, match=r"staff\.wrong_pin"):
        staff.sign_in(founded_store, 1, "9999", "front")
    clock.forward(seconds=6)
    with pytest.raises(ShopError, match=r"staff\.wait"):
        staff.sign_in(founded_store, 1, "1234", "front")
    clock.forward(seconds=5)
    staff.sign_in(founded_store, 1, "1234", "front")
    with pytest.raises(ShopError, match=r"staff\.wrong_pin") as caught:
        staff.sign_in(founded_store, 1, "9999", "front")
    assert caught.value.values["tries"] == 1


def test_the_pin_is_not_in_the_database(founded_store: Store) -> None:
    from app.models import Staff

    with founded_store.reading() as session:
        assert session.get_one(Staff, 1).pin_hash.startswith("$argon2")


def test_a_badge_signs_in_until_it_is_revoked_or_replaced(founded_store: Store, who: Who) -> None:
    first = staff.issue_badge(founded_store, who, 1).badge or ""
    assert check(first)[0] is NumberKind.BADGE
    assert staff.sign_in_by_badge(founded_store, first, "front").staff_id == 1
    second = staff.issue_badge(founded_store, who, 1).badge or ""
    assert second != first
    with pytest.raises(ShopError, match=r"staff\.badge_revoked"):
        staff.sign_in_by_badge(founded_store, first, "front")
    assert staff.revoke_badge(founded_store, who, 1).badge is None
    with pytest.raises(ShopError, match=r"staff\.badge_revoked"):
        staff.sign_in_by_badge(founded_store, second, "front")


def test_codes_that_are_no_badge(founded_store: Store) -> None:
    for code, key in (
        ("126110000014", "staff.badge_unknown"),
        ("123", "number.too_short"),
        ("812345678902", "number.mistyped"),
    ):
        with pytest.raises(ShopError) as caught:
            staff.sign_in_by_badge(founded_store, code, "front")
        assert caught.value.key == key


def test_adding_changing_leaving(founded_store: Store, who: Who) -> None:
    added = staff.add_staff(founded_store, who, " 李强 ", {Role.TECHNICIAN}, "5678")
    assert (added.name, added.roles) == ("李强", {Role.TECHNICIAN})
    technician = staff.sign_in(founded_store, added.id, "5678", "bench")
    with pytest.raises(ShopError, match=r"staff\.not_allowed"):
        staff.add_staff(founded_store, technician, "x", {Role.CLERK}, "5678")
    staff.change_pin(founded_store, technician, added.id, "8765")
    staff.sign_in(founded_store, added.id, "8765", "bench")
    with pytest.raises(ShopError, match=r"staff\.not_allowed"):
        staff.change_pin(founded_store, technician, 1, "0000")
    assert staff.change_roles(founded_store, who, added.id, [Role.CLERK, Role.TECHNICIAN]).roles == {
        Role.CLERK,
        Role.TECHNICIAN,
    }
    staff.leave(founded_store, who, added.id)
    assert [each.name for each in staff.names(founded_store)] == ["王芳"]
    assert len(staff.names(founded_store, with_left=True)) == 2
    with pytest.raises(ShopError, match=r"staff\.gone"):
        staff.sign_in(founded_store, added.id, "8765", "bench")
    with founded_store.reading() as session:
        lines = [each.what for each in history.of_subject(session, "staff", added.id)]
    assert lines[0] == "staff.left" and lines[-1] == "staff.added"


def test_what_is_wrong_with_somebody_new(founded_store: Store, who: Who) -> None:
    with pytest.raises(FieldErrors) as caught:
        staff.add_staff(founded_store, who, " ", [], "12")
    assert [each.field for each in caught.value.errors] == ["name", "pin", "roles"]
    with pytest.raises(ShopError, match=r"staff\.name_taken"):
        staff.add_staff(founded_store, who, "王芳", [Role.CLERK], "1234")


def test_the_last_manager_stays(founded_store: Store, who: Who) -> None:
    with pytest.raises(ShopError, match=r"staff\.last_manager"):
        staff.leave(founded_store, who, 1)
    with pytest.raises(ShopError, match=r"staff\.last_manager"):
        staff.change_roles(founded_store, who, 1, [Role.CLERK])
