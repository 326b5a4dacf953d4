"""What is shown of counts: the list of them, how far one is, its lines, the codes nobody knew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Float, Select, and_, bindparam, case, cast, func, literal, select, tuple_
from sqlalchemy.orm import Session, aliased

from app.errors import ShopError
from app.models import (
    Part,
    PartBalance,
    PartCategory,
    PartUse,
    Place,
    RepairOrder,
    Staff,
    StockCount,
    StockCountLine,
    UnknownCode,
)
from app.models.question import Question
from app.models.store import Store
from app.workflow import money
from app.workflow.counting import count_ledger
from app.workflow.counting.count_codes import UNKNOWN_IN
from app.workflow.house import shop
from app.workflow.rows.cards import Page
from app.workflow.rows.counting import (
    CountKind,
    CountLineRow,
    CountRow,
    CountState,
    CountSums,
    LineFilter,
    Show,
    UnknownRow,
)
from app.workflow.rows.kinds import PlaceKind, UseState
from app.workflow.rows.rights import Right, may
from app.workflow.rows.shop import Currency, Who
from app.workflow.stockroom import stock_ledger
from app.workflow.stockroom.stock_ledger import Balance

_BEGAN, _BOOKED, _APPROVED, _UNDID, _WHOSE = (aliased(Staff) for _ in range(5))
_THERE = and_(PartBalance.part_id == StockCountLine.part_id, PartBalance.place_id == StockCount.place_id)
_COUNTED = StockCountLine.counted.is_not(None)
_CALLED = func.coalesce(func.nullif(Place.name, ""), _WHOSE.name, "")  # a case is called after whose it is


def counts(store: Store, after: int = 0, limit: int = 200) -> tuple[CountRow, ...]:
    """The newest counts first; after: the id of the last one shown."""
    query = _counts().order_by(StockCount.id.desc()).limit(limit)
    if after:
        query = query.where(StockCount.id < after)
    with store.reading() as session:
        return tuple([_row(session, *found) for found in session.execute(query).all()])


def count(store: Store, count_id: int) -> CountRow:
    """One of them; raises ShopError("data.gone")."""
    with store.reading() as session:
        return row_of(session, count_id)


def row_of(session: Session, count_id: int) -> CountRow:
    """The same inside a session."""
    session.flush()
    found = session.execute(_counts().where(StockCount.id == count_id)).one_or_none()
    if found is None:
        raise ShopError("data.gone")
    return _row(session, *found)


def sums(store: Store, who: Who, count_id: int, *, differences: bool = True) -> CountSums:
    """How far a count is, and what its differences are worth (where they may be seen). In SQL, however many lines.

    differences: False while somebody scans, for how far it is costs a tenth of them.
    """
    with store.reading() as session:
        kept = _stands(session, count_id)
        columns = (func.count(), _number(_COUNTED), _number(StockCountLine.outside), _number(_has_moved()))
        found: Any = session.execute(select(*columns).where(StockCountLine.count_id == count_id)).one()
        lines, counted, outside, moved = (int(each or 0) for each in found)
        waiting = select(func.count()).select_from(UnknownCode).where(UnknownCode.part_id.is_(None))
        done = CountSums(lines=lines, counted=counted, not_counted=lines - counted, outside=outside, moved=moved,
                         unknown=session.scalar(waiting.where(*_unknown_of(count_id))) or 0)  # fmt: skip
        if not differences or kept.of_articles or not _may_see(kept, who):
            return done
        differs = _difference(kept)
        worth = _worth(kept, differs)
        found = session.execute(
            _of_lines(
                count_id,
                _number(and_(_COUNTED, differs != 0)),
                func.sum(case((and_(_COUNTED, differs > 0), worth), else_=0)),
                func.sum(case((and_(_COUNTED, differs < 0), worth), else_=0)),
            )
        ).one()
        unit = shop.facts(session).unit
        more, less = (money.major(round(each or 0), unit) for each in found[1:])
        return replace(done, differing=int(found[0] or 0), more=more, less=less)


def line_ids(store: Store, who: Who, wanted: LineFilter, after: int = 0, limit: int = 200) -> Page:
    """A stretch of a count's lines, by shelf and name. Which ones differ is told only to who may see it."""
    key = (Part.shelf, Part.name, StockCountLine.id)
    with store.reading() as session:
        kept = _stands(session, wanted.count_id)
        query = _of_lines(wanted.count_id, StockCountLine.id)
        if wanted.show is Show.DIFFERING and not _may_see(kept, who):
            return Page((), False)
        chosen = {
            Show.DIFFERING: and_(_COUNTED, _difference(kept) != 0),
            Show.NOT_COUNTED: StockCountLine.counted.is_(None),
            Show.MOVED: _has_moved(),
            Show.OUTSIDE: StockCountLine.outside,
        }.get(wanted.show)
        if chosen is not None:
            query = query.where(chosen)
        if after:
            last = session.execute(_of_lines(wanted.count_id, *key).where(StockCountLine.id == after)).one()
            query = query.where(tuple_(*key) > tuple_(*[literal(each) for each in last]))
        ids = session.scalars(query.order_by(*key).limit(limit + 1)).all()
    return Page(tuple(ids[:limit]), len(ids) > limit)


