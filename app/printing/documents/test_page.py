"""The test page: shows at a glance whether size, darkness, Chinese and barcodes come out right."""

from __future__ import annotations

from app.printing import codes, dots
from app.printing.canvas import Area, LabelCanvas, Style
from app.printing.documents.base import MARGIN, Rendered, foot, page_frame
from app.printing.documents.flow import Flow
from app.printing.documents.rolls import blank
from app.printing.documents.sheet import SIZES, Sheet, code128_width
from app.printing.documents.strip import SMALL, Strip
from app.printing.documents.words import Words
from app.printing.face import PrinterProfile
from app.printing.roll_canvas import RollCanvas

CODE = "123456789012"
SAMPLE = "Aa 0123 中文 维修标签 éłЖ"
NAMES = "张伟 镕 喆 é €"  # characters that code pages of printers spoil


def draw_label(profile: PrinterProfile, words: Words, canvas: LabelCanvas) -> None:
    """A frame at the very edge of the label, text in three sizes, a barcode."""
    wide, high = canvas.width_mm, canvas.height_mm
    unit, inner = high / 40, wide - 5
    for x, y, width, height in ((0, 0, wide, 0.25), (0, high - 0.25, wide, 0.25)):
        canvas.rule(x, y, width, height)
    for x in (0, wide - 0.25):
        canvas.rule(x, 0, 0.25, high)
    canvas.text(Area(2.5, 2 * unit, inner, 5 * unit), words.translate("Papers", "Test page"), Style(4.6, bold=True))
    canvas.text(Area(2.5, 7.5 * unit, inner, 4.5 * unit), profile.name, Style(3.4))
    canvas.code128(Area(0, 13 * unit, wide, 10 * unit), CODE)
    canvas.text(Area(2.5, 24.5 * unit, inner, 4 * unit), SAMPLE, Style(3.4, 2.2))
    canvas.text(Area(2.5, 29 * unit, inner, 3.4 * unit), SAMPLE, Style(2.5, 2.2))
    canvas.text(Area(2.5, 33.5 * unit, inner, 3.6 * unit), _facts(profile), Style(2.8, 2.0))


def roll_canvas(profile: PrinterProfile, words: Words) -> RollCanvas:
    """A ruler over all that is printed across, bars of two widths, letters in three sizes."""
    canvas = blank(profile)
    strip = Strip(canvas)
    strip.text(words.translate("Papers", "Test page"), 4.2, bold=True, centred=True)
    strip.text(profile.name, centred=True)
    strip.text(f"{profile.paper} · {canvas.width} · {profile.dpi} dpi · {profile.language}", SMALL, centred=True)
    strip.text(f"{profile.outlet} {profile.address}", SMALL, centred=True)
    strip.gap(2)
    _roll_ruler(canvas)
    least = codes.module_dots(dots.dots_per_mm(profile.dpi))
    for module in (least, least + 1):
        canvas.code128(CODE, 10, module)
        strip.text(f"{CODE} · {module}", SMALL, centred=True)
        strip.gap(2)
    for size in (SMALL, 3.0, 4.0):
        strip.text(NAMES, size)
        strip.text(SAMPLE, size)
    said = words.translate("Papers", "The ruler is {mm} mm long, and no end of it is cut off.")
    strip.text(said.replace("{mm}", f"{canvas.width_mm:g}"), SMALL)
    strip.gap(3)
    return canvas


def _roll_ruler(canvas: RollCanvas) -> None:
    """A line from the first dot to the last, a stroke every 5 mm."""
    top = canvas.y
    for step in range(int(canvas.width_mm / 5) + 1):
        x = min(canvas.dots(step * 5), canvas.width - 1)
        canvas.block(x, top, 1, canvas.dots(3 if step % 2 == 0 else 1.8))
    canvas.block(canvas.width - 1, top, 1, canvas.dots(3))
    canvas.gap(3)
    canvas.rule(thick=0.2)
    canvas.gap(0.8)
    for step in range(int(canvas.width_mm / 10) + 1):
        place = min(max(canvas.dots(step * 10), canvas.dots(1.5)), canvas.width - canvas.dots(3))
        canvas.line(place, str(step * 10), SMALL, align="center")
    canvas.gap(4.5)


def draw_page(profile: PrinterProfile, words: Words, size: str) -> Rendered:
    """A frame 5 mm inside the page, a ruler of 100 mm, text, a barcode."""
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
    for points in (6.5, 8, 10, 14):
        flow.paragraph(SAMPLE, size=points)
    flow.gap(4)
    flow.paragraph(words.translate("Papers", "The frame is 5 mm from the edge on all sides, the ruler 100 mm long."))
    _ruler(flow)
    data = sheet.finish(foot(words, sheet.fit(profile.name, width * 0.6, 6.5)))
    return Rendered(data, tuple(sheet.missing))


def _facts(profile: PrinterProfile) -> str:
    size = f"{profile.width_mm:g}×{profile.height_mm:g} mm · {profile.dpi} dpi"
    return f"{size} · {profile.outlet} {profile.address}"


def _ruler(flow: Flow) -> None:
    y = flow.y + 6
    flow.draw(lambda pen: pen.rule(MARGIN, y, 100, weight=0.8))
    for step in range(11):
        x, height = MARGIN + step * 10, 3.0 if step % 5 == 0 else 1.8
        flow.draw(lambda pen, x=x, height=height: pen.box(x - 0.1, y - height, 0.2, height, weight=0, fill=0))
        flow.draw(lambda pen, x=x, step=step: pen.text(x, y + 3.2, str(step * 10), 6.5, align="center"))
    flow.gap(14)
