"""The way from "nothing comes out" to a whole test page: what is tried next, by what the clerk saw."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from app.printing.face import BAUDS, Flow, Language, Mode, OutletKind, PrinterProfile
from app.ui.pages.printers.offers import TUNED, dpis_for, speaking

FLOWS = (Flow.NONE, Flow.RTS, Flow.XON, Flow.DTR)  # in the order in which they are tried
MIDDLE = 50  # per cent: where "darker" and "lighter" begin on a printer that was left as it is set
DARKER = 10  # per cent a step
MOST_OFFSET = 20.0  # mm


class Seen(StrEnum):
    """What came out of the printer."""

    WHOLE = "whole"
    SIZE = "size"  # whole, but too small or too large
    NOTHING = "nothing"
    LETTERS = "letters"  # letters and digits that can be read: our commands, printed
    SIGNS = "signs"  # odd signs
    PART = "part"  # the beginning of it, then nothing or rubbish


class Next(StrEnum):
    """Why the next try is as it is, or what is left to do."""

    DONE = "done"
    LANGUAGE = "language"
    BAUD = "baud"
    FLOW = "flow"
    DPI = "dpi"
    PLAINER = "plainer"  # the label as one plain picture
    BY_HAND = "by_hand"  # its size, its paper: the clerk looks and tells
    LOOK = "look"  # it understands, but prints nothing: paper, cover, calibration
    USED_UP = "used_up"  # everything was tried


@dataclass(frozen=True, slots=True)
class Step:
    """What to try next, and why."""

    profile: PrinterProfile
    why: Next


@dataclass(slots=True)
class Walk:
    """One printer's way; `languages` in the order in which they are tried."""

    languages: Sequence[Language]
    lines: set[tuple[Language, int, Flow]]  # what was tried
    dots: set[tuple[Language, int]]

    def note(self, profile: PrinterProfile) -> None:
        """This was printed, or should have been."""
        self.lines.add((profile.language, profile.baud, profile.flow))
        self.dots.add((profile.language, profile.dpi))

    def after(self, profile: PrinterProfile, seen: Seen, *, answered: bool = False) -> Step:
        """What to try after `seen` came out; answered: the printer said how it is in this language."""
        if seen is Seen.WHOLE:
            return Step(profile, Next.DONE)
        if answered and seen is Seen.NOTHING:
            return Step(profile, Next.LOOK)
        ways = {
            Seen.SIZE: (self._dpi,),
            Seen.NOTHING: (self._baud, self._anew),
            Seen.LETTERS: (self._language, self._baud, self._anew),
            Seen.SIGNS: (self._baud, self._language, self._anew),
            Seen.PART: (self._flow, self._plainer, self._slower),
        }[seen]
        for way in ways:
            step = way(profile)
            if step is not None:
                return step
        return Step(profile, Next.BY_HAND if seen in (Seen.SIZE, Seen.PART) else Next.USED_UP)

    def _language(self, profile: PrinterProfile) -> Step | None:
        """The next one, on the same line."""
        others = (speaking(profile, language) for language in self.languages)
        return next((Step(other, Next.LANGUAGE) for other in others if self._is_new(other)), None)

    def _anew(self, profile: PrinterProfile) -> Step | None:
        """The next one, on a line that was never right: from the fast one on."""
        serial = profile.outlet is OutletKind.SERIAL
        return self._language(replace(profile, baud=BAUDS[0], flow=Flow.NONE) if serial else profile)

    def _baud(self, profile: PrinterProfile) -> Step | None:
        return self._of_line(Next.BAUD, [replace(profile, baud=baud) for baud in BAUDS], profile)

    def _flow(self, profile: PrinterProfile) -> Step | None:
        return self._of_line(Next.FLOW, [replace(profile, flow=flow) for flow in FLOWS], profile)

    def _slower(self, profile: PrinterProfile) -> Step | None:
        """What is sent no faster than it prints needs no flow control."""
        slower = [replace(profile, baud=baud, flow=Flow.NONE) for baud in BAUDS if baud < profile.baud]
        return self._of_line(Next.BAUD, slower, profile)

    def _of_line(self, why: Next, others: list[PrinterProfile], profile: PrinterProfile) -> Step | None:
        if profile.outlet is not OutletKind.SERIAL:
            return None
        return next((Step(other, why) for other in others if self._is_new(other)), None)

    def _dpi(self, profile: PrinterProfile) -> Step | None:
        if profile.language is Language.PDF and profile.roll is None:
            return None  # the driver's own
        others = (replace(profile, dpi=dpi) for dpi in dpis_for(profile.role, profile.language))
        return next((Step(each, Next.DPI) for each in others if (each.language, each.dpi) not in self.dots), None)

    def _plainer(self, profile: PrinterProfile) -> Step | None:
        """Compressed pictures and native bars are what cheap printers know least well (a slow line needs the bars)."""
        native = profile.mode in (Mode.MIXED, Mode.NATIVE) and profile.outlet is not OutletKind.SERIAL
        plain = replace(profile, z64=False, mode=Mode.PICTURE if native else profile.mode)
        return None if plain == profile or profile.language not in TUNED else Step(plain, Next.PLAINER)

    def _is_new(self, profile: PrinterProfile) -> bool:
        return (profile.language, profile.baud, profile.flow) not in self.lines


def begin(languages: Sequence[Language]) -> Walk:
    """Nothing tried yet."""
    return Walk(languages, set(), set())


def corrected(profile: PrinterProfile, left: float, top: float) -> PrinterProfile:
    """Shifted so that the rulers begin at the edges, after they read `left` and `top` mm there (white before them:
    less than 0)."""
    return replace(
        profile, offset_x_mm=_bounded(profile.offset_x_mm + left), offset_y_mm=_bounded(profile.offset_y_mm + top)
    )


def darker(profile: PrinterProfile, steps: int) -> PrinterProfile:
    """So many steps darker, or lighter below 0."""
    begins = MIDDLE if profile.darkness < 0 else profile.darkness
    return replace(profile, darkness=max(0, min(100, begins + steps * DARKER)))


def _bounded(mm: float) -> float:
    return max(-MOST_OFFSET, min(MOST_OFFSET, round(mm, 2)))
