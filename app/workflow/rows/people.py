"""Rows of the customers page: its list, one customer with all that is theirs, who may be the same, what was merged."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from app.workflow.rows.customers import ArticleInput, ArticleRow, CustomerInput, CustomerRow, PastOrderRow
from app.workflow.rows.shop import HistoryRow


class PeopleSort(StrEnum):
    """How the list of customers is ordered."""

    VISIT = "visit"  # when they last brought something; who never did stands at the end
    NAME = "name"


class MergeKind(StrEnum):
    """What moved, and whether one of the two is gone (a merge) or both stay (a split)."""

    CUSTOMER = "customer"
    ARTICLE = "article"
    CUSTOMER_SPLIT = "customer_split"
    ARTICLE_SPLIT = "article_split"


MERGES = frozenset((MergeKind.CUSTOMER, MergeKind.ARTICLE))
OF_CUSTOMERS = (MergeKind.CUSTOMER, MergeKind.CUSTOMER_SPLIT)
OF_ARTICLES = (MergeKind.ARTICLE, MergeKind.ARTICLE_SPLIT)


class Take(StrEnum):
    """Which value stays in a field when two are merged; both = one under the other (notes only)."""

    KEPT = "kept"
    GONE = "gone"
    BOTH = "both"


class TwinKind(StrEnum):
    """Why two customers may be the same."""

    PHONE = "phone"  # same phone, same or similar name
    ADDRESS = "address"  # same name, same address
    COMPANY = "company"  # one company, written in several ways


@dataclass(frozen=True, slots=True)
class PeopleFilter:
    """What the list shows. find: name, pinyin, phone part, company; "" = everybody."""

    find: str = ""
    sort: PeopleSort = PeopleSort.VISIT
    descending: bool = True


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A line of the list. last_visit: None = never brought anything; here: articles that are in the shop now."""

    id: int
    name: str
    company: str
    phone: str  # the one to ring first, "" = none
    last_visit: datetime | None
    here: int


@dataclass(frozen=True, slots=True)
class ThingRow:
    """An article with its orders of this customer, the newest first. owner: whose it is now, "" = this customer's."""

    article: ArticleRow
    owner: str
    owner_id: int
    orders: tuple[PastOrderRow, ...]


@dataclass(frozen=True, slots=True)
class MergeRow:
    """A merge or split as its trace tells it. kept: who has the rows now; gone: who had them."""

    id: int
    kind: MergeKind
    at: datetime
    who: str
    kept_id: int
    kept: str
    gone_id: int
    gone: str
    why: str
    orders: int  # how many of what moved
    articles: int
    undone_at: datetime | None
    undone_by: str
    version: int


@dataclass(frozen=True, slots=True)
class CustomerCard:
    """Everything the customers page shows of one customer."""

    customer: CustomerRow
    things: tuple[ThingRow, ...]
    last_visit: datetime | None
    here: int  # articles in the shop now
    owed: Decimal
    paid: Decimal  # all payments less what was given back
    payments: int
    same_phone: tuple[CustomerRow, ...]
    same_company: tuple[CustomerRow, ...]  # the first of them; the company is in `customer`
    in_company: int  # how many others there are
    merges: tuple[MergeRow, ...]
    history: tuple[HistoryRow, ...]


@dataclass(frozen=True, slots=True)
class ArticleCard:
    """Everything the customers page shows of one article: also orders that other customers had with it."""

    article: ArticleRow
    owner: str
    orders: tuple[tuple[PastOrderRow, str], ...]  # each with the name of its customer, the newest first
    merges: tuple[MergeRow, ...]
    history: tuple[HistoryRow, ...]


@dataclass(frozen=True, slots=True)
class CompanyRow:
    """A company as one of its spellings: who belongs to it (the newest), and how many they are."""

    name: str
    tax_number: str
    people: tuple[CustomerRow, ...]
    count: int


@dataclass(frozen=True, slots=True)
class Twins:
    """Customers who may be one, the oldest first, or one company in several spellings."""

    kind: TwinKind
    what: str  # the phone, the address, or the company's spellings
    people: tuple[CustomerRow, ...]
    spellings: tuple[tuple[str, int], ...] = ()  # (as written, how many people), the most used first


@dataclass(frozen=True, slots=True)
class TwinsPage:
    """A stretch of the groups; `after` begins the next one, None = these were the last."""

    groups: tuple[Twins, ...]
    after: str | None


@dataclass(frozen=True, slots=True)
class MergeInput:
    """Two of one kind are one. take: by field, which value stays where they differ (default: the kept one's)."""

    kept_id: int
    kept_version: int
    gone_id: int
    gone_version: int
    why: str
    take: dict[str, Take] = field(default_factory=dict[str, Take])


@dataclass(frozen=True, slots=True)
class SplitInput:
    """Some articles belong to somebody else: an existing customer, or a new one that is typed."""

    from_id: int
    from_version: int
    article_ids: tuple[int, ...]
    why: str
    to_id: int | None = None
    to_new: CustomerInput | None = None


@dataclass(frozen=True, slots=True)
class ArticleSplitInput:
    """Some orders were about another article: an existing one, or a new one that is typed."""

    from_id: int
    from_version: int
    order_ids: tuple[int, ...]
    why: str
    to_id: int | None = None
    to_new: ArticleInput | None = None
