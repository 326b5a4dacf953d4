"""Photos and files of an order or an article: added, shown, named, put onto the report, taken away and brought back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from pathlib import Path

from sqlalchemy import exists, func, or_, select
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import Article, Attachment, KeptFile, RepairOrder, file_store, plain
from app.models.store import Store
from app.workflow import history
from app.workflow.files import file_keeping
from app.workflow.files.attachment_rows import columns, row_of, same, shown, subject_of
from app.workflow.house import staff
from app.workflow.rows.files import FileRow, FilesOf, NewFile, ReportPhoto, Subject
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who
from app.workflow.versions import fetch
from app.workflow.workbench import texts

#: What a report can draw.
PICTURES = frozenset(("image/jpeg", "image/png", "image/gif", "image/bmp", "image/webp"))
MOST_ON_REPORT = 12
NOTE = 500  #: most characters


# --- shown


def of_order(store: Store, order_id: int) -> tuple[FileRow, ...]:
    """An order's files and those of its article, oldest first; what was taken away is left out."""
    with store.reading() as session:
        article_id = fetch(session, RepairOrder, order_id).article_id
        return shown(session, or_(Attachment.order_id == order_id, Attachment.article_id == article_id))


def of_article(store: Store, article_id: int) -> tuple[FileRow, ...]:
    """The files of an article itself, oldest first."""
    with store.reading() as session:
        return shown(session, Attachment.article_id == article_id)


def counts(store: Store, order_ids: Sequence[int]) -> dict[int, int]:
    """How many files of their own these orders have; those without are left out."""
    query = (
        select(Attachment.order_id, func.count())
        .where(Attachment.order_id.in_(order_ids), Attachment.removed_at.is_(None))
        .group_by(Attachment.order_id)
    )
    with store.reading() as session:
        return {order_id: count for order_id, count in session.execute(query) if order_id is not None}


def known(store: Store, shas: Iterable[str]) -> frozenset[str]:
    """Which of these bytes belong, or once belonged, to something in the shop."""
    with store.reading() as session:
        return frozenset(session.scalars(select(KeptFile.sha).where(KeptFile.sha.in_(list(shas)))))


def for_report(store: Store, order_id: int) -> tuple[ReportPhoto, ...]:
    """The pictures of an order and its article that are to be printed on the repair report, oldest first."""
    rows = [row for row in of_order(store, order_id) if row.on_report and row.file.media_type in PICTURES]
    return tuple(
        ReportPhoto(
            name=row.file.name,
            taken_at=row.file.taken_at,
            taken_from=row.file.taken_from,
            added_at=row.added_at,
            note=row.note,
            content=_content(store, row.file.sha),
        )
        for row in rows[:MOST_ON_REPORT]
    )


def _content(store: Store, sha: str) -> bytes:
    if not file_store.is_whole(store.folder, sha):
        return b""
    return file_store.path_of(store.folder, sha).read_bytes()


# --- added


def attach(
    store: Store,
    who: Who,
    subject: Subject,
    source: Path | bytes,
    name: str,
    stopped: Callable[[], bool] = lambda: False,
) -> FileRow:
    """Keep a file and give it to an order or an article: first its bytes, flushed; then row and history.

    Raises ShopError "file.already" (name, at, by: it is there), "data.gone", and what file_keeping.keep raises.
    """
    for _again in range(3):
        file = file_keeping.keep(store, who, source, name, stopped)
        with store.writing() as session:
            _check_subject(session, subject)
            if file_store.path_of(store.folder, file.sha).exists():  # a sweep may have been faster than the row
                return put(session, who, store.now(), subject, file)
    raise ShopError("file.vanished", "file", name=name)


def attach_kept(store: Store, who: Who, subject: Subject, files: Iterable[NewFile]) -> tuple[FileRow, ...]:
    """Give files whose bytes are kept already to an order or an article; one that is there already is left out."""
    staff.require_right(who, Right.ADD_FILES)
    with store.writing() as session:
        _check_subject(session, subject)
        return put_all(session, store, who, store.now(), subject, files)


def put_all(
    session: Session, store: Store, who: Who, at: datetime, subject: Subject, files: Iterable[NewFile]
) -> tuple[FileRow, ...]:
    """The same inside a verb's transaction. Raises ShopError "file.missing" (name) where the bytes are gone."""
    made: list[FileRow] = []
    for file in files:
        if not file_store.path_of(store.folder, file.sha).exists():
            raise ShopError("file.missing", "files", name=file.name)
        if same(session, subject, file.sha) is None:
            made.append(put(session, who, at, subject, file))
    return tuple(made)


def put(session: Session, who: Who, at: datetime, subject: Subject, file: NewFile) -> FileRow:
    """Inside a verb's transaction: one row with its history; the bytes must be kept. Raises "file.already"."""
    there = same(session, subject, file.sha)
    if there is not None:
        row = row_of(session, there)
        raise ShopError("file.already", "file", name=file.name, other=row.file.name, at=row.added_at, by=row.added_by)
    file_id = session.scalar(select(KeptFile.id).where(KeptFile.sha == file.sha))
    if file_id is None:
        values = {"sha": file.sha, "size": file.size, "media_type": file.media_type, "at": at}
        file_id = plain.add_row(session, KeptFile, values)
    added = Attachment(
        file_id=file_id,
        name=file.name,
        taken_at=file.taken_at,
        taken_from=file.taken_from.value,
        added_at=at,
        added_by=who.staff_id,
        **columns(subject),
    )
    session.add(added)
    session.flush()
    _note(session, who, at, added, "file.added", new=file.name)
    return row_of(session, added)


