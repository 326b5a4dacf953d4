"""Blocks on a roll: the same facts as on a page, one below the other, in letters of 2.5 mm and more."""

from __future__ import annotations

from collections.abc import Sequence

from app.printing.canvas import BASELINE
from app.printing.documents.blocks import Column, Fact, Shot
from app.printing.roll_canvas import RollCanvas
from app.printing.wrapping import pieces

VALUE = 3.0  # mm: hanzi of 24 dots, 24 of them across 72 mm
SMALL = 2.5  # legible hanzi begin here: labels and notes are no smaller than this
SMALLER = 5 / 6  # labels and notes beside what they belong to
APART = 1.5  # mm between a label and its value
SIGNING = 10.0  # mm above a line to sign on
WRITING_LINE = 9.0
SHORT = 10  # characters of a cell that had better not be broken: a name, an amount
MOST_WRITING_LINES = 4  # a roll has no end: enough for a note


class Strip:
    """Sets blocks on a RollCanvas (see documents/blocks.py)."""

    def __init__(self, canvas: RollCanvas, *, short_terms: bool = False, size: float = VALUE) -> None:
        """`size`: of the letters of what is read, in mm; labels and notes are somewhat smaller."""
        self.canvas = canvas
        self.short_terms = short_terms
        self.value = size
        self.small_size = min(size, max(SMALL, size * SMALLER))

    # --- text

    def text(
        self, text: str, size: float = 0, *, bold: bool = False, centred: bool = False, most: int = 0
    ) -> None:
        """Text over the whole width, line by line; what goes over `most` lines ends in "…" (0: nothing does).

        size: of its letters, 0 = as all that is read.
        """
        size = size or self.value
        canvas, place = self.canvas, self.canvas.width // 2 if centred else 0
        for line in canvas.wrapped(text, canvas.width, size, most):
            canvas.line(place, line, size, bold=bold, align="center" if centred else "left")
            canvas.y += canvas.step(size)

    def paragraph(self, text: str, *, bold: bool = False) -> None:
        """Text over the whole width."""
        self.text(text, bold=bold)

    def small(self, text: str) -> None:
        """The same, smaller."""
        self.text(text, self.small_size)
        self.gap(0.8)

    def fine_print(self, texts: Sequence[str]) -> None:
        """The terms, under a rule."""
        self.gap(1)
        for text in texts:
            self.text(text, self.small_size)

    def section(self, label: str, text: str, *, most: int = 14) -> None:
        """A label and its text below it; nothing for none."""
        if text.strip():
            self.text(label, self.small_size)
            self.text(text)
            self.gap(1)

    def notice(self, text: str) -> None:
        """Text in a frame."""
        canvas = self.canvas
        pad, top = canvas.dots(1.2), canvas.y
        canvas.y += pad
        for line in canvas.wrapped(text, canvas.width - 2 * pad, self.small_size):
            canvas.line(pad, line, self.small_size)
            canvas.y += canvas.step(self.small_size)
        canvas.y += pad // 2
        canvas.frame(top, canvas.y)
        self.gap(1.4)

    # --- facts

    def facts(self, facts: Sequence[Fact], columns: int = 0) -> None:
        """A label and its value on one line where both have room, else one below the other."""
        for fact in facts:
            if fact.value.strip():
                self._pair(fact.label, fact.value, bold=fact.bold)
        self.gap(0.8)

    def sum(self, label: str, amount: str, *, bold: bool = False) -> None:
        """A label and an amount at the right edge; a long label wraps left of it."""
        canvas = self.canvas
        amount = canvas.clean(amount, lines=False)
        room = canvas.width - canvas.length(amount, self.value) - canvas.dots(APART)
        for number, line in enumerate(canvas.wrapped(label, room, self.value)):
            canvas.line(0, line, self.value, bold=bold)
            if number == 0:
                canvas.line(canvas.width, amount, self.value, bold=bold, align="right")
            canvas.y += canvas.step(self.value)

    def _pair(self, label: str, value: str, *, bold: bool = False) -> None:
        canvas = self.canvas
        label, lines = canvas.clean(label, lines=False), canvas.wrapped(value, canvas.width, self.value)
        beside = canvas.length(label, self.small_size) + canvas.dots(APART)
        if len(lines) > 1 or beside + canvas.length(lines[0], self.value) > canvas.width:
            self.text(label, self.small_size)
            self.text(value, bold=bold)
            return
        canvas.y += self._lower
        canvas.line(0, label, self.small_size)
        canvas.y -= self._lower
        canvas.line(canvas.width, lines[0], self.value, bold=bold, align="right")
        canvas.y += canvas.step(self.value)

    @property
    def _lower(self) -> int:
        """How much lower a small line begins, so that it stands on the base line of a larger one."""
        return round((self.canvas.dots(self.value) - self.canvas.dots(self.small_size)) * BASELINE)

    # --- lists

    def ticks(self, label: str, items: Sequence[tuple[str, bool]]) -> None:
        """Things with a ticked or empty box before each, as many on a line as fit; a long one wraps."""
        if not items:
            return
        canvas = self.canvas
        self.text(label, self.small_size)
        side = canvas.dots(self.value * 0.8)
        indent, x = side + canvas.dots(0.9), 0
        for name, ticked in items:
            lines = canvas.wrapped(name, canvas.width - indent, self.value)
            width = indent + max(canvas.length(line, self.value) for line in lines)
            if x and x + width > canvas.width:
                x, canvas.y = 0, canvas.y + canvas.step(self.value)
            canvas.tick(x, canvas.y + canvas.dots(self.value * 0.9), side, ticked=ticked)
            for number, line in enumerate(lines):
                canvas.line(x + indent, line, self.value)
                canvas.y += canvas.step(self.value) if number < len(lines) - 1 else 0
            x += width + canvas.dots(3)
        canvas.y += canvas.step(self.value)
        self.gap(1)

    def table(self, columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> None:
        """The first column over the whole width, the others below it side by side; nothing at all for no rows."""
        if not rows:
            return
        widths = self._widths(columns, rows)
        self._cells(columns, widths, [column.title for column in columns], self.small_size)
        self.canvas.rule()
        self.gap(0.8)
        for row in rows:
            self._cells(columns, widths, row, self.value)
        self.canvas.rule()
        self.gap(1.2)

    def _widths(self, columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> list[int]:
        """Of all columns but the first: as wide as their short cells, or their longest words, the rest by share."""
        canvas, rest = self.canvas, columns[1:]
        free = canvas.width - canvas.dots(2) * max(0, len(rest) - 1)
        needed = [0] * len(rest)
        for unbroken in (SHORT, 0):
            tried = [
                max(
                    self._longest(column.title, self.small_size),
                    *(self._longest(row[at], self.value, unbroken) for row in rows),
                )
                for at, column in enumerate(rest, 1)
            ]
            if sum(tried) <= free:
                needed = tried
                break
        whole, left = sum(column.share for column in rest), free - sum(needed)
        return [need + int(left * column.share / whole) for need, column in zip(needed, rest, strict=True)]

    def _longest(self, cell: str, size: float, unbroken: int = 0) -> int:
        """Dots of the longest word in a cell; one of at most `unbroken` characters counts as a word."""
        text = self.canvas.clean(cell)
        words = [text] if len(text) <= unbroken else [word for line in text.split("\n") for word in pieces(line)]
        return max((self.canvas.length(word, size) + 1 for word in words), default=0)

    def _cells(self, columns: Sequence[Column], widths: Sequence[int], cells: Sequence[str], size: float) -> None:
        canvas, gutter = self.canvas, self.canvas.dots(2)
        self.text(cells[0], size)
        x, top, lowest = 0, canvas.y, canvas.y
        for column, width, cell in zip(columns[1:], widths, cells[1:], strict=True):
            canvas.y = top
            place = {"left": x, "center": x + width // 2, "right": x + width}[column.align]
            for line in canvas.wrapped(cell, width, size):
                canvas.line(place, line, size, align=column.align)
                canvas.y += canvas.step(size)
            lowest, x = max(lowest, canvas.y), x + width + gutter
        canvas.y = lowest
        self.gap(0.6)

    def photos(self, label: str, shots: Sequence[Shot]) -> None:
        """Their words only: dots make no picture of a scratch."""
        for number, shot in enumerate(shots, 1):
            self.text(f"{label} {number}", self.small_size)
            self.text(shot.words)
        self.gap(0.8 if shots else 0)

    # --- to write on

    def writing_lines(self, label: str, most: int) -> None:
        """A few lines to write on."""
        self.text(label, self.small_size)
        for _ in range(min(most, MOST_WRITING_LINES)):
            self.gap(WRITING_LINE)
            self.canvas.rule(thick=0.15)
        self.gap(1)

    def signatures(self, labels: Sequence[str]) -> None:
        """Lines to sign on, one below the other, with room above."""
        for label in labels:
            self.gap(SIGNING)
            self.canvas.rule()
            self.gap(0.6)
            self.text(label, self.small_size)
        self.gap(1)

    def gap(self, mm: float) -> None:
        """Leave room."""
        self.canvas.gap(mm)
