"""Pieces of parts that are tracked by serial number: inside a verb's transaction, beside its line of the ledger.

The pieces that are here or reserved are as many as the balance says, at every place: whoever books a quantity of such
a part names the pieces. A part that is not tracked has none, and nothing is asked for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import ColumnElement, bindparam, select
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import Part, PartSerial, PartUse, RepairOrder
from app.models.question import Question
from app.models.store import Store
from app.workflow.fields import one_line
from app.workflow.rows.kinds import SerialState
from app.workflow.rows.stockroom import SerialRow

LONGEST = 64

_TRACKED = Question(select(Part.by_serial).where(Part.id == bindparam("part")))
_ANY_OF_USE = Question(select(PartSerial.id).where(PartSerial.use_id == bindparam("use")).limit(1))
_ROWS = (
    select(PartSerial.id, PartSerial.part_id, PartSerial.serial, PartSerial.state, PartSerial.place_id,
           RepairOrder.id, RepairOrder.number)
    .outerjoin(PartUse, PartUse.id == PartSerial.use_id)
    .outerjoin(RepairOrder, RepairOrder.id == PartUse.order_id)
    .order_by(PartSerial.id)
)  # fmt: skip
_OF_ORDER = Question(
    select(PartSerial.use_id, PartSerial.serial)
    .join(PartUse, PartUse.id == PartSerial.use_id)
    .where(PartUse.order_id == bindparam("order"))
    .order_by(PartSerial.id)
)


# --- for pages


def of_part(store: Store, part_id: int) -> tuple[SerialRow, ...]:
    """Every piece of a part that there ever was, in the order in which they came."""
    with store.reading() as session:
        return _rows(session, PartSerial.part_id == part_id)


def here(store: Store, part_id: int, place_id: int) -> tuple[SerialRow, ...]:
    """The pieces one can take from a place."""
    with store.reading() as session:
        return _rows(session, PartSerial.part_id == part_id, PartSerial.place_id == place_id,
                     PartSerial.state == SerialState.HERE.value)  # fmt: skip


def found(store: Store, serial: str) -> tuple[SerialRow, ...]:
    """The pieces with this serial number, of whatever part."""
    with store.reading() as session:
        return _rows(session, PartSerial.serial == written(serial))


def _rows(session: Session, *where: ColumnElement[bool]) -> tuple[SerialRow, ...]:
    return tuple([
        SerialRow(key, part, serial, SerialState(state), place, order, number or "")
        for key, part, serial, state, place, order, number in session.execute(_ROWS.where(*where)).all()
    ])


# --- for verbs


def written(serial: str) -> str:
    """A serial number as it is kept: one line, capitals, so that a typed one is the scanned one."""
    return one_line(serial).upper()


def tracked(session: Session, part_id: int) -> bool:
    """Whether each piece of this part has its serial number."""
    row = _TRACKED.first(session, part=part_id)
    return row is not None and bool(row[0])


def wanted(session: Session, part_id: int, quantity: int, given: Sequence[str]) -> tuple[str, ...]:
    """The serials as they are kept; () for a part that is not tracked. quantity: thousandths.

    Raises ShopError on the field "serials": "serial.count" (wanted=, found=; not one for each piece),
    "serial.twice" (serial=), "field.too_long"; "serial.whole" on "quantity" (half a piece has no number).
    """
    if not tracked(session, part_id):
        return ()
    return named(quantity, given)


def named(quantity: int, given: Sequence[str]) -> tuple[str, ...]:
    """The same of a part that is known to be tracked."""
    if quantity % 1000:
        raise ShopError("serial.whole", "quantity")
    typed = [each for each in map(written, given) if each]
    for place, serial in enumerate(typed):
        if len(serial) > LONGEST:
            raise ShopError("field.too_long", "serials", most=LONGEST, found=len(serial))
        if serial in typed[:place]:
            raise ShopError("serial.twice", "serials", serial=serial)
    if len(typed) != quantity // 1000:
        raise ShopError("serial.count", "serials", wanted=quantity // 1000, found=len(typed))
    return tuple(typed)


def require_here(session: Session, part_id: int, place_id: int, serial: str) -> None:
    """Raises ShopError "serial.not_here" (serial=) where no free piece of that number lies."""
    _here(session, part_id, place_id, serial)


def come_in(session: Session, part_id: int, place_id: int, serials: Iterable[str]) -> None:
    """New pieces, or such as were gone and come back; `serials` as `wanted` gave them.

    Raises ShopError "serial.taken" (serial=, state: SerialState, number: of the order, "") on "serials".
    """
    for serial in serials:
        piece = _piece(session, part_id, serial)
        if piece is None:
            session.add(PartSerial(part_id=part_id, serial=serial, state=SerialState.HERE.value, place_id=place_id))
        elif piece.state == SerialState.GONE:
            _put(piece, SerialState.HERE, place_id, None)
        else:
            raise _taken(session, piece)


def refuse_taken(session: Session, part_id: int, serial: str) -> None:
    """Raises what `come_in` would, while goods are still being counted."""
    piece = _piece(session, part_id, serial)
    if piece is not None and piece.state != SerialState.GONE:
        raise _taken(session, piece)


def held(session: Session, part_id: int, found: Sequence[str]) -> set[str]:
    """Those of them that can't come in: here, reserved, or built into an article."""
    query = select(PartSerial.serial).where(PartSerial.part_id == part_id, PartSerial.serial.in_(found))
    return set(session.scalars(query.where(PartSerial.state != SerialState.GONE.value)))


