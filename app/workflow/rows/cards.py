"""Rows of the repair cards: the list, the card with its sections, the allowed next steps."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from app.workflow.rows.customers import ArticleRow, CustomerRow
from app.workflow.rows.kinds import (
    Answer,
    DelayReason,
    OldFate,
    Origin,
    Outcome,
    ReceiptState,
    Repeat,
    Role,
    Service,
    ServiceReason,
    State,
    UseState,
    YesNo,
)
from app.workflow.rows.shop import HistoryRow
from app.workflow.rows.stockroom import OldPartRow, WantRow
from app.workflow.rows.warnings import WarningRow


@dataclass(frozen=True, slots=True)
class Move:
    """An allowed step. key names it for the button; guard names the rule checked in guards.py ("" = none).

    verb: "" = bench.move takes it; else only that verb does: "inspect", "hand_out" (pickup), "void".
    """

    key: str
    start: State
    to: State
    roles: frozenset[Role]
    reason: bool = False
    guard: str = ""
    outcomes: tuple[Outcome, ...] = ()  # the step sets one of these
    verb: str = ""


@dataclass(frozen=True, slots=True)
class OrderListRow:
    """A line of the list of orders."""

    id: int
    number: str
    state: State
    outcome: Outcome | None
    urgent: bool
    customer: str
    article: str  # "Haier XQG80-B14"; "" without a model: then category and brand say what it is
    category_en: str
    category_zh: str
    promised_at: datetime
    technician: str
    shelf: str
    repeat: Repeat
    late_minutes: int  # > 0 overdue by; <= 0 minutes left (negative)
    nearly: bool  # due within the next two opening hours or today at closing
    version: int
    brand: str = ""
    expected: date | None = None  # while it waits for parts: when the last of them should be here
    arrived: bool = False  # all that it waited for has come


@dataclass(frozen=True, slots=True)
class CardFilter:
    """Which orders the list shows. find: as in the find box; due: "", "overdue", "today"."""

    states: tuple[State, ...] = ()  # () = all open ones
    technician_id: int | None = None
    due: str = ""
    find: str = ""
    sort: str = "due"  # due, number, customer, state, technician
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """A stretch of a list: ids in order, `more` = there are further ones.

    newest: > 0 when only so many of the newest were looked through; who wants an older one must type on.
    """

    ids: tuple[int, ...]
    more: bool
    newest: int = 0


@dataclass(frozen=True, slots=True)
class CardCounts:
    """Open orders per state, and the special chips."""

    states: dict[State, int]
    overdue: int
    today: int


@dataclass(frozen=True, slots=True)
class ItemRow:
    """An accessory or condition of an order."""

    id: int
    kind: str
    name: str
    given_back: bool | None
    difference: str


@dataclass(frozen=True, slots=True)
class TimeRow:
    id: int
    staff: str
    started_at: datetime
    minutes: int | None  # None = running
    by_hand: bool
    note: str
    staff_id: int = 0


@dataclass(frozen=True, slots=True)
class LabourRow:
    id: int
    name: str
    quantity: Decimal
    price: Decimal
    amount: Decimal
    staff: str


@dataclass(frozen=True, slots=True)
class UseRow:
    id: int
    part_id: int
    part_number: str
    name: str
    quantity: Decimal
    state: UseState
    origin: Origin
    price: Decimal
    amount: Decimal
    warranty_months: int
    staff: str
    at: datetime
    serials: tuple[str, ...] = ()  # the pieces, where they have serial numbers
    place_id: int = 1  # out of which place it was taken; 1 = the store room
    by_serial: bool = False
    issue_id: int | None = None  # handed out with it
    old: OldFate | None = None  # what became of the old one; None = nobody has said
    name_en: str = ""

    def said(self, language: str) -> str:
        """The name for a reader of "zh_CN" or "en": as the shop says it unless an English one is kept."""
        return self.name if language.startswith("zh") else self.name_en or self.name


@dataclass(frozen=True, slots=True)
class QuotationRow:
    id: int
    made_at: datetime
    made_by: str
    amount: Decimal
    words: str
    answer: Answer
    answered_at: datetime | None
    answered_by: str
    answered_how: str


@dataclass(frozen=True, slots=True)
class PromiseRow:
    promised_at: datetime
    made_at: datetime
    made_by: str
    reason: DelayReason | None
    note: str
    told_how: str


@dataclass(frozen=True, slots=True)
class InspectionRow:
    at: datetime
    by: str
    passed: bool
    reason: str
    own: bool


@dataclass(frozen=True, slots=True)
class NoteRow:
    at: datetime
    by: str
    words: str


@dataclass(frozen=True, slots=True)
class ReceiptRow:
    """A claim receipt of the order."""

    id: int
    number: str
    state: ReceiptState
    issued_at: datetime
    issued_by: str
    ended_at: datetime | None
    ended_by: str
    ended_why: str


@dataclass(frozen=True, slots=True)
class CardRow:
    """Everything on one repair card. version = of the order, card_version = of the repair card."""

    id: int
    number: str
    state: State
    outcome: Outcome | None
    customer: CustomerRow
    article: ArticleRow
    received_at: datetime
    received_by: str
    service: Service
    service_reason: ServiceReason
    service_note: str
    urgent: bool
    fault: str
    seen: str
    tampered: YesNo
    inside_complete: YesNo
    declared_value: Decimal | None
    has_unlock_code: bool
    estimate: Decimal | None
    diagnosis_fee: Decimal
    deposit: Decimal
    promised_at: datetime
    late_minutes: int
    shelf: str
    technician_id: int | None
    technician: str
    second_technician_id: int | None
    second_technician: str
    repeat: Repeat
    repeat_of: int | None
    repeat_number: str
    diagnosis: str
    fault_code_id: int | None
    fault_code: str
    measures: str
    sent_to: str
    ready_at: datetime | None
    told_at: datetime | None
    told_how: str
    handed_out_at: datetime | None
    items: tuple[ItemRow, ...]
    times: tuple[TimeRow, ...]
    labour: tuple[LabourRow, ...]
    parts: tuple[UseRow, ...]
    quotations: tuple[QuotationRow, ...]
    promises: tuple[PromiseRow, ...]
    inspections: tuple[InspectionRow, ...]
    notes: tuple[NoteRow, ...]
    receipts: tuple[ReceiptRow, ...]
    history: tuple[HistoryRow, ...]
    charges: Decimal  # what the work done so far would cost the customer, tax included
    moves: tuple[Move, ...]  # allowed to `who` from here, the usual one first
    version: int
    card_version: int
    warnings: tuple[WarningRow, ...] = ()  # of the model, the most particular first
    wants: tuple[WantRow, ...] = ()  # parts it waits for, and such as have come and are kept for it
    old_parts: tuple[OldPartRow, ...] = ()  # taken out, and no part that the shop keeps took their place
    may_not_pass: str = ""  # why `who` may not pass the inspection now: an error key, "" = may
    may_not_run_straight: str = ""  # the same of running it to ready while the customer waits
