"""What a supplier sells: its parts with numbers, packs and prices; added and changed here."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import ShopError
from app.ui.allowed import only_for
from app.ui.desk import Desk
from app.ui.pages.buying.area import line_of
from app.ui.pages.buying.columns import named, supplier_part_columns
from app.ui.part_finding import PartSearch
from app.ui.widgets import Button, CodeEdit, LineEdit, QuantityEdit, RowsTable, Tick, WholeEdit, label, plain_quantity
from app.ui.widgets.inline_form import InlineForm
from app.ui.words import translate
from app.workflow.buying import supplier_parts
from app.workflow.rows.buying import PriceBreak, SupplierPartInput, SupplierPartRow
from app.workflow.rows.rights import Right
from app.workflow.rows.stock import PartRow

FINE = 4  #: digits that a price may have beyond the currency's


class SupplierParts(QWidget):
    """`act` is the area's way to a verb."""

    def __init__(self, desk: Desk, act: Callable[..., None]) -> None:
        super().__init__()
        self.desk = desk
        self._act = act
        self.supplier_id: int | None = None
        self._row: SupplierPartRow | None = None
        self._part_id = 0
        self.search = PartSearch(desk, lambda: self.supplier_id)
        self.search.picked.connect(self._offer)
        self.table = RowsTable(desk, supplier_part_columns(desk), row_height=26)
        self.table.setAccessibleName(translate("Buying", "What it sells"))
        self.table.activated_id.connect(self._change)
        self.form = self._make_form()
        self.retire = Button(translate("Buying", "Not sold any more"), self.retire_it)
        only_for(desk, Right.BUY, self.retire)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        words = label(translate("Buying", "It sells…"), "label")
        column.addLayout(line_of(words, self.search, self.retire, stretch=1))
        column.addWidget(self.form)
        column.addWidget(self.table, 1)

    def _make_form(self) -> InlineForm:
        made = InlineForm(self.desk, "", translate("Buying", "Keep it"), self._save)
        form = made.form
        form.add("number", translate("Buying", "Their number"), CodeEdit(chars=14, longest=64))
        form.add("pack", translate("Buying", "Pack"), QuantityEdit(chars=5), beside=True)
        form.add("lead_days", translate("Buying", "Days until it comes"), WholeEdit(chars=5), beside=True)
        form.add("preferred", " ", Tick(translate("Buying", "bought here first")), beside=True)
        hint = translate("Buying", "from a quantity on, the price of one: 1: 40, 10: 35.50")
        form.add("prices", translate("Buying", "Prices by quantity"), LineEdit(longest=400), hint)
        return made

    def show_supplier(self, supplier_id: int | None) -> None:
        """The parts of this supplier; None = of nobody."""
        if supplier_id != self.supplier_id:
            self.form.close_panel()
            self.search.reset()
        self.supplier_id = supplier_id
        if supplier_id is None:
            self.table.show_rows(())
        else:
            self.desk.latest(self, "parts", supplier_parts.of_supplier, supplier_id, then=self.table.show_rows)

    def _offer(self, part: PartRow) -> None:
        known = next((row for row in self.table.rows_model.rows.values() if row.part_id == part.id), None)
        if known is not None:
            self._open(known)
            return
        self._row, self._part_id = None, part.id
        self.form.title.setText(part.said(self.desk.language))
        self.form.form.clear()
        self.form.open_panel("number", pack=Decimal(1), lead_days=None)

    def _change(self, row_id: object) -> None:
        row = self.table.rows_model.rows.get(row_id) if isinstance(row_id, int) else None
        if isinstance(row, SupplierPartRow):
            self._open(row)

    def _open(self, row: SupplierPartRow) -> None:
        self._row, self._part_id = row, row.part_id
        self.form.title.setText(named(self.desk)(row))
        days = Decimal(row.lead_days) if row.lead_days else None
        self.form.open_panel("number", number=row.number, pack=row.pack, lead_days=days, preferred=row.preferred,
                             prices=written(row.prices))  # fmt: skip

    def _save(self, values: dict[str, Any]) -> None:
        row = self._row
        try:
            prices = read_prices(values["prices"], lambda text: self.desk.formats.parse_money(text, FINE))
        except ShopError as error:
            self.form.fail(error)
            return
        given = SupplierPartInput(
            supplier_id=self.supplier_id or 0,
            part_id=self._part_id,
            number=values["number"],
            pack=values["pack"] or Decimal(0),
            lead_days=int(values["lead_days"] or 0),
            preferred=values["preferred"],
            prices=prices,
            id=None if row is None else row.id,
            version=None if row is None else row.version,
        )

        def done(_row: SupplierPartRow) -> None:
            self.form.done()
            self.search.setFocus()

        self._act(supplier_parts.save_supplier_part, given, then=done, fail=self.form.fail)

    def _kept(self, _row: SupplierPartRow) -> None:
        """The area reads it again."""

    def retire_it(self) -> None:
        """The chosen one, or back again."""
        row = self.table.current_row()
        if isinstance(row, SupplierPartRow):
            self._act(supplier_parts.retire_supplier_part, row.id, row.version, not row.retired, then=self._kept)


def written(prices: Sequence[PriceBreak]) -> str:
    """ "1: 40, 10: 35.50", as it is typed."""
    return ", ".join(f"{plain_quantity(each.quantity)}: {each.price:f}" for each in prices)


def read_prices(text: str, money: Callable[[str], Decimal | None]) -> tuple[PriceBreak, ...]:
    """The same back; a single price is that from 1 on. Raises ShopError("buying.prices_unread", "prices", text=)."""
    found: list[PriceBreak] = []
    for piece in re.split("[,，;；]", text):
        if not piece.strip():
            continue
        quantity, sign, price = piece.replace("：", ":").rpartition(":")
        try:
            amount = money(price)
            number = Decimal(quantity.strip()) if sign else Decimal(1)
        except (ShopError, ArithmeticError):
            amount, number = None, Decimal(0)
        if amount is None:
            raise ShopError("buying.prices_unread", "prices", text=piece.strip())
        found.append(PriceBreak(number, amount))
    return tuple(found)
