"""What must hold in buying after any kill: scans that were acknowledged, and what was booked agrees everywhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sqlalchemy import Select, and_, func, or_, select
from sqlalchemy.orm import Session

from app.models import (
    GoodsIn,
    GoodsInLine,
    GoodsInSerial,
    Part,
    PartLedger,
    PurchaseLine,
    PurchaseOrder,
    SupplierReturn,
    SupplierReturnLine,
)
from app.workflow import money
from app.workflow.rows.buying import PENDING, PurchaseState
from app.workflow.rows.kinds import LedgerSource
from app.workflow.rows.receiving import GoodsInState, ReturnState


def problems(session: Session, came: Iterable[str]) -> Iterator[str]:
    """came: "line quantity" of scans that were acknowledged, thousandths."""
    for each in came:
        line_id, quantity = (int(word) for word in each.split())
        there = session.scalar(select(GoodsInLine.quantity).where(GoodsInLine.id == line_id)) or 0
        if there < quantity:
            yield f"goods in: line {line_id} has {there}, acknowledged were {quantity}"
    yield from _of_goods_in(session)
    yield from _of_orders(session)
    yield from _of_returns(session)


def _booked(source: LedgerSource, line_id: object) -> Select[int, int]:
    """Quantity and value in the ledger by the line that brought them."""
    summed = select(func.coalesce(func.sum(PartLedger.quantity), 0), func.coalesce(func.sum(PartLedger.value), 0))
    return summed.where(PartLedger.source == source.value, PartLedger.source_id == line_id)


def _of_goods_in(session: Session) -> Iterator[str]:
    """A booked line is in the ledger as it was counted, at its price; one that is not booked is not there at all."""
    lines = select(GoodsInLine, GoodsIn.state).join(GoodsIn, GoodsIn.id == GoodsInLine.goods_in_id)
    for line, state in session.execute(lines).all():
        booked = state == GoodsInState.BOOKED
        wanted = (line.quantity, money.bought_amount(line.price, line.quantity)) if booked else (0, 0)
        found = tuple(session.execute(_booked(LedgerSource.GOODS_IN, line.id)).one())
        if found != wanted:
            yield f"goods in: line {line.id} ({state}) is {found} in the ledger, not {wanted}"
    pieces = select(func.count()).where(GoodsInSerial.line_id == GoodsInLine.id).scalar_subquery()
    odd = select(GoodsInLine.id).join(Part, Part.id == GoodsInLine.part_id)
    odd = odd.where(Part.by_serial, GoodsInLine.quantity != pieces * 1_000)
    yield from (f"goods in: line {each} has other serials than pieces" for each in session.scalars(odd))


def _of_orders(session: Session) -> Iterator[str]:
    """What an order's line received is what was booked for it; it is open as long as something is to come."""
    came = select(func.coalesce(func.sum(GoodsInLine.quantity), 0))
    came = came.join(GoodsIn, GoodsIn.id == GoodsInLine.goods_in_id)
    came = came.where(GoodsInLine.purchase_line_id == PurchaseLine.id, GoodsIn.state == GoodsInState.BOOKED.value)
    differ = select(PurchaseLine.id).where(PurchaseLine.received != came.scalar_subquery())
    yield from (f"purchase: line {each} did not receive what was booked" for each in session.scalars(differ))
    over = PurchaseOrder.state.not_in(PENDING)
    full = PurchaseLine.received >= PurchaseLine.quantity
    wrong = select(PurchaseLine.id).join(PurchaseOrder, PurchaseOrder.id == PurchaseLine.purchase_id)
    wrong = wrong.where(or_(and_(PurchaseLine.open, or_(over, full)), and_(~PurchaseLine.open, ~over, ~full)))
    yield from (f"purchase: line {each} is open, or closed, and should not be" for each in session.scalars(wrong))
    received = select(PurchaseOrder.id).join(PurchaseLine, PurchaseLine.purchase_id == PurchaseOrder.id)
    received = received.where(PurchaseOrder.state == PurchaseState.RECEIVED.value, ~full).distinct()
    yield from (f"purchase: {each} is received, but not whole" for each in session.scalars(received))


def _of_returns(session: Session) -> Iterator[str]:
    """What was sent back left the ledger with its value; what was refused came back with it; a draft moved nothing."""
    lines = select(SupplierReturnLine, SupplierReturn.state)
    lines = lines.join(SupplierReturn, SupplierReturn.id == SupplierReturnLine.return_id)
    away = (ReturnState.SENT, ReturnState.SETTLED)
    for line, state in session.execute(lines).all():
        wanted = (-line.quantity, -line.value) if state in away else (0, 0)
        found = tuple(session.execute(_booked(LedgerSource.RETURN, line.id)).one())
        if found != wanted:
            yield f"return: line {line.id} ({state}) is {found} in the ledger, not {wanted}"
