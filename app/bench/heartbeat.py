"""A heartbeat on the window's thread: the longest time in which it could do nothing else."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Qt, QTimer

BEAT_MS = 2


class Heartbeat(QObject):
    """Beats whenever the thread comes to it; what lies between two beats was held by something."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.gaps: list[tuple[float, float, str]] = []  # ms of the clock, ms of the thread's own work, what was done
        self.doing = ""
        self._last = self._worked = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """From now on."""
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer.start()

    def stop(self) -> None:
        """No more."""
        self._timer.stop()

    def _beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        gap = (now - self._last) * 1000 - BEAT_MS
        if gap > 1:
            self.gaps.append((gap, (worked - self._worked) * 1000, self.doing))
        self._last, self._worked = now, worked
