"""What the parts store shows: list and search, one part, its ledger."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, Integer, Select, and_, func, literal, or_, select, text, tuple_
from sqlalchemy.orm import InstrumentedAttribute, Session, aliased

from app.errors import ShopError
from app.models import (
    STORE_ROOM,
    Part,
    PartBalance,
    PartCode,
    PartFit,
    PartLedger,
    RepairOrder,
    Staff,
    search_text,
    sqlite,
)
from app.models.store import Store
from app.workflow import fields, money
from app.workflow.house import shop
from app.workflow.rows import numbers
from app.workflow.rows.cards import Page
from app.workflow.rows.kinds import LedgerKind, NumberKind, Origin
from app.workflow.rows.part_story import LedgerFilter
from app.workflow.rows.shop import Currency
from app.workflow.rows.stock import LedgerPaper, LedgerRow, PartFilter, PartRow
from app.workflow.stockroom import ledger_papers

_SORTS: dict[str, ColumnElement[Any]] = {
    "name": Part.name.expression,
    "number": Part.number.expression,
    "shelf": Part.shelf.expression,
    "on_hand": PartBalance.on_hand.expression,
    "price": Part.price.expression,
}
_TOO_FEW = (PartBalance.on_hand - PartBalance.reserved) < Part.minimum
_IN_STORE = and_(PartBalance.part_id == Part.id, PartBalance.place_id == STORE_ROOM)
_AWAY = aliased(PartBalance)
_ELSEWHERE = (
    select(func.coalesce(func.sum(_AWAY.on_hand), 0))
    .where(_AWAY.part_id == Part.id, _AWAY.place_id != STORE_ROOM)
    .scalar_subquery()
)

EVERYTHING = LedgerFilter()


def list_ids(store: Store, wanted: PartFilter, after: int = 0, limit: int = 200) -> Page:
    """A stretch of the list: the first `limit` ids behind the part `after` (its id; 0 = from the start)."""
    key = _SORTS[wanted.sort]
    query = select(Part.id)
    if wanted.sort == "on_hand" or wanted.below_minimum:
        query = query.join(PartBalance, _IN_STORE)
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
            here = select(key).select_from(Part).join(PartBalance, _IN_STORE)
            last = session.scalar(here.where(Part.id == after))
            place, there = tuple_(key, Part.id), tuple_(literal(last, key.type), literal(after))
            query = query.where(place < there if wanted.descending else place > there)
        places = (key.desc(), Part.id.desc()) if wanted.descending else (key, Part.id)
        ids = session.scalars(query.order_by(*places).limit(limit + 1)).all()
    return Page(tuple(ids[:limit]), len(ids) > limit)


def rows(store: Store, ids: Sequence[int]) -> tuple[PartRow, ...]:
    """The list's lines for these ids, in their order; ids that are gone are left out. One query."""
    with store.reading() as session:
        found = {row.id: row for row in _rows(session, _query(Part.id.in_(ids)))}
    return tuple(found[each] for each in ids if each in found)


def part(store: Store, part_id: int) -> PartRow:
    """One part; raises ShopError("part.unknown")."""
    with store.reading() as session:
        return row_of(session, part_id)


def row_of(session: Session, part_id: int) -> PartRow:
    """The same inside a session."""
    session.flush()
    found = _rows(session, _query(Part.id == part_id))
    if not found:
        raise ShopError("part.unknown")
    return found[0]


def by_code(store: Store, code: str) -> PartRow | None:
    """The part with our own number or the maker's barcode; None when there is none. Retired ones come last."""
    with store.reading() as session:
        return by_code_in(session, code)


def by_code_in(session: Session, code: str) -> PartRow | None:
    """The same inside a session."""
    found = id_by_code(session, code)
    return None if found is None else row_of(session, found)


def id_by_code(session: Session, code: str) -> int | None:
    """The id alone, for scans that come fast."""
    typed = fields.one_line(code)
    having = select(PartCode.part_id).where(PartCode.code == typed)
    matches: list[ColumnElement[bool]] = [Part.id.in_(having)] if typed else []
    number = numbers.cleaned(typed)
    if len(number) == numbers.LENGTH and number.startswith(str(int(NumberKind.PART))):
        matches.append(Part.number == number)
    if not matches:
        return None
    return session.scalar(select(Part.id).where(or_(*matches)).order_by(Part.retired, Part.id).limit(1))


