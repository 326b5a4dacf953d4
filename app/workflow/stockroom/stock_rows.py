"""What the parts store shows: list and search, one part, its ledger, and whether all adds up."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Integer, Select, func, literal, or_, select, text, tuple_
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import Part, PartBalance, PartLedger, PartUse, RepairOrder, Staff, search_text, sqlite
from app.models.store import Store
from app.workflow import fields, money
from app.workflow.house import shop
from app.workflow.rows import numbers
from app.workflow.rows.cards import Page
from app.workflow.rows.kinds import LedgerKind, NumberKind, Origin, UseState
from app.workflow.rows.shop import Currency
from app.workflow.rows.stock import LedgerRow, PartFilter, PartRow, StockCheck

_SORTS: dict[str, ColumnElement[Any]] = {
    "name": Part.name.expression,
    "number": Part.number.expression,
    "shelf": Part.shelf.expression,
    "on_hand": PartBalance.on_hand.expression,
    "price": Part.price.expression,
}
_TOO_FEW = (PartBalance.on_hand - PartBalance.reserved) < Part.minimum


def list_ids(store: Store, wanted: PartFilter, after: int = 0, limit: int = 200) -> Page:
    """A stretch of the list: the first `limit` ids behind the part `after` (its id; 0 = from the start)."""
    key = _SORTS[wanted.sort]
    query = select(Part.id)
    if wanted.sort == "on_hand" or wanted.below_minimum:
        query = query.join(PartBalance, PartBalance.part_id == Part.id)
    if wanted.below_minimum:
        query = query.where(_TOO_FEW)
    if wanted.shelf:
        query = query.where(Part.shelf == wanted.shelf)
    if not wanted.with_retired:
        query = query.where(Part.retired.is_(False))
    terms = search_text.query_terms(wanted.find)
    if terms:
        words, values = sqlite.ids_matching("part_search", terms)
        query = query.where(Part.id.in_(text(words).bindparams(**values).columns(rowid=Integer)))
    with store.reading() as session:
        if after:
            here = select(key).select_from(Part).join(PartBalance, PartBalance.part_id == Part.id)
            last = session.scalar(here.where(Part.id == after))
            place, there = tuple_(key, Part.id), tuple_(literal(last, key.type), literal(after))
            query = query.where(place < there if wanted.descending else place > there)
        places = (key.desc(), Part.id.desc()) if wanted.descending else (key, Part.id)
        ids = session.scalars(query.order_by(*places).limit(limit + 1)).all()
    return Page(tuple(ids[:limit]), len(ids) > limit)


def rows(store: Store, ids: Sequence[int]) -> tuple[PartRow, ...]:
    """The list's lines for these ids, in their order; ids that are gone are left out. One query."""
    with store.reading() as session:
        unit = shop.facts(session).unit
        found = {part.id: _row(part, balance, unit) for part, balance in session.execute(_query(Part.id.in_(ids)))}
    return tuple(found[each] for each in ids if each in found)


def part(store: Store, part_id: int) -> PartRow:
    """One part; raises ShopError("part.unknown")."""
    with store.reading() as session:
        return row_of(session, part_id)


def row_of(session: Session, part_id: int) -> PartRow:
    """The same inside a session."""
    session.flush()
    found = session.execute(_query(Part.id == part_id)).first()
    if found is None:
        raise ShopError("part.unknown")
    found_part, balance = found
    return _row(found_part, balance, shop.facts(session).unit)


def by_code(store: Store, code: str) -> PartRow | None:
    """The part with our own number or the maker's barcode; None when there is none. Retired ones come last."""
    typed = fields.one_line(code)
    matches = [Part.barcode == typed] if typed else []
    number = numbers.cleaned(typed)
    if len(number) == numbers.LENGTH and number.startswith(str(int(NumberKind.PART))):
        matches.append(Part.number == number)
    if not matches:
        return None
    with store.reading() as session:
        query = _query(or_(*matches)).order_by(Part.retired, Part.id)
        found = session.execute(query).first()
        return None if found is None else _row(found[0], found[1], shop.facts(session).unit)


