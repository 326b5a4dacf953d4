"""Papers as they will be printed, before anything is saved: the claim receipt has no number yet."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import Category, Customer, RepairOrder, Staff
from app.models.store import Store
from app.workflow import money
from app.workflow.counter import handing_out, receipts
from app.workflow.house import shop
from app.workflow.rows.cards import CardRow, ItemRow
from app.workflow.rows.customers import ArticleInput, ArticleRow, CustomerInput, CustomerRow
from app.workflow.rows.intake import DepositInput, IntakeInput
from app.workflow.rows.kinds import UNREPAIRED, NumberKind, PaymentKind, Repeat, State
from app.workflow.rows.numbers import build
from app.workflow.rows.papers import ClaimReceiptPaper, LostPaper, PickupPaper, ReportPaper
from app.workflow.rows.pickup import BillRow, HandOutInput, PaymentRow
from app.workflow.rows.shop import Currency, Who
from app.workflow.slips.paper_rows import NOBODY, PaperRows
from app.workflow.till import bills, payments
from app.workflow.till.charges import Charges
from app.workflow.versions import fetch
from app.workflow.workbench import texts

#: What an article that is not yet taken in has not got.
NOTHING_YET: dict[str, Any] = {
    **dict.fromkeys(("id", "version", "card_version", "late_minutes"), 0),
    **dict.fromkeys(("number", "repeat_number", "second_technician", "told_how", "sent_to"), ""),
    **dict.fromkeys(("diagnosis", "fault_code", "measures"), ""),
    **dict.fromkeys(("outcome", "second_technician_id", "repeat_of", "fault_code_id"), None),
    **dict.fromkeys(("ready_at", "told_at", "handed_out_at"), None),
    **dict.fromkeys(("times", "labour", "parts", "quotations", "promises", "inspections", "notes"), ()),
    **dict.fromkeys(("receipts", "history", "moves"), ()),
    "state": State.RECEIVED,
    "repeat": Repeat.NO,
    "charges": Decimal(0),
}

SAMPLE_NUMBER = build(NumberKind.ORDER, "2601", 1)
SAMPLE = IntakeInput(
    customer=CustomerInput(name="张伟明", phones=("13800138000",)),
    article=ArticleInput(None, brand="Haier", model="XQG80-B14", serial="CE0J8K00Z0021"),
    fault="脱水时异响,停机",
    promised_at=None,
    accessories=("电源线", "遥控器"),
    shelf="B-07",
)


def preview_claim(
    store: Store, who: Who, given: IntakeInput, deposit: DepositInput | None = None
) -> ClaimReceiptPaper:
    """What F8 shows: the form as it stands, whatever is still missing in it; numbers are empty."""
    now = store.now()
    with store.reading() as session:
        return ClaimReceiptPaper(
            shop=shop.paper_row(session, store.folder),
            card=_card(session, who, now, given, deposit.amount if deposit else Decimal(0)),
            receipt_number="",
            receipt_issued_at=now,
            receipt_issued_by=who.name,
            copy=1,
        )


def sample_claim(store: Store) -> ClaimReceiptPaper:
    """The newest order's tag or receipt as it is; in a shop without orders one that is made up, of usual length."""
    with store.reading() as session:
        newest = session.scalar(select(RepairOrder.id).order_by(RepairOrder.id.desc()).limit(1))
        if newest is not None:
            return PaperRows(store, session).job(newest, 1)
    made_up = preview_claim(store, NOBODY, SAMPLE)
    return replace(made_up, card=replace(made_up.card, number=SAMPLE_NUMBER), receipt_number=SAMPLE_NUMBER)


def preview_pickup(store: Store, who: Who, given: HandOutInput) -> PickupPaper:
    """What F8 shows at pickup: the receipt as F9 would print it now, whatever is still missing.

    Raises ShopError "data.gone", and what money.minor and bills.reckon raise for amounts that make no sense.
    """
    now = store.now()
    with store.reading() as session:
        rows, found = PaperRows(store, session), shop.facts(session)
        order = fetch(session, RepairOrder, given.order_id)
        reckoned = bills.reckon(session, order, found, money.minor(given.discount, found.unit, "discount"))
        paid = payments.paid_for(session, order.id)
        taken = _payments(who, now, given)
        due = money.major(reckoned.total - paid, found.unit)
        refund = max(-due, Decimal(0))
        if refund and given.refund_means is not None:
            taken += (PaymentRow(now, who.name, PaymentKind.REFUND, given.refund_means, -refund, None, Decimal(0)),)
        return PickupPaper(
            shop=rows.shop,
            card=_handed_out(rows.card(order), now, given),
            bill=_bill_row(session, order, reckoned, given, found.unit),
            payments=(*payments.of_order(session, order.id, found.unit), *taken),
            refunded=refund,
            owed=max(due - sum((each.amount for each in taken), Decimal(0)), Decimal(0)),
            collected_by=handing_out.collected_by_of(session, order, given.collector),
            handed_out_at=now,
            handed_out_by=who.name,
            warranty_until=_warranty_until(order, now, given, found),
            copy=1,
        )


