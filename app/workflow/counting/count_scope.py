"""What is to be counted: the lines of a count as it begins, in one statement however many they are."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Select, exists, func, insert, literal, select, text
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import Part, PartBalance, PartCategory, PartLedger, Place, RepairOrder, StockCount, StockCountLine
from app.models.orders import OPEN
from app.workflow.counting.count_codes import Found
from app.workflow.counting.count_lines import Count
from app.workflow.rows.counting import CountInput, CountKind, CountState
from app.workflow.rows.kinds import LedgerKind, State
from app.workflow.workbench import texts


def checked(session: Session, given: CountInput) -> str:
    """The scope as it is kept.

    Raises ShopError "count.shelf_missing", "count.category_missing" (field "scope"), "count.place_unknown" (field
    "place_id").
    """
    place = session.get(Place, given.place_id)
    if place is None or place.retired:
        raise ShopError("count.place_unknown", "place_id")
    scope = texts.line(given.scope, "scope", longest=60)
    if given.kind is CountKind.SHELF and not scope:
        raise ShopError("count.shelf_missing", "scope")
    if given.kind is CountKind.CATEGORY and not (scope.isdigit() and session.get(PartCategory, int(scope))):
        raise ShopError("count.category_missing", "scope")
    return scope if given.kind in (CountKind.SHELF, CountKind.CATEGORY, CountKind.ARTICLES) else ""


def make_lines(session: Session, count: StockCount) -> int:
    """A line for each part or article of the scope; gives back how many.

    Parts of which the ledger has none there get their line when they are found; those that moved get theirs anyhow.
    """
    articles = count.kind == CountKind.ARTICLES
    key = StockCountLine.order_id if articles else StockCountLine.part_id
    chosen = _articles(count) if articles else _parts(count)
    session.connection().execute(insert(StockCountLine).from_select([StockCountLine.count_id, key], chosen))
    made = session.scalar(select(func.count()).where(StockCountLine.count_id == count.id)) or 0
    if not made and count.kind != CountKind.ALL and not articles:
        raise ShopError("count.nothing", "scope")
    return made


def is_inside(count: StockCount | Count, part: Found) -> bool:
    """Whether a part that has no line is to be counted all the same: the ledger had none of it when the count began."""
    kind = CountKind(count.kind)
    if kind is CountKind.SHELF:
        return part.shelf == count.scope
    if kind is CountKind.CATEGORY:
        return part.category_id == int(count.scope)
    return kind is CountKind.ALL


def _articles(count: StockCount) -> Select[int, int]:
    query = select(literal(count.id), RepairOrder.id).where(text(OPEN), RepairOrder.state != State.SENT_OUT.value)
    if count.scope:
        query = query.where(RepairOrder.shelf == count.scope)
    return query.order_by(RepairOrder.shelf, RepairOrder.id)


def _parts(count: StockCount) -> Select[int, int]:
    query = (
        select(literal(count.id), PartBalance.part_id)
        .join(Part, Part.id == PartBalance.part_id)
        .where(PartBalance.place_id == count.place_id)
        .order_by(Part.shelf, Part.name, Part.id)
    )
    if count.kind == CountKind.MOVED:
        return query.where(_moved_since())
    query = query.where(PartBalance.on_hand > 0)
    if count.kind == CountKind.SHELF:
        return query.where(Part.shelf == count.scope)
    if count.kind == CountKind.CATEGORY:
        return query.where(Part.category_id == int(count.scope))
    return query


def _moved_since() -> ColumnElement[bool]:
    """Something moved since the last scan of the last booked count of the part at the place; counts do not move it."""
    last = (
        select(func.coalesce(func.max(StockCountLine.last_seen), 0))
        .join(StockCount, StockCount.id == StockCountLine.count_id)
        .where(
            StockCountLine.part_id == PartBalance.part_id,
            StockCountLine.counted.is_not(None),
            StockCount.place_id == PartBalance.place_id,
            StockCount.state == CountState.BOOKED.value,
        )
        .correlate(PartBalance)
        .scalar_subquery()
    )
    return exists().where(
        PartLedger.part_id == PartBalance.part_id,
        PartLedger.place_id == PartBalance.place_id,
        PartLedger.id > last,
        PartLedger.quantity != 0,
        PartLedger.kind != LedgerKind.COUNTED.value,
    )
