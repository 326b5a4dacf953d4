"""What the body of a document is set with, whatever carries it: a page (flow.Flow) or a roll (strip.Strip)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from app.printing.documents.sheet import Align


@dataclass(frozen=True, slots=True)
class Fact:
    """A value under its label; `span` columns wide (on pages)."""

    label: str
    value: str
    span: int = 1
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its title, its share of the width (any unit), how its cells stand."""

    title: str
    share: float
    align: Align = "left"


@dataclass(frozen=True, slots=True)
class Shot:
    """A photo with what is said under it; `jpeg` None = it can't be shown."""

    jpeg: bytes | None
    words: str


class Blocks(Protocol):
    """Sets one block below the other; what does not fit goes on, nothing is cut."""

    @property
    def short_terms(self) -> bool:
        """Whether the terms are wanted in short here."""
        ...

    def facts(self, facts: Sequence[Fact], columns: int = 0) -> None:
        """Labels with their values; empty ones are left out. columns: side by side on a page, 0 = as its width says."""
        ...

    def section(self, label: str, text: str, *, most: int = 14) -> None:
        """A label and its text, nothing for none; on a page a text of more than `most` lines is set smaller."""
        ...

    def paragraph(self, text: str, *, bold: bool = False) -> None:
        """Text over the whole width."""
        ...

    def small(self, text: str) -> None:
        """The same, smaller."""
        ...

    def notice(self, text: str) -> None:
        """A framed text that must not be overlooked."""
        ...

    def ticks(self, label: str, items: Sequence[tuple[str, bool]]) -> None:
        """Things with a ticked or empty box before each."""
        ...

    def table(self, columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> None:
        """Header and rows; nothing at all for no rows."""
        ...

    def sum(self, label: str, amount: str, *, bold: bool = False) -> None:
        """A label and an amount at the right edge."""
        ...

    def photos(self, label: str, shots: Sequence[Shot]) -> None:
        """Pictures with their words; where there is no room for pictures, the words."""
        ...

    def writing_lines(self, label: str, most: int) -> None:
        """Lines to write on, at most so many, where there is room for them."""
        ...

    def signatures(self, labels: Sequence[str]) -> None:
        """Lines to sign on; never parted from each other."""
        ...

    def fine_print(self, texts: Sequence[str]) -> None:
        """The terms: as large as the room allows."""
        ...

    def gap(self, mm: float) -> None:
        """Leave room."""
        ...
