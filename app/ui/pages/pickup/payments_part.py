"""Payments at pickup: several means, cash with its change, a refund, or what stays owed and why."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import FieldErrors, ShopError
from app.ui import names
from app.ui.desk import Desk
from app.ui.pages.pickup.money import ZERO, PaymentLine, Totals, totals
from app.ui.widgets import Button, ChoiceBox, Form, LabelledMoney, MoneyEdit, ReasonEdit, Section, label
from app.ui.words import translate
from app.workflow.rows.kinds import Means, ReasonKind

MOST_LINES = 4


class PaymentField(QWidget):
    """One payment: means, amount, and for cash what was given."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.means = ChoiceBox([(each, names.means_name(each)) for each in Means], chars=9)
        self.amount = MoneyEdit(desk.formats, chars=9)
        self.tendered_label = label(translate("Pickup", "cash given"), "label")
        self.tendered = MoneyEdit(desk.formats, chars=9)
        self.means.setAccessibleName(translate("Pickup", "Paid by"))
        self.amount.setAccessibleName(translate("Pickup", "Amount"))
        self.tendered.setAccessibleName(translate("Pickup", "Cash given"))
        for widget in (self.means, self.amount, self.tendered_label, self.tendered):
            row.addWidget(widget)
        row.addStretch(1)
        for field in (self.means, self.amount, self.tendered):
            field.changed.connect(self._changed)
        self.means.returnPressed.connect(self.amount.setFocus)
        self.setFocusProxy(self.amount)

    def _changed(self) -> None:
        cash = self.means.value() is Means.CASH
        self.tendered.setVisible(cash)
        self.tendered_label.setVisible(cash)
        self.changed.emit()

    def line(self) -> PaymentLine:
        """What stands here."""
        return PaymentLine(self.means.value(), self.amount.value(), self.tendered.value())

    def fault(self) -> ShopError | None:
        """Why one of the amounts can't be read."""
        return self.amount.fault() or (self.tendered.fault() if self.means.value() is Means.CASH else None)


class PaymentsPart(Section):
    """The lines, the sums under them, and what is asked only when it is needed."""

    changed = Signal()
    finished = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("Pickup", "Payment"), margins=8)
        self._desk = desk
        self._due = ZERO
        self._touched = False
        self.lines: list[PaymentField] = []
        self.another = Button(translate("Pickup", "Another means"), self.add_line, key="F4", look="flat", own_key=True)
        self.head.addWidget(self.another)
        self.body.setSpacing(4)
        holder = QWidget()
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.body.addWidget(holder)
        self.wrong = label("", "error", wrap=True)
        self.body.addWidget(self.wrong)
        self.left = LabelledMoney(translate("Pickup", "Still owed after this"), desk.formats, strong=True)
        self.change = LabelledMoney(translate("Pickup", "Change"), desk.formats, strong=True)
        self.body.addWidget(self.left)
        self.body.addWidget(self.change)
        self.form = self._build_form()
        self.body.addWidget(self.form)
        self.reset(ZERO)

    def _build_form(self) -> Form:
        form = Form(self._desk.sentence)
        means = [(each, names.means_name(each)) for each in Means]
        form.add("refund_means", translate("Pickup", "Give the rest back by"), ChoiceBox(means, chars=10))
        how: list[tuple[Any, str]] = [
            ("", translate("Pickup", "Choose …")),
            ("account", translate("Pickup", "on the customer's account")),
            ("manager", translate("Pickup", "the manager lets it go")),
        ]
        form.add("owed_how", translate("Pickup", "What stays owed"), ChoiceBox(how, chars=16))
        reason = ReasonEdit.of(self._desk, ReasonKind.OWED)
        form.add("owed_reason", translate("Pickup", "Reason"), reason, beside=True, stretch=1)
        form.finished.connect(self.finished)
        return form

    # --- filling

    def reset(self, due: Decimal) -> None:
        """A new order: one line with all that is due, nothing tendered."""
        self._touched = False
        self.form.clear()
        self.form.set_value("owed_how", "")
        while self.lines:
            self._drop(self.lines[-1])
        self.set_due(due)

    def set_due(self, due: Decimal) -> None:
        """The bill changed; an amount that was not touched by hand follows it."""
        self._due = due
        if due > 0 and not self.lines:
            self.add_line()
        elif due <= 0:
            while self.lines:
                self._drop(self.lines[-1])
        if len(self.lines) == 1 and not self._touched:
            self._set_amount(self.lines[0], due)
        self._show()

    def add_line(self) -> None:
        """F4: another means, for what is left."""
        if len(self.lines) >= MOST_LINES or self._due <= 0:
            return
        left = self.sums().left
        line = PaymentField(self._desk)
        taken = [each.means for each in self.payment_lines()]
        line.means.set_value(next(each for each in Means if each not in taken))
        self._column.addWidget(line)
        self.lines.append(line)
        line.amount.returnPressed.connect(lambda: self._next(line))
        line.tendered.returnPressed.connect(self.finished)
        self._set_amount(line, left)
        line.changed.connect(self._line_changed)
        if len(self.lines) > 1:
            line.means.setFocus()
        self._show()

    def _set_amount(self, line: PaymentField, amount: Decimal) -> None:
        line.blockSignals(True)
        line.amount.set_value(amount or None)
        line.blockSignals(False)

    def _drop(self, line: PaymentField) -> None:
        self.lines.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()

    # --- values

    def payment_lines(self) -> tuple[PaymentLine, ...]:
        """What stands in the lines."""
        return tuple(line.line() for line in self.lines)

    def sums(self) -> Totals:
        """The page's own sums; the verb reckons again."""
        return totals(self._due, self.payment_lines())

    def check(self) -> None:
        """Raise FieldErrors for amounts that can't be read, and for less cash than is to be paid with it."""
        self.form.check()
        for line in self.lines:
            fault = line.fault()
            if fault is not None:
                raise FieldErrors((ShopError(fault.key, "payments", **fault.values),))
            stated = line.line()
            if stated.short:
                raise FieldErrors((ShopError("payment.tendered_too_little", "payments", amount=stated.amount),))

    def show_error(self, sentence: str) -> None:
        """What is wrong with the payments, under them; "" = nothing."""
        self.wrong.setText("⚠ " + sentence if sentence else "")
        self.wrong.setVisible(bool(sentence))
        if sentence and self.lines:
            self.lines[0].amount.setFocus()

    # --- inner

    def _next(self, line: PaymentField) -> None:
        if line.means.value() is Means.CASH:
            line.tendered.setFocus()
        else:
            self.finished.emit()

    def _line_changed(self) -> None:
        self._touched = True
        self.show_error("")
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        sums = self.sums()
        self.show_error("")
        self.left.setVisible(bool(sums.left))
        self.left.set_amount(sums.left)
        self.change.setVisible(bool(sums.change))
        self.change.set_amount(sums.change)
        self.form.rows["refund_means"].setVisible(bool(sums.refund))
        for name in ("owed_how", "owed_reason"):
            self.form.rows[name].setVisible(bool(sums.left))
        self.another.setVisible(self._due > 0)
