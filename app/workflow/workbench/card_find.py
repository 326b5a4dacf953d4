"""Which orders the list shows: what is open by its own small indexes; of all that ever was, the newest that fit."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Integer, Select, exists, func, or_, select, text, union
from sqlalchemy.orm import Session

from app.models import RepairCard, RepairOrder, search_text, sqlite
from app.models.orders import OPEN
from app.workflow.rows.cards import CardFilter
from app.workflow.rows.kinds import OPEN_STATES, State

#: Closed orders that are filtered or sorted: so many of the newest; who wants an older one types on.
NEWEST = 1_000

# Written out, not bound: SQLite takes the small index of open orders only when it sees the index's own words.
IS_OPEN = text(OPEN)


def is_open_only(wanted: CardFilter) -> bool:
    """Whether only what is still here can be in the list."""
    return all(state in OPEN_STATES for state in wanted.states or OPEN_STATES)


def is_bounded(wanted: CardFilter) -> bool:
    """Whether only the newest that fit are listed. Closed orders by their number need no bound: an index has them."""
    plain = wanted.sort == "number" and wanted.technician_id is None and not _terms(wanted)
    return not is_open_only(wanted) and not plain


def conditions(session: Session, wanted: CardFilter) -> list[ColumnElement[bool]]:
    """What the filter asks of RepairOrder, but for what is due."""
    if is_open_only(wanted):
        return _of_open(session, wanted)
    if is_bounded(wanted):
        return [RepairOrder.id.in_(_newest(wanted))]
    return _of_state(wanted)


def _of_open(session: Session, wanted: CardFilter) -> list[Any]:
    found: list[Any] = [IS_OPEN]
    if wanted.states:
        found += _of_state(wanted)
    if wanted.technician_id is not None:
        second = exists().where(
            RepairCard.order_id == RepairOrder.id, RepairCard.second_technician_id == wanted.technician_id
        )
        found.append(or_(RepairOrder.technician_id == wanted.technician_id, second))
    terms = _terms(wanted)
    if terms:
        # with something added to it, so that SQLite does not walk from the oldest order of all to the first open one
        oldest = session.scalar(select(func.min(RepairOrder.id + 0)).where(IS_OPEN)) or 0
        found.append(RepairOrder.id.in_(_matching(terms, since=oldest)))
    return found


def _newest(wanted: CardFilter) -> Select[int]:
    terms, technician = _terms(wanted), wanted.technician_id
    query = select(RepairOrder.id).where(*_of_state(wanted))
    if terms:
        query = query.where(RepairOrder.id.in_(_matching(terms, newest=NEWEST)))
    if technician is None:
        return _limited(query)
    # two questions with an index each; asked as one they would walk through all orders
    first = _limited(query.where(RepairOrder.technician_id == technician)).subquery()
    second = query.join(RepairCard, RepairCard.order_id == RepairOrder.id)
    second = _limited(second.where(RepairCard.second_technician_id == technician)).subquery()
    both = union(select(first.c.id), select(second.c.id)).subquery()
    return select(both.c.id).order_by(both.c.id.desc()).limit(NEWEST)


def _limited(query: Select[int]) -> Select[int]:
    return query.order_by(RepairOrder.id.desc()).limit(NEWEST)


def _of_state(wanted: CardFilter) -> list[Any]:
    if len(wanted.states) == len(State):
        return []
    return [RepairOrder.state.in_([state.value for state in wanted.states])]


def _terms(wanted: CardFilter) -> list[str]:
    """What was typed, as it is searched for; too short to search = nothing."""
    return search_text.query_terms(wanted.find) or []


def _matching(terms: list[str], newest: int = 0, since: int = 0) -> Any:
    words, values = sqlite.ids_matching("order_search", terms, newest=newest, since=since)
    return text(words).bindparams(**values).columns(rowid=Integer)
