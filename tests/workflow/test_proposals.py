"""DOMAIN.md §7 at the counter: who pays is proposed with its reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.models import RepairOrder
from app.workflow import Store, intake
from app.workflow.proposals import add_months, months_between
from app.workflow.rows.customers import ArticleInput
from app.workflow.rows.kinds import Proof, Service, ServiceReason
from app.workflow.rows.shop import Who
from tests.conftest import intake_input

#: an agreement, 12 months
HAIER = ArticleInput(category_id=6, brand="haier", bought_on=date(2026, 5, 1), proof=Proof.INVOICE)


@pytest.mark.parametrize(
    ("article", "service", "reason", "maker"),
    [
        (HAIER, Service.WARRANTY, ServiceReason.AGREEMENT, False),
        (replace(HAIER, proof=Proof.NONE), Service.PAID, ServiceReason.NO_DATE, False),
        (replace(HAIER, bought_on=None), Service.PAID, ServiceReason.NO_DATE, False),
        (replace(HAIER, bought_on=date(2025, 11, 16)), Service.WARRANTY, ServiceReason.AGREEMENT, False),
        (replace(HAIER, bought_on=date(2025, 11, 15)), Service.PAID, ServiceReason.EXPIRED, False),
        (replace(HAIER, brand="Dyson"), Service.PAID, ServiceReason.NO_AGREEMENT, True),
        (replace(HAIER, brand="Dyson", bought_on=None), Service.PAID, ServiceReason.NO_AGREEMENT, False),
        (replace(HAIER, brand="Dyson", bought_on=date(2020, 1, 1)), Service.PAID, ServiceReason.EXPIRED, False),
        (replace(HAIER, brand="Dyson", sold_here=True), Service.WARRANTY, ServiceReason.SOLD_HERE, False),
        (replace(HAIER, brand="Dyson", sold_here=True, bought_on=None), Service.PAID, ServiceReason.NO_DATE, False),
        (ArticleInput(category_id=None), Service.PAID, ServiceReason.NO_AGREEMENT, False),
    ],
)
def test_proposals(
    founded_store: Store, article: ArticleInput, service: Service, reason: ServiceReason, maker: bool
) -> None:
    found = intake.propose_service(founded_store, article, None)
    assert (found.service, found.reason, found.maker_may_cover) == (service, reason, maker)


def handed_out(store: Store, who: Who, days_ago: int, outcome: str = "repaired", warranty_days: int = 90) -> int:
    (taken,) = intake.take_in(store, who, (intake_input(),)).orders
    with store.writing() as session:
        order = session.get_one(RepairOrder, taken.order_id)
        order.state, order.outcome, order.warranty_days = "handed_out", outcome, warranty_days
        order.handed_out_at = store.now() - timedelta(days=days_ago)
    return taken.order_id


@pytest.mark.parametrize(
    ("days_ago", "outcome", "given", "expected"),
    [
        (90, "repaired", 90, True),
        (91, "repaired", 90, False),
        (10, "repaired", 0, False),
        (100, "repaired", 180, True),
        (31, "repaired", 30, False),
        (10, "declined", 90, False),
        (10, "no_fault_found", 90, False),
    ],
)
def test_repaired_here(
    founded_store: Store, who: Who, days_ago: int, outcome: str, given: int, expected: bool
) -> None:
    order_id = handed_out(founded_store, who, days_ago, outcome, given)
    again = intake_input(customer=replace(intake_input().customer, name="somebody else with the same phone"))
    found = intake.propose_service(founded_store, again.article, None)
    assert (found.reason is ServiceReason.REPAIRED_HERE) is expected
    assert found.repeat_of == (order_id if expected else None)
    if expected:
        assert (found.service, found.repeat_days) == (Service.WARRANTY, days_ago)
        (taken,) = intake.take_in(founded_store, who, (replace(again, service=Service.WARRANTY),)).orders
        with founded_store.reading() as session:
            order = session.get_one(RepairOrder, taken.order_id)
            assert (order.repeat, order.repeat_of, order.service) == ("possible", order_id, "warranty")


def test_what_is_saved_is_judged_again_and_a_difference_needs_a_note(founded_store: Store, who: Who) -> None:
    lied = intake_input(service=Service.PAID, service_reason=ServiceReason.AGREEMENT)
    chosen = intake_input(service=Service.WARRANTY, service_note="经理同意")
    first, second = intake.take_in(founded_store, who, (lied, chosen)).orders
    with founded_store.reading() as session:
        orders = [session.get_one(RepairOrder, each.order_id) for each in (first, second)]
    assert [(each.service, each.service_reason) for each in orders] == [
        ("paid", "no_agreement"),
        ("warranty", "chosen"),
    ]


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2026, 11, 16), 12, date(2027, 11, 16)),
        (date(2026, 12, 1), 1, date(2027, 1, 1)),
    ],
)
def test_months(start: date, months: int, end: date) -> None:
    assert add_months(start, months) == end
    assert months_between(start, end + timedelta(days=3)) == months
    assert months_between(end, start) == 0
