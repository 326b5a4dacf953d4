"""Where stock lies: the store room and quarantine, technicians' cases, field vans."""

from __future__ import annotations

from sqlalchemy import and_, bindparam, func, select
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import QUARANTINE, STORE_ROOM, PartBalance, Place, Staff
from app.models.question import Question
from app.models.store import Store
from app.workflow import history, money, versions
from app.workflow.fields import Fields
from app.workflow.house import shop, staff
from app.workflow.rows.kinds import PlaceKind
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Currency, Who
from app.workflow.rows.stockroom import AtPlace, PlaceInput, PlaceRow

FIXED = (STORE_ROOM, QUARANTINE)
MOVABLE = (PlaceKind.CASE, PlaceKind.VAN)


def all_places(store: Store, with_retired: bool = False) -> tuple[PlaceRow, ...]:
    """Every place with what lies there: the store room, quarantine, then cases and vans by name."""
    with store.reading() as session:
        unit = shop.facts(session).unit
        held = PartBalance.on_hand > 0
        query = (
            select(Place, Staff.name, func.count(PartBalance.part_id), func.coalesce(func.sum(PartBalance.value), 0))
            .outerjoin(Staff, Staff.id == Place.staff_id)
            .outerjoin(PartBalance, and_(PartBalance.place_id == Place.id, held))
            .group_by(Place.id, Staff.name)
        )
        if not with_retired:
            query = query.where(Place.retired.is_(False))
        found = [_row(place, name, parts, value, unit) for place, name, parts, value in session.execute(query).all()]
    fixed = [row for place_id in FIXED for row in found if row.id == place_id]
    return (*fixed, *sorted((row for row in found if row.id not in FIXED), key=_by_name))


def _by_name(row: PlaceRow) -> tuple[str, str, str]:
    return row.kind, row.name, row.staff


_OF_PART = Question(
    select(
        Place.id, Place.kind, Place.name, Place.staff_id, Staff.name, Place.retired, Place.version,
        PartBalance.on_hand, PartBalance.reserved, PartBalance.level,
    )
    .select_from(PartBalance)
    .join(Place, Place.id == PartBalance.place_id)
    .outerjoin(Staff, Staff.id == Place.staff_id)
    .where(PartBalance.part_id == bindparam("part"))
)  # fmt: skip


def of_part(store: Store, part_id: int, who: Who | None = None) -> tuple[AtPlace, ...]:
    """Where a part lies or should: `who`'s own case or van first, then the store room, then the others."""
    with store.reading() as session:
        found = balances(session, part_id)
    own = 0 if who is None else who.staff_id
    return tuple(sorted(found, key=lambda each: (each.place.staff_id != own, each.place.id)))


def balances(session: Session, part_id: int) -> list[AtPlace]:
    """The same inside a session, in no order."""
    nothing = money.major(0, shop.facts(session).unit)
    return [
        AtPlace(
            PlaceRow(key, PlaceKind(kind), name, staff_id, person or "", retired, version, 0, nothing),
            money.quantity_of(on_hand), money.quantity_of(reserved), money.quantity_of(level),
        )
        for key, kind, name, staff_id, person, retired, version, on_hand, reserved, level in _OF_PART.all(
            session, part=part_id
        )
    ]  # fmt: skip


def save(store: Store, who: Who, given: PlaceInput) -> PlaceRow:
    """A new case or van, or changes of one. Kinds of the two places that are always there can't be made or changed.

    Raises FieldErrors "place.kind" (field "kind"), "place.staff_missing" (a case is somebody's), "place.name_missing"
    (a van has a name), "place.name_taken", "staff.gone" (field "staff_id"); ShopError "place.fixed", Stale "changed".
    """
    staff.require_right(who, Right.KEEP_PARTS)
    with store.writing() as session:
        at = store.now()
        values = _checked(session, given)
        if given.id is None:
            place = Place(**values)
            session.add(place)
            session.flush()
            history.note(session, who, at, "place", place.id, "place.added", new=called(session, place.id))
        else:
            if given.id in FIXED:
                raise ShopError("place.fixed")
            place = versions.fetch(session, Place, given.id, given.version)
            before = called(session, place.id)
            for field, new in values.items():
                setattr(place, field, new)
            session.flush()
            after = called(session, place.id)
            history.note(session, who, at, "place", place.id, "place.changed", old=before, new=after)
        return _one(session, place.id)


