"""From section to section of the open card by keys: Ctrl+↓ and Ctrl+↑, and Enter from the list into what was found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from app.ui.pages.cards.sections import CardSection


def first_place(section: CardSection) -> QWidget | None:
    """Where typing starts in a section: its first field, or its first button where there is none to type in."""
    found = [
        each
        for each in section.findChildren(QWidget)
        if each.isVisible() and each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]

    def order(widget: QWidget) -> tuple[bool, int, int]:
        at = widget.mapTo(section, QPoint(0, 0))
        return isinstance(widget, QAbstractButton), at.y(), at.x()

    return min(found, key=order, default=None)


def beside(sections: Sequence[CardSection], by: int) -> tuple[CardSection, QWidget] | None:
    """The section after (1) or before (-1) the one with the focus that has something to do in it, and where."""
    focused = QApplication.focusWidget()
    now = next((at for at, each in enumerate(sections) if focused is not None and each.isAncestorOf(focused)), None)
    start = now if now is not None else -1 if by > 0 else len(sections)
    following = range(start + by, len(sections) if by > 0 else -1, by)
    for at in following:
        place = first_place(sections[at])
        if place is not None:
            return sections[at], place
    return None
