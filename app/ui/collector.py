"""Looks for garbage in the window's thread only."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 500


class Collector(QObject):
    """In the place of Python's own collector, which works in whatever thread happens to need memory.

    A widget that nobody needs any more, found by a thread that reads the database, would be taken apart there: Qt
    crashes, or waits for ever for a lock that this thread holds (both were seen).
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self)
        timer.timeout.connect(collect)
        timer.start(LOOK_MS)


def collect() -> None:
    """The oldest generation that is due, as Python's own collector chooses it; nothing while none is."""
    due = [at for at, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)) if count > most]
    if due:
        gc.collect(max(due))
