"""Labels as what their printer takes: its language, or a page of the label's size for any other printer."""

from __future__ import annotations

from app.printing.canvas import LabelCanvas
from app.printing.documents.base import Rendered
from app.printing.documents.sheet import Sheet
from app.printing.face import PrinterProfile
from app.printing.languages.known import language_of

PAGE_DPI = 600  # a label as a page: a laser printer's own dots, or a multiple of them


def label_canvas(profile: PrinterProfile) -> LabelCanvas:
    """An empty label of the profile's size on its printer's dots."""
    dpi = profile.dpi if language_of(profile) else PAGE_DPI
    return LabelCanvas(profile.width_mm, profile.height_mm, dpi)


def finish_label(canvas: LabelCanvas, profile: PrinterProfile, title: str) -> Rendered:
    """The label's bytes: printer language or PDF."""
    language = language_of(profile)
    data = language.encode(canvas, profile) if language else _page(canvas, title)
    return Rendered(data, tuple(dict.fromkeys(canvas.missing)), tuple(canvas.shortened))


def _page(canvas: LabelCanvas, title: str) -> bytes:
    sheet = Sheet(canvas.width_mm, canvas.height_mm, title)
    page = sheet.new_page()
    picture = canvas.image().convert("L")
    sheet.on(page, lambda pen: pen.picture(0, 0, canvas.width_mm, canvas.height_mm, picture))
    return sheet.finish()
