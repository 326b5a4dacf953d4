"""The counting page: the counts at the left, the one that is chosen at the right; every scan goes into that one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import ShopError
from app.printing.face import JobRow
from app.ui.allowed import only_for
from app.ui.desk import Desk
from app.ui.pages.counting.begin_panel import BeginPanel
from app.ui.pages.counting.columns import count_columns
from app.ui.pages.counting.count_view import CountView
from app.ui.pages.page import Page
from app.ui.widgets import Button, RowsTable, empty_place, label, list_beside
from app.ui.widgets.paper_panel import PaperPanel, Shown
from app.ui.words import translate
from app.workflow.counting import count_rows
from app.workflow.rows.cards import Page as Stretch
from app.workflow.rows.counting import GOING_ON, CountRow, CountSheetPaper, CountState
from app.workflow.rows.kinds import NumberKind
from app.workflow.rows.rights import Right
from app.workflow.slips import count_papers

SHEET_WIDTH = 640  # pixels


class CountingPage(Page):
    """Keys: Alt+N new count, F9 the next step, Ctrl+P and F8 sheets or result."""

    key = "counting"
    opens = ("count",)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.table = RowsTable(desk, count_columns(desk))
        self.table.setAccessibleName(translate("Counting", "Counts"))
        self.empty = label(translate("Counting", "No count yet. Press Alt+N to begin one."), "hint", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.new = Button(translate("Counting", "New count"), self.begin_new, key="Alt+N", own_key=True)
        self.begin = BeginPanel(desk, self._begun)
        self.view = CountView(desk)
        self.seen = PaperPanel(desk, self.leave_preview, SHEET_WIDTH)
        self.stack = QStackedWidget()
        words = translate("Counting", "Choose a count, or begin one with Alt+N. The shop can go on working meanwhile.")
        self.nothing = empty_place(words)
        for widget in (self.nothing, self.view, self.seen):
            self.stack.addWidget(widget)
        only_for(desk, Right.COUNT_STOCK, self.new)
        self._wanted: int | None = None
        self._lay_out()
        self.table.current_changed.connect(self._picked)
        self.table.loaded.connect(self._loaded)
        self.table.activated_id.connect(self._activated)
        self.view.print_wanted.connect(self.print_paper)
        self._list()

    def _lay_out(self) -> None:
        left, right = QWidget(), QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        top = QHBoxLayout()
        top.addStretch(1)
        top.addWidget(self.new)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.begin)
        column.addWidget(self.stack, 1)
        list_beside(self, left, right, (360, 990), (0, 1))

    def _list(self) -> None:
        found: dict[int, CountRow] = {}

        def fetch_ids(store: Any, after: int, limit: int) -> Stretch:
            rows = count_rows.counts(store, after, limit + 1)
            found.update((row.id, row) for row in rows)
            return Stretch(tuple([row.id for row in rows[:limit]]), len(rows) > limit)

        def fetch_rows(_store: Any, ids: Sequence[int]) -> tuple[CountRow, ...]:
            return tuple([found[each] for each in ids if each in found])

        self.table.set_source(fetch_ids, fetch_rows)

    def _loaded(self) -> None:
        self.empty.setVisible(not self.table.rows_model.ids)
        if self.view.count is not None:  # the one that was just begun is in the list now
            self.table.select_id(self.view.count.id)

    # --- the window asks

    @override
    def title(self) -> str:
        return translate("Counting", "Counting")

    @override
    def start(self) -> None:
        if self.begin.asking():
            self.begin.form.focus_field("kind")
        elif self.stack.currentWidget() is self.view:
            self.view.start()
        else:
            self.table.setFocus()
            self.table.select_first()

    @override
    def show_subject(self, kind: str, subject_id: object) -> None:
        if isinstance(subject_id, int):
            self.open_count(subject_id)

    @override
    def take_code(self, kind: NumberKind | None, code: str) -> bool:
        count = self.view.count
        if count is None or count.state not in GOING_ON or self.stack.currentWidget() is not self.view:
            return False
        if kind in (NumberKind.PART, None) and self.view.unknown.take_part(code):
            return True
        return self.view.scans.take(code)

    @override
    def take_badge(self, code: str) -> bool:
        return self.view.book_form.take_badge(code) or self.view.undo_form.take_badge(code)

    @override
    def on_changed(self, kinds: frozenset[str]) -> None:
        if "counting" in kinds:
            self.table.reload()
        if kinds & {"counting", "parts", "orders"} and self.view.count is not None:
            self._read(self.view.count.id)

    @override
    def may_close(self) -> bool:
        waiting = self.view.scans.queue.waiting
        if waiting:
            self.desk.complain(ShopError("count.still_writing", count=len(waiting)))
        return not waiting

    # --- counts

    def begin_new(self) -> None:
        """Alt+N."""
        self.leave_preview()
        self.begin.ask()

    def _begun(self, count: CountRow) -> None:
        self._show(count)
        self.view.start()

    def _picked(self, count_id: object) -> None:
        if isinstance(count_id, int) and (self.view.count is None or self.view.count.id != count_id):
            self.open_count(count_id)

    def _activated(self, _count_id: object) -> None:
        self.view.start()

    def open_count(self, count_id: int) -> None:
        """Show a count."""
        self.leave_preview()
        self._read(count_id)

    def _read(self, count_id: int) -> None:
        self._wanted = count_id
        self.desk.latest(self, "count", count_rows.count, count_id, then=self._show)

    def _show(self, count: CountRow) -> None:
        self.view.open(count)
        if self.stack.currentWidget() is self.nothing:
            self.stack.setCurrentWidget(self.view)
        if self.table.current_id() != count.id:
            self.table.select_id(count.id)

    # --- paper

    def _paper(self, result: bool) -> Any:
        make = count_papers.result if result else count_papers.sheet
        who, count = self.desk.acting(), self.view.count

        def read(store: Any) -> CountSheetPaper:
            return make(store, who, 0 if count is None else count.id)

        return read

    def print_paper(self, result: bool, printer: str = "", copies: int = 1) -> None:
        """Send the sheets, or what came of the count, to the printer for pages."""
        count = self.view.count
        if count is None:
            return
        try:
            read, who = self._paper(result), self.desk.acting()
        except ShopError as error:
            self.desk.complain(error)
            return

        def work(store: Any) -> JobRow:
            paper = read(store)
            return self.desk.printing.print_paper(paper.document, paper, count.number, who.name, printer, copies)

        said = translate("Counting", "{number} is being printed.").format(number=count.number)
        self.desk.run(self, work, then=lambda _: self.desk.say(said), changes=("queue",))

    @override
    def preview(self) -> bool:
        """F8: as it will be printed."""
        count = self.view.count
        if count is None:
            return False
        result = count.state is not CountState.OPEN
        try:
            read = self._paper(result)
        except ShopError as error:
            self.desk.complain(error)
            return True

        def papers(store: Any) -> list[tuple[Any, object]]:
            paper = read(store)
            return [(paper.document, paper)]

        shown = Shown(
            title=translate("Counting", "As it will be printed"),
            papers=papers,
            print=lambda printer, copies: self.print_paper(result, printer, copies),
        )
        self.seen.open(shown, come=lambda: self.stack.setCurrentWidget(self.seen), fail=self.desk.complain)
        return True

    def leave_preview(self) -> bool:
        """Back to the count. False when no preview is shown."""
        self.seen.forget()
        if self.stack.currentWidget() is not self.seen:
            return False
        self.stack.setCurrentWidget(self.view)
        return True

    @override
    def print_again(self) -> bool:
        if self.stack.currentWidget() is self.seen:
            return self.seen.print_now()
        if self.view.count is None:
            return False
        self.view.print_now()
        return True

    # --- keys

    @override
    def save(self) -> bool:
        if self.begin.asking():
            self.begin.agree()
            return True
        return self.stack.currentWidget() is self.view and self.view.save()

    @override
    def step_back(self) -> bool:
        if self.leave_preview():
            self.view.start()
            return True
        if self.begin.asking():
            self.begin.close_panel()
            return True
        if self.view.step_back():
            return True
        if not self.table.hasFocus():
            self.table.setFocus()
            return True
        return False

    @override
    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Alt+N", translate("Counting", "new count")),
            ("F9", translate("Counting", "all is counted; then book what differs")),
            ("Ctrl+P", translate("Counting", "print sheets, or what came of the count")),
            ("F8", translate("Counting", "see them before")),
            ("Esc", translate("Counting", "back to the list of counts")),
        ]

