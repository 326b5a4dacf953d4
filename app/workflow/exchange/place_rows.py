"""Rows about places where stock lies, and about shelves that have a label."""

from __future__ import annotations

from app.errors import ShopError
from app.models import Shelf
from app.workflow.exchange.cells import Row
from app.workflow.exchange.drafts import Draft
from app.workflow.exchange.planning import Found, not_twice, plain, put_all
from app.workflow.exchange.room import Room
from app.workflow.rows import numbers
from app.workflow.rows.exchange import FieldChange
from app.workflow.rows.kinds import NumberKind, PlaceKind
from app.workflow.stockroom import places

PLACE_KINDS = {
    "store": PlaceKind.STORE, "store room": PlaceKind.STORE, "库房": PlaceKind.STORE, "仓库": PlaceKind.STORE,
    "quarantine": PlaceKind.QUARANTINE, "待检区": PlaceKind.QUARANTINE, "隔离区": PlaceKind.QUARANTINE,
    "case": PlaceKind.CASE, "工具箱": PlaceKind.CASE, "工具包": PlaceKind.CASE,
    "van": PlaceKind.VAN, "车": PlaceKind.VAN, "服务车": PlaceKind.VAN,
}  # fmt: skip


def plan_place(room: Room, row: Row) -> Found:
    """A place where stock lies; the store room and quarantine are always there. Nobody of that name works here: the
    place is called after the person until somebody says whose it is.
    """
    name, person = row.line_of("name", 60), row.line_of("staff", 60)
    typed = row.raw("kind").casefold()
    kind = PLACE_KINDS.get(typed, PlaceKind.STORE)
    if typed and typed not in PLACE_KINDS:
        row.refuse("import.unknown_word", "kind", text=typed[:40])
    staff_id = next((key for key, each in room.staff.items() if each == person), None) if person else None
    if person and staff_id is None:
        row.notes.append(ShopError("import.staff_unknown", "staff", name=person))
    if not name and not person and not typed:
        row.refuse("place.name_missing", "name")
    retired = row.flag("retired")
    called = places.name_of(name, kind.value, person)
    draft = room.by_place.meant(called.casefold(), retired)
    if draft is not None and retired:
        _check_may_go(room, row, draft)
    row.done()
    if draft is None:
        draft = room.add_place(name or (person if staff_id is None else ""), kind, staff_id, called)
        draft.values["retired"] = retired
        return Found(called, draft, new=True)
    not_twice(draft)
    found = Found(called, draft, "name")
    put_all(found, draft, {"retired": retired} if row.has("retired") else {}, plain)
    return found


def _check_may_go(room: Room, row: Row, draft: Draft) -> None:
    if draft.id in places.FIXED:
        row.refuse("place.fixed", "retired")
    elif parts := sum(there > 0 and where == draft.id for (_, where), there in room.on_hand.items()):
        row.refuse("place.not_empty", "retired", parts=parts)


def plan_shelf(room: Room, row: Row) -> Found:
    """A shelf and the number on its label, so that labels go on being read."""
    name, typed = row.line_of("name", 60, missing="import.nothing_there"), row.line_of("number", 64)
    number = numbers.cleaned(typed)
    if not numbers.looks_like_ours(typed) or numbers.check(typed)[0] is not NumberKind.SHELF:
        row.refuse("import.no_shelf_number", "number", number=typed[:40])
    elif number[1:5] > room.month:
        row.refuse("import.number_ahead", "number", number=number)
    row.done()
    draft = room.by_shelf.get(name)
    if draft is not None and draft.values["number"] != number:
        raise ShopError("import.shelf_numbered", "number", number=draft.values["number"])
    other = next((each for each in room.shelves if each.values["number"] == number), None) if draft is None else None
    if other is not None:
        raise ShopError("import.number_taken", "number", name=other.values["name"])
    if draft is not None:
        not_twice(draft)
        return Found(name, draft, "name")
    draft = room.add(Draft(Shelf, {"number": number, "name": name}))
    room.shelves.append(draft)
    room.by_shelf[name] = draft
    return Found(name, draft, new=True, changes=[FieldChange("number", "", number)])
