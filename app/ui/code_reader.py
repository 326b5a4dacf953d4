"""What ui knows of a scanner on a serial port: where it may be, how it is, and what it read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from app.settings import Settings

UNREADABLE = "·"  # stands for what is no character of a code


class ReaderState(StrEnum):
    """How the scanner on the port is."""

    OFF = "off"  # none is set up
    READY = "ready"
    AWAY = "away"  # not there now; looked for again by itself
    IN_USE = "in_use"  # another program or a printer has the port
    NO_PERMISSION = "no_permission"


@dataclass(frozen=True, slots=True)
class PortRow:
    """A serial port of this PC: what is kept of it ("usb:VID:PID:serial number"), how it is called, what is on it."""

    address: str
    title: str
    detail: str


class CodeReader(QObject):
    """A scanner on a serial port. Every signal comes on the window's thread; startup hands a real one in."""

    scanned = Signal(str)  # a whole code
    changed = Signal()  # another state, or another last code

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = ReaderState.OFF
        self.last = ""  # the code read last, for trying it out; with UNREADABLE for the noise of a wrong speed

    def ports(self) -> tuple[PortRow, ...]:
        """The serial ports of this PC now. May wait: through desk.ask."""
        raise NotImplementedError

    def use(self, settings: Settings) -> None:
        """Read from the port of these settings from now on ("" = from none)."""
        raise NotImplementedError

    def stop(self) -> None:
        """Let go of the port."""
        raise NotImplementedError
