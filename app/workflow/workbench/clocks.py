"""The clocks of working time that run: how they are stopped, by hand or because the order leaves the bench."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models import WorkTime
from app.models.question import Question
from app.workflow import history
from app.workflow.rows.shop import Who

#: All that run, one a technician at most: their own small index brings them.
_RUNNING = Question(select(WorkTime.id, WorkTime.order_id, WorkTime.staff_id).where(WorkTime.minutes.is_(None)))


def stop_running(
    session: Session, who: Who, at: datetime, *, order_id: int | None = None, staff_id: int | None = None
) -> list[WorkTime]:
    """Stop the clocks that run on an order, or of a member of staff, or of one on the other; at least a minute each."""
    running = [
        key
        for key, order, staff in _RUNNING.all(session)
        if order_id in (None, order) and staff_id in (None, staff)
    ]
    stopped = [session.get_one(WorkTime, key) for key in running]
    for time in stopped:
        time.minutes = minutes_between(time.started_at, at)
        history.note(session, who, at, "work_time", time.id, "times.stopped", new=time.minutes, order_id=time.order_id)
    if stopped:
        session.flush()  # the index of running clocks must be free before another one is started
    return stopped


def minutes_between(start: datetime, end: datetime) -> int:
    """Whole minutes, half a minute up, at least one (also when the PC's clock was set back)."""
    return max(1, int((end - start).total_seconds() + 30) // 60)


def running_of(session: Session, staff_id: int) -> WorkTime | None:
    """The clock of a member of staff that runs now."""
    return session.scalar(select(WorkTime).where(WorkTime.staff_id == staff_id, WorkTime.minutes.is_(None)))
