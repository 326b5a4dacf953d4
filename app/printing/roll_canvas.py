"""A piece of roll on the printer's own dots: as wide as it can print, as long as what stands on it."""

from __future__ import annotations

from dataclasses import dataclass, field

from PIL import Image, ImageDraw

from app.printing import codes, dots, fonts
from app.printing.canvas import BASELINE, MOST_MODULE_MM
from app.printing.dots import BOLD_STROKE
from app.printing.marks import Align, Bars, Block, Ink, Line, Mark, painted, trimmed
from app.printing.wrapping import shorten, wrap

LEADING = 1.2  # of the size, from line to line


@dataclass
class RollCanvas:
    """Collects marks from above; `y` is how many dots are used.

    `missing` tells what the font lacked, `shortened` the few texts that end in "…".
    """

    width_mm: float
    dpi: int
    marks: list[Mark] = field(default_factory=list[Mark])
    missing: list[str] = field(default_factory=list[str])
    shortened: list[str] = field(default_factory=list[str])
    y: int = 0

    @property
    def width(self) -> int:
        """Dots across: 576 on 72 mm at 203 dpi, 384 on 48 mm."""
        return self.dots(self.width_mm)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in dots, so far; at least a line."""
        return self.width, max(1, self.y)

    @property
    def height_mm(self) -> float:
        """How long it is so far."""
        return self.y / dots.dots_per_mm(self.dpi)

    def dots(self, mm: float) -> int:
        """Whole dots nearest to `mm`."""
        return round(mm * dots.dots_per_mm(self.dpi))

    def gap(self, mm: float) -> None:
        """Leave room."""
        self.y += self.dots(mm)

    # --- text

    def clean(self, text: str, *, lines: bool = True) -> str:
        """Text made fit for paper; what the font lacks is remembered in `missing`."""
        cleaned = fonts.clean(text, lines=lines)
        self.missing.extend(cleaned.missing)
        return cleaned.text.strip()

    def wrapped(self, text: str, width: int, size: float, most: int = 0) -> list[str]:
        """Clean text as lines of at most `width` dots in letters of `size` mm; nothing is cut off but for `most`."""
        measure = fonts.label_font(self.dots(size)).getlength
        lines = wrap(self.clean(text), width, measure)
        if not most or len(lines) <= most:
            return lines
        self.shortened.append(text)
        return [*lines[: most - 1], shorten(" ".join(lines[most - 1 :]), width, measure)]

    def length(self, text: str, size: float) -> int:
        """How many dots wide a clean line is."""
        return round(fonts.label_font(self.dots(size)).getlength(text))

    def step(self, size: float) -> int:
        """Dots from line to line."""
        return round(self.dots(size) * LEADING)

    def line(self, x: int, text: str, size: float, *, bold: bool = False, align: Align = "left") -> None:
        """One clean line whose upper edge is at `y` and whose left end, middle or right end at x; does not move on."""
        if not text.strip():
            return
        pixels = self.dots(size)
        font = fonts.label_font(pixels)
        length = font.getlength(text)
        picture = Image.new("L", (round(length) + pixels, round(pixels * 1.5)), 255)
        place = (pixels // 2, round(pixels * BASELINE))
        stroke = BOLD_STROKE if bold else 0
        ImageDraw.Draw(picture).text(place, text, fill=0, font=font, anchor="ls", stroke_width=stroke)
        left = x - round({"left": 0.0, "center": length / 2, "right": length}[align])
        said = Line(text, left, self.y, round(length), pixels, align)
        self._keep(trimmed(dots.blackened(picture), left - pixels // 2, self.y, said))

    def plate(self, x: int, text: str, size: float) -> None:
        """White letters on black, their right end at x; does not move on."""
        pixels, width = self.dots(size), self.length(text, size) + self.dots(size)
        picture = Image.new("L", (width, round(pixels * 1.3)), 255)
        place = (width // 2, round(pixels * 1.02))
        font = fonts.label_font(pixels)
        ImageDraw.Draw(picture).text(place, text, fill=0, font=font, anchor="ms", stroke_width=BOLD_STROKE)
        self._keep(trimmed(dots.inverted(dots.blackened(picture)), x - width, self.y))

    # --- shapes

    def block(self, x: int, y: int, width: int, height: int) -> None:
        """A black rectangle, in dots."""
        self.marks.append(Block(x, y, max(1, width), max(1, height)))

    def rule(self, x: int = 0, width: int = 0, *, thick: float = 0.2) -> None:
        """A level line at `y` (over the whole width unless said otherwise); does not move on."""
        self.block(x, self.y, width or self.width - x, self.dots(thick))

    def frame(self, top: int, bottom: int) -> None:
        """A frame over the whole width."""
        thick = max(1, self.dots(0.25))
        for y in (top, bottom - thick):
            self.block(0, y, self.width, thick)
        for x in (0, self.width - thick):
            self.block(x, top, thick, bottom - top)

    def tick(self, x: int, baseline: int, side: int, *, ticked: bool) -> None:
        """A box standing on the base line, ticked or empty (the font has no such sign)."""
        picture = Image.new("L", (side, side), 255)
        pen, thick = ImageDraw.Draw(picture), max(1, round(side / 12))
        pen.rectangle((0, 0, side - 1, side - 1), outline=0, width=thick)
        if ticked:
            corners = [(side * across, side * down) for across, down in ((0.2, 0.52), (0.42, 0.76), (0.82, 0.22))]
            pen.line(corners, fill=0, width=max(2, round(side / 7)))
        self._keep(trimmed(dots.blackened(picture), x, baseline - side))

    def code128(self, digits: str, height: float, module: int = 0) -> None:
        """Bars in the middle of the width, quiet zones included, as wide as is read best; moves on.

        module: dots of one bar, 0 = chosen. Every roll of 48 mm or more has room for 12 digits.
        """
        modules, per_mm = len(codes.code128_modules(digits)), dots.dots_per_mm(self.dpi)
        if not module:
            module = codes.module_dots(per_mm)
            while module + 1 <= MOST_MODULE_MM * per_mm and self._bars(modules, module + 1) <= self.width:
                module += 1
        left = (self.width - modules * module) // 2
        self.marks.append(Bars(left, self.y, self.dots(height), module, digits))
        self.gap(height)

    def picture(self, image: Image.Image) -> None:
        """A picture of mode "1" in the middle of the width, dot for dot; moves on."""
        self._keep(trimmed(dots.blackened(image), (self.width - image.width) // 2, self.y))
        self.y += image.height

    def image(self) -> Image.Image:
        """The piece of roll as a picture of mode "1", 0 is black."""
        return painted(self.size, self.marks)

    def _bars(self, modules: int, module: int) -> int:
        quiet = max(codes.QUIET_MODULES * module, codes.quiet_dots(dots.dots_per_mm(self.dpi)))
        return modules * module + 2 * quiet

    def _keep(self, ink: Ink | None) -> None:
        if ink is not None:
            self.marks.append(ink)
