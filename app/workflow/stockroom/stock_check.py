"""Whether the stock adds up: balances against the ledger, what is reserved against the cards, serials against both."""

from __future__ import annotations

from sqlalchemy import Select, and_, func, or_, select

from app.models import Part, PartBalance, PartLedger, PartUse
from app.models.store import Store
from app.workflow.rows.kinds import UseState
from app.workflow.rows.stock import StockCheck


def check_sums(store: Store) -> StockCheck:
    """Compare each balance with the sums of its ledger, and what is reserved with the cards. In SQL; a second or so
    with a big ledger: off the window's thread.
    """
    with store.reading() as session:
        parts = session.scalar(select(func.count()).select_from(Part)) or 0
        wrong = {*session.scalars(_balances_that_differ()), *session.scalars(_movements_without_balance())}
        return StockCheck(parts, tuple(sorted(wrong)))


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
