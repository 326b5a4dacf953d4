"""What a file leaves in the shop, made ready while others go on working: every row with its id.

Only then is the database held, and only as long as the rows take to be put into it (writing.py).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, cast

from sqlalchemy import Table, func, select
from sqlalchemy.orm import Session

from app.models import (
    STORE_ROOM,
    Base,
    ImportRun,
    NumberSeries,
    Part,
    PartBalance,
    PartCategory,
    PartCode,
    PartFit,
    Place,
    Shelf,
    Substitute,
    Supplier,
    SupplierPart,
    SupplierPrice,
)
from app.workflow.exchange import telling
from app.workflow.exchange.drafts import Draft, id_of
from app.workflow.exchange.room import Room
from app.workflow.exchange.seen import Picture
from app.workflow.rows import numbers
from app.workflow.rows import serials as serial_keys
from app.workflow.rows.kinds import NumberKind
from app.workflow.stockroom import part_fields

#: Tables in the order in which they are written, and what a Room calls what it read of each.
READ: dict[type[Base], str] = {
    PartCategory: "categories", Place: "places", Supplier: "suppliers", Part: "parts", Shelf: "shelves",
    Substitute: "substitutes", SupplierPart: "supplier_parts",
}  # fmt: skip
BESIDES = ("barcodes", "fits", "prices")  #: kept in tables of their own
#: Of a part: what the find box finds it by.
FOUND_BY = {"name", "name_en", "maker_number", "shelf", "barcodes", "fits"}
Row = tuple[Any, ...]


@dataclass(slots=True)
class Rows:
    """Rows of one table. columns: in the order of each row; a changed row ends with its id."""

    kind: type[Base]
    columns: tuple[str, ...]
    rows: list[Row]


@dataclass(slots=True)
class Stock:
    """What comes to one part at one place: thousandths, minor units, how many lines of the ledger. level: None = as it
    is."""

    quantity: int = 0
    value: int = 0
    lines: int = 0
    level: int | None = None


@dataclass(slots=True)
class Ready:
    """Everything to be written. Rows of history and ledger have no ids yet: others write such lines meanwhile."""

    picture: Picture
    run_id: int
    month: str
    new: list[Rows] = field(default_factory=list[Rows])
    changed: list[Rows] = field(default_factory=list[Rows])
    #: What stands in another table is written anew for these: (the column that refers to them, their ids).
    emptied: list[tuple[Any, list[int]]] = field(default_factory=list[tuple[Any, list[int]]])
    history: list[Row] = field(default_factory=list[Row])
    changes: list[Row] = field(default_factory=list[Row])
    ledger: list[Row] = field(default_factory=list[Row])  #: part, place, quantity, value
    ledger_serials: list[tuple[str, ...]] = field(default_factory=list[tuple[str, ...]])
    stock: dict[tuple[int, int], Stock] = field(default_factory=dict[tuple[int, int], Stock])
    #: Series of numbers that are raised: (kind, month) → the last running number.
    series: dict[tuple[int, str], int] = field(default_factory=dict[tuple[int, str], int])
    first_part: int = 0  #: id of the first new part
    new_texts: list[tuple[int, str]] = field(default_factory=list[tuple[int, str]])
    #: Of parts that are there: (id, text, whether all by which it was found before still finds it).
    texts: list[tuple[int, str, str]] = field(default_factory=list[tuple[int, str, str]])
    switched: list[int] = field(default_factory=list[int])  #: parts that begin or cease to be tracked by serial number
    retiring: dict[type[Base], list[int]] = field(default_factory=dict[type[Base], list[int]])
    gone_before: set[tuple[int, str]] = field(default_factory=set[tuple[int, str]])  #: pieces that come back

    def is_new(self, part_id: int) -> bool:
        """Whether the file itself brings this part."""
        return bool(self.first_part) and part_id >= self.first_part


def prepared(room: Room, picture: Picture, at: datetime) -> Ready:
    """All rows of what was planned; the room can't be planned in any further."""
    session = room.session
    month = at.astimezone(room.facts.zone).strftime("%y%m")
    ready = Ready(picture, _last(session, ImportRun) + 1, month)
    new = {kind: [each for each in room.new if each.kind is kind] for kind in READ}
    changed = {kind: [each for each in _there(room, kind) if each.old] for kind in READ}
    sold = _sold_numbers(room, new, changed)
    _number(ready, session, new)
    for kind, drafts in new.items():
        for key, draft in enumerate(drafts, start=_last(session, kind) + 1):
            draft.id = key
    ready.first_part = new[Part][0].id or 0 if new[Part] else 0
    for kind in READ:
        _new_rows(ready, room, kind, new[kind])
        _changed_rows(ready, room, kind, changed[kind])
    _beside(ready, session, new, changed)
    _texts(ready, room, new, changed, sold)
    _stock(ready, room, new[Part])
    return ready


