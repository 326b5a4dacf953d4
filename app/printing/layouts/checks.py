"""What is wrong with a layout, as data, and by how much: cut lines, codes that no scanner reads, unknown fields."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence

from app.printing import codes, fonts
from app.printing.canvas import LINE_HEIGHT, MOST_CHARACTERS, LabelCanvas
from app.printing.layouts.drawing import GUTTER, SMALLEST, Place, Spot, places, spots, style
from app.printing.layouts.subject import AnySubject, Facts, Field
from app.printing.wrapping import wrap
from app.workflow.rows.layouts import Block, BlockKind, Layout, LayoutFinding, Part

DPIS = (203, 300)
LEAST_CODE_MM = 5.0  # bars must be so high, that a scanner held by hand crosses them
LEAST_BELOW_MM = 0.3  # mm kept white above the lower edge
CODES = frozenset((BlockKind.CODE128, BlockKind.QR))


def check_label(
    subject: AnySubject, layout: Layout, papers: Sequence[Facts], dpis: Sequence[int] = DPIS
) -> tuple[LayoutFinding, ...]:
    """What is wrong with the layout of a label, in the order of its blocks; () when it can be used.

    papers: the facts it is tried with, real ones and hard ones; each finding is the worst of them and of the dpis.
    A field that must stand whole and does not is refused; any other shortened text is only said.
    """
    fields = {each.name: each for each in subject.fields}
    found = [*missing_fields(subject.fields, layout), *wrong_fields(fields, layout), *_sizes(layout)]
    found += [
        LayoutFinding("layout.no_section", number, block.field)
        for number, block in enumerate(layout.blocks)
        if block.kind is BlockKind.SECTION
    ]
    for facts in papers:
        for dpi in dpis:
            found += _with(subject, layout, facts, dpi)
    return worst(found)


def missing_fields(fields: Iterable[Field], layout: Layout) -> Iterator[LayoutFinding]:
    """What must be on it and is not, to read or to scan."""
    shown = [block for block in layout.blocks if block.shown]
    said = {part.field for block in shown for part in block.parts if block.kind in {BlockKind.LINE, BlockKind.QR}}
    coded = {block.field for block in shown if block.kind in CODES}
    for field in fields:
        if field.required and field.text and field.name not in said:
            yield LayoutFinding("layout.field_missing", field=field.name)
        if field.required and field.code and field.name not in coded:
            yield LayoutFinding("layout.code_missing", field=field.name)


def wrong_fields(fields: Mapping[str, Field], layout: Layout) -> Iterator[LayoutFinding]:
    """Blocks that show fields which do not exist, or not in this way."""
    for number, block in enumerate(layout.blocks):
        for part in block.parts:
            field = fields.get(part.field)
            if part.field and field is None:
                yield LayoutFinding("layout.unknown_field", number, part.field)
            elif field is not None and not field.text:
                yield LayoutFinding("layout.only_as_code", number, part.field)
        if block.kind in CODES:
            field = fields.get(block.field)
            if field is None or not field.code:
                yield LayoutFinding("layout.no_code_field", number, block.field)


def _sizes(layout: Layout) -> Iterator[LayoutFinding]:
    if layout.width - 2 * layout.edge < GUTTER:
        yield LayoutFinding("layout.edge_wide", mm=up(2 * layout.edge + GUTTER - layout.width))
    for place in places(layout):
        over = place.bottom + LEAST_BELOW_MM - layout.height
        if over > 0.005:
            yield LayoutFinding("layout.off_label", place.number, mm=up(over))
        block = place.block
        if block.kind is BlockKind.CODE128 and block.height < LEAST_CODE_MM:
            yield LayoutFinding("layout.code_low", place.number, block.field, up(LEAST_CODE_MM - block.height))
        if block.parts and block.size < SMALLEST:
            yield LayoutFinding("layout.letters_small", place.number, mm=up(SMALLEST - block.size), refused=False)


def _with(subject: AnySubject, layout: Layout, facts: Facts, dpi: int) -> Iterator[LayoutFinding]:
    canvas = LabelCanvas(layout.width, layout.height, dpi)
    for place in places(layout):
        block = place.block
        digits = facts.codes.get(block.field, "") if block.kind in CODES else ""
        if digits:
            yield from _code(layout, place, digits, canvas)
        for spot in spots(layout, place, facts):
            short = cut_by(canvas, spot, block)
            field = subject.field(spot.part.field)
            if short:
                one_line, whole = _room(canvas, spot, block) == 1, must_be_whole(spot.part, field)
                yield cut_finding(place.number, spot.part, short, one_line=one_line, whole=whole)


def cut_finding(number: int, part: Part, mm: float, *, one_line: bool, whole: bool) -> LayoutFinding:
    """A text that has no room: refused where it must stand whole, else only said."""
    if not whole:
        return LayoutFinding("layout.may_shorten", number, part.field, mm, refused=False)
    return LayoutFinding("layout.text_cut" if one_line else "layout.lines_cut", number, part.field, mm)


def must_be_whole(part: Part, field: Field | None) -> bool:
    """The shop's own words must be, and what the document says so of."""
    return not part.field or (field is not None and (field.required or field.whole))


