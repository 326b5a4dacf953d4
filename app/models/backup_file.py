"""A backup on disk: a zip with the database, files and keys, and a manifest that says what each must be.

A backup that is made by itself leaves photos and papers out of the zip: they lie beside it, shared with all others.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import Any, BinaryIO, cast

from app.errors import Damaged, ShopError
from app.models import backup_shared
from app.models.file_store import is_whole, media_type_of, path_of
from app.models.sqlite import library, refusal

DATABASE = "shop.sqlite3"
FOLDERS = ("files", "keys")
MANIFEST = "manifest.json"
FORMAT, SHARING = 1, 2  # the second names files that lie beside it
KEPT_FILE = re.compile(r"files/([0-9a-f]{2})/(\1[0-9a-f]{62})")
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
    size: int  # bytes, with what it shares
    contents: Contents = Contents()
    program_version: str = ""
    files: int = 0  # photos and proofs in it, keys not counted
    lost: int = 0  # photos that the database names and that were missing or damaged when it was made
    damaged: bool = False


def write(target: Path, database: Path, data_folder: Path, row: BackupRow, shared: Path | None = None) -> BackupRow:
    """Write the zip to `target`, flushed to disk; gives back the row with what went in.

    shared: where photos and papers lie that all backups share; None = into the zip with them.
    A file that vanishes while we read is left out: the database was copied before, so nothing in it needs that file.
    """
    hashes, beside = dict[str, str](), dict[str, str]()
    with target.open("xb") as file:
        os.chmod(target, 0o600)  # noqa: PTH101  the keys are in it
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
            hashes[DATABASE] = _add(archive, DATABASE, database)
            for name, path in _files_of(data_folder):
                if shared is not None and KEPT_FILE.fullmatch(name):
                    found = backup_shared.take(shared, data_folder, path.name, _day_of(row))
                    if found is not None:
                        beside[name] = found
                    continue
                try:
                    hashes[name] = _add(archive, name, path)
                except FileNotFoundError:
                    hashes.pop(name, None)
            lost = 0
            for sha in _named_files(database):
                name = f"files/{sha[:2]}/{sha}"
                if shared is not None and beside.get(name) != sha and backup_shared.mend(shared, data_folder, sha):
                    beside[name] = sha
                lost += sha not in {hashes.get(name), beside.get(name)}
            archive.writestr(MANIFEST, _manifest(row, hashes, beside, shared, lost))
        file.flush()
        os.fsync(file.fileno())
    return read(target)


def _files_of(data_folder: Path) -> Iterator[tuple[str, Path]]:
    """What the shop has beside its database, each with its name in a backup."""
    for folder in FOLDERS:
        for path in sorted((data_folder / folder).rglob("*")):
            half = path.name.startswith(".")  # being written, or left behind
            if path.is_file() and not path.is_symlink() and not half:
                yield path.relative_to(data_folder).as_posix(), path


def _day_of(row: BackupRow) -> datetime | None:
    """The day whose turn it is to be read again; closing the window must not wait for that."""
    return row.made_at if row.kind == "daily" else None


def read(path: Path) -> BackupRow:
    """What the manifest says. Raises Damaged("backup.damaged") when it can't be read, Damaged("backup.newer")."""
    manifest = _read_manifest(path)
    try:
        return BackupRow(
            path=path,
            made_at=datetime.fromisoformat(manifest["made_at"]).astimezone(UTC),
            kind=str(manifest["kind"]),
            size=path.stat().st_size + int(manifest.get("shared_size", 0)),
            contents=_contents(manifest["contents"]),
            program_version=str(manifest["program_version"]),
            files=int(manifest["files"]),
            lost=int(manifest.get("lost", 0)),
        )
    except (KeyError, TypeError, ValueError, OSError) as problem:
        raise Damaged("backup.damaged", file=path.name, reason=str(problem)) from problem


def verify(path: Path) -> int:
    """Read every file of the zip and compare it with the manifest. Raises Damaged("backup.damaged").

    Gives back how many of the files that it shares are missing or damaged: the shop can be put back without them.
    """
    manifest = _each_checked(path, None)
    shared = backup_shared.folder_of(path.parent)
    return sum(not is_whole(shared, sha) for sha in set(_beside(manifest, path).values()))


def extract(path: Path, folder: Path, also: Path | None = None) -> int:
    """Unpack into an empty folder, each file checked while it is written and flushed. Raises Damaged, OSError.

    also: a data folder that may have what is missing or damaged beside the backup. Gives back how many files neither
    has.
    """
    for name in FOLDERS:
        (folder / name).mkdir(mode=0o700, parents=True)
    manifest = _each_checked(path, folder)
    places = [backup_shared.folder_of(path.parent), *([also] if also is not None else [])]
    beside = _beside(manifest, path)
    return sum(not backup_shared.bring(sha, places, folder / name) for name, sha in beside.items())


def shared_by(path: Path) -> frozenset[str]:
    """SHA-256 of the files that a backup needs beside it. Raises as `read`."""
    return frozenset(_beside(_read_manifest(path), path).values())


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


def _manifest(
    row: BackupRow, hashes: dict[str, str], beside: dict[str, str], shared: Path | None, lost: int
) -> str:
    manifest: dict[str, Any] = {
        "format": SHARING if beside else FORMAT,
        "made_at": row.made_at.astimezone(UTC).isoformat(timespec="seconds"),
        "kind": row.kind,
        "program_version": row.program_version,
        "contents": asdict(row.contents),
        "files": len(beside) + sum(name.startswith("files/") for name in hashes),
        "lost": lost,
        "sha256": hashes,
    }
    if shared is not None and beside:
        sizes = (path_of(shared, sha).stat().st_size for sha in set(beside.values()))
        manifest |= {"shared": beside, "shared_size": sum(sizes)}
    return json.dumps(manifest, ensure_ascii=False, indent=1)


def _beside(manifest: dict[str, Any], path: Path) -> dict[str, str]:
    """The names of files that lie among the shared ones, and under which SHA-256. Raises Damaged("backup.damaged")."""
    try:
        beside = {str(name): str(sha) for name, sha in dict(manifest.get("shared", {})).items()}
        bad = [name for name, sha in beside.items() if not (KEPT_FILE.fullmatch(name) and path_of(path, sha))]
    except (TypeError, ValueError) as problem:
        raise Damaged("backup.damaged", file=path.name, reason=str(problem)) from problem
    if bad:
        raise Damaged("backup.damaged", file=path.name, reason=bad[0])
    return beside


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
    if found.get("format") not in {FORMAT, SHARING}:
        raise Damaged("backup.newer", file=path.name, found=str(found.get("format")))
    return found


def _each_checked(path: Path, into: Path | None) -> dict[str, Any]:
    """Every file of the zip read, and written if asked for; gives back the manifest."""
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
    return manifest


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
