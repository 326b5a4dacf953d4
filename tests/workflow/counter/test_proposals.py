"""DOMAIN.md §7 at the counter: who pays is proposed with its reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from app.models import RepairOrder
from app.workflow import Store
from app.workflow.counter import intake
from app.workflow.counter.proposals import months_between
from app.workflow.lists import shop_lists
from app.workflow.rows.customers import ArticleInput
from app.workflow.rows.kinds import Proof, Service, ServiceReason
from app.workflow.rows.months import add_months
from app.workflow.rows.shop import Who
from app.workflow.workbench import cards
from tests.conftest import Clock, intake_input

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


@pytest.mark.parametrize(
    ("until", "moment", "covered"),
    [
        (None, datetime(2026, 11, 16, 2, tzinfo=UTC), True),
        (date(2026, 11, 16), datetime(2026, 11, 16, 2, tzinfo=UTC), True),
        # in Shanghai: 23:59 on the last day, and the first minute of the day after
        (date(2026, 11, 16), datetime(2026, 11, 16, 15, 59, tzinfo=UTC), True),
        (date(2026, 11, 16), datetime(2026, 11, 16, 16, 0, tzinfo=UTC), False),
        (date(2026, 11, 15), datetime(2026, 11, 16, 2, tzinfo=UTC), False),
    ],
)
def test_an_agreement_covers_its_last_day_in_the_shops_time_zone(
    founded_store: Store, who: Who, clock: Clock, until: date | None, moment: datetime, covered: bool
) -> None:
    haier = next(each for each in shop_lists.entries(founded_store).brands if each.name == "Haier")
    shop_lists.save_brand(founded_store, who, replace(haier, agreement_until=until))
    clock.now = moment
    found = intake.propose_service(founded_store, HAIER, None)
    wanted = (Service.WARRANTY, ServiceReason.AGREEMENT) if covered else (Service.PAID, ServiceReason.NO_AGREEMENT)
    assert (found.service, found.reason) == wanted
    assert found.agreement_ended == (None if covered else until)
    assert found.maker_may_cover is not covered


def test_an_order_is_judged_by_the_day_on_which_it_came_in(founded_store: Store, who: Who, clock: Clock) -> None:
    haier = next(each for each in shop_lists.entries(founded_store).brands if each.name == "Haier")
    shop_lists.save_brand(founded_store, who, replace(haier, agreement_until=date(2026, 11, 20)))
    given = intake_input(article=HAIER, service=Service.WARRANTY)
    (taken,) = intake.take_in(founded_store, who, (given,)).orders
    clock.forward(days=10)  # the agreement is over when the typing error is found
    card = cards.card(founded_store, who, taken.order_id)
    article = replace(HAIER, id=taken.article_id, version=card.article.version)
    again = replace(given, article=article, customer=replace(given.customer, id=taken.customer_id), fault="corrected")
    intake.correct(founded_store, who, taken.order_id, card.version, again, "typing error")
    after = cards.card(founded_store, who, taken.order_id)
    assert (after.fault, after.service, after.service_reason) == (
        "corrected",
        Service.WARRANTY,
        ServiceReason.AGREEMENT,
    )


@pytest.mark.parametrize("brand", ["HAIER", " haier ", "ＨＡＩＥＲ", "Hai-er"])
def test_an_agreement_is_found_however_the_brand_is_written(founded_store: Store, brand: str) -> None:
    found = intake.propose_service(founded_store, replace(HAIER, brand=brand), None)
    assert found.reason is ServiceReason.AGREEMENT


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
