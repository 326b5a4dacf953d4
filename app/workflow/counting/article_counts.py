"""Customers' articles counted: what should be on the shelves against what was scanned, and shelves put right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, func, literal, select, text, tuple_

from app.errors import ShopError
from app.models import Article, Customer, RepairOrder, Staff, StockCountLine
from app.models.store import Store
from app.workflow import history
from app.workflow.counting import count_rows
from app.workflow.counting.article_taking import IN_SHOP
from app.workflow.counting.counting import going_on
from app.workflow.house import staff
from app.workflow.rows.cards import Page
from app.workflow.rows.counting import ArticleFound, ArticleLineRow, CountRow, CountState
from app.workflow.rows.kinds import State
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who
from app.workflow.workbench import bench

_SEEN = StockCountLine.counted.is_not(None)
_HERE = RepairOrder.state.in_([state.value for state in IN_SHOP])
_FOUND: ColumnElement[str] = case(
    (and_(_SEEN, StockCountLine.expected == 0), ArticleFound.NOT_HERE.value),
    (and_(_SEEN, _HERE, StockCountLine.shelf != "", StockCountLine.shelf != RepairOrder.shelf),
     ArticleFound.ELSEWHERE.value),
    (_SEEN, ArticleFound.FINE.value),
    (_HERE, ArticleFound.MISSING.value),
    else_=ArticleFound.LEFT.value,
)  # fmt: skip
_KEY = (RepairOrder.shelf, RepairOrder.id)


def line_ids(
    store: Store, count_id: int, show: ArticleFound | None = None, after: int = 0, limit: int = 200
) -> Page:
    """A stretch of a count's articles, by the shelf on which the books have them; show: only what was found so."""
    with store.reading() as session:
        query = _of_lines(count_id, StockCountLine.id)
        if show is not None:
            query = query.where(_FOUND.in_((show.value,)))
        if after:
            last: Any = session.execute(_of_lines(count_id, *_KEY).where(StockCountLine.id == after)).one()
            query = query.where(tuple_(*_KEY) > tuple_(*[literal(each) for each in last]))
        ids = session.scalars(query.order_by(*_KEY).limit(limit + 1)).all()
    return Page(tuple(ids[:limit]), len(ids) > limit)


def lines(store: Store, ids: Sequence[int]) -> tuple[ArticleLineRow, ...]:
    """The lines with these ids, in their order. One question."""
    query = (
        select(StockCountLine, RepairOrder, Customer.name, Article.brand, Article.model, Staff.name, _FOUND)
        .join(RepairOrder, RepairOrder.id == StockCountLine.order_id)
        .join(Customer, Customer.id == RepairOrder.customer_id)
        .join(Article, Article.id == RepairOrder.article_id)
        .outerjoin(Staff, Staff.id == StockCountLine.counted_by)
        .where(StockCountLine.id.in_(ids))
    )
    with store.reading() as session:
        found = {
            line.id: ArticleLineRow(
                id=line.id,
                order_id=order.id,
                number=order.number,
                customer=customer,
                article=" ".join(part for part in (brand, model) if part),
                state=State(order.state),
                shelf=order.shelf,
                found_on=line.shelf,
                found=ArticleFound(found),
                counted_by=name or "",
                outside=line.outside,
            )
            for line, order, customer, brand, model, name, found in session.execute(query).all()
        }
    return tuple([found[each] for each in ids if each in found])


def totals(store: Store, count_id: int) -> dict[ArticleFound, int]:
    """How many of each."""
    query = _of_lines(count_id, _FOUND.label("found"), func.count()).group_by(text("found"))
    with store.reading() as session:
        found: list[Any] = list(session.execute(query).all())
    return {ArticleFound(kind): count for kind, count in found}


def put_right(store: Store, who: Who, count_id: int, line_ids: Sequence[int] = ()) -> int:
    """The books have these articles (none named: all found elsewhere) on the shelf where they were seen.

    Each by the verb of its card, so that one somebody changes meanwhile keeps none of the others back; gives back how
    many. Raises Stale for the last one that was refused.
    """
    staff.require_right(who, Right.LOOK_AFTER)
    wanted = (
        select(RepairOrder.id, RepairOrder.version, StockCountLine.shelf)
        .join(StockCountLine, StockCountLine.order_id == RepairOrder.id)
        .where(StockCountLine.count_id == count_id, _FOUND.in_((ArticleFound.ELSEWHERE.value,)))
        .order_by(RepairOrder.id)
    )
    if line_ids:
        wanted = wanted.where(StockCountLine.id.in_(line_ids))
    with store.reading() as session:
        orders = session.execute(wanted).all()
    done, refused = 0, None
    for order_id, version, shelf in orders:
        try:
            bench.set_shelf(store, who, order_id, version, shelf)
            done += 1
        except ShopError as error:
            refused = error
    if refused is not None:
        raise refused
    return done


def close(store: Store, who: Who, count_id: int, version: int) -> CountRow:
    """The count is over; what is missing stays told. Raises ShopError "count.not_going_on", Stale."""
    staff.require_right(who, Right.COUNT_STOCK)
    with store.writing() as session:
        at = store.now()
        count = going_on(session, count_id, version)
        count.state, count.booked_at, count.booked_by = CountState.BOOKED.value, at, who.staff_id
        history.note(session, who, at, "stock_count", count_id, "count.closed", new=count.number)
        return count_rows.row_of(session, count_id)


def _of_lines(count_id: int, *columns: Any) -> Select[*tuple[Any, ...]]:
    return (
        select(*columns)
        .select_from(StockCountLine)
        .join(RepairOrder, RepairOrder.id == StockCountLine.order_id)
        .where(StockCountLine.count_id == count_id)
    )
