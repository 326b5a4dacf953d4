"""Filling a technician's case or a van from the store room: one list of what was used or is below its level."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session, aliased

from app.errors import ShopError
from app.models import STORE_ROOM, Part, PartBalance, PartLedger
from app.models.store import Store
from app.workflow import history, money
from app.workflow.house import staff
from app.workflow.rows.kinds import LedgerKind
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who
from app.workflow.rows.stockroom import RestockRow
from app.workflow.stockroom import places, quantities, serials

_THERE, _STORE = aliased(PartBalance), aliased(PartBalance)
_USED = (LedgerKind.USED.value, LedgerKind.PUT_BACK.value)


def proposal(store: Store, place_id: int) -> tuple[RestockRow, ...]:
    """What a case or van needs, by the shelves one walks along. Raises ShopError "place.unknown", "place.fixed"."""
    with store.reading() as session:
        places.require(session, place_id)
        if place_id in places.FIXED:
            raise ShopError("place.fixed")
        used = _used_since(session, place_id)
        query = (
            select(Part, _THERE, _STORE)
            .join(_THERE, and_(_THERE.part_id == Part.id, _THERE.place_id == place_id))
            .join(_STORE, and_(_STORE.part_id == Part.id, _STORE.place_id == STORE_ROOM))
            .where(Part.retired.is_(False), or_(_THERE.level > 0, Part.id.in_(used)))
            .order_by(Part.shelf, Part.name, Part.id)
        )
        found = session.execute(query).all()
        lines = [_row(part, there, home, used.get(part.id, 0)) for part, there, home in found]
        return tuple([_with_pieces(session, line) for line in lines if line.needed])


def _with_pieces(session: Session, line: RestockRow) -> RestockRow:
    if not line.by_serial:
        return line
    return replace(line, pieces=serials.first_here(session, line.part_id, STORE_ROOM, int(line.offered)))


def set_level(store: Store, who: Who, place_id: int, part_id: int, level: Decimal) -> None:
    """How many of a part a case or van should carry; 0 = bring again what was used out of it.

    Raises ShopError "place.unknown", "place.fixed", "part.unknown", quantities.some's (field "level").
    """
    staff.require_right(who, Right.KEEP_PARTS)
    with store.writing() as session:
        places.require(session, place_id)
        if place_id in places.FIXED:
            raise ShopError("place.fixed")
        if session.get(Part, part_id) is None:
            raise ShopError("part.unknown")
        whole = quantities.some(level, "level", or_none=True)
        balance = session.get(PartBalance, (part_id, place_id))
        if balance is None:
            balance = PartBalance(part_id=part_id, place_id=place_id, level=0)
            session.add(balance)
        old, balance.level = balance.level, whole
        history.note(session, who, store.now(), "part", part_id, "stock.level_set", old=money.quantity_of(old),
                     new=money.quantity_of(whole), why=places.called(session, place_id))


def _row(part: Part, there: PartBalance, home: PartBalance, used: int) -> RestockRow:
    needed = max(there.level - (there.on_hand - there.reserved), 0) if there.level else used
    if part.by_serial:
        needed -= needed % 1000
    return RestockRow(
        part_id=part.id,
        number=part.number,
        name=part.name,
        name_en=part.name_en or part.name,
        shelf=part.shelf,
        unit=part.unit,
        by_serial=part.by_serial,
        here=money.quantity_of(there.on_hand),
        used=money.quantity_of(used),
        level=money.quantity_of(there.level),
        needed=money.quantity_of(needed),
        offered=money.quantity_of(max(min(needed, home.on_hand - home.reserved), 0)),
    )


def _used_since(session: Session, place_id: int) -> dict[int, int]:
    """Thousandths that went out of the place since the part was last brought there, by part."""
    brought = (
        select(PartLedger.part_id, func.max(PartLedger.id).label("line"))
        .where(PartLedger.place_id == place_id, PartLedger.kind == LedgerKind.MOVED.value, PartLedger.quantity > 0)
        .group_by(PartLedger.part_id)
        .subquery()
    )
    query = (
        select(PartLedger.part_id, -func.sum(PartLedger.quantity))
        .outerjoin(brought, brought.c.part_id == PartLedger.part_id)
        .where(
            PartLedger.place_id == place_id,
            PartLedger.kind.in_(_USED),
            PartLedger.id > func.coalesce(brought.c.line, 0),
        )
        .group_by(PartLedger.part_id)
    )
    return {part_id: used for part_id, used in session.execute(query).all() if used > 0}
