"""The articles collected for one customer, before one payment and one print run; or the order being corrected."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.ui.desk import Desk
from app.ui.widgets import Button, ReasonEdit, label
from app.ui.words import translate
from app.workflow.rows.kinds import ReasonKind


class BasketStrip(QFrame):
    """Hidden while there is one article. Each article is a button that brings it back onto the form."""

    picked = Signal(int)
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "notice")
        self.setProperty("tone", "accent")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 2, 8, 2)
        self._row.setSpacing(6)
        self.buttons: list[Button] = []
        self._parts: list[QWidget] = []
        self.hide()

    def show_articles(self, names: Sequence[str], current: int) -> None:
        """One button an article; the one on the form is marked."""
        self._clear()
        self.setVisible(len(names) > 1)
        if len(names) < 2:
            return
        self._add(label(translate("Intake", "Articles of this customer:"), "strong"))
        for at, name in enumerate(names):
            mark = "▸ " if at == current else ""
            words = name if len(name) <= 28 else name[:27] + "…"
            button = Button(f"{mark}{at + 1}  {words}", lambda at=at: self.picked.emit(at))
            self.buttons.append(button)
            self._add(button)
        self._add(Button(translate("Intake", "Remove the marked one"), self.removed.emit, look="flat"))
        self._row.addStretch(1)

    def _add(self, widget: QWidget) -> None:
        self._row.addWidget(widget)
        self._parts.append(widget)

    def _clear(self) -> None:
        self.buttons = []
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._parts = []
        while self._row.count():
            self._row.takeAt(0)


class CorrectionStrip(QFrame):
    """Says which order is being corrected, and asks why."""

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("look", "notice")
        self.setProperty("tone", "warn")
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 8, 2)
        self.words = label("", "strong")
        self.why = ReasonEdit.of(desk, ReasonKind.CORRECTION)
        self.why.setAccessibleName(translate("Intake", "Why it is corrected"))
        row.addWidget(self.words)
        row.addWidget(label(translate("Intake", "Why it is corrected"), "label"))
        row.addWidget(self.why, 1)
        row.addWidget(Button(translate("Intake", "Leave it as it was"), self.left.emit, key="Esc"))
        self.hide()

    def begin(self, number: str) -> None:
        """Show the strip for an order, its number grouped."""
        self.words.setText(translate("Intake", "Correcting {number}").format(number=number))
        self.why.set_value("")
        self.show()
