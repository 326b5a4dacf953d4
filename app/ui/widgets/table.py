"""Lists: declared columns, the first 200 ids at once, further ids and rows as they scroll into sight."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QTableView,
    QWidget,
)
from typing_extensions import override

from app.ui.desk import Desk
from app.workflow.rows.cards import Page

BATCH = 200
CELL_EDGES = 20  # pixels beside the text of a cell: the stylesheet's padding and Qt's own
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Column:
    """One column: title, the text of a row, width in pixels (0 = takes the rest), how to sort in SQL ("" = not).

    tone(row) gives the colour's token name ("bad", "quiet" …) or ""; strong(row) makes it bold.
    """

    key: str
    title: str
    text: Callable[[Any], str]
    width: int = 120
    right: bool = False
    sort: str = ""
    tone: Callable[[Any], str] | None = None
    strong: Callable[[Any], bool] | None = None
    tip: Callable[[Any], str] | None = None


def wide_enough(*texts: str, strong: bool = False) -> int:
    """The width of a column in which each of these texts is seen whole, in the theme's font (bold when `strong`)."""
    font = QApplication.font()
    if strong:
        font.setWeight(QFont.Weight.DemiBold)
    metrics = QFontMetrics(font)
    return max(metrics.horizontalAdvance(text) for text in texts) + CELL_EDGES


class RowsModel(QAbstractTableModel):
    """Ids in order, and the rows looked at. fetch_ids(store, after, limit) -> Page, fetch_rows(store, ids) -> rows."""

    loaded = Signal()

    def __init__(self, desk: Desk, columns: Sequence[Column], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.columns = tuple(columns)
        self.ids: list[int] = []
        self.rows: dict[int, Any] = {}
        self._asked: set[int] = set()
        self._more = False
        self._fetching = False
        self._fetch_ids: Callable[..., Page] | None = None
        self._fetch_rows: Callable[..., Sequence[Any]] | None = None

    # --- filling

    def set_source(self, fetch_ids: Callable[..., Page], fetch_rows: Callable[..., Sequence[Any]]) -> None:
        self._fetch_ids, self._fetch_rows = fetch_ids, fetch_rows
        self.reload()

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Rows at hand; an id is taken from `.id`, else the place in the list."""
        self.beginResetModel()
        self._fetch_ids = self._fetch_rows = None
        self.ids = [getattr(row, "id", at) for at, row in enumerate(rows)]
        self.rows = dict(zip(self.ids, rows, strict=True))
        self._more = False
        self.endResetModel()
        self.loaded.emit()

    def reload(self) -> None:
        """Read the ids again; what is shown stays until the answer is there."""
        if self._fetch_ids is None:
            return
        fetch_ids, fetch_rows = self._fetch_ids, self._fetch_rows
        least = max(BATCH, len(self.ids))

        def read(store: Any) -> tuple[Page, Sequence[Any]]:
            page = fetch_ids(store, 0, min(least, 5 * BATCH))
            return page, fetch_rows(store, page.ids[:40]) if fetch_rows and page.ids else ()

        self._fetching = True
        self._desk.latest(self, "ids", read, then=self._take_first)

    def _take_first(self, answer: tuple[Page, Sequence[Any]]) -> None:
        page, rows = answer
        self.beginResetModel()
        self.ids = list(page.ids)
        self.rows = {row.id: row for row in rows}
        self._asked = set()
        self._more = page.more
        self._fetching = False
        self.endResetModel()
        self.loaded.emit()

    @override
    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._more and not self._fetching

    @override
    def fetchMore(self, parent: Index) -> None:
        if self._fetch_ids is None or self._fetching:
            return
        self._fetching = True
        self._desk.latest(self, "ids", self._fetch_ids, self.ids[-1] if self.ids else 0, BATCH, then=self._take_more)

    def _take_more(self, page: Page) -> None:
        self._fetching = False
        known = set(self.ids)
        fresh = [each for each in page.ids if each not in known]
        self._more = page.more and bool(fresh)
        if fresh:
            self.beginInsertRows(QModelIndex(), len(self.ids), len(self.ids) + len(fresh) - 1)
            self.ids += fresh
            self.endInsertRows()

    def _want(self, at: int) -> None:
        """A row scrolled into sight: fetch it with its neighbours."""
        fetch_rows = self._fetch_rows
        if fetch_rows is None or self.ids[at] in self._asked:
            return
        wanted = [i for i in self.ids[max(0, at - 10) : at + 40] if i not in self.rows and i not in self._asked]
        self._asked.update(wanted)
        self._desk.run(self, fetch_rows, tuple(wanted), then=self._take_rows)

    def _take_rows(self, rows: Sequence[Any]) -> None:
        for row in rows:
            self.rows[row.id] = row
        if self.ids:
            last = self.index(len(self.ids) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    # --- what the view asks

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.ids)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.ids):
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        row = self.rows.get(self.ids[index.row()])
        if row is None:
            if role == Qt.ItemDataRole.DisplayRole:
                self._want(index.row())
                return "…" if index.column() == 0 else ""
            return None
        return self._cell(column, row, role)

    def _cell(self, column: Column, row: Any, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row).replace("\n", " ")
        if role == Qt.ItemDataRole.ForegroundRole and column.tone is not None:
            token = column.tone(row)
            return QColor(self._desk.theme.colour(token)) if token else None
        if role == Qt.ItemDataRole.FontRole and column.strong is not None and column.strong(row):
            font = QFont(self._parent_font())
            font.setWeight(QFont.Weight.DemiBold)
            return font
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.tip(row) if column.tip is not None else None
        return None

    def _parent_font(self) -> QFont:
        parent = self.parent()
        return parent.font() if isinstance(parent, QWidget) else QFont()

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None


class _WholeRow(QStyledItemDelegate):
    """Draws cells without the dotted frame around the single one that has the focus: rows are chosen whole."""

    @override
    def initStyleOption(self, option: Any, index: Index) -> None:
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        colour = index.data(Qt.ItemDataRole.ForegroundRole)
        if isinstance(colour, QColor):  # what is late stays red on the chosen row, too
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
        self.setItemDelegate(_WholeRow(self))
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
        self.rows_model.modelAboutToBeReset.connect(self._remember)
        self.rows_model.loaded.connect(self._after_load)
        self.selectionModel().currentRowChanged.connect(self._current_row_changed)
        self.doubleClicked.connect(self._double_clicked)

    def _dress_header(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(32)
        for at, column in enumerate(self.rows_model.columns):
            if column.width:
                header.resizeSection(at, column.width)
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
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._activate(self.currentIndex().row())
            return
        super().keyPressEvent(event)
