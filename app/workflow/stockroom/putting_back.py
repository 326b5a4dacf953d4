"""Parts leave a card again: one at a time, or all of them when the order ends unrepaired."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from app.models import OldPart, PartUse, RepairOrder
from app.workflow import history
from app.workflow.rows.kinds import LedgerKind, OldFate, UseState
from app.workflow.rows.shop import Who
from app.workflow.stockroom import coming_back, serials, stock_ledger, waiting


def put_back(session: Session, who: Who, at: datetime, use: PartUse, reason: str) -> None:
    """Back on the shelf: a reserved one is free again, a used one returns with the value it took; a history line.

    A used one out of a case or van that is not used any more goes to the store room.
    """
    if use.state == UseState.USED:
        use.place_id = coming_back.home(session, use.place_id)
        coming_back.keep_again(session, who, at, use.part_id)
    balance = stock_ledger.balance_of(session, use.part_id, use.place_id)
    if use.state == UseState.RESERVED:
        stock_ledger.book(session, who, at, balance, LedgerKind.RELEASED, reserved=-use.quantity, order_id=use.order_id,
             reason=reason)
    else:
        stock_ledger.book(session, who, at, balance, LedgerKind.PUT_BACK, quantity=use.quantity, value=use.value,
             order_id=use.order_id, reason=reason)
    pieces = serials.put_back(session, use.id, use.place_id)
    said = stock_ledger.said(session, use.part_id, use.quantity) + serials.said(pieces)
    history.note(session, who, at, "part_use", use.id, "parts.put_back", old=use.state, new=said, why=reason,
                 order_id=use.order_id)
    waiting.taken(session, who, at, use.id, "put_back")
    if use.state == UseState.USED:  # the old one goes in again, unless it is in stock already
        session.execute(
            delete(OldPart).where(
                OldPart.order_id == use.order_id, OldPart.use_id == use.id, OldPart.fate != OldFate.RECYCLED.value
            )
        )
    use.state, use.value, use.at = UseState.PUT_BACK.value, 0, at


def put_all_back(session: Session, who: Who, at: datetime, order: RepairOrder) -> None:
    """An order that ends unrepaired gives back every part it had: reserved ones and used ones."""
    had = (UseState.RESERVED.value, UseState.USED.value)
    query = select(PartUse).where(PartUse.order_id == order.id, PartUse.state.in_(had)).order_by(PartUse.id)
    for use in session.scalars(query):
        put_back(session, who, at, use, order.outcome or "")
