"""A clock that was set back: found out by the shop's own lines, and accepted by a manager where it is right."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.models import History
from app.models.store import Store
from app.workflow import history
from app.workflow.house import staff
from app.workflow.rows.clock import ClockRow
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who

SUBJECT, ONLY = "clock", 1
LOOKED_AT = 500  #: newest lines; a clock that jumped longer ago than these was accepted or put right


def check(store: Store) -> ClockRow:
    """This PC's clock and the latest moment of anything kept since the clock was last said to be right."""
    with store.reading() as session:
        return _row(session, store)


def accept(store: Store, who: Who) -> ClockRow:
    """A manager says that this PC's clock is right: the lines from the future stay as they are. One history line."""
    staff.require_right(who, Right.ACCEPT_CLOCK)
    with store.writing() as session:
        found = _row(session, store)
        if found.went_back and found.newest is not None:
            old, new = found.newest.isoformat(), found.now.isoformat()
            history.note(session, who, store.now(), SUBJECT, ONLY, "clock.accepted", old=old, new=new)
        return _row(session, store)


def _row(session: Session, store: Store) -> ClockRow:
    accepted = select(func.max(History.id)).where(History.subject == SUBJECT, History.subject_id == ONLY)
    newest = session.scalar(select(func.max(History.id))) or 0
    above = max(session.scalar(accepted) or 0, newest - LOOKED_AT)
    latest = session.scalar(select(func.max(History.at)).where(History.id > above))
    return ClockRow(store.now(), latest)
