"""What was bought of one part so far: from whom, on which order, when, how many, at what price; what went back."""

from __future__ import annotations

from decimal import Decimal

from sqlalchemy import Select, and_, func, select
from sqlalchemy.orm import Session

from app.models import (
    GoodsIn,
    GoodsInLine,
    PartLedger,
    PurchaseLine,
    PurchaseOrder,
    Staff,
    Supplier,
    SupplierReturn,
    SupplierReturnLine,
)
from app.models.store import Store
from app.workflow import money
from app.workflow.house import shop
from app.workflow.rows.kinds import LedgerKind, LedgerSource
from app.workflow.rows.part_story import BoughtRow
from app.workflow.rows.shop import Currency
from app.workflow.rows.stock import LedgerPaper

_KINDS = (LedgerKind.GOODS_IN.value, LedgerKind.SENT_BACK.value)
#: what an outer join does not find is None
_Query = Select[PartLedger, str, str, int, str, int, str, int, str]


def bought(store: Store, part_id: int, limit: int = 200, before: int | None = None) -> tuple[BoughtRow, ...]:
    """The newest first; `before`: the id of the last one shown, for the older ones. What went back is below 0.

    Goods that came in without a delivery (by hand) have no supplier.
    """
    query = _query().where(PartLedger.part_id == part_id, PartLedger.kind.in_(_KINDS))
    if before is not None:
        query = query.where(PartLedger.id < before)
    with store.reading() as session:
        return _rows(session, query.order_by(PartLedger.id.desc()).limit(limit))


def _query() -> _Query:
    """A ledger line with the paper that brought it, and whose that is."""
    delivered = and_(PartLedger.source == LedgerSource.GOODS_IN.value, GoodsInLine.id == PartLedger.source_id)
    sent_back = and_(PartLedger.source == LedgerSource.RETURN.value, SupplierReturnLine.id == PartLedger.source_id)
    whose = func.coalesce(PurchaseOrder.supplier_id, GoodsIn.supplier_id, SupplierReturn.supplier_id)
    return (
        select(PartLedger, Staff.name, Supplier.name, PurchaseOrder.id, PurchaseOrder.number, GoodsIn.id,
               GoodsIn.number, SupplierReturn.id, SupplierReturn.number)
        .join(Staff, Staff.id == PartLedger.staff_id)
        .outerjoin(GoodsInLine, delivered)
        .outerjoin(GoodsIn, GoodsIn.id == GoodsInLine.goods_in_id)
        .outerjoin(PurchaseLine, PurchaseLine.id == GoodsInLine.purchase_line_id)
        .outerjoin(PurchaseOrder, PurchaseOrder.id == PurchaseLine.purchase_id)
        .outerjoin(SupplierReturnLine, sent_back)
        .outerjoin(SupplierReturn, SupplierReturn.id == SupplierReturnLine.return_id)
        .outerjoin(Supplier, Supplier.id == whose)
    )  # fmt: skip


def _rows(session: Session, query: _Query) -> tuple[BoughtRow, ...]:
    unit = shop.facts(session).unit
    return tuple([
        BoughtRow(
            id=line.id,
            at=line.at,
            who=who,
            supplier=supplier or "",
            paper=_paper(order_id, order, goods_id, goods, return_id, returned),
            note="" if line.reason in (goods, returned) else line.reason,
            quantity=money.quantity_of(line.quantity),
            price=_for_one(line, unit),
            value=money.major(line.value, unit),
        )
        for line, who, supplier, order_id, order, goods_id, goods, return_id, returned in session.execute(query).all()
    ])


def _paper(
    order_id: int | None, order: str | None, goods_id: int | None, goods: str | None, return_id: int | None,
    returned: str | None,
) -> LedgerPaper | None:  # fmt: skip
    """The order it came on, else its delivery or return."""
    for kind, key, number in (
        ("purchase", order_id, order), ("goods_in", goods_id, goods), ("supplier_return", return_id, returned)
    ):  # fmt: skip
        if key and number:
            return LedgerPaper(kind, key, number)
    return None


def _for_one(line: PartLedger, unit: Currency) -> Decimal:
    """What one cost, as finely as costs are kept."""
    fine = money.half_up(Decimal(line.value) * 1_000 * 10**money.FINE / line.quantity)
    return money.unit_price_of(fine, unit)
