"""A scanner that types: tells a scan from typing by the keys' own time stamps, wherever the focus is."""

from __future__ import annotations

import contextlib
from collections.abc import Generator
from dataclasses import dataclass, field
from typing import ClassVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from app.ui.taken_back import Snapshot, Swallowed, snapshot_of
from app.workflow.rows import numbers

GAP_MS = 35  # between two characters of a scanner; the fastest typist needs more
LATE_END_MS = 150  # an Enter so soon behind a code that was complete without it was the scanner's
LEAST = 6  # a shorter run is no code
LONGEST = 200
ENTER = "\r"  # Tab counts as one, too: some scanners are set up so
_KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride)
_ELSEWHERE = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.TouchBegin,
    QEvent.Type.WindowDeactivate,
)
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)


@dataclass(slots=True)
class Run:
    """Judges characters by their time stamps. Pure: knows no window, no wall clock.

    `feed(char, stamp)` answers "hold" (may be a scan, wait), "pass" (no scan: let it through, after `released`),
    or "scan" (a whole code came: `code`). Stamp 0 says that nobody knows when the key was pressed: never a scan.
    """

    code: str = ""
    last: int = 0
    _chars: list[str] = field(default_factory=list[str])

    def feed(self, char: str, stamp: int) -> str:
        """Next character; "\\r" ends a code."""
        if stamp == 0 or (self._chars and not 0 <= stamp - self.last <= GAP_MS):
            self.reset()  # what was held was no scan; the caller replays it before this key
        if stamp == 0:
            return "pass"
        if char == ENTER:
            self.code = self.so_far()
            self.reset()
            return "scan" if len(self.code) >= LEAST else "pass"
        if len(self._chars) >= LONGEST:
            self.reset()
            return "pass"
        self._chars.append(char)
        self.last = stamp
        return "hold"

    def so_far(self) -> str:
        """The characters of the run that goes on."""
        return "".join(self._chars)

    def continues(self, stamp: int) -> bool:
        """Whether a key of this time can belong to what is held."""
        return bool(self._chars) and stamp != 0 and 0 <= stamp - self.last <= GAP_MS

    def reset(self) -> None:
        """Nothing is held any more."""
        self._chars.clear()
        self.last = 0


@dataclass(frozen=True, slots=True)
class _Held:
    target: QObject
    event: QKeyEvent


class Scanner(QObject):
    """Watches the keys of the whole program. `scanned(code)` for each scan; everything else arrives as typed.

    Keys are held for at most GAP_MS. Then they are given out, whatever they turn out to be; when the rest of a scan
    comes all the same (the time stamps say so), what they did to the field is taken back.
    """

    scanned = Signal(str)
    spoiled = Signal()  # an input method took a part of a scan, and which one nobody can say
    #: The key being given out now. One for all scanners: two would throw held keys to each other for ever.
    _given: ClassVar[QKeyEvent | None] = None

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._run = Run()
        self._held: list[_Held] = []
        self._early: Snapshot | None = None  # the field before the run's first keys were given out
        self._swallowed = Swallowed(GAP_MS)
        self._lost_its_head = False  # an input method had its choices open when the run began
        self._ended = 0  # time stamp of the last character of a code that was complete without Enter
        self._turn = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(GAP_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._timed_out)
        self._app = app
        app.installEventFilter(self)

    def close(self) -> None:
        """Give out what is held and look at no more keys."""
        self.flush()
        self._app.removeEventFilter(self)

    @contextlib.contextmanager
    def looking_away(self) -> Generator[None, None, None]:
        """While a window is being made: no key can come then, and none of its 20,000 events has to pass by here."""
        self._app.removeEventFilter(self)
        try:
            yield
        finally:
            self._app.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # every event of the program comes by here: the class is asked first, asking for the type costs ten times that
        if isinstance(event, QKeyEvent):
            return event is not Scanner._given and isinstance(watched, QWidget) and self._key(watched, event)
        if isinstance(event, QInputMethodEvent):
            return self._swallowed.look(watched, event)
        if self._held and event.type() in _ELSEWHERE:
            self.flush()  # after a stall a click may wait behind the keys: they were first
        return False

    def _key(self, watched: QWidget, event: QKeyEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress:
            return self._press(watched, event)
        if kind == QEvent.Type.KeyRelease:
            return self._release(watched, event)
        if self._held and _char(event) is None and event.key() not in _MODIFIERS:
            self.flush()  # a shortcut does its work before the key itself comes: F9 must not save without them
        return False

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
            self._lost_its_head = stamp != 0 and self._swallowed.took_the_beginning()
        ended, self._ended = self._ended, 0
        if char == ENTER and ended and 0 <= stamp - ended <= LATE_END_MS:
            return True  # the code is on its way already
        verdict = self._run.feed(char, stamp)
        if verdict == "scan":
            self._take(self._run.code)
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

    def _take(self, code: str) -> None:
        """A whole code: what is held is part of it, and what a part did before is taken back."""
        self._timer.stop()
        self._held.clear()
        self._turn += 1
        self._run.reset()
        early, self._early = self._early, None
        if early is not None:
            early.put_back()
        if self._lost_its_head and code.isdigit() and len(code) < numbers.LENGTH:
            self._swallowed.undo()
            code = numbers.first_digit_lost(code)
        self._lost_its_head = False
        if code:
            self.scanned.emit(code)
        else:
            self.spoiled.emit()

    def _timed_out(self) -> None:
        # after a stall the timer may come before keys that wait in the queue: let those in first
        turn = self._turn
        QTimer.singleShot(0, self, lambda: self._no_more_came() if turn == self._turn else None)

    def _no_more_came(self) -> None:
        """The scanner sends no Enter, or it was typing; or the keys come late: then the run goes on."""
        last, code = self._run.last, self._run.so_far()
        if len(code) == numbers.LENGTH and numbers.looks_like_ours(code):
            self._take(code)
            self._ended = last
            return
        if self._early is None:
            self._early = snapshot_of(QApplication.focusWidget())
        self._give_out()
        if self._early is not None:
            self._early.settle()

    def flush(self) -> None:
        """What was held was typing: give it out in order."""
        self._run.reset()
        self._early = None
        self._give_out()

    def _give_out(self) -> None:
        self._timer.stop()
        held, self._held = self._held, []
        for each in held:
            target = each.target if shiboken6.isValid(each.target) else QApplication.focusWidget()
            focus = QApplication.focusWidget()
            if focus is not None and isinstance(target, QWidget) and focus.window() is target.window():
                target = focus  # the key before may have moved the focus
            if target is not None:
                Scanner._given = each.event
                QCoreApplication.sendEvent(target, each.event)
        Scanner._given = None


def _char(event: QKeyEvent) -> str | None:
    """The character that a scanner could have sent; None for every other key."""
    held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    if held != Qt.KeyboardModifier.NoModifier or event.isAutoRepeat():
        return None
    if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
        return ENTER if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier else None
    text = event.text()
    return text if len(text) == 1 and " " <= text <= "~" else None
