"""What the lists of orders say of parts that are waited for: the day they are expected, and whether they have come."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models import PartWant
from app.workflow.rows.kinds import WantState


class Awaited(NamedTuple):
    """expected: when the last of them should be here, None = nobody knows; arrived: nothing is missing any more."""

    expected: date | None = None
    arrived: bool = False


NOTHING = Awaited()


def of_orders(session: Session, order_ids: Sequence[int]) -> dict[int, Awaited]:
    """By order, of those that wait for something or have something kept for them; no question for no orders."""
    if not order_ids:
        return {}
    query = select(PartWant.order_id, PartWant.state, PartWant.expected)
    query = query.where(PartWant.order_id.in_(order_ids), PartWant.closed_at.is_(None))
    missing: dict[int, list[date | None]] = {}
    for order_id, state, expected in session.execute(query).all():
        days = missing.setdefault(order_id, [])
        if state != WantState.ARRIVED:
            days.append(expected)
    return {order_id: _of(days) for order_id, days in missing.items()}


def _of(days: list[date | None]) -> Awaited:
    known = [day for day in days if day is not None]
    return Awaited(max(known) if known and len(known) == len(days) else None, not days)