def lines(store: Store, who: Who, ids: Sequence[int]) -> tuple[CountLineRow, ...]:
    """The lines with these ids, in their order."""
    with store.reading() as session:
        found = {row.id: row for row in _lines(session, who, ids)}
    return tuple([found[each] for each in ids if each in found])


def line_of(session: Session, who: Who, line_id: int) -> CountLineRow:
    """One line, inside a session."""
    session.flush()
    return _lines(session, who, (line_id,))[0]


def unknown(store: Store, count_id: int) -> tuple[UnknownRow, ...]:
    """The codes that no part has, and whose they turned out to be; the newest last."""
    query = (
        select(UnknownCode.id, UnknownCode.code, UnknownCode.times, UnknownCode.last_at, Staff.name, Part.name)
        .join(Staff, Staff.id == UnknownCode.staff_id)
        .outerjoin(Part, Part.id == UnknownCode.part_id)
        .where(*_unknown_of(count_id))
        .order_by(UnknownCode.id)
    )
    with store.reading() as session:
        return tuple([UnknownRow(*found[:5], found[5] or "") for found in session.execute(query)])


# --- queries


class _Stands(NamedTuple):
    """How a count stands, without how many lines it has: to count fifty thousand is not for every scan."""

    state: CountState
    blind: bool
    of_articles: bool
    place_id: int


_STANDS = Question(
    select(StockCount.state, StockCount.blind, StockCount.kind, StockCount.place_id)
    .where(StockCount.id == bindparam("count"))
)


def _stands(session: Session, count_id: int) -> _Stands:
    found = _STANDS.first(session, count=count_id)
    if found is None:
        raise ShopError("data.gone")
    state, blind, kind, place_id = found
    return _Stands(CountState(state), blind, kind == CountKind.ARTICLES, place_id)


def _counts() -> Select[*tuple[Any, ...]]:
    lines = select(func.count()).where(StockCountLine.count_id == StockCount.id).scalar_subquery()
    counted = select(func.count()).where(StockCountLine.count_id == StockCount.id, _COUNTED).scalar_subquery()
    return (
        select(StockCount, Place.kind, _CALLED, _BEGAN.name, _BOOKED.name, _APPROVED.name, _UNDID.name, lines,
               counted)
        .join(Place, Place.id == StockCount.place_id)
        .join(_BEGAN, _BEGAN.id == StockCount.begun_by)
        .outerjoin(_BOOKED, _BOOKED.id == StockCount.booked_by)
        .outerjoin(_APPROVED, _APPROVED.id == StockCount.approved_by)
        .outerjoin(_UNDID, _UNDID.id == StockCount.undone_by)
        .outerjoin(_WHOSE, _WHOSE.id == Place.staff_id)
    )  # fmt: skip


def _of_lines(count_id: int, *columns: Any) -> Select[*tuple[Any, ...]]:
    return (
        select(*columns)
        .select_from(StockCountLine)
        .join(StockCount, StockCount.id == StockCountLine.count_id)
        .outerjoin(Part, Part.id == StockCountLine.part_id)
        .outerjoin(PartBalance, _THERE)
        .where(StockCountLine.count_id == count_id)
    )


def _number(condition: ColumnElement[bool] | Any) -> ColumnElement[Any]:
    return func.sum(case((condition, 1), else_=0))


def _has_moved() -> ColumnElement[bool]:
    return (StockCountLine.moved_out + StockCountLine.moved_in) > 0


def _unknown_of(count_id: int) -> tuple[ColumnElement[bool], ...]:
    return UnknownCode.subject == UNKNOWN_IN, UnknownCode.subject_id == count_id, UnknownCode.dropped.is_(False)


def _difference(kept: _Stands) -> ColumnElement[Any]:
    """Of a count that goes on what would be booked now, of one that is booked what was."""
    if kept.state in (CountState.BOOKED, CountState.UNDONE):
        return StockCountLine.booked.expression
    return StockCountLine.counted - StockCountLine.expected - count_ledger.since_last_scan()


def _worth(kept: _Stands, differs: ColumnElement[Any]) -> ColumnElement[Any]:
    """What a difference is worth on average, minor units: as the ledger will have it, up to a last cent of the sum."""
    if kept.state in (CountState.BOOKED, CountState.UNDONE):
        return StockCountLine.booked_value.expression
    there, value = func.coalesce(PartBalance.on_hand, 0), func.coalesce(PartBalance.value, 0)
    average = func.round(cast(differs, Float) * value / func.nullif(there, 0))
    return case(
        (there == 0, func.round(cast(differs, Float) * Part.cost / (1000 * 10**money.FINE))),
        (differs <= -there, -value),
        else_=average,
    )


