"""Goods in by scan: from zero, one by one, kept at once; unknown codes, serials, jobs that wait; booked once, whole."""

from __future__ import annotations

import random
import threading
from decimal import Decimal

import pytest
from sqlalchemy import select, text

from app.errors import ShopError, Stale
from app.models import PartLedger, PartSerial, RepairOrder
from app.models.store import open_store
from app.workflow import Store
from app.workflow.buying import goods_in_booking, purchasing, receiving, reorder
from app.workflow.rows.buying import PurchaseState
from app.workflow.rows.kinds import LedgerKind, LedgerSource, State
from app.workflow.rows.receiving import GoodsInFilter, GoodsInRow, GoodsInState, Heard, Received, ScanRow
from app.workflow.rows.shop import Who
from app.workflow.rows.stock import PartRow
from app.workflow.stockroom import stock
from tests.workflow.bench_shop import traced
from tests.workflow.buying.buying_shop import Buyer


@pytest.fixture
def buyer(founded_store: Store, who: Who) -> Buyer:
    return Buyer(founded_store, who)


def scan(buyer: Buyer, goods: GoodsInRow, code: str) -> ScanRow:
    return receiving.scan(buyer.store, buyer.who, goods.id, code)


def book(buyer: Buyer, goods: GoodsInRow) -> Received:
    """Its prices seen."""
    seen = {each.line_id: each.price for each in receiving.price_changes(buyer.store, goods.id)}
    return goods_in_booking.book(buyer.store, buyer.who, goods.id, seen)


def counted(buyer: Buyer, goods: GoodsInRow) -> dict[str, Decimal]:
    return {line.part_name: line.quantity for line in receiving.delivery(buyer.store, goods.id).lines}


def adds_up(buyer: Buyer) -> bool:
    return stock.check_sums(buyer.store).wrong == ()


def test_it_begins_at_zero_and_each_scan_counts_one(buyer: Buyer) -> None:
    nova, screen, belt = buyer.supplier(), buyer.part(barcodes=("6901234567892",)), buyer.part("Belt")
    buyer.sold(nova, belt, number="NV-9")
    order = buyer.sent(nova, (screen, 3), (belt, 2))
    goods = receiving.begin(buyer.store, buyer.who, order.id, delivery_note="LS 77")
    assert (goods.number, goods.supplier, goods.purchase, goods.delivery_note) == (
        "G2611-0001", "华强配件", order.number, "LS 77",
    )  # fmt: skip
    assert counted(buyer, goods) == {"Screen": 0, "Belt": 0}
    heard = [scan(buyer, goods, code) for code in ("6901234567892", screen.number, "NV-9")]
    assert [(each.heard, each.right) for each in heard] == [(Heard.COUNTED, True)] * 3
    assert counted(buyer, goods) == {"Screen": 2, "Belt": 1}
    line = heard[1].line
    assert line is not None
    assert (line.quantity, line.ordered, line.over) == (2, 3, 0)
    again = receiving.begin(buyer.store, buyer.who, order.id)
    assert (again.id, again.pieces) == (goods.id, 3), "what is being counted is gone on with"


def test_a_scan_is_kept_before_it_answers(buyer: Buyer) -> None:
    """Another program, that knows nothing of this one, finds it in the file."""
    part = buyer.part()
    goods = receiving.begin(buyer.store, buyer.who)
    scan(buyer, goods, part.number)
    scan(buyer, goods, "no-such-code")
    with open_store(buyer.store.folder).reading() as session:
        assert session.scalar(text("SELECT quantity FROM goods_in_line")) == 1_000
        assert session.scalar(text("SELECT times FROM unknown_code")) == 1


