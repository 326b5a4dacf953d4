"""The left side: the find box and the list of customers, by last visit or by name."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.desk import Desk
from app.ui.pages.cards.orders_list import FindLine
from app.ui.pages.customers.columns import person_columns
from app.ui.widgets import Button, RowsTable, label
from app.ui.words import translate
from app.workflow.people import people_lists
from app.workflow.rows.cards import Page
from app.workflow.rows.people import PeopleFilter, PeopleSort
from app.workflow.rows.rights import Right, may

FIND_PAUSE_MS = 150


class CustomersList(QWidget):
    """`picked` says whom to show."""

    picked = Signal(object)
    new_wanted = Signal()
    twins_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.filter = PeopleFilter()
        self.new = Button(translate("Customers", "New customer"), self.new_wanted.emit, key="Alt+N", own_key=True)
        self.twins = Button(translate("Customers", "Duplicates"), self.twins_wanted.emit, key="Alt+D", own_key=True)
        self.find_box = FindLine(translate("Customers", "phone, name, pinyin, company…"))
        self.find_box.setAccessibleName(translate("Customers", "Find in the list"))
        self.find_box.setClearButtonEnabled(True)
        self.table = RowsTable(desk, person_columns(desk))
        self.table.setAccessibleName(translate("Customers", "Customers"))
        self.empty = label("", "hint", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.more = label("", "hint", wrap=True)
        self._lay_out()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(FIND_PAUSE_MS)
        self._pause.timeout.connect(self._filter_changed)
        self.find_box.changed.connect(self._pause.start)
        self.find_box.into_list.connect(self._into_list)
        self.table.sort_changed.connect(self._sort)
        self.table.current_changed.connect(self._current)
        self.table.loaded.connect(self._loaded)
        self.show_rights()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        top = QHBoxLayout()
        top.addWidget(self.new)
        top.addWidget(self.twins)
        top.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(label(translate("Customers", "Find"), "label"))
        row.addWidget(self.find_box, 1)
        column.addLayout(top)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty)
        column.addWidget(self.more)
        self.more.hide()

    def show_rights(self) -> None:
        """What somebody may not do is not offered."""
        self.new.setVisible(may(self.desk.who, Right.CHANGE_CUSTOMERS))
        self.twins.setVisible(may(self.desk.who, Right.MERGE))

    # --- reading

    def begin(self) -> None:
        """Read the list for the first time."""
        self.table.show_sort(self.filter.sort, self.filter.descending)
        self._use_filter()

    def reload(self) -> None:
        """Something changed; the chosen row stays."""
        self.table.reload()

    def _use_filter(self) -> None:
        wanted = self.filter

        def fetch_ids(store: Any, after: int, limit: int) -> Page:
            return people_lists.list_ids(store, wanted, after, limit)

        self.table.set_source(fetch_ids, people_lists.rows)
        self.more.hide()
        if wanted.find:
            self.desk.latest(self, "more", people_lists.more_than_shown, wanted.find, then=self._show_more)

    def _show_more(self, more: bool) -> None:
        words = translate("Customers", "The newest {n} that fit are listed. Type on to narrow it down.")
        self.more.setText(words.format(n=people_lists.MOST_FOUND))
        self.more.setVisible(more and bool(self.filter.find))

    # --- filtering

    def _filter_changed(self) -> None:
        self._pause.stop()
        wanted = replace(self.filter, find=self.find_box.value())
        if wanted != self.filter:
            self.filter = wanted
            self._use_filter()

    def _sort(self, sort: str, descending: bool) -> None:
        self.filter = replace(self.filter, sort=PeopleSort(sort), descending=descending)
        self._use_filter()

    def _loaded(self) -> None:
        nothing = not self.table.rows_model.ids
        self.empty.setVisible(nothing)
        if not nothing:
            return
        if self.filter.find:
            self.empty.setText(
                translate("Customers", "Nobody fits. Try fewer signs, or press Alt+N to write down a new customer.")
            )
        else:
            self.empty.setText(
                translate("Customers", "No customers yet. Whoever brings something at Intake stands here by itself.")
            )

    def _current(self, customer_id: object) -> None:
        if customer_id is not None:
            self.picked.emit(customer_id)

    def _into_list(self) -> None:
        self._filter_changed()
        self.table.setFocus()
        if self.table.current_id() is None:
            self.table.select_first()
