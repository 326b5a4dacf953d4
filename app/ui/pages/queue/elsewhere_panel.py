"""Which other printer: a button each, Esc goes back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from app.printing.face import PrinterProfile
from app.ui.printer_words import printer_title
from app.ui.widgets import Button, FlowLayout, label
from app.ui.words import translate


class ElsewherePanel(QFrame):
    """Hidden until `ask`; `closed`: it was answered, or left."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "notice")
        self.setProperty("tone", "accent")
        self.buttons: list[Button] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 6)
        self.words = label("", "strong", wrap=True)
        column.addWidget(self.words)
        inside = QWidget()
        self._flow = FlowLayout(inside)
        self.back = Button(translate("Queue", "Back"), self.close_panel, key="Esc")
        self._flow.addWidget(self.back)
        column.addWidget(inside)
        self.hide()

    def ask(self, printers: Sequence[PrinterProfile], take: Callable[[str], object]) -> None:
        """`take(name)` is told the printer that is chosen."""
        for each in self.buttons:
            self._flow.removeWidget(each)
            each.deleteLater()
        self.buttons = []
        for at, profile in enumerate(printers, 1):

            def chosen(name: str = profile.name) -> None:
                self.close_panel()
                take(name)

            button = Button(printer_title(profile.name), chosen, once=True)
            button.setObjectName(f"elsewhere_{at}")
            self._flow.addWidget(button)
            self.buttons.append(button)
        self.words.setText(
            translate("Queue", "Print it on:")
            if printers
            else translate("Queue", "No other printer of this PC can print this.")
        )
        self._flow.bring_first(self.buttons)
        self.show()
        (self.buttons[0] if self.buttons else self.back).setFocus(Qt.FocusReason.OtherFocusReason)

    def close_panel(self) -> None:
        """Back without printing."""
        self.hide()
        self.closed.emit()

    def asking(self) -> bool:
        """Whether it is open."""
        return not self.isHidden()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)
