"""What stands on a page of dots: ink, bars and rules. Each knows its box, and how it looks when the page is turned."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple, Protocol

from PIL import Image, ImageDraw

from app.printing import codes, dots

Align = Literal["left", "center", "right"]

_CLOCKWISE = {  # Pillow turns the other way
    90: Image.Transpose.ROTATE_270,
    180: Image.Transpose.ROTATE_180,
    270: Image.Transpose.ROTATE_90,
}


class Box(NamedTuple):
    """A rectangle of dots; x and y are its upper left one."""

    x: int
    y: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """The first column right of it."""
        return self.x + self.width

    @property
    def bottom(self) -> int:
        """The first line below it."""
        return self.y + self.height

    def meets(self, other: Box) -> bool:
        """Whether the two have a dot in common."""
        return self.x < other.right and other.x < self.right and self.y < other.bottom and other.y < self.bottom

    def joined(self, other: Box) -> Box:
        """The smallest box round both."""
        x, y = min(self.x, other.x), min(self.y, other.y)
        return Box(x, y, max(self.right, other.right) - x, max(self.bottom, other.bottom) - y)

    def shifted(self, across: int, down: int) -> Box:
        """The box so many dots further right and down."""
        return Box(self.x + across, self.y + down, self.width, self.height)

    def cut(self, width: int, height: int) -> Box:
        """What of it lies on a page of that size; nothing has no width or no height."""
        x, y = max(0, self.x), max(0, self.y)
        return Box(x, y, max(0, min(self.right, width) - x), max(0, min(self.bottom, height) - y))

    def turned(self, width: int, height: int, turn: int) -> Box:
        """Where it lies when its page of that size is turned clockwise."""
        if turn == 90:
            return Box(height - self.bottom, self.x, self.height, self.width)
        if turn == 180:
            return Box(width - self.right, height - self.bottom, self.width, self.height)
        if turn == 270:
            return Box(self.y, width - self.right, self.height, self.width)
        return self


@dataclass(frozen=True, slots=True)
class Line:
    """What an Ink says: one line of text, and the room that it has, from x, y: `width` dots, letters of `size` dots."""

    text: str
    x: int
    y: int
    width: int
    size: int
    align: Align = "left"


@dataclass(frozen=True, slots=True)
class Ink:
    """A picture, trimmed to its ink: mode "1", 0 is black; its upper left dot at x, y.

    line: the text it shows; plate: as white letters on black.
    """

    x: int
    y: int
    image: Image.Image
    line: Line | None = None
    plate: bool = False

    @property
    def text(self) -> str:
        """The line of text that it shows; "" when it is no text, or not text alone."""
        return self.line.text if self.line else ""

    @property
    def size(self) -> int:
        """How many dots high its letters are (their em); 0 when it is no text."""
        return self.line.size if self.line else 0

    @property
    def box(self) -> Box:
        """Where it stands."""
        return Box(self.x, self.y, self.image.width, self.image.height)


@dataclass(frozen=True, slots=True)
class Bars:
    """A Code 128 C symbol without its quiet zones; sizes in dots. x, y: its upper left dot, however it is turned."""

    x: int
    y: int
    height: int
    module: int
    digits: str
    turn: int = 0  # degrees clockwise

    @property
    def width(self) -> int:
        """Dots from the first bar to the end of the last."""
        return len(codes.code128_modules(self.digits)) * self.module

    @property
    def box(self) -> Box:
        """Where it stands."""
        lying = self.turn % 180 == 0
        return Box(self.x, self.y, *((self.width, self.height) if lying else (self.height, self.width)))

    def blocks(self) -> list[Block]:
        """Each bar as a rule."""
        box, made = self.box, list[Block]()
        for first, count in codes.bars(codes.code128_modules(self.digits)):
            along, thick = first * self.module, count * self.module
            if self.turn in {180, 270}:
                along = self.width - along - thick
            if self.turn % 180 == 0:
                made.append(Block(box.x + along, box.y, thick, box.height))
            else:
                made.append(Block(box.x, box.y + along, box.width, thick))
        return made


@dataclass(frozen=True, slots=True)
class Block:
    """A black rectangle in dots: a rule."""

    x: int
    y: int
    width: int
    height: int

    @property
    def box(self) -> Box:
        """Where it stands."""
        return Box(self.x, self.y, self.width, self.height)


Mark = Ink | Bars | Block


class DotPage(Protocol):
    """A finished page of dots, a label or a piece of roll, as printer languages take it."""

    @property
    def width_mm(self) -> float:
        """How wide it is."""
        ...

    @property
    def height_mm(self) -> float:
        """How high it is."""
        ...

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in dots."""
        ...

    @property
    def marks(self) -> Sequence[Mark]:
        """All that stands on it."""
        ...

    def image(self) -> Image.Image:
        """The page as a picture of mode "1", 0 is black."""
        ...


def trimmed(black: Image.Image, x: int, y: int, line: Line | None = None) -> Ink | None:
    """What `blackened` gave, without the white round it; its upper left dot was at x, y. None when nothing is black."""
    ink = black.getbbox()
    return None if ink is None else Ink(x + ink[0], y + ink[1], dots.black_on_white(black.crop(ink)), line)


def painted(size: tuple[int, int], marks: Sequence[Mark]) -> Image.Image:
    """The marks on a white picture of `size` dots, mode "1"."""
    picture = Image.new("1", size, 1)
    for mark in marks:
        paint(picture, mark)
    return picture


def paint(picture: Image.Image, mark: Mark) -> None:
    """Put one mark on a picture of mode "1"; dots outside of it are left out."""
    if isinstance(mark, Ink):
        picture.paste(0, (mark.x, mark.y), dots.blackened(mark.image))
        return
    pen = ImageDraw.Draw(picture)
    for each in mark.blocks() if isinstance(mark, Bars) else (mark,):
        pen.rectangle((each.x, each.y, each.x + each.width - 1, each.y + each.height - 1), fill=0)


def shifted(mark: Mark, across: int, down: int) -> Mark:
    """The mark so many dots further right and down."""
    moved = replace(mark, x=mark.x + across, y=mark.y + down)
    if isinstance(moved, Ink) and moved.line:
        moved = replace(moved, line=replace(moved.line, x=moved.line.x + across, y=moved.line.y + down))
    return moved


def turned(mark: Mark, size: tuple[int, int], turn: int) -> Mark:
    """The mark when its page of `size` dots is turned clockwise by 90, 180 or 270 degrees. An Ink forgets its text."""
    box = mark.box.turned(*size, turn)
    if isinstance(mark, Ink):
        return Ink(box.x, box.y, mark.image.transpose(_CLOCKWISE[turn]))
    if isinstance(mark, Bars):
        return replace(mark, x=box.x, y=box.y, turn=(mark.turn + turn) % 360)
    return Block(*box)
