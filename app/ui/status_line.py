"""The quiet line at the bottom: what went well goes by itself, what went wrong stays until the next thing is done."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout

from app.ui.widgets import label, set_tone

SHOWN_MS = 6_000


class StatusLine(QFrame):
    """Left what was just done, right what should not be forgotten (age of the backup)."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "foot")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        self.words = label("✓ ⚠")  # signs that other faces draw may be higher: nothing moves when they come
        self.words.setMinimumHeight(self.words.sizeHint().height())
        self.words.clear()
        self.words.setAccessibleName("status")
        self.reminder = label("", tone="warn")
        row.addWidget(self.words, 1)
        row.addWidget(self.reminder)
        self._good = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self.clear)

    def say(self, text: str) -> None:
        """Something went well."""
        set_tone(self.words, "good")
        self._put("✓ " + text)
        self._good = self.words.text()
        self._timer.start()

    def remark(self, text: str, before: str = "") -> None:
        """Neither well nor wrong; goes by itself. before: what went well just now and is not to be lost for it."""
        set_tone(self.words, "good" if before else "quiet")
        self._put(f"{before}  ·  {text}" if before else text)
        self._good = before
        self._timer.start()

    def good(self) -> str:
        """What went well and is still in sight, "" for nothing."""
        return self._good

    def complain(self, text: str) -> None:
        """Something went wrong that belongs to no field; stays."""
        self._timer.stop()
        set_tone(self.words, "bad")
        self._put("⚠ " + text)

    def remind(self, text: str) -> None:
        """What stands on the right until it is no longer true ("" = nothing)."""
        self.reminder.setText(text)

    def clear(self) -> None:
        self._put("")

    def text(self) -> str:
        return self.words.text()

    def _put(self, text: str) -> None:
        self._good = ""
        line = " ".join(text.split())
        self.words.setText(line if len(line) <= 140 else line[:139] + "…")
        self.words.setToolTip(line)
