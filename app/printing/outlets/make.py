"""The outlet of a profile, and what was found on this PC."""

from __future__ import annotations

import threading
from pathlib import Path

from app.printing.face import Address, OutletKind, PrinterProfile
from app.printing.outlets.base import OneAtATime, Outlet
from app.printing.outlets.file import FileOutlet, Opener
from app.printing.outlets.memory import MemoryOutlet
from app.printing.outlets.network import NetworkOutlet
from app.printing.outlets.ports import find_serial_ports
from app.printing.outlets.serial import SerialOutlet
from app.printing.outlets.system import SystemOutlet, find_system_printers
from app.printing.outlets.usb import UsbOutlet
from app.printing.outlets.usb_printers import find_usb_printers
from app.printing.outlets.windows import WindowsOutlet, find_windows_printers
from app.printing.spool import Work

_PDF = b"%PDF-"


class OutletMaker:
    """Makes outlets; `folder` is where files go whose profile names none, memory outlets live as long as this does."""

    def __init__(self, folder: Path, opener: Opener | None = None) -> None:
        self._folder = folder
        self._opener = opener
        self.memory: dict[str, MemoryOutlet] = {}
        self._turns: dict[tuple[OutletKind, str], threading.Lock] = {}

    def make(self, profile: PrinterProfile, work: Work | None = None, patience: float | None = None) -> Outlet:
        """The outlet for a job, or (None) for asking how the printer is.

        patience: seconds after which a printer that takes nothing is told; None: as long as a job may wait.
        """
        stall: dict[str, float] = {} if patience is None else {"stall": patience}
        wire = _wire(profile, stall)
        if wire is not None:
            return OneAtATime(wire, self._turns.setdefault((profile.outlet, profile.address), threading.Lock()))
        if profile.outlet is OutletKind.WINDOWS:
            return WindowsOutlet(profile.address, _title(work), **stall)
        if profile.outlet is OutletKind.SYSTEM:
            return SystemOutlet(profile.address, _title(work))
        if profile.outlet is OutletKind.MEMORY:
            return self.memory.setdefault(profile.name, MemoryOutlet())
        folder = Path(profile.address).expanduser() if profile.address else self._folder
        return FileOutlet(folder, _title(work), _ending(profile, work), self._opener if profile.open_after else None)


def _wire(profile: PrinterProfile, stall: dict[str, float]) -> Outlet | None:
    """The outlets that have a printer for themselves while they speak with it."""
    if profile.outlet is OutletKind.SERIAL:
        return SerialOutlet(profile.address, profile.baud, profile.flow, profile.frame, **stall)
    if profile.outlet is OutletKind.USB:
        return UsbOutlet(profile.address, **stall)
    if profile.outlet is OutletKind.NETWORK:
        return NetworkOutlet(profile.address, **stall)
    return None


def find_addresses() -> tuple[Address, ...]:
    """Every printer way that this PC has now; may take a second (CUPS). No printer is opened, none is disturbed."""
    return (*find_usb_printers(), *find_serial_ports(), *find_system_printers(), *find_windows_printers())


def _ending(profile: PrinterProfile, work: Work | None) -> str:
    """What a file is called after: what is in it, for programs that look at names."""
    return ".pdf" if work is None or work.data.startswith(_PDF) else f".{profile.language.lower()}"


def _title(work: Work | None) -> str:
    if work is None:
        return "paper"
    copy = f"-copy{work.job.copy}" if work.job.copy > 1 else ""
    return f"{work.job.document}-{work.job.ref}{copy}"
