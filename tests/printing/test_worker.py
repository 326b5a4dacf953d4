"""Workers: what becomes of a job when its printer is fine, away, at fault, or breaks off; threads and processes."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.errors import OutletError
from app.printing import worker
from app.printing.face import (
    Answer,
    JobState,
    Media,
    OutletKind,
    PrinterCondition,
    PrinterProfile,
    PrinterState,
    Role,
)
from app.printing.languages.base import StatusLanguage
from app.printing.languages.tspl import Tspl
from app.printing.outlets.base import CHUNK, Outlet
from app.printing.outlets.memory import MemoryOutlet
from app.printing.outlets.usb import UsbOutlet
from app.printing.spool import Slip, Spool, Work
from app.printing.worker import Worker
from app.printing.workers import Workers

TAGS = PrinterProfile("tags", Role.TAG, OutletKind.MEMORY)
DATA = b"0123456789" * 300
ROOT = Path(__file__).resolve().parents[2]
READY, PRINTING = PrinterState(PrinterCondition.READY), PrinterState(PrinterCondition.PRINTING)
PAPER_OUT = PrinterState(PrinterCondition.PAPER_OUT, "print.paper_out")


def tspl(_profile: PrinterProfile) -> StatusLanguage | None:
    return Tspl()


@pytest.fixture
def spool(tmp_path: Path) -> Iterator[Spool]:
    spool = Spool(tmp_path / "spool.sqlite3")
    yield spool
    spool.close()


class Bench:
    """A worker on a memory printer, stepped by hand."""

    def __init__(self, spool: Spool) -> None:
        self.spool = spool
        self.outlet: Outlet = MemoryOutlet()
        self.changes: list[str] = []
        self.worker = Worker(spool, TAGS, self.make, tspl, self.changes.append)

    def make(self, _profile: PrinterProfile, _work: Work | None) -> Outlet:
        return self.outlet

    @property
    def memory(self) -> MemoryOutlet:
        assert isinstance(self.outlet, MemoryOutlet)
        return self.outlet

    def queue(self, ref: str = "1") -> int:
        return self.spool.enqueue(Slip("repair_tag", ref, 1, DATA), TAGS).id


@pytest.fixture
def bench(spool: Spool) -> Bench:
    return Bench(spool)


def test_a_silent_printer_gets_everything_and_nobody_is_asked(bench: Bench) -> None:
    job = bench.queue()
    assert bench.worker.step()
    assert not bench.worker.step()
    row = bench.spool.job(job)
    assert (row.state, row.sent, bench.memory.printed) == (JobState.SENT, len(DATA), [DATA])
    assert bench.changes == ["tags", "tags"]


def test_a_printer_that_answers_confirms(bench: Bench) -> None:
    job = bench.queue()
    bench.memory.states = [READY, PRINTING, PRINTING, READY]
    bench.worker.step()
    assert bench.spool.job(job).state is JobState.CONFIRMED


def test_ready_at_once_proves_nothing(bench: Bench) -> None:
    job = bench.queue()
    bench.memory.states = [READY, READY]
    bench.worker.step()
    assert bench.spool.job(job).state is JobState.SENT


def test_a_fault_before_the_first_byte_waits(bench: Bench) -> None:
    job = bench.queue()
    bench.memory.states = [PAPER_OUT]
    bench.worker.step()
    row = bench.spool.job(job)
    assert (row.state, row.fault, row.sent, bench.memory.printed) == (JobState.QUEUED, "print.paper_out", 0, [])
    assert bench.worker.state == PAPER_OUT
    assert not bench.worker.step()  # it pauses


def test_paper_out_then_in(bench: Bench) -> None:
    """While it says that it can't, it gets nothing; when it is well again, the pause is the shortest there is."""
    first, later = bench.queue("1"), bench.queue("2")
    bench.memory.states = [PAPER_OUT, PAPER_OUT, PAPER_OUT]
    assert bench.worker.step()
    assert not bench.worker.step()
    assert (bench.spool.job(first).tries, bench.spool.job(later).tries) == (1, 0)
    bench.spool.retry(first)
    bench.changes.clear()
    assert not bench.worker.step()  # a person who is impatient: it is asked, and still has none
    assert (bench.memory.printed, bench.changes) == ([], [])
    while bench.worker.step():
        pass
    assert bench.memory.printed == [DATA, DATA]
    assert bench.worker.state.condition is PrinterCondition.UNKNOWN
    assert bench.changes


