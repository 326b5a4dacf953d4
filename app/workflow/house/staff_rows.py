"""Staff as rows, and what somebody's roles allow."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import Badge, Staff
from app.workflow.rows.kinds import Role
from app.workflow.rows.rights import WHO_MAY, Right, may, who_may
from app.workflow.rows.shop import StaffRow, Who


def require_right(who: Who, right: Right, *, own: bool = False) -> None:
    """Raises ShopError("staff.not_allowed", roles=...) unless the table of rights lets `who` do it.

    own: it is about `who` themselves (their PIN, their badge).
    """
    if not may(who, right, own=own):
        raise ShopError("staff.not_allowed", roles=who_may(right))


def may_repair(session: Session, staff_id: int | None) -> bool:
    """Whether somebody who works here repairs: technicians, and managers too."""
    person = None if staff_id is None else session.get(Staff, staff_id)
    if person is None or person.left_at is not None:
        return False
    return not WHO_MAY[Right.REPAIR].isdisjoint(roles_of(person.roles))


def rows(session: Session, *, with_left: bool = False) -> tuple[StaffRow, ...]:
    """Everybody who works here, by name; with_left: also who does not any more."""
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


def row_of(session: Session, person: Staff) -> StaffRow:
    """One of them as it stands in this session (what is not yet flushed is)."""
    session.flush()
    code = session.scalar(select(Badge.code).where(Badge.staff_id == person.id, Badge.revoked_at.is_(None)))
    return StaffRow(person.id, person.name, roles_of(person.roles), person.left_at, code, person.version)


def roles_of(written: str) -> frozenset[Role]:
    """The roles of the database's comma-separated words."""
    return frozenset(Role(each) for each in written.split(",") if each)


def written(roles: Iterable[Role]) -> str:
    """Roles as the database keeps them, in their usual order."""
    chosen = frozenset(roles)
    return ",".join(role for role in Role if role in chosen)
