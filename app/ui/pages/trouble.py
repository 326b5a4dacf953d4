"""Stands in for the window when the shop can't be opened: what is wrong, that nothing is lost, what to do next."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import ShopError
from app.ui.sentences import find_text
from app.ui.widgets.button import Button, label
from app.ui.words import translate


class TroublePage(QWidget):
    """Says why the shop stays closed. `again` asks to try once more."""

    again = Signal()

    def __init__(self, error: ShopError | OSError, data: Path, backups: Path) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setWindowTitle("Counterfoil")
        self.resize(760, 420)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 40, 40, 32)
        column.setSpacing(12)
        column.addWidget(label(translate("Trouble", "The shop can't be opened"), "title", wrap=True))
        column.addWidget(label(_told(error, data), wrap=True, select=True))
        kept = translate("Trouble", "Nothing was changed: everything that was saved is still in {folder}")
        column.addWidget(label(kept.format(folder=data), "hint", wrap=True, select=True))
        restore = translate(
            "Trouble",
            "Backups lie in {folder}. To see what is in them and put one back, close all windows and type: {command}",
        ).format(folder=backups, command="python3 run.py restore")
        column.addWidget(label(restore, "hint", wrap=True, select=True))
        column.addStretch(1)
        row = QHBoxLayout()
        show = Button(translate("Trouble", "Show the backups"), lambda: _show(backups))
        show.setEnabled(backups.is_dir())
        row.addWidget(show)
        row.addStretch(1)
        row.addWidget(Button(translate("Trouble", "Close"), self.close))
        again = Button(translate("Trouble", "Try again"), self.again.emit, look="main")
        row.addWidget(again)
        column.addLayout(row)
        again.setFocus()


def _told(error: ShopError | OSError, data: Path) -> str:
    if isinstance(error, OSError):
        text = translate("Trouble", "The folder {folder} can't be used: {reason}")
        return text.format(folder=data, reason=error.strerror or str(error))
    text = find_text(error.key) or error.key
    values = {name: str(value) for name, value in error.values.items()}
    return text.format_map(defaultdict(lambda: "?", values))


def _show(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
