"""Labels that no act owes: of parts and of shelves, one or a whole batch."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.errors import ShopError
from app.models.store import Store
from app.workflow.buying import receiving_rows
from app.workflow.house import shop, staff
from app.workflow.rows.papers import PartLabelPaper, ShelfLabelPaper
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import ShopRow, Who
from app.workflow.rows.stock import PartFilter, ShelfRow
from app.workflow.stockroom import shelves, stock_rows

MOST = 1_000  #: labels in one batch; more are a slip of the finger, and many metres of paper
MOST_COPIES = 200  #: of the same label

LabelPapers = tuple[PartLabelPaper, ...] | tuple[ShelfLabelPaper, ...]


class LabelsOf(StrEnum):
    """Of what labels are wanted."""

    CHOSEN = "chosen"  # the parts chosen in a list
    LISTED = "listed"  # all parts of the list
    SHELF = "shelf"  # the shelves of the parts chosen
    SHELVES = "shelves"  # all shelves


@dataclass(frozen=True, slots=True)
class Wanted:
    """chosen: ids of parts; listed: the list they stand in."""

    of: LabelsOf
    chosen: tuple[int, ...]
    listed: PartFilter


def count(store: Store, wanted: Wanted) -> int:
    """How many different labels that are. Raises ShopError "label.too_many" (most=)."""
    return len(_shelves(store, wanted)) if _is_of_shelves(wanted) else len(_part_ids(store, wanted))


def batch(store: Store, who: Who, wanted: Wanted, copies: int) -> LabelPapers:
    """The rows of the labels, for printing each `copies` times; shelves have a number from now on.

    Raises ShopError "label.copies" (field "copies", most=), "label.too_many" (most=), "label.none".
    """
    staff.require_right(who, Right.PRINT_SLIPS)
    if not 1 <= copies <= MOST_COPIES:
        raise ShopError("label.copies", "copies", most=MOST_COPIES)
    found = count(store, wanted)
    if not found:
        raise ShopError("label.none")
    if found * copies > MOST:
        raise ShopError("label.too_many", most=MOST)
    if _is_of_shelves(wanted):
        names = [each.name for each in _shelves(store, wanted)]
        return _of_shelves(store, shelves.give_numbers(store, who, names))
    return _of_parts(store, _part_ids(store, wanted))


def as_counted(store: Store, who: Who, goods_in_id: int) -> tuple[PartLabelPaper, ...]:
    """The labels of a delivery: as many of each part as were counted, a broken piece its own.

    Raises ShopError "label.none", "label.too_many" (most=), "data.gone".
    """
    staff.require_right(who, Right.PRINT_SLIPS)
    lines = [line for line in receiving_rows.delivery(store, goods_in_id).lines if line.quantity]
    pieces = {line.part_id: math.ceil(line.quantity) for line in lines}
    if not pieces:
        raise ShopError("label.none")
    if sum(pieces.values()) > MOST:
        raise ShopError("label.too_many", most=MOST)
    return tuple(paper for paper in _of_parts(store, tuple(pieces)) for _ in range(pieces[paper.part.id]))


def seen(store: Store, wanted: Wanted, most: int) -> LabelPapers:
    """The first rows as they would be printed; a shelf that has no number yet is shown without."""
    if _is_of_shelves(wanted):
        return _of_shelves(store, _shelves(store, wanted)[:most])
    return _of_parts(store, _part_ids(store, wanted)[:most])


def _is_of_shelves(wanted: Wanted) -> bool:
    return wanted.of in (LabelsOf.SHELF, LabelsOf.SHELVES)


def _part_ids(store: Store, wanted: Wanted) -> tuple[int, ...]:
    if wanted.of is LabelsOf.CHOSEN:
        return wanted.chosen
    page = stock_rows.list_ids(store, wanted.listed, 0, MOST)
    if page.more:
        raise ShopError("label.too_many", most=MOST)
    return page.ids


def _shelves(store: Store, wanted: Wanted) -> tuple[ShelfRow, ...]:
    here = shelves.in_use(store)
    if wanted.of is LabelsOf.SHELVES:
        return here
    names = {part.shelf for part in stock_rows.rows(store, wanted.chosen)}
    return tuple(each for each in here if each.name in names)


def _of_parts(store: Store, ids: Sequence[int]) -> tuple[PartLabelPaper, ...]:
    row = _shop(store)
    return tuple(PartLabelPaper(row, part) for part in stock_rows.rows(store, ids))


def _of_shelves(store: Store, found: Sequence[ShelfRow]) -> tuple[ShelfLabelPaper, ...]:
    row = _shop(store)
    return tuple(ShelfLabelPaper(row, shelf) for shelf in found)


def _shop(store: Store) -> ShopRow:
    with store.reading() as session:
        return shop.paper_row(session, store.folder)
