"""A backup on disk: one zip with the database, files and keys, and a manifest that says what each must be."""

from __future__ import annotations

import hashlib
import json
import os
import zipfile
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import Any, BinaryIO, cast

from app.errors import Damaged, ShopError
from app.models.file_store import media_type_of
from app.models.sqlite import library, refusal

DATABASE = "shop.sqlite3"
FOLDERS = ("files", "keys")
MANIFEST = "manifest.json"
FORMAT = 1
CHUNK = 1 << 20
#: Packing these again costs time and gains nothing.
PACKED = frozenset(("image/jpeg", "image/png", "image/gif", "image/webp", "image/heic", "application/pdf"))


@dataclass(frozen=True, slots=True)
class Contents:
    """What a database holds, as it is told to a person before restoring, and who it belongs to."""

    shop_name: str = ""
    schema_revision: str = ""
    orders: int = 0
    customers: int = 0
    last_order_number: str = ""  # 12 digits, "" before the first order
    changes: int = 0  # the newest line of history: how far the shop's life had come; 0 = nobody knows


@dataclass(frozen=True, slots=True)
class BackupRow:
    """One backup. `damaged`: its manifest can't be read, so only path, moment of the file and size are known."""

    path: Path
    made_at: datetime  # aware, UTC
    kind: str  # "daily", "closing", "hand"
    size: int  # bytes
    contents: Contents = Contents()
    program_version: str = ""
    files: int = 0  # photos and proofs in it, keys not counted
    lost: int = 0  # photos that the database names and that were missing or damaged when it was made
    damaged: bool = False


def write(target: Path, database: Path, data_folder: Path, row: BackupRow) -> BackupRow:
    """Write the zip to `target`, flushed to disk; gives back the row with what went in.

    A file that vanishes while we read is left out: the database was copied before, so nothing in it needs that file.
    """
    hashes: dict[str, str] = {}
    with target.open("xb") as file:
        os.chmod(target, 0o600)  # noqa: PTH101  the keys are in it
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
            hashes[DATABASE] = _add(archive, DATABASE, database)
            for folder in FOLDERS:
                for path in sorted((data_folder / folder).rglob("*")):
                    name = path.relative_to(data_folder).as_posix()
                    half = path.name.startswith(".")  # being written, or left behind
                    if path.is_file() and not path.is_symlink() and not half:
                        try:
                            hashes[name] = _add(archive, name, path)
                        except FileNotFoundError:
                            hashes.pop(name, None)
            count = sum(name.startswith("files/") for name in hashes)
            lost = sum(hashes.get(f"files/{sha[:2]}/{sha}") != sha for sha in _named_files(database))
            archive.writestr(MANIFEST, _manifest(row, hashes, count, lost))
        file.flush()
        os.fsync(file.fileno())
    return read(target)


def read(path: Path) -> BackupRow:
    """What the manifest says. Raises Damaged("backup.damaged") when it can't be read, Damaged("backup.newer")."""
    manifest = _read_manifest(path)
    try:
        return BackupRow(
            path=path,
            made_at=datetime.fromisoformat(manifest["made_at"]).astimezone(UTC),
            kind=str(manifest["kind"]),
            size=path.stat().st_size,
            contents=_contents(manifest["contents"]),
            program_version=str(manifest["program_version"]),
            files=int(manifest["files"]),
            lost=int(manifest.get("lost", 0)),
        )
    except (KeyError, TypeError, ValueError, OSError) as problem:
        raise Damaged("backup.damaged", file=path.name, reason=str(problem)) from problem


def verify(path: Path) -> None:
    """Read every file of the zip and compare it with the manifest. Raises Damaged("backup.damaged")."""
    _each_checked(path, None)


def extract(path: Path, folder: Path) -> None:
    """Unpack into an empty folder, each file checked while it is written and flushed. Raises Damaged, OSError."""
    for name in FOLDERS:
        (folder / name).mkdir(mode=0o700, parents=True)
    _each_checked(path, folder)


def check_database(database: Path) -> Contents:
    """Open a database that nobody else uses, check it whole, and say what it holds. Raises Damaged("data.damaged")."""
    try:
        connection = library.connect(database)
        try:
            _check(connection)
            return contents_of(connection)
        finally:
            connection.close()
    except library.DatabaseError as problem:
        words = str(problem)
        raise refusal(words, database.parent) or Damaged("data.damaged", reason=words) from problem
    except UnicodeDecodeError as problem:  # what the check found is so torn that it can't even be named
        raise Damaged("data.damaged", reason=str(problem)) from problem


