"""The left side: chips, the find box, the list of parts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from app.ui.allowed import only_for
from app.ui.desk import Desk
from app.ui.pages.parts.columns import part_columns
from app.ui.widgets import Button, ChipBar, FoundList
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

    def __init__(self, desk: Desk) -> None:
        hint = translate("Parts", "name, number, barcode, model, shelf…")
        super().__init__(desk, part_columns(desk), PartFilter(), hint, translate("Parts", "Parts"))
        self.find_box.takes_codes = True
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
        top = QHBoxLayout()
        top.addWidget(self.chips, 1)
        top.addWidget(self.new)
        self.lay_out(top)
        self.chips.picked.connect(self.filter_changed)
        self.table.activated_id.connect(self.picked)

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

    @override
    def nothing_words(self) -> str:
        if self.filter.find:
            return translate("Parts", "No part fits. Try fewer words, or press Alt+N for a new part.")
        if self.filter.below_minimum:
            return translate("Parts", "Nothing is below its minimum.")
        return translate("Parts", "No parts yet. Press Alt+N to write down the first one.")
