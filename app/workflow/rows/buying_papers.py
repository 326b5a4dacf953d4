"""Rows for the papers of buying: the purchase order, the list of a delivery, the slip of a supplier return."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.workflow.rows.buying import PurchaseRow, SupplierRow
from app.workflow.rows.receiving import GoodsInRow, ReturnRow
from app.workflow.rows.shop import ShopRow


@dataclass(frozen=True, slots=True)
class PurchasePaper:
    """For the purchase order that goes to the supplier; copy counts its prints."""

    shop: ShopRow
    order: PurchaseRow
    supplier: SupplierRow
    printed_at: datetime
    copy: int = 1


@dataclass(frozen=True, slots=True)
class GoodsInPaper:
    """For the list of what came, counted or booked."""

    shop: ShopRow
    goods: GoodsInRow
    printed_at: datetime
    copy: int = 1


@dataclass(frozen=True, slots=True)
class ReturnPaper:
    """For the slip that goes with what is sent back."""

    shop: ShopRow
    row: ReturnRow
    supplier: SupplierRow
    printed_at: datetime
    copy: int = 1
