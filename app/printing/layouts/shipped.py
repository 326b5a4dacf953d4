"""Which layout applies: the shop's own for this size, else the nearest one, scaled to it."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from app import places
from app.errors import ShopError
from app.printing.layouts import files
from app.workflow.rows.kinds import Document
from app.workflow.rows.layouts import LETTERS, Block, BlockKind, KeptLayout, Layout

SAME_MM = 0.05  # sizes that differ by less are the same


@dataclass(frozen=True, slots=True)
class Choice:
    """The layout that applies, in the size asked for.

    own: the shop's own of that very size; basis: the size of the layout that it was made from; faults: why the shop's
    own of that size could not be read.
    """

    layout: Layout
    own: bool
    basis: tuple[float, float]
    faults: tuple[ShopError, ...] = ()


@lru_cache(maxsize=1)
def all_shipped() -> tuple[Layout, ...]:
    """Every layout that comes with the program."""
    folder = places.resources() / "layouts"
    return tuple(files.read(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.toml")))


def shipped(document: Document, *, roll: bool = False) -> tuple[Layout, ...]:
    """Those of one document, for labels or for rolls."""
    return tuple(each for each in all_shipped() if each.document is document and each.is_roll is roll)


def choose(
    document: Document,
    size: tuple[float, float],
    kept: Sequence[KeptLayout],
    suits: Callable[[Layout], bool] = lambda _layout: True,
) -> Choice:
    """The layout for `size` (width, height in mm; height 0 = a roll).

    The shop's own of that size; else, of the shop's and the shipped ones, the nearest that `suits` when it is scaled.
    A layout of the shop that is damaged is passed over, and named in `faults`.
    Raises ValueError for a document without layouts.
    """
    own, damaged = _read(document, kept)
    for each in own:
        if same(each.size, size):
            return Choice(replace(each, width=size[0], height=size[1]), True, each.size)
    found = [each for each in own if each.is_roll is (size[1] == 0)]
    found += [
        each
        for each in shipped(document, roll=size[1] == 0)
        if not any(same(each.size, other.size) for other in found)
    ]
    if not found:
        raise ValueError(f"no layout of {document}")
    tried = [(fitted(each, size), each.size) for each in sorted(found, key=lambda each: _distance(each.size, size))]
    layout, basis = next((each for each in tried if suits(each[0])), tried[0])
    return Choice(layout, False, basis, tuple(error for of, error in damaged if same(of, basis)))


def fitted(layout: Layout, size: tuple[float, float]) -> Layout:
    """The layout scaled to another label: heights and letters with its height. A roll's only becomes wider."""
    width, height = size
    if layout.is_roll or same(layout.size, size):
        return replace(layout, width=width, height=height)
    across, down = width / layout.width, height / layout.height
    return replace(
        layout, width=width, height=height, blocks=tuple(_scaled(each, across, down) for each in layout.blocks)
    )


def _scaled(block: Block, across: float, down: float) -> Block:
    tall = {BlockKind.RULE: 1.0, BlockKind.QR: min(across, down)}.get(block.kind, down)
    size = min(max(block.size * down, LETTERS[0]), LETTERS[1])
    return replace(block, above=block.above * down, height=block.height * tall, size=size)


def _read(
    document: Document, kept: Sequence[KeptLayout]
) -> tuple[list[Layout], list[tuple[tuple[float, float], ShopError]]]:
    """Those that can be read, and the sizes of the others with what is wrong with them."""
    found: list[Layout] = []
    damaged: list[tuple[tuple[float, float], ShopError]] = []
    for row in kept:
        if row.document is not document:
            continue
        try:
            layout = files.read(row.text)
        except ShopError as error:
            damaged.append(((row.width, row.height), error))
            continue
        # its place in the table says what it is for, whatever the file says
        found.append(replace(layout, document=document, width=row.width, height=row.height))
    return found, damaged


def same(one: tuple[float, float], other: tuple[float, float]) -> bool:
    """Whether two sizes are one, as far as printers can tell."""
    return all(abs(a - b) < SAME_MM for a, b in zip(one, other, strict=True))


def _distance(one: tuple[float, float], other: tuple[float, float]) -> float:
    """How unlike two sizes are: by how many times one is wider and higher than the other."""
    return sum(abs(math.log(a / b)) for a, b in zip(one, other, strict=True) if a and b)
