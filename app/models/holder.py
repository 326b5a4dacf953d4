"""Who has the shop's data folder open: a lock that the system itself frees when a program dies."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import TracebackType

from app.errors import Busy

LOCK_FILE = "counterfoil.lock"
PLACES = 64  # Windows knows no shared locks: each window takes one byte of so many, restoring takes all


class Hold:
    """A data folder held open; `release()` or the end of the `with` lets go, so does the end of the program."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor: int | None = descriptor

    def release(self) -> None:
        """Let go; a second time does nothing."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            os.close(descriptor)

    def __enter__(self) -> Hold:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.release()


def hold_with_others(folder: Path) -> Hold:
    """What every running program takes before it opens the database, and keeps until it has closed it.

    Raises Busy("data.being_restored") while another one restores a backup.
    """
    return _hold(folder, alone=False)


def hold_alone(folder: Path) -> Hold:
    """What restoring takes: nobody else may have the database open. Raises Busy("data.in_use") when somebody has."""
    return _hold(folder, alone=True)


def _hold(folder: Path, *, alone: bool) -> Hold:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor = os.open(folder / LOCK_FILE, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
    if _locked(descriptor, alone=alone):
        return Hold(descriptor)
    os.close(descriptor)
    raise Busy("data.in_use" if alone else "data.being_restored", folder=str(folder))


if sys.platform == "win32":
    import msvcrt

    def _locked(descriptor: int, *, alone: bool) -> bool:
        spans = [(0, PLACES)] if alone else [(place, 1) for place in range(PLACES)]
        for start, length in spans:
            os.lseek(descriptor, start, os.SEEK_SET)
            try:
                msvcrt.locking(descriptor, msvcrt.LK_NBLCK, length)
            except OSError:
                continue
            return True
        return False

else:
    import fcntl

    def _locked(descriptor: int, *, alone: bool) -> bool:
        try:
            fcntl.flock(descriptor, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
