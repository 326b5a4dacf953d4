"""What a customer owes from earlier hand-outs, and the small form that takes the money (intake and pickup)."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import ShopError
from app.ui import names
from app.ui.allowed import only_for
from app.ui.desk import Desk
from app.ui.widgets import Button, ChoiceBox, LabelledMoney, MoneyEdit, Notice
from app.ui.widgets.inline_form import InlineForm
from app.ui.words import translate
from app.workflow.rows.kinds import Means
from app.workflow.rows.pickup import PaymentInput
from app.workflow.rows.rights import Right
from app.workflow.till import payments

CHANGES = ("money", "orders", "customers")
FIELD = "owed_"  # before the names of PaymentInput's fields: intake and pickup have an amount of their own


class OwedPart(QWidget):
    """Hidden while nothing is owed. Shown: the sum, and a button that opens the form with all of it proposed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._customer_id: int | None = None
        self.owed = Decimal(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.notice = Notice()
        self.take = Button(translate("Owed", "Take payment"), self.ask, key="Alt+M", own_key=True)
        self.take.setObjectName("take_owed")
        only_for(desk, Right.TAKE_MONEY, self.take)
        self.notice.add(self.take)
        self.panel = InlineForm(
            desk,
            translate("Owed", "Payment for what is owed from earlier"),
            translate("Owed", "Payment received"),
            self._pay,
        )
        self._add_fields()
        column.addWidget(self.notice)
        column.addWidget(self.panel)
        self.hide()

    def _add_fields(self) -> None:
        form, formats = self.panel.form, self._desk.formats
        form.column.setSpacing(4)
        means = [(each, names.means_name(each)) for each in Means]
        form.add("owed_amount", translate("Owed", "Amount"), MoneyEdit(formats, chars=9))
        form.add("owed_means", translate("Owed", "Paid by"), ChoiceBox(means, chars=9), beside=True)
        form.add("owed_tendered", translate("Owed", "Cash given"), MoneyEdit(formats, chars=9))
        self.change = LabelledMoney(translate("Owed", "Change"), formats, strong=True)
        form.add_wide(self.change)
        form.changed.connect(self._show_change)

    def show_owed(self, customer_id: int | None, owed: Decimal) -> None:
        """Whose debt it is and how much; 0 hides it. What is being typed for the same customer stays."""
        if customer_id != self._customer_id or not owed:
            self.panel.close_panel()
            self.panel.form.clear()
        self._customer_id, self.owed = customer_id, owed
        words = translate("Owed", "Owes {amount} from earlier.").format(amount=self._desk.formats.money(owed))
        self.notice.say(words if owed else "", "bad")
        self.setVisible(bool(owed))

    def ask(self) -> None:
        """Alt+M: open the form; one that is open keeps what was typed."""
        if self.panel.asking():
            self.panel.form.focus_field("owed_amount")
            return
        self.panel.open_panel("owed_amount", owed_amount=self.owed, owed_means=Means.CASH, owed_tendered=None)
        amount = self.panel.form.field("owed_amount")
        if isinstance(amount, MoneyEdit):
            amount.selectAll()  # a part payment is typed over it
        self._show_change()

    def holds_up(self) -> bool:
        """Whether a payment is still open: the page must not go on as if it had been taken. Says so."""
        if not self.panel.asking():
            return False
        self.panel.form.focus_field("owed_amount")
        self._desk.complain(
            translate("Owed", "The payment for what is owed is not noted yet. Finish it, or go back with Esc.")
        )
        return True

    def step_back(self) -> bool:
        """Esc on the page."""
        open_before = self.panel.asking()
        self.panel.close_panel()
        return open_before

    # --- inside

    def _show_change(self, _name: str = "") -> None:
        value = self.panel.form.value
        cash = value("owed_means") is Means.CASH
        self.panel.form.rows["owed_tendered"].setVisible(cash)
        amount, tendered = value("owed_amount"), value("owed_tendered")
        back = tendered - amount if cash and tendered is not None and amount is not None else None
        self.change.setVisible(back is not None and back >= 0)
        self.change.set_amount(back)

    def _pay(self, values: dict[str, Any]) -> None:
        amount, means = values["owed_amount"], values["owed_means"]
        tendered = values["owed_tendered"] if means is Means.CASH else None
        customer_id = self._customer_id
        try:
            who = self._desk.acting()
            if amount is None:
                raise ShopError("payment.not_positive", "owed_amount")
            if tendered is not None and tendered < amount:
                raise ShopError("payment.tendered_too_little", "owed_tendered", amount=amount)
        except ShopError as error:
            self.panel.fail(error)
            return
        if customer_id is None:
            return

        def paid(left: Decimal) -> None:
            self._paid(customer_id, amount, tendered, left)

        given = PaymentInput(means, amount, tendered)
        self._desk.run(self, payments.pay_owed, who, customer_id, given, then=paid, fail=self._refused, changes=CHANGES)

    def _paid(self, customer_id: int, amount: Decimal, tendered: Decimal | None, left: Decimal) -> None:
        if customer_id == self._customer_id:
            self.panel.done()
            self.show_owed(customer_id, left)
        money = self._desk.formats.money
        parts = [translate("Owed", "Payment noted: {amount}.").format(amount=money(amount))]
        if tendered is not None and tendered > amount:
            parts.append(translate("Owed", "Change: {amount}.").format(amount=money(tendered - amount)))
        if left:
            parts.append(translate("Owed", "Still owed: {amount}.").format(amount=money(left)))
        else:
            parts.append(translate("Owed", "Nothing is owed any more."))
        self._desk.say(" ".join(parts))

    def _refused(self, error: ShopError) -> None:
        """The verb names PaymentInput's field."""
        field = None if error.field is None else FIELD + error.field
        self.panel.fail(ShopError(error.key, field, **error.values))
