"""History: each change leaves a line, in the same transaction."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from app.models import History, Staff, plain
from app.models.question import Question
from app.workflow.rows.shop import HistoryRow, Who


def note(
    session: Session,
    who: Who | None,
    at: datetime,
    subject: str,
    subject_id: int,
    what: str,
    *,
    old: object = None,
    new: object = None,
    why: str | None = None,
    order_id: int | None = None,
) -> None:
    """Add a line: who (None = the program itself) did `what` ("card.moved") to a row of the table `subject`.

    old and new are kept as text, None stays None; an empty `why` is none.
    """
    line = {
        "at": at,
        "staff_id": None if who is None else who.staff_id,
        "subject": subject,
        "subject_id": subject_id,
        "order_id": order_id,
        "what": what,
        "old": None if old is None else str(old),
        "new": None if new is None else str(new),
        "why": why or None,
    }
    plain.add_row(session, History, line)


_LINES = (
    select(History.at, func.coalesce(Staff.name, ""), History.what, History.old, History.new, History.why)
    .outerjoin(Staff, Staff.id == History.staff_id)
    .order_by(History.id.desc())
)
_OF_ORDER = Question(_LINES.where(History.order_id == bindparam("order")))
_ABOUT = _LINES.where(History.subject == bindparam("subject"), History.subject_id == bindparam("key"))
_OF_SUBJECT, _LAST = Question(_ABOUT), Question(_ABOUT.limit(1))


def of_order(session: Session, order_id: int) -> tuple[HistoryRow, ...]:
    """All lines about an order, the newest first."""
    return tuple([HistoryRow(*found) for found in _OF_ORDER.all(session, order=order_id)])


def of_subject(session: Session, subject: str, subject_id: int) -> tuple[HistoryRow, ...]:
    """All lines about one row of a table, the newest first."""
    return tuple([HistoryRow(*found) for found in _OF_SUBJECT.all(session, subject=subject, key=subject_id)])


def last_change(session: Session, subject: str, subject_id: int) -> HistoryRow | None:
    """The newest line about a row: who "changed by … at …" names when a save comes too late."""
    found = _LAST.first(session, subject=subject, key=subject_id)
    return None if found is None else HistoryRow(*found)
