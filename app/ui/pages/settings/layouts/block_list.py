"""The blocks of a layout as a list: moved, shown, hidden and taken away by keys; what is wrong stands under each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QStyledItemDelegate
from typing_extensions import override

from app.ui.pages.settings.layouts.editing import WHOLE, WHOLE_LAYOUT, Spot, spots
from app.ui.pages.settings.layouts.titles import Titles
from app.ui.words import translate
from app.workflow.rows.layouts import Layout

INDENT = "      "  # before a part of a line
EDGES = 24  # pixels beside the words of a row (stylesheet), of which Qt knows nothing when it reckons the row's height


class _Whole(QStyledItemDelegate):
    """Rows as high as their words need: a line that just fits between the edges of the list is broken inside them."""

    @override
    def sizeHint(self, option: Any, index: QModelIndex | QPersistentModelIndex) -> QSize:
        option.rect.setWidth(option.rect.width() - EDGES)
        return super().sizeHint(option, index)


class BlockList(QListWidget):
    """Shows `spots(layout)`; the page does what is wished and shows the list anew."""

    chosen = Signal(object)  # Spot
    move_wanted = Signal(int)  # -1 up, 1 down
    show_wanted = Signal()  # Space: shown or hidden
    remove_wanted = Signal()
    entered = Signal()  # Enter: into the form

    def __init__(self) -> None:
        super().__init__()
        self._spots: tuple[Spot, ...] = ()
        self.setWordWrap(True)
        self.setItemDelegate(_Whole(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentRowChanged.connect(self._tell)

    def show_layout(self, layout: Layout, titles: Titles, wrong: Mapping[Spot, Sequence[str]], spot: Spot) -> None:
        """The rows with what is wrong under each (with its sign), and the chosen one."""
        self._spots = spots(layout)
        with QSignalBlocker(self):
            while self.count() > len(self._spots):
                self.takeItem(self.count() - 1)
            for at, each in enumerate(self._spots):
                item = self.item(at)
                if at >= self.count():
                    item = QListWidgetItem()
                    self.addItem(item)
                item.setText(_text(layout, titles, each, wrong.get(each, ())))
            self.setCurrentRow(self._spots.index(spot) if spot in self._spots else 0)

    def spot(self) -> Spot:
        """The chosen row."""
        at = self.currentRow()
        return self._spots[at] if 0 <= at < len(self._spots) else WHOLE_LAYOUT

    def texts(self) -> list[str]:
        """What each row says."""
        return [self.item(at).text() for at in range(self.count())]

    def _tell(self, _at: int) -> None:
        self.chosen.emit(self.spot())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_wanted.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Space:
            self.show_wanted.emit()
        elif key == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


def _text(layout: Layout, titles: Titles, spot: Spot, wrong: Sequence[str]) -> str:
    """The title, whether it is hidden, and a line for each thing that is wrong."""
    words = titles.spot(layout, spot)
    if spot.part != WHOLE:
        words = INDENT + words
    elif spot != WHOLE_LAYOUT and not layout.blocks[spot.block].shown:
        words = translate("Layouts", "{title} (hidden)").format(title=words)
    return "\n".join([words, *wrong])
