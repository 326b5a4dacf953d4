"""Paper: which slips a PC's printer owes, and the rows of each document, so complete that printing asks nobody."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import Badge, Bill, ClaimReceipt, PaperOwed, RegisterLine, RepairOrder, Staff
from app.models.store import Store
from app.workflow import bills, card_rows, history, money, payments, receipts, register, shop
from app.workflow.previews import preview_claim
from app.workflow.rows.kinds import Document, PaymentKind, ReceiptState, Role, State
from app.workflow.rows.papers import (
    BadgePaper,
    ClaimReceiptPaper,
    OwedRow,
    PickupPaper,
    RegisterFilter,
    RegisterPaper,
)
from app.workflow.rows.shop import Who
from app.workflow.versions import fetch

__all__ = [
    "badge_paper",
    "claim_paper",
    "job_paper",
    "mark_taken",
    "owed",
    "paper_for",
    "pickup_paper",
    "preview_claim",
    "register_paper",
    "reprint",
]

#: Documents about one order, printed as often as wanted; only the claim receipt is about a receipt instead.
SLIPS = (Document.CLAIM_RECEIPT, Document.REPAIR_TAG, Document.REPAIR_CARD, Document.PICKUP_RECEIPT)
#: Paper shows no next steps, so nobody needs to be asked for.
NOBODY = Who(0, "", frozenset[Role](), "")


def owed(store: Store, station: str) -> tuple[OwedRow, ...]:
    """The slips that this PC's printer owes and that no print job was made for yet, oldest first."""
    query = (
        select(PaperOwed, ClaimReceipt.order_id)
        .outerjoin(
            ClaimReceipt,
            (PaperOwed.document == Document.CLAIM_RECEIPT) & (ClaimReceipt.id == PaperOwed.subject_id),
        )
        .where(PaperOwed.taken_at.is_(None), PaperOwed.station == station)
        .order_by(PaperOwed.id)
    )
    with store.reading() as session:
        return tuple(_row(paper, order_id or paper.subject_id) for paper, order_id in session.execute(query))


def mark_taken(store: Store, owed_ids: Sequence[int]) -> None:
    """The print service has made its jobs of these: they are no longer owed."""
    with store.writing() as session:
        session.execute(
            update(PaperOwed)
            .where(PaperOwed.id.in_(owed_ids), PaperOwed.taken_at.is_(None))
            .values(taken_at=store.now())
        )


def reprint(store: Store, who: Who, document: Document, subject_id: int) -> OwedRow:
    """Owe a slip once more (copy n + 1); one that was never printed is owed for the first time.

    subject_id: of the claim receipt, or else of the order.
    Raises ShopError "paper.no_slip" (no document of an order), "paper.not_yet" (not handed out), "data.gone".
    """
    if document not in SLIPS:
        raise ShopError("paper.no_slip", document=document)
    with store.writing() as session:
        if document is Document.CLAIM_RECEIPT:
            order_id = fetch(session, ClaimReceipt, subject_id).order_id
        else:
            order = fetch(session, RepairOrder, subject_id)
            order_id = order.id
            if document is Document.PICKUP_RECEIPT and order.state != State.HANDED_OUT:
                raise ShopError("paper.not_yet", number=order.number)
        last = session.scalar(
            select(func.max(PaperOwed.copy)).where(
                PaperOwed.document == document, PaperOwed.subject_id == subject_id
            )
        )
        copy = (last or 0) + 1
        paper = receipts.owe(session, who, store.now(), document, subject_id, copy)
        session.flush()
        history.note(
            session, who, store.now(), "paper_owed", paper.id, "paper.reprinted",
            new=f"{document} {copy}", order_id=order_id,
        )  # fmt: skip
        return _row(paper, order_id)


def claim_paper(store: Store, receipt_id: int, copy: int) -> ClaimReceiptPaper:
    """For a claim receipt, the valid one or one that has ended (it is then printed as void)."""
    with store.reading() as session:
        return _job_paper(session, fetch(session, ClaimReceipt, receipt_id), copy)


