"""The bill at the pickup counter: its sums, and a discount with its reason."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Signal

from app.ui.allowed import who_words
from app.ui.desk import Desk
from app.ui.pages.pickup.money import sums
from app.ui.widgets import Form, LabelledMoney, MoneyEdit, ReasonEdit, Section, rule
from app.ui.words import translate
from app.workflow.rows.kinds import ReasonKind
from app.workflow.rows.pickup import BillRow
from app.workflow.rows.rights import Right, may, who_may


class BillPart(Section):
    """Labour, parts, fee, discount, tax, total; what was paid before; what is due."""

    discount_changed = Signal()
    finished = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("Pickup", "Bill"), margins=8)
        self._desk = desk
        self.body.setSpacing(2)
        self.lines: dict[str, LabelledMoney] = {}
        for name, words in (
            ("labour", translate("Pickup", "Labour")),
            ("parts", translate("Pickup", "Parts used")),
            ("fee", translate("Pickup", "Diagnosis fee")),
            ("discount", translate("Pickup", "Discount")),
            ("tax", translate("Pickup", "Tax")),
            ("rounding", translate("Pickup", "Rounding")),
            ("total", translate("Pickup", "Total")),
            ("paid", ""),
        ):
            self.lines[name] = LabelledMoney(words, desk.formats, strong=name == "total")
            self.body.addWidget(self.lines[name])
        self.body.addWidget(rule())
        self.due = LabelledMoney("", desk.formats, strong=True)
        self.body.addWidget(self.due)
        self.form = Form(desk.sentence)
        self.form.add("discount", translate("Pickup", "Discount"), MoneyEdit(desk.formats))
        reason = ReasonEdit.of(desk, ReasonKind.DISCOUNT, at_once=False)
        self.form.add("discount_reason", translate("Pickup", "Reason for the discount"), reason, beside=True, stretch=1)
        self.form.changed.connect(self._changed)
        self.form.finished.connect(self.finished)
        self.body.addWidget(self.form)
        desk.who_changed.connect(self._allow_discount)
        self._allow_discount()

    def _allow_discount(self) -> None:
        """Who may not give one sees who may."""
        allowed = self._desk.who is None or may(self._desk.who, Right.GIVE_DISCOUNT)
        self.form.setEnabled(allowed)
        self.form.setToolTip("" if allowed else who_words(who_may(Right.GIVE_DISCOUNT)))

    def show_bill(self, bill: BillRow, *, out: bool) -> None:
        """Show the sums as the shop writes prices; lines of nothing are left out, but not the total.

        out: the article was handed out already, so what was paid is more than a deposit.
        """
        paid, before = translate("Pickup", "Paid"), translate("Pickup", "Paid before (deposit)")
        self.lines["paid"].set_words(paid if out else before)
        with_tax = self._desk.shop.prices_with_tax
        included, on_top = translate("Pickup", "Tax, included above"), translate("Pickup", "Tax")
        self.lines["tax"].set_words(included if with_tax else on_top)
        amounts = sums(bill, with_tax=with_tax)
        for name, line in self.lines.items():
            amount = amounts[name]
            line.set_amount(-amount if name in ("discount", "paid") and amount else amount)
            line.setVisible(bool(amount) or name == "total")
        back = bill.due < 0
        self.due.set_words(translate("Pickup", "To give back") if back else translate("Pickup", "Due"))
        self.due.set_amount(abs(bill.due))

    def discount(self) -> Decimal:
        """The discount typed, as the shop writes prices; 0 for none."""
        return self.form.value("discount") or Decimal(0)

    def _changed(self, name: str) -> None:
        if name == "discount":
            self.discount_changed.emit()
