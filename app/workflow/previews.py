"""The claim receipt as it will be printed, before anything is saved: its number is not yet given."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy.orm import Session

from app.models import Category, Customer, Staff
from app.models.store import Store
from app.workflow import shop
from app.workflow.rows.cards import CardRow, ItemRow
from app.workflow.rows.customers import ArticleInput, ArticleRow, CustomerInput, CustomerRow
from app.workflow.rows.intake import DepositInput, IntakeInput
from app.workflow.rows.kinds import Repeat, State
from app.workflow.rows.papers import ClaimReceiptPaper
from app.workflow.rows.shop import Who

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


def preview_claim(
    store: Store, who: Who, given: IntakeInput, deposit: DepositInput | None = None
) -> ClaimReceiptPaper:
    """What F8 shows: the form as it stands, whatever is still missing in it; numbers are empty."""
    now = store.now()
    with store.reading() as session:
        return ClaimReceiptPaper(
            shop=shop.row_of(session),
            card=_card(session, who, now, given, deposit.amount if deposit else Decimal(0)),
            receipt_number="",
            receipt_issued_at=now,
            receipt_issued_by=who.name,
            copy=1,
        )


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
