"""Draws a layout on a label, block below block; where each block stands depends on the layout alone."""

from __future__ import annotations

from dataclasses import dataclass

from app.printing import codes, logos
from app.printing.canvas import LINE_HEIGHT, Area, LabelCanvas, Style
from app.printing.layouts.subject import Facts
from app.workflow.rows.layouts import Block, BlockKind, Layout, Part

SMALLEST = 2.4  # mm: hanzi are legible from here on; letters shrink no further
GUTTER = 1.0  # mm between two parts of a line


@dataclass(frozen=True, slots=True)
class Place:
    """Where a block stands: its number in the layout, its upper edge and its height in mm."""

    number: int
    block: Block
    top: float
    height: float

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.top + self.height


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a text of a block stands, and which: a part of a line, or of what is beside a QR code."""

    part: Part
    area: Area
    ways: tuple[str, ...]


def draw(layout: Layout, facts: Facts, canvas: LabelCanvas) -> None:
    """Every shown block. The layout must have the canvas' size (see shipped.fitted).

    What does not fit ends in "…" (canvas.shortened). Raises ShopError("print.label_too_narrow") for a code that has no
    room.
    """
    for place in places(layout):
        draw_block(layout, place, facts, canvas)


def draw_block(layout: Layout, place: Place, facts: Facts, canvas: LabelCanvas) -> None:
    """One block at its place. Raises as `draw`."""
    block = place.block
    inner = layout.width - 2 * layout.edge
    if block.kind is BlockKind.CODE128:
        digits = facts.codes.get(block.field, "")
        if digits:
            canvas.code128(Area(0, place.top, layout.width, place.height), codes.check_digits(digits))
    elif block.kind is BlockKind.QR:
        digits = facts.codes.get(block.field, "")
        if digits:
            canvas.qr(_left(layout, block), place.top, place.height, codes.check_digits(digits))
    elif block.kind is BlockKind.LOGO:
        _logo(layout, place, facts, canvas)
    elif block.kind is BlockKind.RULE:
        canvas.rule(layout.edge, place.top, inner, place.height)
    for spot in spots(layout, place, facts):
        canvas.text(spot.area, first_fitting(canvas, spot, block), style(block, spot.part))


def places(layout: Layout) -> list[Place]:
    """Where the shown blocks stand, from the upper edge of the label down, also when that goes over its lower edge."""
    found: list[Place] = []
    y = 0.0
    for number, block in enumerate(layout.blocks):
        if block.shown:
            place = Place(number, block, y + block.above, height_of(block))
            found.append(place)
            y = place.bottom
    return found


def height_of(block: Block) -> float:
    """How high a block is in mm, without the room above it."""
    if block.kind is BlockKind.LINE and not block.height:
        return block.size * (LINE_HEIGHT * block.lines - 0.12)  # the last line needs no room below it
    return block.height


def style(block: Block, part: Part) -> Style:
    """How a part of a block is set."""
    smallest = min(block.size, SMALLEST)
    return Style(block.size, smallest, block.lines, block.bold, part.align, part.inverse)


def spots(layout: Layout, place: Place, facts: Facts) -> list[Spot]:
    """The texts of a block that are not empty, with their places: side by side, or one below the other beside a QR."""
    block = place.block
    said = [(part, ways) for part in block.parts if any(ways := _ways(part, facts))]
    if not said:
        return []
    if block.kind is BlockKind.QR:
        return _beside(layout, place, said)
    if block.kind is not BlockKind.LINE:
        return []
    free = layout.width - 2 * layout.edge - GUTTER * (len(said) - 1)
    whole = sum(part.share for part, _ in said)
    # several lines are set from the top: their area may reach a little lower than they do
    high = place.height if block.height or block.lines == 1 else block.size * LINE_HEIGHT * block.lines
    found: list[Spot] = []
    x = layout.edge
    for part, ways in said:
        width = free * part.share / whole
        found.append(Spot(part, Area(x, place.top, width, high), ways))
        x += width + GUTTER
    return found


def first_fitting(canvas: LabelCanvas, spot: Spot, block: Block) -> str:
    """The fullest way to say a text that stands whole in its place; the shortest one when none does."""
    for text in spot.ways[:-1]:
        probe = LabelCanvas(canvas.width_mm, canvas.height_mm, canvas.dpi)
        probe.text(spot.area, text, style(block, spot.part))
        if not probe.shortened:
            return text
    return spot.ways[-1]


def _ways(part: Part, facts: Facts) -> tuple[str, ...]:
    return facts.ways(part.field) if part.field else (part.text,)


def _beside(layout: Layout, place: Place, said: list[tuple[Part, tuple[str, ...]]]) -> list[Spot]:
    """Texts in the room that a QR code leaves on its wider side."""
    left = _left(layout, place.block)
    right = left + place.block.height
    x, width = (right, layout.width - layout.edge - right) if left < layout.width - right else (layout.edge, left)
    step = place.height / len(said)
    inside = step - (0.4 if len(said) > 1 else 0.0)
    return [
        Spot(part, Area(x, place.top + row * step, max(width, 1.0), inside), ways)
        for row, (part, ways) in enumerate(said)
    ]


def _left(layout: Layout, block: Block) -> float:
    """Where a QR code begins: its quiet zone may stand on the edge."""
    free = layout.width - block.height
    return {"left": 0.0, "center": free / 2, "right": free}[block.align]


def _logo(layout: Layout, place: Place, facts: Facts, canvas: LabelCanvas) -> None:
    inner = canvas.dots(layout.width - 2 * layout.edge)
    picture = logos.for_dots(facts.logo, inner, canvas.dots(place.height))
    if picture is None:
        return
    free = inner - picture.width
    left = {"left": 0, "center": free // 2, "right": free}[place.block.align]
    canvas.picture(canvas.dots(layout.edge) + left, canvas.dots(place.top), picture)
