"""A stand-in for win32print and pywintypes: a spooler and its queues, answering as Windows does (winspool.h)."""

from __future__ import annotations

import sys
import types
from dataclasses import dataclass, field

import pytest


class SpoolerError(Exception):
    """pywintypes.error: number, function, words."""


@dataclass
class Queue:
    """One printer of Windows. `life` are the job's states at each look; when they are used up it has left the queue."""

    name: str
    driver: str = "TSC TTP-244"
    status: int = 0
    attributes: int = 0
    life: list[int] = field(default_factory=list[int])
    stays: bool = False  # the last state of its life is never left
    printed: list[bytes] = field(default_factory=list[bytes])
    kinds: list[str] = field(default_factory=list[str])
    deleted: list[int] = field(default_factory=list[int])
    aborted: int = 0


class Spooler:
    """What the outlet calls of win32print; `fail` names a function that raises the given number."""

    def __init__(self) -> None:
        self.queues: dict[str, Queue] = {}
        self.drivers = {"TSC TTP-244": 3, "Type four": 4}
        self.fail: dict[str, int] = {}
        self.fail_after = 0  # bytes that WritePrinter takes before it fails
        self.default = ""
        self.open_handles = 0
        self.calls: list[str] = []
        self._writing = b""

    def queue(self, name: str, **values: object) -> Queue:
        self.queues[name] = Queue(name, **values)  # type: ignore[arg-type]
        return self.queues[name]

    def _called(self, name: str) -> None:
        self.calls.append(name)
        if name in self.fail and (name != "WritePrinter" or len(self._writing) >= self.fail_after):
            raise SpoolerError(self.fail[name], name, "refused")

    def OpenPrinter(self, name: str) -> Queue:
        self._called("OpenPrinter")
        if name not in self.queues:
            raise SpoolerError(1801, "OpenPrinter", "The printer name is invalid.")
        self.open_handles += 1
        return self.queues[name]

    def ClosePrinter(self, _queue: Queue) -> None:
        self.open_handles -= 1

    def GetPrinter(self, queue: Queue, level: int) -> dict[str, object]:
        self._called("GetPrinter")
        assert level == 2
        return {"pDriverName": queue.driver, "Status": queue.status, "Attributes": queue.attributes}

    def EnumPrinterDrivers(self, _server: None, _environment: None, level: int) -> tuple[dict[str, object], ...]:
        assert level == 2
        return tuple({"Name": name, "Version": version} for name, version in self.drivers.items())

    def EnumPrinters(self, flags: int, _name: None, level: int) -> tuple[dict[str, object], ...]:
        self._called("EnumPrinters")
        assert (flags, level) == (6, 4)
        return tuple({"pPrinterName": name} for name in self.queues)

    def GetDefaultPrinter(self) -> str:
        self._called("GetDefaultPrinter")
        return self.default

    def StartDocPrinter(self, queue: Queue, level: int, info: tuple[str, None, str]) -> int:
        self._called("StartDocPrinter")
        assert level == 1
        queue.kinds.append(info[2])
        self._writing = b""
        return 7

    def StartPagePrinter(self, _queue: Queue) -> None:
        self._called("StartPagePrinter")

    def WritePrinter(self, _queue: Queue, data: bytes) -> int:
        self._called("WritePrinter")
        self._writing += data
        return len(data)

    def EndPagePrinter(self, _queue: Queue) -> None:
        self._called("EndPagePrinter")

    def EndDocPrinter(self, queue: Queue) -> None:
        self._called("EndDocPrinter")
        queue.printed.append(self._writing)

    def AbortPrinter(self, queue: Queue) -> None:
        queue.aborted += 1

    def GetJob(self, queue: Queue, job: int, level: int) -> dict[str, object]:
        assert (job, level) == (7, 1)
        if not queue.life:
            raise SpoolerError(87, "GetJob", "The parameter is incorrect.")
        return {"Status": queue.life[0] if queue.stays and len(queue.life) == 1 else queue.life.pop(0)}

    def SetJob(self, queue: Queue, job: int, level: int, _info: None, command: int) -> None:
        assert (level, command) == (0, 5)
        queue.deleted.append(job)


@pytest.fixture
def spooler(monkeypatch: pytest.MonkeyPatch) -> Spooler:
    """win32print as on a Windows with no printer yet."""
    made = Spooler()
    types_module = types.ModuleType("pywintypes")
    types_module.error = SpoolerError  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "pywintypes", types_module)
    monkeypatch.setitem(sys.modules, "win32print", made)  # type: ignore[arg-type]
    return made
