"""A slip: a document whose head and body any paper can carry, declared once, set on pages or on a roll."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from app.printing.documents.base import Head, Rendered, begin, finish, fitted
from app.printing.documents.blocks import Blocks
from app.printing.documents.words import Words

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Slip(Generic[Row]):
    """`row` is the class of its rows; `foot` what stands at its end: whose it is and when.

    `prepare` makes what only pages draw (pictures) ready once, however often the page is tried in other sizes.
    """

    row: type[Row]
    head: Callable[[Row, Words], Head]
    body: Callable[[Blocks, Row, Words], None]
    foot: Callable[[Row], str]
    prepare: Callable[[Row], Row] | None = None

    def taken(self, paper: object) -> Row:
        """The row, known for what it is. Raises TypeError for a row of another document."""
        if not isinstance(paper, self.row):
            raise TypeError(f"{type(paper).__name__} is not {self.row.__name__}")
        return paper


def draw_pages(slip: Slip[Row], paper: Row, words: Words, size: str) -> Rendered:
    """The slip on pages of `size` ("A5", "A4")."""
    if slip.prepare is not None:
        paper = slip.prepare(paper)

    def draw(scale: float) -> Rendered:
        flow = begin(size, slip.head(paper, words), words, scale)
        slip.body(flow, paper, words)
        return finish(flow, words, slip.foot(paper))

    return fitted(draw)
