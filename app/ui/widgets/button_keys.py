"""A key for each button that was given none: Alt and a letter of its words, which no other in sight has."""

from __future__ import annotations

import string
import weakref
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import ClassVar, Protocol, cast

import shiboken6
from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QWidget

NAME = "button_keys"
# the first hanzi of each letter: the 3755 common ones stand in GB 2312 in the order of their pinyin
_FIRST = [char.encode("gb2312") for char in "啊芭擦搭蛾发噶哈击喀垃妈拿哦啪期然撒塌挖昔压匝"]
_LETTERS = "ABCDEFGHJKLMNOPQRSTWXYZ"
_LAST = "座".encode("gb2312")


class Keyed(Protocol):
    """What is asked of a button; it is a QWidget."""

    key: str
    letter: str

    def text(self) -> str: ...
    def take_letter(self, letter: str) -> None: ...


class ButtonKeys(QObject):
    """The letters of one window. A button keeps its letter while no other in sight has the same."""

    #: Buttons made with Alt and a letter of their own: it is kept free for them even before they were ever seen.
    own: ClassVar[weakref.WeakSet[QWidget]] = weakref.WeakSet()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName(NAME)
        self._window = window
        self._buttons: weakref.WeakSet[QWidget] = weakref.WeakSet()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.give)

    def came(self, button: QWidget) -> None:
        """A button came into sight: the letters are looked at when all that come with it are there."""
        self._buttons.add(button)
        if not self._soon.isActive():
            self._soon.start()

    def give_now(self) -> None:
        """As `give`, when anything came into sight; for who wants it done before the window is painted."""
        if self._soon.isActive():
            self.give()

    def give(self) -> None:
        """A letter for each button in sight that has no key, in the order in which they are read."""
        self._soon.stop()
        there, own = self._of_window(self._buttons), self._of_window(self.own)
        taken = {_keyed(each).key[-1] for each in own if _on_page(each)}
        waiting: list[QWidget] = []
        for each in sorted((each for each in there if each.isVisible()), key=self._place):
            if not _keyed(each).key:
                letter = _keyed(each).letter
                if letter and letter not in taken:
                    taken.add(letter)
                else:
                    waiting.append(each)
        for each in waiting:
            letter = next((one for one in wishes(_keyed(each).text()) if one not in taken), "")
            taken.add(letter)
            _keyed(each).take_letter(letter)

    def _of_window(self, buttons: Iterable[QWidget]) -> list[QWidget]:
        return [each for each in buttons if shiboken6.isValid(each) and each.window() is self._window]

    def _place(self, button: QWidget) -> tuple[int, int]:
        corner = button.mapTo(self._window, QPoint(0, 0))
        return corner.y(), corner.x()


def keys_of(window: QWidget) -> ButtonKeys:
    """The one that gives out the letters of a window."""
    found = window.findChild(QObject, NAME)
    return found if isinstance(found, ButtonKeys) else ButtonKeys(window)


def wishes(words: str) -> Iterator[str]:
    """The letters that suit these words, best first: those that words begin with, their other ones, any, digits."""
    yield from _once((*_beginnings(words), *_others(words), *string.ascii_uppercase, *"1234567890"))


def initial(char: str) -> str:
    """The letter of a common hanzi's pinyin ("保" → "B"), "" for anything else."""
    try:
        code = char.encode("gb2312")
    except UnicodeEncodeError:
        return ""
    return _LETTERS[bisect_right(_FIRST, code) - 1] if len(code) == 2 and _FIRST[0] <= code <= _LAST else ""


def _beginnings(words: str) -> Iterator[str]:
    before = " "
    for char in words:
        if char.isascii() and char.isalpha() and not (before.isascii() and before.isalpha()):
            yield char.upper()
        elif not char.isascii() and initial(char):
            yield initial(char)
        before = char


def _others(words: str) -> Iterator[str]:
    return (char.upper() for char in words if char.isascii() and char.isalpha())


def _once(letters: Iterable[str]) -> Iterator[str]:
    return iter(dict.fromkeys(letters))


def _on_page(button: QWidget) -> bool:
    """Whether it is on a page in front, be it hidden there just now: its own key is kept free for it."""
    parent = button.parentWidget()
    while parent is not None and parent.objectName() != "page":
        parent = parent.parentWidget()
    return parent is None or parent.isVisible()


def _keyed(button: QWidget) -> Keyed:
    return cast(Keyed, button)
