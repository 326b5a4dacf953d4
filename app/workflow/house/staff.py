"""Staff: who works here, under which name and with which roles and PIN; who left, and who came back."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import Staff
from app.models.store import Store
from app.workflow import history
from app.workflow.fields import Fields
from app.workflow.house import badges
from app.workflow.house.badges import issue_badge, revoke_badge
from app.workflow.house.sign_in import check_pin, hash_pin, sign_in, sign_in_by_badge
from app.workflow.house.staff_rows import may_repair, require_right, roles_of, row_of, rows, written
from app.workflow.rows import spelling
from app.workflow.rows.kinds import Role
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import StaffRow, Who
from app.workflow.versions import fetch

# one door for all about staff, whichever file it stands in
__all__ = [
    "add_staff",
    "change_pin",
    "change_roles",
    "change_staff",
    "check_person",
    "check_pin",
    "come_back",
    "hash_pin",
    "issue_badge",
    "leave",
    "may_repair",
    "names",
    "put_person",
    "require_right",
    "revoke_badge",
    "roles_of",
    "rows",
    "sign_in",
    "sign_in_by_badge",
]


def names(store: Store, *, with_left: bool = False) -> tuple[StaffRow, ...]:
    """Everybody who works here, by name; with_left: also who does not any more."""
    with store.reading() as session:
        return rows(session, with_left=with_left)


def add_staff(store: Store, who: Who, name: str, roles: Iterable[Role], pin: str) -> StaffRow:
    """Somebody starts to work here; managers only. Raises FieldErrors ("name", "roles", "pin")."""
    require_right(who, Right.CHANGE_STAFF)
    fields = Fields()
    name, pin = check_person(fields, name, pin)
    chosen = frozenset(roles)
    if not chosen:
        fields.refuse("staff.roles_missing", "roles")
    fields.done()
    hashed = hash_pin(pin)
    with store.writing() as session:
        _not_twice(session, name, None)
        person = put_person(session, name, chosen, hashed)
        history.note(session, who, store.now(), "staff", person.id, "staff.added", new=f"{name}: {person.roles}")
        return row_of(session, person)


def change_staff(
    store: Store,
    who: Who,
    staff_id: int,
    *,
    name: str | None = None,
    roles: Iterable[Role] | None = None,
    pin: str | None = None,
    version: int | None = None,
) -> StaffRow:
    """Another name, other roles, another PIN (None = as it is), all or none; managers only, but one's own PIN.

    History knows people by their id, so that earlier lines follow the new name. version: of the row as it was seen,
    None = does not matter. Raises FieldErrors ("name", "roles", "pin"), "staff.name_taken", "staff.last_manager",
    Stale.
    """
    if name is not None or roles is not None or pin is None:
        require_right(who, Right.CHANGE_STAFF)
    if pin is not None:
        require_right(who, Right.CHANGE_SIGN_IN, own=who.staff_id == staff_id)
    fields = Fields()
    clean = None if name is None else fields.line(name, "name", missing="staff.name_missing", most=60)
    chosen = None if roles is None else written(roles)
    if chosen == "":
        fields.refuse("staff.roles_missing", "roles")
    if pin is not None:
        check_pin(fields, pin)
    fields.done()
    hashed = None if pin is None else hash_pin(pin)
    with store.writing() as session:
        person = fetch(session, Staff, staff_id, version)
        if clean is not None and clean != person.name:
            _put_name(session, who, store.now(), person, clean)
        if chosen is not None and chosen != person.roles:
            _put_roles(session, who, store.now(), person, chosen)
        if hashed is not None:
            person.pin_hash = hashed
            history.note(session, who, store.now(), "staff", staff_id, "staff.pin_changed")
        return row_of(session, person)


def _put_name(session: Session, who: Who, at: datetime, person: Staff, name: str) -> None:
    _not_twice(session, name, person.id)
    history.note(session, who, at, "staff", person.id, "staff.renamed", old=person.name, new=name)
    person.name = name


def _put_roles(session: Session, who: Who, at: datetime, person: Staff, chosen: str) -> None:
    """Somebody must stay who may change the shop."""
    if Role.MANAGER not in roles_of(chosen):
        _keep_a_manager(session, person)
    history.note(session, who, at, "staff", person.id, "staff.roles", old=person.roles, new=chosen)
    person.roles = chosen


def change_roles(
    store: Store, who: Who, staff_id: int, roles: Iterable[Role], version: int | None = None
) -> StaffRow:
    """Other tasks for somebody; managers only. The last manager stays one ("staff.last_manager"). Raises Stale."""
    return change_staff(store, who, staff_id, roles=roles, version=version)


def change_pin(store: Store, who: Who, staff_id: int, pin: str, version: int | None = None) -> StaffRow:
    """A new PIN: one's own, or a manager for somebody else. Raises FieldErrors ("pin"), Stale."""
    return change_staff(store, who, staff_id, pin=pin, version=version)


def leave(store: Store, who: Who, staff_id: int, version: int | None = None) -> StaffRow:
    """Somebody stops working here: can't sign in any more, the badge is revoked; managers only.

    Raises ShopError("staff.last_manager"), Stale.
    """
    require_right(who, Right.CHANGE_STAFF)
    with store.writing() as session:
        person = fetch(session, Staff, staff_id, version)
        if person.left_at is not None:
            return row_of(session, person)
        _keep_a_manager(session, person)
        person.left_at = store.now()
        badges.revoke(session, who, store.now(), person)
        history.note(session, who, store.now(), "staff", staff_id, "staff.left")
        return row_of(session, person)


def come_back(store: Store, who: Who, staff_id: int, version: int | None = None) -> StaffRow:
    """Somebody who had left works here again, with the old PIN and roles and without a badge; managers only."""
    require_right(who, Right.CHANGE_STAFF)
    with store.writing() as session:
        person = fetch(session, Staff, staff_id, version)
        if person.left_at is None:
            return row_of(session, person)
        person.left_at = None
        history.note(session, who, store.now(), "staff", staff_id, "staff.came_back")
        return row_of(session, person)


def check_person(fields: Fields, name: str, pin: str) -> tuple[str, str]:
    """(cleaned name, pin); what is wrong is left in `fields`."""
    name = fields.line(name, "name", missing="staff.name_missing", most=60)
    check_pin(fields, pin)
    return name, pin


def put_person(session: Session, name: str, roles: Iterable[Role], pin_hash: str) -> Staff:
    """Add the row inside a session."""
    person = Staff(name=name, roles=written(roles), pin_hash=pin_hash)
    session.add(person)
    session.flush()
    return person


def _not_twice(session: Session, name: str, own_id: int | None) -> None:
    """Two people whose names differ in capitals or blanks only could not be told apart; who left counts too."""
    for other_id, other in session.execute(select(Staff.id, Staff.name)):
        if other_id != own_id and spelling.key(other) == spelling.key(name):
            raise ShopError("staff.name_taken", "name", name=other)


def _keep_a_manager(session: Session, person: Staff) -> None:
    others = session.scalars(select(Staff.roles).where(Staff.left_at.is_(None), Staff.id != person.id))
    if Role.MANAGER in roles_of(person.roles) and not any(Role.MANAGER in roles_of(each) for each in others):
        raise ShopError("staff.last_manager", "roles", name=person.name)
