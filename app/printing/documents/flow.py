"""Text and facts set one below the other; what does not fit goes on to a further page, nothing is cut."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.printing import fonts
from app.printing.documents.blocks import Column, Fact, Shot
from app.printing.documents.measures import GUTTER, LABEL, SIGNING, SMALL, VALUE, line_height
from app.printing.documents.photo_rows import photo_rows
from app.printing.documents.sheet import GREY, PT, Align, Pen, Sheet
from app.printing.documents.table import table
from app.printing.wrapping import wrap

WIDE = 150.0  # mm: from this width on facts stand in four columns
FINE = 6.6  # points: terms
LEAST_FINE = 5.5  # on the paper, whatever the scale
WRITING_LINE = 8.0  # mm between two lines to write on


@dataclass(frozen=True, slots=True)
class Frame:
    """A place on a page for text, in mm."""

    x: float
    top: float
    width: float
    bottom: float


class Flow:
    """A column of blocks on a sheet; `further` is the frame of further pages, `head` what stands on top of them."""

    short_terms = False  # a page has room for the whole of them

    def __init__(
        self,
        sheet: Sheet,
        page: int,
        frame: Frame,
        further: Frame,
        head: Callable[[Flow], None],
    ) -> None:
        self.sheet = sheet
        self.page = page
        self.frame = frame
        self.y = frame.top
        self._further = further
        self._head = head

    def draw(self, draw: Callable[[Pen], None]) -> None:
        """Keep something to be drawn on the page where we are."""
        self.sheet.on(self.page, draw)

    def need(self, height: float) -> None:
        """Go on to a further page when this one has not so much room left (unless it is empty)."""
        if self.y + height > self.frame.bottom and self.y > self.frame.top + 0.01:
            self.turn()

    def turn(self) -> None:
        """Go on to a further page."""
        self.page = self.sheet.new_page()
        self.frame = self._further
        self.y = self.frame.top
        self._head(self)

    def gap(self, mm: float) -> None:
        """Leave room."""
        self.y += mm

    def rule(self, *, weight: float = 0.5, grey: float = 0) -> None:
        """A line over the whole width."""
        x, y, width = self.frame.x, self.y, self.frame.width
        self.draw(lambda pen: pen.rule(x, y, width, weight=weight, grey=grey))

    def wrapped(self, text: str, width: float, size: float) -> list[str]:
        """Clean text as lines of at most `width` mm."""
        return wrap(self.sheet.clean(text).strip(), width, lambda line: fonts.page_width(line, size) * PT)

    def line(
        self, x: float, text: str, size: float, *, bold: bool = False, grey: float = 0, align: Align = "left"
    ) -> None:
        """One clean line whose upper edge is at `y`; does not move on."""
        baseline = self.y + size * fonts.ASCENT * PT * 1.1
        self.draw(lambda pen: pen.text(x, baseline, text, size, bold=bold, grey=grey, align=align))

    def paragraph(self, text: str, *, size: float = VALUE, bold: bool = False, grey: float = 0) -> None:
        """Text over the whole width, line by line over as many pages as it takes."""
        for line in self.wrapped(text, self.frame.width, size):
            self.need(line_height(size))
            self.line(self.frame.x, line, size, bold=bold, grey=grey)
            self.y += line_height(size)

    def small(self, text: str) -> None:
        """A paragraph in smaller letters."""
        self.paragraph(text, size=7.6)

    def section(self, label: str, text: str, *, most: int = 14) -> None:
        """A label and its text; a text of more than `most` lines is set smaller before it goes on to further pages."""
        if not text.strip():
            return
        lines = self.wrapped(text, self.frame.width, VALUE)
        size = SMALL if len(lines) > most else VALUE
        self.need(line_height(LABEL) + line_height(size) * min(2, len(lines)))
        self.label(label)
        self.paragraph(text, size=size)
        self.gap(1.4)

    def label(self, label: str) -> None:
        """A small grey label on a line of its own."""
        self.line(self.frame.x, self.sheet.clean(label, lines=False), LABEL, grey=GREY)
        self.y += line_height(LABEL)

    def facts(self, facts: Sequence[Fact], columns: int = 0) -> None:
        """Labels over values in a grid; empty ones are left out, long ones wrap, very long ones become sections."""
        columns = columns or (4 if self.frame.width > WIDE else 2)
        step = (self.frame.width + GUTTER) / columns
        row: list[tuple[Fact, int, list[str]]] = []
        at = 0
        for fact in facts:
            if not fact.value.strip():
                continue
            lines = self.wrapped(fact.value, step * fact.span - GUTTER, VALUE)
            if len(lines) > 6:
                self._fact_row(row, step)
                row, at = [], 0
                self.section(fact.label, fact.value)
                continue
            if at + fact.span > columns:
                self._fact_row(row, step)
                row, at = [], 0
            row.append((fact, at, lines))
            at += fact.span
        self._fact_row(row, step)

    def _fact_row(self, row: list[tuple[Fact, int, list[str]]], step: float) -> None:
        if not row:
            return
        labels = [self.wrapped(fact.label, step * fact.span - GUTTER, LABEL) for fact, _, _ in row]
        above = max(len(lines) for lines in labels) * line_height(LABEL)
        height = above + max(len(lines) for _, _, lines in row) * line_height(VALUE)
        self.need(height)
        top = self.y
        for (fact, at, lines), label in zip(row, labels, strict=True):
            x = self.frame.x + at * step
            self.y = top + above - len(label) * line_height(LABEL)
            for line in label:
                self.line(x, line, LABEL, grey=GREY)
                self.y += line_height(LABEL)
            for line in lines:
                self.line(x, line, VALUE, bold=fact.bold)
                self.y += line_height(VALUE)
        self.y = top + height + 1.2

    def ticks(self, label: str, items: Sequence[tuple[str, bool]]) -> None:
        """Things with a ticked or empty box before each, as many on a line as fit; a long one wraps."""
        if not items:
            return
        side, size = 2.5, VALUE
        self.need(line_height(LABEL) + line_height(size))
        self.label(label)
        x = self.frame.x
        for name, ticked in items:
            lines = self.wrapped(name, self.frame.width - side - 1.2, size)
            width = side + 1.2 + max(fonts.page_width(line, size) * PT for line in lines)
            if x > self.frame.x and x + width > self.frame.x + self.frame.width:
                x, self.y = self.frame.x, self.y + line_height(size)
            for number, line in enumerate(lines):
                self.need(line_height(size))
                if number == 0:
                    self._tick(x, side, ticked=ticked)
                self.line(x + side + 1.2, line, size)
                if number < len(lines) - 1:
                    self.y += line_height(size)
            x = x + width + GUTTER
        self.y += line_height(size) + 1.4

    def table(self, columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> None:
        """Header and rows over as many pages as they take; nothing at all for no rows."""
        table(self, columns, rows)

    def sum(self, label: str, amount: str, *, bold: bool = False) -> None:
        """A label and an amount at the right edge; a long label wraps left of it."""
        right = self.frame.x + self.frame.width
        lines = self.wrapped(label, self.frame.width - 32, VALUE)
        self.need(line_height(VALUE) * len(lines))
        for number, line in enumerate(lines):
            self.line(right - 30, line, VALUE, bold=bold, align="right")
            if number == 0:
                self.line(right, amount, VALUE, bold=bold, align="right")
            self.gap(line_height(VALUE))

    def writing_lines(self, label: str, most: int) -> None:
        """Lines to write on in the room that is left above the signatures, if there is enough for two."""
        room = self.frame.bottom - self.y - 15 - line_height(8)
        count = min(most, int(room / WRITING_LINE))
        if count < 2:
            return
        self.label(label)
        for _ in range(count):
            self.gap(WRITING_LINE)
            self.rule(weight=0.3, grey=0.6)

    def fine_print(self, texts: Sequence[str]) -> None:
        """As large as the room on this page allows; in their full size when even small ones go over."""
        self.gap(1.2)
        size, least = FINE, LEAST_FINE * self.sheet.scale
        while size > least and self._height(texts, size) > self.frame.bottom - self.y:
            size = max(size - 0.2, least)
        if self._height(texts, size) > self.frame.bottom - self.y:
            size = FINE
        for text in texts:
            self.paragraph(text, size=size, grey=0.25)

    def _height(self, texts: Sequence[str], size: float) -> float:
        return sum(len(self.wrapped(text, self.frame.width, size)) for text in texts) * line_height(size)

    def photos(self, label: str, shots: Sequence[Shot]) -> None:
        """Two beside each other, three on A4, each with its words under it."""
        photo_rows(self, label, shots)

    def signatures(self, labels: Sequence[str]) -> None:
        """Lines to sign on, side by side, with room above; a long label wraps. Never parted from each other."""
        step = (self.frame.width + GUTTER) / len(labels)
        width = step - GUTTER
        wrapped = [self.wrapped(label, width, LABEL) for label in labels]
        below = 0.6 + max(len(lines) for lines in wrapped) * line_height(LABEL)
        self.need(SIGNING + below)
        top = self.y + SIGNING
        for number, lines in enumerate(wrapped):
            x = self.frame.x + number * step
            self.draw(lambda pen, x=x: pen.rule(x, top, width, weight=0.6))
            self.y = top + 0.6
            for line in lines:
                self.line(x, line, LABEL, grey=GREY)
                self.y += line_height(LABEL)
        self.y = top + below

    def notice(self, text: str, *, size: float = 7.6) -> None:
        """A framed text that must not be overlooked."""
        pad = 1.8
        lines = self.wrapped(text, self.frame.width - 2 * pad, size)
        height = len(lines) * line_height(size) + 2 * pad - 0.6
        if height > 60:
            self.paragraph(text, size=size)
            return
        self.need(height)
        x, y, width = self.frame.x, self.y, self.frame.width
        self.draw(lambda pen: pen.box(x, y, width, height, weight=0.6, fill=0.96))
        self.y += pad
        for line in lines:
            self.line(x + pad, line, size)
            self.y += line_height(size)
        self.y = y + height + 1.6

    def _tick(self, x: float, side: float, *, ticked: bool) -> None:
        baseline = self.y + VALUE * fonts.ASCENT * PT * 1.1
        self.draw(lambda pen: pen.tick(x, baseline, side, ticked=ticked))
