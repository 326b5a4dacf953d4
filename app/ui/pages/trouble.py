"""Stands in for the window when the shop can't be opened: what is wrong, that nothing is lost, what to do next."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import ShopError, of_the_world
from app.ui.background import Background
from app.ui.backup_face import Restorer
from app.ui.pages.trouble_backups import BackupChoice
from app.ui.sentences import find_text
from app.ui.widgets.button import Button, label
from app.ui.words import translate

#: What a backup put back helps against.
BY_A_BACKUP = ("data.damaged", "data.foreign", "data.missing")
#: The print queue is a file of its own, and the shop can be opened without what waits in it.
BY_A_NEW_QUEUE = ("spool.unreadable", "spool.newer")


class TroublePage(QWidget):
    """Says why the shop stays closed. `again` asks to try once more, `new_queue` to set the print queue aside."""

    again = Signal()
    new_queue = Signal()

    def __init__(
        self, error: ShopError | OSError, data: Path, backups: Path, restorer: Restorer, background: Background
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setWindowTitle("Counterfoil")
        self.resize(860, 600)
        told = error if isinstance(error, ShopError) else of_the_world(error, data)
        key = "" if told is None else told.key
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 32, 40, 24)
        column.setSpacing(12)
        column.addWidget(label(translate("Trouble", "The shop can't be opened"), "title", wrap=True))
        self.reason = label(_words(told or error, data), wrap=True, select=True)
        column.addWidget(self.reason)
        self.choice: BackupChoice | None = None
        if key in BY_A_BACKUP:
            self.choice = BackupChoice(restorer, background, data)
            self.choice.put_back.connect(self._put_back)
            self.choice.none_found.connect(lambda: self.try_again.set_look("main"))
            column.addWidget(self.choice, 1)
        else:
            kept = translate("Trouble", "Nothing was changed: everything that was saved is still in {folder}")
            column.addWidget(label(kept.format(folder=data), "hint", wrap=True, select=True))
        command = translate(
            "Trouble",
            "Backups lie in {folder}. To see what is in them and put one back, close all windows and type: {command}",
        ).format(folder=backups, command="python3 run.py restore")
        column.addWidget(label(command, "hint", wrap=True, select=True))
        if self.choice is None:
            column.addStretch(1)
        column.addLayout(self._buttons(key, backups))
        self.try_again.setFocus()

    def _buttons(self, key: str, backups: Path) -> QHBoxLayout:
        row = QHBoxLayout()
        show = Button(translate("Trouble", "Show the backups"), lambda: _show(backups))
        show.setEnabled(backups.is_dir())
        row.addWidget(show)
        if key in BY_A_NEW_QUEUE:
            self.aside = Button(translate("Trouble", "Open with a new print queue"), self.new_queue.emit)
            self.aside.setToolTip(translate("Trouble", "The queue as it is is kept beside it, not deleted."))
            row.addWidget(self.aside)
        row.addStretch(1)
        row.addWidget(Button(translate("Trouble", "Close"), self.close))
        look = "main" if self.choice is None else ""  # else to put a backup back is what helps
        self.try_again = Button(translate("Trouble", "Try again"), self.again.emit, look=look)
        row.addWidget(self.try_again)
        return row

    def start(self) -> None:
        """Read what there is to choose from, once the page is up."""
        if self.choice is not None:
            self.choice.read()

    def said(self) -> str:
        """What is wrong, in the words of the page."""
        return self.reason.text()

    def _put_back(self) -> None:
        self.try_again.set_words(translate("Trouble", "Open the shop"))
        self.try_again.set_look("main")
        self.try_again.setFocus()


def _words(error: ShopError | OSError, data: Path) -> str:
    if isinstance(error, OSError):
        text = translate("Trouble", "The folder {folder} can't be used: {reason}")
        return text.format(folder=data, reason=error.strerror or str(error))
    return error_words(error)


def error_words(error: ShopError) -> str:
    """The sentence of an error, with no shop at hand to say how it writes money and moments."""
    text = find_text(error.key) or error.key
    values = {name: str(value) for name, value in error.values.items()}
    return text.format_map(defaultdict(lambda: "?", values))


def _show(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
