"""One line while files are being added: how many are done, which is under way, and a way to stop."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from app.ui.files.adding import Adder
from app.ui.widgets import Button, label
from app.ui.words import translate

PATIENCE_MS = 300  #: what is done sooner needs no progress


class AddingLine(QWidget):
    """Hidden while nothing is on its way."""

    def __init__(self, adder: Adder) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(translate("Files", "Files being added"))
        self.bar.setFixedWidth(160)
        self.words = label("", "hint")
        self.stop = Button(translate("Files", "Stop"), adder.stop)
        row.addWidget(self.bar)
        row.addWidget(self.words, 1)
        row.addWidget(self.stop)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PATIENCE_MS)
        self._soon.timeout.connect(self.show)
        adder.moved.connect(self._moved)
        adder.ended.connect(self._ended)
        self.hide()

    def _moved(self, done: int, total: int, name: str) -> None:
        self.bar.setMaximum(total)
        self.bar.setValue(done)
        self.words.setText(self.words.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, 240))
        if self.isHidden() and not self._soon.isActive():
            self._soon.start()

    def _ended(self, _run: object) -> None:
        self._soon.stop()
        self.hide()
