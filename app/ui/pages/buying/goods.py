"""Goods in by scan: the list of deliveries, and one that is counted, looked through and booked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.allowed import only_for
from app.ui.desk import Desk
from app.ui.pages.buying.area import Area, line_of
from app.ui.pages.buying.codes_panel import CodesPanel
from app.ui.pages.buying.columns import goods_line_columns, named
from app.ui.pages.buying.counted_labels import print_counted
from app.ui.pages.buying.found_lists import GoodsList
from app.ui.pages.buying.goods_forms import LineForm, NewDelivery, NoteForm
from app.ui.pages.buying.goods_scans import GoodsScans
from app.ui.pages.buying.prices_panel import PricesPanel
from app.ui.pages.buying.scan_words import arrived_words
from app.ui.pages.buying.serials_panel import SerialsPanel
from app.ui.widgets import (
    Button,
    ReasonPanel,
    RowsTable,
    Section,
    label,
)
from app.ui.widgets.inline_form import InlineForm
from app.ui.words import translate
from app.workflow.buying import goods_in_booking, receiving
from app.workflow.rows.kinds import Document, NumberKind
from app.workflow.rows.receiving import GoodsInLineRow, GoodsInRow, GoodsInState, Heard, Received, ScanRow
from app.workflow.rows.rights import Right

LIST_MS = 400  # the list's sums follow when no scan came for so long


class Goods(Area):
    """The scan field has the focus; each scan is kept before it beeps. F9 books."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.goods: GoodsInRow | None = None
        self._to_scan = 0  # the id of the delivery that is about to be counted
        self._booked_id = 0  # its big line stays: which jobs have their part now
        self._list_soon = QTimer(self)
        self._list_soon.setSingleShot(True)
        self._list_soon.setInterval(LIST_MS)
        self.list = GoodsList(desk, self.ask_new)
        self._list_soon.timeout.connect(self.list.reload)
        self.list.picked.connect(self._picked)
        self.title, self.about = label("", "title", wrap=True), label("", "middle", wrap=True)
        self.scans = GoodsScans(desk, self.act, self.hear, self._scanned)
        self.heard = self.scans.heard
        self.table = RowsTable(desk, goods_line_columns(desk), row_height=26)
        self.table.setAccessibleName(translate("Buying", "What came"))
        self.table.activated_id.connect(self._change)
        self.codes = CodesPanel(desk, self._show, self.act, self.start)
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
        self.many = Button(translate("Buying", "Serial numbers…"), self.ask_serials, key="Alt+R", own_key=True)
        self.drop = Button(translate("Buying", "Do not book it…"), self.ask_drop, look="danger")
        only_for(self.desk, Right.KEEP_PARTS, self.book, self.note, self.drop, self.many)
        only_for(self.desk, Right.PRINT_SLIPS, self.labels)

    def _make_forms(self) -> None:
        self.new_form = NewDelivery(self.desk, self.act, self._begun)
        self.line_form = LineForm(self.desk, self.act, self._line_put)
        self.note_form = NoteForm(self.desk, self.act, self._show)
        self.serials = SerialsPanel(self.desk, self.act, self.scans.counted, self._show)
        self.reason = ReasonPanel()
        self.panels: tuple[InlineForm, ...] = (self.new_form, self.line_form, self.note_form, self.serials)

    def _lay_out(self) -> QWidget:
        section = Section()
        body = section.body
        body.addWidget(self.title)
        body.addWidget(self.about)
        body.addWidget(self.heard)
        self.scanning = QWidget()
        row = line_of(self.scans.label, self.scans.field, self.many)
        row.setContentsMargins(0, 0, 0, 0)
        self.scanning.setLayout(row)
        for widget in (self.scanning, *self.panels, self.reason, self.prices):
            body.addWidget(widget)
        body.addWidget(self.table, 2)
        body.addWidget(self.codes)
        body.addWidget(self.problem)
        body.addLayout(line_of(self.book, self.labels, self.print))
        body.addLayout(line_of(self.note, self.drop))  # a line of its own: the sum grows with every scan
        body.addStretch(0)  # while none is chosen its words stand at the top
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
        counting = self._counting() is not None
        for each in (self.scanning, self.book, self.note, self.drop):
            each.setVisible(counting)
        self.heard.setVisible(counting or (goods is not None and goods.id == self._booked_id))
        self.many.setVisible(counting and goods is not None and any(line.by_serial for line in goods.lines))
        self.about.setVisible(goods is None)
        for each in (self.table, self.labels, self.print):
            each.setVisible(goods is not None)
        self.table.show_rows(() if goods is None else goods.lines)
        self.codes.show_goods(goods)
        self.serials.show_goods(goods)
        if goods is None:
            self.title.setText(translate("Buying", "No delivery is chosen"))
            words = translate(
                "Buying", "Choose one at the left. “Receive” on an order begins one; so does Alt+N, without an order."
            )
            self.about.setText(words)
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
        self._booked_id = 0
        self.scans.begin()

    @override
    def reload(self) -> None:
        self.list.reload()
        if self.goods is not None:
            self._read(self.goods.id)

    def hear(self, code: str) -> None:
        """A code was scanned or typed: a part, or the serial number that is wanted."""
        goods = self._counting()
        if goods is not None:
            self.scans.hear(goods.id, code)

    def _scanned(self, scan: ScanRow) -> None:
        """It is kept: the lines at once, the list when no further scan comes."""
        if scan.heard is Heard.UNKNOWN:
            self.codes.newest(scan.code)
        self._list_soon.start()
        if self.goods is not None:
            self._read(self.goods.id)

    # --- a new one, a line, the note

    def ask_new(self) -> None:
        """Alt+N: a delivery that no order is known of."""
        self.leave_preview()
        self.new_form.ask()

    def _begun(self, goods: GoodsInRow) -> None:
        self._show(goods)
        self.list.table.select_id(goods.id)
        self.start()

    def _change(self, line_id: object) -> None:
        line, goods = self._line(line_id), self._counting()
        if line is not None and goods is not None:
            self.line_form.ask(goods, line, named(self.desk)(line))

    def _line_put(self, goods: GoodsInRow) -> None:
        self._show(goods)
        self.table.setFocus()

    def _counting(self) -> GoodsInRow | None:
        """The delivery in front, while it is counted."""
        goods = self.goods
        return goods if goods is not None and goods.state is GoodsInState.COUNTING else None

    def _line(self, line_id: object) -> GoodsInLineRow | None:
        found = self.table.rows_model.rows.get(line_id) if isinstance(line_id, int) else None
        return found if isinstance(found, GoodsInLineRow) else None

    def ask_serials(self) -> None:
        """Alt+R: many pieces whose serial numbers follow each other; of the part that is asked for, or chosen."""
        goods, line = self._counting(), self.scans.tracked or self._line(self.table.current_id())
        if goods is None:
            return
        tracked = [each for each in goods.lines if each.by_serial]
        if line is None or not line.by_serial:
            line = tracked[0] if tracked else None
        now = next((each for each in tracked if line is not None and each.id == line.id), line)
        if now is not None:
            self.serials.ask(goods, now, named(self.desk)(now))

    def ask_note(self) -> None:
        """The number on the delivery note."""
        if self.goods is not None:
            self.note_form.ask(self.goods)

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
    def forms(self) -> tuple[InlineForm, ...]:
        return self.panels

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
        told = arrived_words(done.arrived, self.desk.formats)
        words = translate("Buying", "Booked in: {number}").format(number=done.row.number)
        self.heard.say(f"✓ {words}", "good", told)
        self._booked_id = done.row.id
        self._show(done.row)

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
        (self.scans.field if counting else self.list.find_box).setFocus()

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
            (self.scans.tracked is not None, lambda: self.scans.want_serial(None)),
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
