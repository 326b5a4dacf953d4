"""Rows of the history page: a line with its subject, the filter, and what kinds of things there are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class HistoryGroup(StrEnum):
    """What a line is about, coarsely: the chips over the history."""

    ORDERS = "orders"
    CUSTOMERS = "customers"
    MONEY = "money"
    PARTS = "parts"
    PAPERS = "papers"
    FILES = "files"
    SETTINGS = "settings"
    STAFF = "staff"
    LOOKED = "looked"


#: How the acts (`what`) of a group begin; an act may belong to two groups.
BEGINNINGS: dict[HistoryGroup, tuple[str, ...]] = {
    HistoryGroup.ORDERS: (
        "intake.", "order.", "card.", "inspection.", "times.", "labour.", "pickup.", "quotation.", "parts.",
        "want.", "old_part.", "issue.",
    ),
    HistoryGroup.CUSTOMERS: ("customer.", "article.", "merge.", "spelling."),
    HistoryGroup.MONEY: ("payment.", "pickup.discount", "pickup.owed", "quotation.", "labour."),
    HistoryGroup.PARTS: (
        "part.", "part_category.", "stock.", "parts.", "shelf.", "want.", "old_part.", "place.", "issue.",
        "supplier.", "supplier_part.", "purchase.", "goods_in.", "supplier_return.", "count.", "import.",
    ),
    HistoryGroup.PAPERS: ("paper.", "receipt.", "register."),
    HistoryGroup.FILES: ("file.",),
    HistoryGroup.SETTINGS: (
        "shop.", "brand.", "category.", "fault_code.", "price_item.", "reason.", "model_warning.", "clock.",
        "layout.", "part_category.",
    ),
    HistoryGroup.STAFF: ("staff.",),
    HistoryGroup.LOOKED: ("unlock.", "history."),
}  # fmt: skip

PROGRAM = 0  #: as staff_id in the filter: what the program did by itself


def groups_of(what: str) -> tuple[HistoryGroup, ...]:
    """The groups an act belongs to."""
    return tuple(group for group, beginnings in BEGINNINGS.items() if what.startswith(beginnings))


@dataclass(frozen=True, slots=True)
class HistoryFilter:
    """first, last: days of the shop's own time, both included; staff_id None = everybody, PROGRAM = the program.

    text: a number of ours, or a word in the old or new value, the reason, or of the order it is about;
    acts: kinds of act (`what`) whose words, in the reader's language, hold the text.
    """

    first: date | None = None
    last: date | None = None
    staff_id: int | None = None
    group: HistoryGroup | None = None
    text: str = ""
    acts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One line; who "" = the program. name: what the subject is called now ("" = it is gone or has no name)."""

    id: int
    at: datetime
    who: str
    what: str
    subject: str
    subject_id: int
    order_id: int | None
    name: str
    old: str | None
    new: str | None
    why: str | None


@dataclass(frozen=True, slots=True)
class HistoryStretch:
    """Ids found, newest first. reached: every line above this id was looked at; at: when that one was written."""

    ids: tuple[int, ...]
    reached: int
    at: datetime | None
    more: bool


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a search has come: lines found so far, and the moment of the oldest one looked at."""

    found: int
    at: datetime | None
