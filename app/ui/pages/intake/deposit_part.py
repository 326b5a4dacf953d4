"""The deposit of an intake: one payment for all articles, with the change to give back."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.errors import FieldErrors, ShopError
from app.ui import names
from app.ui.desk import Desk
from app.ui.widgets import ChoiceBox, Form, LabelledMoney, MoneyEdit, Section
from app.ui.words import translate
from app.workflow.rows.intake import DepositInput
from app.workflow.rows.kinds import Means


class DepositPart(Section):
    """Amount, means, and for cash what was tendered."""

    changed = Signal(str)
    finished = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("Intake", "Deposit"), margins=8)
        form = self.form = Form(desk.sentence)
        form.column.setSpacing(4)
        means = [(each, names.means_name(each)) for each in Means]
        form.add("deposit", translate("Intake", "Amount"), MoneyEdit(desk.formats, chars=9))
        form.add("means", translate("Intake", "Paid by"), ChoiceBox(means, chars=9), beside=True, stretch=1)
        form.add("tendered", translate("Intake", "Cash given"), MoneyEdit(desk.formats, chars=9), beside=True)
        form.changed.connect(self._form_changed)
        form.finished.connect(self.finished)
        self.change = LabelledMoney(translate("Intake", "Change"), desk.formats, strong=True)
        self.body.setSpacing(4)
        self.body.addWidget(form)
        self.body.addWidget(self.change)
        self._show_change()

    def read(self) -> DepositInput | None:
        """The deposit, None when no amount stands here."""
        amount = self.form.value("deposit")
        if not amount:
            return None
        means = self.form.value("means")
        return DepositInput(amount, means, self.form.value("tendered") if means is Means.CASH else None)

    def fill(self, deposit: DepositInput | None) -> None:
        """Show a deposit, or none."""
        self.form.set_values(
            {
                "deposit": deposit.amount if deposit else None,
                "means": deposit.means if deposit else Means.CASH,
                "tendered": deposit.tendered if deposit else None,
            }
        )
        self.form.clear_errors()
        self._show_change()

    def check(self) -> None:
        """Raise FieldErrors for what can't be read, and for less cash than the deposit."""
        self.form.check()
        deposit = self.read()
        if deposit is not None and deposit.tendered is not None and deposit.tendered < deposit.amount:
            raise FieldErrors((ShopError("payment.tendered_too_little", "tendered", amount=deposit.amount),))

    def _form_changed(self, name: str) -> None:
        self._show_change()
        self.changed.emit(name)

    def _show_change(self) -> None:
        deposit = self.read()
        cash = self.form.value("means") is Means.CASH
        self.form.field("tendered").setEnabled(cash and deposit is not None)
        given = deposit.tendered if deposit else None
        back = given - deposit.amount if deposit and given is not None else None
        self.change.setVisible(back is not None)
        self.change.set_amount(back if back is None or back >= 0 else None)
