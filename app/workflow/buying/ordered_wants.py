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
from app.workflow.rows.kinds import WantState
from app.workflow.rows.shop import Who
from app.workflow.stockroom import waiting


def tie(session: Session, who: Who, at: datetime, line: PurchaseLine, purchase: PurchaseOrder) -> None:
    """Jobs that wait for this part wait for this line from now on, the oldest promise first, as far as it goes."""
    left = line.quantity - _tied(session, line.id)
    query = select(PartWant.id, PartWant.quantity).join(RepairOrder, RepairOrder.id == PartWant.order_id)
    query = query.where(PartWant.part_id == line.part_id, PartWant.closed_at.is_(None))
    query = query.where(PartWant.state == WantState.OPEN.value).order_by(RepairOrder.promised_at, PartWant.id)
    fitting: list[int] = []
    for want_id, quantity in session.execute(query).all():
        if quantity > left:
            break
        left -= quantity
        fitting.append(want_id)
    if fitting:
        waiting.ordered(session, who, at, fitting, line.id, line.expected or purchase.expected)
        session.flush()


def _tied(session: Session, line_id: int) -> int:
    query = select(func.sum(PartWant.quantity)).where(PartWant.purchase_line_id == line_id)
    return session.scalar(query.where(PartWant.state.in_(waiting.MISSING))) or 0


def untie(session: Session, who: Who, at: datetime, line_ids: Iterable[int]) -> None:
    """What these lines were to bring is not ordered any more: the jobs wait openly again."""
    for line_id in line_ids:
        waiting.not_ordered(session, who, at, line_id)
    session.flush()


def expect(session: Session, who: Who, at: datetime, line: PurchaseLine, expected: date | None) -> None:
    """The day changed on which the line should be here."""
    query = select(PartWant).where(PartWant.purchase_line_id == line.id, PartWant.state == WantState.ORDERED.value)
    for want in session.scalars(query):
        if want.expected != expected:
            history.note(session, who, at, "part_want", want.id, "want.expected", old=want.expected, new=expected,
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
