"""Slips on rolls of 80 and 58 mm: drawn on the printer's own dots, then as its language or as a page for a driver."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Any, TypeVar, cast

from app.printing.documents.base import Rendered
from app.printing.documents.roll_layout import HEAD_FIELDS, draw_slip
from app.printing.documents.slip import Slip
from app.printing.documents.words import Words
from app.printing.face import PrinterProfile, Roll
from app.printing.languages.known import language_of
from app.printing.layouts import roll_checks, shipped
from app.printing.layouts.labels import names_of
from app.printing.roll_canvas import RollCanvas
from app.workflow.rows.layouts import Layout, LayoutTrouble

Row = TypeVar("Row")
SHAVED = 0.01  # points taken off a page, so that no rasteriser rounds it up to one dot more
INSET = 0.02  # points that the picture keeps from the edges of its dots, so that none covers its neighbours


def draw_roll(slip: Slip[Row], paper: Row, words: Words, profile: PrinterProfile) -> Rendered:
    """The slip's bytes for the profile's printer."""
    canvas, troubles = roll_canvas(slip, paper, words, profile)
    rendered = finish_roll(canvas, profile, slip.head(paper, words).title)
    return replace(rendered, troubles=troubles)


def roll_canvas(
    slip: Slip[Row], paper: Row, words: Words, profile: PrinterProfile
) -> tuple[RollCanvas, tuple[LayoutTrouble, ...]]:
    """The slip as dots: what the preview shows, and what is sent.

    By the shop's layout for rolls of that width, or the shipped one; and whether the shop's did not serve.
    """
    head, canvas = slip.head(paper, words), blank(profile)
    choice = shipped.choose(slip.document, (_roll(profile).wide, 0.0), head.shop.layouts)
    layout = choice.layout
    short = replace(layout, short_terms=layout.short_terms or profile.short_terms)
    draw_slip(short, slip, paper, words, canvas)
    if choice.faults:
        return canvas, (LayoutTrouble(slip.document, *choice.basis),)
    lacking = _lacking(slip, paper, words, layout, canvas) if choice.own else ()
    return canvas, (LayoutTrouble(slip.document, *choice.basis, lacking),) if lacking else ()


def _lacking(slip: Slip[Row], paper: Row, words: Words, layout: Layout, canvas: RollCanvas) -> tuple[str, ...]:
    """What must be on the slip and is not whole there; only what was shortened is measured."""
    tried = [(paper, words)] if canvas.shortened else []
    found = (each for each in roll_checks.check_roll(slip, layout, tried, [canvas.dpi]) if each.refused)
    titles = {each.name: each.title for each in (*HEAD_FIELDS, *slip.sections)}
    return names_of(found, layout, titles, words)


def blank(profile: PrinterProfile) -> RollCanvas:
    """An empty piece of the profile's roll."""
    return RollCanvas(_roll(profile).printed, profile.dpi)


def finish_roll(canvas: RollCanvas, profile: PrinterProfile, title: str) -> Rendered:
    """The bytes of a piece of roll: printer language or PDF."""
    language = language_of(profile)
    data = language.encode(canvas, profile) if language else _page(canvas, profile, title)
    return Rendered(data, tuple(dict.fromkeys(canvas.missing)), tuple(canvas.shortened), dots=(canvas,))


def _roll(profile: PrinterProfile) -> Roll:
    if profile.roll is None:
        raise ValueError(f"no roll in {profile.name}")
    return profile.roll


def _page(canvas: RollCanvas, profile: PrinterProfile, title: str) -> bytes:
    """A page of the roll's width, each dot of it 1/dpi inch as drivers count: rasterised at that, dots stay dots.

    Never lower than wide: drivers take such a page for one that lies across.
    """
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas

    dot, picture = 72 / profile.dpi, canvas.image()
    wide = round(_roll(profile).wide * canvas.width / canvas.width_mm)
    high = max(wide, picture.height)
    out = io.BytesIO()
    size = (wide * dot - SHAVED, high * dot - SHAVED)
    pdf = cast("Any", Canvas)(out, pagesize=size, invariant=1, pageCompression=1)
    pdf.setTitle(title)
    pdf.setCreator("Counterfoil")
    x, bottom = (wide - picture.width) // 2 * dot, high * dot - SHAVED - picture.height * dot
    reader = ImageReader(picture.convert("L"))
    pdf.drawImage(reader, x + INSET, bottom + INSET, picture.width * dot - 2 * INSET, picture.height * dot - 2 * INSET)
    pdf.showPage()
    pdf.save()
    return out.getvalue()
