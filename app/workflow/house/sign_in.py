"""Who comes to the counter: by name and PIN (wrong ones slow down), or by badge."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import Badge, History, Staff
from app.models.store import Store
from app.workflow import history
from app.workflow.fields import Fields
from app.workflow.house.staff_rows import roles_of
from app.workflow.rows import numbers
from app.workflow.rows.kinds import NumberKind
from app.workflow.rows.shop import Who

FREE_TRIES = 3  #: wrong PINs in a row before the next one has to wait
LONGEST_WAIT = timedelta(minutes=5)
PIN_DIGITS = (4, 12)


SIGNED_IN = "staff.signed_in"
#: What is written when somebody has shown who they are; the wrong PINs before it do not count any more.
SHOWN = (SIGNED_IN, "staff.signed_issue", "staff.agreed", "staff.pin_changed")


def sign_in(store: Store, staff_id: int, pin: str, station: str, what: str = SIGNED_IN) -> Who:
    """Somebody comes to the counter of a PC by PIN, or shows by it who they are; what: the act the history keeps of it.

    Raises ShopError("staff.wrong_pin", tries=) and, after three wrong ones in a row, "staff.wait" (seconds=): each
    further wrong one doubles the wait (5 minutes at most), whatever PC it is typed at and however often it is started.
    """
    with store.reading() as session:
        person = session.get(Staff, staff_id)
        if person is None or person.left_at is not None:
            raise ShopError("staff.gone", "staff")
        wrong, last = _wrong_pins(session, staff_id)
    if wrong >= FREE_TRIES and last is not None:
        wait = _wait_after(wrong) - _passed_since(store, last)
        if wait > timedelta(0):
            raise ShopError("staff.wait", "pin", seconds=int(wait.total_seconds()) + 1)
    right = pin_fits(person.pin_hash, pin)  # takes its time on purpose, so not while holding the database
    who = Who(person.id, person.name, roles_of(person.roles), station)
    with store.writing() as session:
        said = what if right else "staff.wrong_pin"
        history.note(session, who if right else None, store.now(), "staff", staff_id, said, new=station)
    if not right:
        raise ShopError("staff.wrong_pin", "pin", tries=wrong + 1)
    return who


def sign_in_by_badge(store: Store, code: str, station: str, what: str = SIGNED_IN) -> Who:
    """Somebody comes to the counter by scanning a badge, or shows by it who they are; what: as in `sign_in`.

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
        history.note(session, who, store.now(), "staff", person.id, what, new=station)
    return who


def check_pin(fields: Fields, pin: str) -> None:
    """A PIN is digits only; what is wrong is left in `fields`."""
    least, most = PIN_DIGITS
    if not (pin.isascii() and pin.isdigit() and least <= len(pin) <= most):
        fields.refuse("staff.pin_digits", "pin", least=least, most=most)


def hash_pin(pin: str) -> str:
    """Argon2 of the PIN; takes some tens of milliseconds on purpose."""
    from argon2 import PasswordHasher

    return PasswordHasher().hash(pin)


def pin_fits(pin_hash: str, pin: str) -> bool:
    """Whether this is the PIN; takes as long."""
    from argon2 import PasswordHasher
    from argon2.exceptions import VerificationError

    try:
        return PasswordHasher().verify(pin_hash, pin.encode(errors="replace"))  # half a sign is no PIN
    except VerificationError:
        return False


def _wait_after(wrong: int) -> timedelta:
    return min(timedelta(seconds=5 * 2 ** (wrong - FREE_TRIES)), LONGEST_WAIT)


def _passed_since(store: Store, last: tuple[int, datetime]) -> timedelta:
    """How long ago the last wrong PIN was typed, at least.

    A clock that was set back shows less than nothing: then what this program has waited itself counts, so that nobody
    is locked out until the day comes again, and nobody is let in at once.
    """
    line_id, at = last
    return max(store.now() - at, store.since_first_asked(f"wrong PIN {line_id}"))


def _wrong_pins(session: Session, staff_id: int) -> tuple[int, tuple[int, datetime] | None]:
    """(wrong PINs since the last right one, the history line of the last of them and when it was typed)."""
    query = (
        select(History.what, History.id, History.at)
        .where(
            History.subject == "staff",
            History.subject_id == staff_id,
            History.what.in_(("staff.wrong_pin", *SHOWN)),
        )
        .order_by(History.id.desc())
        .limit(FREE_TRIES + 10)
    )
    count, last = 0, None
    for what, line_id, at in session.execute(query):
        if what != "staff.wrong_pin":
            break
        count, last = count + 1, last or (line_id, at)
    return count, last
