"""Rows of the lists of the parts store: what stands in each column of which list."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.workflow.rows.stock import PartFilter

Cell = str | int | Decimal | date | None


class PartListKind(StrEnum):
    """Which list."""

    LISTED = "listed"  # as the list on the left stands
    BELOW = "below"  # too few are free
    STILL = "still"  # there, and not moved for months
    VALUES = "values"  # what the stock is worth, by kind of part
    LOSING = "losing"  # sold for less than they cost
    WAITING = "waiting"  # what jobs wait for


class CellKind(StrEnum):
    """How a column is written."""

    TEXT = "text"
    NUMBER = "number"  # our 12 digits
    QUANTITY = "quantity"
    MONEY = "money"
    COST = "cost"  # finer than money
    DAY = "day"
    COUNT = "count"


_T, _N, _Q, _M, _C, _D, _I = (
    *(CellKind.TEXT, CellKind.NUMBER, CellKind.QUANTITY, CellKind.MONEY, CellKind.COST, CellKind.DAY, CellKind.COUNT),
)
_PART = (("number", _N), ("name", _T))
#: The columns of each list, in order.
COLUMNS: dict[PartListKind, tuple[tuple[str, CellKind], ...]] = {
    PartListKind.LISTED: (
        *_PART, ("maker_number", _T), ("category", _T), ("shelf", _T), ("on_hand", _Q), ("reserved", _Q), ("free", _Q),
        ("elsewhere", _Q), ("minimum", _Q), ("maximum", _Q), ("unit", _T), ("price", _M), ("cost", _C), ("value", _M),
    ),
    PartListKind.BELOW: (
        *_PART, ("shelf", _T), ("free", _Q), ("minimum", _Q), ("maximum", _Q), ("to_come", _Q), ("expected", _D),
        ("waiting", _Q),
    ),
    PartListKind.STILL: (
        *_PART, ("category", _T), ("shelf", _T), ("on_hand", _Q), ("value", _M), ("moved", _D),
    ),
    PartListKind.VALUES: (("category", _T), ("parts", _I), ("value", _M)),
    PartListKind.LOSING: (
        *_PART, ("price", _M), ("net", _M), ("average", _C), ("cost", _C), ("on_hand", _Q), ("margin", _C),
    ),
    PartListKind.WAITING: (
        *_PART, ("missing", _Q), ("jobs", _I), ("orders", _T), ("promised", _D), ("free", _Q), ("to_come", _Q),
        ("expected", _D),
    ),
}  # fmt: skip
#: Columns that have a sum.
SUMMED = ("parts", "value")


@dataclass(frozen=True, slots=True)
class ListWanted:
    """months: for STILL; filter: for LISTED; language: whose names are written ("zh_CN" or "en")."""

    kind: PartListKind
    language: str
    months: int = 6
    filter: PartFilter = field(default_factory=PartFilter)


@dataclass(frozen=True, slots=True)
class ListLine:
    """id: of the part, or of the kind of part (0 = of none)."""

    id: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class PartList:
    """sums: by column; they are of all lines, also of those that are not read (more)."""

    kind: PartListKind
    lines: tuple[ListLine, ...]
    sums: dict[str, Decimal]
    more: bool = False
