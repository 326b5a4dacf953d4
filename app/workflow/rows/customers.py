"""Rows about customers and their articles."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from app.workflow.rows.kinds import Outcome, Proof, State


@dataclass(frozen=True, slots=True)
class CustomerRow:
    id: int
    name: str
    company: str
    phones: tuple[str, ...]  # as written, the one to ring first at the head
    address: str
    email: str
    note: str
    since: datetime
    version: int
    tax_number: str = ""
    labels: tuple[str, ...] = ()  # whose or where each phone is, beside `phones`


@dataclass(frozen=True, slots=True)
class ArticleRow:
    id: int
    customer_id: int
    category_id: int
    category_en: str
    category_zh: str
    brand: str
    model: str
    serial: str
    bought_on: date | None
    proof: Proof
    sold_here: bool
    note: str
    version: int

    def category(self, language: str) -> str:
        """The category's name in "zh_CN" or "en"."""
        return self.category_zh if language.startswith("zh") else self.category_en


@dataclass(frozen=True, slots=True)
class PastOrderRow:
    """An order in an article's or a customer's history."""

    id: int
    number: str
    article_id: int
    received_at: datetime
    state: State
    outcome: Outcome | None
    fault: str
    promised_at: datetime
    ready_at: datetime | None
    handed_out_at: datetime | None
    expected: date | None = None  # while it waits for parts: when the last of them should be here
    arrived: bool = False


@dataclass(frozen=True, slots=True)
class CustomerGlance:
    """What the clerk must know of a customer at a glance."""

    customer: CustomerRow
    articles: tuple[ArticleRow, ...]
    open_orders: tuple[PastOrderRow, ...]
    uncollected: tuple[PastOrderRow, ...]  # ready, oldest first
    owed: Decimal  # from earlier hand-outs


@dataclass(frozen=True, slots=True)
class Found:
    """One hit of the find box. kind: customer, article, order, part; `id` is of that kind."""

    kind: str
    id: int
    customer_id: int | None
    order_id: int | None
    title: str  # name or number
    detail: str  # phone, article, fault …
    state: State | None
    title_en: str = ""  # a part's English name; "" = the same in English

    def said(self, language: str) -> str:
        """The title for a reader of "zh_CN" or "en"."""
        return self.title if language.startswith("zh") else self.title_en or self.title


@dataclass(frozen=True, slots=True)
class FoundRows:
    """Hits, best first; `more` = there are more than shown; `type_on` = too short to be found."""

    rows: tuple[Found, ...]
    more: bool
    type_on: bool


@dataclass(frozen=True, slots=True)
class CustomerInput:
    """What the clerk typed about a customer; id None = a new one.

    tax_number, labels (one beside each phone): None = was not asked for, what is kept stays.
    """

    name: str
    phones: tuple[str, ...]
    company: str = ""
    address: str = ""
    email: str = ""
    note: str = ""
    id: int | None = None
    version: int | None = None
    tax_number: str | None = None
    labels: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class ArticleInput:
    """What the clerk typed about an article; id None = a new one."""

    category_id: int | None
    brand: str = ""
    model: str = ""
    serial: str = ""
    bought_on: date | None = None
    proof: Proof = Proof.NONE
    sold_here: bool = False
    note: str = ""
    id: int | None = None
    version: int | None = None