def test_booked_it_is_in_stock_and_the_order_has_it(buyer: Buyer) -> None:
    nova, screen, belt = buyer.supplier(), buyer.part(on_hand=2), buyer.part("Belt", cost=Decimal(5))
    order = buyer.sent(nova, (screen, 3), (belt, 2))
    goods = receiving.begin(buyer.store, buyer.who, order.id, delivery_note="LS 77")
    for code in (screen.number, screen.number, belt.number, belt.number):
        scan(buyer, goods, code)
    done = book(buyer, goods)
    assert (done.row.state, done.row.booked_by, done.row.total) == (GoodsInState.BOOKED, "王芳", 90)
    assert (buyer.now(screen).on_hand, buyer.now(screen).value) == (4, 160)
    after = purchasing.purchase(buyer.store, order.id)
    assert after.state is PurchaseState.PARTLY
    assert [(line.received, line.open, line.missing) for line in after.lines] == [(2, True, 1), (2, False, 0)]
    with buyer.store.reading() as session:
        line = session.scalars(select(PartLedger).where(PartLedger.source == LedgerSource.GOODS_IN)).first()
        assert line is not None
        assert (line.kind, line.reason, line.source_id) == (LedgerKind.GOODS_IN, "LS 77", goods.lines[0].id)
    rest = receiving.begin(buyer.store, buyer.who, order.id)
    assert counted(buyer, rest) == {"Screen": 0}, "only what is still to come"
    scan(buyer, rest, screen.number)
    book(buyer, rest)
    assert purchasing.purchase(buyer.store, order.id).state is PurchaseState.RECEIVED
    assert purchasing.on_order_of(buyer.store, [screen.id, belt.id]) == {}
    assert adds_up(buyer)


def test_more_than_ordered_is_told_not_forbidden(buyer: Buyer) -> None:
    part = buyer.part()
    order = buyer.sent(buyer.supplier(), (part, 1))
    goods = receiving.begin(buyer.store, buyer.who, order.id)
    scan(buyer, goods, part.number)
    line = scan(buyer, goods, part.number).line
    assert line is not None
    assert line.over == 1
    book(buyer, goods)
    assert buyer.now(part).on_hand == 2
    assert purchasing.purchase(buyer.store, order.id).state is PurchaseState.RECEIVED


def test_a_delivery_without_an_order(buyer: Buyer) -> None:
    nova, part, other = buyer.supplier(), buyer.part(), buyer.part("Belt")
    buyer.sold(nova, other, ((1, "7"),))
    order = buyer.sent(nova, (part, 2))
    goods = receiving.begin(buyer.store, buyer.who, supplier_id=nova.id)
    assert goods.lines == ()
    scan(buyer, goods, part.number)
    line = scan(buyer, goods, other.number).line
    assert line is not None
    assert (line.price, line.ordered, line.order_price) == (7, None, None)
    book(buyer, goods)
    assert purchasing.purchase(buyer.store, order.id).lines[0].received == 1, "the supplier's open order has it"
    assert (buyer.now(other).cost, buyer.now(other).value) == (7, 7)
    nobodys = receiving.begin(buyer.store, buyer.who)
    scan(buyer, nobodys, part.number)
    book(buyer, nobodys)
    assert purchasing.purchase(buyer.store, order.id).lines[0].received == 1
    assert adds_up(buyer)


def test_only_what_was_sent_is_received(buyer: Buyer) -> None:
    order = buyer.draft(buyer.supplier(), (buyer.part(), 1))
    with pytest.raises(ShopError, match=r"purchase\.not_sent"):
        receiving.begin(buyer.store, buyer.who, order.id)
    sent = purchasing.send(buyer.store, buyer.who, order.id, order.version)
    receiving.begin(buyer.store, buyer.who, order.id)
    with pytest.raises(ShopError, match=r"purchase\.being_counted"):
        purchasing.close_short(buyer.store, buyer.who, order.id, sent.version, "gone")
    with pytest.raises(ShopError, match=r"supplier\.missing"):
        receiving.begin(buyer.store, buyer.who, supplier_id=99)


# --- quantities and prices by hand


def test_quantity_and_price_are_typed(buyer: Buyer) -> None:
    part = buyer.part()
    goods = receiving.begin(buyer.store, buyer.who, buyer.sent(buyer.supplier(), (part, 5)).id)
    line = goods.lines[0]
    goods = receiving.set_quantity(buyer.store, buyer.who, goods.id, line.id, Decimal("2.5"), line.version)
    with pytest.raises(Stale):
        receiving.set_quantity(buyer.store, buyer.who, goods.id, line.id, Decimal(3), line.version)
    goods = receiving.set_price(buyer.store, buyer.who, goods.id, line.id, Decimal("44.10"))
    assert (goods.lines[0].quantity, goods.lines[0].price, goods.total) == (
        Decimal("2.5"), Decimal("44.10"), Decimal("110.25"),
    )  # fmt: skip
    for key, act in (
        (
            "quantity.not_positive",
            lambda: receiving.set_quantity(buyer.store, buyer.who, goods.id, line.id, Decimal(-1)),
        ),
        ("money.negative", lambda: receiving.set_price(buyer.store, buyer.who, goods.id, line.id, Decimal(-1))),
        (
            "money.decimals",
            lambda: receiving.set_price(buyer.store, buyer.who, goods.id, line.id, Decimal("0.0000001")),
        ),
        ("data.gone", lambda: receiving.set_price(buyer.store, buyer.who, goods.id, 99, Decimal(1))),
    ):
        with pytest.raises(ShopError) as refused:
            act()
        assert refused.value.key == key


