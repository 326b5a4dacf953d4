"""What a code means in a count: a part by its number or a barcode, a piece by its serial, a shelf, an article."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import Part, PartCode, PartSerial, RepairOrder, Shelf, StockCountLine, StockCountScan, UnknownCode
from app.models.question import Question
from app.workflow.rows import numbers
from app.workflow.rows.kinds import NumberKind, SerialState, State

UNKNOWN_IN = "stock_count"  # UnknownCode.subject


class Found(NamedTuple):
    """A part, as much of it as a count needs."""

    id: int
    number: str
    name: str
    name_en: str
    shelf: str
    category_id: int | None
    unit: str
    by_serial: bool


class Article(NamedTuple):
    """An order, as much of it as a count needs."""

    id: int
    number: str
    state: State
    shelf: str


_PART = select(
    Part.id, Part.number, Part.name, Part.name_en, Part.shelf, Part.category_id, Part.unit, Part.by_serial
)
_BY_ID = Question(_PART.where(Part.id == bindparam("part")))
_BY_NUMBER = Question(_PART.where(Part.number == bindparam("number")))
_BY_CODE = Question(
    _PART.join(PartCode, PartCode.part_id == Part.id)
    .where(PartCode.code == bindparam("code"))
    .order_by(Part.retired, Part.id)
    .limit(1)
)
_PIECES = Question(
    select(PartSerial.part_id, PartSerial.place_id, PartSerial.state).where(PartSerial.serial == bindparam("serial"))
)
_SCANNED = Question(
    select(StockCountLine.part_id)
    .join(StockCountScan, StockCountScan.line_id == StockCountLine.id)
    .where(StockCountScan.count_id == bindparam("count"), StockCountScan.serial == bindparam("serial"))
    .limit(1)
)  # fmt: skip
_ASSIGNED = Question(
    select(UnknownCode.part_id).where(
        UnknownCode.subject == UNKNOWN_IN, UnknownCode.subject_id == bindparam("count"),
        UnknownCode.code == bindparam("code"), UnknownCode.part_id.is_not(None),
    )
)  # fmt: skip
_SHELF = Question(select(Shelf.name).where(Shelf.number == bindparam("number")))
_ORDER = Question(
    select(RepairOrder.id, RepairOrder.number, RepairOrder.state, RepairOrder.shelf)
    .where(RepairOrder.number == bindparam("number"))
)  # fmt: skip


def ours(code: str) -> tuple[NumberKind, str] | None:
    """(kind, 12 digits) of one of our own numbers, None for any other code."""
    try:
        return numbers.check(code)
    except ShopError:
        return None


def part(session: Session, count_id: int, code: str) -> Found | None:
    """The part with our own number or a maker's barcode, or to which this code was assigned in this count."""
    own = ours(code)
    found = None if own is None or own[0] is not NumberKind.PART else _BY_NUMBER.first(session, number=own[1])
    found = found or _BY_CODE.first(session, code=code)
    if found is None:
        assigned = _ASSIGNED.first(session, count=count_id, code=code)
        return None if assigned is None or assigned[0] is None else part_by_id(session, assigned[0])
    return Found(*found)


def part_by_id(session: Session, part_id: int) -> Found:
    """Raises ShopError("part.unknown")."""
    found = _BY_ID.first(session, part=part_id)
    if found is None:
        raise ShopError("part.unknown")
    return Found(*found)


def part_by_serial(session: Session, count_id: int, serial: str, place_id: int) -> Found | None:
    """The part of which this is a piece, or was scanned as one: of several the one that should be at the place.

    Raises ShopError("count.serial_of_many", serial=) when that does not tell either.
    """
    pieces = _PIECES.all(session, serial=serial)
    if len(pieces) > 1:
        pieces = [piece for piece in pieces if piece[1] == place_id and is_there(piece[2])] or pieces
    if len(pieces) > 1:
        raise ShopError("count.serial_of_many", serial=serial)
    found = pieces[0] if pieces else _SCANNED.first(session, count=count_id, serial=serial)
    return None if found is None or found[0] is None else part_by_id(session, found[0])


def is_known(session: Session, part_id: int, serial: str, place_id: int) -> bool:
    """Whether the books have this piece at the place."""
    pieces = _PIECES.all(session, serial=serial)
    return any(piece[0] == part_id and piece[1] == place_id and is_there(piece[2]) for piece in pieces)


def is_there(state: str) -> bool:
    """Whether a piece in this state (PartSerial's) lies at its place."""
    return state in (SerialState.HERE, SerialState.RESERVED)


def shelf(session: Session, code: str) -> str | None:
    """The name of the shelf whose label was scanned."""
    own = ours(code)
    if own is None or own[0] is not NumberKind.SHELF:
        return None
    found = _SHELF.first(session, number=own[1])
    return None if found is None else found[0]


def article(session: Session, code: str) -> Article | None:
    """The order whose tag was scanned."""
    own = ours(code)
    found = None if own is None or own[0] is not NumberKind.ORDER else _ORDER.first(session, number=own[1])
    return None if found is None else Article(found[0], found[1], State(found[2]), found[3])
