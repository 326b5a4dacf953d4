"""Figures: what was measured beside its floor, the ratio with its aim; as a table for people and as JSON."""

from __future__ import annotations

import json
import math
import os
import platform
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import PySide6

from app import __version__
from app.models.sqlite import library


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the report. aim: the most that the ratio may be, or where there is no floor the value itself."""

    key: str
    what: str
    orders: int
    value: float
    unit: str  # "ms", "MB", "" (a count)
    floor: float | None = None
    aim: float | None = None
    how: str = ""  # "median of 9 starts", "p99 of 1,913 keys"
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """How many times its floor it is."""
        return self.value / self.floor if self.floor else None

    @property
    def kept(self) -> bool | None:
        """Whether the aim is reached; None where there is none."""
        if self.aim is None:
            return None
        judged = self.value if self.ratio is None else self.ratio
        return judged <= self.aim


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest of the values that is not below `share` (0 to 1) of them."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def p99(values: Sequence[float]) -> float:
    """Nearly the worst: one in a hundred is above it."""
    return percentile(values, 0.99)


def table(figures: Sequence[Figure]) -> str:
    """For the terminal: one line a figure."""
    head = ("what", "orders", "took", "floor", "ratio", "aim", "", "how")
    lines = [head, *(_cells(figure) for figure in figures)]
    widths = [max(len(line[at]) for line in lines) for at in range(len(head))]
    text = ["  ".join(cell.ljust(width) if at in (0, 6, 7) else cell.rjust(width)
                      for at, (cell, width) in enumerate(zip(line, widths, strict=True))).rstrip()
            for line in lines]  # fmt: skip
    text.insert(1, "-" * max(len(line) for line in text))
    return "\n".join(text)


def _cells(figure: Figure) -> tuple[str, ...]:
    limit = "" if figure.aim is None else f"≤ {figure.aim:g}" + ("" if figure.floor else f" {figure.unit}".rstrip())
    verdict = {None: "", True: "ok", False: "missed"}[figure.kept]
    ratio = "" if figure.ratio is None else f"{figure.ratio:.2f}"
    how = " · ".join(part for part in (figure.how, figure.note) if part)
    return (figure.what, f"{figure.orders:,}", _amount(figure.value, figure.unit), _amount(figure.floor, figure.unit),
            ratio, limit, verdict, how)  # fmt: skip


def _amount(value: float | None, unit: str) -> str:
    if value is None:
        return ""
    digits = 0 if unit == "" or value >= 100 else 1 if value >= 10 else 2
    return f"{value:,.{digits}f} {unit}".rstrip()


def machine() -> dict[str, object]:
    """What it was measured on."""
    return {
        "processor": _processor(),
        "cores": os.cpu_count(),
        "system": platform.platform(),
        "python": platform.python_version(),
        "qt": PySide6.__version__,
        "sqlite": library.sqlite_version,
        "program": __version__,
        "screen": os.environ.get("QT_QPA_PLATFORM", ""),
    }


def machine_words() -> str:
    """The same in a line."""
    facts = machine()
    named = (("Python", "python"), ("Qt", "qt"), ("SQLite", "sqlite"))
    versions = ", ".join(f"{name} {facts[key]}" for name, key in named)
    return f"{facts['processor']}, {facts['cores']} cores, {facts['system']}, {versions}, screen “{facts['screen']}”"


def _processor() -> str:
    try:
        words = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return platform.processor()
    return next((line.partition(":")[2].strip() for line in words.splitlines() if line.startswith("model name")), "")


def as_json(figures: Sequence[Figure], facts: dict[str, object]) -> str:
    """The same for programs: {"machine", …facts, "figures": [{…, "ratio", "kept"}]}."""
    rows = [asdict(figure) | {"ratio": figure.ratio, "kept": figure.kept} for figure in figures]
    return json.dumps({"machine": machine(), **facts, "figures": rows}, ensure_ascii=False, indent=1) + "\n"
