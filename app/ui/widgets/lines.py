"""A few lines with buttons behind them (parts, times, labour of a card): labels in a grid, the focus kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from app.ui.widgets.button import Button, label


@dataclass(frozen=True, slots=True)
class LineColumn:
    """A column: title, right-aligned or not, and whether it takes the rest of the width."""

    title: str
    right: bool = False
    stretch: int = 0


@dataclass(frozen=True, slots=True)
class Act:
    """A button behind a line."""

    key: str
    words: str
    run: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its key (kept when the lines are shown anew), a text a column, tones ("" each), its buttons."""

    key: Any
    cells: tuple[str, ...]
    tones: tuple[str, ...] = ()
    acts: tuple[Act, ...] = ()


class Lines(QWidget):
    """Shows lines; `empty` says what belongs there while there are none."""

    def __init__(self, columns: Sequence[LineColumn], empty: str = "") -> None:
        super().__init__()
        self.columns = tuple(columns)
        self.lines: tuple[Line, ...] = ()
        self._buttons: dict[tuple[Any, str], Button] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        for at, column in enumerate(self.columns):
            self._grid.setColumnStretch(at, column.stretch)
        self._empty = empty
        self._fill()

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show these; a button that had the focus has it again when its line is still there."""
        focused = next((key for key, button in self._buttons.items() if button.hasFocus()), None)
        self.lines = tuple(lines)
        self._fill()
        if focused is None:
            return
        same = self._buttons.get(focused) or next(
            (button for key, button in self._buttons.items() if key[0] == focused[0]), None
        )
        if same is not None:
            same.setFocus(Qt.FocusReason.OtherFocusReason)

    def button(self, line: Any, act: str) -> Button | None:
        """The button of an act behind a line."""
        return self._buttons.get((line, act))

    def _fill(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._buttons = {}
        if not self.lines:
            if self._empty:
                self._grid.addWidget(label(self._empty, "hint", wrap=True), 0, 0, 1, max(1, len(self.columns)))
            return
        titled = any(column.title for column in self.columns)
        if titled:
            for at, column in enumerate(self.columns):
                self._put(label(column.title, "label"), 0, at, column)
        for row, line in enumerate(self.lines, 1 if titled else 0):
            for at, (column, text) in enumerate(zip(self.columns, line.cells, strict=True)):
                tone = line.tones[at] if at < len(line.tones) else ""
                cell = label(text, "", tone, wrap=bool(column.stretch), select=True)
                self._put(cell, row, at, column)
            if line.acts:
                self._grid.addWidget(self._act_bar(line), row, len(self.columns))

    def _put(self, widget: QWidget, row: int, at: int, column: LineColumn) -> None:
        side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag(0)
        self._grid.addWidget(widget, row, at, side | Qt.AlignmentFlag.AlignVCenter)

    def _act_bar(self, line: Line) -> QWidget:
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for act in line.acts:
            button = Button(act.words, act.run)
            button.setAccessibleName(f"{act.words} {line.cells[0]}")
            self._buttons[line.key, act.key] = button
            row.addWidget(button)
        return bar
