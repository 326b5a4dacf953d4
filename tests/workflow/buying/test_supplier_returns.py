"""What goes back to a supplier: drafted, sent with its value, credited or back again; whose fault it was, apart."""

from __future__ import annotations

import itertools
from datetime import date, timedelta
from decimal import Decimal

import pytest

from app.errors import ShopError, Stale
from app.models import QUARANTINE, PartLedger, SupplierReturn
from app.workflow import Store
from app.workflow.buying import goods_in_booking, receiving, supplier_returns
from app.workflow.rows.kinds import LedgerKind, Role
from app.workflow.rows.receiving import RETURN_MOVES, Cause, ReturnFilter, ReturnRow, ReturnState
from app.workflow.rows.shop import Who
from app.workflow.rows.stockroom import Moving
from app.workflow.stockroom import moving, stock
from tests.conftest import Clock
from tests.workflow.bench_shop import person
from tests.workflow.buying.buying_shop import Buyer

ONE = Decimal(1)


@pytest.fixture
def buyer(founded_store: Store, who: Who) -> Buyer:
    return Buyer(founded_store, who)


def adds_up(buyer: Buyer) -> bool:
    return stock.check_sums(buyer.store).wrong == ()


def send(buyer: Buyer, made: ReturnRow) -> ReturnRow:
    return supplier_returns.send(buyer.store, buyer.who, made.id, made.version)


@pytest.mark.parametrize(("start", "end"), [*itertools.product(ReturnState, repeat=2)])
def test_every_pair_of_states(buyer: Buyer, start: ReturnState, end: ReturnState) -> None:
    made = supplier_returns.begin(buyer.store, buyer.who, buyer.supplier().id)
    for key in ("send", "drop", "settle", "refuse"):
        known = any((each.key, each.start, each.end) == (key, start, end) for each in RETURN_MOVES)
        with buyer.store.writing() as session:
            row = session.get_one(SupplierReturn, made.id)
            row.state = start.value
            session.flush()
            if known:
                supplier_returns.move(session, buyer.who, buyer.store.now(), row, key, end, "because")
                assert row.state == end
            else:
                with pytest.raises(ShopError, match=r"supplier_return\.no_such_step"):
                    supplier_returns.move(session, buyer.who, buyer.store.now(), row, key, end, "because")


def test_sent_it_leaves_the_stock_with_its_value(buyer: Buyer) -> None:
    nova, part = buyer.supplier(), buyer.part(on_hand=3)
    buyer.sold(nova, part, number="N1")
    made = supplier_returns.begin(buyer.store, buyer.who, nova.id, "see our call")
    made = supplier_returns.add_line(buyer.store, buyer.who, made.id, part.id, Cause.FAULTY_ON_ARRIVAL, Decimal(2))
    assert (made.number, made.lines[0].supplier_number, buyer.now(part).on_hand) == ("R2611-0001", "N1", 3)
    sent = send(buyer, made)
    assert (sent.state, sent.value, sent.lines[0].value) == (ReturnState.SENT, 80, 80)
    assert (buyer.now(part).on_hand, buyer.now(part).value) == (1, 40)
    settled = supplier_returns.settle(buyer.store, buyer.who, sent.id, sent.version, Decimal("75.50"), "CN 12")
    assert (settled.state, settled.credited) == (ReturnState.SETTLED, Decimal("75.50"))
    with pytest.raises(ShopError, match=r"supplier_return\.no_such_step"):
        supplier_returns.refuse(buyer.store, buyer.who, sent.id, settled.version, "late")
    assert adds_up(buyer)


def test_refused_it_comes_back_with_what_it_was_worth(buyer: Buyer) -> None:
    part = buyer.part(on_hand=3)
    made = supplier_returns.begin(buyer.store, buyer.who, buyer.supplier().id)
    made = supplier_returns.add_line(buyer.store, buyer.who, made.id, part.id, Cause.SURPLUS, Decimal(2))
    sent = send(buyer, made)
    stock.goods_in(buyer.store, buyer.who, part.id, ONE, Decimal(100))  # another average meanwhile
    with pytest.raises(ShopError, match=r"reason\.missing"):
        supplier_returns.refuse(buyer.store, buyer.who, sent.id, sent.version, " ")
    back = supplier_returns.refuse(buyer.store, buyer.who, sent.id, sent.version, "opened")
    assert back.state is ReturnState.REFUSED
    assert (buyer.now(part).on_hand, buyer.now(part).value) == (4, 220)
    with buyer.store.reading() as session:
        lines = session.query(PartLedger).filter_by(kind=LedgerKind.SENT_BACK.value).order_by(PartLedger.id)
        assert [(line.quantity, line.value) for line in lines] == [(-2_000, -8_000), (2_000, 8_000)]
    assert adds_up(buyer)


