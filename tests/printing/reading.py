"""Reads codes back from what was made: the picture of a label or of a page."""

from __future__ import annotations

import zxingcpp
from PIL import Image

from app.printing import raster


def codes_in(picture: Image.Image) -> list[str]:
    """Every code on a picture, sorted."""
    return sorted(found.text for found in zxingcpp.read_barcodes(picture.convert("L")))


def codes_of_pdf(pdf: bytes, dpi: int = 200, first: int = 99) -> list[list[str]]:
    """Every code on every page, or on the first pages."""
    return [codes_in(raster.page_image(pdf, number, dpi)) for number in range(min(first, len(raster.page_sizes(pdf))))]


def text_of_pdf(pdf: bytes) -> str:
    """All text of a PDF without white space."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        pages = [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()
    return "".join("".join(pages).split())
