"""A flat button for a line of a narrow panel: as wide as the panel, what does not fit becomes "…"."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionButton
from typing_extensions import override

from app.ui.widgets.button import Button

LEAST_WIDTH = 48


class ElidingButton(Button):
    """`text()` and the tip stay whole; only what is drawn is cut to the width there is."""

    def __init__(self, words: str, pressed: Callable[[], object] | None = None) -> None:
        super().__init__(" ".join(words.split()), pressed, look="flat")
        self.setToolTip(words)
        self.setStyleSheet("text-align: left; padding: 2px 4px;")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_WIDTH, super().minimumSizeHint().height())

    @override
    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        option.text = self.shown()

    def shown(self) -> str:
        """The text as it is drawn."""
        plain = QStyleOptionButton()
        super().initStyleOption(plain)
        room = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, plain, self).width()
        flags = int(Qt.TextFlag.TextShowMnemonic)
        return self.fontMetrics().elidedText(self.face(), Qt.TextElideMode.ElideRight, room, flags)
