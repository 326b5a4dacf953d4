"""Queues of Windows, on a stand-in for its spooler: what is handed over, seen out, taken back and told."""

from __future__ import annotations

import sys

import pytest

from app.errors import OutletError
from app.printing.face import OutletKind, PrinterCondition
from app.printing.languages.tspl import Tspl
from app.printing.outlets.base import no_progress
from app.printing.outlets.windows import WindowsOutlet, default_queue, find_windows_printers
from tests.printing import windows_spooler
from tests.printing.windows_spooler import Spooler

spooler = windows_spooler.spooler
DATA = bytes(range(256)) * 10
PRINTING, PRINTED = 0x10, 0x80


def outlet(name: str = "tags", stall: float = 20.0) -> WindowsOutlet:
    return WindowsOutlet(name, "repair_tag-1", stall, pause=0.0)


def fault(made: WindowsOutlet) -> tuple[str, int]:
    with pytest.raises(OutletError) as caught:
        made.send(DATA, no_progress)
    return caught.value.key, caught.value.sent


@pytest.mark.parametrize(("driver", "kind"), [("TSC TTP-244", "RAW"), ("Type four", "XPS_PASS"), ("gone", "RAW")])
def test_the_bytes_go_by_the_driver_untouched(spooler: Spooler, driver: str, kind: str) -> None:
    queue, steps = spooler.queue("tags", driver=driver, life=[0x8, PRINTING, PRINTING]), list[int]()
    outlet().send(DATA, steps.append)
    assert (queue.printed, queue.kinds) == ([DATA], [kind])
    assert steps == list(range(512, len(DATA) + 1, 512))
    assert (queue.life, queue.deleted, spooler.open_handles) == ([], [], 0)  # seen out, nothing taken back


def test_a_printed_job_that_windows_keeps_is_out(spooler: Spooler) -> None:
    queue = spooler.queue("tags", life=[PRINTING, PRINTED], stays=True)
    outlet().send(DATA, no_progress)
    assert queue.deleted == []


@pytest.mark.parametrize(
    ("job", "key"),
    [(0x40, "paper_out"), (0x20 | PRINTING, "offline"), (0x1, "paused"), (0x2, "fault"), (0x400, "fault")],
)
def test_a_job_at_fault_is_taken_back_and_a_person_asked(spooler: Spooler, job: int, key: str) -> None:
    """Left there, it would come out by itself when somebody switches the printer on tomorrow."""
    queue = spooler.queue("tags", life=[PRINTING, job])
    assert fault(outlet()) == (f"print.{key}", len(DATA))
    assert (queue.deleted, spooler.open_handles) == ([7], 0)


def test_a_printer_at_fault_while_the_job_waits(spooler: Spooler) -> None:
    queue = spooler.queue("tags", status=0x400000, life=[0], stays=True)
    assert fault(outlet()) == ("print.head_open", len(DATA))
    assert queue.deleted == [7]


def test_a_job_that_never_begins_is_taken_back(spooler: Spooler) -> None:
    queue = spooler.queue("tags", life=[0], stays=True)
    assert fault(outlet(stall=0.02)) == ("print.stalled", len(DATA))
    assert queue.deleted == [7]


@pytest.mark.parametrize(
    ("function", "number", "key"),
    [
        ("OpenPrinter", 1722, "no_spooler"),
        ("OpenPrinter", 5, "no_permission"),
        ("OpenPrinter", 1801, "no_such_queue"),
        ("StartDocPrinter", 5, "no_permission"),
        ("StartPagePrinter", 1, "queue_refused"),
        ("WritePrinter", 1, "queue_refused"),
    ],
)
def test_refused_before_the_first_byte(spooler: Spooler, function: str, number: int, key: str) -> None:
    queue = spooler.queue("tags")
    spooler.fail = {function: number}
    assert fault(outlet()) == (f"print.{key}", 0)
    assert queue.printed == []
    assert spooler.open_handles == 0
    assert queue.aborted == (function != "OpenPrinter")


@pytest.mark.parametrize("function", ["WritePrinter", "EndPagePrinter", "EndDocPrinter"])
def test_refused_in_the_middle_says_how_much_went(spooler: Spooler, function: str) -> None:
    queue = spooler.queue("tags")
    spooler.fail, spooler.fail_after = {function: 1}, 1024
    assert fault(outlet()) == ("print.queue_refused", 1024 if function == "WritePrinter" else len(DATA))
    assert (queue.printed, queue.aborted) == ([], 1)


@pytest.mark.parametrize(
    ("status", "attributes", "condition"),
    [
        (0, 0, "unknown"),  # "no fault" proves nothing
        (0x400, 0, "printing"),
        (0x10 | 0x80 | 0x2, 0, "paper_out"),
        (0x8, 0, "jam"),
        (0x40000, 0, "ribbon_out"),
        (0x1, 0, "paused"),
        (0x80, 0, "offline"),
        (0, 0x400, "offline"),
        (0x100000, 0, "fault"),
    ],
)
def test_what_windows_says_of_a_queue(spooler: Spooler, status: int, attributes: int, condition: str) -> None:
    spooler.queue("tags", status=status, attributes=attributes)
    state = outlet().status(Tspl())
    assert state.condition == condition
    assert state.key == (f"print.{condition}" if state.at_fault else "")
    assert spooler.open_handles == 0


def test_a_queue_that_is_not_there_and_one_that_will_not_tell(spooler: Spooler) -> None:
    assert outlet("gone").status(None).key == "print.no_such_queue"
    spooler.queue("tags")
    spooler.fail = {"GetPrinter": 5}
    assert outlet().status(None).key == "print.no_permission"


def test_its_queues_are_found(spooler: Spooler) -> None:
    spooler.queue("tags")
    spooler.queue("laser")
    assert [(each.outlet, each.address) for each in find_windows_printers()] == [
        (OutletKind.WINDOWS, "laser"),
        (OutletKind.WINDOWS, "tags"),
    ]
    spooler.fail = {"EnumPrinters": 1722}
    assert find_windows_printers() == ()


def test_the_printer_that_windows_has_chosen(spooler: Spooler) -> None:
    spooler.default = "laser"
    assert default_queue() == "laser"
    spooler.fail = {"GetDefaultPrinter": 2}
    with pytest.raises(OutletError, match="no_default"):
        default_queue()


def test_where_there_is_no_windows_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "win32print", None)
    assert fault(outlet()) == ("print.only_windows", 0)
    assert outlet().status(None).condition is PrinterCondition.OFFLINE
    assert find_windows_printers() == ()
    with pytest.raises(OutletError, match="only_windows"):
        default_queue()
