"""Pages of a PDF in mm from the upper left corner; drawn when all are known, so that each can say "page x of y"."""

from __future__ import annotations

import io
import threading
from collections.abc import Callable
from typing import Any, Literal, cast

from app.printing import codes, fonts
from app.printing.wrapping import shorten

PT = 25.4 / 72  # mm
SIZES = {"A5": (148.0, 210.0), "A4": (210.0, 297.0)}
GREY = 0.42
CODE_MODULE = 0.33  # mm: a bar of a page's barcode
BOLD = 0.022  # of the size: the stroke round a bold letter

#: reportlab cuts the font down through one reading place that all its documents share: a preview and a slip that are
#: finished on two threads at once would tear each other's letters.
_ONE_AT_A_TIME = threading.Lock()

Align = Literal["left", "center", "right"]
Draw = Callable[["Pen"], None]


class Pen:
    """Draws on the current page of a reportlab canvas; all places in mm, sizes of letters in points."""

    def __init__(self, canvas: Any, width: float, height: float) -> None:
        self._canvas = canvas
        self.width = width
        self.height = height

    def text(
        self,
        x: float,
        baseline: float,
        text: str,
        size: float,
        *,
        bold: bool = False,
        align: Align = "left",
        grey: float = 0,
    ) -> None:
        """One line of clean text; x is its left end, middle or right end."""
        width = fonts.page_width(text, size) * PT
        left = x - {"left": 0.0, "center": width / 2, "right": width}[align]
        canvas = self._canvas
        canvas.setFont(fonts.FONT_NAME, size)
        canvas.setFillGray(grey)
        canvas.setStrokeGray(grey)
        canvas.setLineWidth(size * BOLD)
        canvas.drawString(left / PT, self._up(baseline), text, mode=2 if bold else 0)

    def rule(self, x: float, y: float, width: float, *, weight: float = 0.5, grey: float = 0) -> None:
        """A level line, `weight` points thick."""
        self._canvas.setStrokeGray(grey)
        self._canvas.setLineWidth(weight)
        self._canvas.line(x / PT, self._up(y), (x + width) / PT, self._up(y))

    def dashes(self, x: float, y: float, width: float) -> None:
        """A dashed level line: cut here."""
        self._canvas.saveState()
        self._canvas.setDash(3, 3)
        self.rule(x, y, width, weight=0.6, grey=GREY)
        self._canvas.restoreState()

    def box(self, x: float, y: float, width: float, height: float, *, weight: float = 0.5, fill: float = 1) -> None:
        """A frame with a filling (0 black, 1 white); y is its upper edge."""
        self._canvas.setStrokeGray(0 if weight else fill)
        self._canvas.setLineWidth(weight)
        self._canvas.setFillGray(fill)
        self._canvas.rect(x / PT, self._up(y + height), width / PT, height / PT, stroke=int(weight > 0), fill=1)

    def tick(self, x: float, baseline: float, side: float, *, ticked: bool) -> None:
        """A box standing on the base line, ticked or empty (the font has no such sign)."""
        top = baseline - side
        self.box(x, top, side, side, weight=0.6)
        if ticked:
            path = self._canvas.beginPath()
            path.moveTo((x + side * 0.2) / PT, self._up(top + side * 0.55))
            path.lineTo((x + side * 0.42) / PT, self._up(top + side * 0.78))
            path.lineTo((x + side * 0.84) / PT, self._up(top + side * 0.2))
            self._canvas.setLineWidth(1)
            self._canvas.drawPath(path)

    def code128(self, x: float, y: float, height: float, digits: str, *, module: float = CODE_MODULE) -> None:
        """Bars; x is the beginning of the quiet zone, which is ours to keep free."""
        left = x + codes.QUIET_MODULES * module
        self._canvas.setFillGray(0)
        for first, count in codes.bars(codes.code128_modules(digits)):
            box = ((left + first * module) / PT, self._up(y + height), count * module / PT, height / PT)
            self._canvas.rect(*box, stroke=0, fill=1)

    def picture(self, x: float, y: float, width: float, height: float, image: Any) -> None:
        """A Pillow picture, dot by dot, in the given area."""
        from reportlab.lib.utils import ImageReader

        reader = ImageReader(image)
        self._canvas.drawImage(reader, x / PT, self._up(y + height), width / PT, height / PT)

    def jpeg(self, x: float, y: float, width: float, height: float, data: bytes) -> None:
        """A JPEG as it is, in the given area."""
        from reportlab.lib.utils import ImageReader

        reader = ImageReader(io.BytesIO(data))
        self._canvas.drawImage(reader, x / PT, self._up(y + height), width / PT, height / PT)

    def _up(self, y: float) -> float:
        return (self.height - y) / PT


def code128_width(digits: str, module: float = CODE_MODULE) -> float:
    """How wide a barcode is with its quiet zones, in mm."""
    return (len(codes.code128_modules(digits)) + 2 * codes.QUIET_MODULES) * module


class Sheet:
    """A document in the making: what is to be drawn on each page, and which characters no font had."""

    def __init__(self, width: float, height: float, title: str, scale: float = 1) -> None:
        """`width` and `height` of the paper; with a scale of 1.1 there is room for 1.1 times as much, set smaller."""
        self.width = width * scale
        self.height = height * scale
        self.scale = scale
        self.missing: dict[str, None] = {}
        self.shortened: dict[str, None] = {}
        self._title = self.clean(title, lines=False)
        self._pages: list[list[Draw]] = []

    def new_page(self) -> int:
        """Begin a page; its index."""
        self._pages.append([])
        return len(self._pages) - 1

    @property
    def pages(self) -> int:
        """How many pages there are so far."""
        return len(self._pages)

    def on(self, page: int, draw: Draw) -> None:
        """Keep something to be drawn on a page."""
        self._pages[page].append(draw)

    def clean(self, text: str, *, lines: bool = True) -> str:
        """Text made fit for paper; what the font lacks is remembered in `missing`."""
        cleaned = fonts.clean(text, lines=lines)
        self.missing.update(dict.fromkeys(cleaned.missing))
        return cleaned.text

    def fit(self, text: str, width: float, size: float) -> str:
        """Clean text on one line of at most `width` mm; a longer one ends in "…" and is remembered in `shortened`."""
        cleaned = self.clean(text, lines=False).strip()
        if fonts.page_width(cleaned, size) * PT <= width:
            return cleaned
        self.shortened[text] = None
        return shorten(cleaned, width, lambda part: fonts.page_width(part, size) * PT)

    def finish(self, footer: Callable[[Pen, int, int], None] | None = None) -> bytes:
        """The PDF; `footer(pen, number, of)` is called on every page. Same contents, same bytes."""
        from reportlab.pdfgen.canvas import Canvas

        fonts.register_page_font()
        out = io.BytesIO()
        size = (self.width / self.scale / PT, self.height / self.scale / PT)
        canvas = cast("Any", Canvas)(out, pagesize=size, invariant=1, pageCompression=1)
        canvas.setTitle(self._title)
        canvas.setCreator("Counterfoil")
        pen = Pen(canvas, self.width, self.height)
        for number, draws in enumerate(self._pages, 1):
            canvas.scale(1 / self.scale, 1 / self.scale)
            for draw in draws:
                draw(pen)
            if footer:
                footer(pen, number, len(self._pages))
            canvas.showPage()
        with _ONE_AT_A_TIME:
            canvas.save()
        return out.getvalue()
