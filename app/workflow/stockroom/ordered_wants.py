"""Jobs that wait for a part and the purchase line that brings it: tied when it is ordered, untied when it won't come.

Inside a verb's transaction; each change leaves a line in the history of the job.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.models import PartWant, PurchaseLine, PurchaseOrder, RepairOrder
from app.workflow import history
from app.workflow.rows.shop import Who
from app.workflow.stockroom import stock_ledger

OPEN, ORDERED = "open", "ordered"


def tie(session: Session, who: Who, at: datetime, line: PurchaseLine, purchase: PurchaseOrder) -> int:
    """Jobs that wait for this part wait for this line from now on, the oldest first, as far as it goes; how many."""
    left = line.quantity - _tied(session, line.id)
    query = select(PartWant).where(PartWant.part_id == line.part_id, PartWant.closed_at.is_(None))
    tied = 0
    for want in session.scalars(query.where(PartWant.state == OPEN).order_by(PartWant.id)):
        if want.quantity > left:
            break
        left -= want.quantity
        want.state, want.purchase_line_id, want.expected = ORDERED, line.id, line.expected or purchase.expected
        said = f"{stock_ledger.said(session, line.part_id, want.quantity)} ({purchase.number})"
        history.note(session, who, at, "part_want", want.id, "parts.ordered", new=said, order_id=want.order_id)
        tied += 1
    return tied


def _tied(session: Session, line_id: int) -> int:
    query = select(func.sum(PartWant.quantity)).where(PartWant.purchase_line_id == line_id)
    return session.scalar(query.where(PartWant.closed_at.is_(None))) or 0


def untie(session: Session, who: Who, at: datetime, line_ids: Iterable[int], why: str) -> int:
    """What these lines were to bring is not ordered any more: the jobs wait openly again; how many."""
    query = select(PartWant).where(PartWant.purchase_line_id.in_(list(line_ids)), PartWant.state == ORDERED)
    found = session.scalars(query.where(PartWant.closed_at.is_(None))).all()
    for want in found:
        want.state, want.purchase_line_id, want.expected = OPEN, None, None
        said = stock_ledger.said(session, want.part_id, want.quantity)
        history.note(
            session, who, at, "part_want", want.id, "parts.not_ordered", new=said, why=why, order_id=want.order_id
        )
    return len(found)


def expect(session: Session, who: Who, at: datetime, line: PurchaseLine, expected: date | None) -> None:
    """The day changed on which the line should be here."""
    query = select(PartWant).where(PartWant.purchase_line_id == line.id, PartWant.state == ORDERED)
    for want in session.scalars(query.where(PartWant.closed_at.is_(None))):
        if want.expected != expected:
            history.note(session, who, at, "part_want", want.id, "parts.expected", old=want.expected, new=expected,
                         order_id=want.order_id)  # fmt: skip
            want.expected = expected


def numbers_of(session: Session, line_ids: Iterable[int]) -> dict[int, tuple[str, ...]]:
    """The numbers of the jobs that wait for each of these lines."""
    query = select(PartWant.purchase_line_id, RepairOrder.number)
    query = query.join(RepairOrder, RepairOrder.id == PartWant.order_id)
    query = query.where(PartWant.purchase_line_id.in_(list(line_ids)), PartWant.closed_at.is_(None))
    found: dict[int, tuple[str, ...]] = {}
    for line_id, number in session.execute(query.order_by(PartWant.id)).all():
        if line_id is not None:
            found[line_id] = (*found.get(line_id, ()), number)
    return found
