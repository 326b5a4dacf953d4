"""Rows about kept files: photos and papers of an order or an article, and what of them goes onto the repair report."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class TakenFrom(StrEnum):
    """How we know when a photo was taken."""

    CAMERA = "camera"  # the camera wrote it into the picture (EXIF)
    FILE = "file"  # the file's own time: when it was last written, often the same
    UNKNOWN = "unknown"  # nobody knows; only when it was added


class FilesOf(StrEnum):
    """What a file can belong to."""

    ORDER = "order"  # one stay in the shop
    ARTICLE = "article"  # the thing itself, each time it comes


@dataclass(frozen=True, slots=True)
class Subject:
    """One order or one article, by its id."""

    of: FilesOf
    id: int


@dataclass(frozen=True, slots=True)
class NewFile:
    """Bytes that are kept already and belong to nothing yet: photos taken while the intake's form is filled in."""

    sha: str  # SHA-256 in hexadecimal
    size: int  # bytes
    media_type: str  # by its first bytes: "image/jpeg" …
    name: str
    taken_at: datetime | None
    taken_from: TakenFrom


@dataclass(frozen=True, slots=True)
class FileRow:
    """A file of an order or an article. removed_at: it was taken away; its bytes are still kept."""

    id: int
    subject: Subject
    file: NewFile
    note: str
    on_report: bool
    added_at: datetime
    added_by: str
    removed_at: datetime | None
    version: int


@dataclass(frozen=True, slots=True)
class ReportPhoto:
    """A picture for the repair report.

    content: the bytes exactly as they came, so with the place of the photo (GPS) in them and perhaps lying on its side:
    a document draws `printing.photos.for_paper(content)`, never the bytes themselves. b"" when the kept picture is
    missing or damaged; the report says so in its place. TakenFrom.UNKNOWN: taken_at is None, say added_at instead.
    """

    name: str
    taken_at: datetime | None
    taken_from: TakenFrom
    added_at: datetime
    note: str
    content: bytes


@dataclass(frozen=True, slots=True)
class FilesCheck:
    """What a check of all kept files found: how many, and the names of what is gone or no longer what was kept."""

    count: int
    missing: tuple[str, ...] = ()
    damaged: tuple[str, ...] = ()

    @property
    def well(self) -> bool:
        return not self.missing and not self.damaged
