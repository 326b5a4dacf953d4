"""Purchase orders: filled, priced by quantity, sent, closed short, dropped; jobs that wait hear of it."""

from __future__ import annotations

import itertools
from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import text

from app.errors import ShopError, Stale
from app.models import PurchaseOrder
from app.workflow import Store
from app.workflow.buying import purchasing
from app.workflow.rows.buying import PURCHASE_MOVES, OnOrder, PurchaseFilter, PurchaseState
from app.workflow.rows.kinds import Role
from app.workflow.rows.shop import Who
from app.workflow.stockroom import stock
from tests.conftest import Clock
from tests.workflow.bench_shop import person
from tests.workflow.buying.buying_shop import Buyer

TODAY = date(2026, 11, 16)


@pytest.fixture
def buyer(founded_store: Store, who: Who) -> Buyer:
    return Buyer(founded_store, who)


@pytest.mark.parametrize(("start", "end"), [*itertools.product(PurchaseState, repeat=2)])
def test_every_pair_of_states(buyer: Buyer, start: PurchaseState, end: PurchaseState) -> None:
    order = buyer.draft(buyer.supplier())
    known = [each for each in PURCHASE_MOVES if (each.start, each.end) == (start, end)]
    for key in ("send", "drop", "receive", "close"):
        with buyer.store.writing() as session:
            row = session.get_one(PurchaseOrder, order.id)
            row.state = start.value
            session.flush()
            if any(each.key == key for each in known):
                purchasing.move(session, buyer.who, buyer.store.now(), row, key, end, "because")
                assert row.state == end
            else:
                with pytest.raises(ShopError, match=r"purchase\.no_such_step"):
                    purchasing.move(session, buyer.who, buyer.store.now(), row, key, end, "because")
                assert row.state == start


def test_who_may_and_what_wants_a_reason(buyer: Buyer) -> None:
    order = buyer.sent(buyer.supplier(), (buyer.part(), 2))
    technician = person(buyer.store, "李工", Role.TECHNICIAN)
    with pytest.raises(ShopError, match=r"reason\.missing"):
        purchasing.close_short(buyer.store, buyer.who, order.id, order.version, "  ")
    with pytest.raises(ShopError, match=r"staff\.not_allowed"):
        purchasing.close_short(buyer.store, technician, order.id, order.version, "gone")
    draft = purchasing.begin(buyer.store, technician, order.supplier_id)  # a draft is only paper
    draft = purchasing.add_line(buyer.store, technician, draft.id, order.lines[0].part_id, Decimal(1))
    with pytest.raises(ShopError, match=r"staff\.not_allowed"):
        purchasing.send(buyer.store, technician, draft.id, draft.version)


def test_a_draft_is_priced_by_quantity(buyer: Buyer) -> None:
    nova, screen, belt = buyer.supplier(), buyer.part("Screen"), buyer.part("Belt", cost=Decimal("2.50"))
    buyer.sold(nova, screen, ((1, "40"), (10, "35")), number="N1")
    order = buyer.draft(nova, (screen, 4), (belt, 3))
    assert order.number == "P2611-0001"
    assert [(line.part_name, line.supplier_number, line.price) for line in order.lines] == [
        ("Screen", "N1", 40), ("Belt", "", Decimal("2.50")),
    ]  # fmt: skip
    order = purchasing.add_line(buyer.store, buyer.who, order.id, screen.id, Decimal(6))
    assert [(line.quantity, line.price, line.amount) for line in order.lines] == [
        (10, 35, 350), (3, Decimal("2.50"), Decimal("7.50")),
    ]  # fmt: skip
    assert (order.total, order.count) == (Decimal("357.50"), 2)
    line = order.lines[0]
    order = purchasing.change_line(buyer.store, buyer.who, line.id, line.version, Decimal(2))
    assert order.lines[0].price == 40
    with pytest.raises(Stale):
        purchasing.change_line(buyer.store, buyer.who, line.id, line.version, Decimal(3))
    line = order.lines[0]
    order = purchasing.change_line(buyer.store, buyer.who, line.id, line.version, Decimal(2), Decimal("38.20"))
    assert order.lines[0].amount == Decimal("76.40")
    order = purchasing.remove_line(buyer.store, buyer.who, order.lines[1].id)
    assert [line.part_name for line in order.lines] == ["Screen"]


