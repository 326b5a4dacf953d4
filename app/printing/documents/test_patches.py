"""What a test page shows of a printer: a ruler in mm, grey and fine lines by their dots, bars as wide as they fit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PIL import Image

from app.printing import codes, dots
from app.printing.marks import Bars, Block, Ink

CODE = "123456789012"
WIDER_CODE = "210987654321"  # of wider bars: a scan says which of them was read
NAMES = "张伟 镕 喆 é €"  # characters that code pages of printers spoil
SHORTER = (12, 8, 6, 4, 2)  # digits of the code, as many as the bars have room for
WIDTHS = (1, 2, 3)  # dots of the fine lines
_BLACK, _WHITE = 0, 255
_TICKS = ((10, 2.4), (5, 1.8), (1, 1.0))  # every so many mm a stroke of so many mm


@dataclass(frozen=True, slots=True)
class Tick:
    """One stroke of a ruler: where it stands, how long it is (mm), and the number beside it, "" for none."""

    at: int
    length: float
    number: str


def ticks(length_mm: float) -> Iterator[Tick]:
    """A stroke at every mm of a ruler that begins at 0, a number at every ten but the first."""
    for at in range(int(length_mm) + 1):
        length = next(length for step, length in _TICKS if at % step == 0)
        yield Tick(at, length, str(at) if at and at % 10 == 0 else "")


def thick(dots_per_mm: float) -> int:
    """How many dots the strokes of a ruler are thick: one, or at 600 dpi as many as can be seen."""
    return max(1, round(0.12 * dots_per_mm))


def patches(side: int) -> tuple[Image.Image, ...]:
    """Squares of `side` dots, mode "1", 0 is black: grey in chequers of 1 and 2 dots, then lines of 1, 2 and 3 dots
    with as much white between them, upright and level. Too dark, they run together; too light, they break up."""
    chequers = [_pattern(side, width, lambda x, y: x + y) for width in WIDTHS[:2]]
    upright = [_pattern(side, width, lambda x, _y: x) for width in WIDTHS]
    level = [_pattern(side, width, lambda _x, y: y) for width in WIDTHS]
    return (*chequers, *upright, *level)


def patch_row(x: int, y: int, width: int, side: int, apart: int) -> Iterator[Ink]:
    """As many of the patches side by side as fit into `width` dots."""
    for at, picture in enumerate(patches(side)):
        left = at * (side + apart)
        if left + side > width:
            return
        yield Ink(x + left, y, picture)


def bars_of(code: str, place: Block, module: int, dots_per_mm: float) -> Bars | None:
    """Bars of `module` dots in the middle of a place (in dots), with as many digits as have room there with their quiet
    zones; None where two have none."""
    quiet = max(codes.QUIET_MODULES * module, codes.quiet_dots(dots_per_mm))
    for count in SHORTER:
        digits = code[:count]
        across = len(codes.code128_modules(digits)) * module
        if across + 2 * quiet <= place.width:
            return Bars(place.x + (place.width - across) // 2, place.y, place.height, module, digits)
    return None


def _pattern(side: int, width: int, count: Callable[[int, int], int]) -> Image.Image:
    """Black where `count` of the column and the row, in steps of `width` dots, is even."""
    cells = -(-side // width)
    levels = bytes(_WHITE if count(x, y) % 2 else _BLACK for y in range(cells) for x in range(cells))
    small = Image.frombytes("L", (cells, cells), levels)
    whole = small.transform((side, side), Image.Transform.AFFINE, (1 / width, 0, 0, 0, 1 / width, 0))
    return dots.black_on_white(dots.blackened(whole))
