"""Pieces with serial numbers in a count: which were missed, which nobody knew of; booked and undone with their line."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import PartSerial, StockCountLine, StockCountScan
from app.workflow.counting.count_taking import ONE, Taker, serials_seen
from app.workflow.rows.kinds import SerialState

HERE, RESERVED, GONE = (state.value for state in (SerialState.HERE, SerialState.RESERVED, SerialState.GONE))


class Pieces(NamedTuple):
    """What a line found: pieces of the books that were not seen, serial numbers seen that the books had not there."""

    gone: tuple[PartSerial, ...]
    new: tuple[str, ...]


def found_out(session: Session, line: StockCountLine, place_id: int, difference: int) -> Pieces:
    """Compares what was scanned with the books, as they are now.

    Raises ShopError "count.serials_moved" when that is not the difference in quantity (thousandths): pieces came or
    left since, and the line is to be counted again; "count.serial_held" (serial=), "count.serial_away" (serial=).
    """
    query = select(PartSerial).where(PartSerial.part_id == line.part_id)
    pieces = {piece.serial: piece for piece in session.scalars(query)}
    there = {
        serial
        for serial, piece in pieces.items()
        if piece.place_id == place_id and piece.state in (HERE, RESERVED)
    }
    seen = serials_seen(session, line)
    gone = tuple(pieces[serial] for serial in sorted(there - set(seen)))
    new = tuple(sorted(serial for serial, known in seen.items() if serial not in there and not known))
    if (len(new) - len(gone)) * ONE != difference:
        raise ShopError("count.serials_moved")
    for piece in gone:
        if piece.state == RESERVED:
            raise ShopError("count.serial_held", serial=piece.serial)
    for serial in new:
        if serial in pieces and pieces[serial].state != GONE:
            raise ShopError("count.serial_away", serial=serial)
    return Pieces(gone, new)


def book(session: Session, taker: Taker, line: StockCountLine, found: Pieces) -> None:
    """The books have what was seen. Each change stands among the line's scans, with no quantity, to be undone."""
    for piece in found.gone:
        piece.state, piece.use_id = GONE, None
        taker.write(line, "", 0, line.last_seen, serial=piece.serial, known=True)
    for serial in found.new:
        _come(session, line.part_id or 0, serial, taker.count.place_id)
        taker.write(line, "", 0, line.last_seen, serial=serial, known=False)


def undo(session: Session, line: StockCountLine, place_id: int) -> None:
    """The books have what they had before.

    Raises ShopError "count.serial_used" (serial=) when a piece is not any more where the count left it.
    """
    query = select(PartSerial).where(PartSerial.part_id == line.part_id)
    pieces = {piece.serial: piece for piece in session.scalars(query)}
    changed = select(StockCountScan.serial, StockCountScan.known).where(
        StockCountScan.line_id == line.id, StockCountScan.round == line.recounts, StockCountScan.quantity == 0,
        StockCountScan.serial != "",
    )  # fmt: skip
    for serial, was_missed in session.execute(changed).all():
        piece = pieces[serial]
        if was_missed and piece.state == GONE:
            piece.state, piece.place_id = HERE, place_id
        elif not was_missed and piece.state == HERE and piece.place_id == place_id:
            piece.state = GONE
        else:
            raise ShopError("count.serial_used", serial=serial)


def _come(session: Session, part_id: int, serial: str, place_id: int) -> None:
    query = select(PartSerial).where(PartSerial.part_id == part_id, PartSerial.serial == serial)
    piece = session.scalar(query)
    if piece is None:
        session.add(PartSerial(part_id=part_id, serial=serial, state=HERE, place_id=place_id))
    else:
        piece.state, piece.place_id, piece.use_id = HERE, place_id, None