# --- changed


def describe(store: Store, who: Who, attachment_id: int, version: int, name: str, note: str) -> FileRow:
    """Another name, another note; raises ShopError "file.name_missing", "field.too_long", Stale("changed")."""
    staff.require_right(who, Right.ADD_FILES)
    if not name.strip():
        raise ShopError("file.name_missing", "name")
    name, note = file_keeping.clean_name(name), texts.line(note, "note", longest=NOTE)
    with store.writing() as session:
        found = _there(session, attachment_id, version)
        for column, new in (("name", name), ("note", note)):
            old = getattr(found, column)
            if old != new:
                _note(session, who, store.now(), found, f"file.{column}", old=old, new=new)
                setattr(found, column, new)
        return row_of(session, found)


def put_on_report(store: Store, who: Who, attachment_ids: Sequence[int], on: bool) -> tuple[FileRow, ...]:
    """Print these pictures on the repair report, or no longer.

    Raises ShopError "file.no_picture" (name), "file.report_full" (most), "data.gone"; then none was changed.
    """
    staff.require_right(who, Right.ADD_FILES)
    with store.writing() as session:
        made: list[FileRow] = []
        for attachment_id in attachment_ids:
            found = _there(session, attachment_id)
            if on and session.get_one(KeptFile, found.file_id).media_type not in PICTURES:
                raise ShopError("file.no_picture", name=found.name)
            if found.on_report != on:
                found.on_report = on
                _note(session, who, store.now(), found, "file.on_report" if on else "file.off_report", new=found.name)
            made.append(row_of(session, found))
            session.flush()
            if on and _printed_beside(session, found) > MOST_ON_REPORT:
                raise ShopError("file.report_full", most=MOST_ON_REPORT)
        return tuple(made)


def _printed_beside(session: Session, found: Attachment) -> int:
    order, article = Attachment.order_id == found.order_id, Attachment.article_id == found.article_id
    beside = order if found.order_id is not None else article
    where = (beside, Attachment.on_report.is_(True), Attachment.removed_at.is_(None))
    return session.scalar(select(func.count()).select_from(Attachment).where(*where)) or 0


def give_to(store: Store, who: Who, attachment_ids: Sequence[int], subject: Subject) -> tuple[FileRow, ...]:
    """What was added to an order stays with its article for ever, or the other way round.

    Raises ShopError "file.already", "file.elsewhere" (the subject is another article's), "data.gone".
    """
    staff.require_right(who, Right.ADD_FILES)
    with store.writing() as session:
        _check_subject(session, subject)
        made: list[FileRow] = []
        for attachment_id in attachment_ids:
            found = _there(session, attachment_id)
            before = subject_of(found)
            if before != subject:
                if not _together(session, before, subject):
                    raise ShopError("file.elsewhere", name=found.name)
                for column, key in columns(subject).items():
                    setattr(found, column, key)
                order_id = subject.id if subject.of is FilesOf.ORDER else before.id
                history.note(
                    session, who, store.now(), "attachment", found.id, f"file.to_{subject.of}",
                    new=found.name, order_id=order_id,
                )  # fmt: skip
                session.flush()
            made.append(row_of(session, found))
        return tuple(made)


def _together(session: Session, one: Subject, other: Subject) -> bool:
    """Whether one is an order and the other its article."""
    ids = {each.of: each.id for each in (one, other)}
    where = (RepairOrder.id == ids.get(FilesOf.ORDER), RepairOrder.article_id == ids.get(FilesOf.ARTICLE))
    return len(ids) == 2 and bool(session.scalar(select(exists().where(*where))))


# --- taken away


def remove(store: Store, who: Who, attachment_ids: Sequence[int]) -> tuple[FileRow, ...]:
    """Take files away; their bytes stay, so that `bring_back` can undo it. One that is gone already is left out."""
    staff.require_right(who, Right.REMOVE_FILES)
    with store.writing() as session:
        made: list[FileRow] = []
        for attachment_id in attachment_ids:
            found = fetch(session, Attachment, attachment_id)
            if found.removed_at is None:
                found.removed_at, found.removed_by = store.now(), who.staff_id
                _note(session, who, store.now(), found, "file.removed", old=found.name)
                made.append(row_of(session, found))
        return tuple(made)


def bring_back(store: Store, who: Who, attachment_ids: Sequence[int]) -> tuple[FileRow, ...]:
    """Undo `remove`; one that was added anew meanwhile is left out."""
    staff.require_right(who, Right.REMOVE_FILES)
    with store.writing() as session:
        made: list[FileRow] = []
        for attachment_id in attachment_ids:
            found = fetch(session, Attachment, attachment_id)
            sha = session.get_one(KeptFile, found.file_id).sha
            if found.removed_at is not None and same(session, subject_of(found), sha) is None:
                found.removed_at = found.removed_by = None
                _note(session, who, store.now(), found, "file.brought_back", new=found.name)
                session.flush()
                made.append(row_of(session, found))
        return tuple(made)


# --- what they share


def _check_subject(session: Session, subject: Subject) -> None:
    fetch(session, RepairOrder if subject.of is FilesOf.ORDER else Article, subject.id)


def _there(session: Session, attachment_id: int, version: int | None = None) -> Attachment:
    found = fetch(session, Attachment, attachment_id, version)
    if found.removed_at is not None:
        raise ShopError("data.gone")
    return found


def _note(
    session: Session, who: Who, at: datetime, found: Attachment, what: str, *, old: object = None, new: object = None
) -> None:
    history.note(session, who, at, "attachment", found.id, what, old=old, new=new, order_id=found.order_id)
