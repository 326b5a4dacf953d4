"""What the history says of rows that a file brings: one line for each new row, one for each column that changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from app.models import Part, PartCategory, Place, Shelf, Substitute, Supplier, SupplierPart
from app.models.base import Base
from app.workflow import money
from app.workflow.buying.supplier_parts import Price, said_prices
from app.workflow.exchange import part_rows
from app.workflow.exchange.drafts import Draft, Ref, id_of
from app.workflow.exchange.room import Room

ADDED: dict[type[Base], str] = {
    Part: "part.added", Supplier: "supplier.added", PartCategory: "part_category.added", Shelf: "shelf.numbered",
}  # fmt: skip
#: Subject, its id, what, old, new.
Told = tuple[str, int, str, str | None, str | None]


def of_new(room: Room, draft: Draft, key: int) -> Iterable[Told]:
    """A new row, once everything it refers to has its id."""
    values = draft.values
    if draft.kind is SupplierPart:
        said = f"{_part(room, values['part_id']).values['name']} {values['number']}".rstrip()
        yield "supplier", id_of(values["supplier_id"]), "supplier_part.added", None, said
    elif draft.kind is Substitute:
        for one, other in (("part_id", "other_id"), ("other_id", "part_id")):
            yield "part", id_of(values[one]), "part.substitute_added", None, _part(room, values[other]).values["name"]
    elif draft.kind is Place:
        yield "place", key, "place.added", None, room.place_name(draft)
    elif draft.kind is Shelf:
        yield "shelf", key, "shelf.numbered", None, values["number"]
    else:
        said = values.get("name") or values.get("name_en")
        yield draft.kind.__tablename__, key, ADDED[draft.kind], None, said


def _part(room: Room, found: Ref) -> Draft:
    return found if isinstance(found, Draft) else room.parts[found]


def of_changed(room: Room, draft: Draft, old: dict[str, Any], new: dict[str, Any]) -> Iterable[Told]:
    """Each column that changes from `old`."""
    said: Callable[[str, Any], object] = part_rows.said if draft.kind is Part else lambda _, value: value
    key: int = id_of(draft)
    for field, before in old.items():
        texts = [None if each is None else str(said(field, id_of(each))) for each in (before, new[field])]
        if draft.kind is Part:
            yield "part", key, f"part.{field}", texts[0], texts[1]
        elif draft.kind is Supplier:
            yield "supplier", key, f"supplier.changed.{field}", texts[0], texts[1]
        elif draft.kind is PartCategory:
            yield "part_category", key, f"part_category.changed.{field}", texts[0], texts[1]
        elif draft.kind is Place:
            yield "place", key, "place.changed", room.place_name(draft), room.place_name(draft)
        elif draft.kind is SupplierPart and field == "prices":
            prices = [said_prices((Price(*each) for each in pairs), room.unit) for pairs in (before, new[field])]
            yield "supplier", id_of(draft.values["supplier_id"]), "supplier_part.prices", prices[0], prices[1]
        elif draft.kind is SupplierPart:
            key_of = id_of(draft.values["supplier_id"])
            yield "supplier", key_of, f"supplier_part.changed.{field}", texts[0], texts[1]


def of_level(part_id: int, before: int, now: int) -> Told:
    """How many of a part a case or van should carry, in thousandths."""
    return "part", part_id, "stock.level_set", str(money.quantity_of(before)), str(money.quantity_of(now))