def _last(session: Session, kind: type[Base]) -> int:
    return session.scalar(select(func.max(cast("Table", kind.__table__).c.id))) or 0


def _there(room: Room, kind: type[Base]) -> Iterable[Draft]:
    """What was read of a table; nothing, where the file never asked for it."""
    found: Any = room.__dict__.get(READ[kind], ())
    drafts = cast("Iterable[Draft]", found.values() if isinstance(found, dict) else found)
    return [each for each in drafts if each.id is not None]


def _number(ready: Ready, session: Session, new: dict[type[Base], list[Draft]]) -> None:
    """Numbers that the file gives are never given out here; parts without one get theirs."""
    known = {(kind, month): last for kind, month, last in session.execute(
        select(NumberSeries.kind, NumberSeries.month, NumberSeries.last))}  # fmt: skip
    for kind in (Part, Shelf):
        for number in (each.values["number"] for each in new[kind] if each.values["number"]):
            key = int(number[0]), number[1:5]
            ready.series[key] = max(ready.series.get(key, 0), known.get(key, 0), int(number[5:11]))
    without = [each for each in new[Part] if not each.values["number"]]
    if not without:
        return
    key = int(NumberKind.PART), ready.month
    last = max(ready.series.get(key, 0), known.get(key, 0))
    for running, draft in enumerate(without, start=last + 1):
        draft.values["number"] = numbers.build(NumberKind.PART, ready.month, running)
    ready.series[key] = last + len(without)


# --- rows


def _columns(kind: type[Base]) -> tuple[str, ...]:
    table = cast("Table", kind.__table__)
    return tuple(each.name for each in table.c if each.name not in ("id", "version"))


def _row(draft: Draft, columns: Sequence[str]) -> Row:
    """What a row refers to by its id; of two substitutes the smaller first."""
    values = draft.values
    if draft.kind is Substitute:
        one, other = sorted((id_of(values["part_id"]), id_of(values["other_id"])))
        values = {**values, "part_id": one, "other_id": other}
    return tuple([id_of(values[name]) for name in columns])


def _new_rows(ready: Ready, room: Room, kind: type[Base], new: Sequence[Draft]) -> None:
    if not new:
        return
    columns, subject = _columns(kind), kind.__tablename__
    versioned = "version" in cast("Table", kind.__table__).c
    end: Row = (1,) if versioned else ()
    rows = [(draft.id, *_row(draft, columns), *end) for draft in new]
    ready.new.append(Rows(kind, ("id", *columns, *(("version",) if versioned else ())), rows))
    for draft in new:
        key = draft.id or 0
        ready.changes.append((subject, key, None, 1))
        ready.history.extend(telling.of_new(room, draft, key))


def _changed_rows(ready: Ready, room: Room, kind: type[Base], changed: Sequence[Draft]) -> None:
    """Those of the same columns together; barcodes and prices raise the version, too."""
    alike: dict[tuple[str, ...], list[Row]] = {}
    for draft in changed:
        key: int = id_of(draft)
        columns = tuple(name for name in draft.old if name not in BESIDES)
        alike.setdefault(columns, []).append((*(id_of(draft.values[name]) for name in columns), key))
        before = json.dumps({name: id_of(old) for name, old in draft.old.items()})
        ready.changes.append((kind.__tablename__, key, before, draft.version + 1))
        ready.history.extend(telling.of_changed(room, draft, draft.old, draft.values))
        if "by_serial" in draft.old:
            ready.switched.append(key)
        if draft.old.get("retired") is False:
            ready.retiring.setdefault(kind, []).append(key)
    ready.changed.extend(Rows(kind, columns, rows) for columns, rows in alike.items())


