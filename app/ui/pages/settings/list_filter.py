"""Ctrl+F: look for an entry of a long list, by any part of what stands there, 更换电池 also by ghdc."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.desk import Desk
from app.ui.widgets import FindLine, label
from app.ui.words import translate
from app.workflow.lists import letters

PAUSE_MS = 80


class ListFilter(QWidget):
    """`filtered`: other entries are to be shown; every word typed must be in an entry's text or begin its letters."""

    filtered = Signal()
    left = Signal()

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__()
        self._desk = desk
        self._texts: Mapping[int, str] = {}
        self._letters: dict[str, tuple[str, ...]] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        words = translate("Settings", "Look for")
        row.addWidget(label(f"Ctrl+F  {words}", "label"))
        self.edit = FindLine(longest=100)
        self.edit.setObjectName(name)
        self.edit.setAccessibleName(words)
        row.addWidget(self.edit, 1)
        self.found = label("", "hint")
        row.addWidget(self.found)
        self.found.hide()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self.edit.textChanged.connect(self._typed)
        self.edit.into_list.connect(self._leave)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self.begin)

    def begin(self) -> None:
        """Ctrl+F."""
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit.selectAll()

    def clear(self) -> bool:
        """Show every entry again; False when all are shown already."""
        if not self.edit.text():
            return False
        self.edit.clear()
        self._tell()
        return True

    def set_texts(self, texts: Mapping[int, str]) -> None:
        """What each entry is found by."""
        self._texts = texts
        if self.edit.text():
            self._look_up()
        self._count()

    def lets(self, key: int) -> bool:
        """Whether an entry is among those looked for."""
        wanted = letters.plain(self.edit.text()).split()
        text = self._texts.get(key, "")
        plain = letters.plain(text)
        return all(word in plain or self._spelled(text, word) for word in wanted)

    def _spelled(self, text: str, word: str) -> bool:
        return any(way.startswith(word) for part in text.split() for way in self._letters.get(part, ()))

    def _typed(self) -> None:
        self._look_up()
        self._pause.start()

    def _look_up(self) -> None:
        """How the words are spelled in letters: asked once somebody looks for one, and not on the window's thread."""
        unknown = {part for text in self._texts.values() for part in text.split()} - self._letters.keys()
        if unknown:
            self._letters.update(dict.fromkeys(unknown, ()))
            self._desk.ask(self, letters.letters_of, tuple(unknown), then=self._take_letters)

    def _take_letters(self, found: dict[str, tuple[str, ...]]) -> None:
        self._letters.update(found)
        self._tell()

    def _tell(self) -> None:
        self._pause.stop()
        self._count()
        self.filtered.emit()

    def _count(self) -> None:
        """How many are shown, while not all are."""
        self.found.setVisible(bool(self.edit.text().strip()))
        if self.found.isHidden():
            return
        count = sum(self.lets(key) for key in self._texts)
        self.found.setText(translate("Settings", "%n found", count))

    def _leave(self) -> None:
        if self._pause.isActive():
            self._tell()
        self.left.emit()
