"""What is seen of purchase orders: the list, one with its lines, what is on order of a part."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, func, literal, select, tuple_
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import GoodsIn, Part, PurchaseLine, PurchaseOrder, Staff, Supplier
from app.models.store import Store
from app.workflow import money
from app.workflow.buying import ordered_wants, supplier_finding
from app.workflow.house import shop
from app.workflow.rows.buying import (
    ON_THE_WAY,
    PENDING,
    OnOrder,
    PurchaseFilter,
    PurchaseLineRow,
    PurchaseRow,
    PurchaseState,
)
from app.workflow.rows.cards import Page
from app.workflow.rows.shop import Currency

STRETCH = 500  #: ids in one question


def list_ids(store: Store, wanted: PurchaseFilter, after: int = 0, limit: int = 200) -> Page:
    """A stretch of the list: the first `limit` ids behind the order `after` (its id; 0 = from the start)."""
    by_name = wanted.sort == "supplier"
    columns: tuple[Any, ...] = (Supplier.name, PurchaseOrder.id) if by_name else (PurchaseOrder.id,)
    query = select(PurchaseOrder.id).join(Supplier, Supplier.id == PurchaseOrder.supplier_id)
    if wanted.states:
        query = query.where(PurchaseOrder.state.in_(wanted.states))
    if wanted.supplier_id is not None:
        query = query.where(PurchaseOrder.supplier_id == wanted.supplier_id)
    numbers = (func.lower(PurchaseOrder.number), func.lower(PurchaseOrder.their_number))
    with store.reading() as session:
        query = query.where(*supplier_finding.named(session, wanted.find, PurchaseOrder.supplier_id, *numbers))
        if after:
            name = select(Supplier.name).join(PurchaseOrder, PurchaseOrder.supplier_id == Supplier.id)
            values = (session.scalar(name.where(PurchaseOrder.id == after)) or "", after)[0 if by_name else 1 :]
            there, key = tuple_(*map(literal, values)), tuple_(*columns)
            query = query.where(key < there if wanted.descending else key > there)
        order = [each.desc() if wanted.descending else each for each in columns]
        ids = session.scalars(query.order_by(*order).limit(limit + 1)).all()
    return Page(tuple(ids[:limit]), len(ids) > limit)


def rows(store: Store, ids: Sequence[int]) -> tuple[PurchaseRow, ...]:
    """The list's lines for these ids, in their order, without their own lines."""
    with store.reading() as session:
        found = {row.id: row for row in _rows(session, store.now(), PurchaseOrder.id.in_(ids))}
    return tuple(found[each] for each in ids if each in found)


def counts(store: Store) -> dict[PurchaseState, int]:
    """How many orders there are in each of the states that are not over."""
    query = select(PurchaseOrder.state, func.count()).where(PurchaseOrder.state.in_(PENDING))
    with store.reading() as session:
        return {PurchaseState(state): count for state, count in session.execute(query.group_by(PurchaseOrder.state))}


def purchase(store: Store, purchase_id: int) -> PurchaseRow:
    """One with its lines; raises ShopError("data.gone")."""
    with store.reading() as session:
        return row_of(session, store.now(), purchase_id)


def row_of(session: Session, now: datetime, purchase_id: int) -> PurchaseRow:
    """The same inside a session."""
    session.flush()
    found = _rows(session, now, PurchaseOrder.id == purchase_id, whole=True)
    if not found:
        raise ShopError("data.gone")
    return found[0]


