"""What the parts store shows: list and search, one part, its ledger."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Integer, bindparam, func, select, text, tuple_
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import Part, PartBalance, PartCode, PartLedger, RepairOrder, Staff, search_text, sqlite
from app.models.question import Question
from app.models.store import Store
from app.workflow import fields, money
from app.workflow.house import shop
from app.workflow.rows import numbers
from app.workflow.rows.cards import Page
from app.workflow.rows.kinds import LedgerKind, NumberKind
from app.workflow.rows.part_story import LedgerFilter
from app.workflow.rows.shop import Currency
from app.workflow.rows.stock import LedgerPaper, LedgerRow, PartFilter, PartRow
from app.workflow.stockroom import ledger_papers
from app.workflow.stockroom.part_columns import IN_STORE, rows_of

_SORTS: dict[str, ColumnElement[Any]] = {
    "name": Part.name.expression,
    "number": Part.number.expression,
    "shelf": Part.shelf.expression,
    "on_hand": PartBalance.on_hand.expression,
    "price": Part.price.expression,
}
_TOO_FEW = (PartBalance.on_hand - PartBalance.reserved) < Part.minimum
_OURS = str(int(NumberKind.PART))  # begins our own numbers of parts
#: (retired, id) of the parts that a code can mean: the first of them is meant.
_HAVING = Question(
    select(Part.retired, Part.id).join(PartCode, PartCode.part_id == Part.id).where(PartCode.code == bindparam("code"))
)
_NUMBERED = Question(select(Part.retired, Part.id).where(Part.number == bindparam("number")))

EVERYTHING = LedgerFilter()


class _Asked(NamedTuple):
    """What makes one question of the list another: what is typed or looked for are its values."""

    sort: str
    descending: bool
    below_minimum: bool
    with_retired: bool
    shelf: bool
    find: bool
    after: bool


@lru_cache(maxsize=256)
def _listing(asked: _Asked) -> Question[int]:
    key = _SORTS[asked.sort]
    query = select(Part.id)
    if asked.sort == "on_hand" or asked.below_minimum:
        query = query.join(PartBalance, IN_STORE)
    if asked.below_minimum:
        query = query.where(_TOO_FEW)
    if asked.shelf:
        query = query.where(Part.shelf == bindparam("shelf"))
    if not asked.with_retired:
        query = query.where(Part.retired.is_(False))
    if asked.find:
        words, _ = sqlite.ids_matching("part_search", ())
        query = query.where(Part.id.in_(text(words).columns(rowid=Integer)))
    if asked.after:
        place, last = tuple_(key, Part.id), bindparam("last", type_=key.type)
        there = tuple_(last, bindparam("after", type_=Integer))
        query = query.where(place < there if asked.descending else place > there)
    places = (key.desc(), Part.id.desc()) if asked.descending else (key, Part.id)
    return Question(query.order_by(*places).limit(bindparam("most", type_=Integer)))


@lru_cache(maxsize=8)
def _key_of(sort: str) -> Question[Any]:
    place: Any = select(_SORTS[sort]).select_from(Part).join(PartBalance, IN_STORE)
    return Question(place.where(Part.id == bindparam("part")))


def list_ids(store: Store, wanted: PartFilter, after: int = 0, limit: int = 200) -> Page:
    """A stretch of the list: the first `limit` ids behind the part `after` (its id; 0 = from the start)."""
    terms = search_text.query_terms(wanted.find)
    asked = _Asked(wanted.sort, wanted.descending, wanted.below_minimum, wanted.with_retired, bool(wanted.shelf),
                   bool(terms), bool(after))  # fmt: skip
    values: dict[str, Any] = {"most": limit + 1}
    if terms:
        values["search"] = sqlite.match_of(terms)
    if wanted.shelf:
        values["shelf"] = wanted.shelf
    with store.reading() as session:
        if after:
            last = _key_of(wanted.sort).first(session, part=after)
            values |= {"after": after, "last": None if last is None else last[0]}
        ids = [each[0] for each in _listing(asked).all(session, **values)]
    return Page(tuple(ids[:limit]), len(ids) > limit)


def rows(store: Store, ids: Sequence[int]) -> tuple[PartRow, ...]:
    """The list's lines for these ids, in their order; ids that are gone are left out."""
    with store.reading() as session:
        found = rows_of(session, ids)
    return tuple([found[each] for each in ids if each in found])


