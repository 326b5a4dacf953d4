"""F1: the keys of the page in front, and those that work everywhere."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.widgets import label
from app.ui.widgets.focus import give_back
from app.ui.words import translate


class HelpOverlay(QFrame):
    """A panel over the page; F1 or Esc closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "popup")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 16, 24, 24)
        self._inside: QWidget | None = None
        self._back_to: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()

    def show_keys(self, title: str, page_keys: list[tuple[str, str]], where: QWidget) -> None:
        """List the keys in the middle of `where`."""
        if self._inside is not None:
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = QWidget()
        grid = QGridLayout(self._inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        row = 0
        for heading, keys in ((title, page_keys), (translate("Help", "Everywhere"), other_keys(page_keys))):
            if not keys:
                continue
            grid.addWidget(label(heading, "title"), row, 0, 1, 2)
            row += 1
            for key, words in keys:
                grid.addWidget(label(key, "strong"), row, 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(label(words), row, 1)
                row += 1
            grid.setRowMinimumHeight(row, 8)
            row += 1
        self._column.addWidget(self._inside)
        self.setParent(where)
        self.adjustSize()
        self.move(max(0, (where.width() - self.width()) // 2), max(0, (where.height() - self.height()) // 2))
        self.show()
        self.raise_()
        self._back_to = self.window().focusWidget()
        self.setFocus(Qt.FocusReason.PopupFocusReason)  # Esc is for the help, not for a form that lies under it

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        back, self._back_to = self._back_to, None
        give_back(back)


def other_keys(page_keys: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The keys that work everywhere, without those the page says better."""
    own = {key for key, _ in page_keys}
    return [(key, words) for key, words in everywhere() if key not in own]


def everywhere() -> list[tuple[str, str]]:
    """The keys that work on every page."""
    return [
        ("F1", translate("Help", "These keys")),
        ("F2", translate("Help", "Find, or scan a code")),
        ("F3", translate("Help", "Park the draft and begin a new intake")),
        ("F8", translate("Help", "See what will be printed")),
        ("F9", translate("Help", "Save and print")),
        ("Ctrl+P", translate("Help", "Print again")),
        ("Ctrl+1 … 8", translate("Help", "Go to a tab")),
        ("Enter", translate("Help", "Next field (Shift+Enter: new line)")),
        ("Esc", translate("Help", "One step back; nothing is lost")),
        ("Ctrl+Q", translate("Help", "Close the window")),
    ]
