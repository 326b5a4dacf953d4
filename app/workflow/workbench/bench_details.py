"""The smaller acts on a card: shelf, urgency, notes, a new promise, telling the customer, judging a repeat."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import OrderNote, Promise, RepairOrder
from app.models.store import Store
from app.workflow import history
from app.workflow.counter import ending
from app.workflow.house import staff
from app.workflow.rows.cards import CardRow
from app.workflow.rows.kinds import DelayReason, How, Repeat, Service, ServiceReason, State
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who
from app.workflow.workbench import opened, texts
from app.workflow.workbench.card_rows import card_row


def set_shelf(store: Store, who: Who, order_id: int, version: int, shelf: str) -> CardRow:
    """Where the article stands."""
    with store.writing() as session:
        at = store.now()
        staff.require_right(who, Right.LOOK_AFTER)
        order, _ = opened.open_order(session, order_id, version)
        shelf = texts.line(shelf, "shelf", longest=60)
        if shelf != order.shelf:
            history.note(session, who, at, "repair_order", order_id, "card.shelf", old=order.shelf, new=shelf,
                         order_id=order_id)
            order.shelf = shelf
        return card_row(session, who, at, order_id)


def set_urgent(store: Store, who: Who, order_id: int, version: int, urgent: bool) -> CardRow:
    """DOMAIN.md §4: urgent jobs go first."""
    with store.writing() as session:
        at = store.now()
        staff.require_right(who, Right.LOOK_AFTER)
        order, _ = opened.open_order(session, order_id, version, states=opened.NOT_READY)
        if urgent != order.urgent:
            old, new = ("yes", "no") if order.urgent else ("no", "yes")
            order.urgent = urgent
            history.note(session, who, at, "repair_order", order_id, "card.urgent", old=old, new=new,
                         order_id=order_id)
        return card_row(session, who, at, order_id)


def add_note(store: Store, who: Who, order_id: int, words: str) -> CardRow:
    """A note for the shop's own eyes; raises ShopError("note.missing", field "words")."""
    with store.writing() as session:
        at = store.now()
        staff.require_right(who, Right.LOOK_AFTER)
        opened.require_open(session, order_id)
        kept = texts.block(words, "words")
        if not kept:
            raise ShopError("note.missing", "words")
        note = OrderNote(order_id=order_id, at=at, staff_id=who.staff_id, words=kept)
        session.add(note)
        session.flush()
        history.note(session, who, at, "order_note", note.id, "card.note", new=kept, order_id=order_id)
        return card_row(session, who, at, order_id)


def new_promise(
    store: Store,
    who: Who,
    order_id: int,
    version: int,
    promised_at: datetime,
    reason: DelayReason,
    note: str = "",
    told_how: How | None = None,
) -> CardRow:
    """DOMAIN.md §4: goods that will miss their time get a new one, with a reason; told_how None = not told yet.

    Raises ShopError("promise.in_past", field "promised_at").
    """
    with store.writing() as session:
        at = store.now()
        staff.require_right(who, Right.LOOK_AFTER)
        order, _ = opened.open_order(session, order_id, version, states=opened.NOT_READY)
        if promised_at <= at:
            raise ShopError("promise.in_past", "promised_at")
        kept = texts.line(note, "note")
        session.add(
            Promise(
                order_id=order_id,
                promised_at=promised_at,
                made_at=at,
                made_by=who.staff_id,
                reason=reason.value,
                note=kept,
                told_how="" if told_how is None else told_how.value,
            )
        )
        history.note(session, who, at, "repair_order", order_id, "card.promised", old=order.promised_at.isoformat(),
                     new=promised_at.isoformat(), why=f"{reason}: {kept}" if kept else reason, order_id=order_id)
        order.promised_at = promised_at
        line = ending.register_line(session, order)
        if line is not None:
            line.promised_at = promised_at
        return card_row(session, who, at, order_id)


def tell_promise(store: Store, who: Who, order_id: int, version: int, how: How) -> CardRow:
    """DOMAIN.md §4: the customer now knows of the new promise, which was made without telling them.

    Raises ShopError("promise.told_already") when there is none that nobody was told of.
    """
    with store.writing() as session:
        at = store.now()
        staff.require_right(who, Right.LOOK_AFTER)
        opened.require_open(session, order_id, version)
        query = select(Promise).where(Promise.order_id == order_id).order_by(Promise.id.desc()).limit(1)
        last = session.scalars(query).one_or_none()
        if last is None or not last.reason or last.told_how:
            raise ShopError("promise.told_already")
        last.told_how = how.value
        history.note(session, who, at, "promise", last.id, "card.promise_told",
                     new=f"{how} {last.promised_at.isoformat()}", order_id=order_id)
        return card_row(session, who, at, order_id)


def tell_ready(store: Store, who: Who, order_id: int, how: How, at: datetime | None = None) -> CardRow:
    """The customer was told that it is ready; at: when (None = now). Raises ShopError("told.in_future", field "at")."""
    with store.writing() as session:
        now = store.now()
        staff.require_right(who, Right.LOOK_AFTER)
        order, _ = opened.open_order(session, order_id, states=(State.READY,))
        told_at = at or now
        if told_at > now:
            raise ShopError("told.in_future", "at")
        history.note(session, who, now, "repair_order", order_id, "card.told", new=f"{how} {told_at.isoformat()}",
                     order_id=order_id)
        order.told_at, order.told_how = told_at, how.value
        return card_row(session, who, now, order_id)


def judge_repeat(store: Store, who: Who, order_id: int, version: int, confirmed: bool, note: str = "") -> CardRow:
    """The technician says whether a possible repeat is the same fault (DOMAIN.md §4, §6: then repaired again free).

    Confirmed: the service becomes warranty, because repaired here. Denied: one that was free only for that becomes
    paid, and `note` must say why. Raises ShopError "repeat.not_possible", "repeat.note_missing" (field "note").
    """
    with store.writing() as session:
        at = store.now()
        staff.require_right(who, Right.JUDGE_REPEATS)
        order, _ = opened.open_order(session, order_id, version, states=opened.NOT_READY)
        if order.repeat_of is None or order.repeat == Repeat.NO:
            raise ShopError("repeat.not_possible")
        note = texts.line(note, "note")
        judged = Repeat.CONFIRMED if confirmed else Repeat.DENIED
        history.note(session, who, at, "repair_order", order_id, "card.repeat", old=order.repeat, new=judged,
                     why=note, order_id=order_id)
        order.repeat = judged.value
        free = order.service_reason == ServiceReason.REPAIRED_HERE
        if confirmed and not (free and order.service == Service.WARRANTY):
            _serve(session, who, at, order, Service.WARRANTY, ServiceReason.REPAIRED_HERE, note)
        elif not confirmed and free:
            if not note:
                raise ShopError("repeat.note_missing", "note")
            _serve(session, who, at, order, Service.PAID, ServiceReason.CHOSEN, note)
        return card_row(session, who, at, order_id)


def _serve(
    session: Session, who: Who, at: datetime, order: RepairOrder, service: Service, reason: ServiceReason, note: str
) -> None:
    """Change the kind of service, in the register too."""
    old, new = f"{order.service} {order.service_reason}", f"{service} {reason}"
    history.note(session, who, at, "repair_order", order.id, "card.service", old=old, new=new, why=note,
                 order_id=order.id)
    order.service, order.service_reason = service.value, reason.value
    if note:
        order.service_note = note
    line = ending.register_line(session, order)
    if line is not None:
        line.service = service.value