def part(store: Store, part_id: int) -> PartRow:
    """One part; raises ShopError("part.unknown")."""
    with store.reading() as session:
        return row_of(session, part_id)


def row_of(session: Session, part_id: int) -> PartRow:
    """The same inside a session."""
    session.flush()
    found = rows_of(session, (part_id,))
    if not found:
        raise ShopError("part.unknown")
    return found[part_id]


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
    if not typed:
        return None
    number = numbers.cleaned(typed)
    found = _HAVING.all(session, code=typed)
    if len(number) == numbers.LENGTH and number.startswith(_OURS):
        found += _NUMBERED.all(session, number=number)
    return min(found)[1] if found else None


def by_barcode(session: Session, code: str) -> int | None:
    """The id of the part with this barcode; of several the one that is kept."""
    query = select(Part.id).join(PartCode, PartCode.part_id == Part.id).where(PartCode.code == code)
    return session.scalar(query.order_by(Part.retired, Part.id).limit(1))


@lru_cache(maxsize=8)
def _ledger(before: bool, place: bool, kind: bool) -> Question[Any]:
    wide: Any = select  # of more columns than types can tell of
    query = (
        wide(
            PartLedger.id, PartLedger.at, Staff.name, PartLedger.kind, PartLedger.quantity, PartLedger.reserved,
            PartLedger.value, RepairOrder.number, PartLedger.reason, PartLedger.order_id, PartLedger.place_id,
            PartLedger.source, PartLedger.source_id,
        )
        .outerjoin(Staff, Staff.id == PartLedger.staff_id)
        .outerjoin(RepairOrder, RepairOrder.id == PartLedger.order_id)
        .where(PartLedger.part_id == bindparam("part"))
    )  # fmt: skip
    if before:
        query = query.where(PartLedger.id < bindparam("before"))
    if place:
        query = query.where(PartLedger.place_id == bindparam("place"))
    if kind:
        query = query.where(PartLedger.kind == bindparam("kind"))
    return Question(query.order_by(PartLedger.id.desc()).limit(bindparam("most", type_=Integer)))


def ledger(
    store: Store, part_id: int, limit: int = 200, before: int | None = None, wanted: LedgerFilter = EVERYTHING
) -> tuple[LedgerRow, ...]:
    """The newest movements of a part first; `before`: the id of the last line shown, for the older ones."""
    kind = None if wanted.kind is None else wanted.kind.value
    chosen = {"before": before, "place": wanted.place_id, "kind": kind}
    values = {name: value for name, value in chosen.items() if value is not None}
    with store.reading() as session:
        unit = shop.facts(session).unit
        question = _ledger(before is not None, wanted.place_id is not None, kind is not None)
        found: list[Any] = question.all(session, part=part_id, most=limit, **values)
        papers = ledger_papers.named(session, [(row[0], row[11], row[12]) for row in found])
    return tuple([_moved(row, papers.get(row[0]), unit) for row in found])


def _moved(found: Any, paper: LedgerPaper | None, unit: Currency) -> LedgerRow:
    key, at, who, kind, quantity, reserved, value, number, reason, order_id, place_id, _source, _source_id = found
    return LedgerRow(
        at=at,
        who=who or "",
        kind=LedgerKind(kind),
        quantity=money.quantity_of(quantity),
        reserved=money.quantity_of(reserved),
        value=money.major(value, unit),
        order_number=number or "",
        reason=reason,
        id=key,
        order_id=order_id,
        place_id=place_id,
        paper=paper,
    )


_BELOW = Question(
    select(func.count()).select_from(Part).join(PartBalance, IN_STORE).where(Part.retired.is_(False), _TOO_FEW)
)


def below_minimum(store: Store) -> int:
    """How many parts have less free than the shop wants to keep."""
    with store.reading() as session:
        found = _BELOW.first(session)
    return 0 if found is None else found[0]
