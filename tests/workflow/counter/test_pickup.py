"""The pickup counter: what is said of each code, and that a hand-out writes everything or nothing."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from threading import Barrier
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select

from app.errors import FieldErrors, ShopError, Stale
from app.models import (
    Bill,
    BillLine,
    ClaimReceipt,
    History,
    OrderItem,
    PaperOwed,
    Payment,
    PaymentShare,
    RegisterLine,
    RepairOrder,
    UnlockSecret,
)
from app.models.store import Store, open_store
from app.workflow.counter import pickup, receipts
from app.workflow.rows.customers import CustomerInput
from app.workflow.rows.kinds import Means, Outcome, ReceiptState, Role, Service, State
from app.workflow.rows.pickup import Collector, PaymentInput, PickupRow, PickupTruth
from app.workflow.rows.shop import Who
from app.workflow.workbench import bench, cards
from tests.workflow.at_counter import hand_out_input, make_ready, someone, take_in
from tests.workflow.bench_shop import traced

if TYPE_CHECKING:
    from tests.conftest import Clock

CASH_100 = (PaymentInput(Means.CASH, Decimal(100), Decimal(120)),)


def look(store: Store, who: Who, text: str) -> PickupRow:
    found = pickup.look_up(store, text, who)
    assert isinstance(found, PickupRow)
    return found


def refused(store: Store, who: Who, order_id: int, **changes: object) -> ShopError:
    before = everything(store)
    with pytest.raises(ShopError) as caught:
        pickup.hand_out(store, who, hand_out_input(store, who, order_id, **changes))
    assert everything(store) == before, "a refused hand-out left something behind"
    return caught.value


def everything(store: Store) -> list[int]:
    tables = (Bill, BillLine, Payment, PaymentShare, PaperOwed, History)
    with store.reading() as session:
        counts = [session.scalar(select(func.count()).select_from(table)) or 0 for table in tables]
        return [*counts, session.scalar(select(func.sum(RepairOrder.version))) or 0]


# --- what is true of a code -----------------------------------------------------------------------------------------


def test_three_ways_to_find_a_job(founded_store: Store, who: Who) -> None:
    taken = take_in(founded_store, who)
    spaced = f"{taken.number[:4]} {taken.number[4:8]} {taken.number[8:]}"
    for text in (taken.number, spaced, taken.number[-6:], taken.claim_receipt_number):
        row = look(founded_store, who, text)
        assert (row.card.id, row.truth) == (taken.order_id, PickupTruth.NOT_READY)
    make_ready(founded_store, who, taken.order_id)
    row = look(founded_store, who, taken.claim_receipt_number)
    assert row.truth is PickupTruth.READY
    assert (row.bill.total, row.bill.due, row.repair_warranty_days) == (Decimal(100), Decimal(100), 90)


def test_found_by_name_or_phone(founded_store: Store, who: Who) -> None:
    first, second = take_in(founded_store, who), take_in(founded_store, who)
    make_ready(founded_store, who, second.order_id)
    for text in ("张伟明", "zwm", "15400001234"):
        hits = pickup.look_up(founded_store, text, who)
        assert isinstance(hits, tuple)
        assert {hit.order_id for hit in hits} >= {first.order_id, second.order_id}


def test_wrong_numbers_are_said(founded_store: Store, who: Who) -> None:
    taken = take_in(founded_store, who)
    mistyped = taken.number[:-1] + str((int(taken.number[-1]) + 1) % 10)
    with pytest.raises(ShopError, match=r"number\.mistyped"):
        pickup.look_up(founded_store, mistyped, who)
    from app.workflow.rows import numbers
    from app.workflow.rows.kinds import NumberKind

    with pytest.raises(ShopError, match=r"pickup\.number_unknown"):
        pickup.look_up(founded_store, numbers.build(NumberKind.ORDER, "2001", 77), who)
    with pytest.raises(ShopError, match=r"pickup\.not_for_pickup"):
        pickup.look_up(founded_store, numbers.build(NumberKind.PART, "2611", 1), who)
    assert pickup.look_up(founded_store, "nobody has this", who) == ()


def test_others_ready_of_the_same_customer(founded_store: Store, who: Who) -> None:
    first, second = take_in(founded_store, who), take_in(founded_store, who)
    customer = CustomerInput(name="张伟明", phones=("154 0000 1234",), id=first.customer_id)
    third = take_in(founded_store, who, customer=customer)
    for taken in (first, third):
        make_ready(founded_store, who, taken.order_id)
    others = pickup.at(founded_store, who, first.order_id).others_ready
    assert [other[:2] for other in others] == [(third.order_id, third.number)]
    assert second.order_id not in [other[0] for other in others]


# --- handing out ----------------------------------------------------------------------------------------------------


def test_everything_is_written_at_once(founded_store: Store, who: Who, clock: Clock) -> None:
    taken = take_in(founded_store, who, deposit="30")
    make_ready(founded_store, who, taken.order_id)
    clock.forward(days=1)
    payments = (PaymentInput(Means.WECHAT, Decimal(20)), PaymentInput(Means.CASH, Decimal(50), Decimal(100)))
    done = pickup.hand_out(founded_store, who, hand_out_input(founded_store, who, taken.order_id, payments=payments))
    assert (done.total, done.paid, done.change, done.refunded, done.owed) == tuple(map(Decimal, (100, 70, 50, 0, 0)))
    with founded_store.reading() as session:
        order = session.get_one(RepairOrder, taken.order_id)
        assert (order.state, order.outcome, order.warranty_days) == (State.HANDED_OUT, Outcome.REPAIRED, 90)
        assert order.handed_out_at == clock.now
        receipt = session.scalars(select(ClaimReceipt)).one()
        assert (receipt.state, receipt.ended_why, receipt.ended_at) == (ReceiptState.VOID, "handed_out", clock.now)
        line = session.scalars(select(RegisterLine)).one()
        assert (line.date_out, line.outcome, line.collected_by) == (clock.now, Outcome.REPAIRED, "张伟明")
        assert line.receipt_voided_by == who.staff_id
        assert session.get(UnlockSecret, order.id) is None
        accessories = session.scalars(select(OrderItem.given_back).where(OrderItem.kind == "accessory")).all()
        assert accessories == [True, True]
        owed = select(PaperOwed.document, PaperOwed.subject_id, PaperOwed.station)
        papers = [tuple(row) for row in session.execute(owed)]
        assert ("pickup_receipt", order.id, "pc-test") in papers
        assert session.scalar(select(func.sum(PaymentShare.amount))) == session.get_one(Bill, order.id).total == 10_000
        whats = set(session.scalars(select(History.what).where(History.order_id == order.id)))
        assert {"card.moved", "receipt.void", "payment.payment", "pickup.handed_out"} <= whats
    row = look(founded_store, who, taken.claim_receipt_number)
    assert (row.truth, row.truth_at, row.truth_by) == (PickupTruth.ALREADY_OUT, clock.now, who.name)
    assert (row.collected_by, row.bill.due, len(row.payments)) == ("张伟明", Decimal(0), 3)
    assert [each.change for each in row.payments if each.tendered] == [Decimal(50)]


def test_a_hand_out_costs_few_statements(founded_store: Store, who: Who) -> None:
    taken = take_in(founded_store, who)
    make_ready(founded_store, who, taken.order_id)
    given = hand_out_input(founded_store, who, taken.order_id, payments=CASH_100)
    with traced(founded_store) as sent:
        pickup.hand_out(founded_store, who, given)
    assert 20 < len(sent) <= 26, "\n".join(sent)
    assert sum(each.startswith("UPDATE repair_order") for each in sent) == 1


def test_not_ready_is_refused(founded_store: Store, who: Who) -> None:
    taken = take_in(founded_store, who)
    assert refused(founded_store, who, taken.order_id).key == "pickup.not_ready"


def test_a_technician_alone_hands_nothing_out(founded_store: Store, who: Who) -> None:
    taken = take_in(founded_store, who)
    make_ready(founded_store, who, taken.order_id)
    technician = someone(founded_store, "李雷", Role.TECHNICIAN)
    assert refused(founded_store, technician, taken.order_id).key == "staff.not_allowed"


def test_the_second_window_comes_too_late(founded_store: Store, who: Who) -> None:
    taken = take_in(founded_store, who)
    make_ready(founded_store, who, taken.order_id)
    given = hand_out_input(founded_store, who, taken.order_id, payments=CASH_100)
    pickup.hand_out(founded_store, who, given)
    with pytest.raises(Stale) as caught:
        pickup.hand_out(founded_store, who, given)
    assert caught.value.key == "pickup.already_out"
    assert caught.value.values["who"] == who.name
    assert caught.value.values["at"] == founded_store.now()


def test_a_stale_card_is_refused(founded_store: Store, who: Who) -> None:
    taken = take_in(founded_store, who)
    make_ready(founded_store, who, taken.order_id)
    given = hand_out_input(founded_store, who, taken.order_id, payments=CASH_100)
    with pytest.raises(Stale) as caught:
        pickup.hand_out(founded_store, who, replace(given, version=given.version - 1))
    assert caught.value.key == "changed"


def test_only_the_valid_receipt_of_this_order_opens_the_door(founded_store: Store, who: Who) -> None:
    taken, other = take_in(founded_store, who), take_in(founded_store, who)
    make_ready(founded_store, who, taken.order_id)
    for number, key in (
        ("", "pickup.receipt_missing"),
        ("   ", "pickup.receipt_missing"),
        ("rubbish", "pickup.receipt_unknown"),
        (other.number, "pickup.receipt_unknown"),
        (other.claim_receipt_number, "pickup.receipt_of_other"),
    ):
        error = refused(founded_store, who, taken.order_id, receipt_number=number, payments=CASH_100)
        assert (error.key, error.field) == (key, "receipt_number")
    assert error.values["number"] == other.number


@pytest.mark.parametrize("last", [12, 6])
def test_without_a_scanner_the_claim_number_read_off_the_receipt_will_do(
    founded_store: Store, who: Who, last: int
) -> None:
    taken = take_in(founded_store, who)
    make_ready(founded_store, who, taken.order_id)
    given = hand_out_input(founded_store, who, taken.order_id, receipt_number=taken.number[-last:], payments=CASH_100)
    assert pickup.hand_out(founded_store, who, given).number == taken.number


def test_the_claim_number_will_not_do_once_a_receipt_was_lost(founded_store: Store, who: Who) -> None:
    taken = take_in(founded_store, who)
    make_ready(founded_store, who, taken.order_id)
    receipts.declare_lost(founded_store, who, taken.order_id, "张伟明, ID card 4711")
    error = refused(founded_store, who, taken.order_id, receipt_number=taken.number, payments=CASH_100)
    assert error.key == "pickup.receipt_scan_replacement"


def test_a_lost_receipt_is_refused_from_then_on(founded_store: Store, who: Who, clock: Clock) -> None:
    taken = take_in(founded_store, who)
    make_ready(founded_store, who, taken.order_id)
    clock.forward(hours=3)
    lost_at = clock.now
    new = receipts.declare_lost(founded_store, who, taken.order_id, "张伟明, 身份证 …0012")
    assert (new.state, new.number != taken.claim_receipt_number) == (ReceiptState.VALID, True)
    clock.forward(hours=1)

    row = look(founded_store, who, taken.claim_receipt_number)
    assert (row.truth, row.truth_at, row.truth_by) == (PickupTruth.RECEIPT_LOST, lost_at, who.name)
    lost = {"receipt_number": taken.claim_receipt_number, "payments": CASH_100}
    error = refused(founded_store, who, taken.order_id, **lost)
    assert (error.key, error.values["at"]) == ("pickup.receipt_lost", lost_at)

    assert look(founded_store, who, new.number).truth is PickupTruth.READY
    pickup.hand_out(founded_store, who, hand_out_input(founded_store, who, taken.order_id, payments=CASH_100))
    assert look(founded_store, who, new.number).truth is PickupTruth.ALREADY_OUT
    assert look(founded_store, who, taken.claim_receipt_number).truth is PickupTruth.RECEIPT_LOST
    with founded_store.reading() as session:
        states = session.execute(select(ClaimReceipt.state, ClaimReceipt.ended_why).order_by(ClaimReceipt.id)).all()
    assert [tuple(state) for state in states] == [("lost", "lost"), ("void", "handed_out")]


def test_a_receipt_replaced_after_a_correction_is_void(founded_store: Store, who: Who) -> None:
    taken = take_in(founded_store, who)
    with founded_store.writing() as session:
        order = session.get_one(RepairOrder, taken.order_id)
        receipts.replace(session, who, founded_store.now(), order, ReceiptState.VOID, "corrected")
    make_ready(founded_store, who, taken.order_id)
    row = look(founded_store, who, taken.claim_receipt_number)
    assert (row.truth, row.truth_by) == (PickupTruth.RECEIPT_VOID, who.name)
    error = refused(founded_store, who, taken.order_id, receipt_number=taken.claim_receipt_number)
    assert error.key == "pickup.receipt_void"


def test_a_void_order_says_so(founded_store: Store, who: Who) -> None:
    taken = take_in(founded_store, who)
    card = cards.card(founded_store, who, taken.order_id)
    bench.void(founded_store, who, taken.order_id, card.version, "typed twice")
    row = look(founded_store, who, taken.number)
    assert (row.truth, row.truth_at, row.truth_by) == (PickupTruth.ORDER_VOID, founded_store.now(), who.name)
    assert refused(founded_store, who, taken.order_id).key == "pickup.order_void"


def test_each_accessory_goes_back_or_is_explained(founded_store: Store, who: Who) -> None:
    taken = take_in(founded_store, who)
    make_ready(founded_store, who, taken.order_id)
    first, second = sorted(hand_out_input(founded_store, who, taken.order_id).returned)
    error = refused(founded_store, who, taken.order_id, returned=frozenset({first}), payments=CASH_100)
    assert (error.key, error.field) == ("pickup.accessory_unexplained", str(second))
    both = refused(founded_store, who, taken.order_id, returned=frozenset(), differences={first: " "})
    assert isinstance(both, FieldErrors)
    assert [each.field for each in both.errors] == [str(first), str(second)]
    given = hand_out_input(
        founded_store, who, taken.order_id,
        returned=frozenset({first}), differences={second: "taken along on Tuesday"}, payments=CASH_100,
    )  # fmt: skip
    pickup.hand_out(founded_store, who, given)
    items = {item.id: item for item in cards.card(founded_store, who, taken.order_id).items}
    assert (items[first].given_back, items[second].given_back) == (True, False)
    assert items[second].difference == "taken along on Tuesday"


def test_somebody_else_collects(founded_store: Store, who: Who) -> None:
    taken = take_in(founded_store, who)
    make_ready(founded_store, who, taken.order_id)
    for collector, field in (
        (Collector("", "ID card", "1234"), "collector_name"),
        (Collector("李丽", "", "1234"), "collector_id"),
        (Collector("李丽", "ID card", " "), "collector_id"),
    ):
        assert refused(founded_store, who, taken.order_id, collector=collector).field == field
    whole = Collector("李丽", "身份证", "310101 19900307 123X")
    given = hand_out_input(founded_store, who, taken.order_id, collector=whole, payments=CASH_100)
    pickup.hand_out(founded_store, who, given)
    row = pickup.at(founded_store, who, taken.order_id)
    assert row.collected_by == "李丽 (身份证 …07123X)"  # never the whole number
    with founded_store.reading() as session:
        assert "1990" not in " ".join(str(each) for each in session.scalars(select(History.new)))


GARBAGE = ["🙂👨‍👩‍👧", "^XZ", '";--', "\x00\x1b[2J", "مرحبا بالعالم", "</p>" * 20, "\ud800"]


@pytest.mark.parametrize("garbage", GARBAGE)
def test_garbage_is_kept_without_harm_or_refused(founded_store: Store, who: Who, garbage: str) -> None:
    taken = take_in(founded_store, who)
    make_ready(founded_store, who, taken.order_id)
    receipts.declare_lost(founded_store, who, taken.order_id, f"X{garbage}")
    items = hand_out_input(founded_store, who, taken.order_id).returned
    changes = {
        "collector": Collector(f"X{garbage}", f"Y{garbage}", f"1234{garbage}"),
        "returned": frozenset[int](),
        "differences": dict.fromkeys(items, f"Z{garbage}"),
        "discount": Decimal(1),
        "discount_reason": f"D{garbage}",
        "owed_how": "manager",
        "owed_reason": f"R{garbage}",
    }
    assert refused(founded_store, who, taken.order_id, **changes, receipt_number=garbage).field == "receipt_number"
    too_long = {**changes, "discount_reason": garbage + "x" * 5001}
    assert refused(founded_store, who, taken.order_id, **too_long).field == "discount_reason"
    pickup.hand_out(founded_store, who, hand_out_input(founded_store, who, taken.order_id, **changes))
    row = pickup.at(founded_store, who, taken.order_id)
    assert row.collected_by.startswith("X")
    assert "\x00" not in row.collected_by
    assert all(item.difference.startswith("Z") for item in row.card.items if item.kind == "accessory")


def test_two_windows_hand_out_the_same_article_at_once(founded_store: Store, who: Who) -> None:
    taken = take_in(founded_store, who)
    make_ready(founded_store, who, taken.order_id)
    given = hand_out_input(founded_store, who, taken.order_id, payments=CASH_100)
    other = open_store(founded_store.folder, clock=founded_store.now)
    start = Barrier(2)

    def at_once(store: Store) -> str:
        start.wait()
        try:
            return pickup.hand_out(store, who, given).number
        except Stale as late:
            return late.key

    with ThreadPoolExecutor(2) as windows:
        said = sorted(windows.map(at_once, (founded_store, other)))
    other.close()
    assert said == [taken.number, "pickup.already_out"]
    with founded_store.reading() as session:
        assert session.scalar(select(func.count()).select_from(Payment)) == 1


# --- money ----------------------------------------------------------------------------------------------------------


def test_warranty_costs_nothing(founded_store: Store, who: Who) -> None:
    taken = take_in(founded_store, who, service=Service.WARRANTY, service_note="shop's own")
    make_ready(founded_store, who, taken.order_id)
    done = pickup.hand_out(founded_store, who, hand_out_input(founded_store, who, taken.order_id))
    assert (done.total, done.owed) == (0, 0)
    row = pickup.at(founded_store, who, taken.order_id)
    assert [(line.price, line.charged) for line in row.bill.lines] == [(Decimal(100), False)]


def test_unrepaired_costs_its_fee_and_the_rest_of_the_deposit_goes_back(founded_store: Store, who: Who) -> None:
    taken = take_in(founded_store, who, deposit="100")
    make_ready(founded_store, who, taken.order_id, Outcome.UNREPAIRABLE)
    assert pickup.at(founded_store, who, taken.order_id).bill.due == Decimal(-70)
    assert pickup.at(founded_store, who, taken.order_id).repair_warranty_days == 0
    assert refused(founded_store, who, taken.order_id).key == "pickup.refund_means_missing"
    given = hand_out_input(founded_store, who, taken.order_id, refund_means=Means.ALIPAY)
    done = pickup.hand_out(founded_store, who, given)
    assert (done.total, done.paid, done.refunded) == (Decimal(30), 0, Decimal(70))
    row = pickup.at(founded_store, who, taken.order_id)
    assert [(each.kind, each.means, each.amount) for each in row.payments] == [
        ("deposit", "cash", Decimal(100)),
        ("refund", "alipay", Decimal(-70)),
    ]
    assert (row.bill.fee + row.bill.tax, row.card.outcome) == (Decimal(30), Outcome.UNREPAIRABLE)
    with founded_store.reading() as session:
        assert session.get_one(RepairOrder, taken.order_id).warranty_days == 0


def test_a_discount_is_kept_with_its_reason(founded_store: Store, who: Who) -> None:
    taken = take_in(founded_store, who)
    make_ready(founded_store, who, taken.order_id)
    too_much = refused(founded_store, who, taken.order_id, discount=Decimal("100.01"), discount_reason="x")
    assert (too_much.key, too_much.field) == ("bill.discount_too_high", "discount")
    given = hand_out_input(
        founded_store, who, taken.order_id,
        discount=Decimal("12.30"), discount_reason="came twice", payments=(PaymentInput(Means.CARD, Decimal("87.70")),),
    )  # fmt: skip
    assert pickup.hand_out(founded_store, who, given).total == Decimal("87.70")
    bill = pickup.at(founded_store, who, taken.order_id).bill
    assert bill.discount_reason == "came twice"
    assert bill.labour + bill.parts + bill.fee - bill.discount + bill.tax == bill.total == Decimal("87.70")


def test_the_bill_is_frozen(founded_store: Store, who: Who) -> None:
    taken = take_in(founded_store, who)
    make_ready(founded_store, who, taken.order_id)
    pickup.hand_out(founded_store, who, hand_out_input(founded_store, who, taken.order_id, payments=CASH_100))
    frozen = pickup.at(founded_store, who, taken.order_id).bill
    with founded_store.writing() as session:
        from app.models import Shop

        session.get_one(Shop, 1).tax_rate = 0
    assert pickup.at(founded_store, who, taken.order_id).bill == frozen


def test_declaring_lost_needs_a_name_and_an_open_order(founded_store: Store, who: Who, clock: Clock) -> None:
    taken = take_in(founded_store, who)
    with pytest.raises(ShopError, match=r"receipt\.declared_by_missing"):
        receipts.declare_lost(founded_store, who, taken.order_id, " ")
    again = receipts.declare_lost(founded_store, who, taken.order_id, "张伟明")
    third = receipts.declare_lost(founded_store, who, taken.order_id, "张伟明")
    assert len({taken.claim_receipt_number, again.number, third.number}) == 3
    make_ready(founded_store, who, taken.order_id)
    clock.now += timedelta(minutes=1)
    pickup.hand_out(founded_store, who, hand_out_input(founded_store, who, taken.order_id, payments=CASH_100))
    with pytest.raises(ShopError, match=r"order\.closed"):
        receipts.declare_lost(founded_store, who, taken.order_id, "张伟明")
    with founded_store.reading() as session:
        papers = session.scalars(select(PaperOwed.subject_id).where(PaperOwed.document == "claim_receipt")).all()
        valid = session.scalars(select(ClaimReceipt.id).where(ClaimReceipt.state == "valid")).all()
        lost = session.scalars(select(ClaimReceipt.declared_by).where(ClaimReceipt.state == "lost")).all()
    assert len(papers) == 3
    assert valid == []
    assert lost == ["张伟明", "张伟明"]
