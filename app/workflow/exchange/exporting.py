"""Everything of the store room as one file: a workbook, or CSVs in a ZIP; brought into an empty shop it is the same."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from app.errors import ShopError
from app.models import (
    Part,
    PartBalance,
    PartCategory,
    PartCode,
    PartFit,
    PartSerial,
    Place,
    Staff,
    Substitute,
    Supplier,
    SupplierPart,
    SupplierPrice,
)
from app.models.store import Store
from app.workflow import history, money
from app.workflow.exchange import workbooks
from app.workflow.exchange.planning import TELL, Stopped, Tell
from app.workflow.exchange.workbooks import Cell
from app.workflow.house import shop, staff
from app.workflow.registers import csv_cells
from app.workflow.rows.exchange import ListKind
from app.workflow.rows.kinds import SerialState
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Currency, Who

Title = Callable[[ListKind, str], str]  # the heading of a field; "" = what the sheet is called
Rows = Iterator[tuple[Cell, ...]]

#: The columns of each sheet, in the order in which its rows come.
HEADS: dict[ListKind, tuple[str, ...]] = {
    ListKind.CATEGORIES: ("name_zh", "name_en", "retired"),
    ListKind.PLACES: ("name", "kind", "staff", "retired"),
    ListKind.SUPPLIERS: ("name", "contact", "phone", "email", "address", "website", "our_number", "lead_days", "note",
                         "retired"),
    ListKind.PARTS: ("number", "name", "name_en", "category", "maker_number", "shelf", "origin", "unit", "price",
                     "cost", "tax_rate", "minimum", "maximum", "lead_days", "by_serial", "warranty_months", "retired"),
    ListKind.CODES: ("part", "code"),
    ListKind.FITS: ("part", "model"),
    ListKind.SUBSTITUTES: ("part", "other", "note"),
    ListKind.SUPPLIER_PARTS: ("supplier", "part", "number", "quantity", "price", "pack", "lead_days", "preferred",
                              "retired"),
    ListKind.STOCK: ("part", "place", "quantity", "value", "serials"),
}  # fmt: skip


def export(store: Store, who: Who, path: Path, title: Title, tell: Tell) -> int:
    """Write the whole store room, .xlsx or .zip; whole or not at all. Gives back how many rows.

    Raises Stopped, ShopError "export.not_written" (path=, reason=).
    """
    staff.require_right(who, Right.EXCHANGE_LISTS)
    fresh = path.with_name(f".{path.name}.part")
    count = 0

    def counted(rows: Rows) -> Rows:
        nonlocal count
        for row in rows:
            if count % TELL == 0 and not tell(count, 0):
                raise Stopped
            count += 1
            yield row

    try:
        try:
            with store.reading() as session:
                unit = shop.facts(session).unit
                sheets = (
                    (title(kind, ""), [title(kind, each) for each in heads], counted(rows_of(session, kind, unit)))
                    for kind, heads in HEADS.items()
                )
                (write_zip if path.suffix.lower() == ".zip" else workbooks.write)(fresh, sheets)
            fresh.replace(path)
        finally:
            fresh.unlink(missing_ok=True)
    except OSError as error:
        raise ShopError("export.not_written", path=str(path), reason=error.strerror or str(error)) from error
    with store.writing() as session:
        history.note(session, who, store.now(), "shop", 1, "import.exported", new=path.name)
    return count


def write_zip(path: Path, sheets: Iterator[tuple[str, Sequence[str], Rows]]) -> None:
    """A CSV file for each table, with the mark by which spreadsheets know UTF-8; no cell can start a formula."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, headings, rows in sheets:
            with archive.open(name + ".csv", "w", force_zip64=True) as raw:
                file = io.TextIOWrapper(raw, encoding="utf-8-sig", newline="")
                writer = csv.writer(file, lineterminator="\r\n")
                writer.writerow([csv_cells.safe(each) for each in headings])
                writer.writerows([_plain(cell) for cell in row] for row in rows)
                file.flush()
                file.detach()


def _plain(cell: Cell) -> str:
    return csv_cells.safe(cell) if isinstance(cell, str) else f"{cell:f}" if isinstance(cell, Decimal) else str(cell)


def rows_of(session: Session, kind: ListKind, unit: Currency) -> Rows:
    """The rows of a sheet, cells in the order of its heads."""
    if kind is ListKind.PARTS:
        return _parts(session, unit)
    if kind is ListKind.SUPPLIER_PARTS:
        return _sold(session, unit)
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
               each.unit, money.major(each.price, unit), money.unit_price_of(each.cost, unit), rate, *quantities,
               each.lead_days, _flag(each.by_serial), each.warranty_months, _flag(each.retired))  # fmt: skip


def _sold(session: Session, unit: Currency) -> Rows:
    query = (
        select(SupplierPart, Supplier.name, Part.number, SupplierPrice.quantity, SupplierPrice.price)
        .join(Supplier, Supplier.id == SupplierPart.supplier_id)
        .join(Part, Part.id == SupplierPart.part_id)
        .outerjoin(SupplierPrice, SupplierPrice.supplier_part_id == SupplierPart.id)
        .order_by(SupplierPart.id, SupplierPrice.quantity)
    )
    for each, supplier, number, quantity, price in session.execute(query):
        break_: tuple[Cell, Cell] = ("", "")
        if quantity:  # none where the supplier names no price
            break_ = (money.quantity_of(quantity), money.unit_price_of(price, unit))
        yield (supplier, number, each.number, *break_, money.quantity_of(each.pack), each.lead_days,
               _flag(each.preferred), _flag(each.retired))  # fmt: skip


def _stock(session: Session, unit: Currency) -> Rows:
    states = (SerialState.HERE.value, SerialState.RESERVED.value)
    pieces: dict[tuple[int, int], list[str]] = {}
    query = select(PartSerial.part_id, PartSerial.place_id, PartSerial.serial).where(PartSerial.state.in_(states))
    for part, where, serial in session.execute(query.order_by(PartSerial.id)):
        pieces.setdefault((part, where), []).append(serial)
    there = (
        select(PartBalance, Part.number, Place.name, Place.kind, Staff.name)
        .join(Part, Part.id == PartBalance.part_id)
        .join(Place, Place.id == PartBalance.place_id)
        .outerjoin(Staff, Staff.id == Place.staff_id)
        .where(PartBalance.on_hand > 0)
        .order_by(PartBalance.part_id, PartBalance.place_id)
    )
    for balance, number, name, kind, person in session.execute(there):
        serials = "\n".join(pieces.get((balance.part_id, balance.place_id), ()))
        place = name or f"{kind} {person or ''}".rstrip()
        yield number, place, money.quantity_of(balance.on_hand), money.major(balance.value, unit), serials
