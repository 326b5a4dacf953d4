"""Purchase orders: the list, one with its lines, sending, receiving, closing, CSV and paper."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.allowed import only_for
from app.ui.buying_names import PURCHASE_SIGNS, PURCHASE_TONES, purchase_state_name
from app.ui.desk import Desk
from app.ui.pages.buying.area import Area, ask_for, line_of
from app.ui.pages.buying.columns import named, purchase_line_columns
from app.ui.pages.buying.found_lists import PurchaseList
from app.ui.pages.buying.order_csv import csv_headings
from app.ui.part_finding import PartSearch
from app.ui.widgets import (
    Badge,
    Button,
    DateEdit,
    FindChoice,
    LineEdit,
    MoneyEdit,
    QuantityEdit,
    ReasonPanel,
    RowsTable,
    Section,
    label,
)
from app.ui.widgets.inline_form import InlineForm
from app.ui.widgets.saved_files import choose_file, write_bytes
from app.ui.words import translate
from app.workflow.buying import purchasing, receiving, suppliers
from app.workflow.rows.buying import ON_THE_WAY, PurchaseLineRow, PurchaseRow, PurchaseState
from app.workflow.rows.kinds import Document, NumberKind
from app.workflow.rows.rights import Right
from app.workflow.rows.stock import PartRow
from app.workflow.slips import buying_papers

ChooseFile = Callable[[QWidget, str, str, str], Path | None]


class Purchases(Area):
    """F9 sends a draft, or begins to receive what was sent."""

    def __init__(self, desk: Desk, choose: ChooseFile = choose_file) -> None:
        super().__init__(desk)
        self._choose = choose
        self.order: PurchaseRow | None = None
        self.part: PartRow | None = None
        self._line: PurchaseLineRow | None = None
        self.list = PurchaseList(desk, self.ask_new)
        self.list.picked.connect(self._picked)
        self.title, self.mark, self.about = label("", "title", wrap=True), Badge(), label("", "middle", wrap=True)
        self.search = PartSearch(desk, lambda: None if self.order is None else self.order.supplier_id)
        self.search.picked.connect(self._offer)
        self.table = RowsTable(desk, purchase_line_columns(desk))
        self.table.setAccessibleName(translate("Buying", "Lines of the order"))
        self.table.activated_id.connect(self._change)
        self._make_buttons()
        self._make_forms()
        self.lay_out_beside(self.list, self._lay_out())
        self._show(None)
        self.list.begin()

    def _make_buttons(self) -> None:
        self.send = Button(translate("Buying", "Sent to the supplier…"), self.ask_send, key="F9", look="main")
        self.receive = Button(translate("Buying", "Receive"), self.begin_receiving, key="F9", look="main")
        self.head = Button(translate("Buying", "Confirmed…"), self.ask_head)
        self.csv = Button(translate("Buying", "CSV for an e-mail"), self.write_csv, key="Alt+E", own_key=True)
        self.print = Button(translate("Buying", "Print"), self.print_again, key="Ctrl+P", once=True)
        self.print.setObjectName("buying_order_print")
        self.remove = Button(translate("Buying", "Take the line off"), self.remove_line)
        self.close_it = Button(translate("Buying", "Close short…"), self.ask_close)
        self.drop = Button(translate("Buying", "Drop"), self.drop_it, look="danger")
        only_for(self.desk, Right.BUY, self.send, self.close_it, self.drop)
        only_for(self.desk, Right.KEEP_PARTS, self.receive, self.head, self.remove)

    def _make_forms(self) -> None:
        formats = self.desk.formats
        words = translate("Buying", "From which supplier?")
        self.new_form = InlineForm(self.desk, words, translate("Buying", "Begin it"), self._begin)
        self.suppliers = FindChoice(self.desk, chars=28)
        self.new_form.form.add("supplier_id", translate("Buying", "Supplier"), self.suppliers)
        self.line_form = InlineForm(self.desk, "", translate("Buying", "Take it"), self._put_line)
        self.line_form.form.add("quantity", translate("Buying", "Quantity"), QuantityEdit())
        hint = translate("Buying", "empty: the supplier's price at this quantity")
        self.line_form.form.add(
            "price", translate("Buying", "Price of one"), MoneyEdit(formats, fine=True), hint, beside=True
        )
        self.head_form = InlineForm(self.desk, "", translate("Buying", "Keep it"), self._put_head)
        self.head_form.form.add("expected", translate("Buying", "Expected"), DateEdit(formats))
        theirs = LineEdit(chars=16, longest=60)
        self.head_form.form.add("their_number", translate("Buying", "Their order number"), theirs, beside=True)
        self.head_form.form.add("note", translate("Buying", "Note"), LineEdit(longest=400), beside=True, stretch=1)
        words = translate("Buying", "When should it be here? Empty: by the supplier's days.")
        self.send_form = InlineForm(self.desk, words, translate("Buying", "It is sent"), self._send)
        self.send_form.form.add("expected", translate("Buying", "Expected"), DateEdit(formats))
        self.reason = ReasonPanel()
        self.panels = (self.new_form, self.line_form, self.head_form, self.send_form)

    def _lay_out(self) -> QWidget:
        section = Section()
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.mark)
        section.body.addLayout(head)
        section.body.addWidget(self.about)
        self.adding = QWidget()
        row = QHBoxLayout(self.adding)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(translate("Buying", "Add a part"), "label"))
        row.addWidget(self.search, 1)
        for widget in (*self.panels, self.reason, self.adding):
            section.body.addWidget(widget)
        section.body.addWidget(self.table, 1)
        section.body.addWidget(self.problem)
        section.body.addLayout(line_of(self.send, self.receive, self.head, self.remove))
        section.body.addLayout(line_of(self.print, self.csv, self.close_it, self.drop))
        section.body.addStretch(0)  # while no order is chosen its words stand at the top
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(section)
        return side

    # --- showing

    def _picked(self, order_id: object) -> None:
        if isinstance(order_id, int) and (self.order is None or self.order.id != order_id):
            self.leave_preview()
            self._read(order_id)

    def _read(self, order_id: int) -> None:
        self.desk.latest(self, "order", purchasing.purchase, order_id, then=self._show, fail=self.fail)

    @override
    def show_id(self, subject_id: int) -> None:
        self.leave_preview()
        self.list.table.select_id(subject_id)
        self._read(subject_id)

    def _show(self, order: PurchaseRow | None) -> None:
        if order is None or self.order is None or order.id != self.order.id:
            for panel in self.panels:
                panel.close_panel()
            self.reason.close_panel()
        self.order = order
        state = None if order is None else order.state
        self.adding.setVisible(state is PurchaseState.DRAFT)
        self.remove.setVisible(state is PurchaseState.DRAFT)
        self.send.setVisible(state is PurchaseState.DRAFT)
        self.drop.setVisible(state is PurchaseState.DRAFT)
        self.receive.setVisible(state in ON_THE_WAY)
        self.close_it.setVisible(state in ON_THE_WAY)
        self.head.setVisible(state in (PurchaseState.DRAFT, *ON_THE_WAY))
        for each in (self.print, self.csv, self.mark, self.table):
            each.setVisible(order is not None)
        self.table.show_rows(() if order is None else order.lines)
        if order is None:
            self.title.setText(translate("Buying", "No order is chosen"))
            self.about.setText(translate("Buying", "Choose one at the left, or press Alt+N for a new one."))
            return
        self.title.setText(f"{order.number}  {order.supplier}")
        self.mark.show_words(f"{PURCHASE_SIGNS[order.state]} {purchase_state_name(order.state)}",
                             PURCHASE_TONES[order.state])  # fmt: skip
        self.about.setText(self._about(order))

    def _about(self, order: PurchaseRow) -> str:
        formats = self.desk.formats
        told = [
            translate("Buying", "%n line(s), {total}", n=order.count).replace("{total}", formats.money(order.total))
        ]
        if order.sent_at:
            told.append(translate("Buying", "sent {at}").format(at=formats.moment(order.sent_at)))
        if order.expected:
            words = translate("Buying", "late: expected {day}") if order.late else translate("Buying", "expected {day}")
            told.append(words.format(day=formats.date(order.expected)))
        told += [each for each in (order.their_number, order.closed_why, order.note) if each]
        return " · ".join(told)

    @override
    def reload(self) -> None:
        self.list.reload()
        if self.order is not None:
            self._read(self.order.id)

    # --- a new one, its lines

    def ask_new(self) -> None:
        """Alt+N: for which supplier."""
        self.leave_preview()

        def known(names: tuple[tuple[int, str], ...]) -> None:
            self.suppliers.set_options(names)
            self.new_form.open_panel("supplier_id")

        self.desk.latest(self, "names", suppliers.names, then=known, fail=self.fail)

    def _begin(self, values: dict[str, Any]) -> None:
        def begun(order: PurchaseRow) -> None:
            self.new_form.done()
            self._show(order)
            self.list.table.select_id(order.id)
            self.search.setFocus()

        self.act(purchasing.begin, values["supplier_id"] or 0, then=begun, fail=self.new_form.fail)

    def _offer(self, part: PartRow) -> None:
        self.part = part
        self._line = None
        self.line_form.title.setText(part.said(self.desk.language))
        self.line_form.form.clear()
        self.line_form.open_panel("quantity")

    def _change(self, line_id: object) -> None:
        line = self.table.rows_model.rows.get(line_id) if isinstance(line_id, int) else None
        if self.order is None or self.order.state is not PurchaseState.DRAFT or not isinstance(line, PurchaseLineRow):
            return
        self.part, self._line = None, line
        self.line_form.title.setText(named(self.desk)(line))
        self.line_form.form.set_value("price", None)
        ask_for(self.line_form, "quantity", quantity=line.quantity)

    def _put_line(self, values: dict[str, Any]) -> None:
        order, line, part = self.order, self._line, self.part
        quantity = values["quantity"] or Decimal(0)

        def put(row: PurchaseRow) -> None:
            self.line_form.done()
            self._show(row)
            (self.search if line is None else self.table).setFocus()

        if order is not None and part is not None:
            self.act(
                purchasing.add_line, order.id, part.id, quantity, values["price"], then=put, fail=self.line_form.fail
            )
        elif line is not None:
            self.act(purchasing.change_line, line.id, line.version, quantity, values["price"], then=put,
                     fail=self.line_form.fail)  # fmt: skip

    def remove_line(self) -> None:
        """The chosen line does not stand on it any more."""
        line_id = self.table.current_id()
        if isinstance(line_id, int):
            self.act(purchasing.remove_line, line_id, then=self._show)

    # --- its moves

    @override
    def forms(self) -> tuple[InlineForm, ...]:
        return self.panels

    @override
    def save(self) -> bool:
        order = self.order
        if order is not None and order.state is PurchaseState.DRAFT and self.send.allowed():
            self.ask_send()
        elif order is not None and order.state in ON_THE_WAY and self.receive.allowed():
            self.begin_receiving()
        return order is not None

    def ask_send(self) -> None:
        """It goes to the supplier: by when?"""
        if not self.agree() and self.order is not None:
            self.send_form.open_panel("expected", expected=self.order.expected)

    def _send(self, values: dict[str, Any]) -> None:
        order = self.order
        if order is None:
            return

        def sent(row: PurchaseRow) -> None:
            self.send_form.done()
            self._show(row)
            self.desk.say(translate("Buying", "Sent. F8 shows its paper, Alt+E writes it as CSV."))

        self.act(purchasing.send, order.id, order.version, values["expected"], then=sent, fail=self.send_form.fail,
                 changes=("buying", "parts", "orders"))  # fmt: skip

    def begin_receiving(self) -> None:
        """What came of it is counted."""
        if self.order is not None:
            self.act(receiving.begin, self.order.id, then=lambda goods: self.wanted.emit("goods_in", goods.id))

    def ask_head(self) -> None:
        """What the supplier confirmed."""
        order = self.order
        if order is not None:
            self.head_form.title.setText(translate("Buying", "What the supplier confirmed"))
            self.head_form.open_panel("expected", expected=order.expected, their_number=order.their_number,
                                      note=order.note)  # fmt: skip

    def _put_head(self, values: dict[str, Any]) -> None:
        order = self.order
        if order is None:
            return

        def put(row: PurchaseRow) -> None:
            self.head_form.done()
            self._show(row)

        given = (values["expected"], values["their_number"], values["note"])
        self.act(purchasing.change_head, order.id, order.version, *given, then=put, fail=self.head_form.fail,
                 changes=("buying", "orders"))  # fmt: skip

    def ask_close(self) -> None:
        """Why does the rest not come?"""
        order = self.order
        if order is None:
            return

        def close(text: str, _choice: object) -> None:
            self.act(purchasing.close_short, order.id, order.version, text, then=self._show,
                     changes=("buying", "parts", "orders"))  # fmt: skip

        question = translate("Buying", "Why does the rest not come?")
        self.reason.ask(question, close, yes=translate("Buying", "Close it short"))

    def drop_it(self) -> None:
        """A draft that is not sent after all."""
        order = self.order
        if order is None:
            return

        def drop(_text: str, _choice: object) -> None:
            self.act(purchasing.drop, order.id, order.version, then=self._show, changes=("buying", "parts", "orders"))

        question = translate("Buying", "Drop this draft?")
        self.reason.ask(question, drop, yes=translate("Buying", "Drop"), text=False, danger=True)

    # --- paper and file

    @override
    def paper(self) -> tuple[Document, int] | None:
        return None if self.order is None else (Document.PURCHASE_ORDER, self.order.id)

    def write_csv(self) -> None:
        """Alt+E: its lines for an e-mail."""
        order = self.order
        if order is None:
            return
        kinds = translate("Buying", "CSV files (*.csv)")
        path = self._choose(self, translate("Buying", "Purchase order as CSV"), f"{order.number}.csv", kinds)
        if path is None:
            return
        said = translate("Buying", "Written: {name}").format(name=path.name)
        data = buying_papers.write_csv(order, csv_headings())
        self.desk.ask(self, write_bytes, data, path, then=lambda _: self.desk.say(said), fail=self.fail)

    # --- the page asks

    @override
    def start(self) -> None:
        self.list.find_box.setFocus()

    @override
    def take_code(self, kind: NumberKind | None, code: str) -> bool:
        if self.order is None or self.order.state is not PurchaseState.DRAFT or kind not in (NumberKind.PART, None):
            return False
        self.search.setFocus()
        self.search.setText(code)
        self.search.find_now()
        return True

    @override
    def step_back(self) -> bool:
        if self.leave_preview():
            return True
        for panel in (*self.panels, self.reason):
            if not panel.isHidden():
                panel.close_panel()
                return True
        return False

    @override
    def keys(self) -> list[tuple[str, str]]:
        return [
            ("F9", translate("Buying", "send the draft; receive what was sent")),
            ("F8", translate("Buying", "see the paper")),
            ("Ctrl+P", translate("Buying", "print it")),
            ("Alt+E", translate("Buying", "write the order as CSV")),
            ("Alt+N", translate("Buying", "new order")),
        ]
