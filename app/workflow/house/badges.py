"""Badges: given, and taken back; a badge counts as part of its owner, so a stale page is told."""

from __future__ import annotations

import secrets
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from app.errors import ShopError
from app.models import Badge, Staff
from app.models.store import Store
from app.workflow import history
from app.workflow.house.staff_rows import require_right, row_of
from app.workflow.rows import numbers
from app.workflow.rows.kinds import NumberKind
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import StaffRow, Who
from app.workflow.versions import fetch


def issue_badge(store: Store, who: Who, staff_id: int, version: int | None = None) -> StaffRow:
    """A new badge with a random number; the one before is revoked. One's own, or a manager for others.

    version: of the row as it was seen, None = does not matter; raises Stale, ShopError("staff.gone").
    """
    require_right(who, Right.CHANGE_SIGN_IN, own=who.staff_id == staff_id)
    with store.writing() as session:
        person = fetch(session, Staff, staff_id, version)
        if person.left_at is not None:
            raise ShopError("staff.gone", "staff")
        revoke(session, who, store.now(), person)
        code = _new_code()
        while session.scalar(select(Badge.id).where(Badge.code == code)) is not None:
            code = _new_code()
        session.add(Badge(staff_id=staff_id, code=code, issued_at=store.now()))
        flag_modified(person, "name")  # a badge counts as a save of its owner
        history.note(session, who, store.now(), "staff", staff_id, "staff.badge_issued")
        return row_of(session, person)


def revoke_badge(store: Store, who: Who, staff_id: int, version: int | None = None) -> StaffRow:
    """The badge in force signs nobody in from now on. One's own, or a manager for others; raises Stale."""
    require_right(who, Right.CHANGE_SIGN_IN, own=who.staff_id == staff_id)
    with store.writing() as session:
        person = fetch(session, Staff, staff_id, version)
        revoke(session, who, store.now(), person)
        return row_of(session, person)


def revoke(session: Session, who: Who, at: datetime, person: Staff) -> None:
    """Inside a verb's transaction: whatever badge somebody has stops working."""
    for badge in session.scalars(select(Badge).where(Badge.staff_id == person.id, Badge.revoked_at.is_(None))):
        badge.revoked_at = at
        flag_modified(person, "name")
        history.note(session, who, at, "staff", person.id, "staff.badge_revoked")


def _new_code() -> str:
    return numbers.build_random(NumberKind.BADGE, f"{secrets.randbelow(10**10):010d}")
