"""A row of chips of which one is chosen, each with its count."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from app.ui.widgets.button import label, set_tone
from app.ui.widgets.flow import FlowLayout


class ChipBar(QWidget):
    """Exclusive chips: (value, words, tone). Alt with an arrow takes the one beside, wherever the focus is."""

    picked = Signal(object)

    def __init__(self, chips: Sequence[tuple[Any, str]] | Sequence[tuple[Any, str, str]] = ()) -> None:
        super().__init__()
        self._flow = FlowLayout(self, spacing=6)
        self._group = QButtonGroup(self)
        self._values: list[Any] = []
        self._words: list[str] = []
        self._tones: list[str] = []
        hint = label("Alt+← →", "hint")
        self._flow.addWidget(hint)
        for chip in chips:
            self._values.append(chip[0])
            self._words.append(chip[1])
            self._tones.append(chip[2] if len(chip) > 2 else "")
            button = QPushButton(chip[1].replace("&", "&&"))
            button.setProperty("look", "chip")
            button.setCheckable(True)
            button.setAutoDefault(False)
            self._group.addButton(button, len(self._values) - 1)
            self._flow.addWidget(button)
            hint.setMinimumHeight(button.sizeHint().height())
        if self._values:
            self._group.button(0).setChecked(True)
        self._group.idClicked.connect(self._clicked)

        for key, by in (("Alt+Left", -1), ("Alt+Right", 1)):
            QShortcut(QKeySequence(key), self).activated.connect(partial(self.step, by))

    def in_one_line(self) -> int:
        """Pixels in which all chips stand side by side."""
        return self._flow.in_one_line()

    def step(self, by: int) -> None:
        """Choose the chip beside the chosen one, round and round."""
        if self._values:
            self._group.button((self._group.checkedId() + by) % len(self._values)).click()

    def _clicked(self, at: int) -> None:
        self.picked.emit(self._values[at])

    def value(self) -> Any:
        at = self._group.checkedId()
        return self._values[at] if at >= 0 else None

    def set_value(self, value: Any) -> None:
        """Choose without telling."""
        if value in self._values:
            self._group.button(self._values.index(value)).setChecked(True)

    def set_counts(self, counts: Mapping[Any, int]) -> None:
        """The number behind each chip; its tone shows only where there is something."""
        for at, (value, words) in enumerate(zip(self._values, self._words, strict=True)):
            button = self._group.button(at)
            count = counts.get(value)
            button.setText((words if count is None else f"{words} {count}").replace("&", "&&"))
            set_tone(button, self._tones[at] if count else "")
        self._flow.invalidate()
        self.updateGeometry()

    def buttons(self) -> tuple[QPushButton, ...]:
        return tuple(b for b in self._group.buttons() if isinstance(b, QPushButton))
