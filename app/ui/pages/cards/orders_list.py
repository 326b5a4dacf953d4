"""The left side: chips with counts, the technician, the find box, and the list of orders."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.desk import Desk
from app.ui.names import state_name
from app.ui.pages.cards.collect_notices import CollectNotices
from app.ui.pages.cards.columns import order_columns
from app.ui.widgets import ChipBar, ChoiceBox, LineEdit, RowsTable, label
from app.ui.words import translate
from app.workflow.rows.cards import CardCounts, CardFilter, Page
from app.workflow.rows.kinds import OPEN_STATES, State
from app.workflow.rows.rights import WHO_MAY, Right
from app.workflow.workbench import cards

ALL, OVERDUE, TODAY, CLOSED = "all", "overdue", "today", "closed"
FIND_PAUSE_MS = 150


class FindLine(LineEdit):
    """Down goes into the list, as Enter does."""

    into_list = Signal()
    keeps_more = False

    @override
    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        if arg__1.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.into_list.emit()
            return
        super().keyPressEvent(arg__1)


class OrdersList(QWidget):
    """`picked` says which order to open; `counted` brings the numbers of the chips."""

    picked = Signal(object)
    counted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.filter = CardFilter()
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
        self.find_box = FindLine(translate("Orders", "number, name, phone…"))
        self.find_box.setAccessibleName(translate("Orders", "Find in the list"))
        self.find_box.setClearButtonEnabled(True)
        self.technician = ChoiceBox(chars=12)
        self.technician.setAccessibleName(translate("Orders", "Technician"))
        self.notices = CollectNotices(desk)
        self.table = RowsTable(desk, order_columns(desk))
        self.table.setAccessibleName(translate("Orders", "Orders"))
        self.empty = label("", "hint", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(FIND_PAUSE_MS)
        self._pause.timeout.connect(self._filter_changed)
        self.find_box.changed.connect(self._pause.start)
        self.find_box.into_list.connect(self._into_list)
        self.chips.picked.connect(self._chip_picked)
        self.technician.changed.connect(self._filter_changed)
        self.table.sort_changed.connect(self._sort)
        self.table.current_changed.connect(self._current)
        self.table.activated_id.connect(self.picked)
        self.table.loaded.connect(self._loaded)
        desk.shop_changed.connect(self.fill_technicians)
        self.fill_technicians()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.addWidget(label(translate("Orders", "Find"), "label"))
        row.addWidget(self.find_box, 1)
        row.addWidget(label(translate("Orders", "Technician"), "label"))
        row.addWidget(self.technician)
        column.addWidget(self.chips)
        column.addLayout(row)
        column.addWidget(self.notices)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty)

    def fill_technicians(self) -> None:
        """Everybody who repairs."""
        hands = [s for s in self.desk.lists.staff if s.roles & WHO_MAY[Right.REPAIR]]
        everybody: list[tuple[int | None, str]] = [(None, translate("Orders", "everybody"))]
        self.technician.set_options(everybody + [(each.id, each.name) for each in hands])

    # --- reading

    def begin(self) -> None:
        """Read list and counts for the first time."""
        self.table.show_sort(self.filter.sort, self.filter.descending)
        self._use_filter()
        self.reload_counts()

    def reload(self) -> None:
        """Something changed: the list and the chips again; the chosen row stays."""
        self.table.reload()
        self.reload_counts()

    def reload_counts(self) -> None:
        self.desk.latest(self, "counts", cards.counts, then=self._show_counts)

    def _show_counts(self, counts: CardCounts) -> None:
        self.counts = counts
        shown: dict[str, int] = {state.value: counts.states.get(state, 0) for state in OPEN_STATES}
        self.chips.set_counts({**shown, ALL: sum(shown.values()), OVERDUE: counts.overdue, TODAY: counts.today})
        self.counted.emit(counts)

    def _use_filter(self) -> None:
        wanted = self.filter

        def fetch_ids(store: Any, after: int, limit: int) -> Page:
            return cards.list_ids(store, wanted, after, limit)

        self.table.set_source(fetch_ids, cards.rows)

    # --- filtering

    def _chip_picked(self) -> None:
        closed = self.chips.value() == CLOSED
        sort, descending = ("number", True) if closed else ("due", False)
        if (self.filter.sort == "number" and self.filter.descending) or closed:
            self.filter = replace(self.filter, sort=sort, descending=descending)
            self.table.show_sort(sort, descending)
        self._filter_changed()

    def _filter_changed(self) -> None:
        chip, find = self.chips.value(), self.find_box.value()
        states: tuple[State, ...] = ()
        if chip == CLOSED:
            states = (State.HANDED_OUT, State.VOID)
        elif chip in {state.value for state in OPEN_STATES}:
            states = (State(chip),)
        elif chip == ALL and find:
            states = tuple(State)  # who looks for a name or a number wants it wherever it stands
        due = chip if chip in (OVERDUE, TODAY) else ""
        self.notices.show_for(chip == State.READY.value)
        wanted = replace(self.filter, states=states, technician_id=self.technician.value(), due=due, find=find)
        if wanted != self.filter or not self.table.rows_model.ids:
            self.filter = wanted
            self._use_filter()

    def _sort(self, sort: str, descending: bool) -> None:
        self.filter = replace(self.filter, sort=sort, descending=descending)
        self._use_filter()

    def show_all(self) -> None:
        """Take every filter away (an order that is to be shown is not in the list)."""
        self.chips.set_value(ALL)
        self.find_box.clear()
        self.technician.set_value(None)
        self._filter_changed()

    # --- the list

    def _loaded(self) -> None:
        nothing, newest = not self.table.rows_model.ids, self.table.rows_model.newest
        self.empty.setVisible(nothing or newest > 0)
        if newest:
            words = translate("Orders", "Only the newest {count} are listed. Type on to find older ones.")
            self.empty.setText(words.format(count=newest))
        if nothing:
            filtered = self.filter != CardFilter(sort=self.filter.sort, descending=self.filter.descending)
            self.empty.setText(
                translate("Orders", "Nothing fits. Choose “All open” or empty the find box.")
                if filtered
                else translate("Orders", "Nothing to repair. What is taken in at Intake stands here.")
            )

    def _current(self, order_id: object) -> None:
        if order_id is not None:
            self.picked.emit(order_id)

    def _into_list(self) -> None:
        self._pause.stop()
        self._filter_changed()
        self.table.setFocus()
        if self.table.current_id() is None:
            self.table.select_first()
