"""A barcode scanner on a serial port: read off the window's thread, found again when it was unplugged."""

from __future__ import annotations

import contextlib
import string
import threading
from dataclasses import dataclass
from typing import Any

import serial
from PySide6.QtCore import QObject, Qt, Signal
from typing_extensions import override

from app.printing.outlets.ports import find_device, find_serial_ports
from app.settings import Settings
from app.ui.code_reader import UNREADABLE, CodeReader, PortRow, ReaderState

PAUSES = (0.5, 1.0, 2.0, 5.0)  # seconds between two tries to find the port again; the last one stays
END_S = 0.1  # a silence so long ends a code that has no CR or LF behind it
LEAST = 3  # less is noise on the line
LONGEST = 200  # more than any code: another speed, or no scanner
_ENDS = "\r\n\t\x03\x04"
_PRINTABLE = frozenset(string.printable) - frozenset(string.whitespace) | {" "}


class Assembler:
    """Puts bytes together to codes; CR, LF, both, Tab or a silence ends one. Pure."""

    def __init__(self) -> None:
        self._text = ""

    def feed(self, data: bytes) -> list[str]:
        """The codes that are whole now; `b""` = silence."""
        if not data:
            whole, self._text = self._text, ""
            return [whole] if len(whole) >= LEAST else []
        codes: list[str] = []
        for char in data.decode("latin-1"):
            if char not in _ENDS:
                self._text = (self._text + char)[-LONGEST:]
            elif len(self._text) >= LEAST:
                codes.append(self._text)
                self._text = ""
            else:
                self._text = ""
        return codes


def is_readable(code: str) -> bool:
    """Whether these are the characters of a code, not the noise of a wrong speed."""
    return all(char in _PRINTABLE for char in code)


@dataclass(frozen=True, slots=True)
class _Line:
    address: str
    baud: int
    frame: str


class SerialScanner(CodeReader):
    """Reads codes from the port of this PC's settings in a thread of its own; signals come on the window's thread."""

    _read = Signal(object, str)
    _is = Signal(object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: threading.Thread | None = None
        self._ended = threading.Event()  # of the thread that reads now
        self._line = _Line("", 0, "")
        self._read.connect(self._came, Qt.ConnectionType.QueuedConnection)
        self._is.connect(self._turned, Qt.ConnectionType.QueuedConnection)

    @override
    def ports(self) -> tuple[PortRow, ...]:
        return tuple(PortRow(each.address, each.detail, each.title) for each in find_serial_ports())

    @override
    def use(self, settings: Settings) -> None:
        line = _Line(settings.scanner_port, settings.scanner_baud, settings.scanner_frame)
        if line == self._line and self._thread is not None and self._thread.is_alive():
            return
        self.stop()
        self._line = line
        if line.address:
            self._ended = threading.Event()
            self._thread = threading.Thread(
                target=self._run, args=(line, self._ended), name="serial scanner", daemon=True
            )
            self._thread.start()

    @override
    def stop(self) -> None:
        thread, self._thread = self._thread, None
        self._ended.set()
        if thread is not None:
            thread.join(2)  # it looks every END_S; a port that hangs in the system is left to its daemon
        self._line = _Line("", 0, "")
        if self.state is not ReaderState.OFF:
            self.state = ReaderState.OFF
            self.changed.emit()

    # --- on the window's thread

    def _came(self, of: threading.Event, code: str) -> None:
        if of.is_set():  # a port let go of meanwhile
            return
        self.last = "".join(char if char in _PRINTABLE else UNREADABLE for char in code)
        self.changed.emit()
        if is_readable(code):
            self.scanned.emit(code.strip())

    def _turned(self, of: threading.Event, state: str) -> None:
        if not of.is_set() and self.state != state:
            self.state = ReaderState(state)
            self.changed.emit()

    # --- in the thread

    def _run(self, line: _Line, ended: threading.Event) -> None:
        tries = 0
        while not ended.is_set():
            port = self._open(line, ended)
            if port is not None:
                tries = 0
                self._listen(port, ended)
            ended.wait(PAUSES[min(tries, len(PAUSES) - 1)])
            tries += 1

    def _open(self, line: _Line, ended: threading.Event) -> serial.Serial | None:
        device = find_device(line.address)
        try:
            if device is None:
                self._say(ended, ReaderState.AWAY)
                return None
            bits, parity, stop = line.frame
            port = serial.Serial(
                device, line.baud, bytesize=int(bits), parity=parity, stopbits=int(stop), timeout=END_S, exclusive=True
            )
        except (serial.SerialException, OSError, ValueError) as error:
            self._say(ended, _why(error))
            return None
        self._say(ended, ReaderState.READY)
        return port

    def _listen(self, port: serial.Serial, ended: threading.Event) -> None:
        """Until the port goes away or is no longer wanted."""
        parts = Assembler()
        try:
            while not ended.is_set():
                for code in parts.feed(_next(port)):
                    self._read.emit(ended, code)
        except (serial.SerialException, OSError):
            self._say(ended, ReaderState.AWAY)
        finally:
            _close(port)

    def _say(self, ended: threading.Event, state: ReaderState) -> None:
        self._is.emit(ended, str(state))


def _next(port: serial.Serial) -> bytes:
    """What has come, at least one byte; b"" after END_S of silence. Raises SerialException when the port is gone."""
    first = port.read(1)
    waiting = port.in_waiting if first else 0
    return bytes(first + (port.read(waiting) if waiting else b""))


def _why(error: Exception) -> ReaderState:
    text = str(error).lower()
    if "lock" in text or "busy" in text or "resource temporarily" in text:
        return ReaderState.IN_USE
    if "permission" in text or "access is denied" in text:
        return ReaderState.NO_PERMISSION
    return ReaderState.AWAY


def _close(port: Any) -> None:
    with contextlib.suppress(serial.SerialException, OSError):  # it went away: there is nothing left to close
        port.close()
