"""The photos and papers that backups share: each lies once beside them under its SHA-256 until no backup names it.

They are copies and no hard links: what breaks or is changed in the shop's own file must not break in its backup, too.
"""

from __future__ import annotations

import contextlib
import logging
import os
import shutil
import time
from collections.abc import Collection, Sequence
from datetime import datetime
from pathlib import Path

from app.errors import ShopError
from app.models import file_store

log = logging.getLogger(__name__)
FOLDER = "counterfoil-shared"
YOUNG_SECONDS = 24 * 3600  #: since a backup needed it: one that is being made elsewhere may name it soon
TURNS = 7  #: daily backups until every file was read once more, the shop's and the shared one
NOT_READ = ("file.vanished", "file.unreadable", "file.empty")  # the shop's file is at fault, not the backups' disk


def folder_of(backups_folder: Path) -> Path:
    """Where the shared files lie; it moves with the folder of the backups."""
    return backups_folder / FOLDER


def take(shared: Path, data_folder: Path, sha: str, day: datetime | None = None) -> str | None:
    """Copy a kept file of the shop among the shared ones; the SHA-256 it lies there under, None = it can't be read.

    Another SHA-256 than its own: its bytes are not those that were kept. What lies there already is not read, but in
    its turn (day: of a daily backup). Raises ShopError "file.disk_full", "file.not_kept" for the disk of the backups.
    """
    source, there = file_store.path_of(data_folder, sha), file_store.path_of(shared, sha)
    with contextlib.suppress(FileNotFoundError):
        same = source.stat().st_size == there.stat().st_size
        if same and (not _is_its_turn(sha, day) or all(file_store.is_whole(at, sha) for at in (shared, data_folder))):
            os.utime(there)
            return sha
    try:
        with source.open("rb") as file:
            kept = file_store.keep(shared, file)
    except FileNotFoundError:
        return None
    except (ShopError, OSError) as problem:
        if isinstance(problem, ShopError) and problem.key not in NOT_READ:
            raise
        log.info("a file of the shop can't be read for the backup: %s", problem)
        return None
    if not file_store.is_whole(shared, kept.sha):
        raise ShopError("file.not_kept", "file", reason=kept.sha)
    return kept.sha


def mend(shared: Path, data_folder: Path, sha: str) -> bool:
    """Put back from the shared files what the shop has lost or what is damaged in it; whether they have it whole."""
    if not file_store.is_whole(shared, sha):
        return False
    with contextlib.suppress(ShopError), file_store.path_of(shared, sha).open("rb") as file:  # no room: another day
        file_store.keep(data_folder, file)
        log.info("a file of the shop was missing or damaged and has been put back from the backups")
    return True


def bring(sha: str, folders: Sequence[Path], target: Path) -> bool:
    """Copy a file from the first of the folders that has it whole, flushed; False = none has. Raises OSError."""
    folder = next((each for each in folders if file_store.is_whole(each, sha)), None)
    if folder is None:
        return False
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    shutil.copyfile(file_store.path_of(folder, sha), target)
    target.chmod(0o600)
    with target.open("r+b") as file:
        os.fsync(file.fileno())
    return True


def sweep(shared: Path, needed: Collection[str]) -> int:
    """Delete what no backup needs, and halves that were left behind; how many. Young ones stay (see YOUNG_SECONDS)."""
    file_store.drop_halves(shared)
    count = 0
    for sha, path in file_store.all_kept(shared):
        with contextlib.suppress(OSError):  # held open by somebody: the next time
            if sha not in needed and time.time() - path.stat().st_mtime > YOUNG_SECONDS:
                path.unlink()
                count += 1
    return count


def _is_its_turn(sha: str, day: datetime | None) -> bool:
    return day is not None and (int(sha[:8], 16) + day.toordinal()) % TURNS == 0
