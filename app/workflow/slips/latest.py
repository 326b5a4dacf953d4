"""The newest paper of a kind, as it would be printed now: real data to look at a layout with."""

from __future__ import annotations

from sqlalchemy import Select, select

from app.models import ClaimReceipt, RepairOrder
from app.models.store import Store
from app.workflow.house import shop
from app.workflow.rows.kinds import Document, ReceiptState
from app.workflow.rows.papers import OwedRow, SlipPaper
from app.workflow.rows.shop import ShopRow
from app.workflow.slips.paper_rows import PaperRows

_RECEIPTS = select(ClaimReceipt.id).order_by(ClaimReceipt.id.desc()).limit(1)
_ORDERS = select(RepairOrder.id).order_by(RepairOrder.id.desc()).limit(1)
#: document → what it is about, the newest one first
_NEWEST: dict[Document, Select[int]] = {
    Document.CLAIM_RECEIPT: _RECEIPTS,
    Document.LOST_DECLARATION: _RECEIPTS.where(ClaimReceipt.state == ReceiptState.LOST),
    Document.REPAIR_TAG: _ORDERS,
    Document.REPAIR_CARD: _ORDERS,
    Document.PICKUP_RECEIPT: _ORDERS.where(RepairOrder.handed_out_at.is_not(None)),
    Document.REPAIR_REPORT: _ORDERS.where(RepairOrder.ready_at.is_not(None)),
    Document.COLLECT_NOTICE: _ORDERS.where(RepairOrder.ready_at.is_not(None)),
}


def newest_paper(store: Store, document: Document) -> SlipPaper | None:
    """The first print of the newest one; None where there is none yet, and for what belongs to no order."""
    query = _NEWEST.get(document)
    if query is None:
        return None
    with store.reading() as session:
        subject = session.scalar(query)
        if subject is None:
            return None
        return PaperRows(store, session).of(OwedRow(0, document, subject, 1, 0, store.now()))


def shop_on_paper(store: Store) -> ShopRow:
    """The shop as papers show it, with its logo and layouts."""
    with store.reading() as session:
        return shop.paper_row(session, store.folder)
