"""USB printers on Linux through the kernel's /dev/usb/lpN, which stays there when this program dies."""

from __future__ import annotations

import contextlib
import errno
import os
import select
import stat
import sys
import time
from pathlib import Path

from app.errors import OutletError
from app.printing.face import PrinterCondition, PrinterState
from app.printing.languages.base import StatusLanguage
from app.printing.outlets.base import ANSWER_SECONDS, CHUNK, Progress, fault_of, listen, state_of
from app.printing.outlets.usb_printers import find_usb_device

LPGETSTATUS = 0x060B
_NO_ERROR, _PAPER_OUT = 0x08, 0x20
_KEYS = {
    errno.ENOENT: "print.unplugged",
    errno.ENODEV: "print.unplugged",
    errno.ENXIO: "print.offline",  # a FIFO without a reader
    errno.EPIPE: "print.offline",
    errno.EIO: "print.offline",
    errno.EACCES: "print.no_permission",
    errno.EPERM: "print.no_permission",
    errno.EBUSY: "print.in_use",
}


class UsbOutlet:
    """One USB printer, or a FIFO; `stall` seconds without one byte taken is a fault."""

    def __init__(self, address: str, stall: float = 30.0, answer: float = ANSWER_SECONDS) -> None:
        """`address`: who it is, as usb_printers.find_usb_printers gives it, or the path of a device or FIFO."""
        self._address = address
        self._stall = stall
        self._answer = answer

    def send(self, data: bytes, on_progress: Progress) -> None:
        """Write in small chunks, count them, and wait until the printer has the last one.

        Raises OutletError (unplugged, offline, no_permission, in_use, stalled, or what the port's lines say).
        """
        port = self._open(os.O_WRONLY)
        sent = 0
        try:
            while sent < len(data):
                sent += self._write(port, data[sent : sent + CHUNK], sent)
                on_progress(sent)
            self._drain(port, sent)
        finally:
            os.close(port)

    def status(self, language: StatusLanguage | None) -> PrinterState:
        """The port's own paper and error lines, then the printer's answer in its language."""
        try:
            port = self._open(os.O_RDWR)
        except OutletError as error:
            return state_of(error)
        try:
            lines = _port_lines(port)
            asked = None if _is_fifo(port) else language  # who reads a FIFO can't answer
            return lines if lines.at_fault or asked is None else self._ask(port, asked)
        except OSError as error:
            return state_of(self._error(error, 0))
        finally:
            os.close(port)

    def is_there(self) -> bool:
        """Whether this PC has the printer now."""
        device = find_usb_device(self._address)
        return device is not None and Path(device).exists()

    def _open(self, how: int) -> int:
        device = find_usb_device(self._address)
        if device is None:
            raise OutletError("print.unplugged", address=self._address)
        try:
            if Path(device).is_fifo():
                how = os.O_WRONLY  # with reading as well it would open without anybody at its other end
            return os.open(device, how | os.O_NONBLOCK)
        except OSError as error:
            raise self._error(error, 0) from error

    def _write(self, port: int, chunk: bytes, sent: int) -> int:
        self._wait_until_taken(port, sent)
        try:
            return os.write(port, chunk)
        except BlockingIOError:  # the port said yes and then had no room: once more
            return 0
        except OSError as error:
            raise self._error(error, sent) from error

    def _drain(self, port: int, sent: int) -> None:
        """Until the last chunk is taken: closing the port before would throw it away."""
        self._wait_until_taken(port, sent)
        left, moved = _unread(port), time.monotonic()
        while left:
            if time.monotonic() - moved > self._stall:
                raise OutletError("print.stalled", sent=sent, address=self._address)
            time.sleep(0.002)
            if not _is_read(port):
                raise OutletError("print.offline", sent=sent, address=self._address)
            before, left = left, _unread(port)
            moved = time.monotonic() if left < before else moved

    def _wait_until_taken(self, port: int, sent: int) -> None:
        """Raises OutletError: what the port's lines say when it takes no more, else stalled."""
        if select.select([], [port], [], self._stall)[1]:
            return
        with contextlib.suppress(OSError):
            lines = _port_lines(port)
            if lines.at_fault:
                raise fault_of(lines, sent)
        raise OutletError("print.stalled", sent=sent, address=self._address)

    def _ask(self, port: int, language: StatusLanguage) -> PrinterState:
        with contextlib.suppress(BlockingIOError):  # an answer to nobody from before
            os.read(port, CHUNK)
        with contextlib.suppress(BlockingIOError):
            os.write(port, language.query)

        def read(seconds: float) -> bytes:
            if not select.select([port], [], [], seconds)[0]:
                return b""
            reply = b""
            with contextlib.suppress(BlockingIOError):
                reply = os.read(port, CHUNK)
            if not reply:
                time.sleep(min(0.02, seconds))  # usblp says readable with nothing there
            return reply

        return listen(language, read, self._answer)

    def _error(self, error: OSError, sent: int) -> OutletError:
        key = _KEYS.get(error.errno or 0, "print.port_fault")
        return OutletError(key, sent=sent, address=self._address, detail=error.strerror or "")


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


def _unread(port: int) -> int:
    """Bytes that lie in a FIFO because its reader did not take them yet; a printer's port holds none back."""
    if sys.platform != "linux" or not _is_fifo(port):
        return 0
    import fcntl
    import termios

    return int.from_bytes(fcntl.ioctl(port, termios.FIONREAD, bytes(4)), sys.byteorder)


def _is_fifo(port: int) -> bool:
    return stat.S_ISFIFO(os.fstat(port).st_mode)


def _is_read(port: int) -> bool:
    """Whether a FIFO still has a reader."""
    asked = select.poll()
    asked.register(port, 0)
    return not asked.poll(0)
