"""A few lines with buttons behind them (parts, times, labour of a card): labels in a grid, the focus kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from app.ui.widgets.button import Button, label, set_tone


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
    """Shows lines; `empty` says what belongs there while there are none.

    Labels and buttons stay and get new words: a card is shown anew after every act on it, and making them is slow.
    """

    def __init__(self, columns: Sequence[LineColumn], empty: str = "") -> None:
        super().__init__()
        self.columns = tuple(columns)
        self.lines: tuple[Line, ...] = ()
        self._cells: list[list[QLabel]] = []
        self._bars: list[_ActBar] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        for at, column in enumerate(self.columns):
            self._grid.setColumnStretch(at, column.stretch)
        self._titles: list[QLabel] = []
        self._empty = label(empty, "hint", wrap=True) if empty else None
        if self._empty is not None:
            self._grid.addWidget(self._empty, 0, 0, 1, max(1, len(self.columns)))

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show these; a button that had the focus has it again when its line is still there."""
        focused = next((key for bar in self._bars for key, button in bar.buttons.items() if button.hasFocus()), None)
        self.lines = tuple(lines)
        self._show_frame()
        for cell in chain(*self._cells[len(self.lines) :]):
            cell.hide()
        for at, line in enumerate(self.lines):
            if at == len(self._cells):
                self._cells.append(self._new_cells(at + len(self._titles[:1])))
            self._write(self._cells[at], line)
        self._show_bars()
        if focused is not None:
            self._focus_again(focused)

    def button(self, line: Any, act: str) -> Button | None:
        """The button of an act behind a line."""
        return next((bar.buttons[line, act] for bar in self._bars if (line, act) in bar.buttons), None)

    # --- inside

    def _show_frame(self) -> None:
        """The titles over some lines, the hint where there are none."""
        if self._empty is not None:
            self._empty.setHidden(bool(self.lines))
        if self.lines and not self._titles and any(column.title for column in self.columns):
            self._titles = [label(column.title, "label") for column in self.columns]
            for at, (title, column) in enumerate(zip(self._titles, self.columns, strict=True)):
                self._put(title, 0, at, column)
        for title in self._titles:
            title.setHidden(not self.lines)

    def _new_cells(self, row: int) -> list[QLabel]:
        cells = [label(wrap=bool(column.stretch), select=True) for column in self.columns]
        for at, (cell, column) in enumerate(zip(cells, self.columns, strict=True)):
            self._put(cell, row, at, column)
        return cells

    def _write(self, cells: list[QLabel], line: Line) -> None:
        for at, (cell, text) in enumerate(zip(cells, line.cells, strict=True)):
            if cell.text() != text:
                cell.setText(text)
            set_tone(cell, line.tones[at] if at < len(line.tones) else "")
            cell.show()

    def _put(self, widget: QWidget, row: int, at: int, column: LineColumn) -> None:
        side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag(0)
        self._grid.addWidget(widget, row, at, side | Qt.AlignmentFlag.AlignVCenter)

    def _show_bars(self) -> None:
        """A bar stays as long as its line has the same buttons; what they do is always the newest."""
        first = len(self._titles[:1])
        before, self._bars = {(bar.row, bar.signature): bar for bar in self._bars}, []
        for row, line in enumerate(self.lines, first):
            if not line.acts:
                continue
            bar = before.pop((row, _signature(line)), None)
            if bar is None:
                bar = _ActBar(row, line)
                self._grid.addWidget(bar, row, len(self.columns))
                bar.show()  # with its line; the layout would show it some time later
            bar.acts = {act.key: act for act in line.acts}
            self._bars.append(bar)
        for bar in before.values():
            self._drop(bar)

    def _drop(self, widget: QWidget) -> None:
        self._grid.removeWidget(widget)
        widget.hide()
        widget.deleteLater()

    def _focus_again(self, focused: tuple[Any, str]) -> None:
        buttons = {key: button for bar in self._bars for key, button in bar.buttons.items()}
        same = buttons.get(focused) or next((each for key, each in buttons.items() if key[0] == focused[0]), None)
        if same is not None and not same.hasFocus():
            same.setFocus(Qt.FocusReason.OtherFocusReason)


def _signature(line: Line) -> tuple[Any, ...]:
    return line.key, line.cells[0], tuple((act.key, act.words) for act in line.acts)


class _ActBar(QWidget):
    """The buttons behind one line."""

    def __init__(self, row: int, line: Line) -> None:
        super().__init__()
        self.row = row
        self.signature = _signature(line)
        self.acts: dict[str, Act] = {}
        self.buttons: dict[tuple[Any, str], Button] = {}
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        for act in line.acts:
            button = Button(act.words, lambda key=act.key: self.acts[key].run())
            button.setAccessibleName(f"{act.words} {line.cells[0]}")
            self.buttons[line.key, act.key] = button
            box.addWidget(button)
