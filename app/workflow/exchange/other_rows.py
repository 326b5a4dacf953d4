"""Rows about kinds of part, suppliers, what suppliers sell and for how much."""

from __future__ import annotations

from typing import Any

from app.errors import ShopError
from app.models import SupplierPart
from app.workflow import money
from app.workflow.buying import suppliers
from app.workflow.buying.supplier_parts import MOST_PRICES, Price, said_prices
from app.workflow.exchange.cells import Row
from app.workflow.exchange.drafts import Draft, ref
from app.workflow.exchange.part_rows import part_of
from app.workflow.exchange.planning import Found, not_twice, plain, put_all
from app.workflow.exchange.room import Room
from app.workflow.rows import spelling


def plan_category(room: Room, row: Row) -> Found:
    """A kind of part, by either name."""
    en, zh = row.line_of("name_en", 100), row.line_of("name_zh", 100)
    if not en and not zh:
        row.refuse("list.name_missing", "name_en")
    retired = row.flag("retired")
    row.done()
    draft = room.by_category.one(spelling.key(en or zh)) or room.by_category.one(spelling.key(zh or en))
    if draft is None:
        draft = room.add_category(en, zh)
        draft.values["retired"] = retired
        return Found(en or zh, draft, new=True)
    not_twice(draft)
    values: dict[str, Any] = {"name_en": en} if en else {}
    values |= {"name_zh": zh} if zh else {}
    values |= {"retired": retired} if row.has("retired") else {}
    found = Found(en or zh, draft, "name")
    put_all(found, draft, values, plain)
    room.index_category(room.by_category, draft)
    return found


def plan_supplier(room: Room, row: Row) -> Found:
    """A supplier, by its name."""
    read: dict[str, Any] = {
        "name": lambda: row.line_of("name"),
        "contact": lambda: row.line_of("contact"),
        "phone": lambda: row.line_of("phone", 60),
        "email": lambda: row.line_of("email"),
        "address": lambda: row.line_of("address"),
        "website": lambda: row.line_of("website"),
        "our_number": lambda: row.line_of("our_number", 60),
        "lead_days": lambda: row.whole("lead_days", suppliers.MOST_DAYS, "part.days"),
        "note": lambda: row.text("note"),
        "retired": lambda: row.flag("retired"),
    }
    if not row.has("name"):
        row.refuse("supplier.name_missing", "name")
    values = {key: get() for key, get in read.items() if row.has(key)}
    row.done()
    draft = room.by_supplier.meant(values["name"].casefold(), values.get("retired", False))
    if draft is not None and values.get("retired") and draft.id in room.ordered_from:
        raise ShopError("supplier.still_open", "retired", count=room.ordered_from[draft.id])
    found = Found(values["name"], draft, "" if draft is None else "name", new=draft is None)
    if draft is None:
        draft = found.draft = room.add_supplier(values["name"])
    else:
        not_twice(draft)
    put_all(found, draft, values, plain)
    return found


def plan_price(room: Room, row: Row) -> Found:
    """One price of what a supplier sells, from a quantity on."""
    if not row.has("price"):
        row.refuse("import.nothing_there", "price")
    return plan_supplier_part(room, row)


def plan_supplier_part(room: Room, row: Row) -> Found:
    """What a supplier sells, and one of its prices: a row for each quantity from which another price holds."""
    name, number = row.line_of("supplier", missing="supplier.missing"), row.line_of("number", 64)
    part, found_by = part_of(room, row)
    values: dict[str, Any] = {"pack": row.quantity("pack")} if row.has("pack") else {}
    if row.has("lead_days"):
        values["lead_days"] = row.whole("lead_days", suppliers.MOST_DAYS, "part.days")
    values |= {key: row.flag(key) for key in ("preferred", "retired") if row.has(key)}
    price = row.unit_price("price") if row.has("price") else None
    quantity = row.quantity("quantity") if row.has("quantity") else 1_000
    supplier = room.by_supplier.one(name.casefold())
    if supplier is None and not room.wishes.make_suppliers:
        row.refuse("import.supplier_unknown", "supplier", name=name)
    row.done()
    if supplier is None:
        room.made.append(("supplier", name))
        supplier = room.add_supplier(name)
    key = (ref(supplier), ref(part), number)
    other = room.by_supplier_number.get((key[0], number)) if number else None
    if other is not None and other.values["part_id"] != key[1]:
        raise ShopError("supplier_part.number_taken", "number", name=room.parts[other.values["part_id"]].values["name"])
    draft = room.supplier_parts.get(key)
    found = Found(f"{part.values['name']} · {name} {number}".rstrip(), draft, found_by, new=draft is None)
    if draft is None:
        draft = _new_supplier_part(room, key)
    if price is not None:
        values["prices"] = _with(draft, quantity, price)
    put_all(found, draft, values, lambda field, value: _said(room, field, value))
    if values.get("preferred"):
        _only_preferred(room, draft)
    found.draft = None  # several rows may each name a price
    return found


def _new_supplier_part(room: Room, key: Any) -> Draft:
    supplier, part, number = key
    values = {"supplier_id": supplier, "part_id": part, "number": number, "pack": 1_000, "lead_days": 0,
              "preferred": False, "retired": False, "prices": ()}  # fmt: skip
    draft = room.supplier_parts[key] = room.add(Draft(SupplierPart, values))
    if number:
        room.by_supplier_number[supplier, number] = draft
    room.sellers.setdefault(part, []).append(draft)
    return draft


def _with(draft: Draft, quantity: int, price: int) -> tuple[tuple[int, int], ...]:
    """The prices by rising quantity with this one. Raises ShopError "supplier_part.prices_twice", "field.too_many"."""
    prices = dict(draft.values["prices"])
    if quantity in draft.prices_said:
        raise ShopError("supplier_part.prices_twice", "quantity")
    prices[quantity] = price
    if len(prices) > MOST_PRICES:
        raise ShopError("field.too_many", "price", most=MOST_PRICES, found=len(prices))
    draft.prices_said.add(quantity)
    return tuple(sorted(prices.items()))


def _only_preferred(room: Room, draft: Draft) -> None:
    for other in room.sellers.get(draft.values["part_id"], ()):
        if other is not draft:
            other.put("preferred", False)


def _said(room: Room, field: str, value: Any) -> object:
    if field == "pack":
        return money.quantity_of(value)
    return said_prices((Price(*each) for each in value), room.unit) if field == "prices" else value
