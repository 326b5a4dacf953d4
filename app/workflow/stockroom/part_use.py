"""Parts on a card: reserve → use → put back; each step with its ledger line in the same transaction."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import Part, PartUse
from app.models.store import Store
from app.workflow import history, money, versions
from app.workflow.house import shop, staff
from app.workflow.rows.cards import CardRow
from app.workflow.rows.kinds import LedgerKind, Origin, UseState
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who
from app.workflow.stockroom import quantities, stock_ledger
from app.workflow.stockroom.stock_ledger import put_all_back
from app.workflow.workbench import opened, texts
from app.workflow.workbench.card_rows import card_row

__all__ = ["found_and_use", "put_all_back", "put_back", "reserve", "use", "use_now"]


def reserve(
    store: Store,
    who: Who,
    order_id: int,
    part_id: int,
    quantity: Decimal,
    price: Decimal | None = None,
    origin: Origin | None = None,
) -> CardRow:
    """Keep a part for this card; price for one and origin are the part's own unless given.

    Raises ShopError "stock.too_few" (free: Decimal), "part.unknown", "part.retired", "money.negative" (field "price"),
    quantities.some's.
    """
    with store.writing() as session:
        at = store.now()
        taken = _put_on_card(session, who, at, order_id, part_id, quantity, price, origin)
        balance = stock_ledger.balance_of(session, part_id)
        stock_ledger.book(session, who, at, balance, LedgerKind.RESERVED, reserved=taken.quantity, order_id=order_id)
        _note(session, who, at, taken, "parts.reserved")
        return card_row(session, who, at, order_id)


def use(store: Store, who: Who, use_id: int) -> CardRow:
    """A reserved part is built in; raises ShopError("parts.not_reserved") when it was used or put back before."""
    with store.writing() as session:
        at = store.now()
        staff.require_right(who, Right.REPAIR)
        taken = versions.fetch(session, PartUse, use_id)
        opened.open_order(session, taken.order_id, states=opened.ON_THE_BENCH)
        if taken.state != UseState.RESERVED:
            raise ShopError("parts.not_reserved", state=UseState(taken.state))
        stock_ledger.take_out(session, who, at, taken, reserved=True)
        _note(session, who, at, taken, "parts.used")
        return card_row(session, who, at, taken.order_id)


def use_now(
    store: Store,
    who: Who,
    order_id: int,
    part_id: int,
    quantity: Decimal,
    price: Decimal | None = None,
    origin: Origin | None = None,
) -> CardRow:
    """Take a free part off the shelf and build it in, in one act. Raises what `reserve` raises."""
    with store.writing() as session:
        at = store.now()
        taken = _put_on_card(session, who, at, order_id, part_id, quantity, price, origin)
        stock_ledger.take_out(session, who, at, taken, reserved=False)
        _note(session, who, at, taken, "parts.used")
        return card_row(session, who, at, order_id)


def found_and_use(
    store: Store,
    who: Who,
    order_id: int,
    part_id: int,
    quantity: Decimal,
    price: Decimal | None = None,
    origin: Origin | None = None,
) -> CardRow:
    """The part is in hand, though the stock says there is none: book what is missing as found, and use it."""
    with store.writing() as session:
        at = store.now()
        taken = _put_on_card(session, who, at, order_id, part_id, quantity, price, origin)
        balance = stock_ledger.balance_of(session, part_id)
        missing = taken.quantity - stock_ledger.free_of(balance)
        if missing > 0:
            part = versions.fetch(session, Part, part_id)
            worth = stock_ledger.value_in(balance, part, missing)
            stock_ledger.book(session, who, at, balance, LedgerKind.FOUND, quantity=missing, value=worth,
                              order_id=order_id)
            history.note(session, who, at, "part", part_id, "stock.found", new=money.quantity_of(missing),
                         order_id=order_id)
        stock_ledger.take_out(session, who, at, taken, reserved=False)
        _note(session, who, at, taken, "parts.used")
        return card_row(session, who, at, order_id)


def put_back(store: Store, who: Who, use_id: int, reason: str = "") -> CardRow:
    """退料: a reserved part is free again, a used one goes back on the shelf (then `reason` says why).

    Raises ShopError "parts.put_back_before", "reason.missing" (field "reason").
    """
    with store.writing() as session:
        at = store.now()
        staff.require_right(who, Right.REPAIR)
        taken = versions.fetch(session, PartUse, use_id)
        opened.open_order(session, taken.order_id, states=opened.ON_THE_BENCH)
        if taken.state == UseState.PUT_BACK:
            raise ShopError("parts.put_back_before")
        words = texts.line(reason, "reason")
        if taken.state == UseState.USED and not words:
            raise ShopError("reason.missing", "reason")
        stock_ledger.put_back(session, who, at, taken, words)
        return card_row(session, who, at, taken.order_id)


def _put_on_card(
    session: Session,
    who: Who,
    at: datetime,
    order_id: int,
    part_id: int,
    quantity: Decimal,
    price: Decimal | None,
    origin: Origin | None,
) -> PartUse:
    """The line on the card, not yet booked."""
    staff.require_right(who, Right.REPAIR)
    opened.open_order(session, order_id, states=opened.ON_THE_BENCH)
    part = session.get(Part, part_id)
    if part is None:
        raise ShopError("part.unknown", "part_id")
    if part.retired:
        raise ShopError("part.retired", "part_id", name=part.name)
    if price is not None and price < 0:
        raise ShopError("money.negative", "price")
    unit = shop.facts(session).unit
    taken = PartUse(
        order_id=order_id,
        part_id=part_id,
        quantity=quantities.some(quantity),
        state=UseState.RESERVED.value,
        origin=part.origin if origin is None else origin.value,
        price=part.price if price is None else money.minor(price, unit, "price"),
        staff_id=who.staff_id,
        at=at,
    )
    session.add(taken)
    session.flush()
    return taken


def _note(session: Session, who: Who, at: datetime, taken: PartUse, what: str) -> None:
    history.note(session, who, at, "part_use", taken.id, what, new=stock_ledger.said(session, taken),
                 order_id=taken.order_id)
