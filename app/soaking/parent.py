"""Starts counters and kills them with no warning in the middle of an act, then checks the shop they leave."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

from app.errors import ShopError
from app.models.store import Store, open_store
from app.soaking import checks
from app.workflow import shop
from app.workflow.rows.shop import FoundingInput, HoursRow

LONGEST_ACT = 0.02  # seconds after its start in which an act is killed
WITHOUT_END = 10**9
ROOT = Path(__file__).resolve().parent.parent.parent


@dataclass
class Soak:
    """What happened so far. interrupted: kills that came before the act they hit was acknowledged."""

    kills: int = 0
    interrupted: int = 0
    taken_in: dict[str, Decimal] = field(default_factory=dict[str, Decimal])
    handed_out: set[str] = field(default_factory=set[str])
    problems: list[str] = field(default_factory=list[str])


class Window:
    """A process that runs counters, one after the other; lines: what the present one has told."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._pid = 0
        self._start()

    def _start(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "app.soaking.child"],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8",
        )  # fmt: skip

    def begin(self, folder: Path, seed: int, rounds: int) -> None:
        """Let a counter go its rounds."""
        self.lines = []
        if self._process.poll() is not None:
            self._start()
        if self._process.stdin is not None:
            self._process.stdin.write(json.dumps([str(folder), seed, rounds]) + "\n")
            self._process.stdin.flush()

    def wait_for(self, wanted: str, times: int = 1) -> None:
        """Read on until so many lines began so. Raises RuntimeError with its last words when it ended before."""
        while times:
            line = self._read()
            if line is None or line.startswith("gone"):
                raise RuntimeError("the counter ended by itself:\n" + "\n".join(self.lines[-30:]))
            if line.startswith("pid "):
                self._pid = int(line[4:])
            times -= line.startswith(wanted)

    def kill(self) -> None:
        """kill -9, and read what it had still told."""
        if self._pid in (0, self._process.pid) or sys.platform == "win32":
            self._process.kill()
        else:
            os.kill(self._pid, signal.SIGKILL)
        self.finish()

    def finish(self) -> bool:
        """Read to the counter's end; whether it ended well."""
        while (line := self._read()) is not None:
            if line.startswith("gone"):
                return line == "gone 0"
        return False

    def close(self) -> None:
        """No more counters."""
        self._process.kill()
        self._process.communicate()

    def _read(self) -> str | None:
        line = self._process.stdout.readline() if self._process.stdout is not None else ""
        if not line:
            self._process.wait()
            return None
        if not line.startswith("gone"):
            self.lines.append(line.rstrip("\n"))
        return line.rstrip("\n")


def soak(
    seed: int, kills: int = 100, *, folder: Path | None = None, say: Callable[[str], object] = print
) -> Soak:
    """Kill a counter `kills` times while it takes in and as often while it hands out; the same seed, the same plan.

    folder: an empty one for the shop, kept afterwards; None = a temporary one.
    """
    if folder is None:
        with tempfile.TemporaryDirectory(prefix="counterfoil-soak-") as temporary:
            return soak(seed, kills, folder=Path(temporary), say=say)
    store = found(folder)
    done, chance = Soak(), random.Random(seed)
    acts = ["in"] * kills + ["out"] * kills
    chance.shuffle(acts)
    window = Window()
    try:
        for number, act in enumerate(acts, start=1):
            window.begin(folder, seed * 100_000 + number, WITHOUT_END)
            _kill_in(window, act, chance, done)
            done.problems += checks.problems(store, done.taken_in, frozenset(done.handed_out))
            if number % 20 == 0 or done.problems:
                say(
                    f"{number}/{len(acts)} kills, {done.interrupted} in the middle of an act, "
                    f"{len(done.taken_in)} taken in, {len(done.handed_out)} handed out, {len(done.problems)} problems"
                )
            if done.problems:
                break
    finally:
        window.close()
        store.close()
    return done


def _kill_in(window: Window, act: str, chance: random.Random, soak: Soak) -> None:
    window.wait_for(f"start {act}", chance.randint(1, 3))
    time.sleep(chance.uniform(0, LONGEST_ACT))
    window.kill()
    soak.kills += 1
    soak.interrupted += window.lines[-1].startswith("start")
    _acknowledge(window, soak)


def together(folder: Path, rounds: int, windows: int = 2) -> Soak:
    """Several windows on one data folder, each going its rounds at once; nothing is killed."""
    store, done = found(folder), Soak()
    both = [Window() for _ in range(windows)]
    try:
        for seed, window in enumerate(both):
            window.wait_for("ready")
            window.begin(folder, seed, rounds)
        for window in both:
            if not window.finish():
                done.problems += window.lines[-30:]
            _acknowledge(window, done)
        done.problems += checks.problems(store, done.taken_in, frozenset(done.handed_out))
    finally:
        for window in both:
            window.close()
        store.close()
    return done


def _acknowledge(window: Window, soak: Soak) -> None:
    for line in window.lines:
        match line.split():
            case ["in", number, deposit]:
                if number in soak.taken_in:
                    soak.problems.append(f"{number}: given out twice")
                soak.taken_in[number] = Decimal(deposit)
            case ["out", number]:
                soak.handed_out.add(number)
            case _:
                pass


def found(folder: Path) -> Store:
    """Open the shop of the soak, founded first where there is none."""
    store = open_store(folder)
    try:
        shop.found_shop(
            store,
            FoundingInput(
                name="Soak", address="", phone="", country="CN", area_code="021", language="en", currency="CNY",
                prices_with_tax=True, tax_rate=Decimal(13), time_zone="Asia/Shanghai",
                hours=tuple(HoursRow(day, 540, 1080) for day in range(7)), staff_name="soak", pin="1234",
            ),
            "pc-soak",
        )  # fmt: skip
    except ShopError as error:
        if error.key != "shop.already_founded":
            store.close()
            raise
    return store
