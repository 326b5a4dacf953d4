"""The restock list 补货单: what a technician's case or van gets from the store room, to be ticked shelf by shelf."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.printing.documents import facts, stock_lists
from app.printing.documents.base import Rendered
from app.printing.documents.blocks import Fact
from app.printing.documents.flow import Flow, line_height
from app.printing.documents.measures import LABEL
from app.printing.documents.sheet import GREY
from app.printing.documents.words import Words
from app.workflow.rows.kinds import PlaceKind
from app.workflow.rows.restock_paper import RestockPaper
from app.workflow.rows.stockroom import PlaceRow, RestockRow

SIZE = 9.0  # points
BOX, GAP, PAD = 4.5, 2.5, 1.3  # mm


@dataclass(frozen=True, slots=True)
class _Places:
    """Where the columns stand, in mm; numbers end there."""

    box: float
    shelf: float
    name: float
    here: float
    take: float
    room: float  # for the name


def draw(paper: RestockPaper, words: Words, size: str) -> Rendered:
    """On A4 or A5: what is to be taken first, then what the store room has none of."""
    title, date = words.translate("Papers", "Restock list"), words.translate("Papers", "Date")
    flow = stock_lists.begun(size, paper.shop, title, date, facts.moment(paper.printed_at, paper.shop), 1, words)
    flow.facts(
        [
            Fact(words.translate("Papers", "Case or van"), _place(paper.place, words), span=2, bold=True),
            Fact(words.translate("Papers", "Printed by"), paper.printed_by),
        ]
    )
    flow.gap(2)
    taken = [line for line in paper.lines if line.offered]
    if taken:
        _lines(flow, taken, words, boxes=True)
    missing = [line for line in paper.lines if not line.offered]
    if missing:
        flow.gap(3)
        flow.label(words.translate("Papers", "Needed, but none is free in the store room"))
        _lines(flow, missing, words, boxes=False)
    flow.signatures(
        [words.translate("Papers", "Taken by: signature, date"), words.translate("Papers", "For the store room")]
    )
    return stock_lists.ended(flow, words, paper.shop, paper.printed_at)


def _place(place: PlaceRow, words: Words) -> str:
    """By its name, else its kind; and whose it is."""
    kinds = {PlaceKind.CASE: words.translate("Papers", "Case"), PlaceKind.VAN: words.translate("Papers", "Van")}
    return " · ".join(each for each in (place.name or kinds.get(place.kind, ""), place.staff) if each)


def _lines(flow: Flow, lines: Sequence[RestockRow], words: Words, *, boxes: bool) -> None:
    places = _places(flow, boxes=boxes)
    _headings(flow, places, words, boxes=boxes)
    for line in lines:
        _line(flow, places, line, words, boxes=boxes)


def _places(flow: Flow, *, boxes: bool) -> _Places:
    x, right = flow.frame.x, flow.frame.x + flow.frame.width
    shelf = x + (BOX + GAP if boxes else 0)
    name, take = shelf + 20 + GAP, right
    here = take - 24 - GAP
    return _Places(x, shelf, name, here, take, here - 16 - GAP - name)


def _headings(flow: Flow, places: _Places, words: Words, *, boxes: bool) -> None:
    flow.need(line_height(LABEL) + 12)
    for x, text, align in (
        (places.shelf, words.translate("Papers", "Shelf"), "left"),
        (places.name, words.translate("Papers", "Part"), "left"),
        (places.here, words.translate("Papers", "There"), "right"),
        (places.take, words.translate("Papers", "Take") if boxes else words.translate("Papers", "Needed"), "right"),
    ):
        flow.line(x, flow.sheet.fit(text, 24, LABEL), LABEL, grey=GREY, align="right" if align == "right" else "left")
    flow.gap(line_height(LABEL) + 0.4)
    flow.rule(weight=0.8)


def _line(flow: Flow, places: _Places, line: RestockRow, words: Words, *, boxes: bool) -> None:
    """The box, the shelf, the part with its number and pieces, how many are there, how many to take."""
    step = line_height(SIZE)
    names = flow.wrapped(facts.part_name(line.name, line.name_en, words), places.room, SIZE)
    under = flow.wrapped(_under(line, words, boxes=boxes), places.room, LABEL)
    height = max(BOX, len(names) * step + len(under) * line_height(LABEL)) + 2 * PAD
    flow.need(height)
    top = flow.y + PAD
    if boxes:
        flow.draw(lambda pen: pen.box(places.box, top, BOX, BOX, weight=0.6))
    flow.y = top
    flow.line(places.shelf, flow.sheet.fit(line.shelf, 20, SIZE), SIZE)
    flow.line(places.here, facts.quantity(line.here), SIZE, align="right")
    many = line.offered if boxes else line.needed
    flow.line(places.take, flow.sheet.fit(f"{facts.quantity(many)} {line.unit}", 24, SIZE), SIZE, bold=True,
              align="right")  # fmt: skip
    for text in names:
        flow.line(places.name, text, SIZE)
        flow.y += step
    for text in under:
        flow.line(places.name, text, LABEL, grey=GREY)
        flow.y += line_height(LABEL)
    flow.y = top - PAD + height
    flow.rule(weight=0.25, grey=0.7)


def _under(line: RestockRow, words: Words, *, boxes: bool) -> str:
    """Its number, which pieces, and how many more would be needed."""
    short = ""
    if boxes and line.offered < line.needed:
        short = words.translate("Papers", "needed: {n}").replace("{n}", facts.quantity(line.needed))
    pieces = f"SN {', '.join(line.pieces)}" if line.pieces else ""
    return " · ".join(each for each in (facts.number(line.number), pieces, short) if each)
