"""Putting a backup back: checked first, what it replaces is moved aside, and no number is given out twice."""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from app.errors import Damaged, ShopError
from app.models import backup_file, migrate
from app.models.backup import sync_folder
from app.models.backup_file import DATABASE, FOLDERS, BackupRow
from app.models.holder import hold_alone
from app.models.sqlite import library

LEAP = 10_000  # how far numbers jump when nobody knows which were given out after the backup
HIGHEST = 999_999
KINDS = range(15)  # 0 to 9: first digit of a 12-digit number; from 10 up: letters of the store room's papers
PLAN = "restoring.json"
# the journal goes first: it must never lie beside another database than its own
MOVED = (f"{DATABASE}-wal", f"{DATABASE}-shm", DATABASE, *FOLDERS)


@dataclass(frozen=True, slots=True)
class Restored:
    """What came of it."""

    backup: BackupRow
    replaced: Path | None  # where the database before lies now; None when there was none
    leapt: bool  # numbers jumped by LEAP, because the database before could not tell which were given out
    lost: int = 0  # photos and papers that are not whole, neither in the backup nor in what it replaced


def restore(backup: Path, data_folder: Path, now: datetime) -> Restored:
    """Put a backup in place of the shop's database, files and keys. now: aware.

    What was there is moved to `replaced-<time>/` in the data folder, never deleted. Either all is replaced or nothing:
    after a crash midway `finish_restore` (at the next start) completes it. Raises Busy("data.in_use") when a program
    has the shop open, Damaged("backup.damaged" | "backup.newer" | "data.newer" | "data.damaged"),
    ShopError("backup.missing" | "backup.not_restored").
    """
    with hold_alone(data_folder):
        try:
            _finish(data_folder)
            return _restore(backup, data_folder, now.astimezone(UTC))
        except OSError as problem:
            raise ShopError("backup.not_restored", reason=str(problem)) from problem


def finish_restore(data_folder: Path) -> bool:
    """Complete a restore that was cut off after its point of no return; whether there was one.

    To be called at start, before the folder is held and the database opened. Raises Busy("data.in_use").
    """
    if not (data_folder / PLAN).exists():
        return False
    with hold_alone(data_folder):
        return _finish(data_folder)


def _restore(backup: Path, data_folder: Path, now: datetime) -> Restored:
    row = backup_file.read(backup)
    if row.contents.schema_revision not in migrate.REVISIONS:
        raise Damaged("data.newer", found=row.contents.schema_revision, known=migrate.REVISIONS[-1])
    stamp = _free_stamp(data_folder, now)
    staged = data_folder / f".restoring-{stamp}"
    try:
        staged.mkdir(mode=0o700)
        lost = backup_file.extract(backup, staged, data_folder)
        backup_file.check_database(staged / DATABASE)
        leapt = _raise_numbers(staged / DATABASE, data_folder / DATABASE, row.made_at, now)
        backup_file.check_database(staged / DATABASE)
        _sync(staged / DATABASE)
        _write_plan(data_folder, {"staged": staged.name, "replaced": f"replaced-{stamp}"})
    except BaseException:
        shutil.rmtree(staged, ignore_errors=True)
        raise
    _finish(data_folder)
    replaced = data_folder / f"replaced-{stamp}"
    return Restored(row, replaced if replaced.exists() else None, leapt, row.lost + lost)


def _finish(data_folder: Path) -> bool:
    """Carry the plan out; can be repeated: as long as a thing is staged, what lies in its place is the old one."""
    plan_file = data_folder / PLAN
    if not plan_file.exists():
        return False
    plan = json.loads(plan_file.read_text(encoding="utf-8"))
    staged, replaced = data_folder / plan["staged"], data_folder / plan["replaced"]
    database_is_old = (staged / DATABASE).exists()
    for name in MOVED:
        place = data_folder / name
        is_old = (staged / name).exists() or (name.startswith(f"{DATABASE}-") and database_is_old)
        if is_old and place.exists():
            replaced.mkdir(mode=0o700, exist_ok=True)
            place.rename(replaced / name)
        if (staged / name).exists():
            (staged / name).rename(place)
    sync_folder(data_folder)
    plan_file.unlink()
    shutil.rmtree(staged, ignore_errors=True)
    sync_folder(data_folder)
    return True


