"""Parts that go back to their supplier: a draft, sent, credited or refused; the cause is kept apart in all figures."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import STORE_ROOM, Part, SupplierReturn, SupplierReturnLine
from app.models.store import Store
from app.workflow import history, money, versions
from app.workflow.buying import suppliers
from app.workflow.buying.return_rows import figures, list_ids, row_of, rows, supplier_return
from app.workflow.house import shop, staff
from app.workflow.rows.kinds import LedgerKind, LedgerSource
from app.workflow.rows.receiving import RETURN_MOVES, Cause, ReturnMove, ReturnRow, ReturnState
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who
from app.workflow.stockroom import coming_back, places, quantities, serials, stock_ledger, stock_numbers
from app.workflow.stockroom.stock_ledger import Source
from app.workflow.stockroom.stock_numbers import Series
from app.workflow.workbench import texts

__all__ = [
    "add_line", "begin", "drop", "figures", "list_ids", "move", "refuse", "remove_line", "rows", "send", "settle",
    "supplier_return",
]  # fmt: skip


def begin(store: Store, who: Who, supplier_id: int, note: str = "") -> ReturnRow:
    """A new draft. Raises ShopError "supplier.missing", "supplier.retired" (field "supplier_id")."""
    staff.require_right(who, Right.BUY)
    with store.writing() as session:
        at = store.now()
        suppliers.require_kept(session, supplier_id)
        number = stock_numbers.issue(session, Series.RETURN, at)
        made = SupplierReturn(number=number, supplier_id=supplier_id, state=ReturnState.DRAFT.value, made_at=at,
                              made_by=who.staff_id, note=texts.block(note, "note"))  # fmt: skip
        session.add(made)
        session.flush()
        history.note(session, who, at, "supplier_return", made.id, "supplier_return.begun", new=number)
        return row_of(session, made.id)


def add_line(
    store: Store,
    who: Who,
    return_id: int,
    part_id: int,
    cause: Cause,
    quantity: Decimal,
    *,
    place_id: int = STORE_ROOM,
    serial: str = "",
    note: str = "",
) -> ReturnRow:
    """A part that is to go back, from a place (the store room, quarantine …). Nothing is booked before it is sent.

    Of a tracked part one piece a line. Raises ShopError "supplier_return.not_draft" (number=, state=), "part.unknown",
    "stock.too_few" (free=; field "quantity"), "serial.missing", "serial.not_here", "serial.twice" (serial=),
    "supplier_return.one_piece", quantities.some's, places.require's.
    """
    staff.require_right(who, Right.BUY)
    with store.writing() as session:
        at = store.now()
        kept = _draft(session, return_id)
        places.require(session, place_id)
        whole = quantities.some(quantity)
        part = session.get(Part, part_id)
        if part is None:
            raise ShopError("part.unknown", "part_id")
        written = serials.written(serial) if part.by_serial else ""
        if part.by_serial and not written:
            raise ShopError("serial.missing", "serial")
        if part.by_serial and whole != 1_000:
            raise ShopError("supplier_return.one_piece", "quantity")
        _require_there(session, return_id, part_id, place_id, whole, written)
        line = SupplierReturnLine(return_id=return_id, part_id=part_id, place_id=place_id, cause=cause.value)
        line.quantity, line.serial, line.note = whole, written, texts.line(note, "note", longest=200)
        session.add(line)
        history.note(session, who, at, "supplier_return", kept.id, "supplier_return.line_added", why=cause,
                     new=stock_ledger.said(session, part_id, whole))  # fmt: skip
        return row_of(session, return_id)


def _require_there(
    session: Session, return_id: int, part_id: int, place_id: int, quantity: int, serial: str
) -> None:
    """As much as this return takes of it is free there now; a piece lies there, and goes back once."""
    query = select(SupplierReturnLine.quantity).where(SupplierReturnLine.return_id == return_id)
    query = query.where(SupplierReturnLine.part_id == part_id, SupplierReturnLine.place_id == place_id)
    free = stock_ledger.free_of(stock_ledger.balance_of(session, part_id, place_id)) - sum(session.scalars(query))
    if quantity > free:
        raise ShopError("stock.too_few", "quantity", free=money.quantity_of(max(free, 0)))
    if serial:
        serials.require_here(session, part_id, place_id, serial)
        twice = select(SupplierReturnLine.id).where(SupplierReturnLine.return_id == return_id)
        twice = twice.where(SupplierReturnLine.part_id == part_id, SupplierReturnLine.serial == serial)
        if session.scalar(twice.limit(1)) is not None:
            raise ShopError("serial.twice", "serial", serial=serial)


def remove_line(store: Store, who: Who, line_id: int) -> ReturnRow:
    """It stays here after all."""
    staff.require_right(who, Right.BUY)
    with store.writing() as session:
        line = versions.fetch(session, SupplierReturnLine, line_id)
        kept = _draft(session, line.return_id)
        said = stock_ledger.said(session, line.part_id, line.quantity)
        session.delete(line)
        history.note(session, who, store.now(), "supplier_return", kept.id, "supplier_return.line_removed", old=said)
        return row_of(session, kept.id)


# --- its moves


def move(
    session: Session, who: Who, at: datetime, kept: SupplierReturn, key: str, end: ReturnState, why: str = ""
) -> ReturnMove:
    """Take one of RETURN_MOVES. Raises ShopError "supplier_return.no_such_step" (number=, state=), "reason.missing"."""
    start = ReturnState(kept.state)
    found = next((each for each in RETURN_MOVES if (each.key, each.start, each.end) == (key, start, end)), None)
    if found is None:
        raise ShopError("supplier_return.no_such_step", number=kept.number, state=start)
    staff.require_right(who, found.right)
    if found.reason and not why:
        raise ShopError("reason.missing", "reason")
    kept.state = end.value
    history.note(session, who, at, "supplier_return", kept.id, "supplier_return.way", old=start, new=end, why=why)
    return found


def send(store: Store, who: Who, return_id: int, version: int) -> ReturnRow:
    """It leaves: out of the stock with its value. Raises ShopError "supplier_return.empty", "stock.too_few", Stale."""
    staff.require_right(who, Right.BUY)
    with store.writing() as session:
        at = store.now()
        kept = versions.fetch(session, SupplierReturn, return_id, version)
        lines = _lines(session, return_id)
        if not lines:
            raise ShopError("supplier_return.empty")
        move(session, who, at, kept, "send", ReturnState.SENT)
        kept.sent_at = at
        for line in lines:
            balance = stock_ledger.balance_of(session, line.part_id, line.place_id)
            line.value = stock_ledger.value_out(balance, line.quantity)
            _book(session, who, at, kept, line, -1)
            if line.serial:
                serials.leave(session, line.part_id, line.place_id, (line.serial,))
        return row_of(session, return_id)


def _book(session: Session, who: Who, at: datetime, kept: SupplierReturn, line: SupplierReturnLine, way: int) -> None:
    """Out (-1) or back in (1), with the value that left."""
    balance = stock_ledger.balance_of(session, line.part_id, line.place_id)
    stock_ledger.book(
        session, who, at, balance, LedgerKind.SENT_BACK, quantity=way * line.quantity, value=way * line.value,
        reason=kept.number, source=Source(LedgerSource.RETURN, line.id),
    )  # fmt: skip


def settle(store: Store, who: Who, return_id: int, version: int, credited: Decimal, note: str = "") -> ReturnRow:
    """The supplier credits so much of it. Raises ShopError "money.negative" (field "credited"), move's, Stale."""
    staff.require_right(who, Right.BUY)
    with store.writing() as session:
        at = store.now()
        kept = versions.fetch(session, SupplierReturn, return_id, version)
        if credited < 0:
            raise ShopError("money.negative", "credited")
        kept.credited = money.minor(credited, shop.facts(session).unit, "credited")
        move(session, who, at, kept, "settle", ReturnState.SETTLED, texts.line(note, "note"))
        kept.settled_at = at
        history.note(session, who, at, "supplier_return", kept.id, "supplier_return.credited", new=kept.credited)
        return row_of(session, return_id)


