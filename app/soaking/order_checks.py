"""What must be true of every order, however the program that wrote it ended: complete or not there at all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.models import (
    Bill,
    ClaimReceipt,
    History,
    PaperOwed,
    PaymentShare,
    RegisterLine,
    RepairCard,
    RepairOrder,
    UnlockSecret,
)
from app.workflow.rows.kinds import ReceiptState, State


class OrderFacts:
    """What belongs to the orders, read once."""

    def __init__(self, session: Session) -> None:
        self.lines = {line.order_id: line for line in session.scalars(select(RegisterLine))}
        self.cards = set(session.scalars(select(RepairCard.order_id)))
        self.bills = {bill.order_id: bill for bill in session.scalars(select(Bill))}
        self.secrets = set(session.scalars(select(UnlockSecret.order_id)))
        self.histories = set(session.scalars(select(History.order_id).distinct()))
        owed = session.execute(select(PaperOwed.document, PaperOwed.subject_id))
        self.papers = {(document, subject) for document, subject in owed}
        self.receipts: dict[int, list[ClaimReceipt]] = {}
        for receipt in session.scalars(select(ClaimReceipt)):
            self.receipts.setdefault(receipt.order_id, []).append(receipt)
        states = ((order_id, each.state) for order_id, mine in self.receipts.items() for each in mine)
        self.valid = Counter(order_id for order_id, state in states if state == ReceiptState.VALID)
        shares = select(PaymentShare.order_id, func.sum(PaymentShare.amount)).group_by(PaymentShare.order_id)
        self.paid = {order_id: int(paid) for order_id, paid in session.execute(shares)}

    def of(self, order: RepairOrder) -> Iterator[str]:
        """What is wrong with an order."""
        yield from self._of_intake(order)
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
        mine = self.receipts.get(order.id, [])
        if not mine or any(("claim_receipt", receipt.id) not in self.papers for receipt in mine):
            yield "no claim receipt with its paper"

    def _of_open(self, order: RepairOrder) -> Iterator[str]:
        if self.valid[order.id] != 1:
            yield f"{self.valid[order.id]} valid receipts"
        line = self.lines.get(order.id)
        out = line is not None and line.date_out is not None
        if order.id in self.bills or order.handed_out_at is not None or out:
            yield "half handed out"
        if ("pickup_receipt", order.id) in self.papers:
            yield "pickup receipt owed before hand-out"

    def _of_hand_out(self, order: RepairOrder) -> Iterator[str]:
        bill, line = self.bills.get(order.id), self.lines.get(order.id)
        if bill is None:
            yield "no bill"
        elif self.paid.get(order.id, 0) + bill.owed != bill.total:
            yield f"paid {self.paid.get(order.id, 0)} + owed {bill.owed} is not {bill.total}"
        if self.valid[order.id]:
            yield "claim receipt still valid"
        if line is None or line.date_out is None or line.date_out != order.handed_out_at:
            yield "register line not closed"
        elif line.receipt_voided_by is None:
            yield "register line names nobody"
        if order.id in self.secrets:
            yield "unlock code kept"
        if ("pickup_receipt", order.id) not in self.papers:
            yield "no pickup receipt owed"