def test_a_mended_printer_is_seen_without_a_job(bench: Bench) -> None:
    bench.queue()
    bench.memory.states = [READY, PAPER_OUT, PAPER_OUT, READY]
    bench.worker.step()
    assert bench.worker.state == PAPER_OUT
    bench.worker.step()
    assert bench.worker.state == PAPER_OUT
    bench.worker.step()
    assert bench.worker.state == READY
    assert bench.memory.states == []
    bench.worker.step()  # a printer that is well is left in peace
    assert bench.worker.state == READY


@pytest.mark.parametrize(
    ("key", "condition"), [("print.in_use", PrinterCondition.BUSY), ("print.unplugged", PrinterCondition.UNPLUGGED)]
)
def test_busy_and_unplugged_are_shown_as_what_they_are(bench: Bench, key: str, condition: PrinterCondition) -> None:
    class Away(MemoryOutlet):
        def send(self, data: bytes, on_progress: object) -> None:
            raise OutletError(key, address="COM3")

    job = bench.queue()
    bench.outlet = Away()
    bench.worker.step()
    assert bench.worker.state == PrinterState(condition, key, (("address", "COM3"),))
    assert (bench.spool.job(job).state, bench.spool.job(job).fault) == (JobState.QUEUED, key)


@pytest.mark.parametrize("after", [[], [READY], [PrinterState(PrinterCondition.UNKNOWN)]])
def test_a_printer_that_takes_nobody_in_while_it_prints_is_busy_with_our_page(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, after: list[PrinterState]
) -> None:
    monkeypatch.setattr(worker, "AFTER_PAUSE", 0.0)
    job = bench.queue()
    busy = PrinterState(PrinterCondition.BUSY, "print.refused", (("address", "x"),))
    bench.memory.states = [READY, busy, busy, *after]
    shown: list[PrinterCondition] = []
    bench.worker._changed = lambda _printer: shown.append(bench.worker.state.condition)
    bench.worker.step()
    assert bench.spool.job(job).state is JobState.SENT
    assert PrinterCondition.BUSY not in shown


def test_a_printer_on_a_wire_is_asked_once_when_the_window_is_up(
    spool: Spool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "FIRST_SECONDS", 0.0)
    monkeypatch.setattr(worker, "POLL_SECONDS", 0.01)
    outlets = {name: MemoryOutlet() for name in ("wire", "folder")}
    for each in outlets.values():
        each.states = [READY, READY]
    heard = threading.Event()
    profiles = (PrinterProfile("wire", Role.TAG, OutletKind.NETWORK), PrinterProfile("folder", Role.TAG))
    workers = Workers(spool, lambda profile, _work: outlets[profile.name], tspl, lambda _printer: heard.set())
    workers.start(profiles)
    assert heard.wait(20)
    assert workers.stop(20)
    assert (workers.state("wire"), len(outlets["wire"].states)) == (READY, 1)
    assert (workers.state("folder").condition, len(outlets["folder"].states)) == (PrinterCondition.UNKNOWN, 2)


class Plugged(MemoryOutlet):
    """A printer that can be pulled out."""

    def __init__(self) -> None:
        super().__init__()
        self.there, self.asked = True, 0

    def is_there(self) -> bool:
        return self.there

    def status(self, language: StatusLanguage | None) -> PrinterState:
        self.asked += 1
        return super().status(language)


def test_an_idle_printer_that_is_pulled_out_is_seen_without_being_asked(bench: Bench) -> None:
    outlet = bench.outlet = Plugged()
    bench.worker._glance_at = 0.0
    bench.worker.step()
    assert bench.worker.state.condition is PrinterCondition.UNKNOWN
    outlet.there, bench.worker._glance_at = False, 0.0
    bench.worker.step()
    assert (bench.worker.state.condition, bench.worker.state.key) == (PrinterCondition.UNPLUGGED, "print.unplugged")
    assert (outlet.asked, bench.changes) == (0, ["tags"])
    outlet.there = True
    bench.worker.step()
    assert (bench.worker.state.condition, outlet.asked) == (PrinterCondition.UNKNOWN, 1)


def test_a_fault_afterwards_asks(bench: Bench) -> None:
    job = bench.queue()
    bench.memory.states = [READY, PRINTING, PAPER_OUT]
    bench.worker.step()
    row = bench.spool.job(job)
    assert (row.state, row.fault, row.sent) == (JobState.UNCERTAIN, "print.paper_out", len(DATA))


