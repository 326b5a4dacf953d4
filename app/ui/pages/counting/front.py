"""A stack in which only what is in front asks for room: the forms above it need the rest."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget
from typing_extensions import override


class Front(QStackedWidget):
    """Qt's own is as high as the highest of all it holds, and squeezes what stands above it."""

    @override
    def addWidget(self, w: QWidget) -> int:
        at = super().addWidget(w)
        self._give_room()
        return at

    @override
    def setCurrentWidget(self, w: QWidget) -> None:
        super().setCurrentWidget(w)
        self._give_room()

    def _give_room(self) -> None:
        for at in range(self.count()):
            each, front = self.widget(at), at == self.currentIndex()
            if each is not None:
                across = each.sizePolicy().horizontalPolicy()
                each.setSizePolicy(across, QSizePolicy.Policy.Preferred if front else QSizePolicy.Policy.Ignored)
