"""The list at the left of a page: a find box over rows that are found and sorted in SQL, and what an empty one says."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, ClassVar, Generic, Protocol, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.desk import Desk
from app.ui.widgets.button import label
from app.ui.widgets.fields import LineEdit
from app.ui.widgets.rows_model import Column, RowsModel
from app.ui.widgets.table import RowsTable
from app.ui.words import translate
from app.workflow import search
from app.workflow.rows.cards import Page

FIND_PAUSE_MS = 150


class FindLine(LineEdit):
    """What is sought in a list; Enter and Down go into the list. Names are sought, so an input method stays."""

    into_list = Signal()
    keeps_more = False  # nobody looks for a book

    @override
    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        if arg__1.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.into_list.emit()
            return
        super().keyPressEvent(arg__1)


class ListFilter(Protocol):
    """What every such list is asked for; each has more. sort: a Column.sort, or an enum of them."""

    __dataclass_fields__: ClassVar[dict[str, Any]]

    @property
    def find(self) -> str: ...
    @property
    def sort(self) -> str: ...
    @property
    def descending(self) -> bool: ...


Wanted = TypeVar("Wanted", bound=ListFilter)


class FoundList(QWidget, Generic[Wanted]):
    """`picked` says which row to show. A page's own list says what its filter is and what it says when it is empty."""

    picked = Signal(object)

    def __init__(self, desk: Desk, columns: Sequence[Column], wanted: Wanted, hint: str, name: str) -> None:
        """hint: what can be sought, in the find box; name: what is listed, for who hears instead of seeing."""
        super().__init__()
        self.desk = desk
        self.filter = wanted
        self.find_box = FindLine(hint)
        self.find_box.setAccessibleName(translate("FoundList", "Find in the list"))
        self.find_box.setClearButtonEnabled(True)
        self.table = RowsTable(desk, columns)
        self.table.setAccessibleName(name)
        self.empty = label("", "hint", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(FIND_PAUSE_MS)
        self._pause.timeout.connect(self.filter_changed)
        self.find_box.changed.connect(self._pause.start)
        self.find_box.into_list.connect(self._into_list)
        self.table.sort_changed.connect(self._sort)
        self.table.current_changed.connect(self._current)
        self.table.loaded.connect(self._loaded)

    # --- what each list says of itself

    def list_ids(self, store: Any, wanted: Wanted, after: int, limit: int) -> Page:
        """The verb that finds a stretch of ids; runs behind the window."""
        raise NotImplementedError

    def list_rows(self, store: Any, ids: Sequence[int]) -> Sequence[Any]:
        """The verb that reads the rows of these ids; runs behind the window."""
        raise NotImplementedError

    def wanted(self) -> Wanted:
        """What its fields ask for now."""
        return replace(self.filter, find=self.find_box.value())

    def nothing_words(self) -> str:
        """Why nothing is listed, and what to do."""
        raise NotImplementedError

    def count(self) -> None:
        """Read what is counted beside the list."""

    # --- its place

    def lay_out(self, *above: QWidget | QBoxLayout, beside: Sequence[QWidget] = ()) -> QVBoxLayout:
        """Put the find box (with `beside` behind it) under the first of `above`, the others between it and the list."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.addWidget(label(translate("FoundList", "Find"), "label"))
        row.addWidget(self.find_box, 1)
        for widget in beside:
            row.addWidget(widget)
        for part in (*above[:1], row, *above[1:]):
            if isinstance(part, QWidget):
                column.addWidget(part)
            else:
                column.addLayout(part)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty)
        return column

    # --- reading

    def begin(self) -> None:
        """Read list and counts for the first time."""
        self.table.show_sort(self.filter.sort, self.filter.descending)
        self.use_filter()
        self.count()

    def reload(self) -> None:
        """Something changed: list and counts again; the chosen row stays."""
        self.table.reload()
        self.count()

    def use_filter(self) -> None:
        """List what `filter` says from now on."""
        wanted = self.filter

        def fetch_ids(store: Any, after: int, limit: int) -> Page:
            return self.list_ids(store, wanted, after, limit)

        self.table.set_source(fetch_ids, self.list_rows)

    def filter_changed(self) -> None:
        """Read the fields; list anew when they ask for something else, or when nothing is listed."""
        self._pause.stop()
        wanted = self.wanted()
        if wanted != self.filter or not self.table.rows_model.ids:
            self.filter = wanted
            self.use_filter()

    def _sort(self, sort: str, descending: bool) -> None:
        kind: Callable[[str], str] = type(self.filter.sort)
        self.filter = replace(self.filter, sort=kind(sort), descending=descending)
        self.use_filter()

    # --- the list

    def _loaded(self) -> None:
        say_how_full(self.empty, self.table.rows_model, self.filter.find, self.nothing_words)
        if not self.table.rows_model.ids and self.table.hasFocus():  # there is nothing to choose: go on typing
            self.find_box.setFocus()

    def _current(self, row_id: object) -> None:
        if row_id is not None:
            self.picked.emit(row_id)

    def _into_list(self) -> None:
        self.filter_changed()
        self.table.setFocus()
        if self.table.current_id() is None:
            self.table.select_first()


def say_how_full(line: QLabel, model: RowsModel, find: str, nothing_words: Callable[[], str]) -> None:
    """Under a list in which `find` was sought: why it is empty, or that only the newest stand in it; else nothing."""
    nothing = not model.ids
    line.setVisible(nothing or model.newest > 0)
    if nothing and search.too_little(find):
        line.setText(translate("FoundList", "Type on: at least 4 digits, 2 letters or one Chinese character."))
    elif nothing:
        line.setText(nothing_words())
    elif model.newest:
        words = translate("FoundList", "Only the newest {count} are listed. Type on to find older ones.")
        line.setText(words.format(count=model.newest))


def list_beside(
    place: QWidget, found: QWidget, shown: QWidget, widths: tuple[int, int], shares: tuple[int, int]
) -> None:
    """Fill a page with its list and what is chosen in it. widths: pixels at first; shares: of further room."""
    split = QSplitter(place)
    split.setChildrenCollapsible(False)
    split.setHandleWidth(8)
    for at, widget in enumerate((found, shown)):
        split.addWidget(widget)
        split.setStretchFactor(at, shares[at])
    split.setSizes(list(widths))
    row = QHBoxLayout(place)
    row.setContentsMargins(8, 8, 8, 8)
    row.addWidget(split)
