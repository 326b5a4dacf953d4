"""A slip on a roll by its layout: lines of its head, codes, logo and the slip's sections, one below the other."""

from __future__ import annotations

from typing import TypeVar

from app.printing import codes, dots, logos
from app.printing.canvas import qr_picture
from app.printing.documents import facts
from app.printing.documents.base import Head
from app.printing.documents.shop_fields import SHOP_FIELDS, shop_texts
from app.printing.documents.slip import Slip
from app.printing.documents.strip import Strip
from app.printing.documents.words import Words
from app.printing.layouts.drawing import SMALLEST
from app.printing.layouts.subject import Facts, Field
from app.printing.roll_canvas import RollCanvas
from app.printing.wrapping import shorten
from app.workflow.rows.layouts import Block, BlockKind, Layout, Part

Row = TypeVar("Row")
LOGO_SHARE = 0.7  # of the width, at most
END = 3.0  # mm of white after the last line
GUTTER = 1.5  # mm between two parts of a line
SHRINK = 0.25  # mm from one tried size of letters to the next smaller one
PLATE = 1.3  # a black plate is so many times as high as its letters

HEAD_FIELDS = (
    Field("title", lambda words: words.translate("Layouts", "Name of the paper"), required=True, whole=True),
    Field("stamp", lambda words: words.translate("Layouts", "VOID, where it is"), required=True, whole=True),
    Field("copy", lambda words: words.translate("Layouts", "Mark of a reprint"), required=True, whole=True),
    Field("number_label", lambda words: words.translate("Layouts", "What the number is")),
    Field("number", lambda words: words.translate("Layouts", "Claim number"), required=True, whole=True),
    Field("code", lambda words: words.translate("Layouts", "Code to scan"), required=True, code=True, text=False),
    Field("foot", lambda words: words.translate("Layouts", "Shop and time of the paper")),
    *SHOP_FIELDS,
)


def head_facts(head: Head, foot: str) -> Facts:
    """The lines of a slip's head and foot."""
    texts = {
        "title": head.title,
        "stamp": head.stamp,
        "copy": facts.copy_mark(head.copy),
        "number_label": head.number_label,
        "number": facts.number(head.number),
        "foot": foot,
        **shop_texts(head.shop),
    }
    return Facts(texts, {"code": head.code}, head.shop.logo_bytes)


def draw_slip(
    layout: Layout, slip: Slip[Row], paper: Row, words: Words, canvas: RollCanvas
) -> tuple[tuple[int, int] | None, ...]:
    """Every shown block that has something in it, and some white after the last.

    Gives back the first dot row of each block and the one after its last; None for one that is not there.
    """
    said = head_facts(slip.head(paper, words), slip.foot(paper))
    spans: list[tuple[int, int] | None] = []
    for block in layout.blocks:
        top = canvas.y
        section = slip.section(block.field) if block.kind is BlockKind.SECTION else None
        if not block.shown:
            pass
        elif section is not None:
            canvas.gap(block.above)
            section.draw(Strip(canvas, short_terms=layout.short_terms, size=block.size), paper, words)
        elif block.kind is not BlockKind.SECTION:
            draw_block(block, said, canvas)
        spans.append((top, canvas.y) if canvas.y > top else None)
    canvas.gap(END)
    return tuple(spans)


def draw_block(block: Block, said: Facts, canvas: RollCanvas) -> None:
    """One block of the head or foot; nothing, and no room, for an empty one."""
    if block.kind is BlockKind.LINE:
        parts = [(part, text) for part in block.parts if (text := _text(part, said).strip())]
        if parts:
            canvas.gap(block.above)
            _line(block, parts, canvas)
    elif block.kind is BlockKind.RULE:
        canvas.gap(block.above)
        canvas.rule(thick=block.height)
        canvas.gap(block.height)
    elif block.kind is BlockKind.LOGO:
        size = (round(canvas.width * LOGO_SHARE), canvas.dots(block.height))
        picture = logos.for_dots(said.logo, *size)
        if picture is not None:
            canvas.gap(block.above)
            canvas.picture(picture)
    elif digits := said.codes.get(block.field, ""):
        canvas.gap(block.above)
        if block.kind is BlockKind.CODE128:
            canvas.code128(codes.check_digits(digits), block.height)
        else:
            canvas.picture(qr_picture(digits, canvas.dots(block.height), dots.dots_per_mm(canvas.dpi)))


def _text(part: Part, said: Facts) -> str:
    return said.text(part.field) if part.field else part.text


def _line(block: Block, parts: list[tuple[Part, str]], canvas: RollCanvas) -> None:
    """The parts side by side, each within its share; as high as the highest."""
    gutter = canvas.dots(GUTTER)
    free = canvas.width - gutter * (len(parts) - 1)
    whole = sum(part.share for part, _ in parts)
    x, top, lowest = 0, canvas.y, canvas.y
    for part, text in parts:
        width = round(free * part.share / whole)
        canvas.y = top
        _part(block, part, text, (x, width), canvas)
        lowest, x = max(lowest, canvas.y), x + width + gutter
    canvas.y = lowest


def _part(block: Block, part: Part, text: str, place: tuple[int, int], canvas: RollCanvas) -> None:
    x, width = place
    at = {"left": x, "center": x + width // 2, "right": x + width}[part.align]
    if part.inverse:
        shown = canvas.clean(text, lines=False)
        size = fitting(canvas, shown, block.size, width - canvas.dots(block.size))
        plate = canvas.length(shown, size) + canvas.dots(size)
        canvas.plate({"left": x + plate, "center": at + plate // 2, "right": at}[part.align], shown, size)
        canvas.y += canvas.dots(size * PLATE)
        return
    if block.lines == 1:
        shown = canvas.clean(text, lines=False)
        size = fitting(canvas, shown, block.size, width)
        lines = [shown if canvas.length(shown, size) <= width else _cut(canvas, text, shown, width, size)]
    else:
        size, lines = block.size, canvas.wrapped(text, width, block.size, block.lines)
    for line in lines:
        canvas.line(at, line, size, bold=block.bold, align=part.align)
        canvas.y += canvas.step(size)


def fitting(canvas: RollCanvas, text: str, size: float, width: int) -> float:
    """The size at which clean text has room on one line of `width` dots: no larger than `size`, legible still."""
    while size - SHRINK >= SMALLEST and canvas.length(text, size) > width:
        size -= SHRINK
    return size


def _cut(canvas: RollCanvas, text: str, shown: str, width: int, size: float) -> str:
    canvas.shortened.append(text)
    return shorten(shown, width, lambda part: canvas.length(part, size))
