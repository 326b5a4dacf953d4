"""A label by its layout: what a document hands over to be drawn."""

from __future__ import annotations

from collections.abc import Sequence

from app.errors import ShopError
from app.printing.canvas import LabelCanvas
from app.printing.documents.words import BothWords, Words
from app.printing.layouts import shipped
from app.printing.layouts.drawing import draw, draw_block, places
from app.printing.layouts.subject import AnySubject, Facts
from app.workflow.rows.layouts import BlockKind, KeptLayout, Layout

BILINGUAL_MM = 55  # a narrower label speaks the first language only


def draw_label(subject: AnySubject, paper: object, words: Words, canvas: LabelCanvas) -> tuple[ShopError, ...]:
    """The paper's label by the layout that applies to the canvas' size: the shop's or a shipped one.

    The shop's are in paper.shop.layouts; gives back what was wrong with those that could not be used. Pure: same
    paper, words and size, same marks. Raises TypeError for a row of another document,
    ShopError("print.label_too_narrow") when no layout's codes have room.
    """
    row = subject.taken(paper)
    facts = subject.facts(row, words_for(words, canvas.width_mm))
    choice = choose(subject, row.shop.layouts, facts, canvas)
    draw(choice.layout, facts, canvas)
    return choice.faults


def words_for(words: Words, width_mm: float) -> Words:
    """The language or languages that a label of that width has room for."""
    return words.first if isinstance(words, BothWords) and width_mm < BILINGUAL_MM else words


def choose(
    subject: AnySubject, kept: Sequence[KeptLayout], facts: Facts, canvas: LabelCanvas
) -> shipped.Choice:
    """The layout for the canvas, one whose codes have room on it where there is one."""
    size = (canvas.width_mm, canvas.height_mm)
    return shipped.choose(subject.document, size, kept, lambda layout: _has_room(layout, facts, canvas))


def _has_room(layout: Layout, facts: Facts, canvas: LabelCanvas) -> bool:
    """Whether every code finds room."""
    probe = LabelCanvas(canvas.width_mm, canvas.height_mm, canvas.dpi)
    try:
        for place in places(layout):
            if place.block.kind in {BlockKind.CODE128, BlockKind.QR}:
                draw_block(layout, place, facts, probe)
    except ShopError:
        return False
    return True