def test_it_goes_from_where_it_lies(buyer: Buyer) -> None:
    part = buyer.part(on_hand=2)
    moving.transfer(buyer.store, buyer.who, 1, QUARANTINE, (Moving(part.id, ONE),), "faulty")
    made = supplier_returns.begin(buyer.store, buyer.who, buyer.supplier().id)

    def add(quantity: int, place: int) -> ReturnRow:
        return supplier_returns.add_line(
            buyer.store, buyer.who, made.id, part.id, Cause.FAULTY_ON_ARRIVAL, Decimal(quantity), place_id=place
        )

    with pytest.raises(ShopError, match=r"stock\.too_few"):
        add(2, QUARANTINE)
    add(1, QUARANTINE)
    with pytest.raises(ShopError, match=r"stock\.too_few"):
        add(1, QUARANTINE)
    sent = send(buyer, add(1, 1))
    assert [line.place_id for line in sent.lines] == [QUARANTINE, 1]
    assert (buyer.now(part).on_hand, buyer.now(part).elsewhere) == (0, 0)
    assert adds_up(buyer)


def test_a_tracked_piece_goes_and_comes_back(buyer: Buyer) -> None:
    part = buyer.part("Board", by_serial=True)
    stock.goods_in(buyer.store, buyer.who, part.id, Decimal(2), Decimal(40), pieces=("SN1", "SN2"))
    made = supplier_returns.begin(buyer.store, buyer.who, buyer.supplier().id)

    def add(quantity: int = 1, serial: str = "") -> ReturnRow:
        return supplier_returns.add_line(
            buyer.store, buyer.who, made.id, part.id, Cause.WRONG_PART, Decimal(quantity), serial=serial
        )

    with pytest.raises(ShopError, match=r"serial\.missing"):
        add()
    with pytest.raises(ShopError, match=r"supplier_return\.one_piece"):
        add(2, "SN1")
    with pytest.raises(ShopError, match=r"serial\.not_here"):
        add(1, "SN9")
    add(1, "sn1")
    with pytest.raises(ShopError, match=r"serial\.twice"):
        add(1, "SN1")
    sent = send(buyer, supplier_returns.supplier_return(buyer.store, made.id))
    assert adds_up(buyer)
    supplier_returns.refuse(buyer.store, buyer.who, sent.id, sent.version, "not ours")
    assert adds_up(buyer)
    first, second = (supplier_returns.begin(buyer.store, buyer.who, made.supplier_id) for _ in range(2))
    first, second = (
        supplier_returns.add_line(buyer.store, buyer.who, each.id, part.id, Cause.WRONG_PART, ONE, serial="SN1")
        for each in (first, second)
    )
    send(buyer, first)
    with pytest.raises(ShopError, match=r"serial\.not_here"):
        send(buyer, second)
    assert supplier_returns.supplier_return(buyer.store, second.id).state is ReturnState.DRAFT, "all or nothing"


