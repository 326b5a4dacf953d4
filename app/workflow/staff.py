"""Staff: who is at the counter, by name and PIN or by badge; who may do what."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import Badge, History, Staff
from app.models.store import Store
from app.workflow import history
from app.workflow.fields import Fields
from app.workflow.rows import numbers
from app.workflow.rows.kinds import NumberKind, Role
from app.workflow.rows.rights import WHO_MAY, Right
from app.workflow.rows.shop import StaffRow, Who
from app.workflow.versions import fetch

FREE_TRIES = 3  #: wrong PINs in a row before the next one has to wait
LONGEST_WAIT = timedelta(minutes=5)
PIN_DIGITS = (4, 12)


def require(who: Who, *roles: Role) -> None:
    """Raises ShopError("staff.not_allowed", roles=...) unless `who` has one of the roles."""
    if who.roles.isdisjoint(roles):
        raise ShopError("staff.not_allowed", roles=tuple(roles))


def require_right(who: Who, right: Right) -> None:
    """Raises ShopError("staff.not_allowed", roles=...) unless the table of rights lets `who` do it."""
    require(who, *(role for role in Role if role in WHO_MAY[right]))


def may_repair(session: Session, staff_id: int | None) -> bool:
    """Whether somebody who works here repairs: technicians, and managers too."""
    person = None if staff_id is None else session.get(Staff, staff_id)
    roles = frozenset((Role.TECHNICIAN, Role.MANAGER))
    return person is not None and person.left_at is None and not roles.isdisjoint(roles_of(person.roles))


def names(store: Store, *, with_left: bool = False) -> tuple[StaffRow, ...]:
    """Everybody who works here, by name; with_left: also who does not any more."""
    with store.reading() as session:
        return rows(session, with_left=with_left)


def rows(session: Session, *, with_left: bool = False) -> tuple[StaffRow, ...]:
    """The same inside a session."""
    query = (
        select(Staff, Badge.code)
        .outerjoin(Badge, (Badge.staff_id == Staff.id) & Badge.revoked_at.is_(None))
        .order_by(Staff.name)
    )
    if not with_left:
        query = query.where(Staff.left_at.is_(None))
    return tuple(
        StaffRow(person.id, person.name, roles_of(person.roles), person.left_at, code, person.version)
        for person, code in session.execute(query)
    )


def roles_of(written: str) -> frozenset[Role]:
    """The roles of the database's comma-separated words."""
    return frozenset(Role(each) for each in written.split(",") if each)


def sign_in(store: Store, staff_id: int, pin: str, station: str) -> Who:
    """Somebody comes to the counter of a PC by PIN.

    Raises ShopError("staff.wrong_pin", tries=) and, after three wrong ones in a row, "staff.wait" (seconds=): each
    further wrong one doubles the wait, whatever PC it is typed at.
    """
    with store.reading() as session:
        person = session.get(Staff, staff_id)
        if person is None or person.left_at is not None:
            raise ShopError("staff.gone", "staff")
        wrong, last = _wrong_pins(session, staff_id)
    if wrong >= FREE_TRIES and last is not None:
        wait = last + min(timedelta(seconds=5 * 2 ** (wrong - FREE_TRIES)), LONGEST_WAIT) - store.now()
        if wait > timedelta(0):
            raise ShopError("staff.wait", "pin", seconds=int(wait.total_seconds()) + 1)
    right = _pin_fits(person.pin_hash, pin)  # takes its time on purpose, so not while holding the database
    who = Who(person.id, person.name, roles_of(person.roles), station)
    with store.writing() as session:
        what = "staff.signed_in" if right else "staff.wrong_pin"
        history.note(session, who if right else None, store.now(), "staff", staff_id, what, new=station)
    if not right:
        raise ShopError("staff.wrong_pin", "pin", tries=wrong + 1)
    return who


