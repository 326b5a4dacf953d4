"""Queues of Windows, raw: the printer's own language through its spooler, and seen out of it: nothing lingers there."""

from __future__ import annotations

import importlib
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any

from app.errors import OutletError
from app.printing.face import Address, OutletKind, PrinterCondition, PrinterState
from app.printing.languages.base import StatusLanguage
from app.printing.outlets.base import CHUNK, Progress, fault_of, state_of

_LOCAL, _CONNECTIONS = 0x2, 0x4  # PRINTER_ENUM_…
_WORKS_OFFLINE = 0x400  # PRINTER_ATTRIBUTE_WORK_OFFLINE
_PRINTER_FAULTS = (  # PRINTER_STATUS_…, the plainest word first
    (0x10, PrinterCondition.PAPER_OUT),
    (0x400000, PrinterCondition.HEAD_OPEN),  # DOOR_OPEN
    (0x8, PrinterCondition.JAM),
    (0x40000, PrinterCondition.RIBBON_OUT),  # NO_TONER
    (0x1, PrinterCondition.PAUSED),
    (0x80 | 0x1000, PrinterCondition.OFFLINE),  # OFFLINE, NOT_AVAILABLE
    (0x2 | 0x40 | 0x800 | 0x100000 | 0x200000, PrinterCondition.FAULT),
)
_PRINTER_BUSY = 0x100 | 0x200 | 0x400 | 0x4000  # IO_ACTIVE, BUSY, PRINTING, PROCESSING
_JOB_FAULTS = (  # JOB_STATUS_…
    (0x40, PrinterCondition.PAPER_OUT),
    (0x1, PrinterCondition.PAUSED),
    (0x20, PrinterCondition.OFFLINE),
    (0x2 | 0x200 | 0x400, PrinterCondition.FAULT),  # ERROR, BLOCKED_DEVQ, USER_INTERVENTION
)
_JOB_PRINTING = 0x10
_JOB_DONE = 0x4 | 0x80 | 0x100 | 0x1000  # DELETING, PRINTED, DELETED, COMPLETE
_DELETE = 5  # JOB_CONTROL_DELETE
_KEYS = {5: "print.no_permission", 1722: "print.no_spooler", 1801: "print.no_such_queue"}  # by Windows' own numbers
PRINTING_SECONDS = 600.0


@dataclass(frozen=True, slots=True)
class Spooler:
    """pywin32: its functions, and what they raise."""

    call: Any
    error: type[Exception]


class WindowsOutlet:
    """One queue; a job that lies there `stall` seconds without being printed is taken out, and that is a fault."""

    def __init__(self, queue: str, title: str, stall: float = 30.0, pause: float = 0.2) -> None:
        self._queue = queue
        self._title = title
        self._stall = stall
        self._pause = pause

    def send(self, data: bytes, on_progress: Progress) -> None:
        """Hand it over untouched and wait until it has left the queue.

        Raises OutletError: with `sent` 0 only_windows, no_spooler, no_such_queue, no_permission; queue_refused; with
        all `sent` what the queue says of printer or job (paper_out, offline …), or stalled. A job that is at fault is
        taken out of the queue: it must not come out by itself some day, a person is asked instead.
        """
        with _opened(self._queue) as (spooler, printer):
            job = self._hand_over(spooler, printer, data, on_progress)
            try:
                self._see_out(spooler, printer, job, len(data))
            except OutletError:
                with suppress(spooler.error):
                    spooler.call.SetJob(printer, job, 0, None, _DELETE)
                raise

    def status(self, language: StatusLanguage | None) -> PrinterState:
        """What Windows says of the queue: the spooler brings no answer back, so the language is of no use."""
        return queue_state(self._queue)

    def _hand_over(self, spooler: Spooler, printer: Any, data: bytes, on_progress: Progress) -> int:
        sent = 0
        try:
            job = int(spooler.call.StartDocPrinter(printer, 1, (self._title, None, _data_type(spooler, printer))))
            spooler.call.StartPagePrinter(printer)
            while sent < len(data):
                went = int(spooler.call.WritePrinter(printer, data[sent : sent + CHUNK]))
                if went <= 0:
                    raise OutletError("print.queue_refused", sent=sent, address=self._queue, detail="")
                sent += went
                on_progress(sent)
            spooler.call.EndPagePrinter(printer)
            spooler.call.EndDocPrinter(printer)
        except (spooler.error, OutletError) as error:
            with suppress(spooler.error):
                spooler.call.AbortPrinter(printer)
            raise _refused(error, self._queue, sent) from error
        return job

    def _see_out(self, spooler: Spooler, printer: Any, job: int, size: int) -> None:
        began = time.monotonic()
        while True:
            try:
                flags = int(spooler.call.GetJob(printer, job, 1)["Status"])
            except spooler.error:  # it is not there any more: it is out
                return
            if flags & _JOB_DONE:
                return
            for state in (_named(_JOB_FAULTS, flags, self._queue), _state(spooler, printer, self._queue)):
                if state and state.at_fault:
                    raise fault_of(state, size)
            if time.monotonic() - began > (PRINTING_SECONDS if flags & _JOB_PRINTING else self._stall):
                raise OutletError("print.stalled", sent=size, address=self._queue)
            time.sleep(self._pause)


