"""Rows of attachments as they are read inside a verb's session."""

from __future__ import annotations

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from app.models import Attachment, KeptFile, RepairOrder, Staff
from app.workflow.rows.files import FileRow, FilesOf, NewFile, Subject, TakenFrom


def columns(subject: Subject) -> dict[str, int | None]:
    """Which of the two keys names the subject."""
    order = subject.of is FilesOf.ORDER
    return {"order_id": subject.id if order else None, "article_id": None if order else subject.id}


def same(session: Session, subject: Subject, sha: str) -> Attachment | None:
    """The same bytes where the subject shows them already: an order shows its article's files too."""
    if subject.of is FilesOf.ARTICLE:
        there: ColumnElement[bool] = Attachment.article_id == subject.id
    else:
        article = select(RepairOrder.article_id).where(RepairOrder.id == subject.id).scalar_subquery()
        there = or_(Attachment.order_id == subject.id, Attachment.article_id == article)
    query = (
        select(Attachment)
        .join(KeptFile, KeptFile.id == Attachment.file_id)
        .where(KeptFile.sha == sha, Attachment.removed_at.is_(None), there)
    )
    return session.scalars(query.limit(1)).first()


def subject_of(found: Attachment) -> Subject:
    """The order or article a file belongs to."""
    if found.order_id is not None:
        return Subject(FilesOf.ORDER, found.order_id)
    return Subject(FilesOf.ARTICLE, found.article_id or 0)


def shown(session: Session, *where: ColumnElement[bool]) -> tuple[FileRow, ...]:
    """The files that fulfil `where`, oldest first; what was taken away is left out."""
    query = (
        select(Attachment, KeptFile, Staff.name)
        .join(KeptFile, KeptFile.id == Attachment.file_id)
        .join(Staff, Staff.id == Attachment.added_by)
        .where(Attachment.removed_at.is_(None), *where)
        .order_by(Attachment.added_at, Attachment.id)
    )
    return tuple(_made(found, kept, name) for found, kept, name in session.execute(query))


def row_of(session: Session, found: Attachment) -> FileRow:
    """One attachment as it is now (saved first, so that its version is right)."""
    session.flush()
    kept = session.get_one(KeptFile, found.file_id)
    return _made(found, kept, session.scalar(select(Staff.name).where(Staff.id == found.added_by)) or "")


def _made(found: Attachment, kept: KeptFile, added_by: str) -> FileRow:
    taken_from = TakenFrom(found.taken_from)
    return FileRow(
        id=found.id,
        subject=subject_of(found),
        file=NewFile(kept.sha, kept.size, kept.media_type, found.name, found.taken_at, taken_from),
        note=found.note,
        on_report=found.on_report,
        added_at=found.added_at,
        added_by=added_by,
        removed_at=found.removed_at,
        version=found.version,
    )
