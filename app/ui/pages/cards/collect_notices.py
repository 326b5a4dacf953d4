"""Below the chips while what is ready is listed: a notice to collect for all that has waited too long."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.widgets import Button, QuantityEdit, label
from app.ui.widgets.inline_form import InlineForm
from app.ui.words import translate
from app.workflow.slips import notices

USUAL_DAYS = 14


class CollectNotices(QWidget):
    """A button; it asks for how many days, says how many that are, and prints one each."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.open_button = Button(translate("Notices", "Notices to collect…"), self.open_panel, look="flat")
        self.ask = InlineForm(
            desk,
            translate("Notices", "Print a notice to collect for each article that is ready and has waited long"),
            translate("Notices", "Print them"),
            self._print,
        )
        self.ask.form.add("days", translate("Notices", "Ready for so many days"), QuantityEdit(chars=6))
        self.count = label("", "hint", wrap=True)
        column.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.ask)
        self.ask.buttons.insertWidget(self.ask.buttons.count() - 1, self.count, 1)
        self.ask.form.changed.connect(self._ask_count)
        self.count.hide()
        self.hide()

    def show_for(self, ready: bool) -> None:
        """There only while the list shows what is ready."""
        self.setVisible(ready)
        if not ready:
            self.ask.close_panel()
            self.count.hide()

    def open_panel(self) -> None:
        """Ask for how long."""
        self.ask.open_panel("days", days=Decimal(USUAL_DAYS))
        self._ask_count()

    def _days(self) -> int:
        """What is typed; 0, which the verb refuses, for what is no whole number."""
        typed = self.ask.form.value("days")
        return int(typed) if typed is not None and typed == int(typed) else 0

    def _ask_count(self, _name: object = None) -> None:
        if self.ask.asking():
            self._desk.latest(self, "count", notices.uncollected, self._days(), then=self._show_count, fail=self._none)

    def _show_count(self, orders: tuple[int, ...]) -> None:
        self.count.setText(
            translate("Notices", "%n article(s), without a notice in that time. Each counts as told by letter.",
                      n=len(orders))
        )  # fmt: skip
        self.count.setVisible(self.ask.asking())
        self.ask.yes.setEnabled(bool(orders))

    def _none(self, _error: ShopError) -> None:
        self.count.hide()  # half a number is no fault yet; printing says what is wrong

    def _print(self, _values: dict[str, Any]) -> None:
        try:
            who = self._desk.acting()
        except ShopError as error:
            self.ask.fail(error)
            return
        self._desk.run(
            self, notices.write_all, who, self._days(), then=self._printed, fail=self.ask.fail,
            changes=("papers", "orders"),
        )  # fmt: skip

    def _printed(self, count: int) -> None:
        self.ask.done()
        self.count.hide()
        self._desk.say(translate("Notices", "%n notice(s) to collect (is|are) printed.", n=count))
