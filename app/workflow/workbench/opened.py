"""The order a verb works on: there, still open, in a state where it makes sense, and as the clerk saw it."""

from __future__ import annotations

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import RepairCard, RepairOrder
from app.models.question import Question
from app.workflow import versions
from app.workflow.rows.kinds import State

#: Where work is done; what is charged may only change here, because inspection and the customer's yes come after.
ON_THE_BENCH = (
    State.RECEIVED, State.DIAGNOSING, State.QUOTED, State.AWAITING_PARTS, State.IN_REPAIR, State.SENT_OUT,
)
NOT_READY = (*ON_THE_BENCH, State.TO_INSPECT)
ALL_OPEN = (*NOT_READY, State.READY)


_STANDS = Question(
    select(RepairOrder.state, RepairOrder.number, RepairOrder.version).where(RepairOrder.id == bindparam("order"))
)
_BOTH = (
    select(RepairOrder, RepairCard)
    .join(RepairCard, RepairCard.order_id == RepairOrder.id)
    .where(RepairOrder.id == bindparam("order"))
)


def require_open(
    session: Session, order_id: int, version: int | None = None, *, states: tuple[State, ...] = ALL_OPEN
) -> None:
    """For what is put on a card. version: of the order as the clerk saw it; None = does not matter.

    Raises ShopError "order.unknown", "order.closed" (state, number), "order.not_now" (state), Stale "changed".
    """
    found = _STANDS.first(session, order=order_id)
    if found is None:
        raise ShopError("order.unknown")
    state, number, newest = State(found[0]), found[1], found[2]
    if state in (State.HANDED_OUT, State.VOID):
        raise ShopError("order.closed", state=state, number=number)
    versions.compare(session, RepairOrder, order_id, yours=version, theirs=newest)
    if state not in states:
        raise ShopError("order.not_now", state=state, number=number)


def open_order(
    session: Session, order_id: int, version: int | None = None, *, states: tuple[State, ...] = ALL_OPEN
) -> tuple[RepairOrder, RepairCard]:
    """The order and its card, to be changed. Raises what require_open raises."""
    require_open(session, order_id, version, states=states)
    return both(session, order_id)


def both(session: Session, order_id: int) -> tuple[RepairOrder, RepairCard]:
    """The order in whatever state and its card, to be changed; raises ShopError("data.gone")."""
    found = session.execute(_BOTH, {"order": order_id}).first()
    if found is None:
        raise ShopError("data.gone")
    order, card = found
    return order, card
