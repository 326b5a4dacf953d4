"""At the pickup counter: what is true of a code, and the one act that hands an article out (DOMAIN.md §6)."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import ClaimReceipt, History, RegisterLine, RepairOrder
from app.models.question import Question
from app.models.store import Store
from app.workflow import money, search
from app.workflow.counter import receipts
from app.workflow.counter.handing_out import hand_out
from app.workflow.house import shop
from app.workflow.rows import numbers
from app.workflow.rows.customers import Found
from app.workflow.rows.kinds import OPEN_STATES, UNREPAIRED, NumberKind, Outcome, ReceiptState, State
from app.workflow.rows.pickup import BillRow, PickupRow, PickupTruth
from app.workflow.rows.shop import Who
from app.workflow.till import bills, payments
from app.workflow.versions import fetch
from app.workflow.workbench import card_rows

__all__ = ["at", "hand_out", "look_up"]

_REGISTER = Question(select(RegisterLine.collected_by).where(RegisterLine.order_id == bindparam("order")))
_OTHERS_READY = Question(
    select(RepairOrder.id, RepairOrder.number, RegisterLine.article)
    .join(RegisterLine, RegisterLine.order_id == RepairOrder.id)
    .where(
        RepairOrder.customer_id == bindparam("customer"),
        RepairOrder.state == State.READY.value,
        RepairOrder.id != bindparam("order"),
    )
    .order_by(RepairOrder.id)
)


def look_up(store: Store, text: str, who: Who) -> PickupRow | tuple[Found, ...]:
    """What was scanned or typed: a claim receipt, an order number or its last six digits; else what the find box finds.

    Raises ShopError "pickup.number_unknown", "pickup.not_for_pickup" (a number of another kind, kind=),
    and numbers.check's for a mistyped number of twelve digits.
    """
    digits = numbers.cleaned(text)
    if len(digits) == numbers.LENGTH and digits[0] in "123456789":
        order_id, receipt_number = _order_of_number(store, digits)
        return at(store, who, order_id, receipt_number)
    if len(digits) == 6:
        with store.reading() as session:
            ids = session.scalars(select(RepairOrder.id).where(RepairOrder.number_tail == digits)).all()
        if len(ids) == 1:
            return at(store, who, ids[0])
    return _found(store, text)


def _order_of_number(store: Store, digits: str) -> tuple[int, str]:
    kind, number = numbers.check(digits)
    with store.reading() as session:
        if kind is NumberKind.ORDER:
            found = session.scalar(select(RepairOrder.id).where(RepairOrder.number == number))
            shown = ""
        elif kind is NumberKind.CLAIM_RECEIPT:
            found = session.scalar(select(ClaimReceipt.order_id).where(ClaimReceipt.number == number))
            shown = number
        else:
            raise ShopError("pickup.not_for_pickup", kind=kind)
    if found is None:
        raise ShopError("pickup.number_unknown", number=number)
    return found, shown


def _found(store: Store, text: str) -> tuple[Found, ...]:
    """The find box's orders; of a customer or an article found, the orders that are still here."""
    hits: dict[int, Found] = {}
    for hit in search.find(store, text).rows:
        if hit.order_id is not None:
            hits.setdefault(hit.order_id, hit)
        elif hit.customer_id is not None:
            for order in _still_here(store, hit):
                hits.setdefault(order.id, order)
    return tuple(hits.values())


def _still_here(store: Store, hit: Found) -> tuple[Found, ...]:
    """The open orders of the customer or the article found, ready ones first."""
    whose = RepairOrder.article_id if hit.kind == "article" else RepairOrder.customer_id
    query = (
        select(RepairOrder.id, RepairOrder.customer_id, RepairOrder.state, RegisterLine)
        .join(RegisterLine, RegisterLine.order_id == RepairOrder.id)
        .where(whose == hit.id, RepairOrder.state.in_(OPEN_STATES))
        .order_by((RepairOrder.state != State.READY), RepairOrder.id)
    )
    with store.reading() as session:
        return tuple(
            Found(
                kind="order",
                id=order_id,
                customer_id=customer_id,
                order_id=order_id,
                title=line.number,
                detail=f"{line.customer} · {line.article}",
                state=State(state),
            )
            for order_id, customer_id, state, line in session.execute(query)
        )


