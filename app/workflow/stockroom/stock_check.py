"""Whether the stock adds up: balances against the ledger, what is reserved against the cards, serials against both."""

from __future__ import annotations

from sqlalchemy import Select, and_, case, func, or_, select

from app.models import Part, PartBalance, PartLedger, PartSerial, PartUse
from app.models.store import Store
from app.workflow.rows.kinds import SerialState, UseState
from app.workflow.rows.stock import StockCheck


def check_sums(store: Store) -> StockCheck:
    """Compare each balance with the sums of its ledger, and what is reserved with the cards. In SQL; a second or so
    with a big ledger: off the window's thread.
    """
    with store.reading() as session:
        parts = session.scalar(select(func.count()).select_from(Part)) or 0
        questions = (_balances_that_differ(), _movements_without_balance(), _pieces_that_differ(), _pieces_adrift())
        wrong = {part for question in questions for part in session.scalars(question)}
        return StockCheck(parts, tuple(sorted(wrong)))


def differences(store: Store) -> tuple[tuple[str, str, bool], ...]:
    """The parts that differ: (number, name, whether only its pieces with serial numbers do)."""
    with store.reading() as session:
        sums = {*session.scalars(_balances_that_differ()), *session.scalars(_movements_without_balance())}
        pieces = {*session.scalars(_pieces_that_differ()), *session.scalars(_pieces_adrift())} - sums
        query = select(Part.id, Part.number, Part.name).where(Part.id.in_(sums | pieces)).order_by(Part.id)
        return tuple([(number, name, key in pieces) for key, number, name in session.execute(query)])


_MOVED = (
    select(
        PartLedger.part_id,
        PartLedger.place_id,
        func.sum(PartLedger.quantity).label("on_hand"),
        func.sum(PartLedger.reserved).label("reserved"),
        func.sum(PartLedger.value).label("value"),
    )
    .group_by(PartLedger.part_id, PartLedger.place_id)
    .subquery()
)
_HELD = (
    select(PartUse.part_id, PartUse.place_id, func.sum(PartUse.quantity).label("reserved"))
    .where(PartUse.state == UseState.RESERVED.value)
    .group_by(PartUse.part_id, PartUse.place_id)
    .subquery()
)
_PIECES = (
    select(
        PartSerial.part_id,
        PartSerial.place_id,
        (func.count() * 1000).label("on_hand"),
        (func.sum(case((PartSerial.state == SerialState.RESERVED.value, 1), else_=0)) * 1000).label("reserved"),
    )
    .where(PartSerial.state.in_((SerialState.HERE.value, SerialState.RESERVED.value)))
    .group_by(PartSerial.part_id, PartSerial.place_id)
    .subquery()
)
_ON_CARDS = (
    select(PartSerial.use_id, PartSerial.state, func.count().label("pieces"))
    .where(PartSerial.use_id.is_not(None))
    .group_by(PartSerial.use_id, PartSerial.state)
    .subquery()
)
_SAME_PLACE = and_(PartBalance.part_id == _MOVED.c.part_id, PartBalance.place_id == _MOVED.c.place_id)


def _balances_that_differ() -> Select[int]:
    held_there = and_(PartBalance.part_id == _HELD.c.part_id, PartBalance.place_id == _HELD.c.place_id)
    return (
        select(PartBalance.part_id)
        .outerjoin(_MOVED, _SAME_PLACE)
        .outerjoin(_HELD, held_there)
        .where(
            or_(
                PartBalance.on_hand != func.coalesce(_MOVED.c.on_hand, 0),
                PartBalance.reserved != func.coalesce(_MOVED.c.reserved, 0),
                PartBalance.value != func.coalesce(_MOVED.c.value, 0),
                PartBalance.reserved != func.coalesce(_HELD.c.reserved, 0),
            )
        )
    )


def _movements_without_balance() -> Select[int]:
    """Of a part at a place that has no balance; and parts that have none in the store room at all."""
    moved = select(_MOVED.c.part_id).outerjoin(PartBalance, _SAME_PLACE).where(PartBalance.part_id.is_(None))
    balances = select(PartBalance.part_id)
    return select(Part.id).where(or_(Part.id.in_(moved), Part.id.not_in(balances)))


def _pieces_that_differ() -> Select[int]:
    """Of a part that is tracked by serial number: as many pieces as the balance says, at each place."""
    there = and_(PartBalance.part_id == _PIECES.c.part_id, PartBalance.place_id == _PIECES.c.place_id)
    differs = or_(
        PartBalance.on_hand != func.coalesce(_PIECES.c.on_hand, 0),
        PartBalance.reserved != func.coalesce(_PIECES.c.reserved, 0),
    )
    tracked = select(PartBalance.part_id).join(Part, Part.id == PartBalance.part_id).where(Part.by_serial)
    return tracked.outerjoin(_PIECES, there).where(differs)


def _pieces_adrift() -> Select[int]:
    """Pieces where there is no balance, and cards' lines whose pieces are not as many, or not in the line's state."""
    there = and_(PartBalance.part_id == _PIECES.c.part_id, PartBalance.place_id == _PIECES.c.place_id)
    nowhere = select(_PIECES.c.part_id).outerjoin(PartBalance, there).where(PartBalance.part_id.is_(None))
    on_a_card = and_(_ON_CARDS.c.use_id == PartUse.id, _ON_CARDS.c.state == PartUse.state)
    short = select(PartUse.part_id).join(Part, Part.id == PartUse.part_id).outerjoin(_ON_CARDS, on_a_card)
    short = short.where(
        Part.by_serial,
        PartUse.quantity != func.coalesce(_ON_CARDS.c.pieces, 0) * 1000,
        or_(
            PartUse.state == UseState.RESERVED.value,
            # cards from before the part was tracked have none
            and_(PartUse.state == UseState.USED.value, _ON_CARDS.c.pieces.is_not(None)),
        ),
    )
    return select(Part.id).where(or_(Part.id.in_(nowhere), Part.id.in_(short)))
