"""Section: labour charged, from the price list or free; and what it all comes to so far."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from app.errors import ShopError
from app.ui.allowed import only_for
from app.ui.pages.cards.open_card import OpenCard
from app.ui.pages.cards.sections import ON_THE_BENCH, CardSection
from app.ui.widgets import Button, ChoiceBox, LabelledMoney, LineEdit, MoneyEdit, QuantityEdit
from app.ui.widgets.inline_form import InlineForm
from app.ui.widgets.lines import Act, Line, LineColumn, Lines
from app.ui.words import translate
from app.workflow.rows.cards import CardRow, LabourRow
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import PriceItemRow
from app.workflow.workbench import labour


class LabourDone(CardSection):
    """Lines of labour; choosing from the price list fills name and price, both can be typed over."""

    def __init__(self, open_card: OpenCard) -> None:
        super().__init__(open_card, translate("LabourDone", "LABOUR"))
        self.add = Button(translate("LabourDone", "Add labour"), self.ask_labour, key="Alt+L", own_key=True)
        only_for(self.desk, Right.REPAIR, self.add)
        self.head.addWidget(self.add)
        self.ask = InlineForm(
            self.desk, translate("LabourDone", "Labour to charge"), translate("LabourDone", "Add it"), self._add
        )
        form = self.ask.form
        self.list = ChoiceBox(chars=30)
        form.add("price_item_id", translate("LabourDone", "From the price list"), self.list)
        form.add("name", translate("LabourDone", "As it stands on the bill"), LineEdit(longest=200))
        form.add("quantity", translate("LabourDone", "Quantity"), QuantityEdit(), beside=True)
        form.add("price", translate("LabourDone", "Price for one"), MoneyEdit(self.desk.formats), beside=True)
        self.list.changed.connect(self._listed)
        self.lines = Lines(
            (
                LineColumn(translate("LabourDone", "Labour"), stretch=1),
                LineColumn(translate("LabourDone", "Quantity"), right=True),
                LineColumn(translate("LabourDone", "Price"), right=True),
                LineColumn(translate("LabourDone", "Amount"), right=True),
                LineColumn(translate("LabourDone", "By")),
            ),
            translate("LabourDone", "No labour charged yet."),
        )
        self.total = LabelledMoney(
            translate("LabourDone", "So far, labour and parts with tax"), self.desk.formats, strong=True
        )
        for widget in (self.ask, self.lines, self.total):
            self.body.addWidget(widget)

    def clear_typed(self) -> None:
        self.ask.form.clear()
        self.ask.close_panel()

    def show_card(self, card: CardRow) -> None:
        may = card.state in ON_THE_BENCH
        self.add.setVisible(may)
        self.lines.set_lines([self._line(line, may) for line in card.labour])
        self.total.set_amount(card.charges)

    def _line(self, line: LabourRow, may: bool) -> Line:
        formats = self.desk.formats
        cells = (
            line.name,
            formats.quantity(line.quantity),
            formats.money(line.price),
            formats.money(line.amount),
            line.staff,
        )
        remove = Act("remove", translate("LabourDone", "Take off"), lambda: self._remove(line))
        return Line(line.id, cells, acts=(remove,) if may else ())

    def _prices(self) -> list[PriceItemRow]:
        """The price list: what is for this category first, then what is for all."""
        card = self.card
        category = card.article.category_id if card is not None else None
        fitting = [each for each in self.desk.lists.prices if each.category_id == category]
        return fitting + [each for each in self.desk.lists.prices if each.category_id is None]

    def ask_labour(self) -> None:
        """Open the form."""
        if self.card is None or not self.add.isVisibleTo(self):
            return
        formats, language = self.desk.formats, self.desk.language
        options: list[tuple[int | None, str]] = [(None, translate("LabourDone", "not from the list"))]
        options += [(each.id, f"{each.name(language)}  {formats.money(each.price)}") for each in self._prices()]
        self.list.set_options(options)
        typed = self.ask.form.value("quantity")
        self.ask.open_panel("price_item_id", quantity=typed or Decimal(1))

    def _listed(self) -> None:
        chosen = next((each for each in self.desk.lists.prices if each.id == self.list.value()), None)
        if chosen is not None:
            self.ask.form.set_values({"name": chosen.name(self.desk.language), "price": chosen.price})

    def _add(self, values: dict[str, Any]) -> None:
        card = self.card
        if card is None:
            return
        if values["price"] is None:
            self.ask.fail(ShopError("part.price_missing", "price"))
            return
        self.open_card.act(
            labour.add,
            card.id,
            values["name"],
            values["price"],
            values["quantity"] or Decimal(0),
            values["price_item_id"],
            then=self._added,
            fail=self.ask.fail,
            said=translate("LabourDone", "Labour added"),
        )

    def _added(self, _: CardRow) -> None:
        self.ask.done()
        self.list.set_value(None)

    def _remove(self, line: LabourRow) -> None:
        said = translate("LabourDone", "{name} is taken off").format(name=line.name)
        self.open_card.act(labour.remove, line.id, said=said)
