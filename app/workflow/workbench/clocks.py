"""The clocks of working time that run: how they are stopped, by hand or because the order leaves the bench."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models import WorkTime
from app.workflow import history
from app.workflow.rows.shop import Who


def stop_running(
    session: Session, who: Who, at: datetime, *, order_id: int | None = None, staff_id: int | None = None
) -> list[WorkTime]:
    """Stop the clocks that run on an order, or of a member of staff, or of one on the other; at least a minute each."""
    query = select(WorkTime).where(WorkTime.minutes.is_(None))
    if order_id is not None:
        query = query.where(WorkTime.order_id == order_id)
    if staff_id is not None:
        query = query.where(WorkTime.staff_id == staff_id)
    stopped = list(session.scalars(query))
    for time in stopped:
        time.minutes = minutes_between(time.started_at, at)
        history.note(session, who, at, "work_time", time.id, "times.stopped", new=time.minutes, order_id=time.order_id)
    # the index of running clocks must be free before another one is started
    session.flush()
    return stopped


def minutes_between(start: datetime, end: datetime) -> int:
    """Whole minutes, half a minute up, at least one (also when the PC's clock was set back)."""
    return max(1, int((end - start).total_seconds() + 30) // 60)


def running_of(session: Session, staff_id: int) -> WorkTime | None:
    """The clock of a member of staff that runs now."""
    return session.scalar(select(WorkTime).where(WorkTime.staff_id == staff_id, WorkTime.minutes.is_(None)))
