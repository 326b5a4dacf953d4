"""Lists in and out in words: what a sheet lists, its fields, what becomes of a row; also the headings of an export."""

from __future__ import annotations

from app.ui.desk import Desk
from app.ui.history_words.values import value_words
from app.ui.words import translate
from app.workflow.exchange import exporting
from app.workflow.rows.exchange import FieldChange, JobKind, ListKind, PlannedRow, RowState


def kind_name(kind: ListKind) -> str:
    """What a sheet lists; so its sheet is called in an export."""
    return {
        ListKind.CATEGORIES: translate("Lists", "Kinds of part"),
        ListKind.PLACES: translate("Lists", "Places"),
        ListKind.SHELVES: translate("Lists", "Shelves"),
        ListKind.SUPPLIERS: translate("Lists", "Suppliers"),
        ListKind.PARTS: translate("Lists", "Parts"),
        ListKind.CODES: translate("Lists", "Barcodes"),
        ListKind.FITS: translate("Lists", "Models"),
        ListKind.SUBSTITUTES: translate("Lists", "Substitutes"),
        ListKind.SUPPLIER_PARTS: translate("Lists", "Supplier parts"),
        ListKind.PRICES: translate("Lists", "Supplier prices"),
        ListKind.STOCK: translate("Lists", "Stock"),
        ListKind.LEVELS: translate("Lists", "Quantities to carry"),
    }[kind]


def field_name(kind: ListKind, field: str) -> str:
    """A field of a list; so its column is headed in an export."""
    if kind in (ListKind.SUPPLIER_PARTS, ListKind.PRICES) and field in ("number", "quantity", "price"):
        return {
            "number": translate("Lists", "Supplier's number"),
            "quantity": translate("Lists", "From quantity"),
            "price": translate("Lists", "Price of one"),
        }[field]
    if kind is ListKind.SHELVES and field == "name":
        return translate("Lists", "Shelf")
    return {**_names(), **_numbers(), **_people()}[field]


def heading(kind: ListKind | JobKind, field: str) -> str:
    """For an export: the sheet's name for "", else the heading of a column."""
    if isinstance(kind, JobKind):
        return _of_jobs(kind, field)
    return field_name(kind, field) if field else kind_name(kind)


def _of_jobs(kind: JobKind, field: str) -> str:
    """A sheet that is only read: what it is called, its columns, and what it says in each row."""
    named = {
        JobKind.RESERVED: translate("Lists", "Reserved (to read)"),
        JobKind.WANTED: translate("Lists", "Wanted by jobs (to read)"),
        JobKind.ON_ORDER: translate("Lists", "On order (to read)"),
        JobKind.PIECES: translate("Lists", "Pieces used, gone (to read)"),
    }
    others = {
        "": named[kind],
        exporting.REMARK: translate("Lists", "Belongs to jobs and orders: is not brought in"),
        "only_read": translate("Lists", "For reading only"),
        "order": translate("Lists", "Repair order"),
        "purchase": translate("Lists", "Purchase order"),
        "state": translate("Lists", "State"),
        "received": translate("Lists", "Received"),
        "expected": translate("Lists", "Expected"),
        "serial": translate("Lists", "Serial number"),
    }
    return others[field] if field in others else field_name(ListKind.PARTS, field)


def _names() -> dict[str, str]:
    return {
        "number": translate("Lists", "Our number"),
        "name": translate("Lists", "Name"),
        "name_zh": translate("Lists", "Name in Chinese"),
        "name_en": translate("Lists", "Name in English"),
        "category": translate("Lists", "Kind of part"),
        "maker_number": translate("Lists", "Maker's number"),
        "barcodes": translate("Lists", "Barcode"),
        "code": translate("Lists", "Barcode"),
        "fits": translate("Lists", "Fits models"),
        "model": translate("Lists", "Model"),
        "part": translate("Lists", "Part"),
        "other": translate("Lists", "Substitute"),
        "shelf": translate("Lists", "Shelf"),
        "place": translate("Lists", "Place"),
        "origin": translate("Lists", "Origin"),
        "kind": translate("Lists", "Type"),
        "note": translate("Lists", "Note"),
        "retired": translate("Lists", "Not kept any more"),
        "serials": translate("Lists", "Serial number"),
    }


