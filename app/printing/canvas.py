"""A label on the printer's own dots: text, rules and bars in mm, black or white, nothing in between."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal, Protocol

from PIL import Image, ImageDraw

from app.errors import ShopError
from app.printing import codes, dots, fonts
from app.printing.dots import BOLD_STROKE
from app.printing.wrapping import shorten, wrap

LINE_HEIGHT = 1.16  # of the size
MOST_CHARACTERS = 600  # no label holds more: the rest is not even tried
MOST_MODULE_MM = 0.4  # wider bars read no better
SIZE_STEP = 0.92  # from one tried size to the next smaller one

Align = Literal["left", "center", "right"]


@dataclass(frozen=True, slots=True)
class Ink:
    """A picture, trimmed to its ink: mode "1", 0 is black; its upper left dot at x, y."""

    x: int
    y: int
    image: Image.Image


@dataclass(frozen=True, slots=True)
class Bars:
    """A Code 128 C symbol without its quiet zones; all sizes in dots."""

    x: int
    y: int
    height: int
    module: int
    digits: str

    @property
    def width(self) -> int:
        """Dots from the first bar to the end of the last."""
        return len(codes.code128_modules(self.digits)) * self.module


@dataclass(frozen=True, slots=True)
class Block:
    """A black rectangle in dots: a rule."""

    x: int
    y: int
    width: int
    height: int


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
    def marks(self) -> Sequence[Mark]:
        """All that stands on it."""
        ...

    def image(self) -> Image.Image:
        """The page as a picture of mode "1", 0 is black."""
        ...


@dataclass(frozen=True, slots=True)
class Area:
    """A place on the label, in mm from its upper left corner."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Style:
    """How text is set: `size` and `smallest` in mm, at most `lines` lines."""

    size: float
    smallest: float = 2.5
    lines: int = 1
    bold: bool = False
    align: Align = "left"
    inverse: bool = False  # white on a black plate as large as the area