def test_what_is_refused(buyer: Buyer) -> None:
    part = buyer.part(on_hand=5)
    made = supplier_returns.begin(buyer.store, buyer.who, buyer.supplier().id)
    with pytest.raises(ShopError, match=r"supplier_return\.empty"):
        send(buyer, made)

    def add(part_id: int = part.id, quantity: str = "1", **facts: int) -> ReturnRow:
        return supplier_returns.add_line(
            buyer.store, buyer.who, made.id, part_id, Cause.SURPLUS, Decimal(quantity), **facts  # type: ignore[arg-type]
        )  # fmt: skip

    for key, act in (
        ("part.unknown", lambda: add(99)), ("quantity.not_positive", lambda: add(quantity="0")),
        ("stock.too_few", lambda: add(quantity="6")),
    ):  # fmt: skip
        with pytest.raises(ShopError) as refused:
            act()
        assert refused.value.key == key
    row = add()
    row = supplier_returns.remove_line(buyer.store, buyer.who, row.lines[0].id)
    assert row.lines == ()
    sent = send(buyer, add())
    for act in (add, lambda: supplier_returns.remove_line(buyer.store, buyer.who, sent.lines[0].id)):
        with pytest.raises(ShopError, match=r"supplier_return\.not_draft"):
            act()
    with pytest.raises(ShopError, match=r"money\.negative"):
        supplier_returns.settle(buyer.store, buyer.who, sent.id, sent.version, Decimal(-1))
    with pytest.raises(Stale):
        supplier_returns.settle(buyer.store, buyer.who, sent.id, sent.version - 1, ONE)
    technician = person(buyer.store, "李工", Role.TECHNICIAN)
    with pytest.raises(ShopError, match=r"staff\.not_allowed"):
        supplier_returns.settle(buyer.store, technician, sent.id, sent.version, ONE)
    other = supplier_returns.begin(buyer.store, buyer.who, made.supplier_id)
    assert supplier_returns.drop(buyer.store, buyer.who, other.id, other.version).state is ReturnState.DROPPED


def test_figures_keep_the_causes_apart(buyer: Buyer, clock: Clock) -> None:
    nova, part = buyer.supplier(), buyer.part()
    buyer.sold(nova, part)
    for days in (0, 2):  # the second one comes a day late
        order = buyer.sent(nova, (part, 4), expected=clock.now.date() + timedelta(days=1))
        clock.forward(days=days)
        goods = receiving.begin(buyer.store, buyer.who, order.id)
        receiving.set_quantity(buyer.store, buyer.who, goods.id, goods.lines[0].id, Decimal(4))
        goods_in_booking.book(buyer.store, buyer.who, goods.id)
    credits = {Cause.FAULTY_ON_ARRIVAL: 70, Cause.BROKEN_BY_US: 0, Cause.SURPLUS: None}
    for cause, credit in credits.items():
        made = supplier_returns.begin(buyer.store, buyer.who, nova.id)
        made = supplier_returns.add_line(
            buyer.store, buyer.who, made.id, part.id, cause, Decimal(2 if cause is Cause.FAULTY_ON_ARRIVAL else 1)
        )
        sent = send(buyer, made)
        if credit is None:
            supplier_returns.refuse(buyer.store, buyer.who, sent.id, sent.version, "no")
        else:
            supplier_returns.settle(buyer.store, buyer.who, sent.id, sent.version, Decimal(credit))
    found = supplier_returns.figures(buyer.store, nova.id, date(2026, 11, 1))
    assert (found.bought, found.spent, found.deliveries, found.late, found.credited) == (8, 320, 2, 1, 70)
    told = {cause: (found.of(cause).quantity, found.of(cause).value) for cause in Cause}
    assert told == {
        Cause.FAULTY_ON_ARRIVAL: (2, 80), Cause.BROKEN_BY_US: (1, 40), Cause.WRONG_PART: (0, 0), Cause.SURPLUS: (0, 0),
    }  # fmt: skip
    later = supplier_returns.figures(buyer.store, nova.id, date(2026, 12, 1))
    assert (later.bought, later.returned, later.deliveries) == (0, (), 0)


def test_the_list(buyer: Buyer) -> None:
    first = supplier_returns.begin(buyer.store, buyer.who, buyer.supplier("Nova").id)
    second = supplier_returns.begin(buyer.store, buyer.who, buyer.supplier("Other").id)

    def ids(*args: object, after: int = 0, **facts: object) -> list[int]:
        return list(supplier_returns.list_ids(buyer.store, ReturnFilter(*args, **facts), after).ids)  # type: ignore[arg-type]

    assert (ids(), ids("nova"), ids(after=second.id)) == ([second.id, first.id], [first.id], [first.id])
    assert ids(supplier_id=second.supplier_id) == [second.id]
    supplier_returns.drop(buyer.store, buyer.who, first.id, first.version)
    assert ids(states=(ReturnState.DRAFT,)) == [second.id]
    assert [row.number for row in supplier_returns.rows(buyer.store, [second.id])] == ["R2611-0002"]