@pytest.mark.parametrize(
    "change", [{"gap_mm": 3.0}, {"media": Media.MARK}, {"rotation": 90}, {"z64": True}, {"width_mm": 50.0}]
)
def test_other_paper_or_another_language_is_another_printer(bench: Bench, change: dict[str, Any]) -> None:
    job = bench.queue()
    bench.worker.profile = replace(TAGS, **change)
    bench.worker.step()
    assert bench.spool.job(job).state is JobState.HELD


@pytest.mark.parametrize("after", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, len(DATA) - 1])
def test_broken_off_after_some_bytes(bench: Bench, after: int) -> None:
    job = bench.queue()
    bench.memory.break_after = after
    bench.worker.step()
    row = bench.spool.job(job)
    assert row.state is (JobState.UNCERTAIN if after else JobState.QUEUED)
    assert row.sent == after
    bench.worker.step()
    assert bench.memory.printed == []  # never a silent second print
    if after:
        bench.spool.answer(job, Answer.AGAIN, "x")
    else:
        bench.spool.retry(job)
    bench.worker.step()
    assert bench.memory.printed == [DATA]


@pytest.mark.parametrize(
    ("pause", "noted"), [(0.0, [*range(CHUNK, len(DATA), CHUNK), len(DATA)]), (float("inf"), [CHUNK, len(DATA)])]
)
def test_how_far_it_is_is_noted_at_the_first_bytes_and_the_last_and_not_for_each_chunk(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, pause: float, noted: list[int]
) -> None:
    notes: list[int] = []
    progress = bench.spool.progress

    def note(job: int, sent: int) -> None:
        notes.append(sent)
        progress(job, sent)

    monkeypatch.setattr(worker, "NOTE_SECONDS", pause)
    monkeypatch.setattr(bench.spool, "progress", note)
    job = bench.queue()
    bench.worker.step()
    assert notes == noted
    assert bench.spool.job(job).sent == len(DATA)


def test_where_it_broke_off_between_two_notes_is_kept(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "NOTE_SECONDS", float("inf"))
    job = bench.queue()
    bench.memory.break_after = 3 * CHUNK + 7
    bench.worker.step()
    row = bench.spool.job(job)
    assert (row.state, row.sent) == (JobState.UNCERTAIN, 3 * CHUNK + 7)


@pytest.mark.logs("sending job")
@pytest.mark.parametrize("after", [0, 600])
def test_an_error_of_ours_is_logged_and_loses_nothing(bench: Bench, after: int) -> None:
    class Broken(MemoryOutlet):
        def send(self, data: bytes, on_progress: object) -> None:
            if after:
                on_progress(after)  # type: ignore[operator]
            raise ZeroDivisionError

    job = bench.queue()
    bench.outlet = Broken()
    bench.worker.step()
    row = bench.spool.job(job)
    assert (row.state, row.fault) == (JobState.UNCERTAIN if after else JobState.QUEUED, "print.failed")


def test_bytes_for_another_printer_do_not_come_out(bench: Bench) -> None:
    job = bench.queue()
    bench.worker.profile = replace(TAGS, dpi=300)
    bench.worker.step()
    row = bench.spool.job(job)
    assert (row.state, row.fault, bench.memory.printed) == (JobState.HELD, "print.profile_changed", [])


def test_a_printer_that_moved_to_another_port_is_the_same(bench: Bench) -> None:
    bench.queue()
    bench.worker.profile = replace(TAGS, address="/dev/usb/lp1", baud=9600, frame="8E1", darkness=80)
    bench.worker.step()
    assert bench.memory.printed == [DATA]


def test_threads_print_and_end(spool: Spool) -> None:
    outlet, printed = MemoryOutlet(), threading.Event()

    def changed(_printer: str) -> None:
        if len(outlet.printed) == 20:
            printed.set()

    workers = Workers(spool, lambda _profile, _work: outlet, lambda _profile: None, changed)
    for number in range(20):
        spool.enqueue(Slip("repair_tag", str(number), 1, b"%d" % number), TAGS)
    workers.start((TAGS, replace(TAGS, name="others")))
    assert printed.wait(20)
    workers.start((replace(TAGS, baud=9600),))  # begun anew with another profile
    workers.wake()
    assert workers.stop(20)
    assert outlet.printed == [b"%d" % number for number in range(20)]
    assert spool.counts().waiting == 0
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("print ")]


