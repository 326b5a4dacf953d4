"""A file shown with the program that the system has for it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


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
