"""A badge: whose it is, and its code for the scanner."""

from __future__ import annotations

from app.printing.canvas import Area, LabelCanvas, Style
from app.printing.documents.words import Words
from app.workflow.rows.papers import BadgePaper

EDGE = 1.5


def draw(paper: BadgePaper, words: Words, canvas: LabelCanvas) -> None:
    """Shop, name, barcode. The code is not written out: who reads it could type it."""
    inner, unit = canvas.width_mm - 2 * EDGE, canvas.height_mm / 40
    canvas.text(Area(EDGE, 1.5 * unit, inner, 4.5 * unit), paper.shop.name, Style(3.4, 2.2, align="center"))
    canvas.text(Area(EDGE, 6.5 * unit, inner, 11 * unit), paper.name, Style(8, 2.5, lines=2, bold=True, align="center"))
    canvas.code128(Area(0, 19.5 * unit, canvas.width_mm, 14 * unit), paper.code)
    label = words.translate("Papers", "Staff badge")
    canvas.text(Area(EDGE, 34.5 * unit, inner, 4 * unit), label, Style(3, 2.2, align="center"))
