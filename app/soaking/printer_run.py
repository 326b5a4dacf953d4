"""One printer that fails in one way: slips, windows, a person who looks at the paper, and what must be true then."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import threading
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from app.printing.face import Answer, JobRow, JobState, OutletKind, PrinterProfile
from app.printing.languages.base import StatusLanguage
from app.printing.outlets.base import Outlet
from app.printing.spool import FRESH_SECONDS, LEASE_SECONDS, Slip, Spool, Work
from app.printing.worker import Worker
from app.soaking.sender import outlet_of
from app.soaking.stand_in import QUERY, StandIn, slip_of
from app.soaking.stand_ins import KINDS
from app.soaking.window import ROOT

ROUNDS = 15  # by then everything is out
PATIENT, DEAF_SECONDS, MUTE_SECONDS = 20.0, 0.1, 0.02


class Fault(StrEnum):
    """What happens to the printer, or to the program."""

    NONE = "none"
    AWAY = "away at start"
    OFF = "off in the middle"
    UNPLUGGED = "unplugged"
    DEAF = "taking nothing"
    RUBBISH = "answering rubbish"
    PAPER = "out of paper"
    HELD = "held by another program"
    KILLED = "the program killed"


@dataclass(frozen=True, slots=True)
class Plan:
    """One run. place: 0 to 1, how far it comes before it fails; jumps: seconds from one look to the next.

    sizes: of the slips, in bytes that are more than the line holds by itself.
    """

    kind: type[StandIn]
    fault: Fault
    sizes: tuple[int, ...] = (9_000, 8_000)
    place: float = 0.5
    windows: int = 1
    talks: bool = False  # else it is mute
    asked: bool = False  # a mute one is asked all the same
    forgets: bool = False  # what it took without paper
    mended_in: int = 1  # round
    jumps: tuple[int, ...] = (3, 70)


def planned(seed: int) -> Plan:
    """The same seed, the same run; every fault comes as often as any other."""
    chance = random.Random(seed)
    fault = list(Fault)[seed % len(Fault)]
    kinds = [kind for kind in KINDS if fault is not Fault.HELD or kind.outlet is not OutletKind.USB]
    kind = chance.choice(kinds)
    can_talk = kind.outlet is not OutletKind.USB  # a FIFO has no way back
    return Plan(
        kind,
        fault,
        tuple(chance.randint(8_000, 12_000) for _ in range(chance.randint(1, 3))),
        chance.random(),
        chance.randint(1, 2),
        talks=can_talk and chance.random() < 0.6,
        asked=can_talk and chance.random() < 0.2,
        forgets=chance.random() < 0.5,
        mended_in=chance.randint(1, 2),
        jumps=tuple(chance.choice((3, 5, 70, 700)) for _ in range(ROUNDS)),
    )


class Clock:
    """Today's, and as far ahead as the run has jumped."""

    def __init__(self) -> None:
        self.ahead = 0.0

    def __call__(self) -> datetime:
        """Now, UTC."""
        return datetime.now(UTC) + timedelta(seconds=self.ahead)


@dataclass
class Outcome:
    """What came of a run. asked: questions that a person was asked."""

    slips: int = 0
    printed: int = 0
    asked: int = 0
    problems: list[str] = field(default_factory=list[str])


