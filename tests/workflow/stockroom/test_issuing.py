"""Handing parts out: the technician's signature, the manager's approval, a reason for more than was planned."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from app.errors import ShopError
from app.models import PartIssue, PartUse
from app.workflow import Store
from app.workflow.house import badges, shop, sign_in, staff
from app.workflow.lists import shop_lists
from app.workflow.rows.kinds import Role, UseState
from app.workflow.rows.lists import PriceEntry
from app.workflow.rows.shop import Who
from app.workflow.rows.stock import PartRow
from app.workflow.rows.stockroom import Signature, Taking
from app.workflow.stockroom import issuing, part_use, stock
from app.workflow.workbench import labour
from tests.conftest import Clock
from tests.workflow.bench_shop import Bench, person, put_order, put_part

ONE = Decimal(1)


@pytest.fixture
def job(founded_store: Store, who: Who) -> Bench:
    return Bench(founded_store, who, put_order(founded_store))


@pytest.fixture
def part(job: Bench) -> PartRow:
    """Nine at 100.00."""
    return put_part(job.store, job.who, on_hand=9)


def settings(job: Bench, **facts: Any) -> None:
    row = shop.shop_row(job.store)
    shop.change_shop(job.store, job.who, replace(row, **facts), row.version)


def technician(job: Bench) -> Who:
    row = staff.add_staff(job.store, job.who, "李工", {Role.TECHNICIAN}, "2468")
    return Who(row.id, row.name, row.roles, "pc-test")


def issues(store: Store) -> list[PartIssue]:
    with store.reading() as session:
        found = list(session.query(PartIssue).order_by(PartIssue.id))
        session.expunge_all()
        return found


def signed(who: Who) -> Signature:
    return Signature(who, "pin")


def test_nothing_is_asked_and_nothing_written_where_the_shop_wants_nothing(job: Bench, part: PartRow) -> None:
    part_use.use_now(job.store, job.who, job.order_id, part.id, ONE)
    assert issues(job.store) == []


def test_a_signature_is_asked_whoever_is_signed_in(job: Bench, part: PartRow) -> None:
    settings(job, sign_issues=True)
    li = technician(job)
    reserved = part_use.reserve(job.store, li, job.order_id, part.id, ONE).parts[0]
    for act in (
        lambda: part_use.use(job.store, li, reserved.id),
        lambda: part_use.use_now(job.store, li, job.order_id, part.id, ONE),
        lambda: part_use.found_and_use(job.store, li, job.order_id, part.id, ONE),
    ):
        with pytest.raises(ShopError) as refused:
            act()
        assert (refused.value.key, refused.value.field) == ("issue.sign", "signed")
    assert stock.part(job.store, part.id).on_hand == 9
    taking = Taking(signed=issuing.sign(job.store, li.staff_id, "2468", "pc-test"))
    card = part_use.use(job.store, job.who, reserved.id, taking)
    assert card.parts[0].state is UseState.USED
    (issue,) = issues(job.store)
    assert (issue.taken_by, issue.issued_by, issue.signed_how, issue.value) == (
        li.staff_id, job.who.staff_id, "pin", 10_000,
    )
    assert issue.number.startswith("I")


def test_a_clerk_does_not_sign_for_parts(job: Bench, part: PartRow) -> None:
    settings(job, sign_issues=True)
    clerk = Signature(person(job.store, "小陈", Role.CLERK), "badge")
    with pytest.raises(ShopError, match=r"issue\.not_a_technician"):
        part_use.use_now(job.store, job.who, job.order_id, part.id, ONE, taking=Taking(signed=clerk))


def test_wrong_pins_slow_down_as_at_sign_in(job: Bench, clock: Clock) -> None:
    li = technician(job)
    for _ in range(3):
        with pytest.raises(ShopError, match=r"staff\.wrong_pin"):
            issuing.sign(job.store, li.staff_id, "0000", "pc-test")
    with pytest.raises(ShopError, match=r"staff\.wait"):
        issuing.sign(job.store, li.staff_id, "2468", "pc-test")
    with pytest.raises(ShopError, match=r"staff\.wait"):
        sign_in.sign_in(job.store, li.staff_id, "2468", "pc-test")
    clock.forward(minutes=6)
    assert issuing.sign(job.store, li.staff_id, "2468", "pc-test").how == "pin"
    with pytest.raises(ShopError, match=r"issue\.code_missing"):
        issuing.sign(job.store, li.staff_id, " ", "pc-test")


def test_a_badge_says_whose_it_is(job: Bench) -> None:
    li = technician(job)
    badge = badges.issue_badge(job.store, job.who, li.staff_id).badge
    assert badge is not None
    found = issuing.sign(job.store, job.who.staff_id, f" {badge[:4]} {badge[4:]}", "pc-test")
    assert (found.who.staff_id, found.how) == (li.staff_id, "badge")
    badges.revoke_badge(job.store, job.who, li.staff_id)
    with pytest.raises(ShopError, match=r"staff\.badge_revoked"):
        issuing.sign(job.store, li.staff_id, badge, "pc-test")


def test_what_is_dear_is_approved_also_in_small_steps(job: Bench, part: PartRow) -> None:
    settings(job, approve_over=Decimal(250))
    li = technician(job)
    for _ in range(2):
        part_use.use_now(job.store, li, job.order_id, part.id, ONE)
    with pytest.raises(ShopError) as refused:
        part_use.use_now(job.store, li, job.order_id, part.id, ONE)
    assert (refused.value.key, refused.value.field) == ("issue.approve", "approved")
    assert refused.value.values == {"total": Decimal(300), "amount": Decimal(250)}
    with pytest.raises(ShopError, match=r"issue\.not_a_manager"):
        part_use.use_now(job.store, li, job.order_id, part.id, ONE, taking=Taking(approved=signed(li)))
    part_use.use_now(job.store, li, job.order_id, part.id, ONE, taking=Taking(approved=signed(job.who)))
    (issue,) = issues(job.store)
    assert (issue.approved_by, issue.approved_how, issue.taken_by) == (job.who.staff_id, "pin", li.staff_id)
    with pytest.raises(ShopError, match=r"issue\.approve"):  # the two before were never approved
        part_use.use_now(job.store, li, job.order_id, part.id, ONE)


def test_a_manager_who_is_signed_in_approves_by_that(job: Bench, part: PartRow) -> None:
    settings(job, approve_over=Decimal(0))
    part_use.use_now(job.store, job.who, job.order_id, part.id, ONE)
    assert [issue.approved_how for issue in issues(job.store)] == ["self"]
    settings(job, sign_issues=True)
    with pytest.raises(ShopError, match=r"issue\.approve"):
        part_use.use_now(job.store, job.who, job.order_id, part.id, ONE, taking=Taking(signed=signed(job.who)))


def test_more_than_the_price_list_plans_asks_for_a_reason(job: Bench, part: PartRow) -> None:
    entry = PriceEntry(None, "New screen", "换屏", Decimal(80), parts_allowed=Decimal("150.00"))
    line = shop_lists.save_price(job.store, job.who, entry)
    assert line.parts_allowed == 150
    part_use.use_now(job.store, job.who, job.order_id, part.id, ONE)  # no labour yet: nothing is planned
    labour.add(job.store, job.who, job.order_id, "换屏", Decimal(80), price_item_id=line.id)
    with pytest.raises(ShopError) as refused:
        part_use.use_now(job.store, job.who, job.order_id, part.id, ONE)
    assert (refused.value.key, refused.value.field) == ("issue.over_allowed", "over_reason")
    assert refused.value.values == {"total": Decimal(200), "amount": Decimal(150)}
    part_use.use_now(job.store, job.who, job.order_id, part.id, ONE, taking=Taking(reason="frame bent, too"))
    (issue,) = issues(job.store)
    assert (issue.reason, issue.signed_how) == ("frame bent, too", "self")


def test_one_slip_gathers_what_stands_on_none(job: Bench, part: PartRow) -> None:
    with pytest.raises(ShopError, match=r"issue\.nothing"):
        issuing.to_slip(job.store, job.who, job.order_id)
    part_use.use_now(job.store, job.who, job.order_id, part.id, ONE)
    part_use.reserve(job.store, job.who, job.order_id, part.id, Decimal(2))
    first = issuing.to_slip(job.store, job.who, job.order_id)
    assert issuing.to_slip(job.store, job.who, job.order_id) == first
    (issue,) = issues(job.store)
    assert (issue.signed_how, issue.value) == ("paper", 30_000)
    part_use.use_now(job.store, job.who, job.order_id, part.id, ONE)
    second = issuing.to_slip(job.store, job.who, job.order_id)
    with job.store.reading() as session:
        assert [use.issue_id for use in session.query(PartUse).order_by(PartUse.id)] == [first, first, second]
