"""Long runs that the tests' own readers judge, each in its own process: no part of the program imports the tests."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LAST_LINES = 12


@dataclass(frozen=True, slots=True)
class Trial:
    """What is tried by `python -m module SEED COUNT`, and how it is said."""

    module: str
    what: str
    wrong: str


@dataclass(frozen=True, slots=True)
class Tried:
    """How many were tried, and what was wrong: the end of what the run said."""

    trial: Trial
    count: int
    problems: tuple[str, ...] = ()

    def words(self) -> str:
        """One line."""
        return f"{self.count} {self.trial.what}; {len(self.problems)} problems"


TEXTS = Trial(
    "tests.printing.injection", "texts that would like to be printer commands", "a text was no text on a printer"
)
HISTORIES = Trial(
    "tests.workflow.stockroom.histories", "random acts in the store room, two sessions at once", "a sum was off"
)
CUSTOMERS = Trial("tests.printing.customers", "customers of every kind with a paper to be read", "a code was not read")


def run(trial: Trial, seed: int, count: int) -> Tried:
    """Try so many; none where the tests do not lie near (an installed program)."""
    if not ROOT.joinpath(*trial.module.split(".")).with_suffix(".py").is_file():
        return Tried(trial, 0)
    done = subprocess.run(
        [sys.executable, "-m", trial.module, str(seed), str(count)],
        cwd=ROOT, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, encoding="utf-8",
        errors="replace", check=False,
    )  # fmt: skip
    if done.returncode == 0:
        return Tried(trial, count)
    told = "\n".join((done.stdout + done.stderr).splitlines()[-LAST_LINES:])
    return Tried(trial, count, (f"{trial.wrong} (seed {seed}):\n{told}",))
