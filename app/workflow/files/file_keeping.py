"""Bytes on their way into the shop's files and out again; what nobody names any more, and what is not whole."""

from __future__ import annotations

import contextlib
import io
import os
import re
import secrets
import shutil
import stat
import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import ScalarSelect, exists, select
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import Attachment, KeptFile, Shop, file_store
from app.models.store import Store
from app.workflow import fields
from app.workflow.files import exif
from app.workflow.house import shop, staff
from app.workflow.rows.files import FilesCheck, NewFile, TakenFrom
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who

UNNAMED_REST = 24 * 3600  #: seconds that bytes without a row are left alone: an act may still be under way
SWEEP_AT_ONCE = 50  #: files removed under one write lock
DEEP_PAUSE = 0.002  #: seconds between two files of a check, for whoever else needs the disk
SUFFIXES = {
    "image/jpeg": (".jpg", ".jpeg"),
    "image/png": (".png",),
    "image/gif": (".gif",),
    "image/bmp": (".bmp",),
    "image/webp": (".webp",),
    "image/heic": (".heic", ".heif"),
    "application/pdf": (".pdf",),
}


def keep(
    store: Store,
    who: Who,
    source: Path | bytes,
    name: str,
    stopped: Callable[[], bool] = lambda: False,
) -> NewFile:
    """Copy a file (or the bytes of a paste) into the shop's files; it belongs to nothing yet.

    Whole and on the disk when this returns. stopped: asked after each megabyte.
    Raises ShopError "file.folder", "file.changing" (still being written), and what file_store.keep raises; each with
    the value `name`.
    """
    staff.require_right(who, Right.ADD_FILES)
    with store.reading() as session:
        zone = shop.facts(session).zone
    name = clean_name(name)
    try:
        if isinstance(source, bytes):
            kept, written = file_store.keep(store.folder, io.BytesIO(source), stopped), None
        else:
            kept, written = _keep_path(store.folder, source, stopped)
    except ShopError as error:
        error.values["name"] = name
        raise
    taken_at, taken_from = _taken(store.folder, kept.sha, written, zone)
    return NewFile(kept.sha, kept.size, kept.media_type, name, taken_at, taken_from)


def clean_name(name: str) -> str:
    """A file's name as it may be kept: one line, no folder, at most 200 characters, its ending kept."""
    name = re.split(r"[/\\]", fields.one_line(name))[-1].strip() or "file"
    if len(name) > fields.NAME:
        stem, dot, end = name.rpartition(".")
        name = f"{stem[: fields.NAME - 12]}…{dot}{end[-10:]}" if stem else name[: fields.NAME]
    return name


def _keep_path(folder: Path, source: Path, stopped: Callable[[], bool]) -> tuple[file_store.Kept, datetime | None]:
    """The file's bytes and the time it was last written. A pipe or a device is never opened: it may never end."""
    try:
        before = source.stat()
        if stat.S_ISDIR(before.st_mode):
            raise ShopError("file.folder", "file")
        if not stat.S_ISREG(before.st_mode):
            raise ShopError("file.unreadable", "file", reason=source.name)
        with source.open("rb") as stream:
            kept = file_store.keep(folder, stream, stopped)
            after = os.fstat(stream.fileno())
    except OSError as problem:
        raise file_store.source_trouble(problem) from problem
    except ValueError as problem:  # a name with a zero byte in it
        raise ShopError("file.vanished", "file") from problem
    if (after.st_size, after.st_mtime_ns) != (before.st_size, before.st_mtime_ns) or kept.size != after.st_size:
        raise ShopError("file.changing", "file")
    with contextlib.suppress(OverflowError, ValueError, OSError):
        return kept, datetime.fromtimestamp(after.st_mtime, UTC)
    return kept, None


def _taken(folder: Path, sha: str, written: datetime | None, zone: ZoneInfo) -> tuple[datetime | None, TakenFrom]:
    with file_store.path_of(folder, sha).open("rb") as file:
        head = file.read(exif.HEAD)
    found = exif.taken_at(head, zone)
    if found is not None:
        return found, TakenFrom.CAMERA
    return written, TakenFrom.UNKNOWN if written is None else TakenFrom.FILE


def media_type_of(first: bytes) -> str:
    """What a file is by its first 16 bytes, never by its name."""
    return file_store.media_type_of(first)


# --- out again


def place_of(store: Store, sha: str) -> Path:
    """Where the bytes lie, to be read and never written; whether they do is not looked at."""
    return file_store.path_of(store.folder, sha)