def _numbers() -> dict[str, str]:
    return {
        "unit": translate("Lists", "Unit"),
        "price": translate("Lists", "Price"),
        "cost": translate("Lists", "Cost"),
        "unit_cost": translate("Lists", "Cost of one"),
        "value": translate("Lists", "Value"),
        "currency": translate("Lists", "Currency"),
        "tax_rate": translate("Lists", "Tax rate, %"),
        "minimum": translate("Lists", "Minimum"),
        "maximum": translate("Lists", "Maximum"),
        "quantity": translate("Lists", "Quantity"),
        "level": translate("Lists", "Quantity to carry"),
        "pack": translate("Lists", "Pack"),
        "lead_days": translate("Lists", "Days until it comes"),
        "by_serial": translate("Lists", "Tracked by serial number"),
        "warranty_months": translate("Lists", "Months of warranty"),
    }


def _people() -> dict[str, str]:
    return {
        "supplier": translate("Lists", "Supplier"),
        "contact": translate("Lists", "Contact"),
        "phone": translate("Lists", "Phone"),
        "email": translate("Lists", "E-mail"),
        "address": translate("Lists", "Address"),
        "website": translate("Lists", "Website"),
        "our_number": translate("Lists", "Our customer number"),
        "preferred": translate("Lists", "Preferred"),
        "staff": translate("Lists", "Whose it is"),
    }


def state_name(state: RowState) -> str:
    """What becomes of a row."""
    return {
        RowState.NEW: translate("Lists", "＋ new"),
        RowState.CHANGED: translate("Lists", "≠ changed"),
        RowState.SAME: translate("Lists", "＝ unchanged"),
        RowState.BAD: translate("Lists", "⚠ refused"),
    }[state]


def found_by_name(how: str) -> str:
    """By what the shop's own row was found."""
    return {
        "number": translate("Lists", "our number"),
        "barcode": translate("Lists", "barcode"),
        "maker_number": translate("Lists", "maker's number"),
        "name": translate("Lists", "name"),
    }.get(how, "–")


def made_name(table: str) -> str:
    """What is made because a row names it."""
    return {
        "part_category": translate("Lists", "kind of part"),
        "supplier": translate("Lists", "supplier"),
        "place": translate("Lists", "place"),
    }[table]


def story(row: PlannedRow, desk: Desk) -> str:
    """What would change, from what to what; or why the row is refused; and what one should know."""
    if row.state is RowState.BAD:
        found: list[str] = []
        for error in row.errors:
            named = f"{field_name(row.kind, error.field)}: " if error.field in _fields(row.kind) and error.field else ""
            found.append(named + desk.sentence(error))
        return " ".join(found)
    changes = "; ".join(_change(row, each, desk) for each in row.changes)
    return " ".join(each for each in (changes, *(desk.sentence(note) for note in row.notes)) if each)


def _change(row: PlannedRow, change: FieldChange, desk: Desk) -> str:
    old, new = (_value(row, change.field, each, desk) for each in (change.old, change.new))
    name = _change_name(row.kind, change.field)
    return f"{name}: {old} → {new}" if old else f"{name}: {new or '–'}"


def _change_name(kind: ListKind, field: str) -> str:
    others = {
        "category_id": translate("Lists", "Kind of part"),
        "on_hand": translate("Lists", "On hand"),
        "prices": translate("Lists", "Prices"),
    }
    return others.get(field) or field_name(kind, field)


def _value(row: PlannedRow, field: str, raw: str, desk: Desk) -> str:
    if row.kind is ListKind.STOCK and field == "value":
        return value_words("part.price", raw, desk)
    return value_words(f"part.{field}", raw, desk) if row.kind is ListKind.PARTS else raw


def _fields(kind: ListKind) -> tuple[str, ...]:
    from app.workflow.exchange.columns import fields_of

    return fields_of(kind)
