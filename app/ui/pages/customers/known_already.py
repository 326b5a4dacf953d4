"""Who is typed in anew and may be known already: shown before a second one is saved."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.desk import Desk
from app.ui.pages.customers.words import person_words
from app.ui.widgets import Button, FlowLayout, Notice
from app.ui.words import translate
from app.workflow.people import customers
from app.workflow.rows.customers import CustomerInput, CustomerRow

PAUSE_MS = 200
MOST = 8


class KnownAlready(QWidget):
    """`open_wanted`: the clerk knows them again."""

    open_wanted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._typed: CustomerInput | None = None
        self.rows: tuple[CustomerRow, ...] = ()
        self._told: tuple[CustomerRow, ...] = ()  # shown once on F9: the next one saves
        self.notice = Notice()
        self._area = QWidget()
        self._flow = FlowLayout(self._area)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.notice)
        column.addWidget(self._area)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE_MS)
        self._soon.timeout.connect(self._ask)
        self.hide()

    def ask(self, typed: CustomerInput | None) -> None:
        """Somebody new is typed; None: nobody new."""
        self._typed = typed
        if typed is None:
            self._soon.stop()
            self._desk.background.forget(self, "known")
            self._told = ()
            self.show_rows(())
        else:
            self._soon.start()

    def _ask(self) -> None:
        typed = self._typed
        if typed is not None and (typed.phones or len(typed.name) > 1):
            self._desk.latest(self, "known", customers.duplicates, typed, MOST, then=self.show_rows)
        else:
            self.show_rows(())

    def show_rows(self, rows: tuple[CustomerRow, ...]) -> None:
        """These may be who is typed."""
        if rows and rows == self.rows:
            return  # one of the buttons may have the focus already
        self.rows = rows
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row in rows:
            button = Button(person_words(row, self._desk), lambda row=row: self.open_wanted.emit(row.id))
            button.setParent(self._area)
            self._flow.addWidget(button)
            button.show()
        words = translate(
            "Customers", "Perhaps known already. Open one of these, or press F9 again for a new customer:"
        )
        self.notice.say(words if rows else "", "warn")
        self.setVisible(bool(rows))

    def holds_up(self) -> bool:
        """F9: whether somebody is shown here who was not shown at the F9 before; the first one gets the focus."""
        if not self.rows or self.rows == self._told:
            return False
        self._told = self.rows
        item = self._flow.itemAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.setFocus()
        return True
