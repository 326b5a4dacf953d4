"""The list of customers: ids page by page by name or last visit, rows on sight."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Select, func, literal, select, text, tuple_
from sqlalchemy.orm import Session

from app.models import Customer, CustomerPhone, RepairOrder, search_text, sqlite
from app.models.orders import OPEN
from app.models.store import Store
from app.workflow.rows.cards import Page
from app.workflow.rows.people import PeopleFilter, PeopleSort, PersonRow

MOST_FOUND = 1_000  #: hits of a search that are sorted and shown: the newest; who wants others types on
LIVING = Customer.merged_into.is_(None)


def list_ids(store: Store, wanted: PeopleFilter, after: int = 0, limit: int = 200) -> Page:
    """A stretch of the list: the first `limit` ids behind the customer `after` (its id; 0 = from the start)."""
    terms = search_text.query_terms(wanted.find)
    with store.reading() as session:
        if terms:
            ids = _found(session, wanted, terms)
            start = ids.index(after) + 1 if after in ids else 0
            return Page(tuple(ids[start : start + limit]), len(ids) > start + limit)
        walk = _by_name if wanted.sort is PeopleSort.NAME else _by_visit
        ids = walk(session, wanted.descending, after, limit + 1)
    return Page(tuple(ids[:limit]), len(ids) > limit)


def more_than_shown(store: Store, find: str) -> bool:
    """Whether a search has more hits than the list takes (MOST_FOUND)."""
    terms = search_text.query_terms(find)
    with store.reading() as session:
        return bool(terms) and len(sqlite.find_ids(session, "customer_search", terms, MOST_FOUND + 1)) > MOST_FOUND


def _found(session: Session, wanted: PeopleFilter, terms: list[str]) -> list[int]:
    ids = sqlite.find_ids(session, "customer_search", terms, MOST_FOUND)
    if wanted.sort is PeopleSort.NAME:
        names = session.execute(select(Customer.name, Customer.id).where(Customer.id.in_(ids)))
        return [key for _, key in sorted(names.all(), reverse=wanted.descending)]
    newest = select(RepairOrder.customer_id, func.max(RepairOrder.id)).where(RepairOrder.customer_id.in_(ids))
    last = dict(session.execute(newest.group_by(RepairOrder.customer_id)).all())
    came = sorted((key for key in ids if key in last), key=last.__getitem__, reverse=wanted.descending)
    return [*came, *(key for key in ids if key not in last)]


def _by_name(session: Session, descending: bool, after: int, limit: int) -> list[int]:
    query = select(Customer.id).where(LIVING)
    if after:
        name = session.scalar(select(Customer.name).where(Customer.id == after)) or ""
        here, there = tuple_(Customer.name, Customer.id), tuple_(literal(name), literal(after))
        query = query.where(here < there if descending else here > there)
    places = (Customer.name.desc(), Customer.id.desc()) if descending else (Customer.name, Customer.id)
    return list(session.scalars(query.order_by(*places).limit(limit)))


def _by_visit(session: Session, descending: bool, after: int, limit: int) -> list[int]:
    """Walks the orders from the newest and takes each customer at their last one; then those who have none."""
    last = session.scalar(_newest_order(after)) if after else None
    ids: list[int] = []
    if not after or last is not None:
        other = RepairOrder.__table__.alias("other")
        newest = select(func.max(other.c.id)).where(other.c.customer_id == RepairOrder.customer_id).scalar_subquery()
        query = select(RepairOrder.customer_id).where(RepairOrder.id == newest)
        if last is not None:
            query = query.where(RepairOrder.id < last if descending else RepairOrder.id > last)
        query = query.order_by(RepairOrder.id.desc() if descending else RepairOrder.id)
        ids += session.scalars(query.limit(limit))
        after = 0
    if len(ids) < limit:
        never = select(Customer.id).where(LIVING, ~select(RepairOrder.id).where(
            RepairOrder.customer_id == Customer.id).exists())  # fmt: skip
        never = never.where(Customer.id < after) if after else never
        ids += session.scalars(never.order_by(Customer.id.desc()).limit(limit - len(ids)))
    return ids


def _newest_order(customer_id: int) -> Select[int]:
    return select(func.max(RepairOrder.id)).where(RepairOrder.customer_id == customer_id)


def rows(store: Store, ids: Sequence[int]) -> tuple[PersonRow, ...]:
    """The list's lines for these ids, in their order; ids that are gone are left out. Three queries."""
    with store.reading() as session:
        people = session.execute(
            select(Customer.id, Customer.name, Customer.company).where(Customer.id.in_(ids), LIVING)
        ).all()
        numbers = select(CustomerPhone.customer_id, CustomerPhone.written).where(CustomerPhone.customer_id.in_(ids))
        order = (CustomerPhone.sort.desc(), CustomerPhone.id.desc())  # the first one is put in last
        phones = dict(session.execute(numbers.order_by(*order)).all())
        came = visits(session, ids)
    found = {
        key: PersonRow(key, name, "" if company == name else company, phones.get(key, ""), *came.get(key, (None, 0)))
        for key, name, company in people
    }
    return tuple(found[each] for each in ids if each in found)


def visits(session: Session, ids: Sequence[int]) -> dict[int, tuple[datetime | None, int]]:
    """(last visit, articles here now) by customer."""
    here = func.sum(text(f"CASE WHEN {OPEN} THEN 1 ELSE 0 END"))
    query = select(RepairOrder.customer_id, func.max(RepairOrder.received_at), here)
    query = query.where(RepairOrder.customer_id.in_(ids)).group_by(RepairOrder.customer_id)
    return {key: (last, int(count or 0)) for key, last, count in session.execute(query)}
