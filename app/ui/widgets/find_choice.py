"""A choice found by typing: its beginning, or 洗衣机 by its pinyin (xyj, xiyiji); else what begins inside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent
from typing_extensions import override

from app.ui.desk import Desk
from app.ui.widgets.fields import ChoiceBox
from app.workflow.lists import letters

TOGETHER_MS = 1200  # what is typed within it belongs together; Qt's own 400 ms are too short for "xiyiji"


class FindChoice(ChoiceBox):
    """Typing chooses, the list open or not; how words are spelled in letters is looked up when it gets the focus."""

    def __init__(self, desk: Desk, options: Sequence[tuple[Any, str]] = (), *, chars: int = 0) -> None:
        self._typed = ""
        self._letters: dict[str, tuple[str, ...]] = {}
        self._inside: dict[str, str] = {}
        self._asked: set[str] = set()
        super().__init__(options, chars=chars)
        self._desk = desk
        self.setMaxVisibleItems(24)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TOGETHER_MS)
        self._pause.timeout.connect(self._begin_again)
        self.view().installEventFilter(self)

    def _begin_again(self) -> None:
        self._typed = ""

    # --- how words are spelled

    def _look_up(self) -> None:
        """Words not looked up yet; the dictionary is large, so it is asked only by who types, and elsewhere."""
        unknown = [text for text in self._texts() if text not in self._asked]
        if unknown:
            self._asked.update(unknown)
            self._desk.ask(self, _spelled, unknown, then=self._take_letters)

    def _take_letters(self, found: tuple[Mapping[str, tuple[str, ...]], Mapping[str, str]]) -> None:
        self._letters.update(found[0])
        self._inside.update(found[1])
        if self._typed:  # typed faster than looked up
            self._find()

    def _texts(self) -> list[str]:
        return [self.itemText(at) for at in range(self.count())]

    @override
    def focusInEvent(self, e: QFocusEvent) -> None:
        super().focusInEvent(e)
        self._look_up()

    # --- typing

    @override
    def keyPressEvent(self, e: QKeyEvent) -> None:
        if not self._take_key(e):
            super().keyPressEvent(e)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The open list has the keys."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._take_key(event):
            return True
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent) -> bool:
        """Whether the key was a sign of a word; a blank is one only within a word, first it opens the list."""
        text = event.text()
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if held or not text.isprintable() or not text or (text == " " and not self._typed):
            return False
        self._typed += letters.plain(text)
        self._pause.start()
        self._look_up()
        self._find()
        return True

    def _find(self) -> None:
        at = self._next(self._typed)
        if at < 0 and set(self._typed) == {self._typed[0]}:
            at = self._next(self._typed[0])  # the same letter again: the next one that begins with it
        if at >= 0:
            self._go_to(at)

    def _next(self, typed: str) -> int:
        """The place of the next option that begins so, the chosen one last when one letter was typed."""
        at = self._shown_at()
        first = at + 1 if len(typed) == 1 else at
        places = [(first + step) % self.count() for step in range(self.count())] if self.count() else []
        for fits in (self._begins, self._has) if len(typed) > 1 else (self._begins,):
            found = next((place for place in places if fits(self.itemText(place), typed)), -1)
            if found >= 0:
                return found
        return -1

    def _begins(self, text: str, typed: str) -> bool:
        ways = self._letters.get(text) or (letters.plain(text),)
        return any(way.startswith(typed) for way in ways)

    def _has(self, text: str, typed: str) -> bool:
        return f" {typed}" in self._inside.get(text, "")

    def _shown_at(self) -> int:
        return self.view().currentIndex().row() if self.view().isVisible() else self.currentIndex()

    def _go_to(self, at: int) -> None:
        if self.view().isVisible():
            self.view().setCurrentIndex(self.model().index(at, 0))  # Enter takes it
        else:
            self.setCurrentIndex(at)


def _spelled(texts: Sequence[str]) -> tuple[dict[str, tuple[str, ...]], dict[str, str]]:
    """How they begin, and what begins inside them."""
    return letters.letters_of(texts), letters.inside_of(texts)
