"""Lists of the parts store: below minimum, not moved, value by kind, sold for less than they cost, waited for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from app.models import Part, PartBalance, PartCategory, PartLedger, PartWant, RepairOrder
from app.models.store import Store
from app.workflow import money
from app.workflow.buying import purchase_rows
from app.workflow.house import shop
from app.workflow.house.shop import Facts
from app.workflow.rows.buying import OnOrder
from app.workflow.rows.months import add_months
from app.workflow.rows.numbers import grouped
from app.workflow.rows.part_lists import COLUMNS, SUMMED, Cell, ListLine, ListWanted, PartList, PartListKind
from app.workflow.rows.stock import PartRow
from app.workflow.stockroom import stock_rows, waiting

STRETCH = 500  # parts of which the rows are read at once
FINE = 10**money.FINE
#: A part with what there is of it at all places together.
_SUMS = (
    select(
        PartBalance.part_id,
        func.sum(PartBalance.on_hand).label("on_hand"),
        func.sum(PartBalance.value).label("value"),
    )
    .group_by(PartBalance.part_id)
    .subquery()
)


class _Reading(NamedTuple):
    """What every list needs while it is read."""

    session: Session
    facts: Facts
    now: datetime
    wanted: ListWanted
    names: dict[int | None, str]


class _Want(NamedTuple):
    """What one job waits for of a part."""

    quantity: int
    expected: date | None
    number: str
    promised: datetime


def read(store: Store, wanted: ListWanted, limit: int | None = None) -> PartList:
    """A list with its first `limit` lines (None = all); sums are always of all of them."""
    most = 1_000_000 if limit is None else limit
    if wanted.kind in (PartListKind.LISTED, PartListKind.BELOW):
        chosen = wanted.filter if wanted.kind is PartListKind.LISTED else replace(wanted.filter, find="", shelf="",
                                                                                  below_minimum=True)
        page = stock_rows.list_ids(store, chosen, 0, most)
        begins = range(0, len(page.ids), STRETCH)
        found = [row for at in begins for row in stock_rows.rows(store, page.ids[at : at + STRETCH])]
        with store.reading() as session:
            reading = _reading(session, store.now(), wanted)
            return _finished(wanted.kind, [_PART_LINES[wanted.kind](reading, found)], page.more)
    with store.reading() as session:
        lines = _LISTS[wanted.kind](_reading(session, store.now(), wanted))
    return _cut(_finished(wanted.kind, [lines], False), most)


def _reading(session: Session, now: datetime, wanted: ListWanted) -> _Reading:
    chinese = wanted.language.startswith("zh")
    names: dict[int | None, str] = {
        each.id: each.name_zh if chinese else each.name_en for each in session.scalars(select(PartCategory))
    }
    return _Reading(session, shop.facts(session), now, wanted, names)


def _finished(kind: PartListKind, parts: Sequence[list[ListLine]], more: bool) -> PartList:
    lines = tuple(line for part in parts for line in part)
    keys = [key for key, _ in COLUMNS[kind]]
    sums = {
        key: sum((Decimal(str(line.cells[at])) for line in lines), Decimal(0))
        for at, key in enumerate(keys)
        if key in SUMMED and not more
    }
    return PartList(kind, lines, sums, more)


def _cut(found: PartList, most: int) -> PartList:
    return found if len(found.lines) <= most else replace(found, lines=found.lines[:most], more=True)


def _line(kind: PartListKind, row_id: int, **cells: Cell) -> ListLine:
    return ListLine(row_id, tuple(cells.get(key) for key, _ in COLUMNS[kind]))


# --- lists of parts as the list on the left has them


def _listed(reading: _Reading, found: Sequence[PartRow]) -> list[ListLine]:
    return [
        _line(
            PartListKind.LISTED, row.id, number=row.number, name=row.said(reading.wanted.language),
            maker_number=row.maker_number, category=reading.names.get(row.category_id, ""), shelf=row.shelf,
            on_hand=row.on_hand, reserved=row.reserved, free=row.free, elsewhere=row.elsewhere, minimum=row.minimum,
            maximum=row.maximum, unit=row.unit, price=row.price, cost=row.cost, value=row.value,
        )
        for row in found
    ]  # fmt: skip


def _below(reading: _Reading, found: Sequence[PartRow]) -> list[ListLine]:
    coming = purchase_rows.on_order(reading.session, [row.id for row in found])
    missing = waiting.missing_by_part(reading.session)
    return [
        _line(
            PartListKind.BELOW, row.id, number=row.number, name=row.said(reading.wanted.language), shelf=row.shelf,
            free=row.free, minimum=row.minimum, maximum=row.maximum,
            to_come=coming[row.id].all if row.id in coming else Decimal(0),
            expected=coming[row.id].expected if row.id in coming else None,
            waiting=money.quantity_of(missing.get(row.id, 0)),
        )
        for row in found
    ]  # fmt: skip


# --- lists that are questions of their own


def _last(part: Any) -> ColumnElement[Any]:
    """When a part last moved: one look into the index, however long its ledger is."""
    newest = select(PartLedger.at).where(PartLedger.part_id == part).order_by(PartLedger.id.desc()).limit(1)
    return newest.correlate(Part).scalar_subquery()


def _still(reading: _Reading) -> list[ListLine]:
    today = reading.now.astimezone(reading.facts.zone).date()
    day = add_months(today, -reading.wanted.months)
    since = datetime(day.year, day.month, day.day, tzinfo=reading.facts.zone)
    moved = _last(Part.id)
    query = (
        select(Part.id, Part.number, Part.name, Part.name_en, Part.category_id, Part.shelf, _SUMS.c.on_hand,
               _SUMS.c.value, moved)
        .join(_SUMS, _SUMS.c.part_id == Part.id)
        .where(_SUMS.c.on_hand > 0, moved < since)
        .order_by(_SUMS.c.value.desc(), Part.id)
    )  # fmt: skip
    return [
        _line(
            PartListKind.STILL, part_id, number=number, name=_name(reading, name, name_en),
            category=reading.names.get(category, ""), shelf=shelf, on_hand=money.quantity_of(int(on_hand)),
            value=money.major(int(value), reading.facts.unit), moved=at.astimezone(reading.facts.zone).date(),
        )
        for part_id, number, name, name_en, category, shelf, on_hand, value, at in reading.session.execute(query).all()
    ]  # fmt: skip


def _values(reading: _Reading) -> list[ListLine]:
    """Of each kind of part; what has none last. Its sum is the sum of the ledger's values."""
    query = (
        select(Part.category_id, func.count(), func.sum(_SUMS.c.value))
        .join(_SUMS, _SUMS.c.part_id == Part.id)
        .where(or_(_SUMS.c.on_hand != 0, _SUMS.c.value != 0))
        .group_by(Part.category_id)
    )
    found = [
        _line(
            PartListKind.VALUES, category or 0, category=reading.names.get(category, ""), parts=int(parts),
            value=money.major(int(value), reading.facts.unit),
        )
        for category, parts, value in reading.session.execute(query).all()
    ]  # fmt: skip
    return sorted(found, key=lambda line: (not line.id, -Decimal(str(line.cells[2]))))


