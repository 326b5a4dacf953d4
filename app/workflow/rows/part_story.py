"""Rows of what is looked at around one part: for which jobs it is kept, what is ordered, its use and its prices."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from app.workflow.rows.kinds import LedgerKind, UseState, WantState
from app.workflow.rows.stock import LedgerPaper
from app.workflow.rows.stockroom import PlaceRow


@dataclass(frozen=True, slots=True)
class JobRow:
    """A job that has the part, or waits for it; id: the row of the use or (want) of the want, below 0.

    use: how it stands on the card, None = it is only wanted; price: for one.
    """

    id: int
    order_id: int
    order_number: str
    customer: str
    article: str
    quantity: Decimal
    use: UseState | None
    want: WantState | None
    place: PlaceRow | None
    price: Decimal
    expected: date | None
    at: datetime
    who: str


@dataclass(frozen=True, slots=True)
class ComingRow:
    """A line of a purchase order that is still to come; id: of the line; sent: False = on a draft."""

    id: int
    purchase_id: int
    number: str
    supplier: str
    missing: Decimal
    price: Decimal
    sent: bool
    expected: date | None


@dataclass(frozen=True, slots=True)
class BoughtRow:
    """A delivery of the part, or (quantity and value below 0) what went back; id: of the ledger's line.

    supplier "": it came in by hand; paper: the order, else the delivery or return; price: for one; note: what stood
    on the delivery.
    """

    id: int
    at: datetime
    who: str
    supplier: str
    paper: LedgerPaper | None
    note: str
    quantity: Decimal
    price: Decimal
    value: Decimal


@dataclass(frozen=True, slots=True)
class MonthRow:
    """What was used in a month of the shop's time, less what was put back."""

    month: date  # its first day
    used: Decimal


class PriceKind(StrEnum):
    """What had or has this price."""

    PRICE = "price"  # what the customer pays
    COST = "cost"  # what it is expected to cost
    GOODS_IN = "goods_in"  # what it did cost when it came in


@dataclass(frozen=True, slots=True)
class PricePoint:
    """A price from a moment on; before: what it was, where that is known."""

    id: int
    at: datetime
    who: str
    kind: PriceKind
    price: Decimal
    before: Decimal | None
    said: str


@dataclass(frozen=True, slots=True)
class LedgerFilter:
    """Which movements of a part are listed; None = all."""

    place_id: int | None = None
    kind: LedgerKind | None = None
