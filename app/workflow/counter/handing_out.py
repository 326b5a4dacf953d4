"""Handing an article out, in one transaction: paid, accessories back, receipt void, register closed (DOMAIN.md §6)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from app.errors import FieldErrors, ShopError, Stale
from app.models import ClaimReceipt, Customer, OrderItem, RegisterLine, RepairCard, RepairOrder
from app.models.question import Question
from app.models.store import Store
from app.workflow import history, money
from app.workflow.counter import receipts, unlocking
from app.workflow.house import shop
from app.workflow.rows import numbers
from app.workflow.rows.kinds import UNREPAIRED, Document, Outcome, PaymentKind, ReceiptState, State
from app.workflow.rows.pickup import Collector, HandedOut, HandOutInput
from app.workflow.rows.shop import Currency, Who
from app.workflow.till import bills, payments, settling
from app.workflow.till.bills import Terms
from app.workflow.till.charges import Charges
from app.workflow.till.settling import Settlement
from app.workflow.versions import compare
from app.workflow.workbench import moves, opened, texts

ID_TAIL = 6  # never the whole number of somebody's ID
MOST_WARRANTY_DAYS = 3650
_NAME = Question(select(Customer.name).where(Customer.id == bindparam("customer")))


def hand_out(store: Store, who: Who, given: HandOutInput) -> HandedOut:
    """Give a ready article back; everything or nothing is written.

    given.receipt_number must be the order's valid claim receipt (a lost one is declared lost first: receipts.py);
    money in the shop's currency, the discount as the shop writes prices.
    Raises Stale "pickup.already_out" (who, at, collected_by) and "changed"; ShopError "pickup.not_ready",
    "pickup.order_void", "pickup.receipt_missing" / "_unknown" / "_of_other" / "_lost" / "_void" (field
    "receipt_number"), "pickup.accessory_unexplained" (field = the item's id, name=), "pickup.collector_…",
    "pickup.warranty_days_wrong", "staff.not_allowed", and what settling.py refuses. Several at once: FieldErrors.
    """
    moves.require(who, "hand_out")
    with store.writing() as session:
        now, found = store.now(), shop.facts(session)
        order, card = _ready_order(session, given)
        receipt = _taken_back(session, order, given.receipt_number)
        items = _accessories(session, order.id)
        _check_fields(items, given)
        discount = settling.discount_of(given, who, found.unit)
        reckoned = bills.reckon(session, order, found, discount)
        unit, paid = found.unit, payments.paid_for(session, order.id)
        settled = settling.settle(reckoned.total, paid, given, who, unit)

        line, collected_by = _register_line(session, order.id), collected_by_of(session, order, given.collector)

        # all is read; what is changed from here on is written together at the end
        bills.freeze(session, who, now, order, reckoned, _terms(session, who, now, order, given, reckoned, settled))
        _write_payments(session, who, now, order, settled)
        _move(session, who, now, order, card, given)
        _give_back(items, given)
        receipts.end(session, who, now, receipt, ReceiptState.VOID, "handed_out")
        _close_line(session, who, now, order, line, collected_by)
        unlocking.forget(session, order.id)
        _owe_slips(session, who, now, order, report=found.report_with_goods)
        return _handed_out(order, now, reckoned.total, settled, unit)


def _handed_out(order: RepairOrder, now: datetime, total: int, settled: Settlement, unit: Currency) -> HandedOut:
    return HandedOut(
        order_id=order.id,
        number=order.number,
        at=now,
        total=money.major(total, unit),
        paid=money.major(settled.paid_now, unit),
        refunded=money.major(settled.refund, unit),
        change=money.major(settled.change, unit),
        owed=money.major(settled.owed, unit),
    )


def _owe_slips(session: Session, who: Who, now: datetime, order: RepairOrder, *, report: bool) -> None:
    """The pickup receipt, and the repair report in a shop that gives it with the goods."""
    receipts.owe(session, who, now, Document.PICKUP_RECEIPT, order.id)
    if report:
        copy = receipts.next_copy(session, Document.REPAIR_REPORT, order.id)
        receipts.owe(session, who, now, Document.REPAIR_REPORT, order.id, copy)


def _ready_order(session: Session, given: HandOutInput) -> tuple[RepairOrder, RepairCard]:
    order, card = opened.both(session, given.order_id)
    if order.state == State.HANDED_OUT:
        line = _register_line(session, order.id)
        raise Stale(
            "pickup.already_out",
            who=receipts.name_of(session, line.receipt_voided_by),
            at=order.handed_out_at,
            collected_by=line.collected_by,
            number=order.number,
        )
    if order.state == State.VOID:
        raise ShopError("pickup.order_void", number=order.number)
    if order.state != State.READY:
        raise ShopError("pickup.not_ready", number=order.number, state=State(order.state))
    compare(session, RepairOrder, order.id, yours=given.version, theirs=order.version)
    return order, card


def _taken_back(session: Session, order: RepairOrder, number: str) -> ClaimReceipt:
    """The claim receipt that was handed in; it must be this order's, and good.

    Without a scanner the clerk reads the big claim number off it (its own number stands only in its barcode). That
    will not do once a receipt was declared lost: the lost one shows the same claim number.
    """
    field, code = "receipt_number", numbers.cleaned(number)
    if not number.strip():
        raise ShopError("pickup.receipt_missing", field)
    receipt = receipts.by_number(session, code)
    if receipt is None and code in {order.number, order.number_tail}:
        lost = select(ClaimReceipt.id).where(ClaimReceipt.order_id == order.id, ClaimReceipt.state == ReceiptState.LOST)
        if session.scalar(lost.limit(1)) is not None:
            raise ShopError("pickup.receipt_scan_replacement", field)
        receipt = receipts.valid_of(session, order.id)
    if receipt is None:
        raise ShopError("pickup.receipt_unknown", field, number=number[:40])
    if receipt.order_id != order.id:
        other = session.get_one(RepairOrder, receipt.order_id)
        raise ShopError("pickup.receipt_of_other", field, number=other.number)
    if receipt.state != ReceiptState.VALID:
        key = "pickup.receipt_lost" if receipt.state == ReceiptState.LOST else "pickup.receipt_void"
        raise ShopError(key, field, at=receipt.ended_at, who=receipts.name_of(session, receipt.ended_by))
    return receipt


def _accessories(session: Session, order_id: int) -> list[OrderItem]:
    query = select(OrderItem).where(OrderItem.order_id == order_id, OrderItem.kind == "accessory")
    return list(session.scalars(query.order_by(OrderItem.id)))


def _check_fields(items: list[OrderItem], given: HandOutInput) -> None:
    errors = [
        ShopError("pickup.accessory_unexplained", str(item.id), name=item.name)
        for item in items
        if item.id not in given.returned and not _difference(item, given)
    ]
    if given.collector is not None:
        if not _collector_name(given.collector):
            errors.append(ShopError("pickup.collector_name_missing", "collector_name"))
        if not _id_kind(given.collector) or not _id_tail(given.collector):
            errors.append(ShopError("pickup.collector_id_missing", "collector_id"))
    if not 0 <= given.warranty_days <= MOST_WARRANTY_DAYS:
        errors.append(ShopError("pickup.warranty_days_wrong", "warranty_days", most=MOST_WARRANTY_DAYS))
    if len(errors) == 1:
        raise errors[0]
    if errors:
        raise FieldErrors(tuple(errors))


def _terms(
    session: Session,
    who: Who,
    at: datetime,
    order: RepairOrder,
    given: HandOutInput,
    reckoned: Charges,
    settled: Settlement,
) -> Terms:
    """Discount and debt with their reasons, each with its own line in the history."""
    terms = Terms()
    if reckoned.discount:
        terms = replace(terms, discount_reason=texts.line(given.discount_reason, "discount_reason"))
        history.note(
            session, who, at, "bill", order.id, "pickup.discount",
            new=reckoned.discount, why=terms.discount_reason, order_id=order.id,
        )  # fmt: skip
    if settled.owed:
        why = texts.line(given.owed_reason, "owed_reason")
        terms = replace(terms, owed=settled.owed, owed_how=given.owed_how, owed_reason=why)
        history.note(
            session, who, at, "bill", order.id, f"pickup.owed_{given.owed_how}",
            new=terms.owed, why=why, order_id=order.id,
        )  # fmt: skip
    return terms


def _write_payments(session: Session, who: Who, at: datetime, order: RepairOrder, settled: Settlement) -> None:
    for paying in settled.payings:
        payments.record(
            session, who, at, order.customer_id, PaymentKind.PAYMENT,
            paying.means, {order.id: paying.amount}, paying.tendered,
        )  # fmt: skip
    if settled.refund_means is not None:
        payments.record(
            session, who, at, order.customer_id, PaymentKind.REFUND,
            settled.refund_means, {order.id: -settled.refund},
        )  # fmt: skip


def _give_back(items: list[OrderItem], given: HandOutInput) -> None:
    for item in items:
        item.given_back = item.id in given.returned
        item.difference = _difference(item, given)


def _difference(item: OrderItem, given: HandOutInput) -> str:
    return texts.line(given.differences.get(item.id, ""), str(item.id))


def _move(
    session: Session, who: Who, at: datetime, order: RepairOrder, card: RepairCard, given: HandOutInput
) -> None:
    """The order is closed; what was repaired has its warranty from now on."""
    moves.apply(session, who, at, order, card, "hand_out")
    if order.outcome is not None and Outcome(order.outcome) not in UNREPAIRED:
        order.warranty_days = given.warranty_days


def _close_line(
    session: Session, who: Who, at: datetime, order: RepairOrder, line: RegisterLine, collected_by: str
) -> None:
    """The line in the goods register gets its second half."""
    line.date_out = at
    line.outcome = order.outcome
    line.collected_by = collected_by
    line.receipt_voided_by = who.staff_id
    history.note(
        session, who, at, "register_line", line.id, "pickup.handed_out", new=collected_by, order_id=order.id
    )


def _register_line(session: Session, order_id: int) -> RegisterLine:
    return session.scalars(select(RegisterLine).where(RegisterLine.order_id == order_id)).one()


def collected_by_of(session: Session, order: RepairOrder, collector: Collector | None) -> str:
    """The customer, or who came instead with the kind of ID and its last digits."""
    if collector is None:
        found = _NAME.first(session, customer=order.customer_id)
        return "" if found is None else found[0]
    return f"{_collector_name(collector)} ({_id_kind(collector)} …{_id_tail(collector)})"


def _collector_name(collector: Collector) -> str:
    return texts.line(collector.name, "collector_name", longest=200)


def _id_kind(collector: Collector) -> str:
    return texts.line(collector.id_kind, "collector_id", longest=200)


def _id_tail(collector: Collector) -> str:
    """Its last letters and digits, never more than ID_TAIL of them."""
    return "".join(c for c in collector.id_tail if c.isalnum())[-ID_TAIL:]
