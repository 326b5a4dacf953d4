"""Rows of goods in: a delivery that is counted by scans and then booked; what each scan meant; what goes back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from app.workflow.rows.rights import Right
from app.workflow.rows.stockroom import ArrivedRow, WantRow

NOTHING = Decimal(0)


class GoodsInState(StrEnum):
    """How far a delivery is."""

    COUNTING = "counting"
    BOOKED = "booked"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class GoodsInLineRow:
    """What was counted of a part. ordered: still to come of the purchase line (None: not ordered); price: of one.

    cost: what one cost last; order_price: on the order, None where it stands on none.
    """

    id: int
    part_id: int
    part_number: str
    part_name: str
    part_name_en: str
    unit: str
    shelf: str
    by_serial: bool
    quantity: Decimal
    ordered: Decimal | None
    price: Decimal
    order_price: Decimal | None
    cost: Decimal
    serials: tuple[str, ...]
    version: int
    number: str = ""  # the supplier's

    @property
    def over(self) -> Decimal:
        """How many more came than were to come."""
        return max(self.quantity - self.ordered, NOTHING) if self.ordered is not None else NOTHING


@dataclass(frozen=True, slots=True)
class UnknownRow:
    """A code that is no part's yet; part: whose it turned out to be."""

    id: int
    code: str
    times: int
    last_at: datetime
    part_id: int | None = None
    part: str = ""
    dropped: bool = False
    part_en: str = ""


@dataclass(frozen=True, slots=True)
class GoodsInRow:
    """A delivery; lines and codes are filled in where one is read whole. total: of what was counted, at its prices."""

    id: int
    number: str
    purchase_id: int | None
    purchase: str
    supplier_id: int | None
    supplier: str
    delivery_note: str
    state: GoodsInState
    begun_at: datetime
    begun_by: str
    booked_at: datetime | None
    booked_by: str
    pieces: Decimal
    total: Decimal
    unknown: int
    version: int
    lines: tuple[GoodsInLineRow, ...] = ()
    codes: tuple[UnknownRow, ...] = ()


@dataclass(frozen=True, slots=True)
class GoodsInFilter:
    """state None = all; find: number, delivery note, supplier, the order's number."""

    find: str = ""
    state: GoodsInState | None = None
    sort: str = "number"
    descending: bool = True


class Heard(StrEnum):
    """What a scan came to."""

    COUNTED = "counted"
    SERIAL_WANTED = "serial_wanted"  # a part that is tracked: its serial number next
    UNKNOWN = "unknown"  # kept for later


@dataclass(frozen=True, slots=True)
class ScanRow:
    """A scan, kept already. line: as it stands now; jobs: what waits for this part, the oldest promise first."""

    heard: Heard
    code: str
    line: GoodsInLineRow | None = None
    jobs: tuple[WantRow, ...] = ()
    times: int = 0  # an unknown code so far

    @property
    def right(self) -> bool:
        """Whether it beeps right: everything but a code nobody knows."""
        return self.heard is not Heard.UNKNOWN


@dataclass(frozen=True, slots=True)
class PriceChange:
    """A price that is not as ordered, or not what it cost last; before, after: the average of one in the store room."""

    line_id: int
    part_name: str
    price: Decimal
    ordered: Decimal | None
    cost: Decimal
    before: Decimal
    after: Decimal
    part_name_en: str = ""


@dataclass(frozen=True, slots=True)
class Received:
    """A delivery that was booked: the jobs that have their part now, each with its technician."""

    row: GoodsInRow
    arrived: tuple[ArrivedRow, ...]


# --- back to the supplier


class ReturnState(StrEnum):
    """How far a return is."""

    DRAFT = "draft"
    SENT = "sent"
    SETTLED = "settled"  # credited, in full or in part
    REFUSED = "refused"  # came back to us
    DROPPED = "dropped"  # never sent


class Cause(StrEnum):
    """Why a part goes back; whose fault it was is kept apart in all figures."""

    FAULTY_ON_ARRIVAL = "faulty_on_arrival"
    BROKEN_BY_US = "broken_by_us"
    WRONG_PART = "wrong_part"
    SURPLUS = "surplus"


@dataclass(frozen=True, slots=True)
class ReturnMove:
    """One step; reason: it says why."""

    key: str
    start: ReturnState
    end: ReturnState
    right: Right = Right.BUY
    reason: bool = False


#: Every step a return may take; any other is refused.
RETURN_MOVES: tuple[ReturnMove, ...] = (
    ReturnMove("send", ReturnState.DRAFT, ReturnState.SENT),
    ReturnMove("drop", ReturnState.DRAFT, ReturnState.DROPPED),
    ReturnMove("settle", ReturnState.SENT, ReturnState.SETTLED),
    ReturnMove("refuse", ReturnState.SENT, ReturnState.REFUSED, reason=True),
)


@dataclass(frozen=True, slots=True)
class ReturnLineRow:
    """value: what left the stock with it, 0 while it is a draft."""

    id: int
    part_id: int
    part_number: str
    part_name: str
    part_name_en: str
    unit: str
    supplier_number: str
    place_id: int
    place: str
    cause: Cause
    quantity: Decimal
    serial: str
    value: Decimal
    note: str


@dataclass(frozen=True, slots=True)
class ReturnRow:
    """A supplier return; lines are filled in where one is read whole."""

    id: int
    number: str
    supplier_id: int
    supplier: str
    state: ReturnState
    made_at: datetime
    made_by: str
    sent_at: datetime | None
    settled_at: datetime | None
    value: Decimal
    credited: Decimal
    note: str
    count: int
    version: int
    lines: tuple[ReturnLineRow, ...] = ()


@dataclass(frozen=True, slots=True)
class ReturnFilter:
    """states: () = all; find: number, supplier."""

    find: str = ""
    states: tuple[ReturnState, ...] = ()
    supplier_id: int | None = None
    sort: str = "number"
    descending: bool = True


@dataclass(frozen=True, slots=True)
class CauseFigure:
    """What went back of one cause: pieces, and what they were worth."""

    cause: Cause
    quantity: Decimal
    value: Decimal


@dataclass(frozen=True, slots=True)
class SupplierFigures:
    """A supplier from a day on: bought (pieces, value), returned by cause, credited, deliveries and how many late."""

    since: date
    bought: Decimal
    spent: Decimal
    returned: tuple[CauseFigure, ...]
    credited: Decimal
    deliveries: int
    late: int

    def of(self, cause: Cause) -> CauseFigure:
        """What went back of a cause; nothing, when nothing did."""
        found = (each for each in self.returned if each.cause is cause)
        return next(found, CauseFigure(cause, NOTHING, NOTHING))
