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


def pdf(width: float, height: float) -> bytes:
    """An empty page of so many mm."""
    sheet = Sheet(width, height, "x")
    sheet.new_page()
    return sheet.finish()


class FakeCups:
    """Answers as CUPS does, keeps what was submitted."""

    def __init__(self, papers: str = "PageSize/Media Size: *A4 A5 Letter", code: int = 0, state: str = "idle") -> None:
        self.papers, self.code, self.state = papers, code, state
        self.submitted: list[tuple[list[str], bytes]] = []

    def __call__(self, arguments: list[str]) -> tuple[int, str]:
        if arguments[0] == "lpoptions":
            return 0, f"Duplex/2-Sided: *None\n{self.papers}\n"
        if arguments[0] == "lpstat":
            return (0, "laser\ntags\n") if "-e" in arguments else (self.code, f"printer laser {self.state} since")
        self.submitted.append((arguments, Path(arguments[-1]).read_bytes()))
        return self.code, "lp: refused" if self.code else "request id is laser-1"


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
    fake = FakeCups()
    for data in (b"SIZE", pdf(60, 40), pdf(80.08, 137.25), pdf(297, 210)):
        SystemOutlet("tags", "tag", fake).send(data, no_progress)
    assert fake.submitted[0][0][5:-2] == ["-o", "raw"]
    media = ["media=Custom.60x40mm", "media=Custom.80.1x137.2mm", "media=iso_a4_210x297mm"]  # a list lies across
    assert [arguments[6] for arguments, _ in fake.submitted[1:]] == media


@posix
@pytest.mark.parametrize("papers", ["PageSize/Media Size: *A4 Letter", "media/Media: *iso_a4_210x297mm na_letter"])
def test_a_printer_without_the_paper_is_not_sent_to(papers: str) -> None:
    fake = FakeCups(papers)
    with pytest.raises(OutletError) as caught:
        SystemOutlet("laser", "x", fake).send(pdf(148, 210), no_progress)
    assert (caught.value.key, caught.value.sent, fake.submitted) == ("print.no_such_paper", 0, [])


@posix
def test_a_queue_that_lists_no_papers_is_tried() -> None:
    fake = FakeCups("")
    SystemOutlet("laser", "x", fake).send(pdf(148, 210), no_progress)
    assert len(fake.submitted) == 1


@posix
def test_what_cups_says_of_a_queue() -> None:
    def state(**values: object) -> PrinterState:
        return SystemOutlet("laser", "x", FakeCups(**values)).status(None)  # type: ignore[arg-type]

    assert state().condition is PrinterCondition.READY
    assert state(state="now printing laser-7").condition is PrinterCondition.PRINTING
    assert state(state="disabled").condition is PrinterCondition.PAUSED
    assert state(code=1).key == "print.no_such_queue"
    with pytest.raises(OutletError) as caught:
        SystemOutlet("laser", "x", FakeCups(code=1)).send(pdf(148, 210), no_progress)
    assert (caught.value.key, caught.value.sent) == ("print.queue_refused", 0)


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