def whole_place(store: Store, file: NewFile) -> Path:
    """Where the bytes lie, every one of them looked at. Raises ShopError "file.missing", "file.damaged" (name)."""
    path = place_of(store, file.sha)
    if not path.exists():
        raise ShopError("file.missing", "file", name=file.name)
    if not file_store.is_whole(store.folder, file.sha):
        raise ShopError("file.damaged", "file", name=file.name)
    return path


def copy_out(store: Store, file: NewFile, target: Path) -> Path:
    """Copy a kept file to `target` (what is there is replaced, whole or not at all).

    Raises ShopError "file.missing", "file.damaged", "file.not_written" (folder, reason).
    """
    source = whole_place(store, file)
    fresh = target.with_name(f".{secrets.token_hex(6)}.part")
    try:
        shutil.copyfile(source, fresh)
        fresh.replace(target)
    except OSError as problem:
        reason = problem.strerror or str(problem)
        raise ShopError("file.not_written", "file", folder=str(target.parent), reason=reason) from problem
    finally:
        with contextlib.suppress(OSError):
            fresh.unlink(missing_ok=True)
    return target


def copies(store: Store, files: Iterable[NewFile], folder: Path) -> tuple[Path, ...]:
    """Copies of several files in a folder, each under its own name with the ending that its bytes ask for.

    Raises as copy_out.
    """
    made: list[Path] = []
    for file in files:
        target = folder / outside_name(file)
        number = 2
        while target.exists():
            target = folder / f"{Path(outside_name(file)).stem} ({number}){Path(outside_name(file)).suffix}"
            number += 1
        made.append(copy_out(store, file, target))
    return tuple(made)


def outside_name(file: NewFile) -> str:
    """The name a copy gets: fit for every system, ending as its bytes say."""
    name = re.sub(r'[<>:"|?*\x00-\x1f]', "_", file.name).strip(" .") or "file"
    name = name if len(name.encode()) <= 200 else f"{file.sha[:12]}{Path(name).suffix[:10]}"
    endings = SUFFIXES.get(file.media_type, ())
    return name if not endings or name.lower().endswith(endings) else f"{name}{endings[0]}"


# --- what nobody names, what is not whole


def sweep(store: Store, spared: frozenset[str] = frozenset()) -> int:
    """Remove half files of programs that are gone, and bytes that no row names and nobody touched for a day.

    spared: SHA-256 of what drafts name, which are in no row. Gives back how many files were removed.
    Safe beside every other act: the rows are looked at under the write lock.
    """
    count = file_store.drop_halves(store.folder)
    with store.reading() as session:
        named = _named(session) | spared
    old = [(sha, path) for sha, path in file_store.all_kept(store.folder) if sha not in named and _rested(path)]
    for start in range(0, len(old), SWEEP_AT_ONCE):
        count += _sweep_some(store, old[start : start + SWEEP_AT_ONCE])
    return count


def _sweep_some(store: Store, old: list[tuple[str, Path]]) -> int:
    count = 0
    with store.writing() as session:
        named = _named(session, [sha for sha, _path in old])
        for sha, path in old:
            if sha not in named and _rested(path):
                with contextlib.suppress(OSError):  # open in a viewer on Windows: next time
                    path.unlink()
                    count += 1
    return count


def check_files(store: Store, deep: bool = False) -> FilesCheck:
    """Whether all that rows name is there (deep: and every byte still what was kept). Long: off the window's thread."""
    live = exists().where(Attachment.file_id == KeptFile.id, Attachment.removed_at.is_(None))
    query = select(KeptFile.sha, KeptFile.size, _a_name()).where(live).order_by(KeptFile.id)
    with store.reading() as session:
        rows = session.execute(query).all()
    missing: list[str] = []
    damaged: list[str] = []
    for sha, size, name in rows:
        try:
            found = place_of(store, sha).stat().st_size
        except OSError:
            missing.append(name)
            continue
        if found != size or (deep and not file_store.is_whole(store.folder, sha)):
            damaged.append(name)
        if deep:
            time.sleep(DEEP_PAUSE)
    return FilesCheck(len(rows), tuple(missing), tuple(damaged))


def _a_name() -> ScalarSelect[str]:
    query = select(Attachment.name).where(Attachment.file_id == KeptFile.id, Attachment.removed_at.is_(None))
    return query.order_by(Attachment.id).limit(1).scalar_subquery()


def _named(session: Session, among: list[str] | None = None) -> set[str]:
    query = select(KeptFile.sha)
    if among is not None:
        query = query.where(KeptFile.sha.in_(among))
    logo = session.scalar(select(Shop.logo).where(Shop.id == 1))
    return {*session.scalars(query), *([logo] if logo else [])}


def _rested(path: Path) -> bool:
    try:
        return time.time() - path.stat().st_mtime > UNNAMED_REST
    except OSError:
        return False
