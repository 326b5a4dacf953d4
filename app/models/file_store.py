"""The bytes of kept files: content-addressed under files/, written and flushed before any row names them."""

from __future__ import annotations

import hashlib
import os
import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from app.errors import ShopError

CHUNK = 1 << 20
MOST = 200 << 20  #: bytes; a longer film belongs elsewhere
#: How a file begins, and what it is then.
BEGINNINGS = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF8", "image/gif"),
    (b"BM", "image/bmp"),
    (b"%PDF-", "application/pdf"),
)


@dataclass(frozen=True, slots=True)
class Kept:
    """What was kept: SHA-256 in hexadecimal, bytes, media type."""

    sha: str
    size: int
    media_type: str


def path_of(folder: Path, sha: str) -> Path:
    """Where the bytes lie in the data folder. Raises ValueError for what is no SHA-256."""
    if len(sha) != 64 or not all(sign in "0123456789abcdef" for sign in sha):
        raise ValueError("no SHA-256")
    return folder / "files" / sha[:2] / sha


def keep(folder: Path, source: BinaryIO) -> Kept:
    """Copy a stream into the store; the same bytes are kept once.

    The file is whole and on the disk under its final name when this returns: only then may a row be committed.
    Raises ShopError "file.empty", "file.too_big" (most=megabytes), OSError when the disk refuses.
    """
    room = folder / "files"
    room.mkdir(mode=0o700, parents=True, exist_ok=True)
    fresh = room / f".{os.getpid()}.{secrets.token_hex(4)}.part"
    try:
        with fresh.open("xb") as target:
            os.chmod(fresh, 0o600)  # noqa: PTH101  what customers own is not for every user of the PC
            kept = _copy(source, target)
            target.flush()
            os.fsync(target.fileno())
        final = path_of(folder, kept.sha)
        if not final.exists():
            final.parent.mkdir(mode=0o700, exist_ok=True)
            fresh.replace(final)
            _flush_folder(final.parent)
    finally:
        fresh.unlink(missing_ok=True)
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


def _copy(source: BinaryIO, target: BinaryIO) -> Kept:
    digest, size, first = hashlib.sha256(), 0, b""
    while piece := source.read(CHUNK):
        first = first or piece[:16]
        size += len(piece)
        if size > MOST:
            raise ShopError("file.too_big", "file", most=MOST >> 20)
        digest.update(piece)
        target.write(piece)
    if not size:
        raise ShopError("file.empty", "file")
    return Kept(digest.hexdigest(), size, media_type_of(first))


def media_type_of(first: bytes) -> str:
    """By the first bytes, never by the name."""
    if first[:4] == b"RIFF" and first[8:12] == b"WEBP":
        return "image/webp"
    if first[4:12] in {b"ftypheic", b"ftypheix", b"ftypmif1"}:
        return "image/heic"
    return next((kind for start, kind in BEGINNINGS if first.startswith(start)), "application/octet-stream")


def _flush_folder(folder: Path) -> None:
    """Make the new name itself durable, where the system can (not on Windows)."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
