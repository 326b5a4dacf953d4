"""An instrument: presses a key in the program's window as soon as there is one, and tells when it has arrived."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from app import startup
from app.bench.resident import tell_and_leave
from app.ui.main_window import MainWindow
from app.workflow.rows.kinds import Role
from app.workflow.rows.shop import Who

NO_KEYS = Qt.KeyboardModifier.NoModifier


def lie_in_wait() -> None:
    """Begin when the program's own loop does."""
    QTimer.singleShot(0, startup.make_application(), look)


def look() -> None:
    """As soon as the window is there: somebody comes to the counter (as a badge does it) and presses a key."""
    window = next((each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)), None)
    if window is None or not window.isActiveWindow():
        QTimer.singleShot(1, startup.make_application(), look)
        return
    person = window.desk.lists.staff[0]
    window.desk.sign_in(Who(person.id, person.name, frozenset(Role), window.desk.station))
    window.show_page("intake")
    field = cast("QLineEdit", window.focusWidget())
    field.textChanged.connect(tell_and_leave)
    # to the window, as from the system: it must find its own way to the field that has the focus
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.postEvent(window.windowHandle(), QKeyEvent(kind, Qt.Key.Key_1, NO_KEYS, "1"))
