"""Badges, the one big line, and notices: word, sign and colour, never colour alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.ui.names import STATE_SIGNS, STATE_TONES, state_name
from app.ui.widgets.button import label, restyle, set_tone
from app.workflow.rows.kinds import State

TONE_SIGNS = {"good": "✓", "warn": "!", "bad": "⚠", "info": "i", "accent": "●", "quiet": "·"}


class Badge(QLabel):
    """A word with sign and colour."""

    def __init__(self, text: str = "", tone: str = "quiet") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("look", "badge")
        self.setProperty("tone", tone)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_words(self, text: str, tone: str) -> None:
        self.setText(text)
        set_tone(self, tone)


class StateBadge(Badge):
    """The state of an order."""

    def __init__(self, state: State | None = None) -> None:
        super().__init__()
        if state is None:  # shown with its parent otherwise; without one it would be a window for a moment
            self.hide()
        else:
            self.show_words(state_text(state), STATE_TONES[state])

    def set_state(self, state: State | None) -> None:
        self.setVisible(state is not None)
        if state is not None:
            self.show_words(state_text(state), STATE_TONES[state])


def state_text(state: State) -> str:
    """ "◑ In repair": sign and word, for badges and tables."""
    return f"{STATE_SIGNS[state]} {state_name(state)}"


class BigLine(QFrame):
    """One big line that says what is true, with smaller words under it."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "bigline")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(2)
        self.big = label("", "big", wrap=True)
        self.small = label("", "middle", wrap=True)
        column.addWidget(self.big)
        column.addWidget(self.small)
        self.say("")

    def say(self, text: str, tone: str = "", detail: str = "") -> None:
        """tone: good, warn, bad, info or "" for none."""
        self.big.setText(text)
        self.small.setText(detail)
        self.small.setVisible(bool(detail))
        set_tone(self, tone)
        restyle(self.big)

    def text(self) -> str:
        return self.big.text()


class Notice(QFrame):
    """A short line with a coloured edge: "repeat repair: same serial, 41 days ago"."""

    def __init__(self, text: str = "", tone: str = "info") -> None:
        super().__init__()
        self.setProperty("look", "notice")
        self.setProperty("tone", tone)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        self.sign = label(TONE_SIGNS.get(tone, ""), "strong", tone)
        self.sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.words = label(text, wrap=True)
        row.addWidget(self.sign)
        row.addWidget(self.words, 1)
        if not text:  # shown with its parent otherwise; without one it would be a window for a moment
            self.hide()

    def say(self, text: str, tone: str = "info") -> None:
        """Show the words; "" hides the notice."""
        self.words.setText(text)
        self.sign.setText(TONE_SIGNS.get(tone, ""))
        set_tone(self.sign, tone)
        set_tone(self, tone)
        self.setVisible(bool(text))

    def add(self, widget: QWidget) -> None:
        """Put something behind the words: what can be done about it."""
        self.sign.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(widget)

    def text(self) -> str:
        return self.words.text()
