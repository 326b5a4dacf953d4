"""CUPS, on a made-up one: what is handed over, what is asked before, and what it says of a queue."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from app.errors import OutletError
from app.printing.documents.sheet import Sheet
from app.printing.face import PrinterCondition, PrinterState
from app.printing.outlets import cups
from app.printing.outlets.base import no_progress
from app.printing.outlets.system import SystemOutlet, find_system_printers
from tests.printing.lines import posix


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cups, "LOOK_SECONDS", 0.0)


def pdf(width: float, height: float) -> bytes:
    """An empty page of so many mm."""
    sheet = Sheet(width, height, "x")
    sheet.new_page()
    return sheet.finish()


class FakeCups:
    """Answers as CUPS does and keeps what is submitted; `jobs` is what it says of our job, look by look."""

    def __init__(
        self, papers: str = "PageSize/Media Size: *A4 A5 Letter", code: int = 0, state: str = "idle", default: str = "",
        jobs: tuple[str, ...] = (), stays: bool = False,
    ) -> None:  # fmt: skip
        self.papers, self.code, self.state, self.default = papers, code, state, default
        self.jobs, self.stays = list(jobs), stays
        self.submitted: list[tuple[list[str], bytes]] = []
        self.cancelled: list[str] = []

    def __call__(self, arguments: list[str]) -> tuple[int, str]:
        if arguments[0] == "lpoptions":
            return 0, f"Duplex/2-Sided: *None\n{self.papers}\n"
        if arguments[0] == "lpstat":
            return self._state(arguments)
        if arguments[0] == "cancel":
            self.cancelled += arguments[1:]
            return 0, ""
        self.submitted.append((arguments, Path(arguments[-1]).read_bytes()))
        return self.code, "lp: refused" if self.code else "request id is laser-1 (1 file(s))"

    def _state(self, arguments: list[str]) -> tuple[int, str]:
        if "-e" in arguments:
            return 0, "laser\ntags\n"
        if "-d" in arguments:
            return 0, f"system default destination: {self.default}" if self.default else "no system default destination"
        if "-o" in arguments:
            said = self.jobs[0] if self.stays and len(self.jobs) == 1 else self.jobs.pop(0) if self.jobs else ""
            others = "laser-12 root 99 Sun\n\tStatus: Filter failed\n\tAlerts: job-completed-with-errors\n"
            return 0, others + (f"laser-1 root 2048 Sun\n\t{said}\n\tqueued for laser\n" if said else "")
        return self.code, f"printer laser {self.state} since Sun\n\tAlerts: {self.alerts}"

    alerts = "none"


@posix
def test_cups_gets_the_page_unscaled_on_its_paper() -> None:
    fake = FakeCups()
    SystemOutlet("laser", "--help", fake).send(pdf(148, 210), no_progress)
    ((arguments, data),) = fake.submitted
    assert data == pdf(148, 210)
    assert arguments[:5] == ["lp", "-d", "laser", "-t", "--help"]
    assert arguments[5:-2] == ["-o", "media=iso_a5_148x210mm", "-o", "print-scaling=none"]
    assert arguments[-2] == "--"


@posix
def test_cups_gets_printer_language_raw_and_every_page_by_its_own_size() -> None:
    fake = FakeCups("PageSize/Media Size: *A4 A5 Custom.WIDTHxHEIGHT")
    for data in (b"SIZE", pdf(60, 40), pdf(80.08, 137.25), pdf(297, 210)):
        SystemOutlet("tags", "tag", fake).send(data, no_progress)
    assert fake.submitted[0][0][5:-2] == ["-o", "raw"]
    media = ["media=Custom.60x40mm", "media=Custom.80.1x137.2mm", "media=iso_a4_210x297mm"]  # a list lies across
    assert [arguments[6] for arguments, _ in fake.submitted[1:]] == media


@posix
@pytest.mark.parametrize("papers", ["PageSize/Media Size: *A4 Letter", "media/Media: *iso_a4_210x297mm na_letter"])
@pytest.mark.parametrize("size", [(148, 210), (60, 40)])
def test_a_printer_without_the_paper_is_not_sent_to(papers: str, size: tuple[float, float]) -> None:
    fake = FakeCups(papers)
    with pytest.raises(OutletError) as caught:
        SystemOutlet("laser", "x", fake).send(pdf(*size), no_progress)
    assert (caught.value.key, caught.value.sent, fake.submitted) == ("print.no_such_paper", 0, [])


@posix
@pytest.mark.parametrize(
    ("papers", "media"),
    [
        ("PageSize/Media Size: *w288h360 Custom.WIDTHxHEIGHT", "Custom.60x40mm"),
        ("PageSize/Media Size: *w288h360 w170h113", "w170h113"),  # 60 × 40 mm in points
        ("PageSize/Media Size: *w288h360 w113h170 w172h115", "w172h115"),  # not the one that lies across
    ],
)
def test_a_label_is_called_as_its_driver_calls_it(papers: str, media: str) -> None:
    fake = FakeCups(papers)
    SystemOutlet("laser", "x", fake).send(pdf(60, 40), no_progress)
    assert fake.submitted[0][0][6] == f"media={media}"


@posix
def test_a_queue_that_lists_no_papers_is_tried() -> None:
    fake = FakeCups("")
    SystemOutlet("laser", "x", fake).send(pdf(148, 210), no_progress)
    assert len(fake.submitted) == 1


@posix
def test_what_cups_says_of_a_queue() -> None:
    def state(alerts: str = "none", **values: object) -> PrinterState:
        fake = FakeCups(**values)  # type: ignore[arg-type]
        fake.alerts = alerts
        return SystemOutlet("laser", "x", fake).status(None)

    assert state().condition is PrinterCondition.READY
    assert state(state="now printing laser-7").condition is PrinterCondition.PRINTING
    assert state(state="disabled").condition is PrinterCondition.PAUSED
    assert state(code=1).key == "print.no_such_queue"
    assert state("media-empty-error").condition is PrinterCondition.PAPER_OUT
    assert state("toner-low-warning cover-open").condition is PrinterCondition.HEAD_OPEN
    assert state("media-jam").condition is PrinterCondition.JAM
    assert state("media-empty-warning").condition is PrinterCondition.READY  # of one tray of several
    assert state("offline-report").condition is PrinterCondition.OFFLINE
    away = "now printing laser-7.\n\tThe printer may not exist or is unavailable at this time.\n"
    assert state(state=away).key == "print.offline"
    with pytest.raises(OutletError) as caught:
        SystemOutlet("laser", "x", FakeCups(code=1)).send(pdf(148, 210), no_progress)
    assert (caught.value.key, caught.value.sent) == ("print.queue_refused", 0)


@posix
def test_the_systems_own_printer_needs_no_name() -> None:
    fake = FakeCups(default="laser")
    outlet = SystemOutlet("", "x", fake)
    outlet.send(b"SIZE", no_progress)
    assert fake.submitted[0][0][1:3] == ["-d", "laser"]
    assert outlet.status(None).condition is PrinterCondition.READY
    outlet = SystemOutlet("", "x", FakeCups())
    assert outlet.status(None).key == "print.no_default"
    with pytest.raises(OutletError, match="no_default"):
        outlet.send(b"SIZE", no_progress)


WAITS = "Status: \n\tAlerts: none"


@posix
def test_a_job_is_seen_out_of_its_queue() -> None:
    fake = FakeCups(jobs=(WAITS, WAITS, WAITS))
    SystemOutlet("laser", "x", fake, patience=60).send(b"SIZE", no_progress)
    assert (fake.jobs, fake.cancelled) == ([], [])


@posix
def test_a_job_that_cups_gives_up_is_told_and_taken_back() -> None:
    """CUPS keeps such a job and says nothing: it would print by itself when somebody mends the filter."""
    fake = FakeCups(jobs=(WAITS, "Status: Filter failed\n\tAlerts: job-completed-with-errors"))
    with pytest.raises(OutletError) as caught:
        SystemOutlet("laser", "x", fake, patience=60).send(b"SIZE", no_progress)
    assert (caught.value.key, caught.value.sent, caught.value.values["detail"]) == (
        "print.queue_refused", 4, "Filter failed",
    )  # fmt: skip
    assert fake.cancelled == ["laser-1"]


@posix
def test_a_job_for_a_printer_that_is_away_is_taken_back_and_one_that_prints_is_left() -> None:
    away = "now printing laser-1.\n\tThe printer may not exist or is unavailable at this time.\n"
    fake = FakeCups(state=away, jobs=(WAITS,), stays=True)
    with pytest.raises(OutletError) as caught:
        SystemOutlet("laser", "x", fake, patience=0).send(b"SIZE", no_progress)
    assert (caught.value.key, caught.value.sent, fake.cancelled) == ("print.offline", 4, ["laser-1"])
    fake = FakeCups(state="now printing laser-1", jobs=(WAITS,), stays=True)
    SystemOutlet("laser", "x", fake, patience=0).send(b"SIZE", no_progress)
    assert fake.cancelled == []


@posix
def test_without_cups_it_says_so_plainly(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    outlet = SystemOutlet("laser", "x")
    with pytest.raises(OutletError) as caught:
        outlet.send(pdf(148, 210), no_progress)
    assert (caught.value.key, caught.value.sent) == ("print.no_cups", 0)
    assert outlet.status(None).key == "print.no_cups"
    assert find_system_printers() == ()


@posix
def test_the_real_commands_are_run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    command = tmp_path / "lpstat"
    command.write_text('#!/bin/sh\necho "$LC_ALL"\n', encoding="utf-8")
    command.chmod(command.stat().st_mode | stat.S_IEXEC)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    assert [found.address for found in cups.queues()] == ["C"]