def sign_in_by_badge(store: Store, code: str, station: str) -> Who:
    """Somebody comes to the counter by scanning a badge.

    Raises ShopError for a mistyped number ("number.…"), "staff.badge_unknown" or "staff.badge_revoked".
    """
    kind, number = numbers.check(code)
    if kind is not NumberKind.BADGE:
        raise ShopError("staff.badge_unknown", "badge")
    with store.writing() as session:
        found = session.execute(
            select(Badge, Staff).join(Staff, Staff.id == Badge.staff_id).where(Badge.code == number)
        ).one_or_none()
        if found is None:
            raise ShopError("staff.badge_unknown", "badge")
        badge, person = found
        if badge.revoked_at is not None or person.left_at is not None:
            raise ShopError("staff.badge_revoked", "badge", name=person.name)
        who = Who(person.id, person.name, roles_of(person.roles), station)
        history.note(session, who, store.now(), "staff", person.id, "staff.signed_in", new=station)
    return who


def add_staff(store: Store, who: Who, name: str, roles: Iterable[Role], pin: str) -> StaffRow:
    """Somebody starts to work here; managers only. Raises FieldErrors ("name", "roles", "pin")."""
    require(who, Role.MANAGER)
    fields = Fields()
    name, pin = check_person(fields, name, pin)
    chosen = frozenset(roles)
    if not chosen:
        fields.refuse("staff.roles_missing", "roles")
    fields.done()
    hashed = hash_pin(pin)
    with store.writing() as session:
        if session.scalar(select(Staff.id).where(Staff.name == name)) is not None:
            raise ShopError("staff.name_taken", "name", name=name)
        person = put_person(session, name, chosen, hashed)
        history.note(session, who, store.now(), "staff", person.id, "staff.added", new=f"{name}: {person.roles}")
        return _row(session, person)


def change_roles(
    store: Store, who: Who, staff_id: int, roles: Iterable[Role], version: int | None = None
) -> StaffRow:
    """Other tasks for somebody; managers only. The last manager stays one ("staff.last_manager").

    version: of the row as the manager saw it, None = does not matter; raises Stale.
    """
    require(who, Role.MANAGER)
    with store.writing() as session:
        person = fetch(session, Staff, staff_id, version)
        chosen = _written(roles)
        if not chosen:
            raise ShopError("staff.roles_missing", "roles")
        if Role.MANAGER not in roles_of(chosen):
            _keep_a_manager(session, person)
        history.note(session, who, store.now(), "staff", staff_id, "staff.roles", old=person.roles, new=chosen)
        person.roles = chosen
        return _row(session, person)


def change_pin(store: Store, who: Who, staff_id: int, pin: str) -> None:
    """A new PIN: one's own, or a manager for somebody else."""
    if who.staff_id != staff_id:
        require(who, Role.MANAGER)
    fields = Fields()
    check_pin(fields, pin)
    fields.done()
    hashed = hash_pin(pin)
    with store.writing() as session:
        fetch(session, Staff, staff_id).pin_hash = hashed
        history.note(session, who, store.now(), "staff", staff_id, "staff.pin_changed")


def leave(store: Store, who: Who, staff_id: int) -> StaffRow:
    """Somebody stops working here: can't sign in any more, the badge is revoked; managers only."""
    require(who, Role.MANAGER)
    with store.writing() as session:
        person = fetch(session, Staff, staff_id)
        _keep_a_manager(session, person)
        person.left_at = store.now()
        _revoke(session, who, store.now(), staff_id)
        history.note(session, who, store.now(), "staff", staff_id, "staff.left")
        return _row(session, person)


def come_back(store: Store, who: Who, staff_id: int) -> StaffRow:
    """Somebody who had left works here again, with the old PIN and roles and without a badge; managers only."""
    require(who, Role.MANAGER)
    with store.writing() as session:
        person = fetch(session, Staff, staff_id)
        person.left_at = None
        history.note(session, who, store.now(), "staff", staff_id, "staff.came_back")
        return _row(session, person)


