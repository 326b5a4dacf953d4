"""Why a disk refuses: what SQLite only calls an I/O error, found out by trying to write a small file."""

from __future__ import annotations

import contextlib
import os
import secrets
from pathlib import Path

from app.errors import ShopError, of_the_world

PROBE_BYTES = 64 << 10  # as much as the shared memory beside the database needs at its opening


def ailment(folder: Path) -> ShopError | None:
    """What is wrong with the folder's disk ("data.disk_full", "data.read_only" …); None = it takes what we write."""
    probe = folder / f".probe-{os.getpid()}-{secrets.token_hex(2)}"
    try:
        with probe.open("xb") as file:
            file.write(b"\0" * PROBE_BYTES)
            file.flush()
            os.fsync(file.fileno())
    except OSError as problem:
        return of_the_world(problem, folder)
    finally:
        with contextlib.suppress(OSError):
            probe.unlink(missing_ok=True)
    return None
