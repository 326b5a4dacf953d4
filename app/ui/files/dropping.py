"""A place where files may be let go: the whole of a page, its fields too (they would take the path as words)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.files.sources import can_take

_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class DropPlace(QObject):
    """Watches a widget and what in it takes drops by itself."""

    hovered = Signal(bool)  # files hang over the place

    def __init__(self, place: QWidget, dropped: Callable[[QMimeData], None], may: Callable[[], bool]) -> None:
        super().__init__(place)
        self._dropped = dropped
        self._may = may
        takers = [widget for widget in place.findChildren(QWidget) if widget.acceptDrops()]
        place.setAcceptDrops(True)
        for widget in (place, *takers):
            widget.installEventFilter(self)

    def _takes(self, event: QDropEvent) -> bool:
        """Never as a move: whoever gives a file away so would delete it afterwards."""
        copied = bool(event.possibleActions() & Qt.DropAction.CopyAction)
        return copied and can_take(event.mimeData()) and self._may()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DragLeave:
            self.hovered.emit(False)
        elif event.type() in _DRAGS and isinstance(event, QDropEvent) and self._takes(event):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.hovered.emit(event.type() != QEvent.Type.Drop)
            if event.type() == QEvent.Type.Drop:
                self._dropped(event.mimeData())
            return True
        return super().eventFilter(watched, event)
