"""What must be true of every order, however the program that wrote it ended: complete or not there at all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from decimal import Decimal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.models import (
    Bill,
    ClaimReceipt,
    History,
    PaperOwed,
    Payment,
    PaymentShare,
    RegisterLine,
    RepairCard,
    RepairOrder,
    UnlockSecret,
    sqlite,
)
from app.models.store import Store
from app.workflow import search
from app.workflow.rows.kinds import PaymentKind, ReceiptState, State


def problems(store: Store, taken_in: Mapping[str, Decimal], handed_out: frozenset[str]) -> list[str]:
    """Everything that is wrong (none = all is well).

    taken_in: deposits by the order numbers whose take-in was acknowledged; handed_out: those whose hand-out was.
    """
    with store.reading() as session:
        orders = {order.number: order for order in session.scalars(select(RepairOrder))}
        found = [f"file: {each}" for each in sqlite.quick_check(session)]
        found += [f"{number}: acknowledged, but gone" for number in taken_in if number not in orders]
        found += [
            f"{number}: handed out to the customer, not in the books"
            for number in handed_out
            if number not in orders or orders[number].state != State.HANDED_OUT
        ]
        facts = _Facts(session)
        for number, order in orders.items():
            found += [f"{number}: {each}" for each in facts.of(order, taken_in.get(number))]
        found += [f"payment {each}: its shares are not its amount" for each in _uneven_payments(session)]
    found += [f"{number}: not found by its number" for number in _unfindable(store, list(orders)[-3:])]
    return found


class _Facts:
    """What belongs to the orders, read once."""

    def __init__(self, session: Session) -> None:
        self.lines = {line.order_id: line for line in session.scalars(select(RegisterLine))}
        self.cards = set(session.scalars(select(RepairCard.order_id)))
        self.bills = {bill.order_id: bill for bill in session.scalars(select(Bill))}
        self.secrets = set(session.scalars(select(UnlockSecret.order_id)))
        self.histories = set(session.scalars(select(History.order_id).distinct()))
        owed = session.execute(select(PaperOwed.document, PaperOwed.subject_id))
        self.papers = {(document, subject) for document, subject in owed}
        self.receipts = list(session.scalars(select(ClaimReceipt)))
        self.valid = Counter(each.order_id for each in self.receipts if each.state == ReceiptState.VALID)
        shares = select(PaymentShare.order_id, func.sum(PaymentShare.amount)).group_by(PaymentShare.order_id)
        self.paid = {order_id: int(paid) for order_id, paid in session.execute(shares)}
        deposits = shares.join(Payment).where(Payment.kind == PaymentKind.DEPOSIT)
        self.deposits = {order_id: int(paid) for order_id, paid in session.execute(deposits)}

    def of(self, order: RepairOrder, deposit: Decimal | None) -> Iterator[str]:
        """What is wrong with an order; deposit: the acknowledged one."""
        yield from self._of_intake(order)
        if deposit is not None and self.deposits.get(order.id, 0) != deposit * 100:
            yield f"deposit of {deposit} is kept as {self.deposits.get(order.id)}"
        if order.state == State.HANDED_OUT:
            yield from self._of_hand_out(order)
        elif order.state != State.VOID:
            yield from self._of_open(order)

    def _of_intake(self, order: RepairOrder) -> Iterator[str]:
        if order.id not in self.lines or self.lines[order.id].number != order.number:
            yield "no register line"
        if order.id not in self.cards:
            yield "no repair card"
        if order.id not in self.histories:
            yield "no history"
        if ("repair_tag", order.id) not in self.papers:
            yield "no tag owed"
        mine = [receipt for receipt in self.receipts if receipt.order_id == order.id]
        if not mine or any(("claim_receipt", receipt.id) not in self.papers for receipt in mine):
            yield "no claim receipt with its paper"

    def _of_open(self, order: RepairOrder) -> Iterator[str]:
        if self.valid[order.id] != 1:
            yield f"{self.valid[order.id]} valid receipts"
        if order.id in self.bills or order.handed_out_at is not None or self.lines[order.id].date_out is not None:
            yield "half handed out"
        if ("pickup_receipt", order.id) in self.papers:
            yield "pickup receipt owed before hand-out"

    def _of_hand_out(self, order: RepairOrder) -> Iterator[str]:
        bill, line = self.bills.get(order.id), self.lines[order.id]
        if bill is None:
            yield "no bill"
        elif self.paid.get(order.id, 0) + bill.owed != bill.total:
            yield f"paid {self.paid.get(order.id, 0)} + owed {bill.owed} is not {bill.total}"
        if self.valid[order.id]:
            yield "claim receipt still valid"
        if line.date_out is None or line.date_out != order.handed_out_at or line.receipt_voided_by is None:
            yield "register line not closed"
        if order.id in self.secrets:
            yield "unlock code kept"
        if ("pickup_receipt", order.id) not in self.papers:
            yield "no pickup receipt owed"


def _uneven_payments(session: Session) -> list[int]:
    query = (
        select(Payment.id)
        .outerjoin(PaymentShare)
        .group_by(Payment.id)
        .having(func.coalesce(func.sum(PaymentShare.amount), 0) != Payment.amount)
    )
    return list(session.scalars(query))


def _unfindable(store: Store, some: list[str]) -> list[str]:
    return [number for number in some if not any(hit.order_id for hit in search.find(store, number).rows)]
