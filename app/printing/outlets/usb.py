"""USB printers on Linux through the kernel's /dev/usb/lpN, which stays there when this program dies."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import select
import sys
import time
from pathlib import Path

from app.errors import OutletError
from app.printing.face import Address, OutletKind, PrinterCondition, PrinterState
from app.printing.languages.base import StatusLanguage
from app.printing.outlets.base import CHUNK, Progress

LPGETSTATUS = 0x060B
LPIOC_GET_DEVICE_ID = 0x84005001 | (1024 << 16 & 0x3FFF0000)
_NO_ERROR, _PAPER_OUT = 0x08, 0x20
DEVICE_FOLDER = Path("/dev/usb")
_KEYS = {
    errno.ENOENT: "print.offline",
    errno.ENODEV: "print.offline",
    errno.ENXIO: "print.offline",
    errno.EPIPE: "print.offline",
    errno.EIO: "print.offline",
    errno.EACCES: "print.no_permission",
    errno.EPERM: "print.no_permission",
    errno.EBUSY: "print.in_use",
}


class UsbOutlet:
    """One /dev/usb/lpN; `stall` seconds without one byte taken is a fault."""

    def __init__(self, device: str, stall: float = 30.0) -> None:
        self._device = device
        self._stall = stall

    def send(self, data: bytes, on_progress: Progress) -> None:
        """Write in small chunks and count them. Raises OutletError (offline, no_permission, in_use, stalled)."""
        try:
            port = os.open(self._device, os.O_WRONLY | os.O_NONBLOCK)
        except OSError as error:
            raise self._error(error, 0) from error
        sent = 0
        try:
            while sent < len(data):
                sent += self._write(port, data[sent : sent + CHUNK], sent)
                on_progress(sent)
        finally:
            os.close(port)

    def status(self, language: StatusLanguage | None) -> PrinterState:
        """The port's own paper and error lines, then the printer's answer in its language."""
        try:
            port = os.open(self._device, os.O_RDWR | os.O_NONBLOCK)
        except OSError as error:
            fault = self._error(error, 0)
            if fault.key == "print.in_use":  # another job is just going out
                return PrinterState(PrinterCondition.UNKNOWN)
            return PrinterState(PrinterCondition.OFFLINE, fault.key, (("address", self._device),))
        try:
            lines = _port_lines(port)
            return lines if lines.at_fault or language is None else _ask(port, language)
        except OSError as error:
            return PrinterState(PrinterCondition.OFFLINE, self._error(error, 0).key, (("address", self._device),))
        finally:
            os.close(port)

    def _write(self, port: int, chunk: bytes, sent: int) -> int:
        if not select.select([], [port], [], self._stall)[1]:
            raise OutletError("print.stalled", sent=sent, address=self._device)
        try:
            return os.write(port, chunk)
        except BlockingIOError:  # the port said yes and then had no room: once more
            return 0
        except OSError as error:
            raise self._error(error, sent) from error

    def _error(self, error: OSError, sent: int) -> OutletError:
        key = _KEYS.get(error.errno or 0, "print.port_fault")
        return OutletError(key, sent=sent, address=self._device, detail=error.strerror or "")


def find_usb_printers(folder: Path = DEVICE_FOLDER) -> tuple[Address, ...]:
    """The USB printers that the kernel shows now, with maker and model where they tell."""
    found: list[Address] = []
    for device in sorted(folder.glob("lp*")):
        names = read_device_id(_device_id(device))
        found.append(Address(OutletKind.USB, str(device), names or device.name, str(device)))
    return tuple(found)


def read_device_id(text: str) -> str:
    """Maker and model out of an IEEE 1284 device ID ("MFG:TSC;CMD:TSPL;MDL:TTP-244;"), or ""."""
    fields = dict(re.findall(r"([^:;]+):([^;]*);", text))
    names = (fields.get("MFG") or fields.get("MANUFACTURER"), fields.get("MDL") or fields.get("MODEL"))
    return " ".join(name.strip() for name in names if name)


def _device_id(device: Path) -> str:
    if sys.platform != "linux":
        return ""
    import fcntl

    try:
        port = os.open(device, os.O_RDWR | os.O_NONBLOCK)
    except OSError:
        return ""
    try:
        answer = fcntl.ioctl(port, LPIOC_GET_DEVICE_ID, bytes(1024))
    except OSError:
        return ""
    finally:
        os.close(port)
    return answer[2:].split(b"\0", 1)[0].decode("latin-1")  # two bytes of length go before


def _port_lines(port: int) -> PrinterState:
    if sys.platform != "linux":
        return PrinterState(PrinterCondition.UNKNOWN)
    import fcntl

    try:
        status = fcntl.ioctl(port, LPGETSTATUS, bytes(4))[0]
    except OSError as error:
        if error.errno in {errno.ENOTTY, errno.EINVAL}:  # this port has no such lines
            return PrinterState(PrinterCondition.UNKNOWN)
        raise
    if status & _PAPER_OUT:
        return PrinterState(PrinterCondition.PAPER_OUT, "print.paper_out")
    if not status & _NO_ERROR:
        return PrinterState(PrinterCondition.FAULT, "print.fault")
    return PrinterState(PrinterCondition.UNKNOWN)  # cheap printers say "no error" always: it proves nothing


def _ask(port: int, language: StatusLanguage, wait: float = 0.5) -> PrinterState:
    with contextlib.suppress(BlockingIOError):  # an answer to nobody from before
        os.read(port, CHUNK)
    with contextlib.suppress(BlockingIOError):
        os.write(port, language.query)
    end = time.monotonic() + wait
    while (left := end - time.monotonic()) > 0:
        if not select.select([port], [], [], left)[0]:
            break
        reply = b""
        with contextlib.suppress(BlockingIOError):
            reply = os.read(port, 64)
        if reply:
            return language.read_status(reply)
        time.sleep(0.02)  # usblp says readable with nothing there
    return language.read_status(b"")
