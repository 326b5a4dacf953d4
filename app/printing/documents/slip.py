"""A slip: a document whose head and sections any paper can carry, declared once, set on pages or on a roll."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from app.printing.documents.base import Head, Rendered, begin, finish, fitted
from app.printing.documents.blocks import Blocks
from app.printing.documents.words import Words
from app.workflow.rows.kinds import Document
from app.workflow.rows.shop import ShopRow

Row = TypeVar("Row")
Row_contra = TypeVar("Row_contra", contravariant=True)  # what can draw any of several rows can draw each


@dataclass(frozen=True, slots=True)
class Section(Generic[Row_contra]):
    """A part of a slip that a layout may move, or (unless it is required) leave out.

    title: what it is, in the reader's words: `lambda words: words.translate("Layouts", "Fault")`.
    """

    name: str
    title: Callable[[Words], str]
    draw: Callable[[Blocks, Row_contra, Words], None]
    required: bool = False


@dataclass(frozen=True, slots=True)
class Slip(Generic[Row]):
    """`row` is the class of its rows; `foot` what stands at its end: whose it is and when.

    `sections` stand in the order that pages have them in. `example(shop)` is a hard row. `prepare` makes what only
    pages draw (pictures) ready once, however often the page is tried in other sizes.
    """

    document: Document
    row: type[Row]
    head: Callable[[Row, Words], Head]
    sections: tuple[Section[Row], ...]
    foot: Callable[[Row], str]
    example: Callable[[ShopRow], Row]
    prepare: Callable[[Row], Row] | None = None

    def taken(self, paper: object) -> Row:
        """The row, known for what it is. Raises TypeError for a row of another document."""
        if not isinstance(paper, self.row):
            raise TypeError(f"{type(paper).__name__} is not {self.row.__name__}")
        return paper

    def section(self, name: str) -> Section[Row] | None:
        """The section of that name."""
        return next((each for each in self.sections if each.name == name), None)


def draw_pages(slip: Slip[Row], paper: Row, words: Words, size: str) -> Rendered:
    """The slip on pages of `size` ("A5", "A4")."""
    if slip.prepare is not None:
        paper = slip.prepare(paper)

    def draw(scale: float) -> Rendered:
        flow = begin(size, slip.head(paper, words), words, scale)
        for section in slip.sections:
            section.draw(flow, paper, words)
        return finish(flow, words, slip.foot(paper), slip.head(paper, words).shop)

    return fitted(draw)
