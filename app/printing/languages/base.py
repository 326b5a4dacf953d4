"""What every printer language gives: a label as bytes, and how to ask the printer how it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from app.printing.face import FAULTS, Media, PrinterCondition, PrinterProfile, PrinterState

if TYPE_CHECKING:  # with it comes all that draws: not before the window
    from app.printing.marks import DotPage

MM_PER_INCH = 25.4
UNKNOWN = PrinterState(PrinterCondition.UNKNOWN)


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

    def area(self, profile: PrinterProfile) -> tuple[float, float]:
        """Width and height in mm of what a label of the profile is drawn on: all of it, or what the printer reaches.

        Raises as `encode` does.
        """
        ...

    def encode(self, page: DotPage, profile: PrinterProfile, copies: int = 1) -> bytes:
        """The page, `copies` times. Pure: same page and profile, same bytes. Text on it can't be a command.

        Raises ShopError("printer.too_wide", "printer.shifted_off", "printer.seven_bits", "printer.no_such_roll", …)
        with the form's field for a page or a profile that the printer can't hold.
        """
        ...


def state_of(condition: PrinterCondition) -> PrinterState:
    """The condition with the key of its sentence, where it is a fault."""
    return PrinterState(condition, f"print.{condition}" if condition in FAULTS else "")


def media_of(profile: PrinterProfile) -> Media:
    """What the printer looks for between two labels: nothing on a roll, nor where the gap is 0."""
    if profile.roll is not None or (profile.media is Media.GAP and profile.gap_mm <= 0):
        return Media.CONTINUOUS
    return profile.media


def inches_a_second(profile: PrinterProfile, most: int) -> int:
    """The wished speed in whole inches a second, from 1 to `most`; 0 leaves the printer as it is set."""
    return max(1, min(most, round(profile.speed / MM_PER_INCH))) if profile.speed > 0 else 0


def share(per_cent: int, most: int) -> int:
    """So many per cent of `most` steps."""
    return round(min(100, per_cent) * most / 100)
