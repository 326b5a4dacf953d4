"""A small form inside the page that opens where it is needed, keeps what was typed on errors, and closes when done."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.widgets.badges import Notice
from app.ui.widgets.button import Button, label
from app.ui.widgets.focus import give_back, soon_in_sight
from app.ui.widgets.form import Form
from app.ui.words import translate


class InlineForm(QFrame):
    """Hidden until `open_panel`. Enter in the last field or the button calls `submit(values)`; Esc goes back.

    The page that took the values says how it went: `done()` closes, `fail(error)` shows it and keeps every word.
    """

    def __init__(self, desk: Desk, title: str, yes: str, submit: Callable[[dict[str, Any]], None]) -> None:
        super().__init__()
        self.setProperty("look", "notice")
        self.setProperty("tone", "accent")
        self._submit = submit
        self._desk = desk
        self._back_to: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        self.title = label(title, "strong", wrap=True)
        self.form = Form(desk.sentence)
        self.form.finished.connect(self.agree)
        self.problem = Notice()
        self.yes = Button(yes, self.agree, look="main")
        self.no = Button(translate("InlineForm", "Back"), self.close_panel, key="Esc")
        self.buttons = QHBoxLayout()
        self.buttons.addWidget(self.yes)
        self.buttons.addWidget(self.no)
        self.buttons.addStretch(1)
        column.addWidget(self.title)
        column.addWidget(self.form)
        column.addWidget(self.problem)
        column.addLayout(self.buttons)
        self.hide()

    def open_panel(self, focus: str = "", **values: Any) -> None:
        """Show it with these values; the focus goes to `focus`, or to the first field that can be seen."""
        if self.isHidden():
            self._back_to = self.window().focusWidget()
        self.form.set_values(values)
        self.form.clear_errors()
        self.problem.say("")
        self.yes.setEnabled(True)
        self.show()
        first = [name for name, row in self.form.rows.items() if not row.isHidden()]
        if focus or first:
            self.form.focus_field(focus or first[0])
        soon_in_sight(self)  # buttons too: what opens below the edge is typed into by chance

    def show_fields(self, *names: str) -> None:
        """Only these fields are asked for now."""
        for name, row in self.form.rows.items():
            row.setVisible(name in names)

    def agree(self) -> None:
        """Hand the values over, unless something typed can't be read."""
        if not self.yes.isEnabled():
            return
        self.form.clear_errors()
        self.problem.say("")
        try:
            self.form.check()
        except ShopError as error:
            self.fail(error)
            return
        self.yes.setEnabled(False)
        self._submit(self.form.values())

    def done(self, *_: object) -> None:
        """It went well: empty and closed. Takes what a verb gives back, so that it can be its `then`."""
        self.form.clear()
        self.close_panel()

    def fail(self, error: ShopError) -> None:
        """Show what is wrong under its field, or below the fields; nothing typed is lost."""
        self.yes.setEnabled(True)
        shown = [name for name, row in self.form.rows.items() if not row.isHidden()]
        rest = self.form.show_errors(error, names=shown)
        self.problem.say("\n".join(self._desk.sentence(each) for each in rest), "bad")

    def close_panel(self) -> None:
        """Back; what was typed stays for the next time."""
        had_focus = self.isAncestorOf(self.window().focusWidget()) if self.window().focusWidget() else False
        self.hide()
        if had_focus:
            give_back(self._back_to)

    def asking(self) -> bool:
        """Whether it is open."""
        return not self.isHidden()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
            return
        super().keyPressEvent(event)