def test_price_differences_are_seen_before_they_change_the_average(buyer: Buyer) -> None:
    nova, part = buyer.supplier(), buyer.part(on_hand=3)  # three at 40
    order = buyer.sent(nova, (part, 1))
    goods = receiving.begin(buyer.store, buyer.who, order.id)
    scan(buyer, goods, part.number)
    assert receiving.price_changes(buyer.store, goods.id) == ()
    line = receiving.set_price(buyer.store, buyer.who, goods.id, goods.lines[0].id, Decimal(48)).lines[0]
    change = receiving.price_changes(buyer.store, goods.id)[0]
    assert (change.price, change.ordered, change.cost, change.before, change.after) == (48, 40, 40, 40, 42)
    for seen in (None, {line.id: Decimal(47)}, {99: Decimal(48)}):
        with pytest.raises(ShopError, match=r"goods_in\.prices_differ"):
            goods_in_booking.book(buyer.store, buyer.who, goods.id, seen)
    assert buyer.now(part).on_hand == 3
    goods_in_booking.book(buyer.store, buyer.who, goods.id, {line.id: Decimal(48)})
    assert (buyer.now(part).value, buyer.now(part).cost) == (168, 48)


def test_what_costs_nothing_is_looked_at(buyer: Buyer) -> None:
    part = buyer.part(cost=Decimal(0))
    goods = receiving.begin(buyer.store, buyer.who)
    scan(buyer, goods, part.number)
    assert [each.price for each in receiving.price_changes(buyer.store, goods.id)] == [0]


# --- codes that nobody knows


def test_unknown_codes_are_kept_and_given_to_a_part(buyer: Buyer) -> None:
    part = buyer.part()
    goods = receiving.begin(buyer.store, buyer.who)
    heard = [scan(buyer, goods, "4711-X") for _ in range(3)]
    assert [(each.heard, each.right, each.times) for each in heard] == [
        (Heard.UNKNOWN, False, 1), (Heard.UNKNOWN, False, 2), (Heard.UNKNOWN, False, 3),
    ]  # fmt: skip
    code = receiving.delivery(buyer.store, goods.id).codes[0]
    after = receiving.assign_code(buyer.store, buyer.who, code.id, part.id)
    assert (after.codes[0].part, after.unknown, counted(buyer, goods)) == ("Screen", 0, {"Screen": 3})
    assert buyer.now(part).barcodes == ("4711-X",)
    assert scan(buyer, goods, "4711-X").heard is Heard.COUNTED
    with pytest.raises(ShopError, match=r"goods_in\.code_done"):
        receiving.drop_code(buyer.store, buyer.who, code.id)


def test_a_dropped_code_comes_back_when_it_is_scanned_again(buyer: Buyer) -> None:
    goods = receiving.begin(buyer.store, buyer.who)
    scan(buyer, goods, "AD")
    code = receiving.delivery(buyer.store, goods.id).codes[0]
    assert receiving.drop_code(buyer.store, buyer.who, code.id).unknown == 0
    assert scan(buyer, goods, "AD").times == 1
    assert receiving.delivery(buyer.store, goods.id).unknown == 1


def test_codes_stay_for_later_and_then_count_nothing(buyer: Buyer) -> None:
    part, late = buyer.part(), buyer.part("Late")
    goods = receiving.begin(buyer.store, buyer.who)
    scan(buyer, goods, part.number)
    scan(buyer, goods, "LATER")
    assert book(buyer, goods).row.unknown == 1
    code = receiving.delivery(buyer.store, goods.id).codes[0]
    receiving.assign_code(buyer.store, buyer.who, code.id, late.id)
    assert (buyer.now(late).on_hand, buyer.now(late).barcodes) == (0, ("LATER",))