class Run:
    """Go through a plan in a folder of its own."""

    def __init__(self, plan: Plan, folder: Path, seed: int = 0) -> None:
        self.plan = plan
        self.outcome = Outcome(slips=len(plan.sizes))
        self._chance = random.Random(seed)
        self._path = folder / "spool.sqlite3"
        self._clock = Clock()
        self._printer = plan.kind(folder)
        self._held = False
        self._stall = DEAF_SECONDS if plan.fault is Fault.DEAF else PATIENT
        self._fresh: dict[int, datetime] = {}  # since when a slip may come out by itself
        self._allowed: Counter[int] = Counter()  # how often each may be printed
        self._answered: Counter[int] = Counter()  # what was on the paper when a person last said "again"
        self._spools = [Spool(self._path, self._clock) for _ in range(plan.windows)]
        profile = self._printer.profile
        self._workers = [
            Worker(each, profile, self._outlet, self._language, lambda _printer: None) for each in self._spools
        ]

    def go(self) -> Outcome:
        """Print, fail, mend, answer, until all is done."""
        try:
            self._enqueue()
            self._break()
            for number, jump in zip(range(ROUNDS), self.plan.jumps * ROUNDS, strict=False):
                if number == self.plan.mended_in:
                    self._mend()
                self._work(killed=number == 0 and self.plan.fault is Fault.KILLED)
                if number >= self.plan.mended_in and not self._questions():
                    break
                self._clock.ahead += max(jump, LEASE_SECONDS + 1 if number == 0 else 0)
                for spool in self._spools:
                    spool.tidy()
            self._judge()
        finally:
            for spool in self._spools:
                spool.close()
            self._printer.close()
        return self.outcome

    # --- the program -------------------------------------------------------------------------------------------------

    def _outlet(self, profile: PrinterProfile, _work: Work | None) -> Outlet:
        return outlet_of(profile, self._stall, self._answer_seconds)

    @property
    def _answer_seconds(self) -> float:
        return PATIENT if self.plan.talks and self.plan.fault is not Fault.DEAF else MUTE_SECONDS

    def _language(self, _profile: PrinterProfile) -> StatusLanguage | None:
        if not self.plan.talks and not self.plan.asked:
            return None
        from app.printing.languages.tspl import Tspl

        return Tspl()

    def _enqueue(self) -> None:
        for number, size in enumerate(self.plan.sizes):
            slip = Slip("repair_tag", str(number), 1, slip_of(number, size + self.plan.kind.slack))
            for spool in (*self._spools, self._spools[0]):  # from every window, and clicked twice
                spool.enqueue(slip, self._printer.profile)
            self._fresh[number], self._allowed[number] = self._clock(), 1

    def _work(self, *, killed: bool) -> None:
        """Every window at once, until none finds anything more to do; then look at the paper."""
        before = len(self._printer.printed)
        if killed:
            self._work_and_die()
        else:
            threads = [threading.Thread(target=_until_idle, args=(worker,)) for worker in self._workers]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        self._printer.rest()
        for number in self._printer.printed[before:]:
            if (age := (self._clock() - self._fresh[number]).total_seconds()) > FRESH_SECONDS:
                self.outcome.problems.append(f"slip {number} came out {age:.0f} s late, by itself")

    def _work_and_die(self) -> None:
        words = (str(self._path), json.dumps(self._printer.profile.to_dict()), "x" if self.plan.talks else "")
        child = subprocess.Popen([sys.executable, "-m", "app.soaking.sender", *words], cwd=ROOT)
        self._printer.trip(self._place(), lambda _printer: child.kill())
        child.wait()

    # --- the printer -------------------------------------------------------------------------------------------------

    def _place(self) -> int:
        """After how many bytes it fails; where some may lie on the way, more than those are still to come."""
        most = self.plan.sizes[0] if self.plan.kind.slack else sum(self.plan.sizes)
        question = len(QUERY) if self.plan.talks or self.plan.asked else 0  # comes before
        return question + 1 + int(self.plan.place * (most - 1))

    def _break(self) -> None:
        printer, fault = self._printer, self.plan.fault
        printer.forgets = self.plan.forgets and self.plan.talks
        if self.plan.talks:
            printer.answer = self._rubbish if fault is Fault.RUBBISH else printer.true_answer
        if fault is Fault.AWAY:
            return
        printer.on()
        if fault is Fault.DEAF:
            printer.read(False)
        elif fault is Fault.HELD:
            self._held = printer.hold()
        elif fault in (Fault.OFF, Fault.UNPLUGGED):
            printer.trip(self._place(), lambda one: one.lose_now(unplugged=fault is Fault.UNPLUGGED))
        elif fault is Fault.PAPER and self.plan.place < 0.2:
            printer.paper(False)
        elif fault is Fault.PAPER:
            printer.trip(self._place(), lambda one: one.set_paper_now(False))

    def _mend(self) -> None:
        self._printer.trip(0, lambda _printer: None)
        if self._held:
            self._printer.release()
        self._printer.on()
        self._printer.paper(True)
        self._printer.read(True)
        self._stall = PATIENT

    def _rubbish(self) -> bytes:
        return b"?" + self._chance.randbytes(self._chance.randint(2, 30)) + b"!"

    # --- the person --------------------------------------------------------------------------------------------------

    def _questions(self) -> bool:
        """Look at the paper and answer what is asked; whether anything is still open."""
        on_paper = Counter(self._printer.printed)
        jobs = self._spools[0].jobs(open_only=True)
        for job in jobs:
            if job.state is JobState.UNCERTAIN:
                self._answer(job, on_paper[int(job.ref)])
            elif job.state is JobState.HELD:
                self._spools[0].retry(job.id)
                self._fresh[int(job.ref)] = self._clock()
        return bool(jobs)

    def _answer(self, job: JobRow, on_paper: int) -> None:
        number = int(job.ref)
        self.outcome.asked += 1
        came = on_paper > self._answered[number]
        self._spools[0].answer(job.id, Answer.YES if came else Answer.AGAIN, "soak")
        if not came:
            self._answered[number], self._fresh[number] = on_paper, self._clock()
            self._allowed[number] += 1

    def _judge(self) -> None:
        on_paper = Counter(self._printer.printed)
        self.outcome.printed = on_paper.total()
        for job in self._spools[0].jobs():
            number = int(job.ref)
            if job.state not in (JobState.SENT, JobState.CONFIRMED):
                self.outcome.problems.append(f"slip {number} is still {job.state} ({job.fault})")
            elif not on_paper[number]:
                self.outcome.problems.append(f"slip {number} is lost")
            if on_paper[number] > self._allowed[number]:
                self.outcome.problems.append(f"slip {number} came out {on_paper[number]} times")
        if self.plan.fault is Fault.NONE and self.outcome.asked:
            self.outcome.problems.append("a printer that was well asked something")


def _until_idle(worker: Worker) -> None:
    while worker.step():
        pass