def job_paper(store: Store, order_id: int, copy: int) -> ClaimReceiptPaper:
    """For the repair tag and the repair card of an order; its receipt is the newest one."""
    with store.reading() as session:
        newest = select(ClaimReceipt).where(ClaimReceipt.order_id == order_id).order_by(ClaimReceipt.id.desc())
        receipt = session.scalars(newest.limit(1)).one_or_none()
        if receipt is None:
            raise ShopError("order.unknown")
        return _job_paper(session, receipt, copy)


def _job_paper(session: Session, receipt: ClaimReceipt, copy: int) -> ClaimReceiptPaper:
    order = session.get_one(RepairOrder, receipt.order_id)
    return ClaimReceiptPaper(
        shop=shop.row_of(session),
        # as late as when it came in: a reprint must not differ for the hour it is made at
        card=card_rows.card_row(session, NOBODY, order.received_at, order.id),
        receipt_number=receipt.number,
        receipt_issued_at=receipt.issued_at,
        receipt_issued_by=receipts.name_of(session, receipt.issued_by),
        copy=copy,
        voided=receipt.state != ReceiptState.VALID,
    )


def pickup_paper(store: Store, order_id: int, copy: int) -> PickupPaper:
    """For the pickup receipt of an order that is out; raises ShopError "paper.not_yet" before."""
    with store.reading() as session:
        order, bill = fetch(session, RepairOrder, order_id), session.get(Bill, order_id)
        if order.handed_out_at is None or bill is None:
            raise ShopError("paper.not_yet", number=order.number)
        found = shop.facts(session)
        line = session.scalars(select(RegisterLine).where(RegisterLine.order_id == order_id)).one()
        paid = payments.of_order(session, order_id, found.unit)
        until: date | None = None
        if order.warranty_days:
            until = order.handed_out_at.astimezone(found.zone).date() + timedelta(days=order.warranty_days)
        return PickupPaper(
            shop=shop.row_of(session),
            card=card_rows.card_row(session, NOBODY, order.received_at, order_id),
            bill=bills.bill_row(session, order, found.shop),
            payments=paid,
            refunded=sum((-each.amount for each in paid if each.kind is PaymentKind.REFUND), Decimal(0)),
            owed=money.major(bill.owed, found.unit),
            collected_by=line.collected_by,
            handed_out_at=order.handed_out_at,
            handed_out_by=receipts.name_of(session, line.receipt_voided_by),
            warranty_until=until,
            copy=copy,
        )


def register_paper(store: Store, chosen: RegisterFilter) -> RegisterPaper:
    """For the goods register on A4: every line the filter leaves."""
    return RegisterPaper(
        shop=shop.shop_row(store), filter=chosen, rows=register.all_rows(store, chosen), printed_at=store.now()
    )


def badge_paper(store: Store, staff_id: int) -> BadgePaper:
    """For the badge in force of a member of staff; raises ShopError "staff.badge_unknown" when there is none."""
    with store.reading() as session:
        person = fetch(session, Staff, staff_id)
        code = session.scalar(select(Badge.code).where(Badge.staff_id == staff_id, Badge.revoked_at.is_(None)))
        if code is None:
            raise ShopError("staff.badge_unknown", "badge")
        return BadgePaper(shop=shop.row_of(session), name=person.name, code=code)


def paper_for(store: Store, slip: OwedRow) -> ClaimReceiptPaper | PickupPaper:
    """The rows of a slip that is owed."""
    if slip.document is Document.CLAIM_RECEIPT:
        return claim_paper(store, slip.subject_id, slip.copy)
    if slip.document is Document.PICKUP_RECEIPT:
        return pickup_paper(store, slip.subject_id, slip.copy)
    return job_paper(store, slip.subject_id, slip.copy)


def _row(paper: PaperOwed, order_id: int) -> OwedRow:
    return OwedRow(
        id=paper.id,
        document=Document(paper.document),
        subject_id=paper.subject_id,
        copy=paper.copy,
        order_id=order_id,
        owed_at=paper.owed_at,
    )
