"""Start and memory: a process each time, the bare window and the program by turns."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from app.bench.clocks import median
from app.bench.figures import Figure
from app.bench.shops import Effort, Filled

ROOT = Path(__file__).resolve().parent.parent.parent
AIM = 1.4


def measure(shops: Sequence[Filled], effort: Effort) -> list[Figure]:
    """From the call of the interpreter until the intake page has taken a key; what is resident then."""
    runs: dict[int, list[tuple[float, float]]] = {}
    each = ((0, ["bare_window"]), *((shop.orders, ["begun_program", str(shop.folder)]) for shop in shops))
    with tempfile.TemporaryDirectory() as bytecode:
        for turn in range(effort.starts + 1):
            for size, arguments in each:
                measured = start(*arguments, bytecode=Path(bytecode))
                if turn:  # the first round brings files into the system's memory, and the bytecode onto its disk
                    runs.setdefault(size, []).append(measured)
    figures: list[Figure] = []
    for size, taken in runs.items():
        if not size:
            continue
        for at, (key, what, unit) in enumerate((("start", "start until the intake page takes a key", "ms"),
                                                ("memory", "resident memory then", "MB"))):  # fmt: skip
            figures.append(Figure(key, what, size, median([run[at] for run in taken]), unit,
                                  floor=median([run[at] for run in runs[0]]), aim=AIM,
                                  how=f"median of {len(taken)} starts, files warm"))  # fmt: skip
    return figures


def environment() -> dict[str, str]:
    """For a process of this room: it finds the program where this one did."""
    return {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT), os.environ.get("PYTHONPATH", "")))}


def keeping(bytecode: Path) -> dict[str, str]:
    """What lets a process find Python's bytecode as on any PC on which the program ran before. (Where none may be
    written, each start would compile all of ours, which takes 160 ms, and nothing of the floor's.)
    """
    return {"PYTHONPYCACHEPREFIX": str(bytecode), "PYTHONDONTWRITEBYTECODE": ""}


def start(module: str, *arguments: str, bytecode: Path) -> tuple[float, float]:
    """(ms until it says that it is ready, MB resident then) of a process of this room; `bytecode` keeps Python's."""
    command = [sys.executable, "-P", "-m", f"app.bench.{module}", *arguments]
    around = {**environment(), **keeping(bytecode)}
    began = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=around, text=True) as child:
        lines = child.stdout
        if lines is None:
            raise RuntimeError("no pipe")
        said = lines.readline().strip()
        taken = (time.perf_counter() - began) * 1000
        resident = lines.readline().strip()
    if said != "ready":
        raise RuntimeError(f"{module} did not come up: exit code {child.returncode}")
    return taken, int(resident) / 1024
