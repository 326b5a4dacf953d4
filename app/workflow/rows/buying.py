"""Rows of buying: suppliers and what they sell, what to order, purchase orders; moves of a purchase order as data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from app.workflow.rows.rights import Right

NOTHING = Decimal(0)
ONE = Decimal(1)


class PurchaseState(StrEnum):
    """How far a purchase order is."""

    DRAFT = "draft"
    SENT = "sent"
    PARTLY = "partly"  # something came, more is to come
    RECEIVED = "received"
    CLOSED = "closed"  # closed short: the rest does not come
    DROPPED = "dropped"  # never sent


ON_THE_WAY = (PurchaseState.SENT, PurchaseState.PARTLY)  #: what they order is expected
PENDING = (PurchaseState.DRAFT, *ON_THE_WAY)  #: what must not be proposed once more


@dataclass(frozen=True, slots=True)
class PurchaseMove:
    """One step; right None: it follows from what was booked, nobody takes it by hand. reason: it says why."""

    key: str
    start: PurchaseState
    end: PurchaseState
    right: Right | None
    reason: bool = False


_P = PurchaseState
#: Every step a purchase order may take; any other is refused.
PURCHASE_MOVES: tuple[PurchaseMove, ...] = (
    PurchaseMove("send", _P.DRAFT, _P.SENT, Right.BUY),
    PurchaseMove("drop", _P.DRAFT, _P.DROPPED, Right.BUY),
    PurchaseMove("receive", _P.SENT, _P.PARTLY, None),
    PurchaseMove("receive", _P.SENT, _P.RECEIVED, None),
    PurchaseMove("receive", _P.PARTLY, _P.PARTLY, None),
    PurchaseMove("receive", _P.PARTLY, _P.RECEIVED, None),
    PurchaseMove("close", _P.SENT, _P.CLOSED, Right.BUY, reason=True),
    PurchaseMove("close", _P.PARTLY, _P.CLOSED, Right.BUY, reason=True),
)


# --- suppliers


@dataclass(frozen=True, slots=True)
class SupplierRow:
    """parts: how many different ones are bought there; open: purchase orders on the way."""

    id: int
    name: str
    contact: str
    phone: str
    email: str
    address: str
    website: str
    our_number: str
    lead_days: int
    note: str
    retired: bool
    version: int
    parts: int = 0
    open: int = 0


@dataclass(frozen=True, slots=True)
class SupplierInput:
    """What was typed about a supplier; id None = a new one."""

    name: str
    contact: str = ""
    phone: str = ""
    email: str = ""
    address: str = ""
    website: str = ""
    our_number: str = ""
    lead_days: int = 0
    note: str = ""
    id: int | None = None
    version: int | None = None


@dataclass(frozen=True, slots=True)
class SupplierFilter:
    find: str = ""
    with_retired: bool = False
    sort: str = "name"  # name
    descending: bool = False


@dataclass(frozen=True, slots=True)
class PriceBreak:
    """What one costs from a quantity on."""

    quantity: Decimal
    price: Decimal


@dataclass(frozen=True, slots=True)
class SupplierPartRow:
    """A part as a supplier sells it. prices: by rising quantity; pack: ordered in multiples of it."""

    id: int
    supplier_id: int
    supplier: str
    part_id: int
    part_number: str
    part_name: str
    number: str
    pack: Decimal
    lead_days: int
    preferred: bool
    retired: bool
    prices: tuple[PriceBreak, ...]
    version: int
    shelf: str = ""
    part_name_en: str = ""


@dataclass(frozen=True, slots=True)
class SupplierPartInput:
    """What was typed about it; id None = new at this supplier."""

    supplier_id: int
    part_id: int
    number: str = ""
    pack: Decimal = ONE
    lead_days: int = 0
    preferred: bool = False
    prices: tuple[PriceBreak, ...] = ()
    id: int | None = None
    version: int | None = None


# --- what to order


@dataclass(frozen=True, slots=True)
class OnOrder:
    """What is to come of a part: on sent orders, and on drafts; expected: the earliest day that is known."""

    sent: Decimal = NOTHING
    draft: Decimal = NOTHING
    expected: date | None = None

    @property
    def all(self) -> Decimal:
        """On drafts too."""
        return self.sent + self.draft


@dataclass(frozen=True, slots=True)
class ProposalRow:
    """A part to be ordered, and why. used: a month, of the months looked at; lead_days: until it comes.

    supplier_id None: nobody is known to sell it. quantity: in whole packs; price: of one at that quantity.
    """

    id: int  # of the part
    number: str
    name: str
    unit: str
    minimum: Decimal
    maximum: Decimal
    free: Decimal
    on_order: Decimal
    waiting: Decimal
    jobs: int
    used: Decimal
    lead_days: int
    quantity: Decimal
    pack: Decimal
    price: Decimal
    supplier_id: int | None
    supplier: str
    supplier_number: str
    name_en: str = ""

    @property
    def there(self) -> Decimal:
        """What will be free when all has come that is ordered, and the jobs that wait have theirs."""
        return self.free + self.on_order - self.waiting

    @property
    def amount(self) -> Decimal:
        """What the line will cost."""
        return self.price * self.quantity


@dataclass(frozen=True, slots=True)
class Wanted:
    """A line of the proposal to be ordered. seen: what was on order when it was proposed (ProposalRow.on_order)."""

    part_id: int
    quantity: Decimal
    seen: Decimal
    supplier_id: int | None = None  # None: whom it was proposed for


# --- purchase orders


@dataclass(frozen=True, slots=True)
class PurchaseLineRow:
    """jobs: numbers of the orders that wait for it; received: booked so far; expected: the order's if it has none."""

    id: int
    part_id: int
    part_number: str
    part_name: str
    part_name_en: str
    maker_number: str
    unit: str
    supplier_number: str
    quantity: Decimal
    price: Decimal
    amount: Decimal
    received: Decimal
    expected: date | None
    open: bool
    version: int
    jobs: tuple[str, ...] = ()

    @property
    def missing(self) -> Decimal:
        """What is still to come."""
        return max(self.quantity - self.received, NOTHING) if self.open else NOTHING


@dataclass(frozen=True, slots=True)
class PurchaseRow:
    """A purchase order; lines are filled in where one is read whole. late: it should have been here before today."""

    id: int
    number: str
    supplier_id: int
    supplier: str
    state: PurchaseState
    made_at: datetime
    made_by: str
    sent_at: datetime | None
    expected: date | None
    their_number: str
    note: str
    closed_at: datetime | None
    closed_why: str
    total: Decimal
    count: int
    late: bool
    version: int
    lines: tuple[PurchaseLineRow, ...] = ()
    counting: int | None = None  # the delivery that is being counted for it


@dataclass(frozen=True, slots=True)
class PurchaseFilter:
    """states: () = all; find: number, supplier, their number."""

    find: str = ""
    states: tuple[PurchaseState, ...] = ()
    supplier_id: int | None = None
    sort: str = "number"  # number, supplier, expected
    descending: bool = True