def issue_badge(store: Store, who: Who, staff_id: int) -> StaffRow:
    """A new badge with a random number; the one before is revoked. One's own, or a manager for others."""
    if who.staff_id != staff_id:
        require(who, Role.MANAGER)
    with store.writing() as session:
        person = fetch(session, Staff, staff_id)
        if person.left_at is not None:
            raise ShopError("staff.gone", "staff")
        _revoke(session, who, store.now(), staff_id)
        code = _new_code()
        while session.scalar(select(Badge.id).where(Badge.code == code)) is not None:
            code = _new_code()
        session.add(Badge(staff_id=staff_id, code=code, issued_at=store.now()))
        history.note(session, who, store.now(), "staff", staff_id, "staff.badge_issued")
        return _row(session, person)


def revoke_badge(store: Store, who: Who, staff_id: int) -> StaffRow:
    """The badge in force signs nobody in from now on. One's own, or a manager for others."""
    if who.staff_id != staff_id:
        require(who, Role.MANAGER)
    with store.writing() as session:
        person = fetch(session, Staff, staff_id)
        _revoke(session, who, store.now(), staff_id)
        return _row(session, person)


def check_person(fields: Fields, name: str, pin: str) -> tuple[str, str]:
    """(cleaned name, pin); what is wrong is left in `fields`."""
    name = fields.line(name, "name", missing="staff.name_missing", most=60)
    check_pin(fields, pin)
    return name, pin


def check_pin(fields: Fields, pin: str) -> None:
    """A PIN is digits only; what is wrong is left in `fields`."""
    least, most = PIN_DIGITS
    if not (pin.isascii() and pin.isdigit() and least <= len(pin) <= most):
        fields.refuse("staff.pin_digits", "pin", least=least, most=most)


def put_person(session: Session, name: str, roles: Iterable[Role], pin_hash: str) -> Staff:
    """Add the row inside a session."""
    person = Staff(name=name, roles=_written(roles), pin_hash=pin_hash)
    session.add(person)
    session.flush()
    return person


def hash_pin(pin: str) -> str:
    """Argon2 of the PIN; takes some tens of milliseconds on purpose."""
    from argon2 import PasswordHasher

    return PasswordHasher().hash(pin)


def _pin_fits(pin_hash: str, pin: str) -> bool:
    from argon2 import PasswordHasher
    from argon2.exceptions import VerificationError

    try:
        return PasswordHasher().verify(pin_hash, pin.encode(errors="replace"))  # half a sign is no PIN
    except VerificationError:
        return False


def _wrong_pins(session: Session, staff_id: int) -> tuple[int, datetime | None]:
    """(wrong PINs since the last right one, when the last of them was typed)."""
    query = (
        select(History.what, History.at)
        .where(
            History.subject == "staff",
            History.subject_id == staff_id,
            History.what.in_(("staff.wrong_pin", "staff.signed_in", "staff.pin_changed")),
        )
        .order_by(History.id.desc())
        .limit(FREE_TRIES + 10)
    )
    count, last = 0, None
    for what, at in session.execute(query):
        if what != "staff.wrong_pin":
            break
        count, last = count + 1, last or at
    return count, last


def _revoke(session: Session, who: Who, at: datetime, staff_id: int) -> None:
    for badge in session.scalars(select(Badge).where(Badge.staff_id == staff_id, Badge.revoked_at.is_(None))):
        badge.revoked_at = at
        history.note(session, who, at, "staff", staff_id, "staff.badge_revoked")


def _new_code() -> str:
    return numbers.build_random(NumberKind.BADGE, f"{secrets.randbelow(10**10):010d}")


def _keep_a_manager(session: Session, person: Staff) -> None:
    others = session.scalars(select(Staff.roles).where(Staff.left_at.is_(None), Staff.id != person.id))
    if Role.MANAGER in roles_of(person.roles) and not any(Role.MANAGER in roles_of(each) for each in others):
        raise ShopError("staff.last_manager", "roles", name=person.name)


def _written(roles: Iterable[Role]) -> str:
    chosen = frozenset(roles)
    return ",".join(role for role in Role if role in chosen)


def _row(session: Session, person: Staff) -> StaffRow:
    session.flush()
    code = session.scalar(select(Badge.code).where(Badge.staff_id == person.id, Badge.revoked_at.is_(None)))
    return StaffRow(person.id, person.name, roles_of(person.roles), person.left_at, code, person.version)
