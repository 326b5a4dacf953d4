"""Notices to collect: letters to customers whose goods are ready and still here; each counts as having told them."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Select, exists, select
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import PaperOwed, RepairOrder
from app.models.store import Store
from app.workflow import history
from app.workflow.counter import receipts
from app.workflow.house import staff
from app.workflow.rows.kinds import Document, How, State
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who
from app.workflow.slips import papers
from app.workflow.versions import fetch

MOST_DAYS = 3650


def write(store: Store, who: Who, order_id: int, copies: int = 1, printer: str = "") -> int:
    """Owe the notice for an article that is ready; which print of it the last one is (1 = the first).

    printer: one of this PC's by name, "" = the document's own.
    Raises ShopError "paper.not_ready" (number), "paper.copies_wrong" (field "copies", most=), "staff.not_allowed".
    """
    staff.require_right(who, Right.LOOK_AFTER)
    papers.require_copies(copies)
    with store.writing() as session:
        order = fetch(session, RepairOrder, order_id)
        if order.state != State.READY:
            raise ShopError("paper.not_ready", number=order.number)
        return _write(session, who, store.now(), order, copies, printer)


def uncollected(store: Store, days: int) -> tuple[int, ...]:
    """The orders for which `write_all` would print: ready for so many days, and no notice since then; longest first.

    Raises ShopError "notice.days_wrong" (field "days", most=).
    """
    with store.reading() as session:
        return tuple(order.id for order in session.scalars(_uncollected(store.now(), days)))


def write_all(store: Store, who: Who, days: int) -> int:
    """Owe a notice for each of them, all or none; how many. Raises what `uncollected` and `write` raise."""
    staff.require_right(who, Right.LOOK_AFTER)
    with store.writing() as session:
        now = store.now()
        orders = session.scalars(_uncollected(now, days)).all()
        for order in orders:
            _write(session, who, now, order)
        return len(orders)


def _uncollected(now: datetime, days: int) -> Select[RepairOrder]:
    if not 1 <= days <= MOST_DAYS:
        raise ShopError("notice.days_wrong", "days", most=MOST_DAYS)
    since = now - timedelta(days=days)
    noticed = exists().where(
        PaperOwed.document == Document.COLLECT_NOTICE,
        PaperOwed.subject_id == RepairOrder.id,
        PaperOwed.owed_at > since,
    )
    return (
        select(RepairOrder)
        .where(RepairOrder.state == State.READY, RepairOrder.ready_at <= since, ~noticed)
        .order_by(RepairOrder.ready_at, RepairOrder.id)
    )


def _write(
    session: Session, who: Who, at: datetime, order: RepairOrder, copies: int = 1, printer: str = ""
) -> int:
    """The slip owed, and the customer told by it: in the history as by any other way."""
    first = receipts.next_copy(session, Document.COLLECT_NOTICE, order.id)
    for copy in range(first, first + copies):
        receipts.owe(session, who, at, Document.COLLECT_NOTICE, order.id, copy, printer)
    history.note(
        session, who, at, "repair_order", order.id, "card.told", new=f"{How.LETTER} {at.isoformat()}",
        order_id=order.id,
    )  # fmt: skip
    order.told_at, order.told_how = at, How.LETTER.value
    return first + copies - 1
