"""A label with one of each that languages put their own way: a picture, and bars."""

from __future__ import annotations

from PIL import Image

from app.printing.canvas import LabelCanvas
from app.printing.face import PrinterProfile
from app.printing.languages.base import PrinterLanguage
from app.printing.marks import Bars, Ink


def encoded(language: PrinterLanguage, profile: PrinterProfile) -> bytes:
    """The bytes that print it: 10 × 2 black dots that fill no whole bytes, and four digits."""
    page = LabelCanvas(60, 40, profile.dpi)
    page.marks += [Ink(9, 9, Image.new("1", (10, 2), 0)), Bars(30, 30, 40, 2, "1234")]
    return language.encode(page, profile)
