"""What to order and why; F9 makes an order for each supplier of all that is ticked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from app.errors import ShopError
from app.ui.allowed import only_for
from app.ui.desk import Desk
from app.ui.pages.buying.area import Area, ask_for, line_of
from app.ui.pages.buying.columns import Plan, proposal_columns
from app.ui.part_names import part_words
from app.ui.widgets import Button, FindChoice, QuantityEdit, RowsTable, Tick, label
from app.ui.widgets.inline_form import InlineForm
from app.ui.words import translate
from app.workflow.buying import reorder, suppliers
from app.workflow.rows.buying import ProposalRow, PurchaseRow, Wanted
from app.workflow.rows.rights import Right


@dataclass(slots=True)
class Choice:
    """What somebody changed of a proposal; None = as it was proposed."""

    ticked: bool | None = None
    quantity: Decimal | None = None
    supplier_id: int | None = None


class ToOrder(Area, Plan):
    """A list of all that is short; Alt+T ticks, Enter changes quantity and supplier. `counted`: it was read anew."""

    counted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.rows: tuple[ProposalRow, ...] = ()
        self.names: dict[int, str] = {}
        self.choices: dict[int, Choice] = {}
        self.table = RowsTable(desk, proposal_columns(desk, self))
        self.table.setAccessibleName(translate("Buying", "To order"))
        self.table.activated_id.connect(self._ask)
        self.said = label("", "middle", wrap=True)
        self.empty = label("", "hint", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.order = Button(translate("Buying", "Make the orders"), self.make_orders, key="F9", look="main")
        self.tick = Button(translate("Buying", "Tick or not"), self.tick_current, key="Alt+T", own_key=True)
        self.again = Button(translate("Buying", "Look again"), self.reload, key="Alt+L", own_key=True)
        only_for(desk, Right.KEEP_PARTS, self.order)
        self.ask = self._make_form()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 8, 8)
        column.addWidget(self.said)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty)
        column.addWidget(self.ask)
        column.addWidget(self.problem)
        column.addLayout(line_of(self.order, self.tick, self.again))

    def _make_form(self) -> InlineForm:
        ask = InlineForm(self.desk, "", translate("Buying", "Take it"), self._take)
        ask.form.add("quantity", translate("Buying", "Order"), QuantityEdit())
        self.suppliers = FindChoice(self.desk, chars=24)
        ask.form.add("supplier_id", translate("Buying", "Supplier"), self.suppliers, beside=True)
        ask.form.add("ticked", " ", Tick(translate("Buying", "order it")), beside=True)
        return ask

    # --- the plan

    def _choice(self, row: ProposalRow) -> Choice:
        return self.choices.get(row.id) or Choice()

    @override
    def ordered(self, row: ProposalRow) -> bool:
        ticked = self._choice(row).ticked
        return (self.supplier_id(row) is not None) if ticked is None else ticked

    @override
    def quantity(self, row: ProposalRow) -> Decimal:
        found = self._choice(row).quantity
        return row.quantity if found is None else found

    @override
    def supplier_id(self, row: ProposalRow) -> int | None:
        return self._choice(row).supplier_id or row.supplier_id

    @override
    def supplier(self, row: ProposalRow) -> str:
        found = self.supplier_id(row)
        return translate("Buying", "nobody known") if found is None else self.names.get(found, row.supplier)

    @override
    def why(self, row: ProposalRow) -> str:
        formats = self.desk.formats
        reasons: list[str] = []
        if row.jobs:
            reasons.append(translate("Buying", "%n job(s) (waits|wait)", n=row.jobs))
        if row.there + row.waiting < row.minimum:
            words = translate("Buying", "below minimum {minimum}")
            reasons.append(words.format(minimum=formats.quantity(row.minimum)))
        if row.used and row.lead_days:
            words = translate("Buying", "used {used} a month × %n day(s)", n=row.lead_days)
            reasons.append(words.replace("{used}", formats.quantity(row.used)))
        elif row.used:
            reasons.append(translate("Buying", "used {used} a month").format(used=formats.quantity(row.used)))
        if row.pack != 1:
            reasons.append(translate("Buying", "packs of {pack}").format(pack=formats.quantity(row.pack)))
        return " · ".join(reasons)

    # --- reading

    @override
    def reload(self) -> None:
        def read(store: Any) -> tuple[Sequence[ProposalRow], Sequence[tuple[int, str]]]:
            return reorder.proposal(store), suppliers.names(store)

        self.desk.latest(self, "proposal", read, then=self._show, fail=self.fail)

    def _show(self, found: tuple[tuple[ProposalRow, ...], Sequence[tuple[int, str]]]) -> None:
        self.rows, self.names = found[0], dict(found[1])
        known = {row.id for row in self.rows}
        self.choices = {key: choice for key, choice in self.choices.items() if key in known}
        self.suppliers.set_options(found[1])
        self._show_rows()
        self.counted.emit()

    def _show_rows(self) -> None:
        current = self.table.current_id()
        self.table.show_rows(self.rows)
        if current is not None:
            self.table.select_id(current)
        ticked = [row for row in self.rows if self.ordered(row)]
        self.order.setEnabled(bool(ticked))
        self.tick.setEnabled(bool(self.rows))
        nothing = translate("Buying", "Nothing is short. Minimum, maximum and days stand in each part's form.")
        self.empty.setText("" if self.rows else nothing)
        self.empty.setVisible(not self.rows)
        self.said.setVisible(bool(self.rows))
        total = sum((row.price * self.quantity(row) for row in ticked), Decimal(0))
        many = len({self.supplier_id(row) for row in ticked})
        orders = translate("Buying", "%n order(s)", n=many)
        words = translate("Buying", "{ticked} of {all} to order: {orders}, {total}")
        self.said.setText(
            words.format(ticked=len(ticked), all=len(self.rows), orders=orders, total=self.desk.formats.money(total))
        )

    # --- changing

    def _current(self) -> ProposalRow | None:
        row = self.table.current_row()
        return row if isinstance(row, ProposalRow) else None

    def tick_current(self) -> None:
        """Alt+T: order the chosen one, or not."""
        row = self._current()
        if row is not None:
            choice = self.choices.setdefault(row.id, Choice())
            choice.ticked = not self.ordered(row)
            self._show_rows()

    def _ask(self, row_id: object) -> None:
        row = next((each for each in self.rows if each.id == row_id), None)
        if row is None:
            return
        self.ask.title.setText(f"{part_words(row.name, row.name_en, self.desk.language)} · {self.why(row)}")
        values = {"quantity": self.quantity(row), "supplier_id": self.supplier_id(row), "ticked": True}
        ask_for(self.ask, "quantity", **values)

    def _take(self, values: dict[str, Any]) -> None:
        row = self._current()
        if row is None:
            self.ask.done()
            return
        if not values["quantity"]:
            self.ask.fail(ShopError("quantity.not_positive", "quantity"))
            return
        self.choices[row.id] = Choice(values["ticked"], values["quantity"], values["supplier_id"])
        self.ask.close_panel()
        self._show_rows()
        self.table.setFocus()

    @override
    def forms(self) -> tuple[InlineForm, ...]:
        return (self.ask,)

    @override
    def save(self) -> bool:
        self.make_orders()
        return True

    def make_orders(self) -> None:
        """F9: an order for each supplier, in one act."""
        wanted = [
            Wanted(row.id, self.quantity(row), row.on_order, self.supplier_id(row))
            for row in self.rows
            if self.ordered(row)
        ]

        def made(orders: Sequence[PurchaseRow]) -> None:
            self.choices.clear()
            self.desk.say(
                translate("Buying", "%n order(s) made: look at (it|them), then send (it|them).", n=len(orders))
            )
            self.wanted.emit("purchase", orders[0].id)

        self.act(reorder.order_proposed, wanted, then=made)

    # --- the page asks

    @override
    def start(self) -> None:
        self.table.setFocus()
        if self.table.current_id() is None:
            self.table.select_first()

    @override
    def step_back(self) -> bool:
        if self.ask.asking():
            self.ask.close_panel()
            return True
        return False

    @override
    def preview_shown(self) -> bool:
        return False

    @override
    def leave_preview(self) -> bool:
        return False

    @override
    def keys(self) -> list[tuple[str, str]]:
        return [
            ("F9", translate("Buying", "make an order for each supplier")),
            ("Enter", translate("Buying", "quantity and supplier of the line")),
            ("Alt+T", translate("Buying", "order the line, or not")),
            ("Alt+L", translate("Buying", "look again")),
        ]
