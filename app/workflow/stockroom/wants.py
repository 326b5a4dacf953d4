"""What a job wants and the shelf does not have: shown to buying, told when it comes (DOMAIN.md §5)."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import Part, PartWant, Supplier, SupplierPart
from app.models.store import Store
from app.workflow import history, versions
from app.workflow.house import shop, staff
from app.workflow.rows.cards import CardRow
from app.workflow.rows.kinds import State, WantState
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who
from app.workflow.rows.stockroom import WantRow
from app.workflow.stockroom import quantities, stock_ledger, waiting
from app.workflow.stockroom.waiting import arrived, missing_by_part, not_ordered, ordered
from app.workflow.workbench import moves, opened, texts
from app.workflow.workbench.card_rows import card_row

__all__ = [
    "arrived", "arrived_for", "drop", "missing_by_part", "not_ordered", "open_wants", "order_for_job", "ordered",
    "want",
]


def want(store: Store, who: Who, order_id: int, part_id: int, quantity: Decimal, note: str = "") -> CardRow:
    """The job needs a part that is not there: buying sees it. Nothing is reserved, and the job goes on.

    Raises ShopError "part.unknown", "part.retired" (field "part_id"), "serial.whole" (field "quantity"; half a piece of
    a part with serial numbers), quantities.some's, opened.require_open's.
    """
    with store.writing() as session:
        at = store.now()
        staff.require_right(who, Right.REPAIR)
        opened.require_open(session, order_id, states=opened.ON_THE_BENCH)
        _want(session, who, at, order_id, part_id, quantity, note)
        return card_row(session, who, at, order_id)


def order_for_job(
    store: Store, who: Who, order_id: int, version: int, part_id: int, quantity: Decimal, note: str = ""
) -> CardRow:
    """The same, and the job waits for it: its card goes to "awaiting parts", with the day it is expected.

    Raises what `want` and moves.apply raise (a quotation that nobody has answered …), Stale "changed".
    """
    with store.writing() as session:
        at = store.now()
        staff.require_right(who, Right.REPAIR)
        order, card = opened.open_order(session, order_id, version, states=opened.ON_THE_BENCH)
        _want(session, who, at, order_id, part_id, quantity, note)
        if order.state == State.RECEIVED:
            moves.apply(session, who, at, order, card, "diagnose")
        if order.state != State.AWAITING_PARTS:
            moves.apply(session, who, at, order, card, "await_parts")
        return card_row(session, who, at, order_id)


def drop(store: Store, who: Who, want_id: int, reason: str = "") -> CardRow:
    """The job does not want it any more; what has come stays on its card until it is put back there.

    Raises ShopError "want.closed_before".
    """
    with store.writing() as session:
        at = store.now()
        staff.require_right(who, Right.REPAIR)
        kept = versions.fetch(session, PartWant, want_id)
        if kept.closed_at is not None:
            raise ShopError("want.closed_before")
        waiting.close(session, who, at, kept, texts.line(reason, "reason"))
        return card_row(session, who, at, kept.order_id)


def open_wants(store: Store, part_id: int | None = None) -> tuple[WantRow, ...]:
    """What jobs wait for, the oldest promise first: of one part, or of all."""
    with store.reading() as session:
        missing: list[ColumnElement[bool]] = [PartWant.closed_at.is_(None), PartWant.state.in_(waiting.MISSING)]
        if part_id is not None:
            missing.append(PartWant.part_id == part_id)
        return waiting.rows(session, *missing)


def arrived_for(store: Store, technician_id: int) -> tuple[WantRow, ...]:
    """What has come for the jobs of a technician that still stand at "awaiting parts"."""
    with store.reading() as session:
        came = PartWant.closed_at.is_(None), PartWant.state == WantState.ARRIVED.value
        return waiting.rows(session, *came, waiting.waits_for(technician_id))


def _want(
    session: Session, who: Who, at: datetime, order_id: int, part_id: int, quantity: Decimal, note: str
) -> None:
    part = session.get(Part, part_id)
    if part is None:
        raise ShopError("part.unknown", "part_id")
    if part.retired:
        raise ShopError("part.retired", "part_id", name=part.name)
    whole = quantities.some(quantity)
    if part.by_serial and whole % 1000:
        raise ShopError("serial.whole", "quantity")
    kept = PartWant(
        order_id=order_id,
        part_id=part_id,
        quantity=whole,
        state=WantState.OPEN.value,
        expected=expected(session, part, at.astimezone(shop.facts(session).zone).date()),
        note=texts.line(note, "note", longest=200),
        made_at=at,
        made_by=who.staff_id,
    )
    session.add(kept)
    session.flush()
    history.note(session, who, at, "part_want", kept.id, "want.made", order_id=order_id,
                 new=stock_ledger.said(session, part_id, kept.quantity), why=kept.note)


def expected(session: Session, part: Part, today: date) -> date | None:
    """When a part could be here if it is ordered today: its own days, those of its supplier, None = nobody knows."""
    days = part.lead_days or session.scalar(
        select(func.coalesce(func.nullif(SupplierPart.lead_days, 0), Supplier.lead_days))
        .select_from(SupplierPart)
        .join(Supplier, Supplier.id == SupplierPart.supplier_id)
        .where(SupplierPart.part_id == part.id, SupplierPart.retired.is_(False), Supplier.retired.is_(False))
        .order_by(SupplierPart.preferred.desc(), SupplierPart.id)
        .limit(1)
    )
    return today + timedelta(days=days) if days else None
