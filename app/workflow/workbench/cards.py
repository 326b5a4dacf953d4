"""The list of repair orders: ids page by page, rows on sight, counts for the chips; and one card."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, bindparam, case, func, literal, select, text, tuple_
from sqlalchemy.orm import Session

from app.models import Article, Category, Customer, RepairOrder, Staff
from app.models.store import Store
from app.workflow.house import hours, shop
from app.workflow.rows.cards import CardCounts, CardFilter, CardRow, OrderListRow, Page
from app.workflow.rows.kinds import OPEN_STATES, Outcome, Repeat, State
from app.workflow.rows.shop import Who
from app.workflow.stockroom import awaited
from app.workflow.workbench import card_find
from app.workflow.workbench.card_rows import card_row, late_minutes

#: Due within so many opening minutes: nearly overdue.
NEARLY = 120

_IS_OPEN = card_find.IS_OPEN
_NOT_READY = text("state <> 'ready'")
_SORTS: dict[str, ColumnElement[Any]] = {
    "due": RepairOrder.promised_at.expression,
    "number": RepairOrder.number.expression,
    # with nothing added to it, so that SQLite does not read all customers ever by the index of their names
    "customer": Customer.name + "",
    "state": case({state.value: place for place, state in enumerate(State)}, value=RepairOrder.state),
    "technician": func.coalesce(Staff.name, ""),
}
#: What is open is a few hundred rows: they are sorted, because the index of all numbers begins with the oldest.
_OPEN_SORTS: dict[str, ColumnElement[Any]] = {"number": RepairOrder.number + ""}


class _Line(NamedTuple):
    """What the list shows of an order, as it is kept."""

    id: int
    number: str
    state: str
    outcome: str | None
    urgent: bool
    promised_at: datetime
    shelf: str
    repeat: str
    version: int
    customer: str
    brand: str
    model: str
    category_en: str
    category_zh: str
    technician: str | None


_LINES = (
    select(
        RepairOrder.id, RepairOrder.number, RepairOrder.state, RepairOrder.outcome, RepairOrder.urgent,
        RepairOrder.promised_at, RepairOrder.shelf, RepairOrder.repeat, RepairOrder.version,
        Customer.name, Article.brand, Article.model, Category.name_en, Category.name_zh, Staff.name,
    )
    .join(Customer, Customer.id == RepairOrder.customer_id)
    .join(Article, Article.id == RepairOrder.article_id)
    .join(Category, Category.id == Article.category_id)
    .outerjoin(Staff, Staff.id == RepairOrder.technician_id)
    .where(RepairOrder.id.in_(bindparam("ids", expanding=True)))
)  # fmt: skip


def card(store: Store, who: Who, order_id: int) -> CardRow:
    """Everything on one repair card, with the steps `who` may take; raises ShopError("order.unknown")."""
    with store.reading() as session:
        return card_row(session, who, store.now(), order_id)


def list_ids(store: Store, wanted: CardFilter, after: int = 0, limit: int = 200) -> Page:
    """A stretch of the list: the first `limit` ids behind the order `after` (its id; 0 = from the start)."""
    key = _OPEN_SORTS.get(wanted.sort, _SORTS[wanted.sort]) if card_find.is_open_only(wanted) else _SORTS[wanted.sort]
    bounded = card_find.is_bounded(wanted)
    with store.reading() as session:
        query = _joined(select(RepairOrder.id), wanted.sort).where(*card_find.conditions(session, wanted))
        if wanted.due:
            query = query.where(*_due(session, wanted.due, store.now()))
        if after:
            place = _joined(select(key).select_from(RepairOrder), wanted.sort)
            last = session.scalar(place.where(RepairOrder.id == after))
            here, there = tuple_(key, RepairOrder.id), tuple_(literal(last, key.type), literal(after))
            query = query.where(here < there if wanted.descending else here > there)
        places = (key.desc(), RepairOrder.id.desc()) if wanted.descending else (key, RepairOrder.id)
        most = card_find.NEWEST if bounded and not after else limit + 1  # the first stretch says whether there are more
        ids = session.scalars(query.order_by(*places).limit(most)).all()
    newest = card_find.NEWEST if bounded and len(ids) == card_find.NEWEST else 0
    return Page(tuple(ids[:limit]), len(ids) > limit, newest)


def rows(store: Store, ids: Sequence[int]) -> tuple[OrderListRow, ...]:
    """The list's lines for these ids, in their order; ids that are gone are left out. One query, and one for parts."""
    with store.reading() as session:
        now = store.now()
        soon = _soon(session, now)
        lines = session.connection().execute(_LINES, {"ids": ids})
        found = {line[0]: _row(_Line(*line), now, soon) for line in lines}
        waits = [key for key, row in found.items() if row.state is State.AWAITING_PARTS]
        for key, (expected, arrived) in awaited.of_orders(session, waits).items():
            found[key] = replace(found[key], expected=expected, arrived=arrived)
    return tuple([found[each] for each in ids if each in found])


def counts(store: Store) -> CardCounts:
    """Open orders by state, and how many are overdue or due today (the ready ones are neither)."""
    with store.reading() as session:
        now = store.now()
        by_state = select(RepairOrder.state, func.count()).where(_IS_OPEN).group_by(RepairOrder.state)
        found = dict(session.execute(by_state).all())
        due = {
            name: session.scalar(select(func.count()).select_from(RepairOrder).where(*_due(session, name, now))) or 0
            for name in ("overdue", "today")
        }
    return CardCounts({state: found.get(state, 0) for state in OPEN_STATES}, due["overdue"], due["today"])


def _row(line: _Line, now: datetime, soon: datetime) -> OrderListRow:
    state = State(line.state)
    late = late_minutes(state, line.promised_at, now)
    return OrderListRow(
        id=line.id,
        number=line.number,
        state=state,
        outcome=None if line.outcome is None else Outcome(line.outcome),
        urgent=line.urgent,
        customer=line.customer,
        article=f"{line.brand} {line.model}".strip() if line.model else "",
        brand=line.brand,
        category_en=line.category_en,
        category_zh=line.category_zh,
        promised_at=line.promised_at,
        technician=line.technician or "",
        shelf=line.shelf,
        repeat=Repeat(line.repeat),
        late_minutes=late,
        nearly=late < 0 and line.promised_at <= soon,
        version=line.version,
    )


def _joined(query: Select[Any], sort: str) -> Select[Any]:
    """The query with the table that the sort key stands in."""
    if sort == "customer":
        return query.join(Customer, Customer.id == RepairOrder.customer_id)
    if sort == "technician":
        return query.outerjoin(Staff, Staff.id == RepairOrder.technician_id)
    return query


def _due(session: Session, due: str, now: datetime) -> list[Any]:
    """Conditions for "overdue", "today" (the shop's own day): open, not ready."""
    conditions: list[Any] = [_IS_OPEN, _NOT_READY]
    if due == "overdue":
        return [*conditions, RepairOrder.promised_at < now]
    zone = shop.facts(session).zone
    today = datetime.combine(now.astimezone(zone).date(), time(), zone)
    tomorrow = datetime.combine(today.date() + timedelta(days=1), time(), zone)
    return [*conditions, RepairOrder.promised_at >= today, RepairOrder.promised_at < tomorrow]


def _soon(session: Session, now: datetime) -> datetime:
    """Two opening hours from now."""
    profile = shop.row_of(session)
    return hours.add_working(now, NEARLY, profile.hours, profile.closed_days, profile.time_zone)