def _may_see(kept: _Stands, who: Who) -> bool:
    return kept.state is not CountState.OPEN or not kept.blind or may(who, Right.SEE_EXPECTED)


# --- rows


def _row(session: Session, kept: StockCount, *more: Any) -> CountRow:
    place_kind, place_name, began, booked, approved, undid, lines, counted = more
    zh = en = kept.scope
    if kept.kind == CountKind.CATEGORY:
        category = session.get(PartCategory, int(kept.scope))
        zh, en = ("", "") if category is None else (category.name_zh, category.name_en)
    return CountRow(
        id=kept.id,
        number=kept.number,
        kind=CountKind(kept.kind),
        scope=kept.scope,
        scope_zh=zh or en,
        scope_en=en or zh,
        place_id=kept.place_id,
        place_kind=PlaceKind(place_kind),
        place_name=place_name,
        blind=kept.blind,
        state=CountState(kept.state),
        begun_at=kept.begun_at,
        begun_by=began,
        booked_at=kept.booked_at,
        booked_by=booked or "",
        approved_by=approved or "",
        reason=kept.reason,
        undone_at=kept.undone_at,
        undone_by=undid or "",
        version=kept.version,
        lines=lines,
        counted=counted,
    )


def _lines(session: Session, who: Who, ids: Sequence[int]) -> list[CountLineRow]:
    """Two questions, however many lines."""
    query = (
        select(StockCountLine, Part, PartBalance, Staff.name, count_ledger.since_last_scan())
        .join(StockCount, StockCount.id == StockCountLine.count_id)
        .join(Part, Part.id == StockCountLine.part_id)
        .outerjoin(PartBalance, _THERE)
        .outerjoin(Staff, Staff.id == StockCountLine.counted_by)
        .where(StockCountLine.id.in_(ids))
    )
    found = session.execute(query).all()
    if not found:
        return []
    kept = _stands(session, found[0][0].count_id)
    held = holders(session, kept.place_id, [part.id for _, part, _, _, _ in found])
    unit = shop.facts(session).unit
    return [
        _line(kept, _may_see(kept, who), unit, held.get(part.id, ()), line, part, balance, name or "", since)
        for line, part, balance, name, since in found
    ]


def _line(
    kept: _Stands, seen: bool, unit: Currency, holders: tuple[str, ...], line: StockCountLine, part: Part,
    balance: PartBalance | None, name: str, since: int,
) -> CountLineRow:  # fmt: skip
    there = Balance(part.id) if balance is None else Balance(part.id, balance.on_hand, balance.reserved, balance.value)
    ended = kept.state in (CountState.BOOKED, CountState.UNDONE)
    if line.counted is None:
        # hidden from who counts again, too
        seen = seen and (line.recounts == 0 or kept.state is not CountState.REVIEW)
        expected, differs = there.on_hand, None
    else:
        expected = line.expected + since
        differs = line.booked if ended else line.counted - expected
    value = None if differs is None else line.booked_value if ended else worth(there, part, differs)
    held = not ended and differs is not None and there.on_hand + differs < there.reserved
    return CountLineRow(
        id=line.id,
        part_id=part.id,
        number=part.number,
        name=part.name,
        name_en=part.name_en,
        shelf=part.shelf,
        unit=part.unit,
        by_serial=part.by_serial,
        outside=line.outside,
        counted=None if line.counted is None else money.quantity_of(line.counted),
        expected=money.quantity_of(expected) if seen else None,
        difference=money.quantity_of(differs) if seen and differs is not None else None,
        value=money.major(value, unit) if seen and value is not None else None,
        moved_out=money.quantity_of(line.moved_out),
        moved_in=money.quantity_of(line.moved_in),
        recounts=line.recounts,
        counted_by=name,
        reason=line.reason,
        booked=money.quantity_of(line.booked),
        version=line.version,
        held_by=holders if held and seen else (),
    )


def worth(balance: Balance, part: Part, differs: int) -> int:
    """What a difference (thousandths) changes the stock's value by, minor units."""
    if differs < 0:
        return -stock_ledger.value_out(balance, -differs)
    return stock_ledger.value_in(balance, part, differs) if differs else 0


def holders(session: Session, place_id: int, parts: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """The numbers of the jobs that have these parts reserved at a place."""
    query = (
        select(PartUse.part_id, RepairOrder.number)
        .join(RepairOrder, RepairOrder.id == PartUse.order_id)
        .where(PartUse.part_id.in_(parts), PartUse.place_id == place_id, PartUse.state == UseState.RESERVED.value)
        .order_by(PartUse.id)
    )
    found: dict[int, tuple[str, ...]] = {}
    for part_id, number in session.execute(query):
        if number not in found.get(part_id, ()):
            found[part_id] = (*found.get(part_id, ()), number)
    return found