def at(store: Store, who: Who, order_id: int, receipt_number: str = "") -> PickupRow:
    """The order at the counter; receipt_number: the claim receipt that was scanned, "" when it was another code."""
    with store.reading() as session:
        card = card_rows.card_row(session, who, store.now(), order_id)
        found, order = shop.facts(session), fetch(session, RepairOrder, order_id)
        truth, when, by = _truth(session, order, receipt_number)
        line = _REGISTER.first(session, order=order_id)
        return PickupRow(
            truth=truth,
            truth_at=when,
            truth_by=by,
            collected_by="" if line is None else line[0],
            card=card,
            bill=bills.bill_row(session, order, found),
            payments=payments.of_order(session, order_id, found.unit),
            repair_warranty_days=_warranty_days(order, found),
            others_ready=_others_ready(session, order),
            owed=money.major(payments.owed_of(session, order.customer_id), found.unit),
        )


def bill_with(store: Store, order_id: int, discount: Decimal) -> BillRow:
    """What an order that is still here costs with a discount, as the shop writes prices; nothing is written.

    Raises ShopError "bill.discount_negative" | "bill.discount_too_high" (field "discount"), and money.minor's.
    """
    with store.reading() as session:
        found, order = shop.facts(session), fetch(session, RepairOrder, order_id)
        reckoned = bills.reckon(session, order, found, money.minor(discount, found.unit, "discount"))
        return bills.row_of(reckoned, payments.paid_for(session, order_id), "", found.unit)


def _warranty_days(order: RepairOrder, facts: shop.Facts) -> int:
    """The repair warranty given at hand-out, or before that the one proposed; none for what was not repaired."""
    if order.state == State.HANDED_OUT:
        return order.warranty_days
    repaired = order.outcome is not None and Outcome(order.outcome) not in UNREPAIRED
    return facts.repair_warranty_days if repaired else 0


def _truth(session: Session, order: RepairOrder, receipt_number: str) -> tuple[PickupTruth, datetime | None, str]:
    """(the one big line, since when, by whom). A lost receipt is said before all: it may be in a stranger's hands."""
    receipt = receipts.by_number(session, receipt_number) if receipt_number else None
    if receipt is not None and receipt.state == ReceiptState.LOST:
        return PickupTruth.RECEIPT_LOST, receipt.ended_at, receipts.name_of(session, receipt.ended_by)
    if order.state == State.HANDED_OUT:
        return PickupTruth.ALREADY_OUT, order.handed_out_at, _handed_out_by(session, order.id)
    if order.state == State.VOID:
        return PickupTruth.ORDER_VOID, *_last_step(session, order.id)
    if receipt is not None and receipt.state == ReceiptState.VOID:
        return PickupTruth.RECEIPT_VOID, receipt.ended_at, receipts.name_of(session, receipt.ended_by)
    return (PickupTruth.READY if order.state == State.READY else PickupTruth.NOT_READY), None, ""


def _handed_out_by(session: Session, order_id: int) -> str:
    voided_by = select(RegisterLine.receipt_voided_by).where(RegisterLine.order_id == order_id)
    return receipts.name_of(session, session.scalar(voided_by))


def _last_step(session: Session, order_id: int) -> tuple[datetime | None, str]:
    query = select(History).where(History.order_id == order_id).order_by(History.id.desc()).limit(1)
    line = session.scalars(query).one_or_none()
    return (None, "") if line is None else (line.at, receipts.name_of(session, line.staff_id))


def _others_ready(session: Session, order: RepairOrder) -> tuple[tuple[int, str, str], ...]:
    return tuple(_OTHERS_READY.all(session, customer=order.customer_id, order=order.id))