def _beside(
    ready: Ready, session: Session, new: dict[type[Base], list[Draft]], changed: dict[type[Base], list[Draft]]
) -> None:
    """Barcodes, models and prices, which stand in tables of their own."""
    texts = [each for each in changed[Part] if {"barcodes", "fits"} & each.old.keys()]
    prices = [each for each in changed[SupplierPart] if "prices" in each.old]
    if texts:
        ids = [id_of(each) for each in texts]
        ready.emptied += [(PartCode.part_id, ids), (PartFit.part_id, ids)]
    if prices:
        ready.emptied.append((SupplierPrice.supplier_part_id, [id_of(each) for each in prices]))
    ready.new += beside(new[Part], texts, new[SupplierPart], prices)


def beside(
    new: Sequence[Draft], changed: Sequence[Draft], new_sold: Sequence[Draft], changed_sold: Sequence[Draft]
) -> list[Rows]:
    """The rows beside parts and what suppliers sell."""
    parts, sold = (*new, *changed), (*new_sold, *changed_sold)
    codes = [(each.id, code) for each in parts for code in each.values["barcodes"]]
    fits = [(each.id, model, serial_keys.key(model)) for each in parts for model in each.values["fits"]]
    prices = [(each.id, quantity, price) for each in sold for quantity, price in each.values["prices"]]
    return [
        Rows(PartCode, ("part_id", "code"), codes),
        Rows(PartFit, ("part_id", "model", "folded"), fits),
        Rows(SupplierPrice, ("supplier_part_id", "quantity", "price"), prices),
    ]


# --- the find box


def _sold_numbers(
    room: Room, new: dict[type[Base], list[Draft]], changed: dict[type[Base], list[Draft]]
) -> dict[Draft, list[str]]:
    """What suppliers call the parts whose texts are written, in the order in which it stands there."""
    wanted = {*new[Part], *(each for each in changed[Part] if FOUND_BY & each.old.keys())}
    for each in (*new[SupplierPart], *(each for each in changed[SupplierPart] if "retired" in each.old)):
        part = each.values["part_id"]
        wanted.add(part if isinstance(part, Draft) else room.parts[part])
    found: dict[Draft, list[str]] = {}
    asked = any(not each.is_new for each in wanted) or "supplier_parts" in room.__dict__
    for draft in wanted:
        sellers = room.sellers.get(draft if draft.id is None else draft.id, ()) if asked else ()
        found[draft] = [each.values["number"] for each in sellers
                        if each.values["number"] and not each.values["retired"]]  # fmt: skip
    return found


def _texts(
    ready: Ready, room: Room, new: dict[type[Base], list[Draft]], changed: dict[type[Base], list[Draft]],
    sold: dict[Draft, list[str]],
) -> None:
    fresh = set(new[Part])
    for draft, numbers_there in sold.items():
        text = _text(draft.values, numbers_there)
        if draft in fresh:
            ready.new_texts.append((draft.id or 0, text))
        else:
            before = {**draft.values, **{name: draft.old[name] for name in FOUND_BY & draft.old.keys()}}
            ready.texts.append((id_of(draft), text, _text(before, numbers_there) if before != draft.values else ""))
    ready.new_texts.sort()
    ready.texts.sort()


def _text(values: dict[str, Any], sold: Iterable[str]) -> str:
    return part_fields.text_of(
        values["name"], values["name_en"], values["maker_number"], values["shelf"], values["number"],
        (*values["barcodes"], *sold), values["fits"],
    )  # fmt: skip


# --- stock


def _stock(ready: Ready, room: Room, new: Sequence[Draft]) -> None:
    for draft in new:
        ready.stock[draft.id or 0, STORE_ROOM] = Stock()
    for move in room.moves:
        key: tuple[int, int] = (id_of(move.part), id_of(move.place))
        there = ready.stock.setdefault(key, Stock())
        there.quantity += move.quantity
        there.value += move.value
        there.lines += 1
        ready.ledger.append((*key, move.quantity, move.value))
        ready.ledger_serials.append(move.serials)
        if move.serials:
            back = room.gone.get(key[0], set())
            ready.gone_before.update((key[0], each) for each in move.serials if each in back)
    for part, place, before, level in room.levels_set():
        key = (id_of(part), id_of(place))
        ready.stock.setdefault(key, Stock()).level = level
        old = json.dumps({"place": key[1], "level": before, "now": level})
        ready.changes.append((PartBalance.__tablename__, key[0], old, 1))
        ready.history.append(telling.of_level(key[0], before, level))


