"""Who collects, the claim receipt that is taken back, and the repair warranty given."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Signal

from app.ui.allowed import only_for
from app.ui.desk import Desk
from app.ui.widgets import Button, CodeEdit, Form, LineEdit, QuantityEdit, Section
from app.ui.words import translate
from app.workflow.rows import numbers
from app.workflow.rows.pickup import Collector
from app.workflow.rows.rights import Right

COLLECTOR_FIELDS = ("collector_name", "collector_id", "collector_tail")


class PeoplePart(Section):
    """Receipt and warranty in one line; somebody else's name and ID only when F7 asks for them."""

    finished = Signal()
    lost = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("Pickup", "Receipt and who collects"), margins=8)
        self._desk = desk
        self.someone_else = False
        self.other = Button("", self.turn_someone_else, key="F7", look="flat", own_key=True)
        words = translate("Pickup", "Receipt lost")
        self.lost_button = Button(words, self.lost.emit, key="F6", look="flat", own_key=True)
        only_for(desk, Right.DECLARE_LOST, self.lost_button)
        self.head.addWidget(self.lost_button)
        self.head.addWidget(self.other)
        self.body.setSpacing(4)
        form = self.form = Form(desk.sentence)
        form.column.setSpacing(4)
        form.add("receipt_number", translate("Pickup", "Claim receipt taken back"), CodeEdit(chars=18), stretch=1)
        form.add("warranty_days", translate("Pickup", "Repair warranty, days"), QuantityEdit(chars=5), beside=True)
        form.add("collector_name", translate("Pickup", "Name of who collects"), LineEdit(longest=100), stretch=3)
        form.add("collector_id", translate("Pickup", "Kind of ID shown"), LineEdit(longest=60), beside=True, stretch=2)
        form.add("collector_tail", translate("Pickup", "Last digits"), CodeEdit(chars=7), beside=True)
        form.finished.connect(self.finished)
        self.body.addWidget(form)
        self.show_someone_else(False)

    def reset(self, receipt_number: str, warranty_days: int) -> None:
        """A new order at the counter."""
        self.form.clear()
        self.set_receipt(receipt_number)
        self.form.set_value("warranty_days", Decimal(warranty_days))
        self.show_someone_else(False)

    def show_ready(self, ready: bool) -> None:
        """Of an order that is not ready nothing is taken back; its receipt may be lost all the same."""
        self.form.setVisible(ready)
        self.other.setVisible(ready)

    def set_receipt(self, number: str) -> None:
        """The claim receipt that was scanned, or the replacement that was issued."""
        self.form.set_value("receipt_number", self._desk.formats.number(number))

    def receipt(self) -> str:
        """The number as digits, "" for none."""
        return numbers.cleaned(self.form.value("receipt_number"))

    def warranty_days(self) -> int:
        """Days of repair warranty given."""
        return int(self.form.value("warranty_days") or 0)

    def collector(self) -> Collector | None:
        """Who came instead of the customer; None = the customer."""
        if not self.someone_else:
            return None
        name, kind, tail = (self.form.value(each) for each in COLLECTOR_FIELDS)
        return Collector(name, kind, tail)

    def turn_someone_else(self) -> None:
        """F7: somebody else collects, or the customer after all."""
        self.show_someone_else(not self.someone_else)
        if self.someone_else:
            self.form.focus_field("collector_name")

    def show_someone_else(self, someone_else: bool) -> None:
        """Show or hide the fields about who came instead."""
        self.someone_else = someone_else
        for name in COLLECTOR_FIELDS:
            self.form.rows[name].setVisible(someone_else)
        customer, other = translate("Pickup", "The customer collects"), translate("Pickup", "Someone else collects")
        self.other.set_words(customer if someone_else else other)
