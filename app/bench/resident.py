"""What a measured process tells its parent: that it is ready, and how much memory it holds then."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NoReturn


def resident_kb() -> int:
    """Resident memory of this process in kB, shared libraries included; 0 where the system does not say."""
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("VmRSS:")), 0)


def tell_and_leave() -> NoReturn:
    """Two lines on stdout, then the process ends as in a power cut: nothing of its closing is measured."""
    os.write(1, b"ready\n")
    os.write(1, f"{resident_kb()}\n".encode("ascii"))
    os._exit(0)
