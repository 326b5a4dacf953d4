"""A part's line on a card, as it is written: with its pieces and its own line of history."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from sqlalchemy.orm import Session

from app.models import PartUse, plain
from app.workflow import history
from app.workflow.rows.kinds import SerialState, UseState
from app.workflow.rows.shop import Who
from app.workflow.stockroom import serials, stock_ledger


class Line(NamedTuple):
    """What is kept of a part on a card, besides what becomes of it."""

    order_id: int
    part_id: int
    quantity: int
    origin: str
    price: int
    staff_id: int
    at: datetime
    place_id: int
    serials: tuple[str, ...] = ()  #: the pieces, of a part that is tracked by serial number
    name: str = ""  #: the part's, for the history; "" = to be looked up


def put_on_card(
    session: Session, who: Who, line: Line, state: UseState, worth: int = 0, issue_id: int | None = None
) -> int:
    """Write the line; gives back its id. worth: what the parts had cost, minor units. The ledger is the caller's."""
    columns = line._asdict()
    pieces, name = columns.pop("serials"), columns.pop("name")
    use_id = plain.add_row(session, PartUse, {**columns, "state": state.value, "value": worth, "issue_id": issue_id})
    if pieces:
        serials.take(session, line.part_id, line.place_id, use_id, pieces, SerialState(state.value))
    said = stock_ledger.said(session, line.part_id, line.quantity, name) + serials.said(pieces)
    what = "parts.used" if state is UseState.USED else "parts.reserved"
    history.note(session, who, line.at, "part_use", use_id, what, new=said, order_id=line.order_id)
    return use_id
