"""The program as `run.py --data DIR` starts it, with an instrument: a key is pressed as soon as there is a window."""

from __future__ import annotations

import sys
from typing import cast

from app import cli, startup  # in the program's own order: what it imports first must come first here, too

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer  # isort: skip
from PySide6.QtGui import QKeyEvent  # isort: skip
from PySide6.QtWidgets import QApplication, QLineEdit  # isort: skip

from app.bench.resident import tell_and_leave  # isort: skip
from app.ui.main_window import MainWindow  # isort: skip
from app.workflow.rows.kinds import Role  # isort: skip
from app.workflow.rows.shop import Who  # isort: skip


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


NO_KEYS = Qt.KeyboardModifier.NoModifier


def main(data: str) -> int:
    """Start; the instrument ends it."""
    QTimer.singleShot(0, startup.make_application(), look)
    return cli.main(["--data", data])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
