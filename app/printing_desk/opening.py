"""Files shown with the program that the system has for them, and the folder of those made only to be looked at."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from app.errors import OutletError

KEPT_SECONDS = 86_400  # what was only looked at names customers: it does not lie about for ever


def open_file(path: Path) -> None:
    """Show a file with the program that the system has for it; where there is none, nothing happens."""
    if os.environ.get("QT_QPA_PLATFORM") in {"offscreen", "minimal"}:
        return  # tests and the tour have nobody to show it to
    if sys.platform == "win32":
        os.startfile(path)
        return
    try:
        opener = "open" if sys.platform == "darwin" else "xdg-open"
        subprocess.Popen([opener, str(path)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    except OSError:
        return


def fresh_place(folder: Path, name: str) -> Path:
    """A place for a file that is only looked at; those of days before are taken away.

    Raises OutletError("print.folder_unwritable").
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for old in folder.glob("*/*"):
            with suppress(OSError):  # still open in its program
                if time.time() - old.stat().st_mtime > KEPT_SECONDS:
                    old.unlink()
                    old.parent.rmdir()
        return Path(tempfile.mkdtemp(dir=folder)) / name
    except OSError as error:
        raise OutletError("print.folder_unwritable", folder=str(folder), detail=str(error)) from error
