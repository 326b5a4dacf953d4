"""What is done to a layout: each act gives another layout, and where the chosen row is in it then."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from app.workflow.rows.layouts import MOST_BLOCKS, MOST_PARTS, Block, BlockKind, Layout, Part

WHOLE = -1
WITH_PARTS = frozenset((BlockKind.LINE, BlockKind.QR))


@dataclass(frozen=True, slots=True)
class Spot:
    """A row of the list: a block (part WHOLE), or one of several parts of a line; block -1 = the layout as a whole."""

    block: int
    part: int = WHOLE


WHOLE_LAYOUT = Spot(-1)
Changed = tuple[Layout, Spot]


def spots(layout: Layout) -> tuple[Spot, ...]:
    """The rows: the layout as a whole, each block, and under it the parts of a line that has more than one."""
    found = [WHOLE_LAYOUT]
    for number, block in enumerate(layout.blocks):
        found.append(Spot(number))
        if block.kind in WITH_PARTS and len(block.parts) > 1:
            found += [Spot(number, part) for part in range(len(block.parts))]
    return tuple(found)


def part_of(layout: Layout, spot: Spot) -> int | None:
    """Which part's values the row shows: its own, or the only one of its line; None for none."""
    if spot == WHOLE_LAYOUT:
        return None
    block = layout.blocks[spot.block]
    if spot.part != WHOLE:
        return spot.part
    return 0 if block.kind in WITH_PARTS and len(block.parts) == 1 else None


def nearest(layout: Layout, spot: Spot) -> Spot:
    """The row that takes the place of one which may not be there any more."""
    if not layout.blocks or spot == WHOLE_LAYOUT:
        return WHOLE_LAYOUT
    block = min(spot.block, len(layout.blocks) - 1)
    count = len(layout.blocks[block].parts)
    if spot.part == WHOLE or spot.block != block or count < 2 or layout.blocks[block].kind not in WITH_PARTS:
        return Spot(block)
    return Spot(block, min(spot.part, count - 1))


def moved(layout: Layout, spot: Spot, by: int) -> Changed:
    """One place up (-1) or down (1): a block among blocks, a part within its line."""
    if spot == WHOLE_LAYOUT:
        return layout, spot
    if spot.part == WHOLE:
        to = spot.block + by
        if not 0 <= to < len(layout.blocks):
            return layout, spot
        return replace(layout, blocks=_swapped(layout.blocks, spot.block, to)), Spot(to)
    block = layout.blocks[spot.block]
    to = spot.part + by
    if not 0 <= to < len(block.parts):
        return layout, spot
    return with_block(layout, spot, parts=_swapped(block.parts, spot.part, to)), Spot(spot.block, to)


def removed(layout: Layout, spot: Spot) -> Changed:
    """Without the block, or the part of a line."""
    if spot == WHOLE_LAYOUT:
        return layout, spot
    if spot.part != WHOLE:
        parts = layout.blocks[spot.block].parts
        layout = with_block(layout, spot, parts=(*parts[: spot.part], *parts[spot.part + 1 :]))
        return layout, nearest(layout, spot)
    blocks = (*layout.blocks[: spot.block], *layout.blocks[spot.block + 1 :])
    layout = replace(layout, blocks=blocks)
    return layout, nearest(layout, Spot(spot.block))


def added(layout: Layout, spot: Spot, block: Block) -> Changed:
    """With another block under the chosen one; as it was when there are as many as can be."""
    if len(layout.blocks) >= MOST_BLOCKS:
        return layout, spot
    at = spot.block + 1
    return replace(layout, blocks=(*layout.blocks[:at], block, *layout.blocks[at:])), Spot(at)


def with_another_part(layout: Layout, spot: Spot, part: Part) -> Changed:
    """With another part at the end of the chosen line; as it was when it has as many as can be."""
    if spot == WHOLE_LAYOUT:
        return layout, spot
    block = layout.blocks[spot.block]
    if block.kind not in WITH_PARTS or len(block.parts) >= MOST_PARTS:
        return layout, spot
    layout = with_block(layout, spot, parts=(*block.parts, part))
    return layout, nearest(layout, Spot(spot.block, len(block.parts)))


def with_block(layout: Layout, spot: Spot, **values: Any) -> Layout:
    """With other values of the block."""
    blocks = list(layout.blocks)
    blocks[spot.block] = replace(blocks[spot.block], **values)
    return replace(layout, blocks=tuple(blocks))


def with_part(layout: Layout, spot: Spot, **values: Any) -> Layout:
    """With other values of the part that the row shows."""
    at = part_of(layout, spot)
    if at is None:
        return layout
    parts = list(layout.blocks[spot.block].parts)
    parts[at] = replace(parts[at], **values)
    return with_block(layout, spot, parts=tuple(parts))


def _swapped(things: Sequence[Any], one: int, other: int) -> tuple[Any, ...]:
    found = list(things)
    found[one], found[other] = found[other], found[one]
    return tuple(found)
