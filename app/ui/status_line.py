"""The quiet line at the bottom: what went well goes by itself, what went wrong stays until the next thing is done."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy
from typing_extensions import override

from app.ui.widgets import label, set_tone

SHOWN_MS = 6_000
LONGEST = 140  # letters; the whole of it stands in the tooltip


class StatusLine(QFrame):
    """Left what was just done, beside it what failed meanwhile by itself, right what should not be forgotten.

    What came of an act is never hidden by what fails behind it (a draft that can't be kept, the queue of papers):
    that stands beside it, and what found no room waits until the act's words are gone.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "foot")
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        self.words, self.beside = _words("status", ""), _words("trouble", "bad")
        self.beside.hide()
        self.reminder = label("", tone="warn")
        for each in (self.words, self.beside, self.reminder):
            row.addWidget(each)
        self._act = self._good = ""
        self._refused = self._cut = False
        self._troubles: dict[str, str] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self._put)

    def say(self, text: str) -> None:
        """Something went well."""
        self._put("✓ " + text, "good")
        self._good = self._act
        self._timer.start()

    def remark(self, text: str, before: str = "") -> None:
        """Neither well nor wrong; goes by itself. before: what went well just now and is not to be lost for it."""
        self._put(f"{before}  ·  {text}" if before else text, "good" if before else "quiet")
        self._good = before
        self._timer.start()

    def good(self) -> str:
        """What went well and is still in sight, "" for nothing."""
        return self._good

    def complain(self, text: str) -> None:
        """Something that was done went wrong and belongs to no field; stays until the next thing is done."""
        self._put("⚠ " + text, "bad")
        self._refused = True

    def trouble(self, what: str, text: str) -> None:
        """Something goes wrong by itself, behind what is done; `what` names it for `recover`."""
        self._troubles[what] = " ".join(text.split())
        self._fit()

    def recover(self, what: str, text: str = "") -> None:
        """It works again; the text ("" = none) says so, but not in the place of what was refused."""
        self._troubles.pop(what, None)
        if text and not self._refused:
            self.say(text)
        else:
            self._fit()

    def remind(self, text: str) -> None:
        """What stands on the right until it is no longer true ("" = nothing)."""
        self.reminder.setText(text)
        self._fit()

    def clear(self, *, seen: bool = True) -> None:
        """The next thing is done. seen: somebody was there, so that a trouble that stood there whole is known."""
        if seen and not self._cut:
            self._troubles.clear()
        self._put()

    def text(self) -> str:
        """All that stands there, however narrow the window is."""
        return "  ·  ".join(each for each in (self._act, self._trouble()) if each)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _put(self, text: str = "", tone: str = "") -> None:
        self._timer.stop()
        self._good, self._refused = "", False
        line = " ".join(text.split())
        self._act = line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"
        self.words.setToolTip(line)
        set_tone(self.words, tone)
        self._fit()

    def _trouble(self) -> str:
        return "⚠ " + "  ·  ".join(dict.fromkeys(self._troubles.values())) if self._troubles else ""

    def _fit(self) -> None:
        """Words in the room there is; an act's come first, but never take all of it from what stands beside them."""
        trouble, metrics = self._trouble(), self.words.fontMetrics()
        margins, gap = self._row.contentsMargins(), self._row.spacing()
        room = self.width() - margins.left() - margins.right() - self.reminder.sizeHint().width() - 2 * gap
        needed = metrics.horizontalAdvance(self._act) + 8 if self._act else 0
        if trouble:
            needed = min(needed, max(room * 2 // 3, room - metrics.horizontalAdvance(trouble) - 8))
        else:
            needed = max(needed, room)
        left = room - needed
        self.words.setText(metrics.elidedText(self._act, Qt.TextElideMode.ElideRight, min(needed, room)))
        shown = metrics.elidedText(trouble, Qt.TextElideMode.ElideRight, left)
        self._cut = shown != trouble
        self.beside.setText(shown)
        self.beside.setToolTip(trouble)
        self.beside.setVisible(bool(trouble))
        for at, share in enumerate((max(0, needed), max(0, left) if trouble else 0)):
            if self._row.stretch(at) != share:  # each change lays the window out anew
                self._row.setStretch(at, share)


def _words(name: str, tone: str) -> QLabel:
    """One line of words that takes the room it is given and asks for none."""
    made = label("✓ ⚠", tone=tone)  # signs that other faces draw may be higher: nothing moves when they come
    made.setMinimumHeight(made.sizeHint().height())
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    made.clear()
    made.setAccessibleName(name)
    return made
