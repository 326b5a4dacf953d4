"""Scanning: one big line for the last scan, the code and the quantity, the last scans under each other."""

from __future__ import annotations

from collections import deque
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.pages.counting.columns import Listed, scan_columns
from app.ui.pages.counting.scan_queue import ScanQueue
from app.ui.pages.counting.words import TONES, outcome_words, scan_title
from app.ui.widgets import BigLine, Button, LineEdit, Notice, QuantityEdit, RowsTable, ScanEdit, label
from app.ui.words import translate
from app.workflow.rows.counting import RIGHT, CountRow, Scan, ScanOutcome, ScanRow

KEPT = 300  # of the last scans, in the list


class ScanPart(QWidget):
    """`moved(row)` when something moved between two scans of a part; `counted` after scans were written.

    told(words, tone, detail): what the big line says, for who looks at something else.
    """

    moved = Signal(object)
    counted = Signal()
    told = Signal(str, str, str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.count: CountRow | None = None
        self.queue = ScanQueue(desk)
        self.queue.setParent(self)
        self._sound = desk.sound  # who scans looks at the shelf, not at the screen
        self.line = BigLine()
        self.code = ScanEdit(chars=26)
        self.code.setAccessibleName(translate("Counting", "Code"))
        self.quantity = QuantityEdit(negative=True)
        self.quantity.setAccessibleName(translate("Counting", "Quantity of the next scan"))
        self.shelf = LineEdit(chars=10, longest=60)
        self.shelf.setAccessibleName(translate("Counting", "Standing at shelf"))
        self.back = Button(translate("Counting", "Take the last scan back"), self.take_back)
        self.waiting = Notice()
        self.again = Button(translate("Counting", "Write them again"), self.queue.again)
        self.forget = Button(translate("Counting", "Throw them away"), self.queue.forget, look="danger")
        self.table = RowsTable(desk, scan_columns(desk), row_height=24)
        self.table.setAccessibleName(translate("Counting", "Last scans"))
        self._rows: deque[Listed] = deque(maxlen=KEPT)
        self._last: Scan | None = None
        self._number = 0
        self._lay_out()
        self.code.returnPressed.connect(self.enter)
        self.quantity.returnPressed.connect(self.enter)
        self.shelf.returnPressed.connect(self.code.setFocus)
        self.shelf.changed.connect(self._stand)
        self.queue.written.connect(self._written)
        self.queue.refused.connect(self._refused)
        self.queue.changed.connect(self.show_waiting)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.line)
        row = QHBoxLayout()
        self.shelf_label = label(translate("Counting", "Standing at shelf"), "label")
        self.quantity_label = label(translate("Counting", "Quantity of the next scan"), "label")
        for widget in (label(translate("Counting", "Code"), "label"), self.code, self.quantity_label, self.quantity,
                       self.shelf_label, self.shelf, self.back):  # fmt: skip
            row.addWidget(widget)
        row.addStretch(1)
        column.addLayout(row)
        stuck = QHBoxLayout()
        for widget in (self.waiting, self.again, self.forget):
            stuck.addWidget(widget, 1 if widget is self.waiting else 0)
        column.addLayout(stuck)
        column.addWidget(self.table, 1)
        self.empty = label(translate("Counting", "What is scanned stands here, the newest first."), "hint", wrap=True)
        column.addWidget(self.empty)
        self.show_waiting()

    def show_count(self, count: CountRow) -> None:
        """Scan for this count from now on."""
        if self.count is None or self.count.id != count.id:
            self._rows.clear()
            self._last = None
            self.table.show_rows(())
            self.empty.show()
            self.line.say(translate("Counting", "Scan, or type a code and press Enter"))
            self.quantity.set_value(None)
        self.count = count
        for widget in (self.shelf, self.shelf_label):
            widget.setVisible(count.of_articles)
        for widget in (self.quantity, self.quantity_label):
            widget.setVisible(not count.of_articles)

    def start(self) -> None:
        """Where typing starts."""
        self.code.setFocus()
        self.code.selectAll()

    # --- in

    def enter(self) -> None:
        """Enter: what was typed is a scan."""
        if self.code.value() and self.take(self.code.value()):
            self.code.set_value("")
        self.code.setFocus()

    def take(self, code: str, quantity: Decimal | None = None) -> bool:
        """One more code; False when the quantity can't be read. Nothing waits for the database here."""
        if self.count is None:
            return False
        if quantity is None:
            fault = self.quantity.fault()
            if fault is not None:
                self.line.say(f"⚠ {self.desk.sentence(fault)}", "bad")
                self.quantity.setFocus()
                return False
            typed = self.quantity.value()
            quantity = Decimal(1) if typed is None else typed
            self.quantity.set_value(None)  # for one scan only: 50 of everything would be found out too late
        try:
            who = self.desk.acting()
        except ShopError:
            return False
        self._last = Scan(code, quantity)
        self.queue.add(who, self.count.id, self._last)
        return True

    def take_back(self) -> None:
        """The last scan was a mistake."""
        last, self._last = self._last, None
        if last is not None and last.quantity:
            self.take(last.code, -last.quantity)
            self._last = None
        self.code.setFocus()

    def _stand(self) -> None:
        if self.count is not None:
            self.queue.stand_at(self.count.id, self.shelf.value())

    # --- out

    def _written(self, rows: tuple[ScanRow, ...]) -> None:
        for row in rows:
            self._number += 1
            self._rows.appendleft(Listed(self._number, row))
        self.table.show_rows(tuple(self._rows))
        self.empty.hide()
        last = rows[-1]
        wrong = [row for row in rows if row.outcome not in RIGHT]
        told = wrong[-1] if wrong else last
        tone = TONES[told.outcome]
        self.line.say(self._big(told), tone, outcome_words(told, self.desk))
        self.told.emit(self._big(told), tone, outcome_words(told, self.desk))
        self._sound(not wrong)
        if last.outcome is ScanOutcome.SHELF and not self.shelf.isHidden():
            self.shelf.blockSignals(True)
            self.shelf.set_value(last.shelf)
            self.shelf.blockSignals(False)
        for row in rows:
            if row.moved:
                self.moved.emit(row)
        self.counted.emit()

    def _big(self, row: ScanRow) -> str:
        """ "✓ 12 × Belt"."""
        sign = {"good": "✓", "info": "→", "warn": "!", "bad": "⚠"}[TONES[row.outcome]]
        many = f"{self.desk.formats.quantity(row.counted)} × " if row.line_id is not None and row.counted else ""
        return f"{sign} {many}{scan_title(row, self.desk)}"

    def _refused(self, error: ShopError) -> None:
        self.line.say(f"⚠ {self.desk.sentence(error)}", "bad")
        self.told.emit(self.line.text(), "bad", "")
        self._sound(False)

    def show_waiting(self) -> None:
        """What is not written yet is said; with what to do when it can't be."""
        many, stuck = len(self.queue.waiting), self.queue.stuck
        words = translate("Counting", "%n scan(s) (is|are) not written yet.", n=many) if many else ""
        if stuck and many:
            words += " " + ", ".join(each.scan.code for each in list(self.queue.waiting)[:12])
        self.waiting.say(words, "bad" if stuck else "info")
        for button in (self.again, self.forget):
            button.setVisible(stuck and many > 0)
