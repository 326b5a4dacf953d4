"""Start and memory: a process each time, the bare window and the program by turns."""

from __future__ import annotations

import os
import subprocess
import sys
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
    for turn in range(effort.starts + 1):
        for size, arguments in ((0, ["bare_window"]), *((s.orders, ["begun_program", str(s.folder)]) for s in shops)):
            measured = start(*arguments)
            if turn:  # the first round brings files into the system's memory
                runs.setdefault(size, []).append(measured)
    figures: list[Figure] = []
    for size, taken in runs.items():
        if not size:
            continue
        for at, (key, what, unit) in enumerate((("start", "start until the intake page takes a key", "ms"),
                                                ("memory", "resident memory then", "MB"))):  # fmt: skip
            figures.append(Figure(key, what, size, median([each[at] for each in taken]), unit,
                                  floor=median([each[at] for each in runs[0]]), aim=AIM,
                                  how=f"median of {len(taken)} starts, files warm"))  # fmt: skip
    return figures


def environment() -> dict[str, str]:
    """For a process of this room: it finds the program where this one did."""
    return {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT), os.environ.get("PYTHONPATH", "")))}


def start(module: str, *arguments: str) -> tuple[float, float]:
    """(ms until it says that it is ready, MB resident then) of a process of this room."""
    command = [sys.executable, "-P", "-m", f"app.bench.{module}", *arguments]
    began = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment(), text=True) as child:
        lines = child.stdout
        if lines is None:
            raise RuntimeError("no pipe")
        said = lines.readline().strip()
        taken = (time.perf_counter() - began) * 1000
        resident = lines.readline().strip()
    if said != "ready":
        raise RuntimeError(f"{module} did not come up: exit code {child.returncode}")
    return taken, int(resident) / 1024
