"""The left side: chips with counts, the technician, the find box, and the list of orders."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.desk import Desk
from app.ui.names import state_name
from app.ui.pages.cards.collect_notices import CollectNotices
from app.ui.pages.cards.columns import order_columns
from app.ui.widgets import ChipBar, ChoiceBox, FoundList, label
from app.ui.words import translate
from app.workflow.rows.cards import CardCounts, CardFilter, OrderListRow, Page
from app.workflow.rows.kinds import OPEN_STATES, State
from app.workflow.rows.rights import WHO_MAY, Right
from app.workflow.workbench import cards

ALL, OVERDUE, TODAY, CLOSED = "all", "overdue", "today", "closed"


class OrdersList(FoundList[CardFilter]):
    """`picked` says which order to open; `counted` brings the numbers of the chips."""

    counted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        hint = translate("Orders", "number, name, phone…")
        super().__init__(desk, order_columns(desk), CardFilter(), hint, translate("Orders", "Orders"))
        self.counts: CardCounts | None = None
        self.chips = ChipBar(
            [
                (ALL, translate("Orders", "All open"), ""),
                *((state.value, state_name(state), "") for state in OPEN_STATES),
                (OVERDUE, translate("Orders", "⚠ Overdue"), "bad"),
                (TODAY, translate("Orders", "Due today"), ""),
                (CLOSED, translate("Orders", "Closed"), ""),
            ]
        )
        self.technician = ChoiceBox(chars=12)
        self.technician.setAccessibleName(translate("Orders", "Technician"))
        self.notices = CollectNotices(desk)
        beside = (label(translate("Orders", "Technician"), "label"), self.technician)
        self.lay_out(self.chips, self.notices, beside=beside)
        self.chips.picked.connect(self._chip_picked)
        self.technician.changed.connect(self.filter_changed)
        self.table.activated_id.connect(self.picked)
        desk.shop_changed.connect(self.fill_technicians)
        self.fill_technicians()

    def put_above(self, widget: QWidget) -> None:
        """Over all else on the list's side."""
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(0, widget)

    def fill_technicians(self) -> None:
        """Everybody who repairs."""
        hands = [s for s in self.desk.lists.staff if s.roles & WHO_MAY[Right.REPAIR]]
        everybody: list[tuple[int | None, str]] = [(None, translate("Orders", "everybody"))]
        self.technician.set_options(everybody + [(each.id, each.name) for each in hands])

    # --- reading

    @override
    def list_ids(self, store: Any, wanted: CardFilter, after: int, limit: int) -> Page:
        return cards.list_ids(store, wanted, after, limit)

    @override
    def list_rows(self, store: Any, ids: Sequence[int]) -> Sequence[OrderListRow]:
        return cards.rows(store, ids)

    @override
    def count(self) -> None:
        self.desk.latest(self, "counts", cards.counts, then=self._show_counts)

    def _show_counts(self, counts: CardCounts) -> None:
        self.counts = counts
        shown: dict[str, int] = {state.value: counts.states.get(state, 0) for state in OPEN_STATES}
        self.chips.set_counts({**shown, ALL: sum(shown.values()), OVERDUE: counts.overdue, TODAY: counts.today})
        self.counted.emit(counts)

    # --- filtering

    @override
    def wanted(self) -> CardFilter:
        chip, find = self.chips.value(), self.find_box.value()
        states: tuple[State, ...] = ()
        if chip == CLOSED:
            states = (State.HANDED_OUT, State.VOID)
        elif chip in {state.value for state in OPEN_STATES}:
            states = (State(chip),)
        elif chip == ALL and find:
            states = tuple(State)  # who looks for a name or a number wants it wherever it stands
        due = chip if chip in (OVERDUE, TODAY) else ""
        return replace(self.filter, states=states, technician_id=self.technician.value(), due=due, find=find)

    @override
    def filter_changed(self) -> None:
        self.notices.show_for(self.chips.value() == State.READY.value)
        super().filter_changed()

    def _chip_picked(self) -> None:
        closed = self.chips.value() == CLOSED
        sort, descending = ("number", True) if closed else ("due", False)
        if (self.filter.sort == "number" and self.filter.descending) or closed:
            self.filter = replace(self.filter, sort=sort, descending=descending)
            self.table.show_sort(sort, descending)
        self.filter_changed()

    def show_all(self) -> None:
        """Take every filter away (an order that is to be shown is not in the list)."""
        self.chips.set_value(ALL)
        self.find_box.clear()
        self.technician.set_value(None)
        self.filter_changed()

    @override
    def nothing_words(self) -> str:
        if self.filter != CardFilter(sort=self.filter.sort, descending=self.filter.descending):
            return translate("Orders", "Nothing fits. Choose “All open” or empty the find box.")
        return translate("Orders", "Nothing to repair. What is taken in at Intake stands here.")