def take(session: Session, part_id: int, place_id: int, use_id: int, serials: Iterable[str], to: SerialState) -> None:
    """Pieces that are here go onto a line of a card: reserved or used. Raises ShopError "serial.not_here" (serial=)."""
    for serial in serials:
        _put(_here(session, part_id, place_id, serial), to, place_id, use_id)


def use_reserved(session: Session, use_id: int) -> tuple[str, ...]:
    """What was reserved for a card's line is built in; gives back its serials."""
    pieces = _of_use(session, use_id)
    for piece in pieces:
        _put(piece, SerialState.USED, piece.place_id, use_id)
    return tuple([piece.serial for piece in pieces])


def put_back(session: Session, use_id: int, place_id: int) -> tuple[str, ...]:
    """The pieces of a card's line lie on the shelf again; gives back their serials."""
    pieces = _of_use(session, use_id)
    for piece in pieces:
        _put(piece, SerialState.HERE, place_id, None)
    return tuple([piece.serial for piece in pieces])


def not_here(session: Session, part_id: int, place_id: int, serials: Sequence[str], missing: int) -> tuple[str, ...]:
    """Of the pieces in hand those nobody knew of, when `missing` (thousandths) were found.

    Raises ShopError "serial.count" when they are more or fewer: then the others are not free.
    """
    new = tuple(each for each in serials if not _is_here(_piece(session, part_id, each), place_id))
    if serials and len(new) != missing // 1000:
        raise ShopError("serial.count", "serials", wanted=missing // 1000, found=len(new))
    return new


def move(session: Session, part_id: int, start: int, end: int, serials: Iterable[str]) -> None:
    """Free pieces go from one place to another. Raises ShopError "serial.not_here"."""
    for serial in serials:
        _put(_here(session, part_id, start, serial), SerialState.HERE, end, None)


def leave(session: Session, part_id: int, place_id: int, serials: Iterable[str]) -> None:
    """Free pieces leave the stock: scrapped, sent back, written off. Raises ShopError "serial.not_here"."""
    for serial in serials:
        _put(_here(session, part_id, place_id, serial), SerialState.GONE, place_id, None)


def counted(
    session: Session, part_id: int, place_id: int, seen: Sequence[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What a count found: pieces missed are gone, pieces unheard of are here; gives back (gone, new).

    seen: all that lie at the place, reserved ones included, as `wanted` gave them. The difference in quantity is the
    caller's to book. Raises ShopError "serial.reserved_missing" (serial=), "serial.taken".
    """
    held = (SerialState.HERE.value, SerialState.RESERVED.value)
    query = select(PartSerial).where(PartSerial.part_id == part_id, PartSerial.place_id == place_id)
    there = {piece.serial: piece for piece in session.scalars(query.where(PartSerial.state.in_(held)))}
    gone = tuple(serial for serial in there if serial not in set(seen))
    for serial in gone:
        if there[serial].state == SerialState.RESERVED:
            raise ShopError("serial.reserved_missing", "serials", serial=serial)
        _put(there[serial], SerialState.GONE, place_id, None)
    new = tuple(serial for serial in seen if serial not in there)
    come_in(session, part_id, place_id, new)
    return gone, new


def first_here(session: Session, part_id: int, place_id: int, pieces: int) -> tuple[str, ...]:
    """So many free pieces of a place, the oldest first: where nobody says which."""
    query = select(PartSerial.serial).where(
        PartSerial.part_id == part_id, PartSerial.place_id == place_id, PartSerial.state == SerialState.HERE.value
    )
    return tuple(session.scalars(query.order_by(PartSerial.id).limit(pieces)))


def of_order(session: Session, order_id: int) -> dict[int, tuple[str, ...]]:
    """The serials on a card, by the id of its line."""
    lines: dict[int, tuple[str, ...]] = {}
    for use_id, serial in _OF_ORDER.all(session, order=order_id):
        if use_id is not None:
            lines[use_id] = (*lines.get(use_id, ()), serial)
    return lines


def said(serials: Sequence[str]) -> str:
    """For the history: " (SN 1, SN 2)"."""
    return f" (SN {', '.join(serials)})" if serials else ""


def _piece(session: Session, part_id: int, serial: str) -> PartSerial | None:
    return session.scalar(select(PartSerial).where(PartSerial.part_id == part_id, PartSerial.serial == serial))


def _here(session: Session, part_id: int, place_id: int, serial: str) -> PartSerial:
    piece = _piece(session, part_id, serial)
    if piece is None or not _is_here(piece, place_id):
        raise ShopError("serial.not_here", "serials", serial=serial)
    return piece


def _is_here(piece: PartSerial | None, place_id: int) -> bool:
    return piece is not None and piece.state == SerialState.HERE and piece.place_id == place_id


def _of_use(session: Session, use_id: int) -> list[PartSerial]:
    if _ANY_OF_USE.first(session, use=use_id) is None:  # nearly all parts: they have no serial numbers
        return []
    return list(session.scalars(select(PartSerial).where(PartSerial.use_id == use_id)))


def _put(piece: PartSerial, state: SerialState, place_id: int, use_id: int | None) -> None:
    piece.state, piece.place_id, piece.use_id = state.value, place_id, use_id


def _taken(session: Session, piece: PartSerial) -> ShopError:
    """Why a serial can't come in: where its piece is."""
    query = select(RepairOrder.number).join(PartUse, PartUse.order_id == RepairOrder.id)
    number = session.scalar(query.where(PartUse.id == (piece.use_id or 0))) or ""
    return ShopError("serial.taken", "serials", serial=piece.serial, state=SerialState(piece.state), number=number)
