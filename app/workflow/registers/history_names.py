"""What the subjects of history lines are called now: an order's number, a customer's name, a part …"""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.models import (
    Article,
    Brand,
    Category,
    Customer,
    FaultCode,
    GoodsIn,
    History,
    ImportRun,
    ModelWarning,
    Part,
    PartCategory,
    Place,
    PriceItem,
    PurchaseOrder,
    Reason,
    RepairOrder,
    Shelf,
    Staff,
    StockCount,
    Supplier,
    SupplierReturn,
)

Names = dict[tuple[str, int], str]

#: table → (its id, what it is called by); what belongs to an order is called by the order's number
_CALLED: dict[str, tuple[InstrumentedAttribute[int], tuple[InstrumentedAttribute[str], ...]]] = {
    "customer": (Customer.id, (Customer.name,)),
    "article": (Article.id, (Article.brand, Article.model)),
    "part": (Part.id, (Part.name,)),
    "place": (Place.id, (Place.name,)),
    "shelf": (Shelf.id, (Shelf.name,)),
    "stock_count": (StockCount.id, (StockCount.number,)),
    "import_run": (ImportRun.id, (ImportRun.file_name,)),
    "supplier": (Supplier.id, (Supplier.name,)),
    "purchase_order": (PurchaseOrder.id, (PurchaseOrder.number,)),
    "goods_in": (GoodsIn.id, (GoodsIn.number,)),
    "supplier_return": (SupplierReturn.id, (SupplierReturn.number,)),
    "staff": (Staff.id, (Staff.name,)),
    "brand": (Brand.id, (Brand.name,)),
    "category": (Category.id, (Category.name_zh, Category.name_en)),
    "part_category": (PartCategory.id, (PartCategory.name_zh, PartCategory.name_en)),
    "fault_code": (FaultCode.id, (FaultCode.code,)),
    "price_item": (PriceItem.id, (PriceItem.name_zh, PriceItem.name_en)),
    "reason": (Reason.id, (Reason.name_zh, Reason.name_en)),
    "model_warning": (ModelWarning.id, (ModelWarning.brand, ModelWarning.model)),
}
ORDER = "repair_order"


def of(session: Session, lines: Iterable[History]) -> Names:
    """The names of all that these lines are about, a query for each table."""
    wanted: dict[str, set[int]] = {}
    for line in lines:
        if line.order_id is not None:
            wanted.setdefault(ORDER, set()).add(line.order_id)
        elif line.subject in _CALLED:
            wanted.setdefault(line.subject, set()).add(line.subject_id)
    names: Names = {}
    for table, ids in wanted.items():
        key, columns = (RepairOrder.id, (RepairOrder.number,)) if table == ORDER else _CALLED[table]
        for row_id, *said in session.execute(select(key, *columns).where(key.in_(ids))):
            names[table, int(row_id)] = _joined(table, [str(each) for each in said])
    return names


def name_of(names: Names, line: History) -> str:
    """What a line is about."""
    key = (line.subject, line.subject_id) if line.order_id is None else (ORDER, line.order_id)
    return names.get(key, "")


def _joined(table: str, said: list[str]) -> str:
    two_languages = table in ("category", "part_category", "price_item", "reason")
    return (" / " if two_languages else " ").join(dict.fromkeys(each for each in said if each))
