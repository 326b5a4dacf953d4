"""Rows of the parts store."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from app.workflow.rows.kinds import LedgerKind, Origin


@dataclass(frozen=True, slots=True)
class PartRow:
    """A part with its balance in the store room: quantities in its unit (up to 3 decimals), money in the shop's.

    fits: the models, in the order in which they were typed; elsewhere: on hand in cases, vans and quarantine.
    """

    id: int
    number: str
    name: str
    maker_number: str
    barcodes: tuple[str, ...]
    fits: tuple[str, ...]
    shelf: str
    origin: Origin
    unit: str
    price: Decimal
    cost: Decimal
    minimum: Decimal
    warranty_months: int
    retired: bool
    on_hand: Decimal
    reserved: Decimal
    value: Decimal
    version: int
    elsewhere: Decimal = Decimal(0)
    name_en: str = ""
    category_id: int | None = None
    tax_rate: Decimal | None = None  # percent; None = the shop's
    maximum: Decimal = Decimal(0)  # 0 = none is set
    lead_days: int = 0
    by_serial: bool = False

    def said(self, language: str) -> str:
        """The name for a reader of "zh_CN" or "en": as the shop says it unless an English one is kept."""
        return self.name if language.startswith("zh") else self.name_en or self.name

    @property
    def free(self) -> Decimal:
        """What is on hand and not reserved."""
        return self.on_hand - self.reserved

    @property
    def below_minimum(self) -> bool:
        """Whether less is free than the shop wants to keep."""
        return self.free < self.minimum


@dataclass(frozen=True, slots=True)
class PartInput:
    """What was typed about a part; id None = a new one."""

    name: str
    price: Decimal | None
    maker_number: str = ""
    barcodes: tuple[str, ...] = ()
    fits: tuple[str, ...] = ()
    shelf: str = ""
    origin: Origin = Origin.ORIGINAL
    unit: str = "pc"
    cost: Decimal = Decimal(0)
    minimum: Decimal = Decimal(0)
    warranty_months: int = 0
    name_en: str = ""
    category_id: int | None = None
    tax_rate: Decimal | None = None
    maximum: Decimal = Decimal(0)
    lead_days: int = 0
    by_serial: bool = False
    id: int | None = None
    version: int | None = None


@dataclass(frozen=True, slots=True)
class ShelfRow:
    """A shelf as parts and articles name it; number "": no label was made for it yet.

    parts: how many kinds of part lie on it; articles: how many articles that are here stand on it.
    """

    name: str
    number: str
    parts: int = 0
    articles: int = 0


@dataclass(frozen=True, slots=True)
class PartFilter:
    find: str = ""
    shelf: str = ""  # exactly this one; "" = all
    below_minimum: bool = False
    with_retired: bool = False
    sort: str = "name"  # name, number, shelf, on_hand, price
    descending: bool = False


@dataclass(frozen=True, slots=True)
class LedgerPaper:
    """The paper that brought a movement: what it is opened by (desk.open(kind, id)), and its number."""

    kind: str
    id: int
    number: str


@dataclass(frozen=True, slots=True)
class LedgerRow:
    at: datetime
    who: str
    kind: LedgerKind
    quantity: Decimal
    reserved: Decimal
    value: Decimal
    order_number: str
    reason: str
    id: int = 0  # pass the last one as `before` for the older lines
    order_id: int | None = None
    place_id: int = 1  # the store room
    paper: LedgerPaper | None = None


@dataclass(frozen=True, slots=True)
class StockCheck:
    """Result of comparing ledger sums with balances: ids of parts that differ (none = all adds up)."""

    parts: int
    wrong: tuple[int, ...]
