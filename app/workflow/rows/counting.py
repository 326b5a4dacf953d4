"""Rows of counting: a count, its lines, what a scan did, what differs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from app.errors import ShopError
from app.workflow.rows.kinds import Document, PlaceKind, State
from app.workflow.rows.shop import ShopRow


class CountKind(StrEnum):
    """What is to be counted."""

    ALL = "all"
    SHELF = "shelf"
    CATEGORY = "category"
    MOVED = "moved"  # what moved since it was last counted
    ARTICLES = "articles"  # customers' articles, on all shelves or one


class CountState(StrEnum):
    OPEN = "open"  # is being counted
    REVIEW = "review"  # all is counted, differences are looked at
    BOOKED = "booked"  # of articles: closed
    UNDONE = "undone"
    DROPPED = "dropped"


GOING_ON = (CountState.OPEN, CountState.REVIEW)


class ScanOutcome(StrEnum):
    """What a scan did."""

    COUNTED = "counted"
    OUTSIDE = "outside"  # counted, though it was not to be counted
    ELSEWHERE = "elsewhere"  # an article that is kept on another shelf
    NOT_HERE = "not_here"  # an article that should not be in the shop: it is seen, and noted
    SHELF = "shelf"  # what comes now stands on this shelf
    SERIAL_WANTED = "serial_wanted"  # a part that is counted by serial number: the next code is one
    TWICE = "twice"  # this piece or article was counted before: counted once
    UNKNOWN = "unknown"  # kept for later
    REFUSED = "refused"  # nothing was kept; the error says why


#: What sounds and looks right.
RIGHT = (ScanOutcome.COUNTED, ScanOutcome.SHELF, ScanOutcome.SERIAL_WANTED)


@dataclass(frozen=True, slots=True)
class CountInput:
    """What is to be counted; scope: the shelf's name, the category's id, "" = everything of the kind."""

    kind: CountKind
    scope: str = ""
    place_id: int = 1
    blind: bool = True


@dataclass(frozen=True, slots=True)
class Scan:
    """A code as it came from the scanner or the keys; quantity below 0 takes back."""

    code: str
    quantity: Decimal = Decimal(1)


@dataclass(frozen=True, slots=True)
class ScanRow:
    """What became of a scan. counted: of the whole line; shelf: where it belongs (an article: where it was found)."""

    code: str
    outcome: ScanOutcome
    quantity: Decimal = Decimal(1)
    line_id: int | None = None
    number: str = ""
    name: str = ""
    name_en: str = ""
    shelf: str = ""
    counted: Decimal = Decimal(0)
    unit: str = ""
    moved: bool = False  # something left or came since it was scanned before: counted or not?
    state: State | None = None  # of an article
    error: ShopError | None = None


@dataclass(frozen=True, slots=True)
class Going:
    """What the next scan stands on: the part whose serial number is awaited, the shelf one stands at."""

    part_id: int | None = None
    shelf: str = ""


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of the scans, in their order."""

    rows: tuple[ScanRow, ...]
    going: Going


@dataclass(frozen=True, slots=True)
class CountRow:
    """A count; scope_zh, scope_en: what its scope is called. place_name "" = it is called after its kind."""

    id: int
    number: str
    kind: CountKind
    scope: str
    scope_zh: str
    scope_en: str
    place_id: int
    place_kind: PlaceKind
    place_name: str
    blind: bool
    state: CountState
    begun_at: datetime
    begun_by: str
    booked_at: datetime | None
    booked_by: str
    approved_by: str
    reason: str
    undone_at: datetime | None
    undone_by: str
    version: int
    lines: int = 0
    counted: int = 0

    @property
    def of_articles(self) -> bool:
        """Whether customers' articles are counted."""
        return self.kind is CountKind.ARTICLES


@dataclass(frozen=True, slots=True)
class CountSums:
    """How far a count is. differing: lines; more, less: what the differences are worth (less: below 0).

    moved: lines of which somebody must say whether what moved was counted. Hidden numbers are 0.
    """

    lines: int = 0
    counted: int = 0
    not_counted: int = 0
    outside: int = 0
    moved: int = 0
    unknown: int = 0
    differing: int = 0
    more: Decimal = Decimal(0)
    less: Decimal = Decimal(0)


class Show(StrEnum):
    """Which lines of a count."""

    ALL = "all"
    DIFFERING = "differing"
    NOT_COUNTED = "not_counted"
    MOVED = "moved"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True)
class LineFilter:
    count_id: int
    show: Show = Show.ALL


@dataclass(frozen=True, slots=True)
class CountLineRow:
    """A part in a count. None: not counted yet; expected, difference, value: None also while they are hidden.

    held_by: numbers of the jobs that hold so many that the difference can't be booked.
    """

    id: int
    part_id: int
    number: str
    name: str
    name_en: str
    shelf: str
    unit: str
    by_serial: bool
    outside: bool
    counted: Decimal | None
    expected: Decimal | None
    difference: Decimal | None
    value: Decimal | None
    moved_out: Decimal
    moved_in: Decimal
    recounts: int
    counted_by: str
    reason: str
    booked: Decimal
    version: int
    held_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class UnknownRow:
    """A code that was scanned and that no part has; name: of the part it turned out to be, "" = none yet."""

    id: int
    code: str
    times: int
    last_at: datetime
    who: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Approval:
    """How a manager agrees: by the badge, or by name and PIN."""

    staff_id: int = 0
    pin: str = ""
    badge: str = ""


@dataclass(frozen=True, slots=True)
class Booking:
    """How a count is booked.

    leave_rest: what was not counted stays as it is; leave_refused: what can't be booked is left, the rest is booked.
    approval: None = nobody was asked.
    """

    reason: str = ""
    leave_rest: bool = False
    leave_refused: bool = False
    approval: Approval | None = None


@dataclass(frozen=True, slots=True)
class Refusal:
    """A line that can't be booked, and why."""

    line_id: int
    name: str
    name_en: str
    error: ShopError


class ArticleFound(StrEnum):
    """What a count says of a customer's article."""

    FINE = "fine"  # seen where it is kept
    MISSING = "missing"  # in the shop by the books, and not seen
    ELSEWHERE = "elsewhere"  # seen on another shelf than the books say
    NOT_HERE = "not_here"  # seen, though handed out, sent out or void by the books
    LEFT = "left"  # not seen, and meanwhile it has left the shop


@dataclass(frozen=True, slots=True)
class ArticleLineRow:
    """An article in a count. shelf: where the books have it; found_on: where it was seen ("" = nobody said)."""

    id: int
    order_id: int
    number: str
    customer: str
    article: str
    state: State
    shelf: str
    found_on: str
    found: ArticleFound
    counted_by: str
    outside: bool


@dataclass(frozen=True, slots=True)
class CountSheetPaper:
    """For the sheets to count by, or what came of it (`result`); rows by shelf.

    Expected numbers are None where they are hidden; of articles nothing is hidden.
    """

    shop: ShopRow
    count: CountRow
    lines: tuple[CountLineRow, ...]
    articles: tuple[ArticleLineRow, ...]
    unknown: tuple[UnknownRow, ...]
    sums: CountSums
    result: bool
    printed_at: datetime

    @property
    def document(self) -> Document:
        """What it is printed as."""
        return Document.COUNT_RESULT if self.result else Document.COUNT_SHEET
