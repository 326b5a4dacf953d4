"""What the shop's lists have in common: names in two languages, no name twice, a line of history for each change."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.errors import ShopError
from app.models import Base
from app.models.store import Store
from app.workflow import history
from app.workflow.fields import Fields
from app.workflow.rows import spelling
from app.workflow.rows.kinds import YesNo
from app.workflow.rows.shop import Who
from app.workflow.versions import fetch

T = TypeVar("T", bound=Base)
Shown = Callable[[Any], object]  # how history writes a column's value


def two_names(fields: Fields, en: str, zh: str, *, most: int = 100) -> dict[str, str]:
    """A name in both languages; one of them is enough, the other is then the same. What is wrong stays in `fields`."""
    english, chinese = fields.line(en, "en", most=most), fields.line(zh, "zh", most=most)
    if not english and not chinese:
        fields.refuse("list.name_missing", "en")
    return {"name_en": english or chinese, "name_zh": chinese or english}


def within(fields: Fields, value: int, most: int, key: str, field: str) -> None:
    """Refuse a whole number outside of 0 to `most`."""
    if not 0 <= value <= most:
        fields.refuse(key, field, most=most)


def not_twice(
    session: Session,
    kind: type[Base],
    column: InstrumentedAttribute[str],
    name: str,
    own_id: int | None,
    field: str,
    *where: Any,
    as_one: Callable[[str], str] = spelling.key,
) -> None:
    """Two entries that differ in capitals, width, blanks or hyphens only would be taken for each other.

    A name that stays as it is passes: what is already kept twice must still be possible to retire or to rename.
    Raises ShopError("list.name_taken", name=the other one).
    """
    row_id = kind.__table__.c.id
    found = {int(key): str(other) for key, other in session.execute(select(row_id, column).where(*where))}
    if own_id is not None and found.pop(own_id, None) == name:
        return
    for other in found.values():
        if as_one(other) == as_one(name):
            raise ShopError("list.name_taken", field, name=other)


def put(
    session: Session,
    who: Who,
    store: Store,
    kind: type[T],
    key: int | None,
    version: int | None,
    values: Mapping[str, Any],
    shown: Mapping[str, Shown] | None = None,
) -> T:
    """Add the row (key None) or change it, with a line of history for each column that differs; raises Stale."""
    table = kind.__tablename__
    if key is None:
        row = kind(**values)
        session.add(row)
        session.flush()
        added: int = getattr(row, "id")  # noqa: B009 - each list is Numbered, which Base does not say
        history.note(session, who, store.now(), table, added, f"{table}.added", new=next(iter(values.values())))
        return row
    row = fetch(session, kind, key, version)
    for name, value in values.items():
        old = getattr(row, name)
        if old != value:
            write = (shown or {}).get(name, plain)
            was, now = write(old), write(value)
            history.note(session, who, store.now(), table, key, f"{table}.changed.{name}", old=was, new=now)
            setattr(row, name, value)
    session.flush()
    return row


def plain(value: Any) -> object:
    """A value as history keeps it: yes and no as words that the reader's language has, nothing as nothing."""
    if isinstance(value, bool):
        return YesNo.YES.value if value else YesNo.NO.value
    return None if value in ("", None) else value
