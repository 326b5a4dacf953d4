"""Keeps what was sent: for tests, the demo shop and the tour; can be told to break off."""

from __future__ import annotations

from app.errors import OutletError
from app.printing.face import PrinterCondition, PrinterState
from app.printing.languages.base import StatusLanguage
from app.printing.outlets.base import CHUNK, Progress


class MemoryOutlet:
    """`printed` are whole jobs in order; `break_after` bytes the next send breaks off (once)."""

    def __init__(self) -> None:
        self.printed: list[bytes] = []
        self.partial: list[bytes] = []
        self.break_after: int | None = None
        self.states: list[PrinterState] = []  # answers to come; when used up, the printer is silent

    def send(self, data: bytes, on_progress: Progress) -> None:
        """Keep the bytes. Raises OutletError("print.broke_off") when told to."""
        limit, self.break_after = self.break_after, None
        sent = 0
        while sent < len(data):
            step = data[sent : sent + CHUNK]
            if limit is not None and sent + len(step) > limit:
                self.partial.append(data[:limit])
                raise OutletError("print.broke_off" if limit else "print.offline", sent=limit)
            sent += len(step)
            on_progress(sent)
        self.printed.append(data)

    def status(self, language: StatusLanguage | None) -> PrinterState:
        """The next answer prepared in `states`, else UNKNOWN."""
        return self.states.pop(0) if self.states else PrinterState(PrinterCondition.UNKNOWN)
