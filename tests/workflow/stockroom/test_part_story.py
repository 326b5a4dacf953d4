"""What is looked at around a part: jobs, what is ordered, use by month in the shop's days, prices, papers of lines."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from app.models.store import Store
from app.workflow.buying import purchasing, suppliers
from app.workflow.rows.buying import SupplierInput
from app.workflow.rows.kinds import LedgerKind, UseState, WantState
from app.workflow.rows.part_story import LedgerFilter, PriceKind
from app.workflow.rows.shop import Who
from app.workflow.rows.stock import PartInput, PartRow
from app.workflow.rows.stockroom import Moving
from app.workflow.stockroom import moving, part_story, part_use, stock, wants
from app.workflow.workbench import bench, cards
from tests.conftest import Clock
from tests.workflow.at_counter import take_in


@pytest.fixture
def screen(founded_store: Store, who: Who) -> PartRow:
    """Three came in at 40."""
    row = stock.save_part(founded_store, who, PartInput("Screen", Decimal(120), cost=Decimal(40)))
    return stock.goods_in(founded_store, who, row.id, Decimal(3), Decimal(40), "note 1")


def on_the_bench(store: Store, who: Who) -> int:
    """A job that parts can be used on."""
    order_id = take_in(store, who).order_id
    bench.move(store, who, order_id, cards.card(store, who, order_id).version, "diagnose")
    return order_id


def test_jobs_that_have_it_come_before_those_that_wait(founded_store: Store, who: Who, screen: PartRow) -> None:
    order_id = on_the_bench(founded_store, who)
    part_use.reserve(founded_store, who, order_id, screen.id, Decimal(2))
    wants.want(founded_store, who, order_id, screen.id, Decimal(5))
    held, wanted = part_story.jobs(founded_store, screen.id)
    assert (held.order_id, held.use, held.quantity, held.article) == (order_id, UseState.RESERVED, 2, "Xiaomi 14")
    assert held.place is not None
    assert (wanted.order_id, wanted.want, wanted.quantity, wanted.use) == (order_id, WantState.OPEN, 5, None)
    assert wanted.id < 0 < held.id
    assert part_story.users(founded_store, screen.id) == ()


def test_who_used_it_newest_first_and_in_stretches(founded_store: Store, who: Who, screen: PartRow) -> None:
    order_id = on_the_bench(founded_store, who)
    for _ in range(3):
        part_use.use_now(founded_store, who, order_id, screen.id, Decimal(1))
    found = part_story.users(founded_store, screen.id, 2)
    older = part_story.users(founded_store, screen.id, 2, found[-1].id)
    ids = [row.id for row in (*found, *older)]
    assert len(ids) == 3
    assert ids == sorted(ids, reverse=True)
    assert {(row.customer, row.price) for row in found} == {("张伟明", Decimal(120))}


def test_use_by_month_is_by_the_shops_days_and_less_what_came_back(
    founded_store: Store, who: Who, screen: PartRow, clock: Clock
) -> None:
    clock.now = datetime(2026, 11, 30, 15, 59, tzinfo=UTC)  # 23:59 in Shanghai
    order_id = on_the_bench(founded_store, who)
    part_use.use_now(founded_store, who, order_id, screen.id, Decimal(1))
    clock.now = datetime(2026, 11, 30, 16, 1, tzinfo=UTC)  # 1 December there
    card = part_use.use_now(founded_store, who, order_id, screen.id, Decimal(2))
    months = part_story.use_by_month(founded_store, screen.id)
    assert len(months) == part_story.MONTHS
    assert [(row.month, row.used) for row in months[-2:]] == [
        (date(2026, 11, 1), Decimal(1)),
        (date(2026, 12, 1), Decimal(2)),
    ]
    part_use.put_back(founded_store, who, card.parts[-1].id, "not needed")
    assert part_story.use_by_month(founded_store, screen.id)[-1].used == 0
    assert sum(row.used for row in months[:-2]) == 0


def test_what_is_ordered_is_listed_drafts_last(founded_store: Store, who: Who, screen: PartRow) -> None:
    shop = suppliers.save_supplier(founded_store, who, SupplierInput("Huaqiang"))
    sent = purchasing.begin(founded_store, who, shop.id)
    sent = purchasing.add_line(founded_store, who, sent.id, screen.id, Decimal(4), Decimal(38))
    purchasing.send(founded_store, who, sent.id, sent.version, date(2026, 12, 24))
    draft = purchasing.begin(founded_store, who, shop.id)
    purchasing.add_line(founded_store, who, draft.id, screen.id, Decimal(1), Decimal(39))
    first, second = part_story.coming(founded_store, screen.id)
    assert (first.number, first.supplier, first.missing, first.price, first.sent) == (
        *(sent.number, "Huaqiang", Decimal(4), Decimal(38), True),
    )
    assert first.expected == date(2026, 12, 24)
    assert (second.number, second.sent) == (draft.number, False)


def test_prices_are_told_with_what_deliveries_cost(founded_store: Store, who: Who, screen: PartRow) -> None:
    kinds = [(row.kind, row.price) for row in part_story.prices(founded_store, screen.id)]
    assert sorted(kinds) == sorted([(PriceKind.GOODS_IN, Decimal(40)), (PriceKind.PRICE, Decimal(120))])
    given = PartInput("Screen", Decimal(130), cost=Decimal(40), id=screen.id, version=screen.version)
    screen = stock.save_part(founded_store, who, given)
    stock.save_part(founded_store, who, replace(given, cost=Decimal(45), version=screen.version))
    stock.goods_in(founded_store, who, screen.id, Decimal(3), Decimal("33.33"))
    found = {(row.kind, row.before, row.price) for row in part_story.prices(founded_store, screen.id)}
    assert found == {
        (PriceKind.GOODS_IN, None, Decimal(40)),
        (PriceKind.GOODS_IN, None, Decimal("33.33")),
        (PriceKind.PRICE, Decimal(120), Decimal(130)),
        (PriceKind.COST, Decimal(40), Decimal(45)),
    }


def test_the_ledger_is_filtered_by_place_and_kind(founded_store: Store, who: Who, screen: PartRow) -> None:
    moving.transfer(founded_store, who, 1, 2, (Moving(screen.id, Decimal(1)),), "dented")
    there = stock.ledger(founded_store, screen.id, wanted=LedgerFilter(place_id=2))
    assert [(row.kind, row.quantity, row.place_id) for row in there] == [(LedgerKind.MOVED, 1, 2)]
    came = stock.ledger(founded_store, screen.id, wanted=LedgerFilter(kind=LedgerKind.GOODS_IN))
    assert [row.quantity for row in came] == [3]
    assert len(stock.ledger(founded_store, screen.id)) == 3