def preview_report(store: Store, given: HandOutInput) -> ReportPaper:
    """The repair report as it would be printed with this hand-out."""
    now = store.now()
    with store.reading() as session:
        rows, order = PaperRows(store, session), fetch(session, RepairOrder, given.order_id)
        until = _warranty_until(order, now, given, shop.facts(session))
        paper = rows.report(order.id, 1)
        return replace(paper, card=_handed_out(paper.card, now, given), warranty_until=until)


def preview_lost(store: Store, who: Who, order_id: int, declared_by: str) -> LostPaper:
    """The declaration as it would be printed if the claim receipt were declared lost now.

    Raises ShopError "receipt.none_valid".
    """
    now = store.now()
    with store.reading() as session:
        rows, order = PaperRows(store, session), fetch(session, RepairOrder, order_id)
        receipt = receipts.valid_of(session, order_id)
        if receipt is None:
            raise ShopError("receipt.none_valid")
        return LostPaper(
            shop=rows.shop,
            card=rows.card(order),
            receipt_number=receipt.number,
            receipt_issued_at=receipt.issued_at,
            receipt_issued_by=receipts.name_of(session, receipt.issued_by),
            declared_by=texts.line(declared_by, "declared_by"),
            declared_at=now,
            taken_by=who.name,
            copy=1,
        )


def _payments(who: Who, now: datetime, given: HandOutInput) -> tuple[PaymentRow, ...]:
    """What the clerk has typed that is taken now."""
    return tuple(
        PaymentRow(
            at=now,
            who=who.name,
            kind=PaymentKind.PAYMENT,
            means=each.means,
            amount=each.amount,
            tendered=each.tendered,
            change=Decimal(0) if each.tendered is None else max(each.tendered - each.amount, Decimal(0)),
        )
        for each in given.payments
        if each.amount
    )


def _bill_row(session: Session, order: RepairOrder, reckoned: Charges, given: HandOutInput, unit: Currency) -> BillRow:
    paid = payments.paid_for(session, order.id) + sum(
        money.minor(each.amount, unit, "payments") for each in given.payments
    )
    reason = texts.line(given.discount_reason, "discount_reason") if reckoned.discount else ""
    return bills.row_of(reckoned, paid, reason, unit)


def _handed_out(card: CardRow, now: datetime, given: HandOutInput) -> CardRow:
    """The card as it is once the article is out: the accessories as they were ticked."""
    items = tuple(
        replace(
            item,
            given_back=item.id in given.returned,
            difference=texts.line(given.differences.get(item.id, ""), str(item.id)),
        )
        if item.kind == "accessory"
        else item
        for item in card.items
    )
    return replace(card, state=State.HANDED_OUT, handed_out_at=now, items=items)


def _warranty_until(order: RepairOrder, now: datetime, given: HandOutInput, found: shop.Facts) -> date | None:
    if not given.warranty_days or order.outcome in UNREPAIRED:
        return None
    return now.astimezone(found.zone).date() + timedelta(days=given.warranty_days)


def _card(session: Session, who: Who, now: datetime, given: IntakeInput, deposit: Decimal) -> CardRow:
    technician = session.get(Staff, given.technician_id) if given.technician_id is not None else None
    return CardRow(
        **NOTHING_YET,
        customer=_customer(session, given.customer, now),
        article=_article(session, given.article),
        received_at=now,
        received_by=who.name,
        service=given.service,
        service_reason=given.service_reason,
        service_note=given.service_note,
        urgent=given.urgent,
        fault=given.fault,
        seen=given.seen,
        tampered=given.tampered,
        inside_complete=given.inside_complete,
        declared_value=given.declared_value,
        has_unlock_code=bool(given.unlock_code),
        estimate=given.estimate,
        diagnosis_fee=given.diagnosis_fee,
        deposit=deposit,
        promised_at=given.promised_at or now,
        shelf=given.shelf,
        technician_id=given.technician_id,
        technician="" if technician is None else technician.name,
        items=_items(given),
    )


def _items(given: IntakeInput) -> tuple[ItemRow, ...]:
    named = [("condition", name) for name in given.conditions] + [("accessory", name) for name in given.accessories]
    return tuple(ItemRow(at, kind, name, None, "") for at, (kind, name) in enumerate(named))


def _customer(session: Session, given: CustomerInput, now: datetime) -> CustomerRow:
    known = session.get(Customer, given.id) if given.id is not None else None
    return CustomerRow(
        id=given.id or 0,
        name=given.name,
        company=given.company,
        phones=given.phones,
        address=given.address,
        email=given.email,
        note=given.note,
        since=now if known is None else known.since,
        version=given.version or 0,
    )


def _article(session: Session, given: ArticleInput) -> ArticleRow:
    category = session.get(Category, given.category_id) if given.category_id is not None else None
    return ArticleRow(
        id=given.id or 0,
        customer_id=0,
        category_id=given.category_id or 0,
        category_en="" if category is None else category.name_en,
        category_zh="" if category is None else category.name_zh,
        brand=given.brand,
        model=given.model,
        serial=given.serial,
        bought_on=given.bought_on,
        proof=given.proof,
        sold_here=given.sold_here,
        note=given.note,
        version=given.version or 0,
    )
