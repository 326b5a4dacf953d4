"""Labels as what their printer takes: its language, or a page of the label's size for any other printer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from app.printing.canvas import LabelCanvas
from app.printing.documents.base import Rendered
from app.printing.documents.sheet import Pen, Sheet
from app.printing.face import PrinterProfile
from app.printing.languages.known import language_of
from app.printing.marks import DotPage

PAGE_DPI = 600  # a label as a page: a laser printer's own dots, or a multiple of them


def label_canvas(profile: PrinterProfile) -> LabelCanvas:
    """An empty label on its printer's dots: of the profile's size, or what the printer reaches of that.

    Raises ShopError("printer.…", field) for a label that the printer can't hold.
    """
    language = language_of(profile)
    if language is None:
        return LabelCanvas(profile.width_mm, profile.height_mm, PAGE_DPI)
    return LabelCanvas(*language.area(profile), profile.dpi)


def finish_labels(canvases: Sequence[LabelCanvas], profile: PrinterProfile, title: str, copies: int = 1) -> Rendered:
    """The bytes of labels, at least one, each `copies` times: printer language, which counts copies itself, or PDF.

    No label opens a cash drawer.
    """
    language = language_of(profile)
    if language:
        mute = replace(profile, drawer=False)
        encoded = [language.encode(canvas, mute, copies) for canvas in canvases]
        data, lengths = b"".join(encoded), tuple(len(each) for each in encoded)
    else:
        data, lengths = _pages(canvases, title, copies), ()
    missing = dict.fromkeys(sign for canvas in canvases for sign in canvas.missing)
    shortened = tuple(text for canvas in canvases for text in canvas.shortened)
    return Rendered(data, tuple(missing), shortened, dots=tuple(canvases), lengths=lengths)


def encoded_once(canvas: DotPage, profile: PrinterProfile) -> bytes:
    """The bytes that print one label once; b"" where its printer has no language."""
    language = language_of(profile)
    return language.encode(canvas, replace(profile, drawer=False), 1) if language else b""


def _pages(canvases: Sequence[LabelCanvas], title: str, copies: int) -> bytes:
    sheet = Sheet(canvases[0].width_mm, canvases[0].height_mm, title)
    for canvas in canvases:
        for _ in range(copies):
            sheet.on(sheet.new_page(), partial(_put, canvas))
    return sheet.finish()


def _put(canvas: LabelCanvas, pen: Pen) -> None:
    """Its picture, made when its page is: at 600 dpi a hundred of them at once would fill a small PC."""
    pen.picture(0, 0, canvas.width_mm, canvas.height_mm, canvas.image().convert("L"))
