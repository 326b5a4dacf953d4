"""Labels as what their printer takes: its language, or a page of the label's size for any other printer."""

from __future__ import annotations

from dataclasses import replace

from app.printing.canvas import LabelCanvas
from app.printing.documents.base import Rendered
from app.printing.documents.sheet import Sheet
from app.printing.face import PrinterProfile
from app.printing.languages.known import language_of

PAGE_DPI = 600  # a label as a page: a laser printer's own dots, or a multiple of them


def label_canvas(profile: PrinterProfile) -> LabelCanvas:
    """An empty label on its printer's dots: of the profile's size, or what the printer reaches of that.

    Raises ShopError("printer.…", field) for a label that the printer can't hold.
    """
    language = language_of(profile)
    if language is None:
        return LabelCanvas(profile.width_mm, profile.height_mm, PAGE_DPI)
    return LabelCanvas(*language.area(profile), profile.dpi)


def finish_label(canvas: LabelCanvas, profile: PrinterProfile, title: str) -> Rendered:
    """The label's bytes: printer language or PDF. No label opens a cash drawer."""
    language = language_of(profile)
    data = language.encode(canvas, replace(profile, drawer=False)) if language else _page(canvas, title)
    return Rendered(data, tuple(dict.fromkeys(canvas.missing)), tuple(canvas.shortened), dots=(canvas,))


def _page(canvas: LabelCanvas, title: str) -> bytes:
    sheet = Sheet(canvas.width_mm, canvas.height_mm, title)
    page = sheet.new_page()
    picture = canvas.image().convert("L")
    sheet.on(page, lambda pen: pen.picture(0, 0, canvas.width_mm, canvas.height_mm, picture))
    return sheet.finish()
