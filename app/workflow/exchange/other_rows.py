"""Rows about kinds of part, places, suppliers, what suppliers sell, and stock."""

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
from app.workflow.exchange.planning import Found, not_twice, put_all
from app.workflow.exchange.room import Move, Room
from app.workflow.rows import spelling
from app.workflow.rows.exchange import FieldChange
from app.workflow.rows.kinds import PlaceKind
from app.workflow.stockroom import serials

PLACE_KINDS = {
    "store": PlaceKind.STORE, "store room": PlaceKind.STORE, "库房": PlaceKind.STORE, "仓库": PlaceKind.STORE,
    "quarantine": PlaceKind.QUARANTINE, "待检区": PlaceKind.QUARANTINE, "隔离区": PlaceKind.QUARANTINE,
    "case": PlaceKind.CASE, "工具箱": PlaceKind.CASE, "工具包": PlaceKind.CASE,
    "van": PlaceKind.VAN, "车": PlaceKind.VAN, "服务车": PlaceKind.VAN,
}  # fmt: skip
MOST_PIECES = 10_000  #: that are given serial numbers by one row


def _plain(_: str, value: Any) -> object:
    return value


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
    put_all(found, draft, values, _plain)
    room.index_category(room.by_category, draft)
    return found


def plan_place(room: Room, row: Row) -> Found:
    """A place where stock lies; the store room and quarantine are always there."""
    name, person = row.line_of("name", 60), row.line_of("staff", 60)
    typed = row.raw("kind").casefold()
    kind = PLACE_KINDS.get(typed, PlaceKind.STORE)
    if typed and typed not in PLACE_KINDS:
        row.refuse("import.unknown_word", "kind", text=typed[:40])
    staff_id = next((key for key, each in room.staff.items() if each == person), None) if person else None
    if person and staff_id is None:
        row.refuse("import.staff_unknown", "staff", name=person)
    if not name and not person and not typed:
        row.refuse("place.name_missing", "name")
    retired = row.flag("retired")
    row.done()
    called = name or f"{kind.value} {person}".rstrip()
    draft = room.by_place.one(called.casefold())
    if draft is None:
        draft = room.add_place(name, kind, staff_id)
        draft.values["retired"] = retired
        return Found(called, draft, new=True)
    not_twice(draft)
    found = Found(called, draft, "name")
    put_all(found, draft, {"retired": retired} if row.has("retired") else {}, _plain)
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
    draft = room.by_supplier.one(values["name"].casefold())
    found = Found(values["name"], draft, "" if draft is None else "name", new=draft is None)
    if draft is None:
        draft = found.draft = room.add_supplier(values["name"])
    else:
        not_twice(draft)
    put_all(found, draft, values, _plain)
    return found


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


def plan_stock(room: Room, row: Row) -> Found:
    """Stock that comes in at a place, with what it cost: the quantity times the cost of one, rounded once; or a value.

    Without either it is worth what the part cost last.
    """
    part, found_by = part_of(room, row)
    quantity = row.quantity("quantity")
    if not row.has("quantity"):
        row.refuse("import.nothing_there", "quantity")
    shelf = row.line_of("shelf", 60)
    if row.has("value"):
        value = row.amount("value")
    else:
        cost = row.unit_price("unit_cost") if row.has("unit_cost") else part.values["cost"]
        value = money.bought_amount(cost, quantity)
    name = row.line_of("place", 60)
    place = _place(room, name) if name else room.store_room
    if place is None and not room.wishes.make_places:
        row.refuse("import.place_unknown", "place", name=name)
    if part.values["retired"]:
        row.refuse("part.retired", "part", name=part.values["name"])
    if place is not None and place.values["retired"]:
        row.refuse("place.retired", "place", name=name)
    pieces = _pieces(room, row, part, quantity)
    row.done()
    if place is None:
        room.made.append(("place", name))
        place = room.add_place(name)
    found = Found(part.values["name"], None, found_by, new=True)
    before, after = room.move(Move(part, place, quantity, value, pieces))
    told = tuple(str(money.quantity_of(each)) for each in (before, after))
    found.changes.append(FieldChange("on_hand", *told))
    found.changes.append(FieldChange("value", "", str(value)))
    if pieces:
        found.changes.append(FieldChange("serials", "", ", ".join(pieces)))
    if shelf and place is room.store_room:
        put_all(found, part, {"shelf": shelf}, _plain)
    return found


def _place(room: Room, name: str) -> Draft | None:
    kind = PLACE_KINDS.get(name.casefold())
    return room.by_place.one(name.casefold()) or (None if kind is None else room.by_place.one(kind.value))


def _pieces(room: Room, row: Row, part: Draft, quantity: int) -> tuple[str, ...]:
    """A serial number for each piece of a part that is tracked by them."""
    if not part.values["by_serial"]:
        if row.has("serials"):
            row.notes.append(ShopError("import.serials_left_out", "serials"))
        return ()
    given = row.lines("serials")
    if not given and room.wishes.make_serials and quantity % 1000 == 0 and quantity // 1000 <= MOST_PIECES:
        given = _made_up(room, part, quantity // 1000)
        row.notes.append(ShopError("import.serials_made", "serials", first=given[0] if given else ""))
    try:
        pieces = serials.named(quantity, given)
    except ShopError as error:
        row.errors.append(error)
        return ()
    for each in pieces:
        state = room.serials.get((ref(part), each))
        if state is not None:
            row.refuse("serial.taken", "serials", serial=each, state=state, number="")
    return pieces


def _made_up(room: Room, part: Draft, count: int) -> tuple[str, ...]:
    """Numbers for pieces that have none: N1, N2 … as far as they are free."""
    key, found, at = ref(part), list[str](), 0
    while len(found) < count:
        at += 1
        if (key, f"N{at}") not in room.serials:
            found.append(f"N{at}")
    return tuple(found)
