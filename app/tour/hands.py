"""The hands of the tour: they type, press and scan in the real window, by key events, as a clerk would."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget

from app.ui.desk import Desk
from app.ui.main_window import MainWindow
from app.ui.widgets import Form

PATIENCE = 30.0  # seconds; longer means that something hangs, and the tour must say so
PULSE = 50  # ms
SCANNER_GAP = 8  # ms between two characters, as a usual scanner sends them


class TourStuck(Exception):
    """The window did not do what the tour waited for; the words say what that was."""


class Hands:
    """Acts on one window. Every act waits until the window has come to rest."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        self.window = window
        self.desk = desk
        self._stamp = 1_000_000  # ms; a scanner is judged by the events' own time
        self._pulse = QTimer(window)  # whoever waits for an event wakes up now and then, to see that he waits in vain
        self._pulse.start(PULSE)

    def rest(self, until: Callable[[], bool] | None = None, what: str = "the window to come to rest") -> None:
        """Let the window work until nothing runs behind it and `until` is true. Raises TourStuck."""
        deadline = time.monotonic() + PATIENCE
        while True:
            # a deferred delete waits for the loop it was asked in, and the tour never returns to one
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            QCoreApplication.processEvents()
            if not self.desk.background.busy() and (until is None or until()):
                QCoreApplication.processEvents()
                return
            if time.monotonic() > deadline:
                raise TourStuck(f"waited {PATIENCE:.0f} s for {what}")
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def type(self, widget: QWidget, text: str) -> None:
        """Put the focus into a field, replace what stands in it, type the text. Raises TourStuck when nobody could."""
        if not (widget.isEnabled() and widget.isVisibleTo(self.window)):
            raise TourStuck(f"the field “{widget.accessibleName() or widget.objectName()}” can't be typed into")
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        target = widget.focusProxy() or widget
        self.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier, target)
        self.press(Qt.Key.Key_Delete, target=target)
        if text.isascii() and len(text) <= 60 and text.isprintable():
            QTest.keyClicks(target, text)
        elif text:
            # what no plain keyboard has comes from an input method, which commits it in one piece
            event = QInputMethodEvent()
            event.setCommitString(text)
            QCoreApplication.sendEvent(target, event)
        self.rest()

    def press(
        self,
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        target: QWidget | None = None,
    ) -> None:
        """Press and release one key where the focus is."""
        QTest.keyClick(target or self._focus(), key, modifiers)
        self.rest()

    def click(self, button: QAbstractButton) -> None:
        """Press a button. Raises TourStuck when it stays disabled or hidden."""
        self.rest(lambda: button.isEnabled() and button.isVisibleTo(self.window), f"the button “{button.text()}”")
        button.click()
        self.rest()

    def tick(self, box: QAbstractButton, on: bool = True) -> None:
        """Tick a box, or take the tick away."""
        if box.isChecked() != on:
            box.setFocus(Qt.FocusReason.OtherFocusReason)
            self.press(Qt.Key.Key_Space, target=box)

    def choose(self, box: QComboBox, wanted: object, value: Callable[[], object]) -> None:
        """Choose in a list by its keys; `value` reads what is chosen. Raises TourStuck when it is not in the list."""
        box.setFocus(Qt.FocusReason.OtherFocusReason)
        if value() != wanted:
            self.press(Qt.Key.Key_Home, target=box)
        for _ in range(box.count()):
            if value() == wanted:
                return
            self.press(Qt.Key.Key_Down, target=box)
        raise TourStuck(f"{wanted} is not in the list “{box.accessibleName()}”")

    def choose_in(self, form: Form, name: str, wanted: object) -> None:
        """Choose in a form's list by its field name."""
        field = form.field(name)
        if not isinstance(field, QComboBox):
            raise TypeError(field)
        self.choose(field, wanted, lambda: form.value(name))

    def scan(self, code: str) -> None:
        """Send a code as a scanner does: fast key events with their own time stamps, then Enter."""
        self._stamp += 1_000
        target = self._focus()
        for character in code:  # queued, as from the system: a slow machine must not make typing of it
            self._post(target, Qt.Key(ord(character.upper())), character)
        self._post(target, Qt.Key.Key_Return, "\r")
        self.rest()

    def picture(self, path: Path) -> None:
        """Save what the window shows as a PNG."""
        self.rest()
        path.parent.mkdir(parents=True, exist_ok=True)
        picture: QPixmap = self.window.grab()
        if not picture.save(str(path), "PNG"):
            raise OSError(f"could not write {path}")

    def _post(self, target: QWidget, key: Qt.Key, text: str) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            event.setTimestamp(self._stamp)
            QCoreApplication.postEvent(target, event)
        self._stamp += SCANNER_GAP

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self.window
