"""The history page: every change, newest first; filtered, opened, written to a file. Who looks leaves a line, too."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.names import role_name
from app.ui.pages.history.columns import Said, history_columns
from app.ui.pages.history.export import Export
from app.ui.pages.history.filter_bar import FilterBar
from app.ui.pages.history.search import Search
from app.ui.pages.page import Page
from app.ui.phrases import listed
from app.ui.widgets import Button, Notice, RowsTable, label
from app.ui.widgets.saved_files import choose_file
from app.ui.words import translate
from app.workflow.registers import history_pages
from app.workflow.rows.history import HistoryFilter, HistoryLine
from app.workflow.rows.rights import Right, may, who_may
from app.workflow.rows.shop import StaffRow

LOOK_MS = 150  # how often the window looks how far a search or a file is
AGAIN = 600  # seconds; who comes back to the page later than this has looked once more
OPENED_AS = {  # subject → kind of desk.open; orders open their card
    "customer": "customer", "part": "part", "supplier": "supplier", "purchase_order": "purchase",
    "goods_in": "goods_in", "supplier_return": "supplier_return",
}  # fmt: skip
ChooseFile = Callable[[QWidget, str, str, str], Path | None]


class HistoryPage(Page):
    """Managers only. `choose` asks where a file shall go (a test gives its own)."""

    key = "history"

    def __init__(self, desk: Desk, choose: ChooseFile = choose_file, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._choose = choose
        self._search: Search | None = None
        self._export: Export | None = None
        self._exporter = QObject(self)  # a file is written beside the list, not before it
        self._looked: tuple[int, float] | None = None  # who, when
        self.said = Said(desk)
        self.filters = FilterBar(desk)
        self.problem = Notice()
        self.table = RowsTable(desk, history_columns(self.said))
        self.table.setAccessibleName(translate("History", "History"))
        self.empty = label("", "hint", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.progress = label("", "hint")
        self.stop_button = Button(translate("History", "Stop"), self.stop_or_go_on, look="flat")
        self.csv = Button(translate("History", "Export for Excel (CSV)"), self.export_csv, key="Alt+E", own_key=True)
        self.csv.setObjectName("history_export")
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._show_progress)
        self.filters.changed.connect(self._use_filter)
        self.filters.wrong.connect(self._wrong)
        self.table.activated_id.connect(self._open)
        self.table.loaded.connect(self._show_progress)
        desk.who_changed.connect(self._who_changed)
        self._show_progress()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        for widget in (self.filters, self.problem):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.progress)
        foot.addWidget(self.stop_button)
        foot.addStretch(1)
        foot.addWidget(self.csv)
        column.addLayout(foot)

    # --- the window asks

    @override
    def title(self) -> str:
        return translate("History", "History")

    @override
    def start(self) -> None:
        if not self._may_see():
            return
        self.filters.find_box.setFocus()
        who = self.desk.who
        seen = self._looked
        if who is not None and (seen is None or seen[0] != who.staff_id or time.monotonic() - seen[1] > AGAIN):
            self._looked = who.staff_id, time.monotonic()
            self.desk.run(self, history_pages.look, who, then=self._let_in, fail=self._failed)
        elif who is not None:
            self._fresh()

    def _may_see(self) -> bool:
        """Whether who is at the counter may; else the page is empty and says who does."""
        may_see = may(self.desk.who, Right.SEE_HISTORY)
        self.filters.setVisible(may_see)
        self.table.setVisible(may_see)
        self.csv.setVisible(may_see)
        if not may_see:
            self._forget()
            roles = listed(role_name(role) for role in who_may(Right.SEE_HISTORY))
            self.empty.setText(translate("History", "The history is for: {roles}.").format(roles=roles))
            self.empty.setVisible(True)
        return may_see

    def _who_changed(self) -> None:
        """What one may see is not left in sight for the next."""
        self._forget()
        if self.isVisible() and self.desk.who is not None:
            self.start()

    def _forget(self) -> None:
        if self._search is not None:
            self._search.stop()
        self._search, self._looked = None, None
        self.table.show_rows(())
        self._show_progress()

    @override
    def on_changed(self, kinds: frozenset[str]) -> None:
        at_the_top = self.table.verticalScrollBar().value() == 0
        if self.isVisible() and at_the_top and self._search is not None and not self._search.busy:
            self._fresh()

    @override
    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Enter", translate("History", "open what the line is about")),
            ("Alt+E", translate("History", "export what is listed for Excel")),
        ]

    # --- the list

    def _let_in(self, people: tuple[StaffRow, ...]) -> None:
        self.filters.set_people(people)
        self._fresh()

    def _fresh(self) -> None:
        self._use_filter(self.filters.value)

    def _use_filter(self, wanted: HistoryFilter) -> None:
        who = self.desk.who
        if self._search is not None:
            self._search.stop()
        if who is None or not may(who, Right.SEE_HISTORY):
            return
        self._search = search = Search(who, wanted)

        def fetch_rows(store: Any, ids: Sequence[int]) -> Sequence[HistoryLine]:
            return history_pages.rows(store, who, ids)

        self.table.set_source(search.page, fetch_rows)
        self._timer.start()
        self._show_progress()

    def stop_or_go_on(self) -> None:
        """The button beside the progress: of the file that is written, else of the search."""
        if self._export is not None:
            self._export.stop()
        elif self._search is not None and self._search.stopped:
            self._search.go_on()
            self.table.reload()
            self._timer.start()
        elif self._search is not None:
            self._search.stop()
        self._show_progress()

    def _show_progress(self) -> None:
        search, export = self._search, self._export
        words, button = "", ""
        if export is not None:
            words = translate("History", "%n line(s) written, back to {at}", export.written)
            words, button = words.format(at=self._at(export.at)), translate("History", "Stop")
        elif search is not None and search.stopped and not search.done:
            words = translate("History", "Searched back to {at}").format(at=self._at(search.at))
            button = translate("History", "Go on")
        elif search is not None and search.busy and not search.done:
            words = translate("History", "Searching… back to {at}").format(at=self._at(search.at))
            button = translate("History", "Stop")
        self.progress.setText(words)
        if button:
            self.stop_button.set_words(button)
        self.stop_button.setVisible(bool(button))
        self._show_empty()
        if export is None and (search is None or not search.busy):
            self._timer.stop()

    def _at(self, at: datetime | None) -> str:
        return "…" if at is None else self.desk.formats.date(self.desk.formats.local(at).date())

    def _show_empty(self) -> None:
        search = self._search
        if search is None:
            return
        nothing = search.done and not search.found and not self.table.rows_model.ids
        self.empty.setVisible(nothing)
        if nothing:
            self.empty.setText(
                translate("History", "No line fits. Choose “All”, other days, or empty the find box.")
            )

    def _open(self, line_id: object) -> None:
        line = self.table.rows_model.rows.get(line_id) if isinstance(line_id, int) else None
        if not isinstance(line, HistoryLine):
            return
        if line.order_id is not None:
            self.desk.open("card", line.order_id)
        elif line.subject in OPENED_AS:
            self.desk.open(OPENED_AS[line.subject], line.subject_id)
        else:
            self.desk.complain(translate("History", "This line stands for itself: there is no page behind it."))

    def _wrong(self, error: ShopError | None) -> None:
        self.problem.say("" if error is None else self.desk.sentence(error), "bad")

    def _failed(self, error: ShopError) -> None:
        self._looked = None
        self._wrong(error)

    # --- the file

    def export_csv(self) -> None:
        """Write what the filter leaves into a file that Excel opens right."""
        self.filters.look()
        who = self.desk.who
        if who is None or self._export is not None or not may(who, Right.SEE_HISTORY):
            return
        name = f"{translate('History', 'history')} {self.desk.formats.today().isoformat()}.csv"
        kinds = translate("History", "CSV files (*.csv)")
        path = self._choose(self, translate("History", "History for Excel"), name, kinds)
        if path is None:
            return
        self._export = export = Export(who, self.filters.value, path, self.said, self.filters.words())
        self.desk.run(self._exporter, export.run, then=self._exported, fail=self._not_exported)
        self._timer.start()
        self._show_progress()

    def _exported(self, whole: bool) -> None:
        export, self._export = self._export, None
        self._show_progress()
        if export is None:
            return
        if whole:
            words = translate("History", "Written: {name}, %n line(s)", export.written)
            self.desk.say(words.format(name=export.path.name))
        else:
            self.desk.say(translate("History", "Stopped: no file was written."))

    def _not_exported(self, error: ShopError) -> None:
        self._export = None
        self._show_progress()
        self._wrong(error)
