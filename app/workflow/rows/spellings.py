"""Rows of spellings: brands and models that are one word written in several ways, and which of these were made one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class SpellingKind(StrEnum):
    """What is written in several ways; also the column of an article that holds it."""

    BRAND = "brand"
    MODEL = "model"


@dataclass(frozen=True, slots=True)
class SpellingRow:
    """One way to write it: how many articles do, and whether it stands in the shop's list of brands."""

    words: str
    articles: int
    listed: bool = False


@dataclass(frozen=True, slots=True)
class SpellingGroup:
    """The spellings of one brand, or of one model of a brand; what the shop's list or most articles have is first."""

    id: int  # its place, for the table
    kind: SpellingKind
    brand: str  # of a model: its brand, as most articles have it
    spellings: tuple[SpellingRow, ...]

    @property
    def articles(self) -> int:
        """How many articles there are in all."""
        return sum(each.articles for each in self.spellings)


@dataclass(frozen=True, slots=True)
class SpellingMerge:
    """One spelling that was replaced by another, and can be given back."""

    id: int
    kind: SpellingKind
    gone: str
    kept: str
    brand: str  # of a model
    articles: int
    at: datetime
    who: str


@dataclass(frozen=True, slots=True)
class SpellingsRow:
    """What the section shows: what is written in several ways, and what can be taken back (the newest first)."""

    groups: tuple[SpellingGroup, ...]
    merges: tuple[SpellingMerge, ...]


@dataclass(frozen=True, slots=True)
class SpellingsDone:
    """How many articles have the other spelling now; `left` = written anew since, and left as they are."""

    articles: int
    left: int = 0
