"""Every document with a code, on everything that it can be printed on: its picture, and the codes that it must show."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, cast

from PIL import Image

from app.printing import raster
from app.printing.documents.catalogue import CATALOGUE, LABELS, preview, render
from app.printing.documents.words import EnglishWords, Words
from app.printing.face import ROLLS, Language, PrinterProfile, Role
from app.printing.layouts import shipped
from app.workflow.rows.kinds import Document
from tests.printing import samples

LABEL_DPIS = (203, 300, 600)
ROLL_DPIS = (203, 300)
PAGE_DPI = 200  # what a counter scanner sees at the least
SLIPS = tuple(document for document, entry in CATALOGUE.items() if entry.slip is not None)


@dataclass(frozen=True, slots=True)
class Printed:
    """A document on one paper; `row`: made by its own example unless given."""

    document: Document
    profile: PrinterProfile

    def __str__(self) -> str:
        profile = self.profile
        on = f"{profile.width_mm:g}x{profile.height_mm:g}" if self.document in LABELS else profile.paper
        return f"{self.document}-{on}-{profile.dpi if self.profile.language is not Language.PDF else 'pdf'}"

    def example(self) -> object:
        """A hard paper of its kind."""
        found = cast("Any", LABELS.get(self.document) or CATALOGUE[self.document].slip)
        return found.example(samples.shop())

    def codes(self, row: object, words: Words) -> set[str]:
        """The codes that must be read."""
        if self.document in LABELS:
            return {code for code in LABELS[self.document].facts(row, words).codes.values() if code}
        slip = CATALOGUE[self.document].slip
        return set() if slip is None else {slip.head(slip.taken(row), words).code}

    def pictures(self, row: object, words: Words) -> list[Image.Image]:
        """Dot by dot as it is sent, or its pages as a scanner sees them."""
        if self.profile.language is not Language.PDF:
            pages = preview(self.document, row, words, self.profile)
            return [Image.open(io.BytesIO(page)) for page in pages]
        pdf = render(self.document, row, words, self.profile).data
        return [raster.page_image(pdf, number, PAGE_DPI) for number in range(len(raster.page_sizes(pdf)))]


def labels() -> Iterator[Printed]:
    """Each label at each size that ships for it, at each resolution."""
    for document in LABELS:
        for width, height in sorted({each.size for each in shipped.shipped(document)}):
            for dpi in LABEL_DPIS:
                language = Language.ZPL if dpi == LABEL_DPIS[-1] else Language.TSPL
                yield Printed(document, PrinterProfile("label", Role.TAG, language=language, dpi=dpi,
                                                       width_mm=width, height_mm=height))  # fmt: skip


def rolls() -> Iterator[Printed]:
    """Each slip on each roll, at each resolution."""
    for document in SLIPS:
        for paper in ROLLS:
            for dpi in ROLL_DPIS:
                yield Printed(document, PrinterProfile("roll", Role.RECEIPT, language=Language.ESCPOS, dpi=dpi,
                                                       paper=paper))  # fmt: skip


def pages() -> Iterator[Printed]:
    """Each slip on each page."""
    for document in SLIPS:
        for paper in ("A5", "A4"):
            yield Printed(document, PrinterProfile("page", Role.DOCUMENT, language=Language.PDF, paper=paper))


ENGLISH = EnglishWords()
