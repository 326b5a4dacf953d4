"""Labels that never grow wider than their place: endless words may break anywhere, numbers read aloud nowhere."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QLabel
from typing_extensions import override

LONGEST_WORD = 24  # signs; what is longer (a pasted line of signs, no word of any language) gets places to break
STEP = 12
BREAK = "\u200b"  # zero width space: seen by the line breaker only
_ENDLESS = re.compile(rf"[^\s{BREAK}]{{{LONGEST_WORD + 1},}}")
HELD = "\u00a0"  # no-break space
_NUMBER = re.compile(r"\b\d{3,4}( )\d{4}( )\d{4}\b")  # a claim number, a phone
_HELD_NUMBER = re.compile(rf"\b\d{{3,4}}{HELD}\d{{4}}{HELD}\d{{4}}\b")
_STEP = re.compile(rf".{{{STEP}}}(?=.)")


def breakable(text: str) -> str:
    """The text with places to break inside of endless words."""
    return _ENDLESS.sub(lambda word: _STEP.sub(lambda part: part[0] + BREAK, word[0]), text)


def whole_numbers(text: str) -> str:
    """The text with its claim and phone numbers held together: one broken over two lines can't be read aloud."""
    return _NUMBER.sub(lambda number: number[0].replace(" ", HELD), text)


def shortened(text: str, most: int = 240) -> str:
    """A long text on one line, cut for the screen; paper has it whole."""
    flat = " ".join(text.split())
    return flat if len(flat) <= most else flat[: most - 1] + "…"


class WrappingLabel(QLabel):
    """A label over several lines. Its least width is that of a usual word, whatever a customer's words are."""

    def __init__(self, text: str = "") -> None:
        super().__init__(breakable(whole_numbers(text)))
        self.setWordWrap(True)

    @override
    def setText(self, arg__1: str) -> None:
        super().setText(breakable(whole_numbers(arg__1)))

    @override
    def text(self) -> str:
        """The words as they were given."""
        shown = super().text().replace(BREAK, "")
        return _HELD_NUMBER.sub(lambda number: number[0].replace(HELD, " "), shown)
