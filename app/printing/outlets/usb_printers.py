"""The USB printers that Linux shows as /dev/usb/lpN, and who they are: read from the system's files, nothing is opened.

A printer that is in use is so found as well, and not disturbed.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from app.printing.face import Address, OutletKind
from app.printing.outlets.device_id import DeviceId, read_device_id

DEVICE_FOLDER = Path("/dev/usb")
SYSTEM_FOLDER = Path("/sys/class/usbmisc")


@dataclass(frozen=True, slots=True)
class UsbPrinter:
    """One printer: its device today, and the names that stay the same when it is plugged in elsewhere, best first."""

    device: Path
    about: DeviceId
    names: tuple[str, ...]


def find_usb_printers(folder: Path = DEVICE_FOLDER, system: Path = SYSTEM_FOLDER) -> tuple[Address, ...]:
    """The USB printers here now; each kept by the best name that no other one has, the device's own at worst."""
    printers = _printers(folder, system)
    known = Counter(name for printer in printers for name in printer.names)
    return tuple(
        Address(
            OutletKind.USB,
            next((name for name in printer.names if known[name] == 1), str(printer.device)),
            printer.about.title or printer.device.name,
            str(printer.device),
            printer.about.language,
        )
        for printer in printers
    )


def find_usb_device(address: str, folder: Path = DEVICE_FOLDER, system: Path = SYSTEM_FOLDER) -> str | None:
    """The printer's device today, or None when it is not plugged in; a path stays what it is."""
    if not address.startswith(("1284:", "usb:")):
        return address or None
    return next((str(printer.device) for printer in _printers(folder, system) if address in printer.names), None)


def _printers(folder: Path, system: Path) -> list[UsbPrinter]:
    return [_printer(device, system / device.name / "device") for device in sorted(folder.glob("lp*"))]


def _printer(device: Path, interface: Path) -> UsbPrinter:
    about = read_device_id(_read(interface / "ieee1284_id"))
    usb = interface.resolve().parent  # the interface lies in its device's folder
    maker, model, number = (_read(usb / name) for name in ("idVendor", "idProduct", "serial"))
    numbers = f"usb:{maker.upper()}:{model.upper()}" if maker and model else ""
    names = (
        f"1284:{about.maker}:{about.model}:{about.number}" if about.number else "",
        f"{numbers}:{number}" if numbers and number else "",
        f"{numbers}:@{usb.name}" if numbers else "",  # by where it is plugged in
    )
    return UsbPrinter(device, about, tuple(name for name in names if name))


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="latin-1").strip("\x00 \n")
    except OSError:
        return ""
