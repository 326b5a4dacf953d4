"""The printer's own letters: which of its fonts, and how much enlarged, fits where a line of text stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import product

from app.printing.marks import Box, Line

LEAST = 0.6  # of the wanted height: smaller letters are not what was laid out
_STAND_INS = str.maketrans({"·": "-", "–": "-", "—": "-", "×": "x", "‘": "'", "’": "'", "“": '"', "”": '"', "…": "..."})
NARROW, USUAL, WIDE = 0.3, 0.6, 0.8  # a letter's width as a share of its height


@dataclass(frozen=True, slots=True)
class Font:
    """A font in which every letter is as wide as the next: its name, and a letter's dots with the white behind it."""

    name: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Letters:
    """A line in the printer's own letters; x, y: the upper left dot of all of it, however it is turned.

    plate: the black box on which they are white.
    """

    x: int
    y: int
    text: str
    font: Font
    across: int  # times enlarged
    down: int
    turn: int = 0  # degrees clockwise
    plate: Box | None = None

    @property
    def box(self) -> Box:
        """Where its letters stand."""
        wide, high = len(self.text) * self.font.width * self.across, self.font.height * self.down
        return Box(self.x, self.y, *((wide, high) if self.turn % 180 == 0 else (high, wide)))

    @property
    def start(self) -> tuple[int, int]:
        """The corner where its first letter begins: upper left as one reads it."""
        box = self.box
        return {
            0: (box.x, box.y),
            90: (box.right, box.y),
            180: (box.right, box.bottom),
            270: (box.x, box.bottom),
        }[self.turn]

    def shifted(self, across: int, down: int) -> Letters:
        """So many dots further right and down."""
        plate = self.plate and self.plate.shifted(across, down)
        return replace(self, x=self.x + across, y=self.y + down, plate=plate)

    def turned(self, size: tuple[int, int], turn: int) -> Letters:
        """As it lies when its page of `size` dots is turned clockwise."""
        box = self.box.turned(*size, turn)
        plate = self.plate and self.plate.turned(*size, turn)
        return replace(self, x=box.x, y=box.y, turn=(self.turn + turn) % 360, plate=plate)


def in_ascii(text: str) -> str:
    """The text with the signs that printers lack as those that they have: · between two words is -, ’ is '."""
    return text.translate(_STAND_INS)


def is_plain(text: str) -> bool:
    """Whether every printer's own letters have all of it: printable ASCII, and something at all."""
    return bool(text) and text.isascii() and text.isprintable()


def fitted(line: Line, fonts: Sequence[Font], across: Sequence[int], down: Sequence[int]) -> Letters | None:
    """The line in the font that fills its room best, enlarged by one of `across` and `down`; None when none fits.

    Its text must be plain.
    """
    best: tuple[float, Letters] | None = None
    for font, wide, high in product(fonts, across, down):
        width, height = font.width * wide, font.height * high
        if not LEAST * line.size <= height <= line.size or not NARROW * height <= width <= WIDE * height:
            continue
        free = line.width - len(line.text) * width
        if free < 0:
            continue
        left = {"left": 0, "center": free // 2, "right": free}[line.align]
        made = Letters(line.x + left, line.y + (line.size - height) // 2, line.text, font, wide, high)
        # as high as was wanted, neither squeezed nor stretched, and enlarged no more than it must be
        merit = height / line.size - 0.5 * abs(width / height - USUAL) - 0.03 * (wide + high)
        if best is None or merit > best[0]:
            best = (merit, made)
    return best[1] if best else None