def by_barcode(session: Session, code: str) -> int | None:
    """The id of the part with this barcode; of several the one that is kept."""
    query = select(Part.id).join(PartCode, PartCode.part_id == Part.id).where(PartCode.code == code)
    return session.scalar(query.order_by(Part.retired, Part.id).limit(1))


def ledger(
    store: Store, part_id: int, limit: int = 200, before: int | None = None, wanted: LedgerFilter = EVERYTHING
) -> tuple[LedgerRow, ...]:
    """The newest movements of a part first; `before`: the id of the last line shown, for the older ones."""
    query = (
        select(PartLedger, Staff.name, RepairOrder.number)
        .outerjoin(Staff, Staff.id == PartLedger.staff_id)
        .outerjoin(RepairOrder, RepairOrder.id == PartLedger.order_id)
        .where(PartLedger.part_id == part_id)
    )
    if before is not None:
        query = query.where(PartLedger.id < before)
    if wanted.place_id is not None:
        query = query.where(PartLedger.place_id == wanted.place_id)
    if wanted.kind is not None:
        query = query.where(PartLedger.kind == wanted.kind.value)
    with store.reading() as session:
        unit = shop.facts(session).unit
        found = session.execute(query.order_by(PartLedger.id.desc()).limit(limit)).all()
        papers = ledger_papers.named(session, [line for line, _, _ in found])
        return tuple(_moved(line, who or "", number or "", papers.get(line.id), unit) for line, who, number in found)


def _moved(line: PartLedger, who: str, number: str, paper: LedgerPaper | None, unit: Currency) -> LedgerRow:
    return LedgerRow(
        at=line.at,
        who=who,
        kind=LedgerKind(line.kind),
        quantity=money.quantity_of(line.quantity),
        reserved=money.quantity_of(line.reserved),
        value=money.major(line.value, unit),
        order_number=number,
        reason=line.reason,
        id=line.id,
        order_id=line.order_id,
        place_id=line.place_id,
        paper=paper,
    )


def below_minimum(store: Store) -> int:
    """How many parts have less free than the shop wants to keep."""
    query = select(func.count()).select_from(Part).join(PartBalance, _IN_STORE)
    with store.reading() as session:
        return session.scalar(query.where(Part.retired.is_(False), _TOO_FEW)) or 0


def _query(*where: ColumnElement[bool]) -> Select[Part, PartBalance, int]:
    return select(Part, PartBalance, _ELSEWHERE).join(PartBalance, _IN_STORE).where(*where)


def _rows(session: Session, query: Select[Part, PartBalance, int]) -> list[PartRow]:
    """The rows of a query with their barcodes and models: three questions, however many rows."""
    found = session.execute(query).all()
    ids = [part.id for part, _, _ in found]
    codes, fits = _texts(session, PartCode, PartCode.code, ids), _texts(session, PartFit, PartFit.model, ids)
    unit = shop.facts(session).unit
    return [
        _row(part, balance, elsewhere, codes.get(part.id, ()), fits.get(part.id, ()), unit)
        for part, balance, elsewhere in found
    ]


def _texts(
    session: Session, kind: type[PartCode] | type[PartFit], column: InstrumentedAttribute[str], ids: Sequence[int]
) -> dict[int, tuple[str, ...]]:
    texts: dict[int, tuple[str, ...]] = {}
    for part_id, words in session.execute(select(kind.part_id, column).where(kind.part_id.in_(ids)).order_by(kind.id)):
        texts[part_id] = (*texts.get(part_id, ()), words)
    return texts


def _row(
    part: Part, balance: PartBalance, elsewhere: int, barcodes: tuple[str, ...], fits: tuple[str, ...], unit: Currency
) -> PartRow:
    return PartRow(
        id=part.id,
        number=part.number,
        name=part.name,
        maker_number=part.maker_number,
        barcodes=barcodes,
        fits=fits,
        shelf=part.shelf,
        origin=Origin(part.origin),
        unit=part.unit,
        price=money.major(part.price, unit),
        cost=money.unit_price_of(part.cost, unit),
        minimum=money.quantity_of(part.minimum),
        warranty_months=part.warranty_months,
        retired=part.retired,
        on_hand=money.quantity_of(balance.on_hand),
        reserved=money.quantity_of(balance.reserved),
        value=money.major(balance.value, unit),
        version=part.version,
        elsewhere=money.quantity_of(elsewhere),
        name_en=part.name_en,
        category_id=part.category_id,
        tax_rate=None if part.tax_rate is None else Decimal(part.tax_rate) / 100,
        maximum=money.quantity_of(part.maximum),
        lead_days=part.lead_days,
        by_serial=part.by_serial,
    )
