"""Backups: made while others work, verified before they count, kept for 7 days and 4 weeks."""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import shutil
import sys
import time
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from app import __version__
from app.errors import Damaged, ShopError
from app.models import backup_file, backup_shared, sqlite
from app.models.backup_file import DATABASE, BackupRow
from app.models.sqlite import library

KEPT_DAYS = 7
KEPT_WEEKS = 4
PRUNED_KINDS = ("daily", "closing")  # what a person made by hand, a person throws away
NAME = re.compile(r"counterfoil-(\d{8}-\d{6})(-\d+)?-([a-z]+)\.zip")
UNFINISHED = ".making-"
STALE_SECONDS = 24 * 3600


def make_backup(data_folder: Path, backups_folder: Path, now: datetime, kind: str = "daily") -> BackupRow:
    """Copy the shop into a verified backup in the backups folder; others may read and write meanwhile.

    One that is made by itself shares photos and papers with the others; what a person makes is one zip with them.
    now: aware. Raises ShopError("backup.no_database"), Damaged("data.damaged") when what would be saved is not sound,
    ShopError("backup.not_written", reason=…) when the disk refuses. Nothing half made ever has a backup's name.
    """
    database = data_folder / DATABASE
    if not database.is_file():
        raise ShopError("backup.no_database", folder=str(data_folder))
    try:
        backups_folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        sweep(backups_folder)
        work = backups_folder / f"{UNFINISHED}{os.getpid()}-{secrets.token_hex(4)}"
        work.mkdir(mode=0o700)
        try:
            return _make(data_folder, backups_folder, work, now.astimezone(UTC), kind)
        finally:
            shutil.rmtree(work, ignore_errors=True)
    except OSError as problem:
        raise ShopError("backup.not_written", folder=str(backups_folder), reason=str(problem)) from problem
    except ShopError as problem:
        if not problem.key.startswith("file."):
            raise
        reason = str(problem.__cause__ or problem.values.get("reason", problem.key))
        raise ShopError("backup.not_written", folder=str(backups_folder), reason=reason) from problem


def _make(data_folder: Path, backups_folder: Path, work: Path, now: datetime, kind: str) -> BackupRow:
    copy_online(data_folder / DATABASE, work / DATABASE)
    contents = backup_file.check_database(work / DATABASE)
    row = BackupRow(work, now, kind, 0, contents, __version__)
    fresh = work / "backup.zip"
    shared = backup_shared.folder_of(backups_folder) if kind in PRUNED_KINDS else None
    backup_file.write(fresh, work / DATABASE, data_folder, row, shared)
    backup_file.verify(fresh)
    target = _free_name(backups_folder, now, kind)
    fresh.rename(target)
    sync_folder(backups_folder)
    return backup_file.read(target)


def copy_online(database: Path, target: Path) -> None:
    """A copy in one piece, as the database is at one moment, although others go on writing to it.

    Raises Damaged("data.damaged") when it can't be read, ShopError "data.disk_full" and the like when the disk of the
    copy refuses: that is no damage of the shop.
    """
    try:
        source = library.connect(f"{database.absolute().as_uri()}?mode=rw", uri=True, timeout=30)
        copy = library.connect(target)
        try:
            source.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")  # one file, no -wal beside it
        finally:
            copy.close()
            source.close()
    except library.DatabaseError as problem:
        words = str(problem)
        raise sqlite.refusal(words, target.parent) or Damaged("data.damaged", reason=words) from problem


def changes_in(database: Path) -> int:
    """How far a shop's life has come: its newest line of history, 0 when that can't be read."""
    try:
        connection = library.connect(f"{database.absolute().as_uri()}?mode=rw", uri=True, timeout=30)
        try:
            return int(connection.execute("SELECT coalesce(max(id), 0) FROM history").fetchone()[0])
        finally:
            connection.close()
    except (library.DatabaseError, TypeError):
        return 0


