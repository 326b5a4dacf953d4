"""Rows of the intake: what is typed, what is proposed, what came of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

from app.workflow.rows.cards import CardRow
from app.workflow.rows.customers import ArticleInput, CustomerGlance, CustomerInput
from app.workflow.rows.files import NewFile
from app.workflow.rows.kinds import Means, Service, ServiceReason, YesNo
from app.workflow.rows.shop import HistoryRow


@dataclass(frozen=True, slots=True)
class DepositInput:
    """Money left at intake. amount in the shop's currency; tendered only for cash."""

    amount: Decimal
    means: Means
    tendered: Decimal | None = None


@dataclass(frozen=True, slots=True)
class IntakeInput:
    """One article over the counter. Money in the shop's currency, promised_at aware."""

    customer: CustomerInput
    article: ArticleInput
    fault: str
    promised_at: datetime | None
    seen: str = ""
    service: Service = Service.PAID
    service_reason: ServiceReason = ServiceReason.NO_AGREEMENT
    service_note: str = ""
    urgent: bool = False
    conditions: tuple[str, ...] = ()
    accessories: tuple[str, ...] = ()
    tampered: YesNo = YesNo.UNKNOWN
    inside_complete: YesNo = YesNo.UNKNOWN
    declared_value: Decimal | None = None
    unlock_code: str = ""
    estimate: Decimal | None = None
    diagnosis_fee: Decimal = Decimal(0)
    shelf: str = ""
    technician_id: int | None = None
    files: tuple[NewFile, ...] = ()


@dataclass(frozen=True, slots=True)
class ServiceProposal:
    """The kind of service proposed, and why; the values its sentence needs."""

    service: Service
    reason: ServiceReason
    months: int = 0  # warranty months of the category
    bought_months_ago: int | None = None
    maker_may_cover: bool = False
    repeat_of: int | None = None  # order id: possible repeat
    repeat_number: str = ""
    repeat_days: int = 0  # days since that order was handed out
    agreement_ended: date | None = None  # there was an agreement with the maker: its last day


@dataclass(frozen=True, slots=True)
class TakenIn:
    """One order taken in."""

    order_id: int
    number: str
    claim_receipt_id: int
    claim_receipt_number: str
    customer_id: int
    article_id: int
    promised_at: datetime


@dataclass(frozen=True, slots=True)
class IntakeResult:
    """All that one press of F9 made: one order an article, one payment, the papers owed."""

    orders: tuple[TakenIn, ...]
    customer_id: int
    payment_id: int | None
    change: Decimal


@dataclass(frozen=True, slots=True)
class AsItIsNow:
    """What a form stands on, read anew. changed: (table, id) → the last line of history about it."""

    glance: CustomerGlance | None
    card: CardRow | None  # the order that is corrected
    changed: dict[tuple[str, int], HistoryRow]
    stays: dict[int, int] = field(default_factory=dict[int, int])  # article on the form → the one that has its orders
