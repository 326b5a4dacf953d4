"""The trace of merges and splits: what moved with each, kept so that it can be taken back."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any, cast

from sqlalchemy import Table, func, or_, select, update
from sqlalchemy.orm import Session, aliased

from app.models import (
    Article,
    Attachment,
    Category,
    Customer,
    CustomerPhone,
    History,
    Merge,
    MergeMove,
    Payment,
    RepairOrder,
    Staff,
    plain,
)
from app.workflow.people import people_rows
from app.workflow.rows.people import OF_CUSTOMERS, MergeKind, MergeRow
from app.workflow.rows.shop import Who

STRETCH = 900  # ids in one statement
Owned = type[Article] | type[Attachment] | type[CustomerPhone] | type[Payment] | type[RepairOrder]
#: What belongs to a customer, and to an article, and by which column; a test finds a table that is missing here.
OF_CUSTOMER: Mapping[str, tuple[Owned, str]] = {
    "repair_order": (RepairOrder, "customer_id"),
    "article": (Article, "customer_id"),
    "payment": (Payment, "customer_id"),
    "customer_phone": (CustomerPhone, "customer_id"),
}
OF_ARTICLE: Mapping[str, tuple[Owned, str]] = {
    "repair_order": (RepairOrder, "article_id"),
    "attachment": (Attachment, "article_id"),
}
Replaced = dict[str, tuple[Any, Any]]  # by field: what the kept one had before, what it has since
_READERS: Mapping[str, Callable[[str], Any]] = {"bought_on": date.fromisoformat, "since": datetime.fromisoformat}


def owned_by(kind: MergeKind) -> Mapping[str, tuple[Owned, str]]:
    """What a merge of this kind moves."""
    return OF_CUSTOMER if kind in OF_CUSTOMERS else OF_ARTICLE


def begin(
    session: Session, who: Who, at: datetime, kind: MergeKind, kept_id: int, gone_id: int, why: str, replaced: Replaced
) -> int:
    """Write the merge itself; gives back its id."""
    values = {
        "at": at, "staff_id": who.staff_id, "kind": kind, "kept_id": kept_id, "gone_id": gone_id, "why": why,
        "replaced": json.dumps(replaced, ensure_ascii=False, default=_plain) if replaced else "",
    }  # fmt: skip
    return plain.add_row(session, Merge, values)


def _plain(value: date) -> str:
    return value.isoformat()


def replaced_of(merge: Merge) -> Replaced:
    """The fields of the kept one that the merge changed."""
    found: dict[str, list[Any]] = json.loads(merge.replaced) if merge.replaced else {}
    return {field: (_read(field, old), _read(field, new)) for field, (old, new) in found.items()}


def _read(field: str, value: Any) -> Any:
    return _READERS[field](value) if field in _READERS and value is not None else value


def ids_of(session: Session, kind: MergeKind, subject: str, owner_id: int) -> list[int]:
    """Every row of a subject that belongs to a customer or article."""
    table, column = _table(kind, subject)
    found = session.connection().execute(select(table.c.id).where(table.c[column] == owner_id).order_by(table.c.id))
    return list(found.scalars())


def still_with(
    session: Session, kind: MergeKind, subject: str, ids: Sequence[int], owners: Collection[int]
) -> list[int]:
    """Those of the rows that are still there and belong to one of the owners."""
    table, column = _table(kind, subject)
    found: list[int] = []
    for some in _stretches(ids):
        query = select(table.c.id).where(table.c.id.in_(some), table.c[column].in_(owners))
        found += session.connection().execute(query).scalars()
    return found


def give(session: Session, kind: MergeKind, subject: str, ids: Sequence[int], to: int) -> None:
    """The rows belong to `to` from now on; each counts it as a change where it counts changes."""
    table, column = _table(kind, subject)
    values: dict[str, Any] = {column: to}
    if "version" in table.c:
        values["version"] = table.c.version + 1
    for some in _stretches(ids):
        session.connection().execute(update(table).where(table.c.id.in_(some)).values(values))


def keep_moves(session: Session, merge_id: int, subject: str, ids: Iterable[int]) -> None:
    """Remember what moved."""
    rows = [{"merge_id": merge_id, "subject": subject, "row_id": each} for each in ids]
    plain.add_rows(session, MergeMove, rows)


def moves_of(session: Session, merge_id: int) -> dict[str, list[int]]:
    """By subject: the ids of what moved."""
    found: dict[str, list[int]] = {}
    query = select(MergeMove.subject, MergeMove.row_id).where(MergeMove.merge_id == merge_id).order_by(MergeMove.id)
    for subject, row_id in session.execute(query):
        found.setdefault(subject, []).append(row_id)
    return found


def note_moved(
    session: Session, who: Who, at: datetime, kind: MergeKind, subject: str, ids: Collection[int],
    old: str, new: str, why: str,
) -> None:
    """A line of history for each order or article that changed hands."""
    if subject not in ("repair_order", "article"):
        return
    what = {"repair_order": "order", "article": "article"}[subject] + ".changed." + owned_by(kind)[subject][1]
    line = {"at": at, "staff_id": who.staff_id, "subject": subject, "what": what, "old": old, "new": new, "why": why}
    orders = subject == "repair_order"
    rows = [{**line, "subject_id": each, "order_id": each if orders else None} for each in ids]
    plain.add_rows(session, History, rows)


def of_subject(session: Session, kinds: Sequence[MergeKind], subject_id: int) -> tuple[MergeRow, ...]:
    """The merges and splits in which a customer or article has a part, the newest first."""
    undone_by = aliased(Staff)
    query = (
        select(Merge, Staff.name, undone_by.name)
        .join(Staff, Staff.id == Merge.staff_id)
        .outerjoin(undone_by, undone_by.id == Merge.undone_by)
        .where(or_(Merge.kept_id == subject_id, Merge.gone_id == subject_id), Merge.kind.in_(kinds))
        .order_by(Merge.id.desc())
    )
    found = session.execute(query).all()
    counts = _counts(session, [merge.id for merge, _, _ in found])
    sides = {key for merge, _, _ in found for key in (merge.kept_id, merge.gone_id)}
    names = names_of(session, kinds[0], sides)
    return tuple(
        MergeRow(
            id=merge.id,
            kind=MergeKind(merge.kind),
            at=merge.at,
            who=who,
            kept_id=merge.kept_id,
            kept=names.get(merge.kept_id, ""),
            gone_id=merge.gone_id,
            gone=names.get(merge.gone_id, ""),
            why=merge.why,
            orders=counts.get((merge.id, "repair_order"), 0),
            articles=counts.get((merge.id, "article"), 0),
            undone_at=merge.undone_at,
            undone_by=by or "",
            version=merge.version,
        )
        for merge, who, by in found
    )


def names_of(session: Session, kind: MergeKind, ids: Collection[int]) -> dict[int, str]:
    """What customers or articles are called in a line of history."""
    if not ids:
        return {}
    if kind in OF_CUSTOMERS:
        people = session.execute(select(Customer.id, Customer.name).where(Customer.id.in_(ids)))
        return dict(people.all())
    things = select(Article, Category).join(Category, Category.id == Article.category_id).where(Article.id.in_(ids))
    return {
        article.id: f"{people_rows.article_name(article, category, '')} {article.serial}".strip()
        for article, category in session.execute(things)
    }


def _counts(session: Session, merge_ids: Sequence[int]) -> dict[tuple[int, str], int]:
    query = select(MergeMove.merge_id, MergeMove.subject, func.count()).where(MergeMove.merge_id.in_(merge_ids))
    grouped = session.execute(query.group_by(MergeMove.merge_id, MergeMove.subject))
    return {(merge_id, subject): count for merge_id, subject, count in grouped}


def _table(kind: MergeKind, subject: str) -> tuple[Table, str]:
    mapped, column = owned_by(kind)[subject]
    return cast("Table", mapped.__table__), column


def _stretches(ids: Sequence[int]) -> Iterable[Sequence[int]]:
    return (ids[start : start + STRETCH] for start in range(0, len(ids), STRETCH))
