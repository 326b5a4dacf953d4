"""旧件: what was taken out of an article, mostly for a part that went in, and what becomes of it (DOMAIN.md §5)."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, and_, func, literal, or_, select
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import STORE_ROOM, OldPart, Part, PartUse, RepairOrder, Staff
from app.models.store import Store
from app.workflow import history, money, versions
from app.workflow.fields import Fields
from app.workflow.house import shop, staff
from app.workflow.rows.cards import CardRow
from app.workflow.rows.kinds import LedgerKind, LedgerSource, OldFate, State, UseState
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who
from app.workflow.rows.stockroom import OldPartRow
from app.workflow.stockroom import coming_back, quantities, serials, stock_ledger
from app.workflow.workbench import opened, texts
from app.workflow.workbench.card_rows import card_row

#: Of a part that was used: its own row, or none yet.
_ROWS: Any = (
    select(OldPart.id, PartUse.order_id, RepairOrder.number, PartUse.id, func.coalesce(OldPart.name, Part.name),
           func.coalesce(OldPart.serial, ""), PartUse.quantity, func.coalesce(OldPart.fate, OldFate.KEPT.value),
           func.coalesce(OldPart.note, ""), func.coalesce(OldPart.at, PartUse.at), Staff.name)
    .select_from(PartUse)
    .join(Part, Part.id == PartUse.part_id)
    .join(RepairOrder, RepairOrder.id == PartUse.order_id)
    .outerjoin(OldPart, and_(OldPart.order_id == PartUse.order_id, OldPart.use_id == PartUse.id))
    .join(Staff, Staff.id == func.coalesce(OldPart.staff_id, PartUse.staff_id))
    .where(PartUse.state == UseState.USED.value)
    .order_by(PartUse.id)
)  # fmt: skip
#: Of what was taken out and is no part that the shop keeps.
_FREE: Any = (
    select(OldPart.id, OldPart.order_id, RepairOrder.number, literal(0), OldPart.name, OldPart.serial,
           OldPart.quantity, OldPart.fate, OldPart.note, OldPart.at, Staff.name)
    .join(RepairOrder, RepairOrder.id == OldPart.order_id)
    .join(Staff, Staff.id == OldPart.staff_id)
    .where(OldPart.use_id.is_(None))
    .order_by(OldPart.id)
)  # fmt: skip


def note_free(
    store: Store,
    who: Who,
    order_id: int,
    name: str,
    quantity: Decimal,
    fate: OldFate,
    *,
    serial: str = "",
    note: str = "",
    old_id: int | None = None,
) -> CardRow:
    """Something was taken out that is no part the shop keeps: in words, and what becomes of it; old_id: said anew.

    Raises FieldErrors "old_part.name_missing" (field "name"), "field.too_long", "old_part.no_stock" (field "fate": only
    a part that the shop keeps goes into stock); quantities.some's, opened.require_open's, ShopError "data.gone".
    """
    with store.writing() as session:
        at = store.now()
        staff.require_right(who, Right.REPAIR)
        opened.require_open(session, order_id)
        values = _in_words(name, serial, note, fate) | {"quantity": quantities.some(quantity)}
        old, before = _free(session, order_id, old_id), None
        if old is None:
            old = OldPart(order_id=order_id, **values)
            session.add(old)
        else:
            before = OldFate(old.fate)
            for key, value in values.items():
                setattr(old, key, value)
        old.fate, old.at, old.staff_id = fate.value, at, who.staff_id
        session.flush()
        history.note(session, who, at, "old_part", old.id, "old_part.fate", old=before, new=fate,
                     why=" · ".join(each for each in (old.name, old.note) if each), order_id=order_id)  # fmt: skip
        return card_row(session, who, at, order_id)


def _in_words(name: str, serial: str, note: str, fate: OldFate) -> dict[str, Any]:
    """What was typed, cleaned; or everything that is wrong with it."""
    fields = Fields()
    values = {
        "name": fields.line(name, "name", missing="old_part.name_missing", most=200),
        "serial": fields.line(serial, "serials", most=64),
        "note": fields.line(note, "note", most=200),
    }
    if fate is OldFate.RECYCLED:
        fields.refuse("old_part.no_stock", "fate")
    fields.done()
    return values


def _free(session: Session, order_id: int, old_id: int | None) -> OldPart | None:
    if old_id is None:
        return None
    old = versions.fetch(session, OldPart, old_id)
    if old.order_id != order_id or old.use_id is not None:
        raise ShopError("data.gone")
    return old


def set_fate(
    store: Store,
    who: Who,
    use_id: int,
    fate: OldFate,
    *,
    serial: str = "",
    note: str = "",
    value: Decimal | None = None,
) -> CardRow:
    """Say what became of the old part; said again: it is changed. RECYCLED books it in as used, at `value` (None = 0).

    serial: of the old part; note: where it lies, which claim it belongs to …
    Raises ShopError "old_part.not_used" (the new one is not built in), "old_part.recycled" (it is in stock already),
    serials.wanted's and come_in's (field "serials"), money's (field "value").
    """
    with store.writing() as session:
        at = store.now()
        staff.require_right(who, Right.REPAIR)
        used = versions.fetch(session, PartUse, use_id)
        opened.require_open(session, used.order_id)
        if used.state != UseState.USED:
            raise ShopError("old_part.not_used")
        old = session.scalar(select(OldPart).where(OldPart.order_id == used.order_id, OldPart.use_id == use_id))
        before = OldFate(old.fate) if old else None
        if before is OldFate.RECYCLED:
            raise ShopError("old_part.recycled")
        part = session.get_one(Part, used.part_id)
        if old is None:
            old = OldPart(order_id=used.order_id, use_id=use_id, part_id=part.id, name=part.name,
                          quantity=used.quantity)
            session.add(old)
        old.fate, old.at, old.staff_id = fate.value, at, who.staff_id
        old.serial, old.note = texts.line(serial, "serial", longest=64), texts.line(note, "note", longest=200)
        session.flush()
        if fate is OldFate.RECYCLED:
            _recycle(session, who, at, old, value)
        history.note(session, who, at, "old_part", old.id, "old_part.fate", old=before, new=fate, why=old.note,
                     order_id=used.order_id)
        return card_row(session, who, at, used.order_id)


def _recycle(session: Session, who: Who, at: datetime, old: OldPart, value: Decimal | None) -> None:
    """Into the store room as used, at what it is thought to be worth."""
    part_id = old.part_id or 0
    worth = 0 if value is None else money.minor(value, shop.facts(session).unit, "value")
    if worth < 0:
        raise ShopError("money.negative", "value")
    coming_back.keep_again(session, who, at, part_id)
    pieces = serials.wanted(session, part_id, old.quantity, old.serial.split(","))
    serials.come_in(session, part_id, STORE_ROOM, pieces)
    balance = stock_ledger.balance_of(session, part_id)
    stock_ledger.book(session, who, at, balance, LedgerKind.RECYCLED, quantity=old.quantity, value=worth,
                      order_id=old.order_id, source=stock_ledger.Source(LedgerSource.OLD_PART, old.id))


def undecided(store: Store, limit: int = 200) -> tuple[OldPartRow, ...]:
    """What lies about undecided: kept ones, and those of open orders of which nothing was said yet."""
    with store.reading() as session:
        closed = (State.HANDED_OUT.value, State.VOID.value)
        lies = or_(
            OldPart.fate == OldFate.KEPT.value, and_(OldPart.id.is_(None), RepairOrder.state.not_in(closed))
        )
        free = _FREE.where(OldPart.fate == OldFate.KEPT.value).limit(limit)
        return (*_rows(session, lies, limit=limit), *_read(session, free))


def of_fate(store: Store, fate: OldFate, limit: int = 200) -> tuple[OldPartRow, ...]:
    """The old parts of which this became: what waits for the maker's credit."""
    with store.reading() as session:
        free = _FREE.where(OldPart.fate == fate.value).limit(limit)
        return (*_rows(session, OldPart.fate == fate.value, limit=limit), *_read(session, free))


def _rows(session: Session, *where: ColumnElement[bool], limit: int = 200) -> tuple[OldPartRow, ...]:
    return _read(session, _ROWS.where(*where).limit(limit))


def _read(session: Session, query: Any) -> tuple[OldPartRow, ...]:
    return tuple([_row(*found) for found in session.execute(query).all()])


def _row(*found: Any) -> OldPartRow:
    key, order, number, use, name, serial, quantity, fate, note, at, who = found
    return OldPartRow(
        key or 0, order, number, use, name, serial, money.quantity_of(quantity), OldFate(fate), note, at, who
    )
