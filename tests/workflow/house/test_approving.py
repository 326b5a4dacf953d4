"""Who agrees as a manager: by badge, by name and PIN, by a right of their own; nobody comes to the counter by it."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from app.errors import ShopError
from app.models import History
from app.workflow import Store
from app.workflow.house import staff
from app.workflow.house.approving import AGREED, approver
from app.workflow.rows.counting import Approval
from app.workflow.rows.kinds import Role
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import StaffRow, Who
from tests.workflow.bench_shop import person

RIGHT = Right.APPROVE_STOCK


@pytest.fixture
def boss(founded_store: Store, who: Who) -> StaffRow:
    made = staff.add_staff(founded_store, who, "赵经理", [Role.MANAGER], "4711")
    return staff.issue_badge(founded_store, who, made.id)


@pytest.fixture
def technician(founded_store: Store) -> Who:
    return person(founded_store, "小李", Role.TECHNICIAN)


def test_a_right_of_ones_own_is_enough(founded_store: Store, who: Who, technician: Who) -> None:
    assert approver(founded_store, who, None, RIGHT) is who
    assert approver(founded_store, technician, None, RIGHT) is None
    assert approver(founded_store, technician, Approval(staff_id=1), RIGHT) is None  # a name alone says nothing


def test_by_badge_or_pin_and_the_history_tells_it(founded_store: Store, technician: Who, boss: StaffRow) -> None:
    for given in (Approval(boss.id, "4711"), Approval(badge=boss.badge or "")):
        agreed = approver(founded_store, technician, given, RIGHT)
        assert agreed is not None
        assert (agreed.staff_id, agreed.station) == (boss.id, technician.station)
    with founded_store.reading() as session:
        told = session.scalars(select(History.what).where(History.subject_id == boss.id, History.what == AGREED)).all()
    assert len(told) == 2


def test_others_can_not_agree(founded_store: Store, who: Who, technician: Who) -> None:
    clerk = staff.add_staff(founded_store, who, "小陈", [Role.CLERK], "1234")
    with pytest.raises(ShopError, match=r"staff\.not_allowed"):
        approver(founded_store, technician, Approval(clerk.id, "1234"), RIGHT)
    with pytest.raises(ShopError, match=r"staff\.gone"):
        approver(founded_store, technician, Approval(pin="1234"), RIGHT)


def test_a_wrong_pin_slows_down_and_a_right_one_begins_anew(
    founded_store: Store, technician: Who, boss: StaffRow
) -> None:
    wrong, right = Approval(boss.id, "0000"), Approval(boss.id, "4711")
    for _ in range(2):
        with pytest.raises(ShopError, match=r"staff\.wrong_pin"):
            approver(founded_store, technician, wrong, RIGHT)
    assert approver(founded_store, technician, right, RIGHT) is not None
    for _ in range(3):
        with pytest.raises(ShopError, match=r"staff\.wrong_pin"):
            approver(founded_store, technician, wrong, RIGHT)
    with pytest.raises(ShopError, match=r"staff\.wait"):
        approver(founded_store, technician, right, RIGHT)
