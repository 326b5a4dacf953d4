"""The quick card: codes to scan, what scanning does, and the keys of every page, on one page to hang on the wall."""

from __future__ import annotations

from dataclasses import dataclass

from app.printing import codes, fonts
from app.printing.documents.base import Rendered
from app.printing.documents.flow import line_height
from app.printing.documents.sheet import GREY, PT, SIZES, Pen, Sheet, code128_width
from app.printing.wrapping import wrap
from app.workflow.rows.quick_card import CodeRow, KeyGroup, QuickCardPaper

MARGIN = 9.0
TITLE = 15.0  # points
SIZES_TRIED = tuple(size / 4 for size in range(36, 17, -1))  # points of the keys: 9 down to 4.5
MODULE = {"A4": 0.33, "A5": 0.26}  # mm; 0.25 is the thinnest bar that cheap scanners read
BAR = {"A4": 9.0, "A5": 5.5}  # mm high
AROUND = {"A4": 6.0, "A5": 5.2}  # mm of words above a code, and room below it
COLUMNS = 3
GUTTER = 4.0  # mm
KEY_SHARE = 0.24  # of a column
HEADING = 1.12  # of the size of the keys
HEAD_LINES = 1.9  # how many lines high a heading is, with the room above it
DESCENT = 0.09  # mm below the base line for each point


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of a column: words that begin `left` mm from its edge, a key before them; or a heading."""

    words: str
    left: float = 0.0
    key: str = ""
    heading: bool = False


def draw(paper: QuickCardPaper, size: str) -> Rendered:
    """The card on one page of "A4" or "A5"; the keys are set as large as they fit."""
    width, height = SIZES[size]
    sheet = Sheet(width, height, paper.title)
    page = sheet.new_page()
    _head(sheet, page, paper)
    y = _codes(sheet, page, paper, size, MARGIN + 10)
    room = height - MARGIN - y
    step = (width - 2 * MARGIN + GUTTER) / COLUMNS
    points, lines = _fitted(sheet, _groups(paper), step - GUTTER, room * COLUMNS)
    _columns(sheet, page, lines, points, y, step, room)
    return Rendered(sheet.finish(), tuple(sheet.missing), tuple(sheet.shortened), sheet.pages)


def _groups(paper: QuickCardPaper) -> list[KeyGroup]:
    """What goes into the columns: what scanning does, the keys, then the notes."""
    notes = (KeyGroup("", tuple(("", note) for note in paper.notes)),) if paper.notes else ()
    return [KeyGroup(paper.kinds_title, paper.kinds), *paper.groups, *notes]


def _head(sheet: Sheet, page: int, paper: QuickCardPaper) -> None:
    title = sheet.fit(paper.title, sheet.width * 0.6, TITLE)
    shop = sheet.fit(paper.shop, sheet.width * 0.3, 9)
    right = sheet.width - MARGIN

    def head(pen: Pen) -> None:
        pen.text(MARGIN, MARGIN + 5, title, TITLE, bold=True)
        pen.text(right, MARGIN + 5, shop, 9, align="right", grey=GREY)
        pen.rule(MARGIN, MARGIN + 7.5, right - MARGIN, weight=0.8)

    sheet.on(page, head)


# --- the codes


def _codes(sheet: Sheet, page: int, paper: QuickCardPaper, size: str, y: float) -> float:
    """The grid of barcodes from `y` on; gives back where it ends."""
    title = sheet.clean(paper.codes_title, lines=False)
    sheet.on(page, lambda pen: pen.text(MARGIN, y + 3, title, 8, bold=True))
    room = sheet.width - 2 * MARGIN
    across = int(room // code128_width(paper.codes[0].code, MODULE[size])) if paper.codes else 1
    step, high = room / across, BAR[size] + AROUND[size]
    top = y + 5
    for at, row in enumerate(paper.codes):
        _code(sheet, page, row, size, MARGIN + at % across * step, top + at // across * high, step)
    rows = -(-len(paper.codes) // across)
    return top + rows * high + 2


def _code(sheet: Sheet, page: int, row: CodeRow, size: str, x: float, y: float, width: float) -> None:
    module, bar = MODULE[size], BAR[size]
    quiet = codes.QUIET_MODULES * module
    bars = code128_width(row.code, module) - 2 * quiet
    key = sheet.clean(row.key, lines=False)
    beside = fonts.page_width(key, 7) * PT + 1.6 if key else 0
    words = sheet.fit(row.words, max(bars, width - 2) - beside, 7)
    after = x + fonts.page_width(words, 7) * PT + 1.6

    def one(pen: Pen) -> None:
        pen.text(x, y + 2.4, words, 7, bold=True)
        pen.text(after, y + 2.4, key, 7, grey=GREY)
        pen.code128(x - quiet, y + 3.4, bar, row.code, module=module)

    sheet.on(page, one)


# --- the keys


def _fitted(sheet: Sheet, groups: list[KeyGroup], width: float, room: float) -> tuple[float, list[_Line]]:
    """The largest letters with which all lines have room (mm of all columns together), and the lines."""
    size, lines = 0.0, list[_Line]()
    for size in SIZES_TRIED:
        lines = [line for group in groups for line in _lines(sheet, group, width, size)]
        spare = line_height(size) * COLUMNS * 2  # a heading does not stand alone at the foot of a column
        if sum(_height(line, size) for line in lines) + spare <= room:
            break
    return size, lines


def _lines(sheet: Sheet, group: KeyGroup, width: float, size: float) -> list[_Line]:
    found = [_Line(sheet.fit(group.title, width, size * HEADING), heading=True)] if group.title else []
    for key, words in group.keys:
        left = width * KEY_SHARE if key else 0.0
        label = sheet.clean(key, lines=False)
        if fonts.page_width(label, size) * PT > left - 1:  # a long one stands on lines of its own
            found += [_Line("", key=part) for part in _wrapped(sheet, label, width, size)]
            label = ""
        for line in _wrapped(sheet, words, width - left, size):
            found.append(_Line(line, left, label))
            label = ""
    return found


def _wrapped(sheet: Sheet, text: str, width: float, size: float) -> list[str]:
    return wrap(sheet.clean(text, lines=False).strip(), width, lambda part: fonts.page_width(part, size) * PT)


def _height(line: _Line, size: float) -> float:
    return line_height(size) * (HEAD_LINES if line.heading else 1.0)


def _columns(
    sheet: Sheet, page: int, lines: list[_Line], size: float, top: float, step: float, room: float
) -> None:
    column, y, width = 0, top, step - GUTTER
    for at, line in enumerate(lines):
        following = _height(lines[at + 1], size) if line.heading and at + 1 < len(lines) else 0.0
        if y + _height(line, size) + following > top + room:
            column, y = column + 1, top
        _line(sheet, page, line, size, MARGIN + column * step, y, width)
        y += _height(line, size)


def _line(sheet: Sheet, page: int, line: _Line, size: float, x: float, y: float, width: float) -> None:
    points = size * HEADING if line.heading else size
    above = line_height(size) * (HEAD_LINES - 1.25) if line.heading else 0.0
    baseline = y + above + points * fonts.ASCENT * PT * 1.1

    def one(pen: Pen) -> None:
        pen.text(x, baseline, line.key, points, bold=True)
        pen.text(x + line.left, baseline, line.words, points, bold=line.heading)
        if line.heading:
            pen.rule(x, baseline + size * DESCENT, width, weight=0.3, grey=0.6)

    sheet.on(page, one)