def queue_state(queue: str) -> PrinterState:
    """How a queue of Windows is."""
    try:
        with _opened(queue) as (spooler, printer):
            return _state(spooler, printer, queue)
    except OutletError as error:
        return state_of(error)


def default_queue() -> str:
    """The printer that Windows has chosen as its own. Raises OutletError (only_windows, no_default)."""
    try:
        spooler = _spooler()
    except ImportError as error:
        raise OutletError("print.only_windows", address="") from error
    try:
        return str(spooler.call.GetDefaultPrinter())
    except (spooler.error, RuntimeError) as error:
        raise OutletError("print.no_default") from error


def find_windows_printers() -> tuple[Address, ...]:
    """The queues of this PC and those it is connected with; none where this is not Windows."""
    try:
        spooler = _spooler()
    except ImportError:
        return ()
    try:
        found = spooler.call.EnumPrinters(_LOCAL | _CONNECTIONS, None, 4)
    except spooler.error:  # the spooler does not run
        return ()
    names = sorted(str(each["pPrinterName"]) for each in found)
    return tuple(Address(OutletKind.WINDOWS, name, name) for name in names)


def _spooler() -> Spooler:
    """Only where it is needed: there is none but on Windows. Raises ImportError."""
    return Spooler(importlib.import_module("win32print"), importlib.import_module("pywintypes").error)


@contextmanager
def _opened(queue: str) -> Generator[tuple[Spooler, Any]]:
    """The spooler and the open queue. Raises OutletError (only_windows, no_such_queue …)."""
    try:
        spooler = _spooler()
    except ImportError as error:
        raise OutletError("print.only_windows", address=queue) from error
    try:
        printer = spooler.call.OpenPrinter(queue)
    except spooler.error as error:
        raise _refused(error, queue, 0) from error
    try:
        yield spooler, printer
    finally:
        spooler.call.ClosePrinter(printer)


def _data_type(spooler: Spooler, printer: Any) -> str:
    """A driver of type 4 would read RAW as XPS; XPS_PASS goes by it untouched."""
    driver = spooler.call.GetPrinter(printer, 2)["pDriverName"]
    drivers = spooler.call.EnumPrinterDrivers(None, None, 2)
    return "XPS_PASS" if any(each["Name"] == driver and int(each["Version"]) == 4 for each in drivers) else "RAW"


def _state(spooler: Spooler, printer: Any, queue: str) -> PrinterState:
    """By the queue's flags. "No fault" proves nothing (most drivers set none), so it is UNKNOWN."""
    try:
        found = spooler.call.GetPrinter(printer, 2)
    except spooler.error as error:
        return state_of(_refused(error, queue, 0))
    flags = int(found["Status"]) | (0x80 if int(found["Attributes"]) & _WORKS_OFFLINE else 0)
    busy = PrinterState(PrinterCondition.PRINTING if flags & _PRINTER_BUSY else PrinterCondition.UNKNOWN)
    return _named(_PRINTER_FAULTS, flags, queue) or busy


def _named(faults: tuple[tuple[int, PrinterCondition], ...], flags: int, queue: str) -> PrinterState | None:
    for bits, condition in faults:
        if flags & bits:
            return PrinterState(condition, f"print.{condition}", (("address", queue),))
    return None


def _refused(error: Exception, queue: str, sent: int) -> OutletError:
    if isinstance(error, OutletError):
        return error
    number = error.args[0] if error.args else 0
    key = _KEYS.get(number, "print.queue_refused") if not sent else "print.queue_refused"
    return OutletError(key, sent=sent, address=queue, detail=str(error))
