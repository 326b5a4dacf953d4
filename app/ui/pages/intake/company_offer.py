"""A company is typed: its people to take one of, and the way the shop writes it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.desk import Desk
from app.ui.widgets import Button, FlowLayout, Notice
from app.ui.words import translate
from app.workflow.rows.customers import CustomerRow
from app.workflow.rows.people import CompanyRow

MOST = 6


class CompanyOffer(QWidget):
    """Hidden while nothing is known of what is typed."""

    person_picked = Signal(object)  # CustomerRow
    spelling_picked = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: tuple[str, tuple[CompanyRow, ...]] = ("", ())
        self.notice = Notice()
        self._area = QWidget()
        self._flow = FlowLayout(self._area)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.notice)
        column.addWidget(self._area)
        self.hide()

    def show_companies(self, typed: str, found: tuple[CompanyRow, ...], *, new: bool = True) -> None:
        """What is known of the company typed; new: whoever stands on the form is not known yet."""
        if (typed, found) == self._shown:
            return  # one of the buttons may have the focus already
        self._shown = (typed, found)
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        others = [row for row in found if row.name != typed]
        for row in others[:2]:
            words = translate("Intake", "Write it “{name}”").format(name=row.name)
            self._add(Button(words, lambda name=row.name: self.spelling_picked.emit(name)))
        people = [person for row in found for person in row.people] if new else []
        for person in people[:MOST]:
            self._add(Button(self._words(person), lambda person=person: self.person_picked.emit(person)))
        words = ""
        if people:
            words = translate("Intake", "People of this company. Take one of them, or go on for somebody new of it:")
        elif others:
            words = translate("Intake", "The shop has written this company otherwise so far:")
        self.notice.say(words, "info")
        self._area.setVisible(self._flow.count() > 0)
        self.setVisible(bool(words))

    def _add(self, button: Button) -> None:
        button.setParent(self._area)
        self._flow.addWidget(button)
        button.show()

    def _words(self, row: CustomerRow) -> str:
        phone = self._desk.formats.phone(row.phones[0]) if row.phones else ""
        return " · ".join(part for part in (row.name, phone) if part)
