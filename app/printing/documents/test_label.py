"""The test page on a label: rulers from its edges, bars of two widths, names, how dark it is, and what was set up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.printing import codes
from app.printing.canvas import Area, LabelCanvas, Style
from app.printing.documents.test_patches import CODE, NAMES, WIDER_CODE, bars_of, patch_row, thick, ticks
from app.printing.documents.words import Words
from app.printing.face import OutletKind, PrinterProfile
from app.printing.marks import Block

INSET = 1.5  # mm from the edge to the strokes of a ruler: a print shifted by less still shows them whole
RULER = 6.2  # mm in all, with the numbers of the upper one
BESIDE = 7.0  # mm, the same of the left one
NUMBER = 2.0  # mm, the height of a ruler's numbers
CORNER = 2.6  # mm, the arms of the marks in the corners
EDGE = 0.8  # mm free at the right and at the bottom
APART = 0.4  # mm between rows, at unit 1
LEAST_UNIT, MOST_UNIT = 0.75, 1.5  # how much lower or higher than written here the rows may be
PATCH_GAP = 0.5  # mm


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the label: its height in mm at unit 1, how it is drawn, and its rank (0 is left out last)."""

    height: float
    draw: Callable[[Area], None]
    rank: int


def draw_label(profile: PrinterProfile, words: Words, canvas: LabelCanvas) -> None:
    """What has room: the rows that say least are left out on small labels, never the rulers and the corners.

    By how much the print is shifted is kept free, so that no text goes over an edge: it would be refused.
    """
    right, down = profile.offset_x_mm, profile.offset_y_mm
    safe = Area(max(0, -right), max(0, -down), canvas.width_mm - abs(right), canvas.height_mm - abs(down))
    _corners(canvas)
    _rulers(canvas, safe)
    x, y = max(BESIDE, safe.x), max(RULER, safe.y)
    inner = Area(x, y, safe.x + safe.width - x - EDGE, safe.y + safe.height - y - EDGE)
    rows, unit = _that_fit(_rows(profile, words, canvas), inner.height)
    y = inner.y
    for row in rows:
        row.draw(Area(inner.x, y, inner.width, row.height * unit))
        y += (row.height + APART) * unit


def _rows(profile: PrinterProfile, words: Words, canvas: LabelCanvas) -> list[Row]:
    least = codes.module_dots(canvas.dots_per_mm)
    head = f"{profile.name} · {words.translate('Papers', 'Test page')}"
    return [
        Row(4.0, lambda area: canvas.text(area, head, Style(4.0, 2.2, bold=True)), 0),
        Row(3.6, lambda area: canvas.text(area, NAMES, Style(3.4, 2.2)), 1),
        Row(3.0, lambda area: canvas.text(area, _facts(profile), Style(2.6, 1.8)), 2),
        Row(3.0, lambda area: canvas.text(area, way_of(profile), Style(2.6, 1.8)), 6),
        Row(5.0, lambda area: _bars(canvas, area, CODE, least), 3),
        Row(5.0, lambda area: _bars(canvas, area, WIDER_CODE, least + 1), 5),
        Row(4.0, lambda area: _patches(canvas, area), 4),
    ]


def _that_fit(rows: list[Row], height: float) -> tuple[list[Row], float]:
    """The rows for which there is room, and how much higher or lower than written each of them is."""
    while True:
        unit = height / sum(row.height + APART for row in rows)
        if unit >= LEAST_UNIT or len(rows) == 1:
            return rows, min(unit, MOST_UNIT)
        last = max(rows, key=lambda row: row.rank)
        rows = [row for row in rows if row is not last]


def _corners(canvas: LabelCanvas) -> None:
    """An angle in each corner, on the very edges: what of it is missing is not printed."""
    wide, high = canvas.size
    arm, line = canvas.dots(CORNER), 2 * thick(canvas.dots_per_mm)
    for x in (0, wide - arm):
        canvas.marks += [Block(x, 0, arm, line), Block(x, high - line, arm, line)]
    for y in (0, high - arm):
        canvas.marks += [Block(0, y, line, arm), Block(wide - line, y, line, arm)]


def _rulers(canvas: LabelCanvas, safe: Area) -> None:
    """From the left edge along the top, and from the top edge along the left; no numbers outside of `safe`."""
    line, inset = thick(canvas.dots_per_mm), canvas.dots(INSET)
    wide, high = canvas.size
    style = Style(NUMBER, 1.6, align="center")
    for tick in ticks(canvas.width_mm):
        x = min(canvas.dots(tick.at), wide - line)
        canvas.marks.append(Block(x, inset, line, canvas.dots(tick.length)))
        if tick.number and _holds(safe, place := Area(tick.at - 2, INSET + 2.5, 4, NUMBER)):
            canvas.text(place, tick.number, style)
    for tick in ticks(canvas.height_mm):
        y = min(canvas.dots(tick.at), high - line)
        canvas.marks.append(Block(inset, y, canvas.dots(tick.length), line))
        if tick.number and _holds(safe, place := Area(INSET + 2.5, tick.at - 1, 2.6, NUMBER)):
            canvas.text(place, tick.number, style)


def _holds(outer: Area, inner: Area) -> bool:
    across = outer.x <= inner.x and inner.x + inner.width <= outer.x + outer.width
    return across and outer.y <= inner.y and inner.y + inner.height <= outer.y + outer.height


def _bars(canvas: LabelCanvas, area: Area, code: str, module: int) -> None:
    place = Block(*(canvas.dots(mm) for mm in (area.x, area.y, area.width, area.height)))
    bars = bars_of(code, place, module, canvas.dots_per_mm)
    if bars is not None:
        canvas.marks.append(bars)


def _patches(canvas: LabelCanvas, area: Area) -> None:
    x, y, width, side = (canvas.dots(mm) for mm in (area.x, area.y, area.width, area.height))
    canvas.marks += patch_row(x, y, width, side, canvas.dots(PATCH_GAP))


def _facts(profile: PrinterProfile) -> str:
    return f"{profile.language} · {profile.dpi} dpi · {profile.width_mm:g}×{profile.height_mm:g} mm"


def way_of(profile: PrinterProfile) -> str:
    """How the printer is reached: a serial line with its speed and flow control."""
    if profile.outlet is OutletKind.SERIAL:
        return f"{profile.baud} {profile.frame} {profile.flow} · {profile.address}"
    return f"{profile.outlet} {profile.address}".strip()
