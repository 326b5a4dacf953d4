"""What ends with an order that was a typing error: its claim receipt, its register line, its unlock code."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models import ClaimReceipt, RegisterLine, RepairOrder
from app.workflow import history
from app.workflow.counter import unlocking
from app.workflow.rows.kinds import ReceiptState
from app.workflow.rows.shop import Who


def strike_off(session: Session, who: Who, at: datetime, order: RepairOrder, reason: str) -> None:
    """Void the valid claim receipt, strike the register line off (注销), forget the unlock code; history lines."""
    valid = ClaimReceipt.state == ReceiptState.VALID.value
    for receipt in session.scalars(select(ClaimReceipt).where(ClaimReceipt.order_id == order.id, valid)):
        receipt.state = ReceiptState.VOID.value
        receipt.ended_at, receipt.ended_by, receipt.ended_why = at, who.staff_id, "void"
        history.note(session, who, at, "claim_receipt", receipt.id, "receipt.voided", old=receipt.number, why=reason,
                     order_id=order.id)
    line = register_line(session, order)
    if line is not None:
        line.struck = reason
        history.note(session, who, at, "register_line", line.id, "register.struck", why=reason, order_id=order.id)
    unlocking.forget(session, order.id)


def register_line(session: Session, order: RepairOrder) -> RegisterLine | None:
    """The order's line in the goods register."""
    return session.scalar(select(RegisterLine).where(RegisterLine.order_id == order.id))
