"""Fills the sections of a card: what is in sight first, painted at once, and then what lies further down."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLayout

from app.ui.pages.cards.sections import CardSection
from app.ui.widgets import ScrollColumn
from app.ui.widgets.one_frame import OneFrame
from app.workflow.rows.cards import CardRow


class Filling(QObject):
    """`begin` before the head of the card is filled, `go_on` behind it."""

    in_sight = Signal()  # another card is painted, as far as it is seen without scrolling

    def __init__(self, column: ScrollColumn, sections: Sequence[CardSection], layouts: Sequence[QLayout]) -> None:
        super().__init__(column)
        self._column = column
        self._sections = tuple(sections)
        self._frame = OneFrame(column.column, *layouts)
        self._filled: int | None = None

    def begin(self) -> None:
        """A card comes now."""
        self._frame.begin()

    def go_on(self, card: CardRow) -> None:
        """The sections; those of the same card all in one frame, for who scrolled to one looks at it."""
        rest = deque(self._sections)
        if card.id != self._filled:
            self._filled = card.id
            self._column.verticalScrollBar().setValue(0)
            self._fill_in_sight(card, rest)
        for section in rest:
            section.take(card)
        self._frame.end(self._column)

    def leave(self, *, for_another: bool) -> None:
        """The card is closed: what was typed is forgotten; it stays to be seen until `for_another` comes."""
        for section in self._sections:
            section.take(None)
        if not for_another:
            self._filled = None
            self._column.verticalScrollBar().setValue(0)

    def _fill_in_sight(self, card: CardRow, rest: deque[CardSection]) -> None:
        """Takes from `rest` what is seen. Where a section stands is known when those above it are filled."""
        if not self._column.isVisible():
            return
        while rest and rest[0].y() < self._column.viewport().height():
            self._frame.begin()
            while rest and rest[0].y() < self._column.viewport().height():
                rest.popleft().take(card)
            self._frame.end(self._column)
        self._frame.paint(self._column.window())
        self.in_sight.emit()
        self._frame.begin()
