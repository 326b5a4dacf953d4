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

    def is_whole(self, reply: bytes) -> bool:
        """Whether the reply has all that is read of it: an outlet needs to wait no longer."""
        ...

    def read_status(self, reply: bytes) -> PrinterState:
        """What the reply says; an empty or broken one is UNKNOWN, neither fine nor faulty."""
        ...


class PrinterLanguage(StatusLanguage, Protocol):
    """A label, or a piece of roll, as the printer's own commands."""

    def encode(self, page: DotPage, profile: PrinterProfile, copies: int = 1) -> bytes:
        """The page, `copies` times. Pure: same page and profile, same bytes. Text on it can't be a command.

        Raises ShopError("printer.too_wide", …) for a page that the printer can't hold.
        """
        ...
