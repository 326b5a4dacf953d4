"""Ready reasons, offered wherever an act asks for one. Retired, never deleted; what was written stays as text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models import Reason, Shop
from app.models.store import Store
from app.workflow import history
from app.workflow.fields import Fields
from app.workflow.house import staff
from app.workflow.lists.list_rules import not_twice, put, two_names
from app.workflow.rows.kinds import ReasonKind
from app.workflow.rows.lists import ReasonEntry
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import ReasonRow, Who
from app.workflow.seeds.reasons import REASONS

_ORDER = (Reason.kind, Reason.retired, Reason.sort, Reason.id)


def entries(store: Store) -> tuple[ReasonEntry, ...]:
    """All of them, each kind in the order it is offered in, retired ones after the others."""
    with store.reading() as session:
        return entries_of(session)


def entries_of(session: Session, kind: ReasonKind | None = None) -> tuple[ReasonEntry, ...]:
    """The same inside a session, of one kind or of all."""
    query = select(Reason).order_by(*_ORDER)
    found = session.scalars(query if kind is None else query.where(Reason.kind == kind.value)).all()
    places: dict[str, int] = {}
    rows: list[ReasonEntry] = []
    for row in found:
        place = None if row.retired else places.get(row.kind, 0) + 1
        places[row.kind] = place or places.get(row.kind, 0)
        rows.append(
            ReasonEntry(row.id, ReasonKind(row.kind), row.name_en, row.name_zh, place, row.retired, row.version)
        )
    return tuple(rows)


def in_use(session: Session) -> tuple[ReasonRow, ...]:
    """What is offered, retired ones left out."""
    query = select(Reason.id, Reason.kind, Reason.name_en, Reason.name_zh).where(~Reason.retired).order_by(*_ORDER)
    return tuple(ReasonRow(key, ReasonKind(kind), en, zh) for key, kind, en, zh in session.execute(query))


def save_reason(store: Store, who: Who, entry: ReasonEntry) -> ReasonEntry:
    """Add, change or retire a reason. place: its number among those of its kind, None or too high = the last.

    The kind of one that exists stays. Raises FieldErrors ("en", "zh", "place"), "list.name_taken", Stale.
    """
    staff.require_right(who, Right.CHANGE_LISTS)
    fields = Fields()
    names = two_names(fields, entry.en, entry.zh)
    if entry.place is not None and entry.place < 1:
        fields.refuse("reason.place_wrong", "place")
    fields.done()
    with store.writing() as session:
        before = {each.id: each for each in entries_of(session, entry.kind)}
        same = Reason.kind == entry.kind.value
        not_twice(session, Reason, Reason.name_en, names["name_en"], entry.id, "en", same)
        not_twice(session, Reason, Reason.name_zh, names["name_zh"], entry.id, "zh", same)
        values: dict[str, object] = {**names, "retired": entry.retired}
        if entry.id is None:
            values["kind"] = entry.kind.value
            values["sort"] = len(before)
        row = put(session, who, store, Reason, entry.id, entry.version, values)
        old = before[row.id].place if row.id in before else None
        _put_in_place(session, row, None if entry.retired else entry.place)
        after = next(each for each in entries_of(session, entry.kind) if each.id == row.id)
        if old is not None and after.place is not None and old != after.place:
            history.note(session, who, store.now(), "reason", row.id, "reason.changed.place", old=old, new=after.place)
        return replace(after, version=row.version)


def _put_in_place(session: Session, row: Reason, place: int | None) -> None:
    """Renumber the kind so that the row stands at its place (from 1); only rows that move are touched."""
    query = select(Reason).where(Reason.kind == row.kind, Reason.id != row.id, ~Reason.retired)
    others = list(session.scalars(query.order_by(Reason.sort, Reason.id)))
    if not row.retired:
        others.insert(len(others) if place is None else place - 1, row)
    for at, each in enumerate(others):
        if each.sort != at:
            each.sort = at
    session.flush()


def sow(session: Session, kinds: Iterable[ReasonKind] = tuple(ReasonKind)) -> None:
    """The reasons a shop starts with, of these kinds."""
    session.add_all(
        Reason(kind=kind.value, name_en=en, name_zh=zh, sort=at)
        for kind in kinds
        for at, (en, zh) in enumerate(REASONS[kind])
    )


def plant(store: Store) -> int:
    """Give a shop that is older than this list the reasons it starts with; gives back how many kinds had none.

    A kind whose reasons were all retired has rows and is left alone. Done at each start: one small read.
    """
    with store.reading() as session:
        missing = _kinds_without(session)
    if not missing:
        return 0
    with store.writing() as session:
        missing = _kinds_without(session)
        sow(session, missing)
        if missing:
            words = ", ".join(missing)
            history.note(session, None, store.now(), "shop", 1, "reason.added_by_update", new=words)
    return len(missing)


def _kinds_without(session: Session) -> tuple[ReasonKind, ...]:
    if session.get(Shop, 1) is None:
        return ()
    known = set(session.scalars(select(Reason.kind).distinct()))
    return tuple(kind for kind in ReasonKind if kind.value not in known)
