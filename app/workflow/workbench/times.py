"""Working time of each technician on a card: by the clock or by hand (DOMAIN.md §4)."""

from __future__ import annotations

from datetime import timedelta

from app.errors import ShopError
from app.models import Staff, WorkTime
from app.models.store import Store
from app.workflow import history
from app.workflow.house import staff
from app.workflow.rows.cards import CardRow
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who
from app.workflow.workbench import clocks, moves, opened, texts
from app.workflow.workbench.card_rows import card_row

#: A day; more in one line is a slip of the finger.
LONGEST = 24 * 60


def start(store: Store, who: Who, order_id: int) -> CardRow:
    """Start the clock of `who`; one that runs on another card stops there. Already running here: nothing changes.

    Raises ShopError "order.not_now" unless it is being diagnosed or repaired.
    """
    with store.writing() as session:
        at = store.now()
        staff.require_right(who, Right.REPAIR)
        opened.require_open(session, order_id, states=moves.ON_THE_CLOCK)
        running = clocks.running_of(session, who.staff_id)
        if running is None or running.order_id != order_id:
            clocks.stop_running(session, who, at, staff_id=who.staff_id)
            time = WorkTime(order_id=order_id, staff_id=who.staff_id, started_at=at)
            session.add(time)
            session.flush()
            history.note(session, who, at, "work_time", time.id, "times.started", order_id=order_id)
        return card_row(session, who, at, order_id)


def stop(store: Store, who: Who, order_id: int) -> CardRow:
    """Stop the clock of `who` on this card; raises ShopError("times.not_running")."""
    with store.writing() as session:
        at = store.now()
        staff.require_right(who, Right.REPAIR)
        if not clocks.stop_running(session, who, at, order_id=order_id, staff_id=who.staff_id):
            raise ShopError("times.not_running")
        return card_row(session, who, at, order_id)


def add(store: Store, who: Who, order_id: int, staff_id: int, minutes: int, note: str = "") -> CardRow:
    """Working time noted by hand, just ended; raises ShopError "times.minutes" (1 to 1440), "staff.unknown"."""
    with store.writing() as session:
        at = store.now()
        staff.require_right(who, Right.REPAIR)
        opened.require_open(session, order_id, states=opened.NOT_READY)
        if not 1 <= minutes <= LONGEST:
            raise ShopError("times.minutes", "minutes", most=LONGEST)
        if session.get(Staff, staff_id) is None:
            raise ShopError("staff.unknown", "staff_id")
        time = WorkTime(
            order_id=order_id,
            staff_id=staff_id,
            started_at=at - timedelta(minutes=minutes),
            minutes=minutes,
            by_hand=True,
            note=texts.line(note, "note"),
        )
        session.add(time)
        session.flush()
        history.note(session, who, at, "work_time", time.id, "times.added", new=minutes, why=time.note,
                     order_id=order_id)
        return card_row(session, who, at, order_id)
