"""A tick box as a field of a form."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox
from typing_extensions import override

from app.errors import ShopError


class Tick(QCheckBox):
    """Yes or no as a field of a form; Enter goes to the next field, the space bar ticks."""

    changed = Signal()
    returnPressed = Signal()

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.toggled.connect(self._tell)

    def _tell(self, _ticked: bool) -> None:
        self.changed.emit()

    def value(self) -> bool:
        return self.isChecked()

    def set_value(self, value: bool | None) -> None:
        self.setChecked(bool(value))

    def fault(self) -> ShopError | None:
        return None

    @override
    def keyPressEvent(self, e: QKeyEvent) -> None:
        if e.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.returnPressed.emit()
            return
        super().keyPressEvent(e)
