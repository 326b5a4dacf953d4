"""A document as pictures of what would be printed, with what could not be shown as it is."""

from __future__ import annotations


class Preview(tuple[bytes, ...]):
    """A document as PNG pictures, one a page; `missing` are characters that the font lacks (shown as 〓).

    `shortened` are the texts that did not fit on a label and end in "…" there. `dots`: each pixel is a dot of the
    printer, so that the picture is shown at whole multiples of its size. `damaged`: the shop's own layout could not be
    read, the shipped one was used.
    """

    missing: tuple[str, ...]
    shortened: tuple[str, ...]
    dots: bool
    damaged: bool

    def __new__(
        cls, pages: tuple[bytes, ...], missing: tuple[str, ...] = (), shortened: tuple[str, ...] = (), *,
        dots: bool = False, damaged: bool = False,
    ) -> Preview:  # fmt: skip
        """A tuple of the pages that also tells what could not be shown."""
        preview = super().__new__(cls, pages)
        preview.missing = missing
        preview.shortened = shortened
        preview.dots = dots
        preview.damaged = damaged
        return preview
