"""What every way to a printer can do, and the helpers that they share."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Protocol, runtime_checkable

from app.errors import OutletError, ShopError
from app.printing.face import PrinterCondition, PrinterState
from app.printing.languages.base import StatusLanguage

CHUNK = 512  # bytes at once: a timed-out write does not say how much went, so it is kept small and counted
ANSWER_SECONDS = 0.5  # how long a printer may take to say how it is; then it is silent
MORE_SECONDS = 0.02  # after a whole answer: who goes on talking has not answered, and the language sees it
LONGEST_REPLY = 4096  # bytes; who says more than that says nothing

Progress = Callable[[int], None]
_CONDITIONS = {
    "print.in_use": PrinterCondition.BUSY,
    "print.refused": PrinterCondition.BUSY,
    "print.unplugged": PrinterCondition.UNPLUGGED,
    **{
        f"print.{condition}": condition
        for condition in (
            *(PrinterCondition.PAPER_OUT, PrinterCondition.HEAD_OPEN, PrinterCondition.JAM),
            *(PrinterCondition.RIBBON_OUT, PrinterCondition.PAUSED, PrinterCondition.FAULT),
        )
    },
}


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


@runtime_checkable
class PluggedOutlet(Protocol):
    """An outlet whose printer can be pulled out of this PC."""

    def is_there(self) -> bool:
        """Whether this PC has it now; nothing is opened and nobody disturbed."""
        ...


class OneAtATime:
    """Keeps this program out of its own way: on one port a question waits until a job is out, and a job for a question.

    Without it a printer that somebody asks about while it prints would seem to be in use by another program.
    """

    def __init__(self, outlet: Outlet, turn: threading.Lock) -> None:
        """`turn` is the same for all outlets of one port."""
        self.outlet = outlet
        self._turn = turn

    def send(self, data: bytes, on_progress: Progress) -> None:
        """As its outlet does, when it is its turn."""
        with self._turn:
            self.outlet.send(data, on_progress)

    def is_there(self) -> bool:
        """As its outlet says; one that can't be pulled out is there."""
        return not isinstance(self.outlet, PluggedOutlet) or self.outlet.is_there()

    def status(self, language: StatusLanguage | None) -> PrinterState:
        """As its outlet says; PRINTING while a job of ours is going out."""
        if not self._turn.acquire(timeout=2 * ANSWER_SECONDS):
            return PrinterState(PrinterCondition.PRINTING)
        try:
            return self.outlet.status(language)
        finally:
            self._turn.release()


def listen(
    language: StatusLanguage, read: Callable[[float], bytes | None], wait: float = ANSWER_SECONDS
) -> PrinterState:
    """What the printer answers: `read(seconds)` is called until the reply is whole, or `wait` seconds are over.

    Once more after that: a byte of rubbish that goes on must not be taken for an answer of one byte.

    It gives what came within so long, b"" for nothing yet, None when nothing can come any more.
    """
    reply, end = b"", time.monotonic() + wait
    while not language.is_whole(reply) and len(reply) < LONGEST_REPLY:
        left = end - time.monotonic()
        came = read(left) if left > 0 else None
        if came is None:
            break
        reply += came
    else:
        reply += read(MORE_SECONDS) or b""
    return language.read_status(reply)


def state_of(error: ShopError) -> PrinterState:
    """What an error says of the printer's condition; its words and values are kept."""
    return PrinterState(_CONDITIONS.get(error.key, PrinterCondition.OFFLINE), error.key, texts(error))


def texts(error: ShopError) -> tuple[tuple[str, str], ...]:
    """The values that an error's sentence needs."""
    return tuple((key, str(value)) for key, value in error.values.items() if key != "sent")


def fault_of(state: PrinterState, sent: int = 0) -> OutletError:
    """The error that says what a printer's state says."""
    return OutletError(state.key, sent, **dict(state.values))


def no_progress(_sent: int) -> None:
    """For who does not want to know."""