def test_a_worker_begun_anew_takes_over(spool: Spool) -> None:
    outlet, done = MemoryOutlet(), threading.Event()
    workers = Workers(spool, lambda _profile, _work: outlet, lambda _profile: None, lambda _printer: done.set())
    workers.start((TAGS,))
    workers.start((replace(TAGS, address="elsewhere"),))
    spool.enqueue(Slip("repair_tag", "1", 1, DATA), TAGS)
    workers.wake()
    assert done.wait(20)
    assert workers.stop(20)
    assert outlet.printed == [DATA]


def print_all(path: str, out: str, barrier: object) -> None:
    """One of several processes: queue the same slips as the others and print what is ours to print."""
    spool = Spool(Path(path))
    barrier.wait()  # type: ignore[attr-defined]
    for number in range(15):
        spool.enqueue(Slip("repair_tag", str(number), 1, b"job%02d\n" % number), TAGS)

    class Appending(MemoryOutlet):
        def send(self, data: bytes, on_progress: object) -> None:
            with Path(out).open("ab", buffering=0) as file:
                file.write(data)
            on_progress(len(data))  # type: ignore[operator]

    worker = Worker(spool, TAGS, lambda _profile, _work: Appending(), lambda _profile: None, lambda _printer: None)
    while worker.step():
        pass
    spool.give_back("tags")
    while worker.step():
        pass
    spool.close()


def test_processes_print_each_slip_once(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    barrier = context.Barrier(3)
    out = tmp_path / "paper"
    arguments = (str(tmp_path / "spool.sqlite3"), str(out), barrier)
    processes = [context.Process(target=print_all, args=arguments) for _ in range(3)]
    for process in processes:
        process.start()
    for process in processes:
        process.join(60)
        assert process.exitcode == 0
    assert sorted(out.read_bytes().split()) == [b"job%02d" % number for number in range(15)]


KILLED = """
import sys
from pathlib import Path
from app.printing.face import *
from app.printing.outlets.usb import UsbOutlet
from app.printing.spool import Spool
from app.printing import worker
from app.printing.worker import Worker
worker.NOTE_SECONDS = float(sys.argv[3])
spool = Spool(Path(sys.argv[1]))
profile = PrinterProfile("tags", Role.TAG, OutletKind.USB, sys.argv[2])
go = lambda printer: print("go", flush=True)
Worker(spool, profile, lambda p, w: UsbOutlet(sys.argv[2], 600), lambda p: None, go).step()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="FIFO and SIGKILL are POSIX")
@pytest.mark.parametrize("pause", ["0", "0.1", "inf"])
def test_killed_while_sending_asks_and_prints_nothing_twice(tmp_path: Path, pause: str) -> None:
    """kill -9 in the middle of a job: the next start asks a person, however seldom it was noted how far it was."""
    path, fifo = tmp_path / "spool.sqlite3", tmp_path / "lp0"
    os.mkfifo(fifo)
    port = os.open(fifo, os.O_RDONLY | os.O_NONBLOCK)
    profile = PrinterProfile("tags", Role.TAG, OutletKind.USB, str(fifo))
    spool = Spool(path)
    job = spool.enqueue(Slip("repair_tag", "1", 1, b"x" * 500_000), profile).id  # never fits into the FIFO
    process = subprocess.Popen([sys.executable, "-c", KILLED, path, fifo, pause], cwd=ROOT, stdout=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdout.readline() == b"go\n"
    gone = 0
    while gone < 1000:  # bytes have gone: it is in the middle of it
        with suppress(BlockingIOError):  # it was asked how it is, and let go, since we saw that there is something
            gone += len(os.read(port, 4096) if _readable(port) else b"")
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()
    os.close(port)
    assert spool.job(job).state is JobState.SENDING
    spool.close()

    late = Spool(path, _later)
    outlet = UsbOutlet(str(fifo))
    assert not Worker(late, profile, lambda _p, _w: outlet, lambda _p: None, lambda _p: None).step()
    row = late.job(job)
    assert (row.state, row.fault) == (JobState.UNCERTAIN, "print.process_died")
    assert row.sent > 0
    assert late.answer(job, Answer.YES, "李娜").state is JobState.CONFIRMED
    late.close()


def _readable(port: int) -> bool:
    import select

    return bool(select.select([port], [], [], 10)[0])


def _later() -> object:
    from datetime import UTC, datetime, timedelta

    return datetime.now(UTC) + timedelta(seconds=60)
