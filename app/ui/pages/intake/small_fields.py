"""Two small fields of the intake form: a tick that a form can hold, and a secret that shows itself on demand."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from app.errors import ShopError
from app.ui.widgets import Button, CodeEdit
from app.ui.words import translate


class SecretEdit(QWidget):
    """An unlock code: dots until the button beside it is pressed; never on paper, never in drafts."""

    changed = Signal()
    returnPressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.edit = CodeEdit(longest=64)
        self.edit.takes_codes = False
        self.edit.setAccessibleName(translate("Intake", "Unlock code"))
        self.edit.setMinimumWidth(72)
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.changed.connect(self.changed)
        self.edit.returnPressed.connect(self.returnPressed)
        self.reveal = Button(translate("Intake", "Show"), self._turn, look="flat")
        row.addWidget(self.edit, 1)
        row.addWidget(self.reveal)
        self.setFocusProxy(self.edit)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _turn(self) -> None:
        self.show_code(self.edit.echoMode() == QLineEdit.EchoMode.Password)

    def show_code(self, shown: bool) -> None:
        """Dots, or the code itself."""
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.reveal.set_words(translate("Intake", "Hide") if shown else translate("Intake", "Show"))

    def value(self) -> str:
        return self.edit.value()

    def set_value(self, value: str | None) -> None:
        self.edit.set_value(value)
        self.show_code(False)

    def fault(self) -> ShopError | None:
        return None
