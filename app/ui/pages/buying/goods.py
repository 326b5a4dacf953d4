"""Goods in by scan: the list of deliveries, and one that is counted, looked through and booked."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import ShopError
from app.ui.allowed import only_for
from app.ui.desk import Desk
from app.ui.pages.buying.area import Area, ask_for, line_of
from app.ui.pages.buying.beeps import Beep, beep
from app.ui.pages.buying.codes_panel import CodesPanel
from app.ui.pages.buying.columns import goods_line_columns
from app.ui.pages.buying.counted_labels import print_counted
from app.ui.pages.buying.found_lists import GoodsList
from app.ui.pages.buying.prices_panel import PricesPanel
from app.ui.pages.buying.scan_words import arrived_words, jobs_words, what_words
from app.ui.widgets import (
    BigLine,
    Button,
    FindChoice,
    LineEdit,
    MoneyEdit,
    QuantityEdit,
    ReasonPanel,
    RowsTable,
    ScanEdit,
    Section,
    label,
)
from app.ui.widgets.inline_form import InlineForm
from app.ui.words import translate
from app.workflow.buying import goods_in_booking, receiving, suppliers
from app.workflow.rows.kinds import Document, NumberKind
from app.workflow.rows.receiving import GoodsInLineRow, GoodsInRow, GoodsInState, Heard, Received, ScanRow
from app.workflow.rows.rights import Right


class Goods(Area):
    """The scan field has the focus; each scan is kept before it beeps. F9 books."""

    def __init__(self, desk: Desk, sound: Beep = beep) -> None:
        super().__init__(desk)
        self._sound = sound
        self.goods: GoodsInRow | None = None
        self._to_scan = 0  # the id of the delivery that is about to be counted
        self.tracked: GoodsInLineRow | None = None  # its serial number is wanted next
        self.list = GoodsList(desk, self.ask_new)
        self.list.picked.connect(self._picked)
        self.title = label("", "title", wrap=True)
        self.heard = BigLine()
        self.scan_label = label("", "label")
        self.scan_field = ScanEdit(chars=24, longest=400)
        self.scan_field.setAccessibleName(translate("Buying", "Scan what came"))
        self.scan_field.returnPressed.connect(self._typed)
        self.table = RowsTable(desk, goods_line_columns(desk), row_height=26)
        self.table.setAccessibleName(translate("Buying", "What came"))
        self.table.activated_id.connect(self._change)
        self.codes = CodesPanel(desk, self._show, self.act)
        self.prices = PricesPanel(desk, self._book)
        self._make_buttons()
        self._make_forms()
        self.lay_out_beside(self.list, self._lay_out(), (520, 820))
        self._show(None)
        self.list.begin()

    def _make_buttons(self) -> None:
        self.book = Button(translate("Buying", "Book it in"), self.ask_book, key="F9", look="main")
        self.labels = Button(translate("Buying", "Labels as counted"), self.print_labels, key="Alt+B", own_key=True)
        self.print = Button(translate("Buying", "Print the list"), self.print_again, key="Ctrl+P", once=True)
        self.print.setObjectName("buying_goods_print")
        self.note = Button(translate("Buying", "Delivery note…"), self.ask_note)
        self.drop = Button(translate("Buying", "Do not book it…"), self.ask_drop, look="danger")
        only_for(self.desk, Right.KEEP_PARTS, self.book, self.note, self.drop)
        only_for(self.desk, Right.PRINT_SLIPS, self.labels)

    def _make_forms(self) -> None:
        words = translate("Buying", "A delivery without an order")
        self.new_form = InlineForm(self.desk, words, translate("Buying", "Begin to count"), self._begin)
        self.suppliers = FindChoice(self.desk, chars=24)
        self.new_form.form.add("supplier_id", translate("Buying", "Supplier"), self.suppliers)
        self.new_form.form.add("delivery_note", translate("Buying", "Delivery note"), LineEdit(chars=18, longest=100),
                               beside=True)  # fmt: skip
        self.line_form = InlineForm(self.desk, "", translate("Buying", "Take it"), self._put_line)
        self.line_form.form.add("quantity", translate("Buying", "Came"), QuantityEdit())
        self.line_form.form.add(
            "price", translate("Buying", "Price of one"), MoneyEdit(self.desk.formats, fine=True), beside=True
        )
        words = translate("Buying", "The number on the delivery note")
        self.note_form = InlineForm(self.desk, words, translate("Buying", "Keep it"), self._put_note)
        self.note_form.form.add("delivery_note", translate("Buying", "Delivery note"), LineEdit(longest=100))
        self.reason = ReasonPanel()
        self.panels: tuple[InlineForm, ...] = (self.new_form, self.line_form, self.note_form)

    def _lay_out(self) -> QWidget:
        section = Section()
        body = section.body
        body.addWidget(self.title)
        body.addWidget(self.heard)
        self.scanning = QWidget()
        row = line_of(self.scan_label, self.scan_field)
        row.setContentsMargins(0, 0, 0, 0)
        self.scanning.setLayout(row)
        for widget in (self.scanning, *self.panels, self.reason, self.prices):
            body.addWidget(widget)
        body.addWidget(self.table, 2)
        body.addWidget(self.codes)
        body.addWidget(self.problem)
        body.addLayout(line_of(self.book, self.labels, self.print, self.note, self.drop))
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(section)
        return side

    # --- showing

    def _picked(self, goods_id: object) -> None:
        if isinstance(goods_id, int) and (self.goods is None or self.goods.id != goods_id):
            self.leave_preview()
            self._read(goods_id)

    def _read(self, goods_id: int) -> None:
        self.desk.latest(self, "goods", receiving.delivery, goods_id, then=self._show, fail=self.fail)

    @override
    def show_id(self, subject_id: int) -> None:
        self.leave_preview()
        self._to_scan = subject_id
        self.list.table.select_id(subject_id)
        self._read(subject_id)

    def _show(self, goods: GoodsInRow | None) -> None:
        if goods is None or self.goods is None or goods.id != self.goods.id:
            self._forget()
        self.goods = goods
        scan_now, self._to_scan = goods is not None and goods.id == self._to_scan, 0
        counting = goods is not None and goods.state is GoodsInState.COUNTING
        for each in (self.scanning, self.book, self.note, self.drop, self.heard):
            each.setVisible(counting)
        for each in (self.table, self.labels, self.print):
            each.setVisible(goods is not None)
        self.table.show_rows(() if goods is None else goods.lines)
        self.codes.show_goods(goods)
        if goods is None:
            self.title.setText(translate("Buying", "No delivery is chosen. “Receive” on an order begins one."))
            return
        told = (goods.number, goods.supplier, goods.purchase, goods.delivery_note)
        self.title.setText(" · ".join(each for each in told if each))
        pieces, total = self.desk.formats.quantity(goods.pieces), self.desk.formats.money(goods.total)
        self.book.set_words(translate("Buying", "Book it in: {pieces}, {total}").format(pieces=pieces, total=total))
        if scan_now:
            self.start()

    def _forget(self) -> None:
        """Another delivery: what was asked about the one before is over."""
        for panel in self.panels:
            panel.close_panel()
        self.reason.close_panel()
        self.prices.close_panel()
        self._want_serial(None)
        self.heard.say(translate("Buying", "Scan each piece"), "info")

    @override
    def reload(self) -> None:
        self.list.reload()
        if self.goods is not None:
            self._read(self.goods.id)

    # --- scans

    def _typed(self) -> None:
        code = self.scan_field.value()
        self.scan_field.clear()
        if code:
            self.hear(code)

    def hear(self, code: str) -> None:
        """A code was scanned or typed: a part, or the serial number that is wanted."""
        goods, tracked = self.goods, self.tracked
        if goods is None or goods.state is not GoodsInState.COUNTING:
            return
        if tracked is not None:
            self._want_serial(None)
            self.act(receiving.scan_serial, goods.id, tracked.id, code, then=self._counted,
                     fail=lambda error: self._serial_refused(tracked, error), changes=())  # fmt: skip
            return
        self.act(receiving.scan, goods.id, code, then=self._counted, fail=self._refused, changes=())

    def _counted(self, scan: ScanRow) -> None:
        goods = self.goods
        if goods is None:
            return
        if scan.heard is Heard.UNKNOWN:
            self._sound(False)
            words = translate("Buying", "Nobody knows {code}").format(code=scan.code)
            self.heard.say(
                words, "bad", translate("Buying", "It is kept below for later: say whose it is, or drop it.")
            )
        elif scan.line is not None:
            self._sound(True)
            self._want_serial(scan.line if scan.heard is Heard.SERIAL_WANTED else None)
            tone = "warn" if scan.line.over else "good"
            self.heard.say(
                what_words(scan.heard, scan.line, self.desk.formats), tone, jobs_words(scan, self.desk.formats)
            )
        self._read(goods.id)

    def _refused(self, error: ShopError) -> None:
        self._sound(False)
        self.heard.say(self.desk.sentence(error), "bad")

    def _serial_refused(self, tracked: GoodsInLineRow, error: ShopError) -> None:
        """Another serial number may still come."""
        self._refused(error)
        self._want_serial(tracked)

    def _want_serial(self, line: GoodsInLineRow | None) -> None:
        self.tracked = line
        words = translate("Buying", "Scan or type a code")
        if line is not None:
            words = translate("Buying", "Serial number of {part}").format(part=line.part_name)
        self.scan_label.setText(words)

    # --- a new one, a line, the note

    def ask_new(self) -> None:
        """Alt+N: a delivery that no order is known of."""
        self.leave_preview()

        def known(names: tuple[tuple[int, str], ...]) -> None:
            self.suppliers.set_options([(None, translate("Buying", "somebody else")), *names])
            self.new_form.open_panel("supplier_id")

        self.desk.latest(self, "names", suppliers.names, then=known, fail=self.fail)

    def _begin(self, values: dict[str, Any]) -> None:
        def begun(goods: GoodsInRow) -> None:
            self.new_form.done()
            self._show(goods)
            self.list.table.select_id(goods.id)
            self.start()

        self.act(receiving.begin, None, values["supplier_id"], values["delivery_note"], then=begun,
                 fail=self.new_form.fail)  # fmt: skip

    def _change(self, line_id: object) -> None:
        line = self._line(line_id)
        if line is not None and self.goods is not None and self.goods.state is GoodsInState.COUNTING:
            self.line_form.title.setText(line.part_name)
            self.line_form.form.rows["quantity"].setVisible(not line.by_serial)
            first = "price" if line.by_serial else "quantity"
            ask_for(self.line_form, first, quantity=line.quantity, price=line.price)

    def _line(self, line_id: object) -> GoodsInLineRow | None:
        found = self.table.rows_model.rows.get(line_id) if isinstance(line_id, int) else None
        return found if isinstance(found, GoodsInLineRow) else None

    def _put_line(self, values: dict[str, Any]) -> None:
        goods, line = self.goods, self._line(self.table.current_id())
        if goods is None or line is None:
            self.line_form.done()
            return

        def put(store: Any, who: Any) -> GoodsInRow:
            row = receiving.set_price(
                store, who, goods.id, line.id, line.price if values["price"] is None else values["price"]
            )
            if not line.by_serial and values["quantity"] != line.quantity:
                row = receiving.set_quantity(store, who, goods.id, line.id, values["quantity"] or Decimal(0))
            return row

        def done(row: GoodsInRow) -> None:
            self.line_form.done()
            self._show(row)
            self.table.setFocus()

        self.act(put, then=done, fail=self.line_form.fail, changes=())

    def ask_note(self) -> None:
        """The number on the delivery note."""
        if self.goods is not None:
            self.note_form.open_panel("delivery_note", delivery_note=self.goods.delivery_note)

    def _put_note(self, values: dict[str, Any]) -> None:
        goods = self.goods
        if goods is None:
            return

        def put(row: GoodsInRow) -> None:
            self.note_form.done()
            self._show(row)

        self.act(receiving.change_delivery, goods.id, goods.version, values["delivery_note"], then=put,
                 fail=self.note_form.fail, changes=("buying",))  # fmt: skip

    def ask_drop(self) -> None:
        """Why is it not booked?"""
        goods = self.goods
        if goods is None:
            return

        def drop(text: str, _choice: object) -> None:
            self.act(receiving.drop, goods.id, text, then=self._show)

        question = translate("Buying", "Why is this delivery not booked?")
        self.reason.ask(question, drop, yes=translate("Buying", "Do not book it"))

    # --- booking

    @override
    def save(self) -> bool:
        if self.goods is None or self.goods.state is not GoodsInState.COUNTING:
            return False
        if self.prices.asking():
            self.prices.agree()
        else:
            self.ask_book()
        return True

    def ask_book(self) -> None:
        """F9: prices that differ are seen first."""
        goods = self.goods
        if goods is not None:
            self.desk.run(self, receiving.price_changes, goods.id, then=self.prices.ask, fail=self.fail)

    def _book(self, seen: dict[int, Any]) -> None:
        goods = self.goods
        if goods is None:
            return
        self.act(goods_in_booking.book, goods.id, seen, then=self._booked, changes=("buying", "parts", "orders"))

    def _booked(self, done: Received) -> None:
        self.prices.close_panel()
        self._show(done.row)
        self.heard.setVisible(True)
        told = arrived_words(done.arrived, self.desk.formats)
        self.heard.say(translate("Buying", "Booked in: {number}").format(number=done.row.number), "good", told)

    # --- labels and paper

    def print_labels(self) -> None:
        """Alt+B: as many of each part as were counted."""
        if self.goods is not None:
            print_counted(self.desk, self.act, self.fail, self.goods)

    @override
    def paper(self) -> tuple[Document, int] | None:
        return None if self.goods is None else (Document.GOODS_IN_LIST, self.goods.id)

    # --- the page asks

    @override
    def start(self) -> None:
        counting = self.goods is not None and self.goods.state is GoodsInState.COUNTING
        (self.scan_field if counting else self.list.find_box).setFocus()

    @override
    def take_code(self, kind: NumberKind | None, code: str) -> bool:
        if self.goods is None or self.goods.state is not GoodsInState.COUNTING or self.codes.looks_for_a_part():
            return False
        if kind not in (NumberKind.PART, None):
            return False
        self.hear(code)
        return True

    @override
    def step_back(self) -> bool:
        if self.leave_preview():
            return True
        closers: list[tuple[bool, Callable[[], object]]] = [
            (self.prices.asking(), self.prices.close_panel),
            *((panel.asking(), panel.close_panel) for panel in self.panels),
            (not self.reason.isHidden(), self.reason.close_panel),
            (self.codes.asking(), self.codes.close_panel),
            (self.tracked is not None, lambda: self._want_serial(None)),
        ]
        for open_now, close in closers:
            if open_now:
                close()
                self.start()
                return True
        return False

    @override
    def keys(self) -> list[tuple[str, str]]:
        return [
            ("F9", translate("Buying", "book the delivery in")),
            ("Alt+B", translate("Buying", "labels, as many as were counted")),
            ("F8", translate("Buying", "see the paper")),
            ("Ctrl+P", translate("Buying", "print it")),
            ("Enter", translate("Buying", "quantity and price of the line")),
            ("Alt+N", translate("Buying", "a delivery without an order")),
        ]