def test_a_code_goes_to_no_part_that_can_not_have_it(buyer: Buyer) -> None:
    old, other = buyer.part("Old"), buyer.part("Other", barcodes=("TAKEN",))
    stock.retire(buyer.store, buyer.who, old.id, old.version)
    goods = receiving.begin(buyer.store, buyer.who)
    scan(buyer, goods, "C1")
    code = receiving.delivery(buyer.store, goods.id).codes[0]
    for key, part_id in (("part.retired", old.id), ("part.unknown", 99)):
        with pytest.raises(ShopError) as refused:
            receiving.assign_code(buyer.store, buyer.who, code.id, part_id)
        assert refused.value.key == key
    with pytest.raises(ShopError, match=r"part\.retired"):
        scan(buyer, goods, old.number)
    for empty in ("  ", "x" * 401):
        with pytest.raises(ShopError, match=r"goods_in\.no_code"):
            scan(buyer, goods, empty)
    assert other.barcodes == ("TAKEN",)


# --- serial numbers


def board(buyer: Buyer) -> PartRow:
    return buyer.part("Board", by_serial=True)


def test_a_tracked_part_wants_its_serial_and_refuses_it_twice(buyer: Buyer) -> None:
    part, plain = board(buyer), buyer.part()
    goods, other = receiving.begin(buyer.store, buyer.who), receiving.begin(buyer.store, buyer.who)
    heard = scan(buyer, goods, part.number)
    assert heard.line is not None
    line = heard.line.id
    assert (heard.heard, heard.line.quantity) == (Heard.SERIAL_WANTED, 0)

    def serial(text: str, of: GoodsInRow = goods, at: int = line) -> ScanRow:
        return receiving.scan_serial(buyer.store, buyer.who, of.id, at, text)

    first = serial("sn-1").line
    assert first is not None
    assert (first.quantity, first.serials) == (1, ("SN-1",))
    elsewhere = scan(buyer, other, part.number).line
    assert elsewhere is not None
    for again in (lambda: serial("SN-1"), lambda: serial(" sn-1 "), lambda: serial("SN-1", other, elsewhere.id)):
        with pytest.raises(ShopError) as refused:
            again()
        assert (refused.value.key, refused.value.field) == ("goods_in.serial_twice", "serial")
    serial("SN-2")
    with pytest.raises(ShopError, match=r"goods_in\.by_serial"):
        receiving.set_quantity(buyer.store, buyer.who, goods.id, line, Decimal(9))
    after = receiving.remove_serial(buyer.store, buyer.who, goods.id, line, "SN-2")
    assert after.lines[0].serials == ("SN-1",)
    with pytest.raises(ShopError, match=r"data\.gone"):
        receiving.remove_serial(buyer.store, buyer.who, goods.id, line, "SN-2")
    book(buyer, goods)
    with buyer.store.reading() as session:
        pieces = session.scalars(select(PartSerial)).all()
        assert [(each.serial, each.state) for each in pieces] == [("SN-1", "here")]
    with pytest.raises(ShopError, match=r"serial\.taken"):
        serial("SN-1", other, elsewhere.id)
    with pytest.raises(ShopError, match=r"serial\.missing"):
        serial("  ", other, elsewhere.id)
    untracked = scan(buyer, other, plain.number).line
    assert untracked is not None
    with pytest.raises(ShopError, match=r"goods_in\.not_tracked"):
        serial("X", other, untracked.id)
    assert adds_up(buyer)


# --- jobs that wait


def test_it_says_which_job_waits_and_gives_it_its_part(buyer: Buyer) -> None:
    part = buyer.part()
    want = buyer.wants(part, 2)
    with buyer.store.writing() as session:
        order = session.get_one(RepairOrder, buyer.want(want).order_id)
        order.state, order.technician_id = State.AWAITING_PARTS.value, buyer.who.staff_id
        number = order.number
    purchase = buyer.sent(buyer.supplier(), (part, 3))
    goods = receiving.begin(buyer.store, buyer.who, purchase.id)
    heard = [scan(buyer, goods, part.number) for _ in range(3)]
    assert [(job.order_number, job.technician, job.quantity) for job in heard[0].jobs] == [(number, "王芳", 2)]
    done = book(buyer, goods)
    assert [(each.order_number, each.came, each.technician) for each in done.arrived] == [(number, 2, "王芳")]
    now = buyer.now(part)
    assert (now.on_hand, now.reserved, buyer.want(want).state) == (3, 2, "arrived")
    assert reorder.proposal(buyer.store) == ()
    assert adds_up(buyer)


# --- once


