"""Goods in and counting: the two ways in which a quantity is changed by hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import ShopError
from app.ui.allowed import only_for
from app.ui.desk import Desk
from app.ui.pages.parts.codes_edit import CodesEdit, several
from app.ui.widgets import Button, LineEdit, MoneyEdit, QuantityEdit, ReasonEdit
from app.ui.widgets.inline_form import InlineForm
from app.ui.words import translate
from app.workflow.rows.kinds import ReasonKind
from app.workflow.rows.rights import Right
from app.workflow.rows.stock import PartRow
from app.workflow.rows.stockroom import SerialRow
from app.workflow.stockroom import serials, stock

STORE_ROOM = 1  # the place that is booked from here

CHANGES = ("parts", "orders")  # a job may have waited for what came in


class Movements(QWidget):
    """Two buttons (`buttons`, for the page to place) and their forms. `moved(part, said)` hears what was booked."""

    def __init__(self, desk: Desk, moved: Callable[[PartRow, str], None]) -> None:
        super().__init__()
        self.desk = desk
        self.part: PartRow | None = None
        self._moved = moved
        self.goods = Button(translate("Movements", "Goods in"), self.ask_goods, key="Alt+G", own_key=True)
        self.count = Button(translate("Movements", "Correct the count"), self.ask_count, key="Alt+C", own_key=True)
        self.buttons = (self.goods, self.count)
        only_for(desk, Right.KEEP_PARTS, self.goods)
        only_for(desk, Right.CORRECT_STOCK, self.count)
        self.goods_form = InlineForm(
            desk, translate("Movements", "What came in?"), translate("Movements", "Book it in"), self._book_goods
        )
        form = self.goods_form.form
        form.add("quantity", translate("Movements", "Quantity"), QuantityEdit())
        form.add("unit_cost", translate("Movements", "Cost of one"), MoneyEdit(desk.formats, fine=True), beside=True)
        form.add("reason", translate("Movements", "Delivery note, supplier"), LineEdit(longest=200), beside=True)
        each = translate("Movements", "Serial number of each, scanned or with commas between")
        form.add("serials", each, CodesEdit())
        question = translate("Movements", "How many are there really?")
        self.count_form = InlineForm(desk, question, translate("Movements", "Correct it"), self._count)
        form = self.count_form.form
        form.add("counted", translate("Movements", "Counted, with reserved ones"), QuantityEdit())
        reason = ReasonEdit.of(desk, ReasonKind.STOCK, longest=200)
        form.add("reason", translate("Movements", "Reason"), reason, beside=True)
        form.add("serials", translate("Movements", "Serial numbers of all that are there"), CodesEdit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.goods_form)
        column.addWidget(self.count_form)

    def show_part(self, part: PartRow | None) -> None:
        """The part that the forms are about."""
        self.part = part
        for panel in (self.goods_form, self.count_form):
            panel.form.rows["serials"].setVisible(part is not None and part.by_serial)
        self.goods.setVisible(part is not None and not part.retired)
        self.count.setVisible(part is not None)

    def close_panels(self) -> None:
        """Another part: what was typed for the one before must not be booked on this one."""
        for panel in (self.goods_form, self.count_form):
            panel.form.clear()
            panel.close_panel()

    def agree(self) -> bool:
        """F9: book what the open form asks. False when none is open."""
        for panel in (self.goods_form, self.count_form):
            if panel.asking():
                panel.agree()
                return True
        return False

    def step_back(self) -> bool:
        """Esc: close what is open."""
        for panel in (self.goods_form, self.count_form):
            if panel.asking():
                panel.close_panel()
                return True
        return False

    def ask_goods(self) -> None:
        """Open the form, the last cost proposed."""
        if self.part is not None:
            self.count_form.close_panel()
            self.goods_form.open_panel("quantity", unit_cost=self.part.cost)

    def ask_count(self) -> None:
        """Open the form."""
        if self.part is not None:
            self.goods_form.close_panel()
            self.count_form.open_panel("counted", counted=self.part.on_hand)
            if self.part.by_serial:
                self.desk.latest(self, "serials", serials.here, self.part.id, STORE_ROOM, then=self._show_serials)

    def _show_serials(self, found: Sequence[SerialRow]) -> None:
        """Those that should be there; what was typed meanwhile stays."""
        if not self.count_form.form.value("serials"):
            self.count_form.form.set_value("serials", ", ".join(each.serial for each in found))

    def _book_goods(self, values: dict[str, Any]) -> None:
        quantity: Decimal = values["quantity"] or Decimal(0)
        said = translate("Movements", "Booked in: {quantity}").format(quantity=self.desk.formats.quantity(quantity))
        pieces = several(values["serials"])
        self._book(self.goods_form, said, stock.goods_in, quantity, values["unit_cost"], values["reason"], pieces)

    def _count(self, values: dict[str, Any]) -> None:
        if values["counted"] is None:
            self.count_form.fail(ShopError("form.bad_number", "counted"))
            return
        said = translate("Movements", "The count is corrected")
        pieces = several(values["serials"])
        self._book(self.count_form, said, stock.correct, values["counted"], values["reason"], pieces)

    def _book(self, panel: InlineForm, said: str, verb: Any, *args: Any) -> None:
        part = self.part
        if part is None:
            return
        try:
            who = self.desk.acting()
        except ShopError as error:
            panel.fail(error)
            return

        def done(now: PartRow) -> None:
            panel.done()
            self._moved(now, said)

        self.desk.run(self, verb, who, part.id, *args, then=done, fail=panel.fail, changes=CHANGES)