def ledger(store: Store, part_id: int, limit: int = 200, before: int | None = None) -> tuple[LedgerRow, ...]:
    """The newest movements of a part first; `before`: the id of the last line shown, for the older ones."""
    query = (
        select(PartLedger, Staff.name, RepairOrder.number)
        .outerjoin(Staff, Staff.id == PartLedger.staff_id)
        .outerjoin(RepairOrder, RepairOrder.id == PartLedger.order_id)
        .where(PartLedger.part_id == part_id)
    )
    if before is not None:
        query = query.where(PartLedger.id < before)
    with store.reading() as session:
        unit = shop.facts(session).unit
        return tuple(
            LedgerRow(
                at=line.at,
                who=name or "",
                kind=LedgerKind(line.kind),
                quantity=money.quantity_of(line.quantity),
                reserved=money.quantity_of(line.reserved),
                value=money.major(line.value, unit),
                order_number=number or "",
                reason=line.reason,
                id=line.id,
            )
            for line, name, number in session.execute(query.order_by(PartLedger.id.desc()).limit(limit))
        )


def below_minimum(store: Store) -> int:
    """How many parts have less free than the shop wants to keep."""
    query = select(func.count()).select_from(Part).join(PartBalance, PartBalance.part_id == Part.id)
    with store.reading() as session:
        return session.scalar(query.where(Part.retired.is_(False), _TOO_FEW)) or 0


def check_sums(store: Store) -> StockCheck:
    """Compare each balance with the sums of its ledger, and what is reserved with the cards. In SQL; a second or so
    with a big ledger: off the window's thread.
    """
    moved = (
        select(
            PartLedger.part_id,
            func.sum(PartLedger.quantity).label("on_hand"),
            func.sum(PartLedger.reserved).label("reserved"),
            func.sum(PartLedger.value).label("value"),
        )
        .group_by(PartLedger.part_id)
        .subquery()
    )
    held = (
        select(PartUse.part_id, func.sum(PartUse.quantity).label("reserved"))
        .where(PartUse.state == UseState.RESERVED.value)
        .group_by(PartUse.part_id)
        .subquery()
    )
    wrong = (
        select(Part.id)
        .outerjoin(PartBalance, PartBalance.part_id == Part.id)
        .outerjoin(moved, moved.c.part_id == Part.id)
        .outerjoin(held, held.c.part_id == Part.id)
        .where(
            or_(
                PartBalance.part_id.is_(None),
                PartBalance.on_hand != func.coalesce(moved.c.on_hand, 0),
                PartBalance.reserved != func.coalesce(moved.c.reserved, 0),
                PartBalance.value != func.coalesce(moved.c.value, 0),
                PartBalance.reserved != func.coalesce(held.c.reserved, 0),
            )
        )
        .order_by(Part.id)
    )
    with store.reading() as session:
        parts = session.scalar(select(func.count()).select_from(Part)) or 0
        return StockCheck(parts, tuple(session.scalars(wrong)))


def _query(*where: ColumnElement[bool]) -> Select[Part, PartBalance]:
    return select(Part, PartBalance).join(PartBalance, PartBalance.part_id == Part.id).where(*where)


def _row(part: Part, balance: PartBalance, unit: Currency) -> PartRow:
    return PartRow(
        id=part.id,
        number=part.number,
        name=part.name,
        maker_number=part.maker_number,
        barcode=part.barcode,
        fits=part.fits,
        shelf=part.shelf,
        origin=Origin(part.origin),
        unit=part.unit,
        price=money.major(part.price, unit),
        cost=money.major(part.cost, unit),
        minimum=money.quantity_of(part.minimum),
        warranty_days=part.warranty_days,
        retired=part.retired,
        on_hand=money.quantity_of(balance.on_hand),
        reserved=money.quantity_of(balance.reserved),
        value=money.major(balance.value, unit),
        version=part.version,
    )
