"""Many changes in one frame: what is filled is laid out once, and lettered, before anybody sees it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLayout, QWidget

from app.ui.widgets.button_keys import keys_of

LEVELS = 6  # widgets in widgets: each hears of it only after what is in it


class OneFrame:
    """Between `begin` and `end` these layouts lie still: each widget that is shown lays all around it out at once."""

    def __init__(self, *layouts: QLayout) -> None:
        self._layouts = layouts

    def begin(self) -> None:
        """Changes come now."""
        for layout in self._layouts:
            layout.setEnabled(False)

    def end(self, widget: QWidget) -> None:
        """They are done: everything finds its place, and buttons in sight of the window of `widget` their letters."""
        for layout in self._layouts:
            layout.setEnabled(True)
        if not widget.isVisible():
            for layout in self._layouts:
                layout.activate()  # what was asked of it meanwhile is not asked again
            return
        send(QEvent.Type.PolishRequest)  # what is new gets its font, and with it its size
        for _ in range(LEVELS):
            send(QEvent.Type.LayoutRequest)
            for layout in self._layouts:
                layout.activate()
        keys_of(widget.window()).give_now()

    @staticmethod
    def paint(window: QWidget) -> None:
        """Paint what has changed now, not when everything else is done."""
        send(QEvent.Type.UpdateLater)
        send(QEvent.Type.UpdateRequest, window)


def send(kind: QEvent.Type, receiver: QWidget | None = None) -> None:
    """Deliver the posted events of a kind."""
    QCoreApplication.sendPostedEvents(receiver, kind.value)