def _checked(session: Session, given: PlaceInput) -> dict[str, str | int | None]:
    fields = Fields()
    name = fields.line(given.name, "name", most=60)
    person = None if given.staff_id is None else session.get(Staff, given.staff_id)
    if given.kind not in MOVABLE:
        fields.refuse("place.kind", "kind")
    if given.staff_id is not None and (person is None or person.left_at is not None):
        fields.refuse("staff.gone", "staff_id")
    if given.kind is PlaceKind.CASE and given.staff_id is None:
        fields.refuse("place.staff_missing", "staff_id")
    if given.kind is PlaceKind.VAN and not name:
        fields.refuse("place.name_missing", "name")
    taken = select(Place.id).where(Place.name == name, Place.retired.is_(False), Place.id != (given.id or 0))
    if name and session.scalar(taken.limit(1)) is not None:
        fields.refuse("place.name_taken", "name", name=name)
    fields.done()
    return {"kind": given.kind.value, "name": name, "staff_id": given.staff_id}


def retire(store: Store, who: Who, place_id: int, version: int, retired: bool = True) -> PlaceRow:
    """Not used any more (or again). Raises ShopError "place.fixed", "place.not_empty" (parts=), Stale "changed"."""
    staff.require_right(who, Right.KEEP_PARTS)
    with store.writing() as session:
        if place_id in FIXED:
            raise ShopError("place.fixed")
        place = versions.fetch(session, Place, place_id, version)
        there = select(func.count()).where(PartBalance.place_id == place_id, PartBalance.on_hand > 0)
        parts = session.scalar(there) or 0
        if retired and parts:
            raise ShopError("place.not_empty", parts=parts)
        if retired != place.retired:
            place.retired = retired
            what = "place.retired" if retired else "place.kept_again"
            history.note(session, who, store.now(), "place", place_id, what, new=called(session, place_id))
        session.flush()
        return _one(session, place_id)


# --- for verbs


def require(session: Session, place_id: int, field: str = "place_id") -> Place:
    """A place that is used; raises ShopError "place.unknown", "place.retired" (name=)."""
    place = session.get(Place, place_id)
    if place is None:
        raise ShopError("place.unknown", field)
    if place.retired:
        raise ShopError("place.retired", field, name=called(session, place_id))
    return place


def require_usable(session: Session, place_id: int) -> None:
    """Out of which parts may go onto a card; raises `require`'s and ShopError "place.quarantine"."""
    if place_id == QUARANTINE:
        raise ShopError("place.quarantine", "place_id")
    if place_id != STORE_ROOM:
        require(session, place_id)


def called(session: Session, place_id: int) -> str:
    """A place for the history: its name, or its kind ("store", "case") and whose it is."""
    query = select(Place.name, Place.kind, Staff.name).outerjoin(Staff, Staff.id == Place.staff_id)
    found = session.execute(query.where(Place.id == place_id)).first()
    if found is None:
        return ""
    name, kind, person = found
    return name_of(name, kind, person or "")


def name_of(name: str, kind: str, person: str) -> str:
    """A place as lists and the history call it."""
    return name or " ".join(each for each in (kind, person) if each)


def _one(session: Session, place_id: int) -> PlaceRow:
    place = session.get_one(Place, place_id)
    name = None if place.staff_id is None else session.get_one(Staff, place.staff_id).name
    return _row(place, name, 0, 0, shop.facts(session).unit)


def _row(place: Place, person: str | None, parts: int, value: int, unit: Currency) -> PlaceRow:
    return PlaceRow(
        id=place.id,
        kind=PlaceKind(place.kind),
        name=place.name,
        staff_id=place.staff_id,
        staff=person or "",
        retired=place.retired,
        version=place.version,
        parts=parts,
        value=money.major(value, unit),
    )
