"""What is wrong with the layout of a slip on a roll: as checks.py says it of labels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from app.printing import codes, fonts
from app.printing.documents.roll_layout import HEAD_FIELDS, draw_block, head_facts
from app.printing.documents.slip import Slip
from app.printing.documents.words import Words
from app.printing.dots import dots_per_mm
from app.printing.face import ROLL_DPIS, ROLLS
from app.printing.layouts.checks import (
    CODES,
    LEAST_CODE_MM,
    cut_finding,
    missing_fields,
    must_be_whole,
    up,
    worst,
    wrong_fields,
)
from app.printing.layouts.drawing import SMALLEST
from app.printing.layouts.subject import Facts
from app.printing.roll_canvas import RollCanvas
from app.workflow.rows.layouts import Block, BlockKind, Layout, LayoutFinding, Part

FIELDS = {each.name: each for each in HEAD_FIELDS}


def check_roll(
    slip: Slip[Any], layout: Layout, papers: Sequence[tuple[Any, Words]], dpis: Sequence[int] = ROLL_DPIS
) -> tuple[LayoutFinding, ...]:
    """What is wrong with the layout, in the order of its blocks; () when it can be used.

    papers: rows of the slip with the words they are printed in, real ones and hard ones.
    """
    found = [*missing_fields(HEAD_FIELDS, layout), *wrong_fields(FIELDS, layout), *_sections(slip, layout)]
    found += _sizes(layout)
    for paper, words in papers:
        said = head_facts(slip.head(paper, words), slip.foot(paper))
        for dpi in dpis:
            found += _with(layout, said, RollCanvas(printed(layout.width), dpi))
    return worst(found)


def printed(wide: float) -> float:
    """How much of a roll's width its printers reach, in mm."""
    return next((each.printed for each in ROLLS.values() if each.wide == wide), wide - 8)


def _sections(slip: Slip[Any], layout: Layout) -> Iterator[LayoutFinding]:
    shown = {block.field for block in layout.blocks if block.kind is BlockKind.SECTION and block.shown}
    for section in slip.sections:
        if section.required and section.name not in shown:
            yield LayoutFinding("layout.section_missing", field=section.name)
    seen: set[str] = set()
    for number, block in enumerate(layout.blocks):
        if block.kind is not BlockKind.SECTION:
            continue
        if slip.section(block.field) is None:
            yield LayoutFinding("layout.no_section", number, block.field)
        elif block.field in seen:
            yield LayoutFinding("layout.section_twice", number, block.field)
        seen.add(block.field)


def _sizes(layout: Layout) -> Iterator[LayoutFinding]:
    for number, block in enumerate(layout.blocks):
        if not block.shown:
            continue
        if block.kind is BlockKind.CODE128 and block.height < LEAST_CODE_MM:
            yield LayoutFinding("layout.code_low", number, block.field, up(LEAST_CODE_MM - block.height))
        if block.kind in {BlockKind.LINE, BlockKind.SECTION} and block.size < SMALLEST:
            yield LayoutFinding("layout.letters_small", number, mm=up(SMALLEST - block.size), refused=False)


def _with(layout: Layout, said: Facts, canvas: RollCanvas) -> Iterator[LayoutFinding]:
    for number, block in enumerate(layout.blocks):
        if not block.shown:
            continue
        if block.kind in CODES:
            yield from _code(number, block, said, canvas)
        if block.kind is BlockKind.LINE:
            yield from _line(number, block, said, canvas)


def _line(number: int, block: Block, said: Facts, canvas: RollCanvas) -> Iterator[LayoutFinding]:
    """Which of its parts is cut, each tried with the room that the others leave it."""
    probe = RollCanvas(canvas.width_mm, canvas.dpi)
    draw_block(block, said, probe)
    for part in block.parts:
        text = said.text(part.field) if part.field else part.text
        if text in probe.shortened:
            whole, mm = must_be_whole(part, FIELDS.get(part.field)), _cut_by(block, part, said, canvas)
            yield cut_finding(number, part, mm, one_line=block.lines == 1, whole=whole)


def _cut_by(block: Block, part: Part, said: Facts, canvas: RollCanvas) -> float:
    """mm of width on one line, of height on more."""
    parts = [each for each in block.parts if (said.text(each.field) if each.field else each.text).strip()]
    width = round(canvas.width * part.share / sum(each.share for each in parts))
    text = said.text(part.field) if part.field else part.text
    if block.lines == 1:
        size = min(block.size, SMALLEST)
        return max(0.1, up((canvas.length(fonts.clean(text, lines=False).text, size) - width) / _per_mm(canvas)))
    lines = len(RollCanvas(canvas.width_mm, canvas.dpi).wrapped(text, width, block.size))
    return max(0.1, up((lines - block.lines) * canvas.step(block.size) / _per_mm(canvas)))


def _code(number: int, block: Block, said: Facts, canvas: RollCanvas) -> Iterator[LayoutFinding]:
    digits, per_mm = said.codes.get(block.field, ""), _per_mm(canvas)
    if not digits:
        return
    if block.kind is BlockKind.QR:
        least = (len(codes.qr_rows(digits)) + 2 * codes.QR_QUIET_MODULES) * codes.qr_module_dots(per_mm)
        if least > canvas.dots(block.height):
            yield LayoutFinding("layout.qr_small", number, block.field, up(least / per_mm - block.height))
        wide = max(least, canvas.dots(block.height))
    else:
        wide = len(codes.code128_modules(digits)) * codes.module_dots(per_mm) + 2 * codes.quiet_dots(per_mm)
    if wide > canvas.width:
        yield LayoutFinding("layout.code_narrow", number, block.field, up((wide - canvas.width) / per_mm))


def _per_mm(canvas: RollCanvas) -> float:
    return dots_per_mm(canvas.dpi)
