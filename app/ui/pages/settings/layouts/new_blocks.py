"""Blocks and parts as they begin: with what the paper must show and does not yet, else with its next field."""

from __future__ import annotations

from app.ui.layout_face import LayoutOffer
from app.workflow.rows.layouts import Block, BlockKind, Layout, Part

LINE_MM = 3.0
CODE_MM = 8.0
QR_MM = 15.0
LOGO_MM = 10.0
RULE_MM = 0.2


def offered_kinds(offer: LayoutOffer) -> tuple[BlockKind, ...]:
    """What can be added to this paper."""
    kinds = (BlockKind.LINE, BlockKind.CODE128, BlockKind.QR, BlockKind.LOGO, BlockKind.RULE)
    return (*kinds, BlockKind.SECTION) if offer.sections else kinds


def new_block(kind: BlockKind, layout: Layout, offer: LayoutOffer) -> Block:
    """A block of a kind that can be used at once."""
    code = next((each.name for each in offer.fields if each.code), "")
    if kind is BlockKind.LINE:
        return Block(kind, size=LINE_MM, parts=(new_part(layout, offer),))
    if kind is BlockKind.CODE128:
        return Block(kind, height=CODE_MM, field=code)
    if kind is BlockKind.QR:
        return Block(kind, height=QR_MM, field=code, align="left")
    if kind is BlockKind.LOGO:
        return Block(kind, height=LOGO_MM)
    if kind is BlockKind.RULE:
        return Block(kind, height=RULE_MM)
    there = {each.field for each in layout.blocks if each.kind is BlockKind.SECTION}
    missing = [each.name for each in offer.sections if each.name not in there]
    return Block(kind, field=missing[0] if missing else offer.sections[0].name)


def new_part(layout: Layout, offer: LayoutOffer) -> Part:
    """The first field that is not on it yet, those that must be on it before the others."""
    there = {part.field for block in layout.blocks for part in block.parts if block.shown}
    missing = [each for each in offer.fields if each.text and each.name not in there]
    wanted = next((each for each in missing if each.required), missing[0] if missing else None)
    return Part(wanted.name if wanted else next(each.name for each in offer.fields if each.text))