def list_backups(backups_folder: Path) -> tuple[BackupRow, ...]:
    """All backups, the newest first; a damaged one is among them and says so."""
    rows: list[BackupRow] = []
    for path in backups_folder.glob("counterfoil-*.zip") if backups_folder.is_dir() else ():
        found = NAME.fullmatch(path.name)
        if not found:
            continue
        try:
            rows.append(backup_file.read(path))
        except ShopError:
            with contextlib.suppress(OSError, ValueError):
                made_at = datetime.strptime(found[1], "%Y%m%d-%H%M%S").replace(tzinfo=UTC)
                rows.append(BackupRow(path, made_at, found[3], path.stat().st_size, damaged=True))
    return tuple(sorted(rows, key=lambda row: (row.made_at, row.path.name), reverse=True))


def describe(path: Path) -> BackupRow:
    """What is in a backup, told before restoring; every file in it, and beside it, is read and compared.

    Raises Damaged("backup.damaged"), Damaged("backup.newer"), ShopError("backup.missing").
    """
    row = backup_file.read(path)
    missing = backup_file.verify(path)
    return replace(row, lost=row.lost + missing) if missing else row


def keep(made: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Which of these moments stay: the last of each of the latest 7 days and of the latest 4 weeks that have any.

    Days and weeks are those of `now`'s zone. Days without a backup don't count, so that a closed shop loses nothing;
    what lies in the future (a clock gone wrong) stays.
    """
    zone = now.tzinfo
    moments = sorted(set(made), reverse=True)
    days: dict[object, datetime] = {}
    weeks: dict[object, datetime] = {}
    for moment in (each for each in moments if each <= now):
        local = moment.astimezone(zone)
        days.setdefault(local.date(), moment)
        weeks.setdefault(local.isocalendar()[:2], moment)
    future = [moment for moment in moments if moment > now]
    return frozenset([*future, *list(days.values())[:KEPT_DAYS], *list(weeks.values())[:KEPT_WEEKS]])


def prune(backups_folder: Path, now: datetime) -> tuple[Path, ...]:
    """Delete the backups made by themselves that `keep` does not name; gives back which. Damaged ones stay."""
    rows = [row for row in list_backups(backups_folder) if row.kind in PRUNED_KINDS and not row.damaged]
    kept = keep((row.made_at for row in rows), now)
    gone: list[Path] = []
    for row in rows:
        if row.made_at not in kept:
            with contextlib.suppress(OSError):  # held open by somebody: the next time
                row.path.unlink()
                gone.append(row.path)
    _sweep_shared(backups_folder)
    return tuple(gone)


def _sweep_shared(backups_folder: Path) -> None:
    """Let go of shared files that no backup needs any more; of none while it can't be known what one needs."""
    shared = backup_shared.folder_of(backups_folder)
    if not shared.is_dir():
        return
    needed: set[str] = set()
    for path in backups_folder.glob("counterfoil-*.zip"):
        try:
            needed |= backup_file.shared_by(path)
        except ShopError:
            if NAME.fullmatch(path.name):
                return
    backup_shared.sweep(shared, needed)


def sweep(backups_folder: Path) -> None:
    """Throw away what programs killed while making a backup have left, after a day."""
    for path in backups_folder.glob(UNFINISHED + "*"):
        with contextlib.suppress(OSError):
            if time.time() - path.stat().st_mtime > STALE_SECONDS:
                shutil.rmtree(path, ignore_errors=True)


def sync_folder(folder: Path) -> None:
    """Make a rename in this folder outlive a power cut (Windows does so by itself)."""
    if sys.platform != "win32":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _free_name(folder: Path, now: datetime, kind: str) -> Path:
    stamp = now.strftime("%Y%m%d-%H%M%S")
    names = [f"counterfoil-{stamp}-{kind}.zip", *(f"counterfoil-{stamp}-{n}-{kind}.zip" for n in range(2, 1000))]
    return next(folder / name for name in names if not (folder / name).exists())
