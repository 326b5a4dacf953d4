"""The rows of each list as they are written into an export, in the order in which they are read again."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from app.models import (
    Part,
    PartBalance,
    PartCategory,
    PartCode,
    PartFit,
    PartSerial,
    Place,
    Shelf,
    Staff,
    Substitute,
    Supplier,
    SupplierPart,
    SupplierPrice,
)
from app.workflow import money
from app.workflow.exchange.workbooks import Cell
from app.workflow.rows.exchange import ListKind
from app.workflow.rows.kinds import SerialState
from app.workflow.rows.shop import Currency
from app.workflow.stockroom import places

Rows = Iterator[tuple[Cell, ...]]
PIECES = 70  #: serial numbers in one cell (limits.MOST_CELL); a part with more of them has several rows

#: The columns of each sheet, in the order in which its rows come.
HEADS: dict[ListKind, tuple[str, ...]] = {
    ListKind.CATEGORIES: ("name_zh", "name_en", "retired"),
    ListKind.PLACES: ("name", "kind", "staff", "retired"),
    ListKind.SHELVES: ("number", "name"),
    ListKind.SUPPLIERS: ("name", "contact", "phone", "email", "address", "website", "our_number", "lead_days", "note",
                         "retired"),
    ListKind.PARTS: ("number", "name", "name_en", "category", "maker_number", "shelf", "origin", "unit", "price",
                     "cost", "currency", "tax_rate", "minimum", "maximum", "lead_days", "by_serial", "warranty_months",
                     "retired"),
    ListKind.CODES: ("part", "code"),
    ListKind.FITS: ("part", "model"),
    ListKind.SUBSTITUTES: ("part", "other", "note"),
    ListKind.SUPPLIER_PARTS: ("supplier", "part", "number", "pack", "lead_days", "preferred", "retired"),
    ListKind.PRICES: ("supplier", "part", "number", "quantity", "price", "currency"),
    ListKind.STOCK: ("part", "place", "quantity", "value", "currency", "serials"),
    ListKind.LEVELS: ("part", "place", "level"),
}  # fmt: skip


def rows_of(session: Session, kind: ListKind, unit: Currency) -> Rows:
    """The rows of a sheet, cells in the order of its heads."""
    if kind is ListKind.PARTS:
        return _parts(session, unit)
    if kind is ListKind.SUPPLIER_PARTS:
        return _sold(session)
    if kind is ListKind.PRICES:
        return _prices(session, unit)
    if kind is ListKind.LEVELS:
        return _levels(session)
    if kind is ListKind.STOCK:
        return _stock(session, unit)
    return _short(session, kind)


def _flag(value: bool) -> str:
    return "yes" if value else "no"


def _short(session: Session, kind: ListKind) -> Rows:
    """Tables that are written as they stand."""
    if kind is ListKind.CATEGORIES:
        for row in session.scalars(select(PartCategory).order_by(PartCategory.id)):
            yield row.name_zh, row.name_en, _flag(row.retired)
    elif kind is ListKind.PLACES:
        places = select(Place, Staff.name).outerjoin(Staff, Staff.id == Place.staff_id).order_by(Place.id)
        for place, person in session.execute(places):
            yield place.name, place.kind, person or "", _flag(place.retired)
    elif kind is ListKind.SHELVES:
        yield from _rows(session, select(Shelf.number, Shelf.name).order_by(Shelf.id))
    elif kind is ListKind.SUPPLIERS:
        for each in session.scalars(select(Supplier).order_by(Supplier.id)):
            yield (each.name, each.contact, each.phone, each.email, each.address, each.website, each.our_number,
                   each.lead_days, each.note, _flag(each.retired))  # fmt: skip
    elif kind is ListKind.SUBSTITUTES:
        one, other = aliased(Part), aliased(Part)
        pairs = select(one.number, other.number, Substitute.note).join(one, one.id == Substitute.part_id)
        yield from _rows(session, pairs.join(other, other.id == Substitute.other_id).order_by(Substitute.id))
    elif kind is ListKind.CODES:
        codes = select(Part.number, PartCode.code).join(PartCode, PartCode.part_id == Part.id)
        yield from _rows(session, codes.order_by(PartCode.id))
    else:
        fits = select(Part.number, PartFit.model).join(PartFit, PartFit.part_id == Part.id)
        yield from _rows(session, fits.order_by(PartFit.id))


def _rows(session: Session, query: object) -> Rows:
    for row in session.execute(query):  # pyright: ignore[reportCallIssue, reportArgumentType, reportUnknownVariableType]
        yield tuple(row)  # pyright: ignore[reportUnknownArgumentType]


def _parts(session: Session, unit: Currency) -> Rows:
    query = select(Part, PartCategory.name_en).outerjoin(PartCategory, PartCategory.id == Part.category_id)
    for each, category in session.execute(query.order_by(Part.id)):
        rate: Cell = "" if each.tax_rate is None else Decimal(each.tax_rate) / 100
        quantities = (money.quantity_of(each.minimum), money.quantity_of(each.maximum))
        yield (each.number, each.name, each.name_en, category or "", each.maker_number, each.shelf, each.origin,
               each.unit, money.major(each.price, unit), money.unit_price_of(each.cost, unit), unit.code, rate,
               *quantities, each.lead_days, _flag(each.by_serial), each.warranty_months,
               _flag(each.retired))  # fmt: skip


_SOLD = (
    select(SupplierPart, Supplier.name, Part.number)
    .join(Supplier, Supplier.id == SupplierPart.supplier_id)
    .join(Part, Part.id == SupplierPart.part_id)
    .order_by(SupplierPart.id)
)


def _sold(session: Session) -> Rows:
    for each, supplier, number in session.execute(_SOLD):
        yield (supplier, number, each.number, money.quantity_of(each.pack), each.lead_days,
               _flag(each.preferred), _flag(each.retired))  # fmt: skip


def _prices(session: Session, unit: Currency) -> Rows:
    query = _SOLD.add_columns(SupplierPrice.quantity, SupplierPrice.price)
    query = query.join(SupplierPrice, SupplierPrice.supplier_part_id == SupplierPart.id)
    for each, supplier, number, quantity, price in session.execute(query.order_by(SupplierPrice.quantity)):
        yield (supplier, number, each.number, money.quantity_of(quantity), money.unit_price_of(price, unit),
               unit.code)  # fmt: skip


_BALANCES = (
    select(PartBalance, Part.number, Place.name, Place.kind, Staff.name)
    .join(Part, Part.id == PartBalance.part_id)
    .join(Place, Place.id == PartBalance.place_id)
    .outerjoin(Staff, Staff.id == Place.staff_id)
    .order_by(PartBalance.part_id, PartBalance.place_id)
)


def _levels(session: Session) -> Rows:
    for balance, number, name, kind, person in session.execute(_BALANCES.where(PartBalance.level > 0)):
        yield number, places.name_of(name, kind, person or ""), money.quantity_of(balance.level)


def _stock(session: Session, unit: Currency) -> Rows:
    states = (SerialState.HERE.value, SerialState.RESERVED.value)
    pieces: dict[tuple[int, int], list[str]] = {}
    query = select(PartSerial.part_id, PartSerial.place_id, PartSerial.serial).where(PartSerial.state.in_(states))
    for part, where, serial in session.execute(query.order_by(PartSerial.id)):
        pieces.setdefault((part, where), []).append(serial)
    for balance, number, name, kind, person in session.execute(_BALANCES.where(PartBalance.on_hand > 0)):
        place = places.name_of(name, kind, person or "")
        there = pieces.get((balance.part_id, balance.place_id), [])
        for quantity, value, some in shares(balance.on_hand, balance.value, there):
            yield number, place, money.quantity_of(quantity), money.major(value, unit), unit.code, "\n".join(some)


def shares(quantity: int, value: int, pieces: list[str]) -> Iterator[tuple[int, int, list[str]]]:
    """What lies there in rows of `PIECES` pieces: their quantities and values come to the whole, to the last cent."""
    if len(pieces) <= PIECES:
        yield quantity, value, pieces
        return
    told = worth = 0
    for start in range(0, len(pieces), PIECES):
        some = pieces[start : start + PIECES]
        so_far = min(told + len(some) * 1000, quantity)
        so_much = value if start + PIECES >= len(pieces) else value * so_far // quantity
        yield so_far - told, so_much - worth, some
        told, worth = so_far, so_much
