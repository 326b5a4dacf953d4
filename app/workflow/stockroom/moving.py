"""Stock between places, and out of them: transfers, quarantine, filling a case from one list, scrap."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal

from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import QUARANTINE, STORE_ROOM, Part
from app.models.store import Store
from app.workflow import history, money
from app.workflow.house import staff
from app.workflow.rows.kinds import LedgerKind
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who
from app.workflow.rows.stock import PartRow
from app.workflow.rows.stockroom import Moving
from app.workflow.stockroom import places, quantities, serials, stock_ledger, stock_rows, waiting
from app.workflow.workbench import texts


def transfer(
    store: Store, who: Who, start: int, end: int, lines: Sequence[Moving], reason: str = ""
) -> tuple[PartRow, ...]:
    """Parts go from one place to another, all of them or none; their value goes along.

    Raises ShopError "place.same" (field "end"), places.require's, "reason.missing" (into quarantine: why),
    "stock.nothing_chosen", "stock.too_few_of" (free=, name=), serials' and quantities.some's.
    """
    staff.require_right(who, Right.KEEP_PARTS)
    with store.writing() as session:
        at = store.now()
        if start == end:
            raise ShopError("place.same", "end")
        places.require(session, start, "start")
        places.require(session, end, "end")
        words = texts.line(reason, "reason")
        if end == QUARANTINE and not words:
            raise ShopError("reason.missing", "reason")
        if not lines:
            raise ShopError("stock.nothing_chosen")
        for line in lines:
            _move(session, who, at, start, end, line, words)
            if end == STORE_ROOM:
                waiting.arrived(session, who, at, line.part_id)
        return tuple([stock_rows.row_of(session, line.part_id) for line in lines])


def _move(session: Session, who: Who, at: datetime, start: int, end: int, line: Moving, reason: str) -> None:
    part_id, whole = line.part_id, quantities.some(line.quantity)
    pieces = serials.wanted(session, part_id, whole, line.serials)
    source, goal = stock_ledger.balance_of(session, part_id, start), stock_ledger.balance_of(session, part_id, end)
    value = stock_ledger.value_out(source, whole)
    try:
        stock_ledger.book(session, who, at, source, LedgerKind.MOVED, quantity=-whole, value=-value, reason=reason)
    except ShopError as error:
        if error.key != "stock.too_few":
            raise
        raise ShopError("stock.too_few_of", "quantity", **error.values, name=_name(session, part_id)) from None
    stock_ledger.book(session, who, at, goal, LedgerKind.MOVED, quantity=whole, value=value, reason=reason)
    serials.move(session, part_id, start, end, pieces)
    history.note(session, who, at, "part", part_id, "stock.moved", old=places.called(session, start),
                 new=f"{places.called(session, end)} · {money.quantity_of(whole)}{serials.said(pieces)}", why=reason)


def scrap(
    store: Store,
    who: Who,
    part_id: int,
    quantity: Decimal,
    reason: str,
    place_id: int = STORE_ROOM,
    pieces: Sequence[str] = (),
) -> PartRow:
    """Broken or too old to use: out of the stock with what it cost.

    Raises ShopError "reason.missing" (field "reason"), "stock.too_few" (what is reserved is not scrapped), quantities
    some's, serials.wanted's, "serial.not_here", "place.unknown".
    """
    staff.require_right(who, Right.CORRECT_STOCK)
    with store.writing() as session:
        at = store.now()
        places.require(session, place_id)
        whole, words = quantities.some(quantity), texts.line(reason, "reason")
        if not words:
            raise ShopError("reason.missing", "reason")
        gone = serials.wanted(session, part_id, whole, pieces)
        balance = stock_ledger.balance_of(session, part_id, place_id)
        stock_ledger.book(session, who, at, balance, LedgerKind.SCRAPPED, quantity=-whole, reason=words,
                          value=-stock_ledger.value_out(balance, whole))
        serials.leave(session, part_id, place_id, gone)
        history.note(session, who, at, "part", part_id, "stock.scrapped", old=places.called(session, place_id),
                     new=f"{money.quantity_of(whole)}{serials.said(gone)}", why=words)
        return stock_rows.row_of(session, part_id)


def _name(session: Session, part_id: int) -> str:
    part = session.get(Part, part_id)
    return "" if part is None else part.name
