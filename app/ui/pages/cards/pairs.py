"""Pairs of a word and what belongs to it, in a grid: wide ones one under the other, then short ones two in a line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.ui.widgets import label

MOST_WIDE = 8  # lines kept for the wide ones; an empty line takes no room

Pair = tuple[str, str]


class Pairs(QWidget):
    """Labels stay and get new words: a card is shown anew after every act on it, and making them is slow."""

    def __init__(self) -> None:
        super().__init__()
        self._wide: list[tuple[QLabel, QLabel]] = []
        self._short: list[tuple[QLabel, QLabel]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 3)
        self._grid.setColumnStretch(3, 2)

    def show_pairs(self, wide: Sequence[Pair], short: Sequence[Pair]) -> None:
        """These and no others; at most MOST_WIDE wide ones."""
        while len(self._wide) < len(wide):
            self._wide.append(self._new(len(self._wide), 0, 3))
        while len(self._short) < len(short):
            line, side = divmod(len(self._short), 2)
            self._short.append(self._new(MOST_WIDE + line, side * 2, 1))
        for labels, pairs in ((self._wide, wide), (self._short, short)):
            for at, (words, value) in enumerate(labels):
                there = at < len(pairs)
                if there:
                    words.setText(pairs[at][0])
                    value.setText(pairs[at][1])
                words.setVisible(there)
                value.setVisible(there)

    def _new(self, line: int, column: int, span: int) -> tuple[QLabel, QLabel]:
        words, value = label("", "label"), label("", wrap=True, select=True)
        self._grid.addWidget(words, line, column, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, line, column + 1, 1, span)
        return words, value
