"""Staff are changed: a stale change of roles is refused, and who left can come back."""

from __future__ import annotations

import pytest

from app.errors import ShopError, Stale
from app.workflow import Store, staff
from app.workflow.rows.kinds import Role
from app.workflow.rows.shop import Who


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