def test_what_a_line_refuses(buyer: Buyer) -> None:
    nova, part, gone = buyer.supplier(), buyer.part(), buyer.part("Old")
    stock.retire(buyer.store, buyer.who, gone.id, gone.version)
    order = buyer.draft(nova)

    def add(part_id: int, quantity: str = "1", price: str | None = None) -> object:
        cost = None if price is None else Decimal(price)
        return purchasing.add_line(buyer.store, buyer.who, order.id, part_id, Decimal(quantity), cost)

    for key, given in (
        ("part.unknown", (999,)), ("part.retired", (gone.id,)), ("quantity.not_positive", (part.id, "0")),
        ("quantity.decimals", (part.id, "0.0001")), ("money.negative", (part.id, "1", "-1")),
        ("money.decimals", (part.id, "1", "0.0000001")),
    ):  # fmt: skip
        with pytest.raises(ShopError) as refused:
            add(*given)
        assert refused.value.key == key
    with pytest.raises(ShopError, match=r"purchase\.empty"):
        purchasing.send(buyer.store, buyer.who, order.id, order.version)
    add(part.id)
    sent = purchasing.send(buyer.store, buyer.who, order.id, order.version)
    for act in (
        lambda: add(part.id),
        lambda: purchasing.change_line(buyer.store, buyer.who, sent.lines[0].id, sent.lines[0].version, Decimal(2)),
        lambda: purchasing.remove_line(buyer.store, buyer.who, sent.lines[0].id),
    ):
        with pytest.raises(ShopError, match=r"purchase\.not_draft"):
            act()


def test_sent_it_is_expected_after_the_longest_of_its_days(buyer: Buyer, clock: Clock) -> None:
    nova, part = buyer.supplier(lead_days=3), buyer.part(lead_days=9)
    order = buyer.sent(nova, (part, 2))
    assert (order.state, order.expected) == (PurchaseState.SENT, date(2026, 11, 25))
    own = buyer.sent(nova, (buyer.part("Belt"), 1))
    assert own.expected == date(2026, 11, 19)
    other = buyer.part("Pump")
    buyer.sold(nova, other, lead_days=5)
    assert buyer.sent(nova, (other, 1)).expected == date(2026, 11, 21)
    said = buyer.sent(nova, (part, 1), expected=TODAY)
    assert (said.expected, said.late) == (TODAY, False)
    draft = buyer.draft(nova, (part, 1))
    with pytest.raises(ShopError, match=r"purchase\.expected_past"):
        purchasing.send(buyer.store, buyer.who, draft.id, draft.version, date(2026, 11, 15))
    dated = purchasing.change_head(buyer.store, buyer.who, draft.id, draft.version, TODAY, "", "")
    clock.forward(days=1)
    assert purchasing.purchase(buyer.store, said.id).late
    with pytest.raises(ShopError, match=r"purchase\.expected_past"):
        purchasing.send(buyer.store, buyer.who, draft.id, dated.version)
    with pytest.raises(Stale):
        purchasing.send(buyer.store, buyer.who, draft.id, draft.version - 1)


def test_what_the_supplier_confirms(buyer: Buyer) -> None:
    part = buyer.part()
    want = buyer.wants(part)
    order = buyer.sent(buyer.supplier(lead_days=3), (part, 1))
    assert buyer.want(want).expected == date(2026, 11, 19)
    day = date(2026, 12, 1)
    order = purchasing.change_head(buyer.store, buyer.who, order.id, order.version, day, " AB-77 ", "by phone")
    assert (order.expected, order.their_number, order.note) == (day, "AB-77", "by phone")
    assert buyer.want(want).expected == day, "the job hears of the other day"
    assert purchasing.list_ids(buyer.store, PurchaseFilter("ab-77")).ids == (order.id,)
    closed = purchasing.close_short(buyer.store, buyer.who, order.id, order.version, "gone")
    with pytest.raises(ShopError, match=r"purchase\.over"):
        purchasing.change_head(buyer.store, buyer.who, order.id, closed.version, day, "", "")


# --- jobs that wait


