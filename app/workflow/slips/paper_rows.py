"""The rows of each slip, made in one session: the shop and each card are read once, however many slips want them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import Bill, ClaimReceipt, OldPart, PartIssue, PartUse, RegisterLine, RepairOrder
from app.models.store import Store
from app.workflow import money
from app.workflow.counter import receipts
from app.workflow.files import attachments
from app.workflow.house import shop
from app.workflow.rows.cards import CardRow
from app.workflow.rows.kinds import Document, PaymentKind, ReceiptState, Role, UseState
from app.workflow.rows.papers import (
    AccessoryLabelsPaper,
    ClaimReceiptPaper,
    IssuePaper,
    LostPaper,
    NoticePaper,
    OldPartPaper,
    OwedRow,
    PickupPaper,
    ReportPaper,
    SlipPaper,
)
from app.workflow.rows.shop import ShopRow, Who
from app.workflow.till import bills, payments
from app.workflow.versions import fetch
from app.workflow.workbench import card_rows

#: Paper shows no next steps, so nobody needs to be asked for.
NOBODY = Who(0, "", frozenset[Role](), "")


class PaperRows:
    """Each method gives the row of one slip; copy counts its prints."""

    def __init__(self, store: Store, session: Session) -> None:
        self._store = store
        self._session = session
        self._cards: dict[int, CardRow] = {}
        self._shop: ShopRow | None = None

    @property
    def shop(self) -> ShopRow:
        """The shop with its logo."""
        if self._shop is None:
            self._shop = shop.paper_row(self._session, self._store.folder)
        return self._shop

    def of(self, slip: OwedRow) -> SlipPaper:
        """The row of a slip that is owed. Raises what the methods below raise."""
        if slip.document is Document.COLLECT_NOTICE:
            return self.notice(slip)
        rows: dict[Document, Callable[[int, int], SlipPaper]] = {
            Document.CLAIM_RECEIPT: self.claim,
            Document.LOST_DECLARATION: self.lost,
            Document.PICKUP_RECEIPT: self.pickup,
            Document.REPAIR_REPORT: self.report,
            Document.ACCESSORY_LABEL: self.accessories,
            Document.OLD_PART_LABEL: self.old_part,
            Document.ISSUE_SLIP: self.issue,
        }
        return rows.get(slip.document, self.job)(slip.subject_id, slip.copy)

    def claim(self, receipt_id: int, copy: int) -> ClaimReceiptPaper:
        """For a claim receipt, the valid one or one that has ended (it is then printed as void)."""
        return self._job(fetch(self._session, ClaimReceipt, receipt_id), copy)

    def job(self, order_id: int, copy: int) -> ClaimReceiptPaper:
        """For the repair tag and the repair card of an order; its receipt is the newest one."""
        newest = select(ClaimReceipt).where(ClaimReceipt.order_id == order_id).order_by(ClaimReceipt.id.desc())
        receipt = self._session.scalars(newest.limit(1)).one_or_none()
        if receipt is None:
            raise ShopError("order.unknown")
        return self._job(receipt, copy)

    def pickup(self, order_id: int, copy: int) -> PickupPaper:
        """For the pickup receipt of an order that is out; raises ShopError "paper.not_yet" before."""
        session = self._session
        order, bill = fetch(session, RepairOrder, order_id), session.get(Bill, order_id)
        if order.handed_out_at is None or bill is None:
            raise ShopError("paper.not_yet", number=order.number)
        found = shop.facts(session)
        line = session.scalars(select(RegisterLine).where(RegisterLine.order_id == order_id)).one()
        paid = payments.of_order(session, order_id, found.unit)
        return PickupPaper(
            shop=self.shop,
            card=self.card(order),
            bill=bills.bill_row(session, order, found),
            payments=paid,
            refunded=sum((-each.amount for each in paid if each.kind is PaymentKind.REFUND), Decimal(0)),
            owed=money.major(bill.owed, found.unit),
            collected_by=line.collected_by,
            handed_out_at=order.handed_out_at,
            handed_out_by=receipts.name_of(session, line.receipt_voided_by),
            warranty_until=self.warranty_until(order),
            copy=copy,
        )

    def report(self, order_id: int, copy: int) -> ReportPaper:
        """For the repair report; whether there is one yet was asked when it was owed."""
        order = fetch(self._session, RepairOrder, order_id)
        return ReportPaper(
            shop=self.shop,
            card=self.card(order),
            photos=attachments.for_report(self._store, order_id),
            warranty_until=self.warranty_until(order),
            copy=copy,
        )

    def lost(self, receipt_id: int, copy: int) -> LostPaper:
        """For the declaration about a receipt that was declared lost; raises ShopError "paper.not_lost" for another."""
        session = self._session
        receipt = fetch(session, ClaimReceipt, receipt_id)
        order = session.get_one(RepairOrder, receipt.order_id)
        if receipt.state != ReceiptState.LOST or receipt.ended_at is None:
            raise ShopError("paper.not_lost", number=order.number)
        return LostPaper(
            shop=self.shop,
            card=self.card(order),
            receipt_number=receipt.number,
            receipt_issued_at=receipt.issued_at,
            receipt_issued_by=receipts.name_of(session, receipt.issued_by),
            declared_by=receipt.declared_by,
            declared_at=receipt.ended_at,
            taken_by=receipts.name_of(session, receipt.ended_by),
            copy=copy,
        )

    def notice(self, slip: OwedRow) -> NoticePaper:
        """For the notice to collect, as of the moment it was owed."""
        session = self._session
        order = fetch(session, RepairOrder, slip.subject_id)
        bill = bills.bill_row(session, order, shop.facts(session))
        return NoticePaper(self.shop, self.card(order), bill.due, slip.owed_at, slip.copy)

    def accessories(self, order_id: int, copy: int) -> AccessoryLabelsPaper:
        """For the labels on the bags; raises ShopError "paper.no_accessories" when nothing came with it (any more)."""
        order = fetch(self._session, RepairOrder, order_id)
        paper = AccessoryLabelsPaper(self.shop, self.card(order), copy)
        if not paper.labels:
            raise ShopError("paper.no_accessories", number=order.number)
        return paper

    def old_part(self, use_id: int, copy: int) -> OldPartPaper:
        """For the label of what came out; whether something did was asked when it was owed.

        use_id: below 0 of what is no part that the shop keeps (the OldPart's id).
        """
        if use_id < 0:
            old = fetch(self._session, OldPart, -use_id)
            card = self.card(self._session.get_one(RepairOrder, old.order_id))
            free = next(each for each in card.old_parts if each.id == -use_id)
            return OldPartPaper(self.shop, card, None, copy, free)
        used = fetch(self._session, PartUse, use_id)
        card = self.card(self._session.get_one(RepairOrder, used.order_id))
        return OldPartPaper(self.shop, card, next(each for each in card.parts if each.id == use_id), copy)

    def issue(self, issue_id: int, copy: int) -> IssuePaper:
        """For the slip of parts that were handed out together; what was put back since is not on it any more."""
        session = self._session
        issue = fetch(session, PartIssue, issue_id)
        card = self.card(session.get_one(RepairOrder, issue.order_id))
        mine = set(session.scalars(select(PartUse.id).where(PartUse.issue_id == issue_id)))
        return IssuePaper(
            shop=self.shop,
            card=card,
            number=issue.number,
            issued_at=issue.at,
            issued_by=receipts.name_of(session, issue.issued_by),
            taken_by=receipts.name_of(session, issue.taken_by),
            signed=issue.signed_how in ("pin", "badge"),
            approved_by=receipts.name_of(session, issue.approved_by),
            reason=issue.reason,
            uses=tuple(use for use in card.parts if use.id in mine and use.state is not UseState.PUT_BACK),
            copy=copy,
        )

    def card(self, order: RepairOrder) -> CardRow:
        """An order's card, as late as when it came in: a reprint must not differ for the hour it is made at."""
        if order.id not in self._cards:
            self._cards[order.id] = card_rows.card_row(self._session, NOBODY, order.received_at, order.id)
        return self._cards[order.id]

    def warranty_until(self, order: RepairOrder) -> date | None:
        """The last day of the repair warranty given at hand-out; None before, and where none was given."""
        if not order.warranty_days or order.handed_out_at is None:
            return None
        zone = shop.facts(self._session).zone
        return order.handed_out_at.astimezone(zone).date() + timedelta(days=order.warranty_days)

    def _job(self, receipt: ClaimReceipt, copy: int) -> ClaimReceiptPaper:
        return ClaimReceiptPaper(
            shop=self.shop,
            card=self.card(self._session.get_one(RepairOrder, receipt.order_id)),
            receipt_number=receipt.number,
            receipt_issued_at=receipt.issued_at,
            receipt_issued_by=receipts.name_of(self._session, receipt.issued_by),
            copy=copy,
            voided=receipt.state != ReceiptState.VALID,
        )
