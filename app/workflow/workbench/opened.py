"""The order a verb works on: there, still open, in a state where it makes sense, and as the clerk saw it."""

from __future__ import annotations

from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import RepairCard, RepairOrder
from app.workflow import versions
from app.workflow.rows.kinds import State

#: Where work is done; what is charged may only change here, because inspection and the customer's yes come after.
ON_THE_BENCH = (
    State.RECEIVED, State.DIAGNOSING, State.QUOTED, State.AWAITING_PARTS, State.IN_REPAIR, State.SENT_OUT,
)
NOT_READY = (*ON_THE_BENCH, State.TO_INSPECT)
ALL_OPEN = (*NOT_READY, State.READY)


def open_order(
    session: Session, order_id: int, version: int | None = None, *, states: tuple[State, ...] = ALL_OPEN
) -> tuple[RepairOrder, RepairCard]:
    """The order and its card, to be changed. version: of the order as the clerk saw it; None = does not matter.

    Raises ShopError "order.unknown", "order.closed" (state, number), "order.not_now" (state), Stale "changed".
    """
    order = session.get(RepairOrder, order_id)
    if order is None:
        raise ShopError("order.unknown")
    state = State(order.state)
    if state in (State.HANDED_OUT, State.VOID):
        raise ShopError("order.closed", state=state, number=order.number)
    versions.fetch(session, RepairOrder, order_id, version)
    if state not in states:
        raise ShopError("order.not_now", state=state, number=order.number)
    return order, versions.fetch(session, RepairCard, order_id)
