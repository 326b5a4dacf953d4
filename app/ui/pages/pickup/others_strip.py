"""The customer's other ready goods, so that nobody has to come twice."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.ui.desk import Desk
from app.ui.widgets import Button, label
from app.ui.words import translate

MOST = 4


class OthersStrip(QFrame):
    """Hidden when there is nothing; each article is a button that opens its order."""

    picked = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setProperty("look", "notice")
        self.setProperty("tone", "info")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 2, 8, 2)
        self.buttons: list[Button] = []
        self._parts: list[QWidget] = []
        self.hide()

    def show_others(self, others: tuple[tuple[int, str, str], ...]) -> None:
        """(order id, number, article) of each."""
        for part in self._parts:
            part.hide()
            part.deleteLater()
        while self._row.count():
            self._row.takeAt(0)
        self._parts, self.buttons = [], []
        self.setVisible(bool(others))
        if not others:
            return
        self._add(label(translate("Pickup", "Also ready for this customer:"), "strong"))
        for order_id, number, article in others[:MOST]:
            words = f"{self._desk.formats.number(number)} · {article if len(article) <= 28 else article[:27] + '…'}"
            button = Button(words, lambda order_id=order_id: self.picked.emit(order_id))
            self.buttons.append(button)
            self._add(button)
        if len(others) > MOST:
            self._add(label(translate("Pickup", "and {count} more").format(count=len(others) - MOST), "hint"))
        self._row.addStretch(1)

    def _add(self, widget: QWidget) -> None:
        self._row.addWidget(widget)
        self._parts.append(widget)
