"""Slips on rolls of 80 and 58 mm: drawn on the printer's own dots, then as its language or as a page for a driver."""

from __future__ import annotations

import io
from typing import Any, TypeVar, cast

from app.printing import codes, logos
from app.printing.documents import facts
from app.printing.documents.base import HEAD_LINES, Head, Rendered
from app.printing.documents.slip import Slip
from app.printing.documents.strip import SMALL, Strip
from app.printing.documents.words import Words
from app.printing.face import PrinterProfile, Roll
from app.printing.languages.known import language_of
from app.printing.roll_canvas import RollCanvas

Row = TypeVar("Row")
NAME = 4.2  # mm
TITLE = 4.0
NUMBER = 8.0  # mm at most; smaller where it must be
BARS = 10.0
LOGO = (0.7, 12.0)  # of the width, mm high
END = 3.0  # mm of white after the last line
SHAVED = 0.01  # points taken off a page, so that no rasteriser rounds it up to one dot more
INSET = 0.02  # points that the picture keeps from the edges of its dots, so that none covers its neighbours


def draw_roll(slip: Slip[Row], paper: Row, words: Words, profile: PrinterProfile) -> Rendered:
    """The slip's bytes for the profile's printer."""
    return finish_roll(roll_canvas(slip, paper, words, profile), profile, slip.head(paper, words).title)


def roll_canvas(slip: Slip[Row], paper: Row, words: Words, profile: PrinterProfile) -> RollCanvas:
    """The slip as dots: what the preview shows, and what is sent."""
    canvas = blank(profile)
    strip = Strip(canvas, short_terms=profile.short_terms)
    _head(strip, slip.head(paper, words))
    slip.body(strip, paper, words)
    strip.gap(1)
    strip.text(slip.foot(paper), SMALL, centred=True)
    strip.gap(END)
    return canvas


def blank(profile: PrinterProfile) -> RollCanvas:
    """An empty piece of the profile's roll."""
    return RollCanvas(_roll(profile).printed, profile.dpi)


def finish_roll(canvas: RollCanvas, profile: PrinterProfile, title: str) -> Rendered:
    """The bytes of a piece of roll: printer language or PDF."""
    language = language_of(profile)
    data = language.encode(canvas, profile) if language else _page(canvas, profile, title)
    return Rendered(data, tuple(dict.fromkeys(canvas.missing)), tuple(canvas.shortened))


def _roll(profile: PrinterProfile) -> Roll:
    if profile.roll is None:
        raise ValueError(f"no roll in {profile.name}")
    return profile.roll


def _head(strip: Strip, head: Head) -> None:
    """Logo, shop and title, then the big number and its barcode."""
    canvas, shop = strip.canvas, head.shop
    logo = logos.for_dots(shop.logo_bytes, round(canvas.width * LOGO[0]), canvas.dots(LOGO[1]))
    if logo is not None:
        canvas.picture(logo)
        strip.gap(1.2)
    strip.text(shop.name, NAME, bold=True, centred=True, most=HEAD_LINES)
    strip.gap(0.4)
    for line in (shop.address, shop.phone):
        if line:
            strip.text(line, SMALL, centred=True, most=HEAD_LINES)
    strip.gap(0.8)
    canvas.rule(thick=0.4)
    strip.gap(1.4)
    strip.text(head.title, TITLE, bold=True, centred=True)
    if head.stamp:
        stamp = canvas.clean(head.stamp, lines=False)
        strip.gap(0.6)
        canvas.plate((canvas.width + canvas.length(stamp, NAME) + canvas.dots(NAME)) // 2, stamp, NAME)
        strip.gap(NAME * 1.4)
    mark = facts.copy_mark(head.copy)
    if mark:
        strip.text(mark, SMALL, bold=True, centred=True)
    strip.gap(1)
    _number(strip, head)


def _number(strip: Strip, head: Head) -> None:
    canvas, number = strip.canvas, facts.number(head.number)
    strip.text(head.number_label, SMALL, centred=True)
    size = NUMBER
    while size > SMALL and canvas.length(number, size) > canvas.width:
        size -= 0.25
    strip.text(number, size, bold=True, centred=True)
    strip.gap(0.8)
    if head.code:
        canvas.code128(codes.check_digits(head.code), BARS)
        strip.gap(1.6)
    canvas.rule()
    strip.gap(1.2)


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
