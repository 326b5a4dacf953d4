"""A real CUPS daemon: a raw queue is byte-exact, pages come on their paper or not at all, nothing lingers."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.errors import OutletError
from app.printing import raster
from app.printing.face import PrinterCondition
from app.printing.outlets import cups
from app.printing.outlets.base import no_progress
from app.printing.outlets.system import SystemOutlet, find_system_printers
from tests.printing import real_cups
from tests.printing.real_cups import Cups, Printer
from tests.printing.test_cups import pdf

cups_daemon = real_cups.cups_daemon
BYTES = bytes(range(256)) * 300


@pytest.fixture
def daemon(cups_daemon: Cups, monkeypatch: pytest.MonkeyPatch) -> Cups:
    """Our own CUPS, which the outlet's commands speak with."""
    for name, value in cups_daemon.environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(cups, "LOOK_SECONDS", 0.05)
    return cups_daemon


@pytest.fixture
def printer() -> Iterator[Printer]:
    made = Printer()
    made.on()
    yield made
    made.off()


def test_a_raw_queue_is_byte_exact(daemon: Cups, printer: Printer) -> None:
    daemon.raw_queue("tags", printer)
    steps: list[int] = []
    SystemOutlet("tags", "repair_tag-1", patience=30).send(BYTES, steps.append)
    assert printer.wait_for(1) == [BYTES]
    assert steps == [len(BYTES)]
    assert "tags" in [each.address for each in find_system_printers()]


def test_a_page_comes_on_its_paper_unscaled(daemon: Cups, printer: Printer) -> None:
    daemon.driver_queue("laser", printer, ("A4", "A5", "Letter"))
    for size in ((148, 210), (210, 297)):
        SystemOutlet("laser", "x", patience=30).send(pdf(*size), no_progress)
    came = [raster.page_sizes(page)[0] for page in printer.wait_for(2)]
    assert [cups.paper_of(*size) for size in came] == ["A5", "A4"]


def test_a5_on_a_queue_without_a5_is_refused_in_words_and_nothing_comes_out(daemon: Cups, printer: Printer) -> None:
    daemon.driver_queue("noa5", printer, ("A4", "Letter"))
    outlet = SystemOutlet("noa5", "x", patience=30)
    with pytest.raises(OutletError) as caught:
        outlet.send(pdf(148, 210), no_progress)
    assert (caught.value.key, caught.value.sent) == ("print.no_such_paper", 0)
    assert caught.value.values["paper"] == "A5"
    outlet.send(pdf(210, 297), no_progress)
    (only,) = printer.wait_for(1)
    assert cups.paper_of(*raster.page_sizes(only)[0]) == "A4"


@pytest.fixture
def away() -> Iterator[Printer]:
    """It has its port, but does not listen."""
    made = Printer()
    yield made
    made.off()


def test_a_printer_that_is_away_leaves_nothing_in_the_queue(daemon: Cups, away: Printer) -> None:
    daemon.raw_queue("away", away)
    with pytest.raises(OutletError) as caught:
        SystemOutlet("away", "x", patience=1.5).send(BYTES, no_progress)
    assert (caught.value.key, caught.value.sent) == ("print.offline", len(BYTES))
    assert daemon.run("lpstat", "-o", "away") == ""


def test_a_paused_queue_and_one_that_is_not_there(daemon: Cups, printer: Printer) -> None:
    daemon.raw_queue("paused", printer)
    daemon.run("cupsdisable", "paused")
    assert SystemOutlet("paused", "x").status(None).condition is PrinterCondition.PAUSED
    daemon.run("cupsenable", "paused")
    assert SystemOutlet("paused", "x").status(None).condition is PrinterCondition.READY
    assert SystemOutlet("nobody", "x").status(None).key == "print.no_such_queue"
