"""Over the list: the parts that have come for one's own jobs; gone when the job goes on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.ui.arrived import come_words, jobs_of
from app.ui.desk import Desk
from app.ui.widgets import Button, FlowLayout, label
from app.workflow.rows.stockroom import WantRow
from app.workflow.stockroom import wants

MOST = 4


class ArrivedNotice(QFrame):
    """Tells whoever is signed in; `open_order` opens the card of a job."""

    def __init__(self, desk: Desk, open_order: Callable[[int], None]) -> None:
        super().__init__()
        self.desk = desk
        self.open_order = open_order
        self.setProperty("look", "notice")
        self.setProperty("tone", "good")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 6)
        self.words = label("", "strong", wrap=True)
        column.addWidget(self.words)
        self.inside = QFrame()
        self._flow = FlowLayout(self.inside)
        column.addWidget(self.inside)
        self.buttons: list[Button] = []
        self._shown: tuple[tuple[int, str], ...] = ()
        self.hide()

    def reload(self) -> None:
        """Ask again what has come."""
        who = self.desk.who
        if who is None:
            self._show(())
        else:
            self.desk.latest(self, "arrived", wants.arrived_for, who.staff_id, then=self._show)

    def _show(self, rows: tuple[WantRow, ...]) -> None:
        shown = jobs_of(rows, self.desk)
        self.setVisible(bool(shown))
        if shown == self._shown:
            return
        self._shown = shown
        self.words.setText(come_words(len(shown)))
        for button in self.buttons:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [Button(words, self._opener(key)) for key, words in shown[:MOST]]
        for button in self.buttons:
            self._flow.addWidget(button)
            button.show()

    def _opener(self, order_id: int) -> Callable[[], None]:
        return lambda: self.open_order(order_id)
