"""Made-up texts that would like to be printer commands, tried by the tests' own readers in a process of theirs."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TRIED_BY = "tests.printing.injection"  # run as a module: no part of the program imports the tests
LAST_LINES = 12


@dataclass(frozen=True, slots=True)
class Injections:
    """How many texts were tried, and what was wrong: the shortest text that became something else than text."""

    texts: int
    problems: tuple[str, ...] = ()

    def words(self) -> str:
        """One line."""
        return f"{self.texts} texts that would like to be printer commands; {len(self.problems)} problems"


def run(seed: int, texts: int) -> Injections:
    """Try so many texts in every text field of a tag on every kind of printer. None where the tests do not lie near."""
    if not ROOT.joinpath(*TRIED_BY.split(".")).with_suffix(".py").is_file():
        return Injections(0)
    done = subprocess.run(
        [sys.executable, "-m", TRIED_BY, str(seed), str(texts)],
        cwd=ROOT, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, encoding="utf-8",
        errors="replace", check=False,
    )  # fmt: skip
    if done.returncode == 0:
        return Injections(texts)
    told = "\n".join((done.stdout + done.stderr).splitlines()[-LAST_LINES:])
    return Injections(texts, (f"a text was no text on a printer (seed {seed}):\n{told}",))
