"""A scanner that types: tells a scan from typing by the keys' own time stamps, wherever the focus is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

GAP_MS = 35  # between two characters of a scanner; the fastest typist needs more
LEAST = 6  # a shorter run is no code
LONGEST = 200
ENTER = "\r"


@dataclass(slots=True)
class Run:
    """Judges characters by their time stamps. Pure: knows no window, no wall clock.

    `feed(char, stamp)` answers "hold" (may be a scan, wait), "pass" (no scan: let it through, after `released`),
    or "scan" (a whole code came: `code`). Stamp 0 says that nobody knows when the key was pressed: never a scan.
    """

    code: str = ""
    _chars: list[str] = field(default_factory=list[str])
    _last: int = 0

    def feed(self, char: str, stamp: int) -> str:
        """Next character; "\\r" ends a code."""
        if stamp == 0 or (self._chars and not 0 <= stamp - self._last <= GAP_MS):
            self.reset()  # what was held was no scan; the caller replays it before this key
        if stamp == 0:
            return "pass"
        if char == ENTER:
            self.code = "".join(self._chars)
            self.reset()
            return "scan" if len(self.code) >= LEAST else "pass"
        if len(self._chars) >= LONGEST:
            self.reset()
            return "pass"
        self._chars.append(char)
        self._last = stamp
        return "hold"

    def continues(self, stamp: int) -> bool:
        """Whether a key of this time can belong to what is held."""
        return bool(self._chars) and stamp != 0 and 0 <= stamp - self._last <= GAP_MS

    def reset(self) -> None:
        """Nothing is held any more."""
        self._chars.clear()
        self._last = 0


@dataclass(frozen=True, slots=True)
class _Held:
    target: QObject
    event: QKeyEvent


class Scanner(QObject):
    """Watches the keys of the whole program. `scanned(code)` for each scan; everything else arrives as typed."""

    scanned = Signal(str)

    def __init__(self, app: QApplication, active: Callable[[], bool] = lambda: True) -> None:
        super().__init__(app)
        self._run = Run()
        self._active = active
        self._held: list[_Held] = []
        self._replaying = False
        self._turn = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(GAP_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._timed_out)
        app.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # every event of the program comes by here: the class is asked first, asking for the type costs ten times that
        if not isinstance(event, QKeyEvent) or self._replaying:
            return False
        kind = event.type()
        if kind not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            return False
        if not isinstance(watched, QWidget) or not self._active():
            return False
        return self._release(watched, event) if kind == QEvent.Type.KeyRelease else self._press(watched, event)

    def _press(self, target: QWidget, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Shift:  # part of how a scanner types capitals
            return False
        char = _char(event)
        if char is None:
            self.flush()
            return False
        stamp = event.timestamp()
        if not self._run.continues(stamp):
            self.flush()
        verdict = self._run.feed(char, stamp)
        if verdict == "scan":
            self._timer.stop()
            self._held.clear()
            self._turn += 1
            self.scanned.emit(self._run.code)
            return True
        if verdict == "hold":
            self._keep(target, event)
            self._turn += 1
            self._timer.start()
            return True
        self.flush()
        return False

    def _release(self, target: QWidget, event: QKeyEvent) -> bool:
        # a release must not arrive before its press
        if any(held.event.key() == event.key() for held in self._held):
            self._keep(target, event)
            return True
        return False

    def _keep(self, target: QWidget, event: QKeyEvent) -> None:
        copy = QKeyEvent(event.type(), event.key(), event.modifiers(), event.text(), event.isAutoRepeat())
        copy.setTimestamp(event.timestamp())
        self._held.append(_Held(target, copy))

    def _timed_out(self) -> None:
        # after a stall the timer may come before keys that wait in the queue: let those in first
        turn = self._turn
        QTimer.singleShot(0, self, lambda: self.flush() if turn == self._turn else None)

    def flush(self) -> None:
        """What was held was typing: give it out in order."""
        self._timer.stop()
        self._run.reset()
        held, self._held = self._held, []
        if not held:
            return
        self._replaying = True
        try:
            for each in held:
                target = each.target if shiboken6.isValid(each.target) else QApplication.focusWidget()
                focus = QApplication.focusWidget()
                if focus is not None and isinstance(target, QWidget) and focus.window() is target.window():
                    target = focus  # the key before may have moved the focus
                if target is not None:
                    QCoreApplication.sendEvent(target, each.event)
        finally:
            self._replaying = False


def _char(event: QKeyEvent) -> str | None:
    """The character that a scanner could have sent; None for every other key."""
    held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    if held != Qt.KeyboardModifier.NoModifier or event.isAutoRepeat():
        return None
    if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return ENTER if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier else None
    text = event.text()
    return text if len(text) == 1 and " " <= text <= "~" else None
