"""A counted delivery is booked in one transaction: ledger, cost, order, serials, and the jobs that waited."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import NamedTuple

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import STORE_ROOM, GoodsIn, GoodsInLine, GoodsInSerial, Part, PurchaseLine, PurchaseOrder
from app.models.question import Change, Question
from app.models.store import Store
from app.workflow import history, money
from app.workflow.buying import ordered_wants, purchasing, receiving, receiving_rows
from app.workflow.house import staff
from app.workflow.rows.buying import PurchaseState
from app.workflow.rows.kinds import LedgerKind, LedgerSource
from app.workflow.rows.receiving import GoodsInState, Received
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who
from app.workflow.rows.stockroom import ArrivedRow
from app.workflow.stockroom import coming_back, serials, stock_ledger, waiting
from app.workflow.stockroom.stock_ledger import Source


class _Line(NamedTuple):
    """What was counted of a part, with what is known of the part."""

    id: int
    part_id: int
    purchase_line_id: int | None
    quantity: int
    price: int
    by_serial: bool
    cost: int
    retired: bool


_COUNTED = Question(
    select(
        GoodsInLine.id, GoodsInLine.part_id, GoodsInLine.purchase_line_id, GoodsInLine.quantity, GoodsInLine.price,
        Part.by_serial, Part.cost, Part.retired,
    )
    .join(Part, Part.id == GoodsInLine.part_id)
    .where(GoodsInLine.goods_in_id == bindparam("goods_in"), GoodsInLine.quantity > 0)
    .order_by(GoodsInLine.id)
)  # fmt: skip
_COSTS = Change(
    update(Part).where(Part.id == bindparam("part")).values(cost=bindparam("price"), version=Part.version + 1)
)


def book(store: Store, who: Who, goods_in_id: int, confirmed: Mapping[int, Decimal] | None = None) -> Received:
    """What was counted is in stock; says which jobs have their part now. Over-delivery is booked as it came.

    confirmed: the price by line, where it differs from the order or the last cost and was seen (price_changes).
    Codes that nobody knows stay for later. Raises ShopError "goods_in.not_counting" (it was booked meanwhile),
    "goods_in.nothing", "goods_in.prices_differ" (count=), serials' own.
    """
    staff.require_right(who, Right.KEEP_PARTS)
    with store.writing() as session:
        at = store.now()
        goods = receiving.open_delivery(session, goods_in_id)
        lines = [_Line(*found) for found in _COUNTED.all(session, goods_in=goods_in_id)]
        if not lines:
            raise ShopError("goods_in.nothing")
        seen = confirmed or {}
        unseen = [each for each in receiving_rows.changes_of(session, goods_in_id)
                  if seen.get(each.line_id) != each.price]  # fmt: skip
        if unseen:
            raise ShopError("goods_in.prices_differ", count=len(unseen))
        for line in lines:
            _book_line(session, who, at, goods, line)
        _receive(session, who, at, lines)
        goods.state, goods.booked_at, goods.booked_by = GoodsInState.BOOKED.value, at, who.staff_id
        history.note(session, who, at, "goods_in", goods_in_id, "goods_in.booked", new=goods.number)
        session.flush()
        arrived: list[ArrivedRow] = []
        for line in lines:
            arrived += waiting.arrived(session, who, at, line.part_id)
        _wait_again(session, who, at, lines)
        return Received(receiving_rows.row_of(session, goods_in_id), tuple(arrived))


def _book_line(session: Session, who: Who, at: datetime, goods: GoodsIn, line: _Line) -> None:
    if line.by_serial:
        query = select(GoodsInSerial.serial).where(GoodsInSerial.line_id == line.id).order_by(GoodsInSerial.id)
        pieces = serials.wanted(session, line.part_id, line.quantity, session.scalars(query).all())
        serials.come_in(session, line.part_id, STORE_ROOM, pieces)
    if line.retired:
        coming_back.keep_again(session, who, at, line.part_id)  # it was retired since it was scanned
    if line.cost != line.price:
        _COSTS.of(session, part=line.part_id, price=line.price)
    balance = stock_ledger.balance_of(session, line.part_id)
    stock_ledger.book(
        session, who, at, balance, LedgerKind.GOODS_IN,
        quantity=line.quantity, value=money.bought_amount(line.price, line.quantity),
        reason=goods.delivery_note or goods.number, source=Source(LedgerSource.GOODS_IN, line.id),
    )  # fmt: skip
    history.note(session, who, at, "part", line.part_id, "stock.goods_in", new=money.quantity_of(line.quantity),
                 why=" ".join(each for each in (goods.number, goods.delivery_note) if each))  # fmt: skip


def _wait_again(session: Session, who: Who, at: datetime, lines: list[_Line]) -> None:
    """All that was ordered is here, and a job that waited for it got none (another's promise was older): it waits
    openly again, or buying would think that something is still on its way.
    """
    for line in lines:
        if line.purchase_line_id is not None and not session.get_one(PurchaseLine, line.purchase_line_id).open:
            ordered_wants.untie(session, who, at, (line.purchase_line_id,))


def _receive(session: Session, who: Who, at: datetime, lines: list[_Line]) -> None:
    """The orders that expected it have it: each partly, or all received."""
    orders: dict[int, PurchaseOrder] = {}
    for line in lines:
        if line.purchase_line_id is None:
            continue
        ordered = session.get_one(PurchaseLine, line.purchase_line_id)
        ordered.received += line.quantity
        order = session.get_one(PurchaseOrder, ordered.purchase_id)
        if not ordered.open:  # closed short meanwhile; it came all the same
            continue
        ordered.open = ordered.received < ordered.quantity
        orders[order.id] = order
    session.flush()
    for order in orders.values():
        left = select(PurchaseLine.id).where(PurchaseLine.purchase_id == order.id, PurchaseLine.open).limit(1)
        end = PurchaseState.PARTLY if session.scalar(left) is not None else PurchaseState.RECEIVED
        purchasing.move(session, who, at, order, "receive", end)
        if end is PurchaseState.RECEIVED:
            order.closed_at = at
