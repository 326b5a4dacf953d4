"""What every printer language gives: a label as bytes, and how to ask the printer how it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from app.printing.face import PrinterProfile, PrinterState

if TYPE_CHECKING:  # with it comes all that draws: not before the window
    from app.printing.canvas import DotPage


class StatusLanguage(Protocol):
    """How a printer is asked how it is."""

    @property
    def query(self) -> bytes:
        """The bytes that ask."""
        ...

    def read_status(self, reply: bytes) -> PrinterState:
        """What the reply says; an empty reply is UNKNOWN, neither fine nor faulty."""
        ...


class LabelLanguage(StatusLanguage, Protocol):
    """A label, or a piece of roll, as the printer's own commands."""

    def encode(self, canvas: DotPage, profile: PrinterProfile) -> bytes:
        """The page, once. Customer text is only ever in it as dots, so it can't be a command."""
        ...
