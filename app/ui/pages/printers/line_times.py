"""How long a paper takes on a serial line, in words."""

from __future__ import annotations

from collections.abc import Sequence

from app.printing.face import LineTime, Role
from app.ui.phrases import clauses
from app.ui.words import translate


def times_words(times: Sequence[LineTime], baud: int, role: Role) -> str:
    """ "A tag takes 1.7 s here (19 KB). At 57600 baud 3.3 s, at 9600 baud 7.0 s."; "" where there is no line."""
    here = next((each for each in times if each.baud == baud), None)
    if here is None:
        return ""
    said = (
        translate("Printers", "A tag takes {seconds} s on this line ({size} KB).")
        if role is Role.TAG
        else translate("Printers", "A claim receipt takes {seconds} s on this line ({size} KB).")
    ).format(seconds=_short(here.seconds), size=_short(here.size / 1000))
    others = clauses(
        translate("Printers", "at {baud} baud {seconds} s").format(baud=each.baud, seconds=_short(each.seconds))
        for each in times
        if each.baud != baud
    )
    return f"{said} " + translate("Printers", "Otherwise: {others}.").format(others=others)


def _short(number: float) -> str:
    """Two digits that count: 0.25, 1.7, 20."""
    return f"{number:.2f}" if number < 1 else f"{number:.1f}" if number < 10 else f"{number:.0f}"
