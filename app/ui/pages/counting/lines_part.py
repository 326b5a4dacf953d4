"""What was counted, line by line: what differs, what was not counted; of articles what is missing or elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.desk import Desk
from app.ui.pages.counting.columns import article_columns, line_columns
from app.ui.widgets import Button, ChipBar, Column, RowsTable, label
from app.ui.words import translate
from app.workflow.counting import article_counts, count_rows
from app.workflow.rows.cards import Page
from app.workflow.rows.counting import ArticleFound, CountRow, CountState, CountSums, LineFilter, Show


class Lines(QWidget):
    """Chips, the table and its buttons; what is listed is read in stretches."""

    loaded = Signal()

    def __init__(self, desk: Desk, chips: Sequence[tuple[Any, str, str]], columns: tuple[Column, ...]) -> None:
        super().__init__()
        self.desk = desk
        self.count: CountRow | None = None
        self.chips = ChipBar(chips)
        self.table = RowsTable(desk, columns)
        self.table.setAccessibleName(translate("Counting", "Lines of the count"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.empty = label(translate("Counting", "No such line."), "hint", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.told = label("", "strong", wrap=True)
        self.buttons = QHBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.chips, self.told, self.table, self.empty):
            column.addWidget(widget, 1 if widget is self.table else 0)
        column.addLayout(self.buttons)
        self.chips.picked.connect(self._chip_picked)
        self.table.loaded.connect(self._loaded)

    def _chip_picked(self, _chip: object) -> None:
        self.list_anew()

    def add_buttons(self, *buttons: Button) -> None:
        """Under the table, at its left."""
        for button in buttons:
            self.buttons.addWidget(button)
        self.buttons.addStretch(1)

    def show_count(self, count: CountRow) -> None:
        """List this count."""
        before, self.count = self.count, count
        if before is None or (before.id, before.state) != (count.id, count.state):
            self.chips.set_value(self.first_chip(count))
            self.list_anew()
        else:
            self.table.reload()

    def list_anew(self) -> None:
        """What the chip says."""
        raise NotImplementedError

    def first_chip(self, count: CountRow) -> Any:
        """What is listed when the count comes into sight."""
        raise NotImplementedError

    def chosen(self) -> tuple[int, ...]:
        """The chosen lines, or the one that the focus is on."""
        current = self.table.current_id()
        return self.table.chosen_ids() or (() if current is None else (current,))

    def _loaded(self) -> None:
        self.empty.setVisible(not self.table.rows_model.ids)
        self.loaded.emit()


class PartLines(Lines):
    """Of parts."""

    def __init__(self, desk: Desk) -> None:
        chips = (
            (Show.DIFFERING, translate("Counting", "Differences"), "bad"),
            (Show.NOT_COUNTED, translate("Counting", "Not counted"), "warn"),
            (Show.MOVED, translate("Counting", "Moved meanwhile"), "bad"),
            (Show.OUTSIDE, translate("Counting", "Not asked for"), ""),
            (Show.ALL, translate("Counting", "All lines"), ""),
        )
        super().__init__(desk, chips, line_columns(desk))

    def first_chip(self, count: CountRow) -> Show:
        return Show.NOT_COUNTED if count.state is CountState.OPEN else Show.DIFFERING

    def list_anew(self) -> None:
        if self.count is None:
            return
        wanted, who = LineFilter(self.count.id, self.chips.value()), self.desk.who

        def fetch_ids(store: Any, after: int, limit: int) -> Page:
            return Page((), False) if who is None else count_rows.line_ids(store, who, wanted, after, limit)

        def fetch_rows(store: Any, ids: Sequence[int]) -> Sequence[Any]:
            return () if who is None else count_rows.lines(store, who, ids)

        self.table.set_source(fetch_ids, fetch_rows)

    def show_sums(self, sums: CountSums) -> None:
        """The numbers behind the chips, and what it is all worth."""
        self.chips.set_counts({
            Show.DIFFERING: sums.differing, Show.NOT_COUNTED: sums.not_counted, Show.MOVED: sums.moved,
            Show.OUTSIDE: sums.outside, Show.ALL: sums.lines,
        })  # fmt: skip
        write = self.desk.formats.money
        words = translate("Counting", "More than expected {more}, less {less}, together {sum}")
        self.told.setText(words.format(more=write(sums.more), less=write(sums.less), sum=write(sums.more + sums.less)))
        self.told.setVisible(bool(sums.differing))


class ArticleLines(Lines):
    """Of customers' articles."""

    def __init__(self, desk: Desk) -> None:
        chips = (
            (ArticleFound.MISSING, translate("Counting", "Missing"), "bad"),
            (ArticleFound.ELSEWHERE, translate("Counting", "On another shelf"), "warn"),
            (ArticleFound.NOT_HERE, translate("Counting", "Here, though out"), "bad"),
            (None, translate("Counting", "All articles"), ""),
        )
        super().__init__(desk, chips, article_columns(desk))
        self.told.hide()

    def first_chip(self, count: CountRow) -> ArticleFound:
        return ArticleFound.MISSING

    def list_anew(self) -> None:
        if self.count is None:
            return
        count_id, show = self.count.id, self.chips.value()

        def fetch_ids(store: Any, after: int, limit: int) -> Page:
            return article_counts.line_ids(store, count_id, show, after, limit)

        self.table.set_source(fetch_ids, article_counts.lines)

    def show_totals(self, found: dict[ArticleFound, int]) -> None:
        """The numbers behind the chips."""
        self.chips.set_counts({
            **{kind: found.get(kind, 0) for kind in ArticleFound}, None: sum(found.values()),
        })  # fmt: skip