def _raise_numbers(restored: Path, current: Path, made_at: datetime, now: datetime) -> bool:
    """Make every number series go on after all numbers ever given out; whether it had to leap.

    The replaced database knows them when it can be read and is this shop's own later life. Otherwise (it is damaged,
    gone, another shop's, or was itself set back) nobody does, and every series of every month since leaps.
    """
    known, continues = _known_numbers(current, _life(restored), restored.with_name("current"))
    connection = library.connect(restored)
    try:
        rows = connection.execute("SELECT kind, month, last FROM number_series").fetchall()
        series = {(int(kind), str(month)): int(last) for kind, month, last in rows}
        if not continues:
            for month in months(made_at, now):
                series |= {(kind, month): series.get((kind, month), 0) for kind in KINDS}
            series = {key: min(last + LEAP, HIGHEST) for key, last in series.items()}
        for key, last in known.items():
            series[key] = max(last, series.get(key, 0))
        statement = "INSERT OR REPLACE INTO number_series (kind, month, last) VALUES (?, ?, ?)"
        with connection:
            connection.executemany(statement, [(*key, last) for key, last in series.items()])
    finally:
        connection.close()
    return not continues


def _known_numbers(
    current: Path, life: tuple[bytes, int], scratch: Path
) -> tuple[dict[tuple[int, str], int], bool]:
    """The series of the database that is replaced, and whether it is the later life of the one that is restored.

    A copy is asked: opening a database changes its files, and a damaged one must stay as it was found.
    """
    if not current.is_file():
        return {}, False
    scratch.mkdir(mode=0o700)
    try:
        for path in (current, current.with_name(f"{DATABASE}-wal")):
            if path.exists():
                shutil.copyfile(path, scratch / path.name)
        connection = library.connect(scratch / DATABASE)
        try:
            rows = connection.execute("SELECT kind, month, last FROM number_series").fetchall()
            known = {(int(kind), str(month)): int(last) for kind, month, last in rows}
            sound = connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
        finally:
            connection.close()
        secret, age = _life(scratch / DATABASE)
    except (library.Error, ValueError, TypeError):
        return {}, False
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    return known, sound and secret == life[0] and age >= life[1]


def _life(database: Path) -> tuple[bytes, int]:
    """Which shop a database belongs to, and how many changes it has seen."""
    connection = library.connect(database)
    try:
        secret: Any = connection.execute("SELECT secret FROM shop WHERE id = 1").fetchone()
        age: Any = connection.execute("SELECT coalesce(max(id), 0) FROM history").fetchone()
        return (bytes(secret[0]) if secret else b""), int(age[0])
    finally:
        connection.close()


def months(first: datetime, last: datetime) -> list[str]:
    """Every month ("2611") from a day before the earlier to a day after the later moment, in any time zone."""
    first, last = min(first, last) - timedelta(days=1), max(first, last) + timedelta(days=1)
    count = (last.year - first.year) * 12 + last.month - first.month
    found = [divmod(first.year * 12 + first.month - 1 + step, 12) for step in range(count + 1)]
    return [f"{year % 100:02d}{month + 1:02d}" for year, month in found]


def _free_stamp(folder: Path, now: datetime) -> str:
    stamp = now.strftime("%Y%m%d-%H%M%S")
    stamps = [stamp, *(f"{stamp}-{number}" for number in range(2, 1000))]
    taken = [(folder / f"replaced-{each}").exists() or (folder / f".restoring-{each}").exists() for each in stamps]
    return stamps[taken.index(False)]


def _write_plan(folder: Path, plan: dict[str, str]) -> None:
    fresh = folder / f"{PLAN}.new"
    fresh.write_text(json.dumps(plan), encoding="utf-8")
    _sync(fresh)
    fresh.replace(folder / PLAN)
    sync_folder(folder)


def _sync(file: Path) -> None:
    descriptor = os.open(file, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
