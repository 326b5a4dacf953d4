"""A label on the printer's own dots: text, rules and bars in mm, black or white, nothing in between."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from PIL import Image, ImageDraw

from app.errors import ShopError
from app.printing import codes, dots, fonts
from app.printing.dots import BOLD_STROKE
from app.printing.marks import Align, Bars, Block, Box, Ink, Line, Mark, painted, trimmed
from app.printing.wrapping import shorten, wrap

LINE_HEIGHT = 1.16  # of the size
BASELINE = 0.86  # of the size, below the upper edge of a line
MOST_CHARACTERS = 600  # no label holds more: the rest is not even tried
MOST_MODULE_MM = 0.4  # wider bars read no better
SIZE_STEP = 0.92  # from one tried size to the next smaller one


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

    def qr(self, x: float, y: float, side: float, digits: str) -> None:
        """A QR code as large as whole dots let it be in a square of `side` mm, quiet zone included.

        Raises ShopError("print.label_too_narrow") when a module would be thinner than QR_MODULE_MM.
        """
        rows = codes.qr_rows(digits)
        module = self.dots(side) // (len(rows) + 2 * codes.QR_QUIET_MODULES)
        if module < codes.QR_MODULE_MM * self.dots_per_mm:
            raise ShopError("print.label_too_narrow", width_mm=self.width_mm, code=digits)
        quiet = codes.QR_QUIET_MODULES * module
        self.marks.append(Ink(self.dots(x) + quiet, self.dots(y) + quiet, _qr_modules(rows, module)))

    def rule(self, x: float, y: float, width: float, height: float) -> None:
        """A black rectangle in mm, at least a dot thick."""
        self.marks.append(Block(self.dots(x), self.dots(y), max(1, self.dots(width)), max(1, self.dots(height))))

    def picture(self, x: int, y: int, image: Image.Image) -> None:
        """A picture of mode "1" (0 is black), dot for dot, its upper left dot at x, y."""
        ink = trimmed(dots.blackened(image), x, y)
        if ink is not None:
            self.marks.append(ink)

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
        step = round(pixels * LINE_HEIGHT)
        block = step * (len(lines) - 1) + pixels
        top = max(0, (height - block) // 2) if style.lines == 1 else 0
        x, y = self.dots(area.x), self.dots(area.y)
        placed = [Line(line, x, y + top + row * step, width, pixels, style.align) for row, line in enumerate(lines)]
        if style.inverse:
            self._plate(placed, Box(x, y, width, height), bold=style.bold)
            return
        for line in placed:
            # a line is its own mark; above it there is room for what rises over the others
            picture = Image.new("L", (width + pixels, 2 * pixels), 255)
            _write(picture, line, x, y=line.y - pixels // 2, bold=style.bold)
            self._keep(trimmed(dots.blackened(picture), x, line.y - pixels // 2, line))

    def _plate(self, lines: list[Line], box: Box, *, bold: bool) -> None:
        """White letters on black."""
        picture = Image.new("L", (box.width, box.height), 255)
        for line in lines:
            _write(picture, line, box.x, box.y, bold=bold)
        plate = trimmed(dots.inverted(dots.blackened(picture)), box.x, box.y)
        self._keep(replace(plate, line=lines[0], plate=True) if plate and len(lines) == 1 else plate)

    def _keep(self, ink: Ink | None) -> None:
        if ink is not None:
            self.marks.append(ink)


def _write(picture: Image.Image, line: Line, x: int, y: int, *, bold: bool) -> None:
    """The line in grey on a picture whose upper left dot is x, y of the page."""
    font = fonts.label_font(line.size)
    free = line.width - font.getlength(line.text)
    left = {"left": 0.0, "center": free / 2, "right": free}[line.align]
    place = (line.x - x + round(max(0.0, left)), line.y - y + round(line.size * BASELINE))
    stroke = BOLD_STROKE if bold else 0
    ImageDraw.Draw(picture).text(place, line.text, fill=0, font=font, anchor="ls", stroke_width=stroke)


def qr_picture(digits: str, side: int, per_mm: float) -> Image.Image:
    """A QR code with its quiet zone on a white square (mode "1") of about `side` dots, never with thinner modules than
    are read for sure: then it is larger.
    """
    rows = codes.qr_rows(digits)
    across = len(rows) + 2 * codes.QR_QUIET_MODULES
    module = max(side // across, codes.qr_module_dots(per_mm))
    picture = Image.new("1", (across * module, across * module), 1)
    picture.paste(_qr_modules(rows, module), (codes.QR_QUIET_MODULES * module, codes.QR_QUIET_MODULES * module))
    return picture


def _qr_modules(rows: Sequence[Sequence[bool]], module: int) -> Image.Image:
    """The modules alone, `module` dots wide each."""
    picture = Image.new("1", (len(rows) * module, len(rows) * module), 1)
    pen = ImageDraw.Draw(picture)
    for row, modules in enumerate(rows):
        for column, dark in enumerate(modules):
            if dark:
                corner = (column * module, row * module)
                pen.rectangle((*corner, corner[0] + module - 1, corner[1] + module - 1), fill=0)
    return picture


def _room(pixels: int, height: int, style: Style) -> int:
    """How many lines there is room for, at least one."""
    return max(1, min(style.lines, int(height / (pixels * LINE_HEIGHT) + 0.12)))


def _after(text: str, lines: list[str]) -> str:
    """What of a text comes after its first lines, with its spaces, on one line."""
    at = 0
    for line in lines:
        at = text.index(line, at) + len(line)
    return " ".join(text[at:].split())
