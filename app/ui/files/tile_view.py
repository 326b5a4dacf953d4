"""The tiles side by side, as high as they need up to a few rows; keys and dragging out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView
from typing_extensions import override

from app.ui.files.tiles import TilesModel

FRAME = 2


class TileView(QListView):
    """Arrows move, Enter opens, Del removes, Insert adds; several are chosen with Shift and Ctrl."""

    opened = Signal()
    add_wanted = Signal()
    remove_wanted = Signal()
    drag_wanted = Signal()

    def __init__(self, tiles: TilesModel, most_rows: int) -> None:
        super().__init__()
        self._tiles = tiles
        self._most_rows = most_rows
        self.setModel(tiles)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setWrapping(True)
        self.setIconSize(tiles.box)
        self.setGridSize(tiles.size)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setDragDropMode(QListView.DragDropMode.DragOnly)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.doubleClicked.connect(self._double_clicked)
        for change in (tiles.modelReset, tiles.rowsInserted):
            change.connect(self._fit)

    def _double_clicked(self, _index: QModelIndex) -> None:
        self.opened.emit()

    def _fit(self) -> None:
        """As high as its rows, up to the most; more of them scroll.

        The bar is switched here, never by Qt: one that comes and goes with the layout it changes could do so for ever.
        """
        size = self.gridSize()
        across = max(1, (self.width() - 2 * FRAME) // size.width())
        rows = -(-len(self._tiles.tiles) // across)
        on, off = Qt.ScrollBarPolicy.ScrollBarAlwaysOn, Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(on if rows > self._most_rows else off)
        height = min(max(1, rows), self._most_rows) * size.height() + 2 * FRAME
        if height != self.minimumHeight() or height != self.maximumHeight():
            self.setFixedHeight(height)

    @override
    def resizeEvent(self, e: QResizeEvent) -> None:
        super().resizeEvent(e)
        self._fit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.gridSize().width() * 3, self.minimumHeight())

    @override
    def changeEvent(self, e: QEvent) -> None:
        super().changeEvent(e)
        if e.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._tiles.measure(self.fontMetrics().lineSpacing())
            self.setGridSize(self._tiles.size)
            self._fit()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        model, keyboard = self.selectionModel(), event.reason() != Qt.FocusReason.MouseFocusReason
        if keyboard and not model.hasSelection() and self._tiles.tiles:  # what can be done is shown for what is chosen
            row = max(0, self.currentIndex().row())
            model.setCurrentIndex(self._tiles.index(row), model.SelectionFlag.ClearAndSelect)

    @override
    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        self.drag_wanted.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif key == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        elif key == Qt.Key.Key_Insert:
            self.add_wanted.emit()
        elif key == Qt.Key.Key_Escape:
            event.ignore()  # one step back, on the page
        else:
            super().keyPressEvent(event)
