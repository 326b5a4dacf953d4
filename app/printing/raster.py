"""PDF pages as pictures: previews, Windows drivers, kept papers. pypdfium2 is not thread-safe: one at a time."""

from __future__ import annotations

import io
import threading
from pathlib import Path
from typing import Any, cast

from PIL import Image

_lock = threading.Lock()


def page_sizes(pdf: bytes) -> tuple[tuple[float, float], ...]:
    """Width and height of each page in points (1/72 inch)."""
    with _lock:
        document = _open(pdf)
        try:
            return tuple(document.get_page_size(number) for number in range(len(document)))
        finally:
            document.close()


def page_image(pdf: bytes, number: int, dpi: float) -> Image.Image:
    """Page `number` (from 0) as a picture of mode "L"."""
    with _lock:
        document = _open(pdf)
        try:
            page = document[number]
            return cast("Image.Image", page.render(scale=dpi / 72, grayscale=True).to_pil()).convert("L")
        finally:
            document.close()


def first_page(pdf: bytes | Path, width: int, height: int) -> bytes:
    """The first page of a PDF from anywhere as a coloured PNG, as large as it fits into so many pixels.

    b"" for what can't be drawn: locked with a password, damaged, without a page.
    """
    with _lock:
        try:
            document = _open(pdf)
        except (RuntimeError, OSError):  # PdfiumError is the former
            return b""
        try:
            page = document[0]
            across, down = page.get_size()
            scale = min(width / across, height / down)
            picture = cast("Image.Image", page.render(scale=scale).to_pil()).convert("RGB")
        except (RuntimeError, ArithmeticError, LookupError, ValueError, MemoryError):
            return b""
        finally:
            document.close()
    return as_png(picture)


def pages_from(pdf: bytes, first: int) -> bytes:
    """A PDF without the pages before `first` (from 0)."""
    with _lock:
        document = _open(pdf)
        rest = _open(None)
        try:
            rest.import_pages(document, list(range(first, len(document))))
            out = io.BytesIO()
            rest.save(out)
            return out.getvalue()
        finally:
            rest.close()
            document.close()


def as_png(picture: Image.Image) -> bytes:
    """A picture as PNG bytes."""
    out = io.BytesIO()
    picture.save(out, "PNG", optimize=False)
    return out.getvalue()


def pdf_pages(pdf: bytes, dpi: float = 110) -> tuple[bytes, ...]:
    """Every page as PNG bytes."""
    return tuple(as_png(page_image(pdf, number, dpi)) for number in range(len(page_sizes(pdf))))


def _open(pdf: bytes | Path | None) -> Any:
    """None: an empty one."""
    import pypdfium2  # pyright: ignore[reportMissingTypeStubs]

    kind = cast("Any", pypdfium2).PdfDocument
    return kind.new() if pdf is None else kind(pdf)
