"""Printers fail in every way there is, one run after the other, while a window's thread looks how free it stays."""

from __future__ import annotations

import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # not on Windows
    from app.soaking.printer_run import Plan

BEAT_SECONDS = 0.005  # how often a window's thread would like to do something
SAID_EVERY = 25


@dataclass
class Faults:
    """What happened so far. latest: milliseconds by which the window's thread came too late at worst."""

    tried: Counter[str] = field(default_factory=Counter[str])
    slips: int = 0
    printed: int = 0
    asked: int = 0
    latest: float = 0.0
    problems: list[str] = field(default_factory=list[str])

    def words(self) -> str:
        """All of it in one line."""
        if not self.tried:
            return "no printer faults: this system has no pty and no FIFO to stand in for a printer; 0 problems"
        ways = ", ".join(f"{count} {fault}" for fault, count in sorted(self.tried.items()))
        return (
            f"{self.tried.total()} printer faults ({ways}): {self.slips} slips, {self.printed} printed, "
            f"{self.asked} asked about; window at most {self.latest:.0f} ms late; {len(self.problems)} problems"
        )


def run(seed: int, faults: int, say: Callable[[str], object] = print) -> Faults:
    """As many runs, each with a queue and a printer of its own; the same seed, the same plans. None on Windows."""
    done, over = Faults(), threading.Event()
    if sys.platform == "win32":
        return done
    from app.soaking.printer_run import planned

    def go() -> None:
        try:
            for number in range(1, faults + 1):
                one(planned(seed * 100_000 + number), number, done)
                if number % SAID_EVERY == 0:
                    say(f"{number}/{faults}: {done.words()}")
        finally:
            over.set()

    runs = threading.Thread(target=go)
    runs.start()
    wanted = time.perf_counter()
    while not over.wait(BEAT_SECONDS):
        now = time.perf_counter()
        done.latest = max(done.latest, (now - wanted - BEAT_SECONDS) * 1000)
        wanted = now
    runs.join()
    return done


def one(plan: Plan, seed: int, done: Faults) -> None:
    """One run, counted."""
    from app.soaking.printer_run import Run

    with tempfile.TemporaryDirectory(prefix="counterfoil-fault-") as folder:
        outcome = Run(plan, Path(folder), seed).go()
    done.tried[str(plan.fault)] += 1
    done.slips += outcome.slips
    done.printed += outcome.printed
    done.asked += outcome.asked
    done.problems += [f"{plan.fault}, {plan.kind.outlet}, run {seed}: {each}" for each in outcome.problems]
