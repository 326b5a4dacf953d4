"""Sheets of an export that belong to jobs, orders and the past: to be read, nothing can use them without the jobs."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models import (
    Part,
    PartSerial,
    PartUse,
    PartWant,
    Place,
    PurchaseLine,
    PurchaseOrder,
    RepairOrder,
    Staff,
    Supplier,
)
from app.workflow import money
from app.workflow.exchange.sheets import Rows
from app.workflow.rows.buying import PENDING
from app.workflow.rows.exchange import JobKind
from app.workflow.rows.kinds import SerialState, UseState
from app.workflow.rows.shop import Currency
from app.workflow.stockroom import places

#: Their columns; the first one says in each row that it is not brought in again.
HEADS: dict[JobKind, tuple[str, ...]] = {
    JobKind.RESERVED: ("only_read", "part", "name", "place", "order", "quantity"),
    JobKind.WANTED: ("only_read", "part", "name", "order", "quantity", "state", "expected", "note"),
    JobKind.ON_ORDER: ("only_read", "purchase", "supplier", "part", "name", "quantity", "received", "price", "currency",
                       "expected"),
    JobKind.PIECES: ("only_read", "part", "name", "serial", "state", "place", "order"),
}  # fmt: skip


def rows_of(session: Session, kind: JobKind, unit: Currency, remark: str) -> Rows:
    """The rows of a sheet, cells in the order of its heads."""
    found = {JobKind.RESERVED: _reserved, JobKind.WANTED: _wanted, JobKind.PIECES: _pieces}
    for row in _on_order(session, unit) if kind is JobKind.ON_ORDER else found[kind](session):
        yield (remark, *row)


def _reserved(session: Session) -> Rows:
    query = (
        select(Part.number, Part.name, Place.name, Place.kind, Staff.name, RepairOrder.number, PartUse.quantity)
        .join(Part, Part.id == PartUse.part_id)
        .join(Place, Place.id == PartUse.place_id)
        .join(RepairOrder, RepairOrder.id == PartUse.order_id)
        .outerjoin(Staff, Staff.id == Place.staff_id)
        .where(PartUse.state == UseState.RESERVED.value)
        .order_by(PartUse.id)
    )
    for number, name, place, kind, person, order, quantity in session.execute(query):
        yield number, name, places.name_of(place, kind, person or ""), order, money.quantity_of(quantity)


def _wanted(session: Session) -> Rows:
    query = (
        select(PartWant, Part.number, Part.name, RepairOrder.number)
        .join(Part, Part.id == PartWant.part_id)
        .join(RepairOrder, RepairOrder.id == PartWant.order_id)
        .where(PartWant.closed_at.is_(None))
        .order_by(PartWant.id)
    )
    for want, number, name, order in session.execute(query):
        expected = "" if want.expected is None else want.expected.isoformat()
        yield number, name, order, money.quantity_of(want.quantity), want.state, expected, want.note


def _on_order(session: Session, unit: Currency) -> Rows:
    query = (
        select(PurchaseLine, PurchaseOrder, Supplier.name, Part.number, Part.name)
        .join(PurchaseOrder, PurchaseOrder.id == PurchaseLine.purchase_id)
        .join(Supplier, Supplier.id == PurchaseOrder.supplier_id)
        .join(Part, Part.id == PurchaseLine.part_id)
        .where(PurchaseLine.open, PurchaseOrder.state.in_([each.value for each in PENDING]))
        .order_by(PurchaseLine.id)
    )
    for line, order, supplier, number, name in session.execute(query):
        expected = line.expected or order.expected
        yield (order.number, supplier, number, name, money.quantity_of(line.quantity),
               money.quantity_of(line.received), money.unit_price_of(line.price, unit), unit.code,
               "" if expected is None else expected.isoformat())  # fmt: skip


def _pieces(session: Session) -> Rows:
    """Used and gone ones; those that are here stand beside the stock."""
    away = (SerialState.USED.value, SerialState.GONE.value)
    query = (
        select(Part.number, Part.name, PartSerial.serial, PartSerial.state, Place.name, Place.kind, Staff.name,
               RepairOrder.number)
        .join(Part, Part.id == PartSerial.part_id)
        .join(Place, Place.id == PartSerial.place_id)
        .outerjoin(Staff, Staff.id == Place.staff_id)
        .outerjoin(PartUse, PartUse.id == PartSerial.use_id)
        .outerjoin(RepairOrder, RepairOrder.id == PartUse.order_id)
        .where(PartSerial.state.in_(away))
        .order_by(PartSerial.id)
    )  # fmt: skip
    for number, name, serial, state, place, kind, person, order in session.execute(query):
        yield number, name, serial, state, places.name_of(place, kind, person or ""), order or ""
