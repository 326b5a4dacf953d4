"""Stale saves: what is to be changed must still be as the clerk saw it."""

from __future__ import annotations

from typing import TypeVar

from sqlalchemy.orm import Session

from app.errors import ShopError, Stale
from app.models import Base
from app.workflow import history

T = TypeVar("T", bound=Base)


def fetch(session: Session, kind: type[T], key: int, version: int | None = None) -> T:
    """The row; raises ShopError("data.gone") when there is none, Stale("changed") when its version is another.

    Stale's values: subject, id, who and at (of the last change; "" and None when unknown), yours and theirs (versions).
    """
    row = session.get(kind, key)
    if row is None:
        raise ShopError("data.gone")
    compare(session, kind, key, yours=version, theirs=getattr(row, "version", None))
    return row


def compare(session: Session, kind: type[Base], key: int, *, yours: int | None, theirs: int | None) -> None:
    """Raises Stale as `fetch` does; yours: the version that the clerk saw, None = it does not matter."""
    if yours is None or yours == theirs:
        return
    last = history.last_change(session, kind.__tablename__, key)
    raise Stale(
        "changed",
        subject=kind.__tablename__,
        id=key,
        who="" if last is None else last.who,
        at=None if last is None else last.at,
        yours=yours,
        theirs=theirs,
    )