def _code(layout: Layout, place: Place, digits: str, canvas: LabelCanvas) -> Iterator[LayoutFinding]:
    per_mm = canvas.dots_per_mm
    if place.block.kind is BlockKind.QR:
        modules = len(codes.qr_rows(digits)) + 2 * codes.QR_QUIET_MODULES
        side = modules * codes.qr_module_dots(per_mm)
        if side > canvas.dots(place.height):
            yield LayoutFinding("layout.qr_small", place.number, place.block.field, up(side / per_mm - place.height))
        if place.height > layout.width:
            yield LayoutFinding("layout.code_narrow", place.number, place.block.field, up(place.height - layout.width))
        return
    wide = len(codes.code128_modules(digits)) * codes.module_dots(per_mm) + 2 * codes.quiet_dots(per_mm)
    if wide > canvas.dots(layout.width):
        yield LayoutFinding("layout.code_narrow", place.number, place.block.field, up(wide / per_mm - layout.width))


def cut_by(canvas: LabelCanvas, spot: Spot, block: Block) -> float:
    """By how many mm a text is cut in its shortest way: of width on one line, of height on more; 0 = not at all."""
    text = fonts.clean(spot.ways[-1], lines=block.lines > 1).text.strip()[:MOST_CHARACTERS]
    probe = LabelCanvas(canvas.width_mm, canvas.height_mm, canvas.dpi)
    probe.text(spot.area, spot.ways[-1], style(block, spot.part))
    if not probe.shortened:
        return 0.0
    smallest = max(1, canvas.dots(min(block.size, SMALLEST, spot.area.height)))
    measure, width = fonts.label_font(smallest).getlength, canvas.dots(spot.area.width)
    room = _room(canvas, spot, block)
    if room == 1:
        return max(0.1, up((measure(text) - width) / canvas.dots_per_mm))
    return max(0.1, up((len(wrap(text, width, measure)) - room) * smallest * LINE_HEIGHT / canvas.dots_per_mm))


def _room(canvas: LabelCanvas, spot: Spot, block: Block) -> int:
    """How many lines of the smallest letters there are."""
    smallest = canvas.dots(min(block.size, SMALLEST, spot.area.height))
    high = canvas.dots(spot.area.height)
    return max(1, min(block.lines, int(high / (max(1, smallest) * LINE_HEIGHT) + 0.12)))


def up(mm: float) -> float:
    """Tenths of a millimetre, rounded up: with so much more it does fit."""
    return math.ceil(round(mm * 10, 3)) / 10


def worst(found: Iterable[LayoutFinding]) -> tuple[LayoutFinding, ...]:
    """Of findings of the same thing the worst one; in the order of the blocks."""
    worst: dict[tuple[str, int, str], LayoutFinding] = {}
    for each in found:
        where = (each.key, each.block, each.field)
        if where not in worst or worst[where].mm < each.mm:
            worst[where] = each
    return tuple(sorted(worst.values(), key=lambda each: each.block))