@dataclass
class LabelCanvas:
    """Collects marks; `shortened` and `missing` tell what did not fit and what the font lacked."""

    width_mm: float
    height_mm: float
    dpi: int
    marks: list[Mark] = field(default_factory=list[Mark])
    shortened: list[str] = field(default_factory=list[str])
    missing: list[str] = field(default_factory=list[str])

    @property
    def dots_per_mm(self) -> float:
        """8 at 203 dpi, as printers of that kind count; 11.81 at 300."""
        return dots.dots_per_mm(self.dpi)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in dots."""
        return self.dots(self.width_mm), self.dots(self.height_mm)

    def dots(self, mm: float) -> int:
        """Whole dots nearest to `mm`."""
        return round(mm * self.dots_per_mm)

    def text(self, area: Area, text: str, style: Style) -> None:
        """Set text into the area, as large as fits between the style's sizes.

        What does not fit at the smallest ends in "…" and is kept in `shortened`.
        """
        cleaned = fonts.clean(text, lines=style.lines > 1)
        self.missing.extend(cleaned.missing)
        content = cleaned.text.strip()
        if not content and not style.inverse:
            return
        width, height = self.dots(area.width), self.dots(area.height)
        pixels, lines, whole = self._fit(content, width, height, style)
        if not whole:
            self.shortened.append(text)
        self._set(area, lines, pixels, style)

    def code128(self, area: Area, digits: str) -> None:
        """Bars as high as the area and centred in it, quiet zones included.

        Raises ShopError("print.label_too_narrow") when they do not fit.
        """
        modules = len(codes.code128_modules(digits))
        quiet, width = codes.quiet_dots(self.dots_per_mm), self.dots(area.width)
        module = least = codes.module_dots(self.dots_per_mm)
        if modules * least + 2 * quiet > width:
            raise ShopError("print.label_too_narrow", width_mm=self.width_mm, code=digits)
        # wider bars where there is room for them: tags get dirty
        while (module + 1) <= MOST_MODULE_MM * self.dots_per_mm and (modules + 20) * (module + 1) <= width:
            module += 1
        quiet = max(quiet, codes.QUIET_MODULES * module)
        free = width - modules * module - 2 * quiet
        left = self.dots(area.x) + quiet + free // 2
        self.marks.append(Bars(left, self.dots(area.y), self.dots(area.height), module, digits))

    def has_room_for_bars(self, digits: str) -> bool:
        """Whether a barcode with its quiet zones fits across the label."""
        bars = len(codes.code128_modules(digits)) * codes.module_dots(self.dots_per_mm)
        return bars + 2 * codes.quiet_dots(self.dots_per_mm) <= self.size[0]

    def qr(self, x: float, y: float, side: float, digits: str) -> None:
        """A QR code as large as whole dots let it be in a square of `side` mm, quiet zone included.

        Raises ShopError("print.label_too_narrow") when a module would be thinner than QR_MODULE_MM.
        """
        rows = codes.qr_rows(digits)
        module = self.dots(side) // (len(rows) + 2 * codes.QR_QUIET_MODULES)
        if module < codes.QR_MODULE_MM * self.dots_per_mm:
            raise ShopError("print.label_too_narrow", width_mm=self.width_mm, code=digits)
        picture = Image.new("1", (len(rows) * module, len(rows) * module), 1)
        pen = ImageDraw.Draw(picture)
        for row, modules in enumerate(rows):
            for column, dark in enumerate(modules):
                if dark:
                    corner = (column * module, row * module)
                    pen.rectangle((*corner, corner[0] + module - 1, corner[1] + module - 1), fill=0)
        quiet = codes.QR_QUIET_MODULES * module
        self.marks.append(Ink(self.dots(x) + quiet, self.dots(y) + quiet, picture))

    def rule(self, x: float, y: float, width: float, height: float) -> None:
        """A black rectangle in mm, at least a dot thick."""
        self.marks.append(Block(self.dots(x), self.dots(y), max(1, self.dots(width)), max(1, self.dots(height))))

    def image(self) -> Image.Image:
        """The label as a picture of mode "1", 0 is black."""
        return painted(self.size, self.marks)

    def _fit(self, text: str, width: int, height: int, style: Style) -> tuple[int, list[str], bool]:
        """Size in dots, the lines, and whether that is all of the text."""
        smallest = min(max(1, self.dots(style.smallest)), max(1, height))
        pixels = max(smallest, self.dots(min(style.size, height / self.dots_per_mm)))
        while pixels > smallest and len(text) < MOST_CHARACTERS:
            lines = wrap(text, width, fonts.label_font(pixels).getlength)
            if len(lines) <= _room(pixels, height, style):
                return pixels, lines, True
            pixels = max(smallest, int(pixels * SIZE_STEP))
        font, room = fonts.label_font(smallest), _room(smallest, height, style)
        lines = wrap(text[:MOST_CHARACTERS], width, font.getlength)
        if len(lines) <= room and len(text) < MOST_CHARACTERS:
            return smallest, lines, True
        rest = _after(text[:MOST_CHARACTERS], lines[: room - 1])
        return smallest, [*lines[: room - 1], shorten(rest, width, font.getlength)], False

    def _set(self, area: Area, lines: list[str], pixels: int, style: Style) -> None:
        width, height = self.dots(area.width), self.dots(area.height)
        picture = Image.new("L", (width + pixels, height + pixels), 255)
        pen = ImageDraw.Draw(picture)
        font = fonts.label_font(pixels)
        step = round(pixels * LINE_HEIGHT)
        block = step * (len(lines) - 1) + pixels
        top = max(0, (height - block) // 2) if style.lines == 1 else 0
        for number, line in enumerate(lines):
            free = width - font.getlength(line)
            left = {"left": 0.0, "center": free / 2, "right": free}[style.align]
            baseline = top + number * step + round(pixels * 0.86)
            place = (round(max(0.0, left)), baseline)
            pen.text(place, line, fill=0, font=font, anchor="ls", stroke_width=BOLD_STROKE if style.bold else 0)
        self._keep(picture, self.dots(area.x), self.dots(area.y), plate=(width, height) if style.inverse else None)

    def _keep(self, picture: Image.Image, x: int, y: int, plate: tuple[int, int] | None) -> None:
        black = dots.blackened(picture)
        ink = trimmed(dots.inverted(black.crop((0, 0, *plate))) if plate else black, x, y)
        if ink is not None:
            self.marks.append(ink)


def _room(pixels: int, height: int, style: Style) -> int:
    """How many lines there is room for, at least one."""
    return max(1, min(style.lines, int(height / (pixels * LINE_HEIGHT) + 0.12)))


def _after(text: str, lines: list[str]) -> str:
    """What of a text comes after its first lines, with its spaces, on one line."""
    at = 0
    for line in lines:
        at = text.index(line, at) + len(line)
    return " ".join(text[at:].split())


def trimmed(black: Image.Image, x: int, y: int) -> Ink | None:
    """What `blackened` gave, without the white round it; its upper left dot was at x, y. None when nothing is black."""
    ink = black.getbbox()
    return None if ink is None else Ink(x + ink[0], y + ink[1], dots.black_on_white(black.crop(ink)))


def painted(size: tuple[int, int], marks: Sequence[Mark]) -> Image.Image:
    """The marks on a white picture of `size` dots, mode "1"."""
    picture = Image.new("1", size, 1)
    for mark in marks:
        paint(picture, mark)
    return picture


def paint(picture: Image.Image, mark: Mark) -> None:
    """Put one mark on a picture of mode "1"; dots outside of it are left out."""
    pen = ImageDraw.Draw(picture)
    if isinstance(mark, Ink):
        picture.paste(0, (mark.x, mark.y), dots.blackened(mark.image))
    elif isinstance(mark, Block):
        pen.rectangle((mark.x, mark.y, mark.x + mark.width - 1, mark.y + mark.height - 1), fill=0)
    else:
        for first, count in codes.bars(codes.code128_modules(mark.digits)):
            left = mark.x + first * mark.module
            pen.rectangle((left, mark.y, left + count * mark.module - 1, mark.y + mark.height - 1), fill=0)
