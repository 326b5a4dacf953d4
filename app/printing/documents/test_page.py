"""The test page on a roll or a page: shows at a glance whether size, Chinese and barcodes come out right."""

from __future__ import annotations

from app.printing import codes, dots
from app.printing.documents.base import MARGIN, Rendered, foot, page_frame
from app.printing.documents.flow import Flow
from app.printing.documents.rolls import blank
from app.printing.documents.sheet import SIZES, Sheet, code128_width
from app.printing.documents.strip import SMALL, Strip
from app.printing.documents.test_label import way_of
from app.printing.documents.test_patches import CODE, NAMES, WIDER_CODE, patch_row, thick, ticks
from app.printing.documents.words import Words
from app.printing.face import PrinterProfile
from app.printing.roll_canvas import RollCanvas

SAMPLE = "Aa 0123 中文 维修标签 éłЖ"
ROLL_RULER = 25  # mm, along the roll
PATCH = 4.5  # mm
LONG, SHORT = 100, 60  # mm, the rulers on a page


def roll_canvas(profile: PrinterProfile, words: Words) -> RollCanvas:
    """A ruler over all that is printed across and one along it, bars of two widths, letters in three sizes."""
    canvas = blank(profile)
    strip = Strip(canvas)
    strip.text(words.translate("Papers", "Test page"), 4.2, bold=True, centred=True)
    strip.text(profile.name, centred=True)
    strip.text(f"{profile.paper} · {canvas.width} · {profile.dpi} dpi · {profile.language}", SMALL, centred=True)
    strip.text(way_of(profile), SMALL, centred=True)
    strip.gap(2)
    _across(canvas)
    _along(canvas)
    least = codes.module_dots(dots.dots_per_mm(profile.dpi))
    for code, module in ((CODE, least), (WIDER_CODE, least + 1)):
        canvas.code128(code, 10, module)
        strip.text(f"{code} · {module}", SMALL, centred=True)
        strip.gap(2)
    for size in (SMALL, 3.0, 4.0):
        strip.text(NAMES, size)
        strip.text(SAMPLE, size)
    said = words.translate("Papers", "The ruler is {mm} mm long, and no end of it is cut off.")
    strip.text(said.replace("{mm}", f"{canvas.width_mm:g}"), SMALL)
    strip.gap(3)
    return canvas


def _across(canvas: RollCanvas) -> None:
    """A line from the first dot to the last with its strokes, the numbers below it."""
    top, line = canvas.y, thick(dots.dots_per_mm(canvas.dpi))
    for tick in ticks(canvas.width_mm):
        canvas.block(min(canvas.dots(tick.at), canvas.width - line), top, line, canvas.dots(tick.length))
        if tick.number:
            canvas.y = top + canvas.dots(3.2)
            place = min(canvas.dots(tick.at), canvas.width - canvas.dots(2))
            canvas.line(place, tick.number, SMALL, align="center")
    canvas.y = top
    canvas.rule(thick=0.2)
    canvas.gap(7)


def _along(canvas: RollCanvas) -> None:
    """A ruler from above down at the left, beside it how dark the printer is."""
    top, line = canvas.y, thick(dots.dots_per_mm(canvas.dpi))
    for tick in ticks(ROLL_RULER):
        canvas.block(0, top + canvas.dots(tick.at), canvas.dots(tick.length), line)
        canvas.y = top + canvas.dots(tick.at - 1.2)
        canvas.line(canvas.dots(3), tick.number, SMALL)
    left, side, apart = canvas.dots(9), canvas.dots(PATCH), canvas.dots(1)
    canvas.marks += patch_row(left, top + canvas.dots(2), canvas.width - left, side, apart)
    canvas.y = top + canvas.dots(ROLL_RULER + 2)


def draw_page(profile: PrinterProfile, words: Words, size: str) -> Rendered:
    """A frame 5 mm inside the page, a ruler of 100 mm across and one of 60 mm down, text, a barcode."""
    width, height = SIZES[size]
    title = words.translate("Papers", "Test page")
    sheet = Sheet(width, height, title)
    frame = page_frame(size)
    flow = Flow(sheet, sheet.new_page(), frame, frame, lambda flow: flow.gap(0))
    flow.draw(lambda pen: pen.box(5, 5, width - 10, height - 10))
    flow.gap(4)
    flow.paragraph(title, size=20, bold=True)
    flow.paragraph(profile.name, size=13)
    flow.paragraph(f"{profile.outlet} · {profile.address} · {size}", size=9, grey=0.4)
    flow.gap(4)
    x, y = (width - code128_width(CODE)) / 2, flow.y
    flow.draw(lambda pen: pen.code128(x, y, 15, CODE))
    flow.gap(20)
    flow.paragraph(NAMES, size=14)
    for points in (6.5, 8, 10, 14):
        flow.paragraph(SAMPLE, size=points)
    flow.gap(4)
    said = words.translate("Papers", "The frame is 5 mm from the edges, the rulers are {mm} and {less} mm long.")
    flow.paragraph(said.replace("{mm}", str(LONG)).replace("{less}", str(SHORT)))
    _page_rulers(flow)
    data = sheet.finish(foot(words, sheet.fit(profile.name, width * 0.6, 6.5)))
    return Rendered(data, tuple(sheet.missing))


def _page_rulers(flow: Flow) -> None:
    y = flow.y + 6
    flow.draw(lambda pen: pen.rule(MARGIN, y, LONG, weight=0.8))
    for tick in ticks(LONG):
        x = MARGIN + tick.at
        flow.draw(lambda pen, x=x, mm=tick.length: pen.box(x - 0.1, y - mm, 0.2, mm, weight=0, fill=0))
        flow.draw(lambda pen, x=x, number=tick.number: pen.text(x, y + 3.2, number, 6.5, align="center"))
    flow.draw(lambda pen: pen.box(MARGIN - 0.15, y, 0.3, SHORT, weight=0, fill=0))
    for tick in ticks(SHORT):
        down = y + tick.at
        flow.draw(lambda pen, down=down, mm=tick.length: pen.box(MARGIN, down - 0.1, mm, 0.2, weight=0, fill=0))
        if tick.number:
            flow.draw(lambda pen, down=down, number=tick.number: pen.text(MARGIN + 3, down + 0.8, number, 6.5))
    flow.gap(SHORT + 8)
