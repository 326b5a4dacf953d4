"""Paper: which slips a PC's printer owes, and the rows of each document, so complete that printing asks nobody."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import Badge, ClaimReceipt, OldPart, OrderItem, PaperOwed, PartIssue, PartUse, RepairOrder, Staff
from app.models.store import Store
from app.workflow import history
from app.workflow.counter import receipts
from app.workflow.house import shop, staff
from app.workflow.registers import register
from app.workflow.rows.kinds import Document, ReceiptState, State, UseState
from app.workflow.rows.papers import (
    BadgePaper,
    ClaimReceiptPaper,
    OwedRow,
    PickupPaper,
    RegisterFilter,
    RegisterPaper,
    SlipPaper,
)
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who
from app.workflow.slips.paper_rows import PaperRows
from app.workflow.slips.previews import preview_claim, preview_lost, preview_pickup, preview_report
from app.workflow.versions import fetch

__all__ = [
    "badge_paper",
    "claim_paper",
    "job_paper",
    "mark_taken",
    "owed",
    "paper_for",
    "papers_for",
    "pickup_paper",
    "preview_claim",
    "preview_lost",
    "preview_pickup",
    "preview_report",
    "preview_slip",
    "register_paper",
    "reprint",
    "reprints",
]

#: Documents about one order, printed as often as wanted …
SLIPS = (
    Document.CLAIM_RECEIPT,
    Document.REPAIR_TAG,
    Document.REPAIR_CARD,
    Document.PICKUP_RECEIPT,
    Document.REPAIR_REPORT,
    Document.LOST_DECLARATION,
    Document.COLLECT_NOTICE,
    Document.ACCESSORY_LABEL,
    Document.OLD_PART_LABEL,
    Document.ISSUE_SLIP,
)
#: … those of them that are about one of its claim receipts instead …
OF_RECEIPTS = (Document.CLAIM_RECEIPT, Document.LOST_DECLARATION)
#: … and about one of the parts on its card; below 0: of an old part that is none of those the shop keeps.
OF_PARTS = (Document.OLD_PART_LABEL,)
#: About parts that were handed out together.
OF_ISSUES = (Document.ISSUE_SLIP,)
_ORDER = func.coalesce(
    ClaimReceipt.order_id, PartUse.order_id, OldPart.order_id, PartIssue.order_id, PaperOwed.subject_id
)
MOST_COPIES = 99
#: Of these states there is something to report to the customer.
REPORTED = (State.READY, State.HANDED_OUT)


def owed(store: Store, station: str) -> tuple[OwedRow, ...]:
    """The slips that this PC's printer owes and that no print job was made for yet, oldest first."""
    query = (
        select(PaperOwed, _ORDER, Staff.name)
        .join(Staff, Staff.id == PaperOwed.staff_id)
        .outerjoin(
            ClaimReceipt,
            PaperOwed.document.in_(OF_RECEIPTS) & (ClaimReceipt.id == PaperOwed.subject_id),
        )
        .outerjoin(PartUse, PaperOwed.document.in_(OF_PARTS) & (PartUse.id == PaperOwed.subject_id))
        .outerjoin(OldPart, PaperOwed.document.in_(OF_PARTS) & (OldPart.id == -PaperOwed.subject_id))
        .outerjoin(PartIssue, PaperOwed.document.in_(OF_ISSUES) & (PartIssue.id == PaperOwed.subject_id))
        .where(PaperOwed.taken_at.is_(None), PaperOwed.station == station)
        .order_by(PaperOwed.id)
    )
    with store.reading() as session:
        return tuple(_row(paper, order_id, name) for paper, order_id, name in session.execute(query))


def mark_taken(store: Store, owed_ids: Sequence[int]) -> None:
    """The print service has made its jobs of these: they are no longer owed."""
    with store.writing() as session:
        session.execute(
            update(PaperOwed)
            .where(PaperOwed.id.in_(owed_ids), PaperOwed.taken_at.is_(None))
            .values(taken_at=store.now())
        )


def reprint(store: Store, who: Who, document: Document, subject_id: int, printer: str = "") -> OwedRow:
    """Owe a slip once more (copy n + 1); one that was never printed is owed for the first time.

    subject_id: of the claim receipt (also for the declaration that it is lost), of the part on the card (for the label
    of what it replaced), or else of the order. printer: one of this PC's by name, "" = the document's own.
    Raises ShopError "paper.no_slip" (no document of an order), "paper.not_yet" (not handed out),
    "paper.report_not_yet", "paper.not_ready", "paper.not_lost", "paper.no_accessories", "paper.nothing_taken_out",
    "data.gone".
    """
    return reprints(store, who, document, subject_id, 1, printer)[0]


def reprints(
    store: Store, who: Who, document: Document, subject_id: int, copies: int, printer: str = ""
) -> tuple[OwedRow, ...]:
    """Owe so many prints of a slip, each with its number and its line in the history.

    Raises what `reprint` raises, and ShopError "paper.copies_wrong" (field "copies", most=).
    """
    require_copies(copies)
    if document not in SLIPS:
        raise ShopError("paper.no_slip", document=document)
    staff.require_right(who, Right.PRINT_SLIPS)
    with store.writing() as session:
        order, now = _order_of(session, document, subject_id), store.now()
        first = receipts.next_copy(session, document, subject_id)
        rows: list[OwedRow] = []
        for copy in range(first, first + copies):
            owed_id = receipts.owe(session, who, now, document, subject_id, copy, printer)
            history.note(
                session, who, now, "paper_owed", owed_id, "paper.reprinted",
                new=f"{document} {copy}", order_id=order.id,
            )  # fmt: skip
            rows.append(_row(session.get_one(PaperOwed, owed_id), order.id, who.name))
        return tuple(rows)


