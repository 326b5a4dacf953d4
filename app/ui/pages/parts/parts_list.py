"""The left side: chips, the find box, labels, the list of parts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.allowed import only_for
from app.ui.desk import Desk
from app.ui.pages.parts.columns import part_columns
from app.ui.pages.parts.labels import LabelsPanel
from app.ui.widgets import Button, ChipBar, FoundList, label
from app.ui.words import translate
from app.workflow.rows.cards import Page
from app.workflow.rows.rights import Right
from app.workflow.rows.stock import PartFilter, PartRow
from app.workflow.stockroom import stock

ALL, BELOW, RETIRED = "all", "below", "retired"


class PartsList(FoundList[PartFilter]):
    """`picked` says which part to show; `counted` how many are below their minimum."""

    counted = Signal()
    new_wanted = Signal()
    lists_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        hint = translate("Parts", "name, number, barcode, model, shelf…")
        super().__init__(desk, part_columns(desk), PartFilter(), hint, translate("Parts", "Parts"))
        self.find_box.takes_codes = True
        self.below = 0
        self.opened: tuple[int, ...] = ()  # the part that lies open, for labels, when it does not stand in the list
        self.chips = ChipBar(
            [
                (ALL, translate("Parts", "All parts"), ""),
                (BELOW, translate("Parts", "▼ Below minimum"), "bad"),
                (RETIRED, translate("Parts", "With retired ones"), ""),
            ]
        )
        self.new = Button(translate("Parts", "New part"), self.new_wanted.emit, key="Alt+N", own_key=True)
        only_for(desk, Right.KEEP_PARTS, self.new)
        self.labels = LabelsPanel(desk, lambda: (self.table.chosen_ids() or self.opened, self.filter))
        self.print_labels = Button(translate("Parts", "Labels…"), self.labels.ask, key="Ctrl+P")
        top, row = QVBoxLayout(), QHBoxLayout()  # one beside the other, the chips would stand in three lines
        self.lists = Button(translate("Parts", "Lists…"), self.lists_wanted.emit, key="Alt+L", own_key=True)
        for button in (self.lists, self.print_labels, self.new):
            row.addWidget(button)
        row.addStretch(1)
        top.addWidget(self.chips)
        top.addLayout(row)
        self.lay_out(top, self._make_shelf_line(), self.labels)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)  # for labels
        self.chips.picked.connect(self.filter_changed)
        self.table.activated_id.connect(self.picked)
        self.table.loaded.connect(self.labels.refresh)
        self.table.selectionModel().selectionChanged.connect(self._chosen)

    def _make_shelf_line(self) -> QWidget:
        """There while only one shelf is listed."""
        self.shelf_line = QWidget()
        self.shelf_name = label("", "strong")
        self.all_shelves = Button(translate("Parts", "All shelves"), lambda: self.show_shelf(""), look="flat")
        row = QHBoxLayout(self.shelf_line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.shelf_name)
        row.addWidget(self.all_shelves)
        row.addStretch(1)
        self.shelf_line.hide()
        return self.shelf_line

    # --- reading

    @override
    def list_ids(self, store: Any, wanted: PartFilter, after: int, limit: int) -> Page:
        return stock.list_ids(store, wanted, after, limit)

    @override
    def list_rows(self, store: Any, ids: Sequence[int]) -> Sequence[PartRow]:
        return stock.rows(store, ids)

    @override
    def count(self) -> None:
        self.desk.latest(self, "below", stock.below_minimum, then=self._show_count)

    def _show_count(self, below: int) -> None:
        self.below = below
        self.chips.set_counts({BELOW: below})
        self.counted.emit()

    # --- filtering

    @override
    def wanted(self) -> PartFilter:
        chip, find = self.chips.value(), self.find_box.value()
        return replace(self.filter, find=find, below_minimum=chip == BELOW, with_retired=chip == RETIRED)

    def show_shelf(self, name: str) -> None:
        """Only what lies on this shelf; "" = on any."""
        self.find_box.set_value("")
        self.chips.set_value(ALL)
        self.shelf_name.setText(translate("Parts", "Only what lies on {shelf}").format(shelf=name))
        self.shelf_line.setVisible(bool(name))
        self.filter = replace(self.wanted(), shelf=name)
        self.use_filter()

    def _chosen(self, *_: object) -> None:
        self.labels.refresh()

    @override
    def nothing_words(self) -> str:
        if self.filter.shelf and not self.filter.find:
            return translate("Parts", "No part lies on {shelf}.").format(shelf=self.filter.shelf)
        if self.filter.find:
            return translate("Parts", "No part fits. Try fewer words, or press Alt+N for a new part.")
        if self.filter.below_minimum:
            return translate("Parts", "Nothing is below its minimum.")
        return translate("Parts", "No parts yet. Press Alt+N to write down the first one.")
