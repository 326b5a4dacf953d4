"""The floor of a start: a bare interpreter imports the ORM, then Qt, and shows an empty window. Run as a process."""

from __future__ import annotations

import sqlalchemy.orm  # noqa: F401  # pyright: ignore[reportUnusedImport]
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app.bench.resident import tell_and_leave


def main() -> None:
    """Shows itself, says so, and is gone."""
    app = QApplication([])
    window = QWidget()
    window.resize(1366, 740)
    window.show()
    QTimer.singleShot(0, app, tell_and_leave)
    app.exec()


if __name__ == "__main__":
    main()