def require_copies(copies: int) -> None:
    """Raises ShopError "paper.copies_wrong" (field "copies", most=) for none, or more than anybody means."""
    if not 1 <= copies <= MOST_COPIES:
        raise ShopError("paper.copies_wrong", "copies", most=MOST_COPIES)


def owed_as(store: Store, document: Document, subject_id: int, copy: int) -> OwedRow | None:
    """A slip as it was once owed, taken or not; None when nothing is known of it (a backup was put back since)."""
    query = (
        select(PaperOwed, Staff.name)
        .join(Staff, Staff.id == PaperOwed.staff_id)
        .where(PaperOwed.document == document, PaperOwed.subject_id == subject_id, PaperOwed.copy == copy)
    )
    with store.reading() as session:
        found = session.execute(query).one_or_none()
        return None if found is None else _row(found[0], _order_of(session, document, subject_id).id, found[1])


def _order_of(session: Session, document: Document, subject_id: int) -> RepairOrder:
    """The order that a slip is about, if it is in a state of which there is such a slip."""
    if document in OF_RECEIPTS:
        receipt = fetch(session, ClaimReceipt, subject_id)
        order = session.get_one(RepairOrder, receipt.order_id)
        if document is Document.LOST_DECLARATION and receipt.state != ReceiptState.LOST:
            raise ShopError("paper.not_lost", number=order.number)
        return order
    if document in OF_PARTS and subject_id < 0:
        old = fetch(session, OldPart, -subject_id)
        return session.get_one(RepairOrder, old.order_id)
    if document in OF_PARTS:
        used = fetch(session, PartUse, subject_id)
        order = session.get_one(RepairOrder, used.order_id)
        if used.state != UseState.USED:
            raise ShopError("paper.nothing_taken_out", number=order.number)
        return order
    if document in OF_ISSUES:
        return session.get_one(RepairOrder, fetch(session, PartIssue, subject_id).order_id)
    order = fetch(session, RepairOrder, subject_id)
    if document is Document.ACCESSORY_LABEL and not _accessories(session, order.id):
        raise ShopError("paper.no_accessories", number=order.number)
    if document is Document.PICKUP_RECEIPT and order.state != State.HANDED_OUT:
        raise ShopError("paper.not_yet", number=order.number)
    if document is Document.REPAIR_REPORT and order.state not in REPORTED:
        raise ShopError("paper.report_not_yet", number=order.number)
    if document is Document.COLLECT_NOTICE and order.state != State.READY:
        raise ShopError("paper.not_ready", number=order.number)
    return order


def _accessories(session: Session, order_id: int) -> int:
    """How many things came with it."""
    query = select(func.count()).where(OrderItem.order_id == order_id, OrderItem.kind == "accessory")
    return session.scalar(query) or 0


def claim_paper(store: Store, receipt_id: int, copy: int) -> ClaimReceiptPaper:
    """For a claim receipt, the valid one or one that has ended (it is then printed as void)."""
    with store.reading() as session:
        return PaperRows(store, session).claim(receipt_id, copy)


def job_paper(store: Store, order_id: int, copy: int) -> ClaimReceiptPaper:
    """For the repair tag and the repair card of an order; its receipt is the newest one."""
    with store.reading() as session:
        return PaperRows(store, session).job(order_id, copy)


def pickup_paper(store: Store, order_id: int, copy: int) -> PickupPaper:
    """For the pickup receipt of an order that is out; raises ShopError "paper.not_yet" before."""
    with store.reading() as session:
        return PaperRows(store, session).pickup(order_id, copy)


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


def paper_for(store: Store, slip: OwedRow) -> SlipPaper:
    """The rows of a slip that is owed."""
    with store.reading() as session:
        return PaperRows(store, session).of(slip)


def papers_for(store: Store, slips: Sequence[OwedRow]) -> tuple[SlipPaper | ShopError, ...]:
    """The rows of many slips, read at one moment; in the place of what there is none of, why."""

    def one(rows: PaperRows, slip: OwedRow) -> SlipPaper | ShopError:
        try:
            return rows.of(slip)
        except ShopError as error:
            return error

    with store.reading() as session:
        rows = PaperRows(store, session)
        return tuple(one(rows, slip) for slip in slips)


def preview_slip(store: Store, document: Document, subject_id: int) -> SlipPaper:
    """The rows of a slip as it would be if it were owed now, with its copy number. Raises what `reprint` raises."""
    with store.reading() as session:
        _order_of(session, document, subject_id)
        copy = receipts.next_copy(session, document, subject_id)
        slip = OwedRow(0, document, subject_id, copy, 0, store.now())
        return PaperRows(store, session).of(slip)


def _row(paper: PaperOwed, order_id: int, who: str) -> OwedRow:
    return OwedRow(
        id=paper.id,
        document=Document(paper.document),
        subject_id=paper.subject_id,
        copy=paper.copy,
        order_id=order_id,
        owed_at=paper.owed_at,
        who=who,
        printer=paper.printer,
    )
