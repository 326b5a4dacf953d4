"""Rows about stock: what comes in, with what it is worth and its pieces; what cases and vans should carry."""

from __future__ import annotations

from app.errors import ShopError
from app.workflow import money
from app.workflow.exchange.cells import Row
from app.workflow.exchange.drafts import Draft, ref
from app.workflow.exchange.part_rows import part_of
from app.workflow.exchange.place_rows import PLACE_KINDS
from app.workflow.exchange.planning import Found, plain, put_all
from app.workflow.exchange.room import Move, Room
from app.workflow.rows.exchange import FieldChange
from app.workflow.stockroom import places, serials

MOST_PIECES = 10_000  #: that are given serial numbers by one row


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
        put_all(found, part, {"shelf": shelf}, plain)
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


def plan_level(room: Room, row: Row) -> Found:
    """How many of a part a case or van should carry; 0: whatever was used out of it is brought again."""
    part, found_by = part_of(room, row)
    name = row.line_of("place", 60, missing="import.nothing_there")
    level = row.quantity("level", or_none=True)
    if not row.has("level"):
        row.refuse("import.nothing_there", "level")
    place = _place(room, name) if name else None
    if name and place is None:
        row.refuse("import.place_unknown", "place", name=name)
    elif place is not None and place.id in places.FIXED:
        row.refuse("place.fixed", "place")
    row.done()
    found = Found(f"{part.values['name']} · {name}", None, found_by)
    if place is not None:
        before = room.set_level(part, place, level)
        if before != level:
            said = tuple(str(money.quantity_of(each)) for each in (before, level))
            found.changes.append(FieldChange("level", *said))
    return found
