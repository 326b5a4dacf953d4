"""A label by its layout: what a document hands over to be drawn."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from app.errors import ShopError
from app.printing.canvas import LabelCanvas
from app.printing.documents.words import BothWords, Words
from app.printing.layouts import checks, shipped
from app.printing.layouts.drawing import draw, draw_block, places
from app.printing.layouts.subject import AnySubject, Facts
from app.workflow.rows.layouts import BlockKind, KeptLayout, Layout, LayoutFinding, LayoutTrouble

BILINGUAL_MM = 55  # a narrower label speaks the first language only


def draw_label(subject: AnySubject, paper: object, words: Words, canvas: LabelCanvas) -> tuple[LayoutTrouble, ...]:
    """The paper's label by the layout that applies to the canvas' size: the shop's or a shipped one.

    The shop's are in paper.shop.layouts; gives back which of them could not be used, or cut what must be whole. Pure:
    same paper, words and size, same marks. Raises TypeError for a row of another document,
    ShopError("print.label_too_narrow") when no layout's codes have room.
    """
    row = subject.taken(paper)
    said = words_for(words, canvas.width_mm)
    facts = subject.facts(row, said)
    choice = choose(subject, row.shop.layouts, facts, canvas)
    if choice.own and not _has_room(choice.layout, facts, canvas):
        choice = _without(choice, subject, row.shop.layouts, facts, canvas)
    draw(choice.layout, facts, canvas)
    if choice.faults:
        return (LayoutTrouble(subject.document, *choice.basis),)
    lacking = _lacking(subject, choice.layout, facts, canvas, said) if choice.own else ()
    return (LayoutTrouble(subject.document, *choice.basis, lacking),) if lacking else ()


def _without(
    choice: shipped.Choice, subject: AnySubject, kept: Sequence[KeptLayout], facts: Facts, canvas: LabelCanvas
) -> shipped.Choice:
    """What applies when the shop's own of that size does not count; the own one still where no other has more room."""
    others = [each for each in kept if each.document is not subject.document or not _is_of(each, choice.basis)]
    other = choose(subject, others, facts, canvas)
    if not _has_room(other.layout, facts, canvas):
        return choice
    return replace(other, basis=choice.basis, faults=(ShopError("print.label_too_narrow"),))


def _is_of(kept: KeptLayout, size: tuple[float, float]) -> bool:
    return shipped.same((kept.width, kept.height), size)


def _lacking(
    subject: AnySubject, layout: Layout, facts: Facts, canvas: LabelCanvas, words: Words
) -> tuple[str, ...]:
    """What must be on the label and is not whole there. Only what was shortened is measured: a batch is long."""
    tried = [facts] if canvas.shortened else []
    found = (each for each in checks.check_label(subject, layout, tried, [canvas.dpi]) if each.refused)
    titles = {each.name: each.title for each in subject.fields}
    return names_of(found, layout, titles, words)


def names_of(
    found: Iterable[LayoutFinding], layout: Layout, titles: Mapping[str, Callable[[Words], str]], words: Words
) -> tuple[str, ...]:
    """What findings are about, once each: fields by their titles, texts of the shop as they are."""
    named: dict[str, None] = {}
    for each in found:
        fields, texts = [each.field], list[str]()
        if not each.field and each.block >= 0:  # a line as a whole
            parts = layout.blocks[each.block].parts
            fields = [layout.blocks[each.block].field, *(part.field for part in parts)]
            texts = [part.text for part in parts if not part.field]
        shown = [titles[name](words) if name in titles else name for name in fields if name]
        named |= dict.fromkeys([*shown, *texts])
    return tuple(named)


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
