"""Right and wrong by ear: one beep, or three in a row; the colour of the big line says the same to the eye.

Qt's essentials play no sounds of our own, only the system's beep: the two differ by their rhythm.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

Beep = Callable[[bool], None]
AGAIN_MS = 160
WRONG = 3


class Beeps(QObject):
    """One beep for right, three for wrong; what is right while those are heard stays silent, or it would hide them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(AGAIN_MS)
        self._timer.timeout.connect(self._again)

    def __call__(self, right: bool) -> None:
        if right and self._left:
            return
        QApplication.beep()
        if not right:
            self._left = WRONG - 1
            self._timer.start()

    def _again(self) -> None:
        QApplication.beep()
        self._left -= 1
        if not self._left:
            self._timer.stop()
