"""Rows of lists in and out: what a file holds, how its columns are read, what would change, what was brought in."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from app.errors import ShopError


class ListKind(StrEnum):
    """What a sheet lists; in the order in which they are brought in, so that each finds what it names."""

    CATEGORIES = "categories"
    PLACES = "places"
    SHELVES = "shelves"  # that have a label
    SUPPLIERS = "suppliers"
    PARTS = "parts"
    CODES = "codes"
    FITS = "fits"
    SUBSTITUTES = "substitutes"
    SUPPLIER_PARTS = "supplier_parts"
    PRICES = "prices"  # of suppliers, by quantity
    STOCK = "stock"
    LEVELS = "levels"  # what cases and vans should carry


class JobKind(StrEnum):
    """Sheets of an export that belong to jobs, orders and the past: to be read, never brought in."""

    RESERVED = "reserved"
    WANTED = "wanted"
    ON_ORDER = "on_order"
    PIECES = "pieces"  # with serial numbers, used or gone


class RowState(StrEnum):
    """What bringing in does with a row."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a file; number: as a spreadsheet counts it. fault: why it can't be read at all."""

    number: int
    cells: tuple[str, ...]
    fault: ShopError | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table of a file. comma: numbers are written 1.234,56 there."""

    name: str
    headings: tuple[str, ...]
    lines: tuple[Line, ...]
    comma: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """How one sheet is read. columns: a field's name and the places of its columns, counted from 0."""

    sheet: Sheet
    kind: ListKind
    columns: tuple[tuple[str, tuple[int, ...]], ...]


@dataclass(frozen=True, slots=True)
class Wishes:
    """What may be made besides: categories, places and suppliers that a row names; serial numbers for pieces without.

    rates: what one unit of another currency is in the shop's.
    """

    make_categories: bool = True
    make_places: bool = True
    make_suppliers: bool = True
    make_serials: bool = False
    rates: tuple[tuple[str, Decimal], ...] = ()


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field: what stands there, what would stand there; as history says it."""

    field: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """What would become of a row. name: of what it is about; found_by: "number", "barcode", "maker_number", "name", ""
    for a new one; errors: why it can't be brought in; notes: what one should know of it.
    """

    id: int
    sheet: str
    kind: ListKind
    number: int
    state: RowState
    name: str = ""
    found_by: str = ""
    changes: tuple[FieldChange, ...] = ()
    errors: tuple[ShopError, ...] = ()
    notes: tuple[ShopError, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """What bringing in would do. made: names of categories, places and suppliers that would be made besides."""

    rows: tuple[PlannedRow, ...]
    made: tuple[tuple[str, str], ...] = ()
    currencies: tuple[str, ...] = ()  # that the file names and that are not the shop's
    before: RunRow | None = None  # the very same file was brought in already
    marks: int = 0  # stands for all that is in it: what is brought in must be what was looked at

    def count(self, state: RowState) -> int:
        """How many rows are in this state."""
        return sum(row.state == state for row in self.rows)

    @property
    def to_do(self) -> int:
        """How many rows change anything."""
        return self.count(RowState.NEW) + self.count(RowState.CHANGED)


@dataclass(frozen=True, slots=True)
class RunRow:
    """A file that was brought in."""

    id: int
    file_name: str
    at: datetime
    who: str
    rows: int
    refused: int
    undone_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Undone:
    """What undoing did. kept: names of what was changed since and stays as it is, with why."""

    taken_back: int
    retired: int
    kept: tuple[tuple[str, ShopError], ...] = field(default=())
