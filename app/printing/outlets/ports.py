"""The serial ports of this PC: one behind USB is remembered by its maker's numbers, so that COM3 may become COM5."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, cast

from serial.tools import list_ports

from app.printing.face import Address, OutletKind

_USB = "usb:"  # a port kept as "usb:VID:PID:serial number"


def find_serial_ports() -> tuple[Address, ...]:
    """The serial ports of this PC now. Nothing is opened: a port in use is not disturbed."""
    return tuple(Address(OutletKind.SERIAL, _lasting_name(port), _title(port), str(port.device)) for port in _ports())


def find_device(address: str) -> str | None:
    """The port's name today ("/dev/ttyUSB1", "COM4"), or None when it is not there."""
    if not address.startswith(_USB):
        return address or None
    return next((str(port.device) for port in _ports() if _lasting_name(port) == address), None)


def is_there(address: str) -> bool:
    """Whether this PC has the port now."""
    device = find_device(address)
    if device is None or sys.platform != "win32":
        return device is not None and Path(device).exists()
    return device.upper() in {str(port.device).upper() for port in _ports()}


def _ports() -> list[Any]:
    return sorted(cast("list[Any]", list_ports.comports()), key=lambda port: str(port.device))


def _title(port: Any) -> str:
    """What the system calls it; pyserial has "n/a" for a port that has no name."""
    return str(port.device if port.description in {None, "", "n/a"} else port.description)


def _lasting_name(port: Any) -> str:
    if port.vid is None or port.pid is None:
        return str(port.device)
    return f"{_USB}{port.vid:04X}:{port.pid:04X}:{port.serial_number or port.location or ''}"
