"""Lists of rows: chosen, activated, sorted; what they show is the model's (rows_model.py)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyledItemDelegate,
    QTableView,
)
from typing_extensions import override

from app.ui.desk import Desk
from app.ui.widgets.rows_model import Column, Index, RowsModel
from app.workflow.rows.cards import Page

__all__ = ["Column", "RowsModel", "RowsTable", "wide_enough"]

CELL_EDGES = 20  # pixels beside the text of a cell: the stylesheet's padding and Qt's own
ARROW = 14  # beside the title of the column by which the list is sorted


def wide_enough(*texts: str, strong: bool = False) -> int:
    """The width of a column in which each of these texts is seen whole, in the theme's font (bold when `strong`)."""
    font = QApplication.font()
    if strong:
        font.setWeight(QFont.Weight.DemiBold)
    metrics = QFontMetrics(font)
    return max(metrics.horizontalAdvance(text) for text in texts) + CELL_EDGES


class _Toned(QStyledItemDelegate):
    """Draws a column whose colour says something: what is late stays red on the chosen row, too."""

    @override
    def initStyleOption(self, option: Any, index: Index) -> None:
        super().initStyleOption(option, index)
        colour = index.data(Qt.ItemDataRole.ForegroundRole)
        if isinstance(colour, QColor):
            option.palette.setColor(QPalette.ColorRole.HighlightedText, colour)


class RowsTable(QTableView):
    """A list of rows. Up/Down choose, Enter or double click `activated_id`; header clicks sort in SQL."""

    activated_id = Signal(object)
    current_changed = Signal(object)  # id or None
    sort_changed = Signal(str, bool)  # Column.sort, descending
    loaded = Signal()

    def __init__(self, desk: Desk, columns: Sequence[Column], *, row_height: int = 28) -> None:
        super().__init__()
        self.rows_model = RowsModel(desk, columns, self)
        self.setModel(self.rows_model)
        self._wanted: Any = None
        self._sort: tuple[str, bool] = ("", False)
        toned = _Toned(self)
        for at, column in enumerate(columns):  # the others are drawn by Qt alone, which is twice as fast
            if column.tone is not None and column.tone_stays:
                self.setItemDelegateForColumn(at, toned)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(row_height)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._dress_header()
        self.verticalScrollBar().valueChanged.connect(self._look_ahead)
        self.rows_model.modelAboutToBeReset.connect(self._remember)
        self.rows_model.loaded.connect(self._after_load)
        self.selectionModel().currentRowChanged.connect(self._current_row_changed)
        self.doubleClicked.connect(self._double_clicked)

    def _dress_header(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        # its own: with the list's it would paint every title anew whenever another row is chosen
        header.setSelectionModel(QItemSelectionModel(self.rows_model, header))
        header.setMinimumSectionSize(32)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        for at, column in enumerate(self.rows_model.columns):
            if column.width:
                title = wide_enough(column.title, strong=True) + (ARROW if column.sort else 0)
                header.resizeSection(at, max(column.width, title))
            else:
                header.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
        header.setSectionsClickable(any(column.sort for column in self.rows_model.columns))
        header.sectionClicked.connect(self._header_clicked)

    # --- filling

    def set_source(self, fetch_ids: Callable[..., Page], fetch_rows: Callable[..., Sequence[Any]]) -> None:
        """List what the verbs give: fetch_ids(store, after, limit) -> Page; fetch_rows(store, ids) -> rows with .id."""
        self.rows_model.set_source(fetch_ids, fetch_rows)

    def show_rows(self, rows: Sequence[Any]) -> None:
        """List rows at hand."""
        self.rows_model.show_rows(rows)

    def reload(self) -> None:
        self.rows_model.reload()

    # --- the current row

    def current_id(self) -> Any:
        at = self.currentIndex().row()
        return self.rows_model.ids[at] if 0 <= at < len(self.rows_model.ids) else None

    def current_row(self) -> Any:
        """The row's facts, None when none is chosen or it has not come yet."""
        return self.rows_model.rows.get(self.current_id())

    def chosen_ids(self) -> tuple[Any, ...]:
        """The ids of all rows that are chosen, in their order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self.rows_model.ids[at] for at in rows if at < len(self.rows_model.ids))

    def select_id(self, row_id: Any) -> bool:
        """Choose a row; one that is not in the list yet is chosen when it comes. True when it is there."""
        self._wanted = row_id
        if row_id in self.rows_model.ids:
            self._select_row(self.rows_model.ids.index(row_id))
            return True
        return False

    def select_first(self) -> None:
        if self.rows_model.ids:
            self._select_row(0)

    def _select_row(self, at: int) -> None:
        self.setCurrentIndex(self.rows_model.index(at, 0))
        self.scrollTo(self.rows_model.index(at, 0))

    def _remember(self) -> None:
        self._wanted = self._wanted if self._wanted is not None else self.current_id()

    def _after_load(self) -> None:
        if self._wanted is not None:
            self.select_id(self._wanted)
            self._wanted = None
        self.loaded.emit()

    def _look_ahead(self) -> None:
        last = self.rowAt(self.viewport().height() - 1)
        self.rows_model.look_at(max(0, self.rowAt(0)), len(self.rows_model.ids) - 1 if last < 0 else last)

    def _current_row_changed(self, current: QModelIndex) -> None:
        self.current_changed.emit(self.current_id() if current.isValid() else None)

    def _double_clicked(self, index: QModelIndex) -> None:
        self._activate(index.row())

    def _activate(self, at: int) -> None:
        if 0 <= at < len(self.rows_model.ids):
            self.activated_id.emit(self.rows_model.ids[at])

    def _header_clicked(self, at: int) -> None:
        sort = self.rows_model.columns[at].sort
        if not sort:
            return
        self._sort = (sort, not self._sort[1] if self._sort[0] == sort else False)
        self.show_sort(*self._sort)
        self.sort_changed.emit(*self._sort)

    def show_sort(self, sort: str, descending: bool) -> None:
        """The arrow in the header, for an order chosen elsewhere."""
        self._sort = (sort, descending)
        for at, column in enumerate(self.rows_model.columns):
            if column.sort == sort:
                order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
                self.horizontalHeader().setSortIndicator(at, order)
                self.horizontalHeader().setSortIndicatorShown(True)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """The row the keys act on is seen: Qt makes the first one current on the way in, but chooses none."""
        super().focusInEvent(event)
        if self.currentIndex().isValid() and not self.selectionModel().hasSelection():
            self.setCurrentIndex(self.currentIndex())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._activate(self.currentIndex().row())
            return
        super().keyPressEvent(event)