def refuse(store: Store, who: Who, return_id: int, version: int, reason: str) -> ReturnRow:
    """The supplier does not take it: it is here again, where it was, with the value that left. Raises move's, Stale.

    Where the place is not used any more it goes to the store room.
    """
    staff.require_right(who, Right.BUY)
    with store.writing() as session:
        at = store.now()
        kept = versions.fetch(session, SupplierReturn, return_id, version)
        move(session, who, at, kept, "refuse", ReturnState.REFUSED, texts.line(reason, "reason"))
        kept.settled_at = at
        for line in _lines(session, return_id):
            line.place_id = coming_back.home(session, line.place_id)
            coming_back.keep_again(session, who, at, line.part_id)
            _book(session, who, at, kept, line, 1)
            if line.serial:
                serials.come_in(session, line.part_id, line.place_id, (line.serial,))
        return row_of(session, return_id)


def drop(store: Store, who: Who, return_id: int, version: int) -> ReturnRow:
    """A draft that is not sent after all. Raises move's, Stale."""
    staff.require_right(who, Right.BUY)
    with store.writing() as session:
        kept = versions.fetch(session, SupplierReturn, return_id, version)
        move(session, who, store.now(), kept, "drop", ReturnState.DROPPED)
        return row_of(session, return_id)


def _draft(session: Session, return_id: int) -> SupplierReturn:
    kept = versions.fetch(session, SupplierReturn, return_id)
    if kept.state != ReturnState.DRAFT:
        raise ShopError("supplier_return.not_draft", number=kept.number, state=ReturnState(kept.state))
    return kept


def _lines(session: Session, return_id: int) -> list[SupplierReturnLine]:
    query = select(SupplierReturnLine).where(SupplierReturnLine.return_id == return_id)
    return list(session.scalars(query.order_by(SupplierReturnLine.id)))
