"""Right and wrong by ear: one beep, or two; the colour of the big line says the same to the eye."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

Beep = Callable[[bool], None]
AGAIN_MS = 180


def beep(right: bool) -> None:
    """One beep for right, two for wrong."""
    QApplication.beep()
    if not right:
        QTimer.singleShot(AGAIN_MS, QApplication.beep)
