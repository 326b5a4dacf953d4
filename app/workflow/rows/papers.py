"""Rows for paper: what each document needs, as plain facts, ready to draw without asking anybody again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from app.workflow.rows.cards import CardRow, ItemRow, UseRow
from app.workflow.rows.files import ReportPhoto
from app.workflow.rows.kinds import Document, Outcome, Service
from app.workflow.rows.pickup import BillRow, PaymentRow
from app.workflow.rows.shop import ShopRow
from app.workflow.rows.stock import PartRow, ShelfRow
from app.workflow.rows.stockroom import OldPartRow


@dataclass(frozen=True, slots=True)
class OwedRow:
    """A slip owed: which document, about what, which copy, by whom; on a printer chosen by name ("" = its own)."""

    id: int
    document: Document
    subject_id: int
    copy: int
    order_id: int
    owed_at: datetime
    who: str = ""
    printer: str = ""


@dataclass(frozen=True, slots=True)
class ClaimReceiptPaper:
    """For the claim receipt and the repair tag and the repair card: shop, card, the receipt's own number."""

    shop: ShopRow
    card: CardRow
    receipt_number: str
    receipt_issued_at: datetime
    receipt_issued_by: str
    copy: int
    voided: bool = False


@dataclass(frozen=True, slots=True)
class PickupPaper:
    """For the pickup receipt with repair report and warranty."""

    shop: ShopRow
    card: CardRow
    bill: BillRow
    payments: tuple[PaymentRow, ...]
    refunded: Decimal
    owed: Decimal
    collected_by: str
    handed_out_at: datetime
    handed_out_by: str
    warranty_until: date | None
    copy: int


@dataclass(frozen=True, slots=True)
class ReportPaper:
    """For the repair report of an order that is ready or out; warranty_until: None before it is handed out."""

    shop: ShopRow
    card: CardRow
    photos: tuple[ReportPhoto, ...]
    warranty_until: date | None
    copy: int


@dataclass(frozen=True, slots=True)
class LostPaper:
    """For the declaration that a claim receipt is lost. declared_by: name, with the ID shown; taken_by: the clerk."""

    shop: ShopRow
    card: CardRow
    receipt_number: str
    receipt_issued_at: datetime
    receipt_issued_by: str
    declared_by: str
    declared_at: datetime
    taken_by: str
    copy: int


@dataclass(frozen=True, slots=True)
class NoticePaper:
    """For the notice to collect what is ready. due: what is to be paid then (below 0: given back)."""

    shop: ShopRow
    card: CardRow
    due: Decimal
    written_at: datetime
    copy: int


@dataclass(frozen=True, slots=True)
class AccessoryLabelsPaper:
    """For the labels on the bags of what came with an article."""

    shop: ShopRow
    card: CardRow
    copy: int

    @property
    def labels(self) -> tuple[AccessoryLabelPaper, ...]:
        """One each, in the order of the claim receipt."""
        items = [item for item in self.card.items if item.kind == "accessory"]
        return tuple(
            AccessoryLabelPaper(self.shop, self.card, item, at, len(items), self.copy)
            for at, item in enumerate(items, 1)
        )


@dataclass(frozen=True, slots=True)
class AccessoryLabelPaper:
    """For one of them: the `place`th of so many."""

    shop: ShopRow
    card: CardRow
    item: ItemRow
    place: int
    of: int
    copy: int


@dataclass(frozen=True, slots=True)
class OldPartPaper:
    """For the label on the bag of what was taken out: when `use` was built in, or else what `free` says."""

    shop: ShopRow
    card: CardRow
    use: UseRow | None
    copy: int
    free: OldPartRow | None = None


@dataclass(frozen=True, slots=True)
class IssuePaper:
    """For the slip that is signed when parts are handed out; signed: whether it was by PIN or badge already."""

    shop: ShopRow
    card: CardRow
    number: str
    issued_at: datetime
    issued_by: str
    taken_by: str
    signed: bool
    approved_by: str
    reason: str
    uses: tuple[UseRow, ...]
    copy: int


SlipPaper = (
    ClaimReceiptPaper
    | PickupPaper
    | ReportPaper
    | LostPaper
    | NoticePaper
    | AccessoryLabelsPaper
    | OldPartPaper
    | IssuePaper
)


JOINED = "、"  # between the accessories as a line of the register keeps them


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """A line of the goods register."""

    id: int
    order_id: int
    date_in: datetime
    number: str
    customer: str
    article: str
    accessories: str
    service: Service
    promised_at: datetime
    date_out: datetime | None
    outcome: Outcome | None
    collected_by: str
    receipt_voided_by: str
    struck: str


@dataclass(frozen=True, slots=True)
class RegisterFilter:
    """first/last: days in the shop's time zone, of date in; state: "", "in" (still here), "out"."""

    first: date | None = None
    last: date | None = None
    state: str = ""
    find: str = ""


@dataclass(frozen=True, slots=True)
class RegisterPaper:
    """For the goods register on A4."""

    shop: ShopRow
    filter: RegisterFilter
    rows: tuple[RegisterRow, ...]
    printed_at: datetime


@dataclass(frozen=True, slots=True)
class PartLabelPaper:
    """For the label of a part, on its bag or its drawer."""

    shop: ShopRow
    part: PartRow

    @property
    def document(self) -> Document:
        """What it is printed as."""
        return Document.PART_LABEL

    @property
    def name(self) -> str:
        """What it is the label of, for people."""
        return self.part.name

    @property
    def number(self) -> str:
        """Its 12 digits."""
        return self.part.number


@dataclass(frozen=True, slots=True)
class ShelfLabelPaper:
    """For the label of a shelf; printed, it has its number."""

    shop: ShopRow
    shelf: ShelfRow

    @property
    def document(self) -> Document:
        """What it is printed as."""
        return Document.SHELF_LABEL

    @property
    def name(self) -> str:
        """What it is the label of, for people."""
        return self.shelf.name

    @property
    def number(self) -> str:
        """Its 12 digits; "" before the first print."""
        return self.shelf.number


@dataclass(frozen=True, slots=True)
class BadgePaper:
    """For a badge: the shop, whose it is, its code."""

    shop: ShopRow
    name: str
    code: str
