"""What every way to a printer can do, and the helpers that they share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from app.printing.face import PrinterState
from app.printing.languages.base import StatusLanguage

CHUNK = 512  # bytes at once: a timed-out write does not say how much went, so it is kept small and counted

Progress = Callable[[int], None]


class Outlet(Protocol):
    """One way to one printer. Calls wait for the printer: never from the window's thread."""

    def send(self, data: bytes, on_progress: Progress) -> None:
        """Send all of `data`; `on_progress` gets the bytes that have gone so far.

        Raises OutletError with `sent`: 0 when nothing can have printed, more when something may have.
        """
        ...

    def status(self, language: StatusLanguage | None) -> PrinterState:
        """How the printer is, asked in its own language where it has one; silence is UNKNOWN. Raises nothing."""
        ...


def no_progress(_sent: int) -> None:
    """For who does not want to know."""