def test_two_windows_book_it_at_once_and_it_is_booked_once(buyer: Buyer) -> None:
    part = buyer.part()
    goods = receiving.begin(buyer.store, buyer.who)
    scan(buyer, goods, part.number)
    other = open_store(buyer.store.folder, clock=buyer.store.now)
    start = threading.Barrier(2)
    keys: list[str] = []

    def work(store: Store) -> None:
        start.wait()
        try:
            goods_in_booking.book(store, buyer.who, goods.id)
            keys.append("booked")
        except ShopError as error:
            keys.append(error.key)

    threads = [threading.Thread(target=work, args=(store,)) for store in (buyer.store, other)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    other.close()
    assert sorted(keys) == ["booked", "goods_in.not_counting"]
    assert buyer.now(part).on_hand == 1
    assert adds_up(buyer)


def test_a_booked_or_dropped_delivery_stays_as_it_is(buyer: Buyer) -> None:
    part = buyer.part()
    goods, empty = receiving.begin(buyer.store, buyer.who), receiving.begin(buyer.store, buyer.who)
    scan(buyer, goods, part.number)
    line = receiving.delivery(buyer.store, goods.id).lines[0]
    with pytest.raises(ShopError, match=r"goods_in\.nothing"):
        goods_in_booking.book(buyer.store, buyer.who, empty.id)
    with pytest.raises(ShopError, match=r"reason\.missing"):
        receiving.drop(buyer.store, buyer.who, empty.id, "")
    assert receiving.drop(buyer.store, buyer.who, empty.id, "mistake").state is GoodsInState.DROPPED
    book(buyer, goods)
    for act in (
        lambda: scan(buyer, goods, part.number),
        lambda: scan(buyer, empty, part.number),
        lambda: receiving.set_quantity(buyer.store, buyer.who, goods.id, line.id, Decimal(2)),
        lambda: receiving.set_price(buyer.store, buyer.who, goods.id, line.id, Decimal(2)),
        lambda: receiving.change_delivery(buyer.store, buyer.who, goods.id, 1, "x"),
        lambda: receiving.drop(buyer.store, buyer.who, goods.id, "x"),
        lambda: book(buyer, goods),
    ):
        with pytest.raises(ShopError, match=r"goods_in\.not_counting"):
            act()


def test_the_list_and_the_delivery_note(buyer: Buyer) -> None:
    nova = buyer.supplier("Nova")
    first, second = (
        receiving.begin(buyer.store, buyer.who, supplier_id=nova.id),
        receiving.begin(buyer.store, buyer.who),
    )
    row = receiving.change_delivery(buyer.store, buyer.who, second.id, second.version, " LS 9 ")
    assert row.delivery_note == "LS 9"
    with pytest.raises(Stale):
        receiving.change_delivery(buyer.store, buyer.who, second.id, second.version, "other")

    def ids(find: str = "", state: GoodsInState | None = None, after: int = 0) -> list[int]:
        return list(receiving.list_ids(buyer.store, GoodsInFilter(find, state), after).ids)

    assert (ids(), ids("nova"), ids("ls 9"), ids(after=second.id)) == (
        [second.id, first.id], [first.id], [second.id], [first.id],
    )  # fmt: skip
    receiving.drop(buyer.store, buyer.who, first.id, "mistake")
    assert (ids("", GoodsInState.COUNTING), receiving.counting(buyer.store)) == ([second.id], 1)
    assert [each.number for each in receiving.rows(buyer.store, [second.id])] == ["G2611-0002"]


# --- at random


@pytest.mark.parametrize("seed", range(3))
def test_a_random_history_of_buying_always_adds_up(buyer: Buyer, seed: int) -> None:
    chance = random.Random(seed)
    suppliers = [buyer.supplier(f"S{n}", lead_days=n) for n in range(3)]
    parts = [buyer.part(f"P{n}", minimum=Decimal(n), by_serial=n == 4, cost=Decimal("3.33")) for n in range(5)]
    for n, part in enumerate(parts):
        buyer.sold(suppliers[n % 3], part, ((1, f"{n + 1}.07"), (5, f"{n}.99")), pack=Decimal(1 + n % 2))
    pieces = 0
    for _ in range(12):
        for part in chance.sample(parts, 2):
            buyer.wants(part, chance.randrange(1, 4))
        rows = [row for row in reorder.proposal(buyer.store) if chance.random() < 0.8]
        if not rows:
            continue
        wanted = [reorder.Wanted(row.id, row.quantity, row.on_order) for row in rows]
        for order in reorder.order_proposed(buyer.store, buyer.who, wanted):
            sent = purchasing.send(buyer.store, buyer.who, order.id, order.version)
            while purchasing.purchase(buyer.store, sent.id).state in (PurchaseState.SENT, PurchaseState.PARTLY):
                if chance.random() < 0.2:
                    now = purchasing.purchase(buyer.store, sent.id)
                    purchasing.close_short(buyer.store, buyer.who, sent.id, now.version, "enough")
                    break
                goods = receiving.begin(buyer.store, buyer.who, sent.id)
                for line in goods.lines:
                    for _ in range(chance.randrange(1, 4)):
                        pieces += 1
                        if line.by_serial:
                            receiving.scan_serial(buyer.store, buyer.who, goods.id, line.id, f"SN{pieces}")
                        else:
                            scan(buyer, goods, line.part_number)
                    price = Decimal(chance.randrange(1, 999)) / 100
                    receiving.set_price(buyer.store, buyer.who, goods.id, line.id, price)
                book(buyer, goods)
                assert adds_up(buyer)
    with buyer.store.reading() as session:
        came = session.scalar(text("SELECT sum(quantity) FROM part_ledger WHERE kind = 'goods_in'"))
        taken = session.scalar(text("SELECT sum(received) FROM purchase_line"))
    assert came == taken == pieces * 1000


def test_a_job_whose_part_went_to_another_waits_openly_again(buyer: Buyer) -> None:
    """All that was ordered is here: nobody may think that more is on its way."""
    supplier, part = buyer.supplier(), buyer.part(price=Decimal(9))
    first = buyer.wants(part)
    order = buyer.sent(supplier, (part, 2))
    assert buyer.want(first).state == "ordered"
    urgent = buyer.wants(part, 1)
    with buyer.store.writing() as session:
        job = session.get_one(RepairOrder, buyer.want(urgent).order_id)
        job.promised_at = buyer.store.now()
    buyer.came(order, part, 1, "40")
    assert (buyer.want(urgent).state, buyer.want(first).state) == ("arrived", "ordered"), "one is still to come"
    more = buyer.wants(part, 1)
    with buyer.store.writing() as session:
        session.get_one(RepairOrder, buyer.want(more).order_id).promised_at = buyer.store.now()
    buyer.came(purchasing.purchase(buyer.store, order.id), part, 1, "40")
    assert purchasing.purchase(buyer.store, order.id).state is PurchaseState.RECEIVED
    left = buyer.want(first)
    assert (buyer.want(more).state, left.state, left.purchase_line_id, left.expected) == ("arrived", "open", None, None)
    (again,) = buyer.sent(supplier, (part, 1)).lines
    assert buyer.want(first).purchase_line_id == again.id


def test_a_booked_delivery_still_says_what_was_to_come_when_it_came(buyer: Buyer) -> None:
    nova, belt = buyer.supplier("Nova"), buyer.part("Belt")
    buyer.sold(nova, belt)
    order = buyer.sent(nova, (belt, 5))
    booked: list[int] = []
    for came in (2, 4):
        goods = receiving.begin(buyer.store, buyer.who, order.id)
        receiving.set_quantity(buyer.store, buyer.who, goods.id, goods.lines[0].id, Decimal(came))
        prices = {each.line_id: each.price for each in receiving.price_changes(buyer.store, goods.id)}
        goods_in_booking.book(buyer.store, buyer.who, goods.id, prices)
        booked.append(goods.id)
    lines = [receiving.delivery(buyer.store, goods_id).lines[0] for goods_id in booked]
    assert [(line.ordered, line.over) for line in lines] == [(5, 0), (3, 1)]


def test_a_scan_costs_the_same_however_long_the_delivery(buyer: Buyer) -> None:
    nova = buyer.supplier()
    parts = [buyer.part(f"Part {at}") for at in range(12)]
    short = receiving.begin(buyer.store, buyer.who, buyer.sent(nova, (parts[0], 3)).id)
    long = receiving.begin(buyer.store, buyer.who, buyer.sent(nova, *[(each, 3) for each in parts]).id)
    sent: list[int] = []
    for goods in (short, long):
        scan(buyer, goods, parts[0].number)
        with traced(buyer.store) as statements:
            scan(buyer, goods, parts[0].number)
        sent.append(len(statements))
    assert sent[0] == sent[1] <= 9
