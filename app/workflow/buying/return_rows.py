"""What is seen of supplier returns: the list, one with its lines, a supplier's figures by whose fault it was."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import (
    GoodsIn,
    GoodsInLine,
    Part,
    PurchaseOrder,
    Staff,
    Supplier,
    SupplierReturn,
    SupplierReturnLine,
)
from app.models.store import Store
from app.workflow import money
from app.workflow.buying import supplier_finding, supplier_parts
from app.workflow.house import shop
from app.workflow.rows.cards import Page
from app.workflow.rows.receiving import (
    Cause,
    CauseFigure,
    GoodsInState,
    ReturnFilter,
    ReturnLineRow,
    ReturnRow,
    ReturnState,
    SupplierFigures,
)
from app.workflow.stockroom import places

GONE = (ReturnState.SENT.value, ReturnState.SETTLED.value)  #: what counts as returned: not what is still here


def list_ids(store: Store, wanted: ReturnFilter, after: int = 0, limit: int = 200) -> Page:
    """A stretch of the list, by number: the first `limit` ids behind the return `after` (0 = from the start)."""
    query = select(SupplierReturn.id).join(Supplier, Supplier.id == SupplierReturn.supplier_id)
    if wanted.states:
        query = query.where(SupplierReturn.state.in_(wanted.states))
    if wanted.supplier_id is not None:
        query = query.where(SupplierReturn.supplier_id == wanted.supplier_id)
    if after:
        query = query.where(SupplierReturn.id < after if wanted.descending else SupplierReturn.id > after)
    order = SupplierReturn.id.desc() if wanted.descending else SupplierReturn.id.asc()
    with store.reading() as session:
        number = func.lower(SupplierReturn.number)
        query = query.where(*supplier_finding.named(session, wanted.find, SupplierReturn.supplier_id, number))
        ids = session.scalars(query.order_by(order).limit(limit + 1)).all()
    return Page(tuple(ids[:limit]), len(ids) > limit)


def rows(store: Store, ids: Sequence[int]) -> tuple[ReturnRow, ...]:
    """The list's lines for these ids, in their order, without their own lines."""
    with store.reading() as session:
        found = {row.id: row for row in _rows(session, SupplierReturn.id.in_(ids))}
    return tuple(found[each] for each in ids if each in found)


def supplier_return(store: Store, return_id: int) -> ReturnRow:
    """One with its lines; raises ShopError("data.gone")."""
    with store.reading() as session:
        return row_of(session, return_id)


def row_of(session: Session, return_id: int) -> ReturnRow:
    """The same inside a session."""
    session.flush()
    found = _rows(session, SupplierReturn.id == return_id, whole=True)
    if not found:
        raise ShopError("data.gone")
    return found[0]


def _rows(session: Session, *where: ColumnElement[bool], whole: bool = False) -> list[ReturnRow]:
    unit = shop.facts(session).unit
    of_it = SupplierReturnLine.return_id == SupplierReturn.id
    count = select(func.count()).where(of_it).scalar_subquery()
    value = select(func.coalesce(func.sum(SupplierReturnLine.value), 0)).where(of_it).scalar_subquery()
    query = select(SupplierReturn, Supplier.name, Staff.name, count, value)
    query = query.join(Supplier, Supplier.id == SupplierReturn.supplier_id)
    query = query.outerjoin(Staff, Staff.id == SupplierReturn.made_by)
    return [
        ReturnRow(
            id=each.id,
            number=each.number,
            supplier_id=each.supplier_id,
            supplier=supplier,
            state=ReturnState(each.state),
            made_at=each.made_at,
            made_by=who or "",
            sent_at=each.sent_at,
            settled_at=each.settled_at,
            value=money.major(worth, unit),
            credited=money.major(each.credited, unit),
            note=each.note,
            count=lines,
            version=each.version,
            lines=_lines(session, each) if whole else (),
        )
        for each, supplier, who, lines, worth in session.execute(query.where(*where)).all()
    ]


def _lines(session: Session, of: SupplierReturn) -> tuple[ReturnLineRow, ...]:
    unit = shop.facts(session).unit
    query = select(SupplierReturnLine, Part).join(Part, Part.id == SupplierReturnLine.part_id)
    query = query.where(SupplierReturnLine.return_id == of.id).order_by(SupplierReturnLine.id)
    return tuple(
        ReturnLineRow(
            id=line.id,
            part_id=part.id,
            part_number=part.number,
            part_name=part.name,
            part_name_en=part.name_en,
            unit=part.unit,
            supplier_number=_their_number(session, of.supplier_id, part.id),
            place_id=line.place_id,
            place=places.called(session, line.place_id),
            cause=Cause(line.cause),
            quantity=money.quantity_of(line.quantity),
            serial=line.serial,
            value=money.major(line.value, unit),
            note=line.note,
        )
        for line, part in session.execute(query).all()
    )


def _their_number(session: Session, supplier_id: int, part_id: int) -> str:
    theirs = supplier_parts.bought_at(session, supplier_id, part_id)
    return "" if theirs is None else theirs.number


def figures(store: Store, supplier_id: int, since: date) -> SupplierFigures:
    """A supplier from a day on (the shop's own time): bought, sent back by cause, credited, deliveries and late ones.

    A delivery is late when it was booked after the day on which its order was expected.
    """
    with store.reading() as session:
        facts = shop.facts(session)
        start = datetime.combine(since, time(), facts.zone)
        booked = (GoodsIn.supplier_id == supplier_id, GoodsIn.state == GoodsInState.BOOKED.value,
                  GoodsIn.booked_at >= start)  # fmt: skip
        lines = select(GoodsInLine.quantity, GoodsInLine.price).join(GoodsIn, GoodsIn.id == GoodsInLine.goods_in_id)
        came = session.execute(lines.where(*booked, GoodsInLine.quantity > 0)).all()
        sent = (SupplierReturn.supplier_id == supplier_id, SupplierReturn.sent_at >= start)
        of_it = SupplierReturn.id == SupplierReturnLine.return_id
        summed = select(
            SupplierReturnLine.cause, func.sum(SupplierReturnLine.quantity), func.sum(SupplierReturnLine.value)
        )
        summed = summed.join(SupplierReturn, of_it).where(*sent, SupplierReturn.state.in_(GONE))
        back = session.execute(summed.group_by(SupplierReturnLine.cause)).all()
        credit = session.scalar(select(func.sum(SupplierReturn.credited)).where(*sent)) or 0
        days = select(GoodsIn.booked_at, PurchaseOrder.expected)
        days = days.outerjoin(PurchaseOrder, PurchaseOrder.id == GoodsIn.purchase_id).where(*booked)
        deliveries = session.execute(days).all()
    late = [
        at for at, day in deliveries if at is not None and day is not None and at.astimezone(facts.zone).date() > day
    ]
    return SupplierFigures(
        since=since,
        bought=money.quantity_of(sum(quantity for quantity, _ in came)),
        spent=money.major(sum(money.bought_amount(price, quantity) for quantity, price in came), facts.unit),
        returned=tuple(
            CauseFigure(Cause(cause), money.quantity_of(quantity), money.major(value, facts.unit))
            for cause, quantity, value in back
        ),
        credited=money.major(credit, facts.unit),
        deliveries=len(deliveries),
        late=len(late),
    )