def _rows(session: Session, now: datetime, *where: ColumnElement[bool], whole: bool = False) -> list[PurchaseRow]:
    facts = shop.facts(session)
    today, unit = now.astimezone(facts.zone).date(), facts.unit
    counting = select(func.max(GoodsIn.id)).where(GoodsIn.purchase_id == PurchaseOrder.id, GoodsIn.state == "counting")
    query = select(PurchaseOrder, Supplier.name, Staff.name, counting.scalar_subquery())
    query = query.join(Supplier, Supplier.id == PurchaseOrder.supplier_id)
    query = query.outerjoin(Staff, Staff.id == PurchaseOrder.made_by)
    found = session.execute(query.where(*where)).all()
    lines = _lines(session, unit, {each.id: each.expected for each, *_ in found}, whole=whole)
    return [
        PurchaseRow(
            id=each.id,
            number=each.number,
            supplier_id=each.supplier_id,
            supplier=supplier,
            state=PurchaseState(each.state),
            made_at=each.made_at,
            made_by=who or "",
            sent_at=each.sent_at,
            expected=each.expected,
            their_number=each.their_number,
            note=each.note,
            closed_at=each.closed_at,
            closed_why=each.closed_why,
            total=sum((line.amount for line in lines.get(each.id, ())), Decimal(0)),
            count=len(lines.get(each.id, ())),
            late=each.state in ON_THE_WAY and each.expected is not None and each.expected < today,
            version=each.version,
            lines=tuple(lines.get(each.id, ())) if whole else (),
            counting=delivery,
        )
        for each, supplier, who, delivery in found
    ]


def _lines(
    session: Session, unit: Currency, expected: dict[int, date | None], *, whole: bool
) -> dict[int, list[PurchaseLineRow]]:
    """The lines of these orders, each order's in the order in which they were added."""
    query = select(PurchaseLine, Part).join(Part, Part.id == PurchaseLine.part_id)
    query = query.where(PurchaseLine.purchase_id.in_(expected)).order_by(PurchaseLine.id)
    found = session.execute(query).all()
    jobs = ordered_wants.numbers_of(session, [line.id for line, _ in found]) if whole else {}
    lines: dict[int, list[PurchaseLineRow]] = {}
    for line, part in found:
        row = PurchaseLineRow(
            id=line.id,
            part_id=part.id,
            part_number=part.number,
            part_name=part.name,
            part_name_en=part.name_en,
            maker_number=part.maker_number,
            unit=part.unit,
            supplier_number=line.supplier_number,
            quantity=money.quantity_of(line.quantity),
            price=money.unit_price_of(line.price, unit),
            amount=money.major(money.bought_amount(line.price, line.quantity), unit),
            received=money.quantity_of(line.received),
            expected=line.expected or expected[line.purchase_id],
            open=line.open,
            version=line.version,
            jobs=jobs.get(line.id, ()),
        )
        lines.setdefault(line.purchase_id, []).append(row)
    return lines


def on_order(session: Session, part_ids: Iterable[int]) -> dict[int, OnOrder]:
    """What is to come of these parts; a part of which nothing is ordered is not named."""
    sums: dict[int, tuple[int, int, date | None]] = {}
    wanted = list(part_ids)
    for start in range(0, len(wanted), STRETCH):
        query = select(PurchaseLine, PurchaseOrder.state, PurchaseOrder.expected)
        query = query.join(PurchaseOrder, PurchaseOrder.id == PurchaseLine.purchase_id)
        query = query.where(PurchaseLine.part_id.in_(wanted[start : start + STRETCH]), PurchaseLine.open)
        for line, state, expected in session.execute(query.where(PurchaseOrder.state.in_(PENDING))).all():
            sent, draft, first = sums.get(line.part_id, (0, 0, None))
            missing = line.quantity - line.received
            if state == PurchaseState.DRAFT:
                draft += missing
            else:
                sent, days = sent + missing, (first, line.expected or expected)
                first = min((each for each in days if each is not None), default=None)
            sums[line.part_id] = (sent, draft, first)
    return {
        part: OnOrder(money.quantity_of(sent), money.quantity_of(draft), day)
        for part, (sent, draft, day) in sums.items()
    }


def on_order_of(store: Store, part_ids: Sequence[int]) -> dict[int, OnOrder]:
    """The same, for a page."""
    with store.reading() as session:
        return on_order(session, part_ids)
