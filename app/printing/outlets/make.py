"""The outlet of a profile, and what was found on this PC."""

from __future__ import annotations

from pathlib import Path

from app.printing.face import Address, OutletKind, PrinterProfile
from app.printing.languages import escpos
from app.printing.outlets.base import Outlet
from app.printing.outlets.file import FileOutlet, Opener
from app.printing.outlets.memory import MemoryOutlet
from app.printing.outlets.serial import SerialOutlet, find_serial_ports
from app.printing.outlets.system import SystemOutlet, find_system_printers
from app.printing.outlets.usb import UsbOutlet, find_usb_printers
from app.printing.spool import Work

_PDF = b"%PDF-"
_ENDINGS = ((_PDF, ".pdf"), (escpos.START, ".escpos"))


class OutletMaker:
    """Makes outlets; `folder` is where files go whose profile names none, memory outlets live as long as this does."""

    def __init__(self, folder: Path, opener: Opener | None = None) -> None:
        self._folder = folder
        self._opener = opener
        self.memory: dict[str, MemoryOutlet] = {}

    def make(self, profile: PrinterProfile, work: Work | None = None) -> Outlet:
        """The outlet for a job, or (None) for asking how the printer is."""
        if profile.outlet is OutletKind.SERIAL:
            return SerialOutlet(profile.address, profile.baud, profile.flow)
        if profile.outlet is OutletKind.USB:
            return UsbOutlet(profile.address)
        if profile.outlet is OutletKind.SYSTEM:
            return SystemOutlet(profile.address, _title(work))
        if profile.outlet is OutletKind.MEMORY:
            return self.memory.setdefault(profile.name, MemoryOutlet())
        folder = Path(profile.address).expanduser() if profile.address else self._folder
        return FileOutlet(folder, _title(work), _ending(work), self._opener if profile.open_after else None)


def find_addresses() -> tuple[Address, ...]:
    """Every printer way that this PC has now; may take a second (CUPS)."""
    return (*find_usb_printers(), *find_serial_ports(), *find_system_printers())


def _ending(work: Work | None) -> str:
    """What a file is called after: what is in it, for programs that look at names."""
    data = _PDF if work is None else work.data
    return next((ending for start, ending in _ENDINGS if data.startswith(start)), ".tspl")


def _title(work: Work | None) -> str:
    if work is None:
        return "paper"
    copy = f"-copy{work.job.copy}" if work.job.copy > 1 else ""
    return f"{work.job.document}-{work.job.ref}{copy}"
