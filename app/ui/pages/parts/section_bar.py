"""The sections of a part: one is seen at a time, Alt and its number brings it, wherever the focus is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from app.ui.widgets import Button


class SectionBar(QWidget):
    """Words of the sections, in order; `picked` says which one is wanted, counted from 0."""

    picked = Signal(int)

    def __init__(self, words: Sequence[str]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._group = QButtonGroup(self)
        for at, each in enumerate(words):
            button = Button(each, key=f"Alt+{at + 1}", look="chip", own_key=True)
            button.setCheckable(True)
            self._group.addButton(button, at)
            row.addWidget(button)
        row.addStretch(1)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(self.picked)

    def at(self) -> int:
        """The section that is seen."""
        return self._group.checkedId()

    def show_at(self, at: int) -> None:
        """Bring a section."""
        button = self._group.button(at)
        if button.isEnabled():
            button.click()

    def allow(self, at: int, allowed: bool) -> None:
        """Whether there is anything to be seen in it."""
        self._group.button(at).setEnabled(allowed)