def _losing(reading: _Reading) -> list[ListLine]:
    """Sold, without its tax, for less than the average of what is there, or than the last cost where none is."""
    query = select(
        Part.id, Part.number, Part.name, Part.name_en, Part.price, Part.cost, Part.tax_rate, _SUMS.c.on_hand,
        _SUMS.c.value,
    ).join(_SUMS, _SUMS.c.part_id == Part.id)  # fmt: skip
    query = query.where(Part.retired.is_(False)).order_by(Part.name, Part.id)
    facts, unit = reading.facts, reading.facts.unit
    lines: list[ListLine] = []
    for part_id, number, name, name_en, price, cost, own_rate, there, value in reading.session.execute(query):
        rate = facts.tax_rate if own_rate is None else own_rate
        net, _tax = money.tax_of(price, rate, included=facts.prices_with_tax)
        average = money.half_up(Decimal(int(value)) * 1_000 * FINE / int(there)) if there > 0 else None
        costs = cost if average is None else average
        if net * FINE < costs:
            lines.append(_line(
                PartListKind.LOSING, part_id, number=number, name=_name(reading, name, name_en),
                price=money.major(price, unit), net=money.major(net, unit), cost=money.unit_price_of(cost, unit),
                average=None if average is None else money.unit_price_of(average, unit),
                on_hand=money.quantity_of(int(there)), margin=money.unit_price_of(net * FINE - costs, unit),
            ))  # fmt: skip
    return lines


def _waiting(reading: _Reading) -> list[ListLine]:
    """What open jobs still wait for, the oldest promise first."""
    query = (
        select(PartWant, RepairOrder.number, RepairOrder.promised_at)
        .join(RepairOrder, RepairOrder.id == PartWant.order_id)
        .where(PartWant.closed_at.is_(None), PartWant.state.in_(waiting.MISSING))
        .order_by(RepairOrder.promised_at, PartWant.id)
    )
    by_part: dict[int, list[_Want]] = {}
    for want, number, promised in reading.session.execute(query).all():
        by_part.setdefault(want.part_id, []).append(_Want(want.quantity, want.expected, number, promised))
    coming = purchase_rows.on_order(reading.session, by_part)
    return [_wanted(reading, wants, part_id, coming.get(part_id)) for part_id, wants in by_part.items()]


def _wanted(reading: _Reading, wants: Sequence[_Want], part_id: int, coming: OnOrder | None) -> ListLine:
    part = stock_rows.row_of(reading.session, part_id)
    orders = dict.fromkeys(grouped(want.number) for want in wants)
    expected = [want.expected for want in wants if want.expected is not None]
    return _line(
        PartListKind.WAITING, part.id, number=part.number, name=part.said(reading.wanted.language),
        missing=money.quantity_of(sum(want.quantity for want in wants)), jobs=len(orders),
        orders=", ".join(orders), promised=wants[0].promised.astimezone(reading.facts.zone).date(), free=part.free,
        to_come=coming.all if coming is not None else Decimal(0),
        expected=min(expected) if expected else coming.expected if coming is not None else None,
    )  # fmt: skip


def _name(reading: _Reading, name: str, name_en: str) -> str:
    return name if reading.wanted.language.startswith("zh") else name_en or name


_PART_LINES: dict[PartListKind, Callable[[_Reading, Sequence[PartRow]], list[ListLine]]] = {
    PartListKind.LISTED: _listed,
    PartListKind.BELOW: _below,
}
_LISTS: dict[PartListKind, Callable[[_Reading], list[ListLine]]] = {
    PartListKind.STILL: _still,
    PartListKind.VALUES: _values,
    PartListKind.LOSING: _losing,
    PartListKind.WAITING: _waiting,
}