def contents_of(connection: Any) -> Contents:
    """What an open database holds; a table it has not (an old one, a half made one) counts as empty."""
    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}

    def one(table: str, sql: str) -> Any:
        row = connection.execute(sql).fetchone() if table in tables else None
        return row[0] if row else None

    return Contents(
        shop_name=str(one("shop", "SELECT name FROM shop WHERE id = 1") or ""),
        schema_revision=str(one("alembic_version", "SELECT version_num FROM alembic_version") or ""),
        orders=int(one("repair_order", "SELECT count(*) FROM repair_order") or 0),
        customers=int(one("customer", "SELECT count(*) FROM customer") or 0),
        last_order_number=str(one("repair_order", "SELECT number FROM repair_order ORDER BY id DESC LIMIT 1") or ""),
        changes=int(one("history", "SELECT max(id) FROM history") or 0),
    )


def _contents(kept: Mapping[str, Any]) -> Contents:
    """What a newer version of the program says beyond what we know is passed over."""
    return Contents(**{each.name: kept[each.name] for each in fields(Contents) if each.name in kept})


def _check(connection: Any) -> None:
    found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(3)")]
    if found != ["ok"]:
        raise Damaged("data.damaged", reason=found[0])
    broken = connection.execute("PRAGMA foreign_key_check").fetchone()
    if broken is not None:
        raise Damaged("data.damaged", reason=f"foreign key of {broken[0]}")


def _named_files(database: Path) -> list[str]:
    """SHA-256 of the files that something in the database shows; none in a database from before there were any."""
    query = (
        "SELECT DISTINCT kept_file.sha FROM kept_file JOIN attachment ON attachment.file_id = kept_file.id"
        " WHERE attachment.removed_at IS NULL"
    )
    connection = library.connect(database)
    try:
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        return [str(row[0]) for row in connection.execute(query)] if "attachment" in tables else []
    finally:
        connection.close()


def _manifest(row: BackupRow, hashes: dict[str, str], files: int, lost: int) -> str:
    manifest = {
        "format": FORMAT,
        "made_at": row.made_at.astimezone(UTC).isoformat(timespec="seconds"),
        "kind": row.kind,
        "program_version": row.program_version,
        "contents": asdict(row.contents),
        "files": files,
        "lost": lost,
        "sha256": hashes,
    }
    return json.dumps(manifest, ensure_ascii=False, indent=1)


def _read_manifest(path: Path) -> dict[str, Any]:
    try:
        with zipfile.ZipFile(path) as archive:
            manifest: Any = json.loads(archive.read(MANIFEST))
    except FileNotFoundError as problem:
        raise ShopError("backup.missing", file=path.name) from problem
    except Exception as problem:  # a torn zip makes zipfile raise almost anything
        raise Damaged("backup.damaged", file=path.name, reason=str(problem)) from problem
    if not isinstance(manifest, dict):
        raise Damaged("backup.damaged", file=path.name, reason=MANIFEST)
    found = cast("dict[str, Any]", manifest)
    if found.get("format") != FORMAT:
        raise Damaged("backup.newer", file=path.name, found=str(found.get("format")))
    return found


def _each_checked(path: Path, into: Path | None) -> None:
    manifest = _read_manifest(path)
    try:
        hashes: dict[str, str] = dict(manifest["sha256"])
        with zipfile.ZipFile(path) as archive:
            if sorted(archive.namelist()) != sorted([*hashes, MANIFEST]):
                raise Damaged("backup.damaged", file=path.name, reason="list of files")
            for name, wanted in hashes.items():
                if _read_out(archive, name, into) != wanted:
                    raise Damaged("backup.damaged", file=path.name, reason=name)
    except (ShopError, OSError):
        raise
    except Exception as problem:
        raise Damaged("backup.damaged", file=path.name, reason=str(problem)) from problem


def _add(archive: zipfile.ZipFile, name: str, path: Path) -> str:
    """Put a file into the zip piece by piece; gives back its SHA-256."""
    with path.open("rb") as source:
        info = zipfile.ZipInfo.from_file(path, name, strict_timestamps=False)
        packed = media_type_of(source.read(16)) in PACKED
        source.seek(0)
        info.compress_type = zipfile.ZIP_STORED if packed else zipfile.ZIP_DEFLATED
        with archive.open(info, "w", force_zip64=True) as target:
            return _copy(source, cast(BinaryIO, target))


def _read_out(archive: zipfile.ZipFile, name: str, into: Path | None) -> str:
    with archive.open(name) as source:
        if into is None:
            return _copy(cast(BinaryIO, source), None)
        parts = PurePosixPath(name).parts
        if name != DATABASE and (parts[0] not in FOLDERS or ".." in parts or "\\" in name or ":" in name):
            raise Damaged("backup.damaged", file=archive.filename, reason=name)
        target = into.joinpath(*parts)
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with target.open("xb") as file:
            found = _copy(cast(BinaryIO, source), file)
            file.flush()
            os.fsync(file.fileno())
        target.chmod(0o600)
        return found


def _copy(source: BinaryIO, target: BinaryIO | None) -> str:
    digest = hashlib.sha256()
    while chunk := source.read(CHUNK):
        digest.update(chunk)
        if target is not None:
            target.write(chunk)
    return digest.hexdigest()
