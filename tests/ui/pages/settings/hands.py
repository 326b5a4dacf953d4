"""What the tests of the settings page do with their hands: open it, bring a section, read what was said."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.ui.desk import Desk
from app.ui.pages.settings.page import SettingsPage

T = TypeVar("T")


@dataclass
class Hands:
    """One open settings page, with all that was said at the bottom of the window."""

    page: SettingsPage
    settled: Callable[[], None]
    said: list[str] = field(default_factory=list[str])
    complained: list[str] = field(default_factory=list[str])

    def section(self, key: str, kind: type[T]) -> T:
        """Bring a section to the front and wait until it has read what it shows."""
        pane = self.page.show_section(key)
        self.page.start()
        self.settled()
        assert isinstance(pane, kind)
        return pane

    def find(self, name: str) -> Any:
        """The widget of that object name; there is exactly one."""
        found = self.page.findChildren(QWidget, name)
        assert len(found) == 1, f"{name}: {len(found)}"
        return found[0]

    def type(self, name: str, text: str) -> None:
        """Put the focus into a field, empty it and type."""
        field = self.find(name)
        field.setFocus()
        field.clear()
        if text.isascii():
            QTest.keyClicks(field, text)
        else:  # QTest knows no Chinese keys; an input method puts such words in like this
            put = field.insertPlainText if hasattr(field, "insertPlainText") else field.insert
            put(text)

    def save(self) -> None:
        """F9, and wait."""
        self.said.clear()
        self.complained.clear()
        assert self.page.save()
        self.settled()

    def press(self, name: str) -> None:
        """Enter on a button, and wait."""
        QTest.keyClick(self.find(name), Qt.Key.Key_Return)
        self.settled()


def open_page(qtbot: Any, desk: Desk, settled: Callable[[], None]) -> Hands:
    """The page as it lies in the window at 1366×768."""
    page = SettingsPage(desk)
    qtbot.addWidget(page)
    page.resize(1366, 648)
    page.show()
    hands = Hands(page, settled)
    desk.said.connect(hands.said.append)
    desk.complained.connect(hands.complained.append)
    settled()
    return hands
