"""Backups as the program makes them: each day and on closing, from the window and by command."""

from __future__ import annotations

import shlex
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app import settings
from app.models import backup, restore
from app.models.backup_file import BackupRow
from app.models.holder import hold_alone
from app.models.restore import Restored
from app.places import Places, places_for
from app.ui.backup_face import BackupFacts, PutBack
from app.workflow.rows.clock import TOLERANCE

DAILY = timedelta(hours=20)  # a shop opens a little earlier or later each day


def folder_of(places: Places) -> Path:
    """Where this PC puts its backups: beside the data, or where its settings say."""
    chosen = settings.load(places.settings_file).settings.backups_folder
    return Path(chosen).expanduser() if chosen else places.backups


def make_now(places: Places, kind: str = "hand", clock: Callable[[], datetime] | None = None) -> BackupRow:
    """Make a backup, check it, let go of those that are too old. Raises as models.backup.make_backup."""
    now = clock() if clock else datetime.now(UTC)
    row = backup.make_backup(places.data, folder_of(places), now, kind)
    backup.prune(folder_of(places), now)
    return row


def make_if_due(places: Places) -> BackupRow | None:
    """The daily one, when the newest sound one is a day old; None when there was nothing to do."""
    newest = newest_moment(places)
    if newest is not None and datetime.now(UTC) - newest < DAILY:
        return None
    return make_now(places, "daily")


def newest_moment(places: Places) -> datetime | None:
    """When the newest sound backup was made; None = there is none.

    One from the future (this PC's clock was set back) tells nothing of its age, and would keep others from being made.
    """
    latest = datetime.now(UTC) + TOLERANCE
    return max((row.made_at for row in listed(places) if not row.damaged and row.made_at <= latest), default=None)


def changed_since(places: Places) -> bool:
    """Whether anything was done in the shop that its newest sound backup does not have."""
    sound = [row for row in listed(places) if not row.damaged]
    newest = max(sound, key=lambda row: row.contents.changes, default=None)
    if newest is None or not newest.contents.changes:
        return True
    return backup.changes_in(places.database) != newest.contents.changes


def listed(places: Places) -> tuple[BackupRow, ...]:
    """All backups, the newest first."""
    return backup.list_backups(folder_of(places))


def named(places: Places, path: Path) -> Path:
    """The backup that a person means: a path, or the bare name of a file in the backups folder."""
    there = folder_of(places) / path.name
    return there if not path.exists() and path.name == str(path) and there.exists() else path


def check_closed(places: Places) -> None:
    """Raise Busy("data.in_use") while a window has the shop open."""
    hold_alone(places.data).release()


def described(path: Path) -> BackupRow:
    """What is in a backup, every file of it read and compared. Raises as models.backup.describe."""
    return backup.describe(path)


def put_back(places: Places, path: Path) -> Restored:
    """Put a backup in place; what it replaces is moved aside. Raises as models.restore.restore."""
    return restore.restore(path, places.data, datetime.now(UTC))


class ForWindow:
    """`ui.backup_face.Restorer`: the same acts as the window sees them."""

    def __init__(self, places: Places) -> None:
        self._places = places

    def make_now(self) -> BackupFacts:
        """By hand."""
        return _facts(make_now(self._places))

    def listed(self) -> tuple[BackupFacts, ...]:
        """All backups, the newest first."""
        return tuple(_facts(row) for row in listed(self._places))

    def described(self, path: Path) -> BackupFacts:
        """Every file in it read and compared."""
        return _facts(described(path))

    def put_back(self, path: Path) -> PutBack:
        """In place of the shop's data; the shop must be closed."""
        came = put_back(self._places, path)
        return PutBack(came.replaced, came.leapt, came.lost)

    def command(self, path: Path) -> str:
        """The line to type in the program's folder; a shop in a folder of its own is named in it."""
        if getattr(sys, "frozen", False):
            words = [sys.executable]
        else:
            words = ["py", "run.py"] if sys.platform == "win32" else ["python3", "run.py"]
        words += ["restore", str(path)]
        if self._places != places_for(None):
            words += ["--data", str(self._places.data)]
        return subprocess.list2cmdline(words) if sys.platform == "win32" else shlex.join(words)


def _facts(row: BackupRow) -> BackupFacts:
    held = row.contents
    return BackupFacts(
        path=row.path,
        made_at=row.made_at,
        kind=row.kind,
        size=row.size,
        damaged=row.damaged,
        shop_name=held.shop_name,
        orders=held.orders,
        customers=held.customers,
        files=row.files,
        last_order_number=held.last_order_number,
        program_version=row.program_version,
        lost=row.lost,
    )
