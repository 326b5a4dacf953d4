"""The small forms of a delivery: a new one, quantity and price of a line, the number on its delivery note."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from app.ui.desk import Desk
from app.ui.pages.buying.area import ask_for
from app.ui.widgets import FindChoice, LineEdit, MoneyEdit, QuantityEdit
from app.ui.widgets.inline_form import InlineForm
from app.ui.words import translate
from app.workflow.buying import receiving, suppliers
from app.workflow.rows.receiving import GoodsInLineRow, GoodsInRow

Act = Callable[..., None]
Show = Callable[[GoodsInRow], None]


class NewDelivery(InlineForm):
    """A delivery that no order is known of. `act` is the area's way to a verb; show(goods): it was begun."""

    def __init__(self, desk: Desk, act: Act, show: Show) -> None:
        words = translate("Buying", "A delivery without an order")
        super().__init__(desk, words, translate("Buying", "Begin to count"), self._begin)
        self.desk, self._act, self._show = desk, act, show
        self.suppliers = FindChoice(desk, chars=24)
        self.form.add("supplier_id", translate("Buying", "Supplier"), self.suppliers)
        note = LineEdit(chars=18, longest=100)
        self.form.add("delivery_note", translate("Buying", "Delivery note"), note, beside=True)

    def ask(self) -> None:
        """Open it when the suppliers are known."""

        def known(names: tuple[tuple[int, str], ...]) -> None:
            self.suppliers.set_options([(None, translate("Buying", "somebody else")), *names])
            self.open_panel("supplier_id")

        self.desk.latest(self, "names", suppliers.names, then=known, fail=self.fail)

    def _begin(self, values: dict[str, Any]) -> None:
        def begun(goods: GoodsInRow) -> None:
            self.done()
            self._show(goods)

        self._act(receiving.begin, None, values["supplier_id"], values["delivery_note"], then=begun, fail=self.fail)


class LineForm(InlineForm):
    """How many came of a part, and what one costs; show(goods): it was taken."""

    def __init__(self, desk: Desk, act: Act, show: Show) -> None:
        super().__init__(desk, "", translate("Buying", "Take it"), self._put)
        self._act, self._show = act, show
        self._of: tuple[GoodsInRow, GoodsInLineRow] | None = None
        self.form.add("quantity", translate("Buying", "Came"), QuantityEdit())
        price = MoneyEdit(desk.formats, fine=True)
        self.form.add("price", translate("Buying", "Price of one"), price, beside=True)

    def ask(self, goods: GoodsInRow, line: GoodsInLineRow, name: str) -> None:
        """Open it for a line; what is counted by its serial numbers is not counted here."""
        self._of = goods, line
        self.title.setText(name)
        self.form.rows["quantity"].setVisible(not line.by_serial)
        ask_for(self, "price" if line.by_serial else "quantity", quantity=line.quantity, price=line.price)

    def _put(self, values: dict[str, Any]) -> None:
        if self._of is None:
            self.done()
            return
        goods, line = self._of

        def put(store: Any, who: Any) -> GoodsInRow:
            row = receiving.set_price(
                store, who, goods.id, line.id, line.price if values["price"] is None else values["price"]
            )
            if not line.by_serial and values["quantity"] != line.quantity:
                row = receiving.set_quantity(store, who, goods.id, line.id, values["quantity"] or Decimal(0))
            return row

        def done(row: GoodsInRow) -> None:
            self.done()
            self._show(row)

        self._act(put, then=done, fail=self.fail, changes=())


class NoteForm(InlineForm):
    """The number on the delivery note; show(goods): it was kept."""

    def __init__(self, desk: Desk, act: Act, show: Show) -> None:
        words = translate("Buying", "The number on the delivery note")
        super().__init__(desk, words, translate("Buying", "Keep it"), self._put)
        self._act, self._show = act, show
        self._goods: GoodsInRow | None = None
        self.form.add("delivery_note", translate("Buying", "Delivery note"), LineEdit(longest=100))

    def ask(self, goods: GoodsInRow) -> None:
        """Open it for a delivery."""
        self._goods = goods
        self.open_panel("delivery_note", delivery_note=goods.delivery_note)

    def _put(self, values: dict[str, Any]) -> None:
        goods = self._goods
        if goods is None:
            return

        def put(row: GoodsInRow) -> None:
            self.done()
            self._show(row)

        self._act(receiving.change_delivery, goods.id, goods.version, values["delivery_note"], then=put,
                  fail=self.fail, changes=("buying",))  # fmt: skip
