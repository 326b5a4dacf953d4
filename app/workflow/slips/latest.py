"""The newest paper of a kind, as it would be printed now: real data to look at a layout with."""

from __future__ import annotations

from sqlalchemy import Select, select

from app.models import ClaimReceipt, OrderItem, Part, PartIssue, PartUse, RepairOrder
from app.models.store import Store
from app.workflow.house import shop
from app.workflow.rows.kinds import Document, ReceiptState, UseState
from app.workflow.rows.papers import AccessoryLabelsPaper, OwedRow, PartLabelPaper, ShelfLabelPaper, SlipPaper
from app.workflow.rows.shop import ShopRow
from app.workflow.rows.stock import PartFilter
from app.workflow.slips import labels
from app.workflow.slips.labels import LabelsOf, Wanted
from app.workflow.slips.paper_rows import PaperRows

_RECEIPTS = select(ClaimReceipt.id).order_by(ClaimReceipt.id.desc()).limit(1)
_ORDERS = select(RepairOrder.id).order_by(RepairOrder.id.desc()).limit(1)
_PARTS = select(Part.id).where(Part.retired.is_(False)).order_by(Part.id.desc()).limit(1)
#: document → what it is about, the newest one first
_NEWEST: dict[Document, Select[int]] = {
    Document.CLAIM_RECEIPT: _RECEIPTS,
    Document.LOST_DECLARATION: _RECEIPTS.where(ClaimReceipt.state == ReceiptState.LOST),
    **dict.fromkeys((Document.REPAIR_TAG, Document.TAG_STICKER, Document.TAG_FRONT, Document.TAG_BACK), _ORDERS),
    Document.REPAIR_CARD: _ORDERS,
    Document.PICKUP_RECEIPT: _ORDERS.where(RepairOrder.handed_out_at.is_not(None)),
    Document.REPAIR_REPORT: _ORDERS.where(RepairOrder.ready_at.is_not(None)),
    Document.COLLECT_NOTICE: _ORDERS.where(RepairOrder.ready_at.is_not(None)),
    Document.ACCESSORY_LABEL: select(OrderItem.order_id)
    .where(OrderItem.kind == "accessory")
    .order_by(OrderItem.id.desc())
    .limit(1),
    Document.OLD_PART_LABEL: select(PartUse.id)
    .where(PartUse.state == UseState.USED)
    .order_by(PartUse.id.desc())
    .limit(1),
    Document.ISSUE_SLIP: select(PartIssue.id).order_by(PartIssue.id.desc()).limit(1),
}


def newest_paper(store: Store, document: Document) -> object | None:
    """The row of the newest one, as its layout takes it; None where there is none yet, and for a badge."""
    if document in (Document.PART_LABEL, Document.SHELF_LABEL):
        return _newest_label(store, document)
    paper = _newest_slip(store, document)
    return paper.labels[0] if isinstance(paper, AccessoryLabelsPaper) else paper


def _newest_label(store: Store, document: Document) -> PartLabelPaper | ShelfLabelPaper | None:
    """Of the newest part, or of a shelf that has its number."""
    if document is Document.SHELF_LABEL:
        shelves = labels.seen(store, Wanted(LabelsOf.SHELVES, (), PartFilter()), labels.MOST)
        return next((each for each in shelves if each.number), None)
    with store.reading() as session:
        newest = session.scalar(_PARTS)
    chosen = () if newest is None else (newest,)
    return next(iter(labels.seen(store, Wanted(LabelsOf.CHOSEN, chosen, PartFilter()), 1)), None)


def _newest_slip(store: Store, document: Document) -> SlipPaper | None:
    """The first print of the newest one."""
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
