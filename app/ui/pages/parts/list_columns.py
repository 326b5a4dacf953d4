"""The words of the lists of the parts store, and how their columns are seen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any

from app.ui.desk import Desk
from app.ui.widgets import Column, wide_enough
from app.ui.words import translate
from app.workflow.rows.part_lists import COLUMNS, Cell, CellKind, ListLine, PartListKind

WIDTHS = {
    CellKind.TEXT: 96,
    CellKind.NUMBER: 118,
    CellKind.QUANTITY: 52,
    CellKind.MONEY: 88,
    CellKind.COST: 84,
    CellKind.DAY: 96,
    CellKind.COUNT: 48,
}
#: Columns for which the page has no room: they stand in the file.
FILE_ONLY = {
    PartListKind.LISTED: ("maker_number", "on_hand", "reserved", "elsewhere", "minimum", "maximum", "unit", "cost"),
    PartListKind.BELOW: ("shelf",),
    PartListKind.WAITING: ("orders",),
    PartListKind.LOSING: ("price",),
}


def list_names() -> dict[PartListKind, str]:
    """What the lists are called."""
    return {
        PartListKind.BELOW: translate("PartLists", "below minimum"),
        PartListKind.WAITING: translate("PartLists", "missing parts that jobs wait for"),
        PartListKind.STILL: translate("PartLists", "not moved for months"),
        PartListKind.VALUES: translate("PartLists", "value by kind of part"),
        PartListKind.LOSING: translate("PartLists", "sold for less than they cost"),
        PartListKind.LISTED: translate("PartLists", "parts as listed on the left"),
    }


def nothing_words(kind: PartListKind) -> str:
    """Why a list is empty."""
    return {
        PartListKind.BELOW: translate("PartLists", "Nothing is below its minimum."),
        PartListKind.WAITING: translate("PartLists", "No job waits for a part."),
        PartListKind.STILL: translate("PartLists", "All that is there has moved since."),
        PartListKind.VALUES: translate("PartLists", "There is no stock."),
        PartListKind.LOSING: translate("PartLists", "Every part is sold for more than it costs."),
        PartListKind.LISTED: translate("PartLists", "No part is listed."),
    }[kind]


def headings() -> dict[str, str]:
    """The words over the columns."""
    return {
        "number": translate("PartLists", "Number"),
        "name": translate("PartLists", "Name"),
        "maker_number": translate("PartLists", "Maker's number"),
        "category": translate("PartLists", "Kind of part"),
        "shelf": translate("PartLists", "Shelf"),
        "on_hand": translate("PartLists", "On hand"),
        "reserved": translate("PartLists", "Reserved"),
        "free": translate("PartLists", "Free"),
        "elsewhere": translate("PartLists", "In other places"),
        "minimum": translate("PartLists", "Min."),
        "maximum": translate("PartLists", "Max."),
        "unit": translate("PartLists", "Unit"),
        "price": translate("PartLists", "Price"),
        "net": translate("PartLists", "Without tax"),
        "cost": translate("PartLists", "Last cost"),
        "average": translate("PartLists", "Average"),
        "margin": translate("PartLists", "Lost on one"),
        "value": translate("PartLists", "Value"),
        "parts": translate("PartLists", "Parts"),
        "moved": translate("PartLists", "Last moved"),
        "to_come": translate("PartLists", "To come"),
        "expected": translate("PartLists", "Expected"),
        "waiting": translate("PartLists", "Wanted"),
        "missing": translate("PartLists", "Missing"),
        "jobs": translate("PartLists", "Jobs"),
        "orders": translate("PartLists", "Orders"),
        "promised": translate("PartLists", "Promised"),
    }


def list_columns(desk: Desk, kind: PartListKind) -> tuple[Column, ...]:
    """The columns that the page shows of a list."""
    words = headings()
    made: list[Column] = []
    for at, (key, cell) in enumerate(COLUMNS[kind]):
        if key in FILE_ONLY.get(kind, ()):
            continue
        wide = 0 if key == ("category" if kind is PartListKind.VALUES else "name") else max(
            WIDTHS[cell], wide_enough(words[key])
        )
        right = cell not in (CellKind.TEXT, CellKind.NUMBER, CellKind.DAY)
        write = _or_none if key == "maximum" else cell_words
        made.append(Column(key, words[key], partial(_text, write, desk, cell, at), wide, right=right))
    return tuple(made)


def _text(write: Callable[[Desk, CellKind, Cell], str], desk: Desk, kind: CellKind, at: int, row: ListLine) -> str:
    return write(desk, kind, row.cells[at])


def _or_none(desk: Desk, kind: CellKind, cell: Cell) -> str:
    """A maximum of 0 is none."""
    return cell_words(desk, kind, cell) if cell else "–"


def cell_words(desk: Desk, kind: CellKind, cell: Cell) -> str:
    """A cell as it is read."""
    formats = desk.formats
    if cell is None or cell == "":
        return "–" if kind is not CellKind.TEXT else translate("PartLists", "none") if cell is None else ""
    if isinstance(cell, date):
        return formats.date(cell)
    write: dict[CellKind, Any] = {
        CellKind.NUMBER: formats.number,
        CellKind.QUANTITY: formats.quantity,
        CellKind.MONEY: formats.money,
        CellKind.COST: formats.unit_price,
    }
    return str(write[kind](cell)) if kind in write and isinstance(cell, str | Decimal) else str(cell)
