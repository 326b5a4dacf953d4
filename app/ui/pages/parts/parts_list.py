"""The left side: chips, the find box, the list of parts."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.allowed import only_for
from app.ui.desk import Desk
from app.ui.pages.parts.columns import part_columns
from app.ui.widgets import Button, ChipBar, LineEdit, RowsTable, label
from app.ui.words import translate
from app.workflow.rows.cards import Page
from app.workflow.rows.rights import Right
from app.workflow.rows.stock import PartFilter
from app.workflow.stockroom import stock

ALL, BELOW, RETIRED = "all", "below", "retired"
FIND_PAUSE_MS = 150


class FindLine(LineEdit):
    """Numbers and barcodes go in here, and names, so an input method stays; Enter and Down go into the list."""

    takes_codes = True

    into_list = Signal()

    @override
    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        if arg__1.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.into_list.emit()
            return
        super().keyPressEvent(arg__1)


class PartsList(QWidget):
    """`picked` says which part to show; `counted` how many are below their minimum."""

    picked = Signal(object)
    counted = Signal()
    new_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.filter = PartFilter()
        self.below = 0
        self.chips = ChipBar(
            [
                (ALL, translate("Parts", "All parts"), ""),
                (BELOW, translate("Parts", "▼ Below minimum"), "bad"),
                (RETIRED, translate("Parts", "With retired ones"), ""),
            ]
        )
        self.new = Button(translate("Parts", "New part"), self.new_wanted.emit, key="Alt+N", own_key=True)
        only_for(desk, Right.KEEP_PARTS, self.new)
        self.find_box = FindLine(translate("Parts", "name, number, barcode, model, shelf…"))
        self.find_box.setAccessibleName(translate("Parts", "Find in the list"))
        self.find_box.setClearButtonEnabled(True)
        self.table = RowsTable(desk, part_columns(desk))
        self.table.setAccessibleName(translate("Parts", "Parts"))
        self.empty = label("", "hint", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(FIND_PAUSE_MS)
        self._pause.timeout.connect(self._filter_changed)
        self.find_box.changed.connect(self._pause.start)
        self.find_box.into_list.connect(self._into_list)
        self.chips.picked.connect(self._filter_changed)
        self.table.sort_changed.connect(self._sort)
        self.table.current_changed.connect(self._current)
        self.table.activated_id.connect(self.picked)
        self.table.loaded.connect(self._loaded)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        top = QHBoxLayout()
        top.addWidget(self.chips, 1)
        top.addWidget(self.new)
        row = QHBoxLayout()
        row.addWidget(label(translate("Parts", "Find"), "label"))
        row.addWidget(self.find_box, 1)
        column.addLayout(top)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty)

    # --- reading

    def begin(self) -> None:
        """Read list and count for the first time."""
        self.table.show_sort(self.filter.sort, self.filter.descending)
        self._use_filter()
        self.reload_count()

    def reload(self) -> None:
        """Something changed; the chosen row stays."""
        self.table.reload()
        self.reload_count()

    def reload_count(self) -> None:
        self.desk.latest(self, "below", stock.below_minimum, then=self._show_count)

    def _show_count(self, below: int) -> None:
        self.below = below
        self.chips.set_counts({BELOW: below})
        self.counted.emit()

    def _use_filter(self) -> None:
        wanted = self.filter

        def fetch_ids(store: Any, after: int, limit: int) -> Page:
            return stock.list_ids(store, wanted, after, limit)

        self.table.set_source(fetch_ids, stock.rows)

    # --- filtering

    def _filter_changed(self) -> None:
        chip = self.chips.value()
        wanted = replace(
            self.filter, find=self.find_box.value(), below_minimum=chip == BELOW, with_retired=chip == RETIRED
        )
        if wanted != self.filter:
            self.filter = wanted
            self._use_filter()

    def _sort(self, sort: str, descending: bool) -> None:
        self.filter = replace(self.filter, sort=sort, descending=descending)
        self._use_filter()

    def _loaded(self) -> None:
        nothing = not self.table.rows_model.ids
        self.empty.setVisible(nothing)
        if not nothing:
            return
        if self.filter.find:
            self.empty.setText(translate("Parts", "No part fits. Try fewer words, or press Alt+N for a new part."))
        elif self.filter.below_minimum:
            self.empty.setText(translate("Parts", "Nothing is below its minimum."))
        else:
            self.empty.setText(translate("Parts", "No parts yet. Press Alt+N to write down the first one."))

    def _current(self, part_id: object) -> None:
        if part_id is not None:
            self.picked.emit(part_id)

    def _into_list(self) -> None:
        self._pause.stop()
        self._filter_changed()
        self.table.setFocus()
        if self.table.current_id() is None:
            self.table.select_first()
