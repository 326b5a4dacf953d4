"""Photos and papers kept with an article or an order: what they are; the bytes lie in files/ under their SHA-256."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Numbered, Versioned


class KeptFile(Numbered, Base):
    """Bytes that were taken in once; two attachments with the same bytes share one."""

    __tablename__ = "kept_file"

    sha: Mapped[str] = mapped_column(unique=True)  #: SHA-256 in hexadecimal, also its place in files/
    size: Mapped[int]  #: bytes
    media_type: Mapped[str]  #: as its first bytes say: "image/jpeg", "application/pdf" …
    at: Mapped[datetime]


class Attachment(Numbered, Versioned, Base):
    """A file as it belongs to an article (for ever) or to an order (one stay)."""

    __tablename__ = "attachment"
    __table_args__ = (CheckConstraint("(article_id IS NULL) <> (order_id IS NULL)", name="one_subject"),)

    article_id: Mapped[int | None] = mapped_column(ForeignKey("article.id"), index=True)
    order_id: Mapped[int | None] = mapped_column(ForeignKey("repair_order.id"), index=True)
    file_id: Mapped[int] = mapped_column(ForeignKey("kept_file.id"), index=True)
    name: Mapped[str]  #: the file's name as it came
    note: Mapped[str] = mapped_column(default="")
    taken_at: Mapped[datetime | None]  #: when the photo was taken; None = nobody knows
    taken_from: Mapped[str] = mapped_column(default="unknown")  #: camera (its EXIF), file (its time), unknown
    on_report: Mapped[bool] = mapped_column(default=False)  #: printed on the repair report
    added_at: Mapped[datetime]
    added_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    removed_at: Mapped[datetime | None]
    removed_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
