"""What a list shows: declared columns, the first 200 ids at once, further ids and rows as they scroll into sight."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.desk import Desk
from app.workflow.rows.cards import Page
from app.workflow.rows.part_lists import Cell

BATCH = 200  # ids
FIRST = 40  # rows read with the first ids
SOON, AHEAD = 20, 60  # a row so near to what is in sight must be there; when one is not, so many further are read
Index = QModelIndex | QPersistentModelIndex

# As plain numbers: a view asks for eight roles of each cell it paints.
DISPLAY = int(Qt.ItemDataRole.DisplayRole)
ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
FOREGROUND = int(Qt.ItemDataRole.ForegroundRole)
FONT = int(Qt.ItemDataRole.FontRole)
TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
LEFT = int((Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value)
RIGHT = int((Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value)


@dataclass(frozen=True, slots=True)
class Column:
    """One column: title, the text of a row, width in pixels (0 = takes the rest), how to sort in SQL ("" = not).

    tone(row) gives the colour's token name ("bad", "quiet" …) or "", also on the chosen row when `tone_stays`;
    strong(row) makes it bold; cell(row) is what stands in a file, where that is a number or says more than `text`.
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
    tone_stays: bool = True
    cell: Callable[[Any], Cell] | None = None


@dataclass(frozen=True, slots=True)
class _Line:
    """A row as it is painted, worked out once: by column its text, colour and font."""

    texts: tuple[str, ...]
    colours: tuple[QColor | None, ...]
    fonts: tuple[QFont | None, ...]


class RowsModel(QAbstractTableModel):
    """Ids in order, and the rows looked at. fetch_ids(store, after, limit) -> Page, fetch_rows(store, ids) -> rows."""

    loaded = Signal()

    def __init__(self, desk: Desk, columns: Sequence[Column], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view = parent
        self.columns = tuple(columns)
        self._sides = tuple(RIGHT if column.right else LEFT for column in self.columns)
        self.ids: list[int] = []
        self.rows: dict[int, Any] = {}
        self.newest = 0  # > 0: only so many of the newest were looked through
        self._lines: dict[int, _Line] = {}
        self._known: set[int] = set()
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
        self._fetch_ids = self._fetch_rows = None
        ids = [getattr(row, "id", at) for at, row in enumerate(rows)]
        self._show(Page(tuple(ids), False), dict(zip(ids, rows, strict=True)))

    def reload(self) -> None:
        """Read the ids again; what is shown stays until the answer is there."""
        if self._fetch_ids is None:
            return
        fetch_ids, fetch_rows = self._fetch_ids, self._fetch_rows
        least = max(BATCH, len(self.ids))

        def read(store: Any) -> tuple[Page, Sequence[Any]]:
            page = fetch_ids(store, 0, min(least, 5 * BATCH))
            return page, fetch_rows(store, page.ids[:FIRST]) if fetch_rows and page.ids else ()

        self._fetching = True
        self._desk.latest(self, "ids", read, then=self._take_first)

    def whole(self) -> Callable[[Any], Iterator[Any]]:
        """What reads all the rows from a store, also those that were never scrolled to; off the window's thread."""
        fetch_ids, fetch_rows = self._fetch_ids, self._fetch_rows
        if fetch_ids is None or fetch_rows is None:
            rows = [self.rows[each] for each in self.ids]
            return lambda _store: iter(rows)

        def read(store: Any) -> Iterator[Any]:
            page = fetch_ids(store, 0, 5 * BATCH)
            while page.ids:
                yield from fetch_rows(store, page.ids)
                if not page.more:
                    return
                page = fetch_ids(store, page.ids[-1], 5 * BATCH)

        return read

    def _take_first(self, answer: tuple[Page, Sequence[Any]]) -> None:
        page, rows = answer
        self._fetching = False
        self._show(page, {row.id: row for row in rows})

    def _show(self, page: Page, rows: dict[int, Any]) -> None:
        self.beginResetModel()
        self.ids = list(page.ids)
        self.rows = rows
        self.newest = page.newest
        self._lines = {}
        self._known = set(self.ids)
        self._asked = set()
        self._more = page.more
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
        fresh = [each for each in page.ids if each not in self._known]
        self._more = page.more and bool(fresh)
        if fresh:
            self.beginInsertRows(QModelIndex(), len(self.ids), len(self.ids) + len(fresh) - 1)
            self.ids += fresh
            self._known.update(fresh)
            self.endInsertRows()

    def look_at(self, first: int, last: int) -> None:
        """These rows are in sight: what comes next is read before it is."""
        if self._more and last + BATCH // 2 >= len(self.ids):
            self.fetchMore(QModelIndex())
        near = self.ids[max(0, first - SOON) : last + SOON + 1]
        if any(each not in self.rows and each not in self._asked for each in near):
            self._want(max(0, first - AHEAD), last + AHEAD + 1)

    def _want(self, start: int, stop: int) -> None:
        """Fetch what is missing of these."""
        fetch_rows = self._fetch_rows
        if fetch_rows is None:
            return
        wanted = [each for each in self.ids[start:stop] if each not in self.rows and each not in self._asked]
        if wanted:
            self._asked.update(wanted)
            self._desk.run(self, fetch_rows, tuple(wanted), then=lambda rows: self._take_rows(rows, start, stop))

    def _take_rows(self, rows: Sequence[Any], start: int, stop: int) -> None:
        for row in rows:
            self.rows[row.id] = row
            self._lines.pop(row.id, None)
        stop = min(stop, len(self.ids))
        if start < stop:
            self.dataChanged.emit(self.index(start, 0), self.index(stop - 1, len(self.columns) - 1))

    # --- what the view asks

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.ids)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    @override
    def data(self, index: Index, role: int = DISPLAY) -> Any:
        at = index.column()
        if role == ALIGNMENT:
            return self._sides[at] if at >= 0 else None
        if role not in (DISPLAY, FOREGROUND, FONT, TOOL_TIP):
            return None
        place = index.row()
        if not 0 <= place < len(self.ids):
            return None
        key = self.ids[place]
        line = self._lines.get(key) or self._line(key)
        if line is None:  # not read yet; look_at was overtaken
            if role == DISPLAY and at == 0:
                self._want(max(0, place - SOON), place + AHEAD)
                return "…"
            return "" if role == DISPLAY else None
        if role == TOOL_TIP:
            tip = self.columns[at].tip
            return tip(self.rows[key]) if tip is not None else None
        return (line.texts if role == DISPLAY else line.colours if role == FOREGROUND else line.fonts)[at]

    def _line(self, key: int) -> _Line | None:
        row = self.rows.get(key)
        if row is None:
            return None
        tones = [column.tone(row) if column.tone is not None else "" for column in self.columns]
        strong = [column.strong is not None and column.strong(row) for column in self.columns]
        line = self._lines[key] = _Line(
            tuple(column.text(row).replace("\n", " ") for column in self.columns),
            tuple(QColor(self._desk.theme.colour(tone)) if tone else None for tone in tones),
            tuple(self._strong_font() if each else None for each in strong),
        )
        return line

    def _strong_font(self) -> QFont:
        font = QFont(self._view.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == DISPLAY:
            return column.title
        if role == ALIGNMENT:
            return self._sides[section]
        if role == TOOL_TIP and not column.width:
            return column.title  # the one that gives way where a list is narrow
        return None
