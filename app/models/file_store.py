"""The bytes of kept files: content-addressed under files/, written and flushed before any row names them."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import re
import secrets
import time
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from app.errors import ShopError

CHUNK = 1 << 20
MOST = 200 << 20  #: bytes; a longer film belongs elsewhere
PART_REST = 60  #: seconds without a write before a half file counts as left behind
FULL = frozenset((errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)))
GONE = frozenset(
    (errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.ENOTCONN, getattr(errno, "ESTALE", errno.ENOENT))
)
#: How a file begins, and what it is then.
BEGINNINGS = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF8", "image/gif"),
    (b"BM", "image/bmp"),
    (b"%PDF-", "application/pdf"),
)
_writing: set[Path] = set()  # the half files of this process; a pid is used again one day


@dataclass(frozen=True, slots=True)
class Kept:
    """What was kept: SHA-256 in hexadecimal, bytes, media type."""

    sha: str
    size: int
    media_type: str


def _never() -> bool:
    return False


def path_of(folder: Path, sha: str) -> Path:
    """Where the bytes lie in the data folder. Raises ValueError for what is no SHA-256."""
    if len(sha) != 64 or not all(sign in "0123456789abcdef" for sign in sha):
        raise ValueError("no SHA-256")
    return folder / "files" / sha[:2] / sha


def keep(folder: Path, source: BinaryIO, stopped: Callable[[], bool] = _never) -> Kept:
    """Copy a stream into the store; the same bytes are kept once, and put right where they were damaged.

    The file is whole and on the disk under its final name when this returns: only then may a row be committed.
    Raises ShopError "file.empty", "file.too_big" (most=megabytes), "file.stopped" (stopped() said so), "file.vanished",
    "file.unreadable" (reason), "file.disk_full", "file.not_kept" (reason); nothing half is left then.
    """
    room = folder / "files"
    fresh = room / f".{os.getpid()}.{secrets.token_hex(4)}.part"
    _writing.add(fresh)
    try:
        with _target_told():
            room.mkdir(mode=0o700, parents=True, exist_ok=True)
            with fresh.open("xb") as target:
                os.chmod(fresh, 0o600)  # noqa: PTH101  what customers own is not for every user of the PC
                kept = _copy(source, target, stopped)
                target.flush()
                os.fsync(target.fileno())
            _put(folder, fresh, kept.sha)
    finally:
        with contextlib.suppress(OSError):
            fresh.unlink(missing_ok=True)
        _writing.discard(fresh)
    return kept


def is_whole(folder: Path, sha: str) -> bool:
    """Whether the bytes are there and still those that were kept."""
    digest = hashlib.sha256()
    try:
        with path_of(folder, sha).open("rb") as file:
            while piece := file.read(CHUNK):
                digest.update(piece)
    except OSError:
        return False
    return digest.hexdigest() == sha


def media_type_of(first: bytes) -> str:
    """By the first bytes, never by the name."""
    if first[:4] == b"RIFF" and first[8:12] == b"WEBP":
        return "image/webp"
    if first[4:12] in {b"ftypheic", b"ftypheix", b"ftypmif1"}:
        return "image/heic"
    return next((kind for start, kind in BEGINNINGS if first.startswith(start)), "application/octet-stream")


def all_kept(folder: Path) -> Iterator[tuple[str, Path]]:
    """Every file that bears the name of its bytes, with that name; what else lies there is left out."""
    for path in (folder / "files").glob("??/*"):
        if re.fullmatch(r"[0-9a-f]{64}", path.name) and path.parent.name == path.name[:2] and path.is_file():
            yield path.name, path


def drop_halves(folder: Path) -> int:
    """Take away half files that a killed or full program left behind; one that is being written now stays.

    Gives back how many there were.
    """
    count = 0
    for path in (folder / "files").glob(".*.part"):
        with contextlib.suppress(OSError):  # gone meanwhile; on Windows: held open by who writes it
            resting = time.time() - path.stat().st_mtime
            if path not in _writing and resting > PART_REST and not _is_written(path):
                path.unlink()
                count += 1
    return count


def _is_written(part: Path) -> bool:
    """Whether the process that began a half file is still there; on Windows an open file can't be removed anyway."""
    pid = part.name.split(".")[1]
    if os.name == "nt" or not pid.isdigit() or int(pid) in {0, os.getpid()}:
        return False
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True


def _put(folder: Path, fresh: Path, sha: str) -> None:
    """Give the whole file its final name; one that lies there already is only made young again, for the sweep."""
    final = path_of(folder, sha)
    if final.exists() and is_whole(folder, sha):
        os.utime(final)
        return
    final.parent.mkdir(mode=0o700, exist_ok=True)
    fresh.replace(final)
    _flush_folder(final.parent)


def _copy(source: BinaryIO, target: BinaryIO, stopped: Callable[[], bool]) -> Kept:
    digest, size, first = hashlib.sha256(), 0, b""
    while piece := _read(source):
        first = first or piece[:16]
        size += len(piece)
        if size > MOST:
            raise ShopError("file.too_big", "file", most=MOST >> 20)
        if stopped():
            raise ShopError("file.stopped", "file")
        digest.update(piece)
        target.write(piece)
    if not size:
        raise ShopError("file.empty", "file")
    return Kept(digest.hexdigest(), size, media_type_of(first))


def _read(source: BinaryIO) -> bytes:
    try:
        return source.read(CHUNK)
    except OSError as problem:
        raise source_trouble(problem) from problem


def source_trouble(problem: OSError) -> ShopError:
    """Why a file can't be taken in, as it is told."""
    if problem.errno in GONE:
        return ShopError("file.vanished", "file")
    return ShopError("file.unreadable", "file", reason=problem.strerror or str(problem))


@contextlib.contextmanager
def _target_told() -> Generator[None, None, None]:
    try:
        yield
    except OSError as problem:
        if problem.errno in FULL:
            raise ShopError("file.disk_full", "file") from problem
        raise ShopError("file.not_kept", "file", reason=problem.strerror or str(problem)) from problem


def _flush_folder(folder: Path) -> None:
    """Make the new name itself durable, where the system can (not on Windows)."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