def test_jobs_wait_for_the_line_that_brings_their_part(buyer: Buyer) -> None:
    nova, part = buyer.supplier(), buyer.part()
    first, big, last = buyer.wants(part), buyer.wants(part, 3), buyer.wants(part)
    order = buyer.draft(nova, (part, 2))
    assert [buyer.want(each).state for each in (first, big, last)] == ["ordered", "open", "open"]
    assert len(order.lines[0].jobs) == 1
    order = purchasing.add_line(buyer.store, buyer.who, order.id, part.id, Decimal(3))
    assert [buyer.want(each).state for each in (first, big, last)] == ["ordered"] * 3
    line = order.lines[0]
    order = purchasing.change_line(buyer.store, buyer.who, line.id, line.version, Decimal(1))
    assert [buyer.want(each).state for each in (first, big, last)] == ["ordered", "open", "open"]
    purchasing.remove_line(buyer.store, buyer.who, line.id)
    assert [(buyer.want(each).state, buyer.want(each).purchase_line_id) for each in (first, big)] == [
        ("open", None)
    ] * 2
    with buyer.store.reading() as session:
        query = "SELECT what, count(*) FROM history WHERE what LIKE 'want.%ordered' GROUP BY what"
        lines = session.execute(text(query)).all()
    assert sorted(lines) == [("want.not_ordered", 4), ("want.ordered", 4)]


def test_closed_short_or_dropped_they_wait_openly_again(buyer: Buyer) -> None:
    nova, part = buyer.supplier(), buyer.part()
    want = buyer.wants(part)
    order = buyer.sent(nova, (part, 1))
    closed = purchasing.close_short(buyer.store, buyer.who, order.id, order.version, "not made any more")
    assert (closed.state, closed.closed_why, closed.lines[0].open) == (PurchaseState.CLOSED, "not made any more", False)
    assert (buyer.want(want).state, buyer.want(want).expected) == ("open", None)
    draft = buyer.draft(nova, (part, 1))
    assert buyer.want(want).state == "ordered"
    purchasing.drop(buyer.store, buyer.who, draft.id, draft.version)
    assert buyer.want(want).state == "open"
    assert purchasing.on_order_of(buyer.store, [part.id]) == {}


def test_a_part_is_put_on_the_draft_that_waits(buyer: Buyer) -> None:
    nova, part, belt, unsold = buyer.supplier("Nova"), buyer.part(), buyer.part("Belt"), buyer.part("Nobody's")
    buyer.sold(nova, part, pack=Decimal(5))
    buyer.sold(nova, belt)
    with buyer.store.writing() as session:
        at = buyer.store.now()
        first = purchasing.put_on_draft(session, buyer.who, at, part.id, 1_000)
        second = purchasing.put_on_draft(session, buyer.who, at, belt.id, 2_000)
        assert (first.purchase_id, first.quantity, second.quantity) == (second.purchase_id, 5_000, 2_000)
        with pytest.raises(ShopError, match=r"purchase\.no_supplier"):
            purchasing.put_on_draft(session, buyer.who, at, unsold.id, 1_000)


# --- seen


def test_what_is_on_order(buyer: Buyer) -> None:
    nova, part, belt = buyer.supplier(lead_days=2), buyer.part(), buyer.part("Belt")
    buyer.sent(nova, (part, 4), expected=date(2026, 12, 1))
    buyer.sent(nova, (part, 1))
    buyer.draft(nova, (part, 2))
    found = purchasing.on_order_of(buyer.store, [part.id, belt.id])
    assert found == {part.id: OnOrder(Decimal(5), Decimal(2), date(2026, 11, 18))}
    assert found[part.id].all == 7


def test_the_list_is_found_filtered_and_counted(buyer: Buyer) -> None:
    nova, other, part = buyer.supplier("Nova"), buyer.supplier("Anders"), buyer.part()
    sent, draft, third = buyer.sent(nova, (part, 1)), buyer.draft(other, (part, 1)), buyer.draft(nova)

    def ids(find: str = "", *states: PurchaseState, after: int = 0, limit: int = 200, **facts: object) -> list[int]:
        wanted = PurchaseFilter(find, states, **facts)  # type: ignore[arg-type]
        return list(purchasing.list_ids(buyer.store, wanted, after, limit).ids)

    assert ids() == [third.id, draft.id, sent.id]
    assert ids("", PurchaseState.SENT, PurchaseState.PARTLY) == [sent.id]
    assert ids("anders") == [draft.id] == ids("p2611-0002")
    assert ids(supplier_id=nova.id, descending=False) == [sent.id, third.id]
    by_name = {"sort": "supplier", "descending": False}
    assert ids(**by_name) == [draft.id, sent.id, third.id]  # type: ignore[arg-type]
    assert ids(after=draft.id, **by_name) == [sent.id, third.id]  # type: ignore[arg-type]
    assert ids(after=third.id) == [draft.id, sent.id]
    assert [row.number for row in purchasing.rows(buyer.store, [sent.id, 99, draft.id])] == [sent.number, draft.number]
    assert purchasing.counts(buyer.store) == {PurchaseState.SENT: 1, PurchaseState.DRAFT: 2}
