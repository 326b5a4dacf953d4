"""Printers that fail: off at 20 places of a page, each fault, 20 of the soak's runs; and that a loss would be seen."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("Windows has no pty and no FIFO to stand in for a printer", allow_module_level=True)

from app.errors import OutletError
from app.printing.face import JobState
from app.printing.outlets.base import Progress
from app.printing.outlets.network import NetworkOutlet
from app.printing.spool import Work
from app.printing.worker import Worker
from app.soaking import printer_faults
from app.soaking.printer_faults import Faults
from app.soaking.printer_run import Fault, Outcome, Plan, Run, planned
from app.soaking.stand_in import StandIn
from app.soaking.stand_ins import KINDS, NetworkStandIn, SerialStandIn, UsbStandIn

RUNS = 20  # `run.py soak` tries ten times as many
PLACES = 20
MEMORY = Path("/dev/shm")


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """In memory where it can be: each chunk is noted on the disk."""
    if not (MEMORY.is_dir() and os.access(MEMORY, os.W_OK)):
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(prefix="counterfoil-fault-", dir=MEMORY) as made:
        yield Path(made)


def go(plan: Plan, folder: Path) -> Outcome:
    return Run(plan, folder).go()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("place", range(PLACES))
def test_off_in_the_middle_of_a_page(folder: Path, kind: type[StandIn], place: int) -> None:
    """From its first byte to the last but one: a person is asked, once, and it comes out once."""
    plan = Plan(
        kind, Fault.UNPLUGGED if place % 2 else Fault.OFF, (9_000,), place / PLACES,
        talks=kind is not UsbStandIn and place % 3 == 0,
    )  # fmt: skip
    assert go(plan, folder) == Outcome(slips=1, printed=1, asked=1)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("fault", [Fault.NONE, Fault.AWAY, Fault.HELD, Fault.PAPER, Fault.RUBBISH])
def test_what_was_known_before_the_first_byte_asks_nobody(folder: Path, kind: type[StandIn], fault: Fault) -> None:
    talks = kind is not UsbStandIn and fault is not Fault.NONE  # else mute: it is asked, and says nothing
    plan = Plan(kind, fault, place=0.0, windows=2, talks=talks, asked=True)
    assert go(plan, folder) == Outcome(slips=2, printed=2, asked=0)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("fault", [Fault.DEAF, Fault.KILLED])
def test_what_broke_off_asks_for_each_slip_that_had_begun(folder: Path, kind: type[StandIn], fault: Fault) -> None:
    outcome = go(Plan(kind, fault, windows=2), folder)
    assert (outcome.printed, outcome.problems) == (2, [])
    assert 1 <= outcome.asked <= 2


def test_twenty_runs_of_the_soak(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    said: list[str] = []
    done = printer_faults.run(1, RUNS, said.append)
    assert done.problems == []
    assert done.tried.total() == RUNS
    assert set(done.tried) == {str(fault) for fault in Fault}
    assert done.printed >= done.slips >= RUNS
    assert done.asked > 0
    assert done.words().startswith(f"{RUNS} printer faults (")
    assert "window at most " in done.words()


def test_windows_says_that_it_has_no_stand_ins(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printer_faults.sys, "platform", "win32")
    assert printer_faults.run(1, 5).words().startswith("no printer faults: this system has no pty")


def test_the_same_seed_plans_the_same_runs() -> None:
    plans = [planned(seed) for seed in range(90)]
    assert plans == [planned(seed) for seed in range(90)]
    assert {(plan.kind, plan.fault) for plan in plans} >= {
        (kind, fault) for kind in KINDS for fault in Fault if fault is not Fault.HELD
    }
    assert not any(plan.fault is Fault.HELD and plan.kind is UsbStandIn for plan in plans)
    assert {plan.windows for plan in plans} == {1, 2}


# --- a program that is wrong would be seen


def seen(plan: Plan, folder: Path) -> str:
    return "\n".join(go(plan, folder).problems)


def test_a_slip_that_is_lost_would_be_seen(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def hope(outlet: NetworkOutlet, data: bytes, on_progress: Progress) -> None:
        with outlet._open() as line:
            line.sendall(data)
        on_progress(len(data))

    monkeypatch.setattr(NetworkOutlet, "send", hope)
    assert "slip 0 is lost" in seen(Plan(NetworkStandIn, Fault.OFF, (9_000,)), folder)


def test_a_slip_that_comes_twice_unasked_would_be_seen(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def again(worker: Worker, work: Work, *_how: object) -> None:
        worker._spool.put_off(work, OutletError("print.broke_off"))

    monkeypatch.setattr(Worker, "_after", again)
    problems = seen(Plan(SerialStandIn, Fault.NONE, (9_000,)), folder)
    assert "slip 0 came out" in problems
    assert "slip 0 is still queued" in problems


def test_an_old_slip_that_comes_by_itself_would_be_seen(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.printing.spool.FRESH_SECONDS", 10**9)
    assert "s late, by itself" in seen(Plan(UsbStandIn, Fault.AWAY, (9_000,), jumps=(700,)), folder)


def test_a_question_without_need_would_be_seen(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def asks(worker: Worker, work: Work, *_how: object) -> None:
        worker._spool.finish(work.job.id, JobState.UNCERTAIN, OutletError("print.broke_off", 1))

    monkeypatch.setattr(Worker, "_after", asks)
    assert "well asked something" in seen(Plan(UsbStandIn, Fault.NONE, (9_000,)), folder)


def test_problems_are_counted_and_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Worker, "step", lambda _worker: False)
    done = Faults()
    printer_faults.one(Plan(UsbStandIn, Fault.AWAY, (9_000,), jumps=(700,)), 7, done)
    assert done.problems == ["away at start, usb, run 7: slip 0 is still queued ()"] or "held" in done.problems[0]
    assert done.words().endswith("; 1 problems")
