"""Where the keys go is seen: the focus goes back to where it was before a panel opened, scrolled into sight."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget


def give_back(widget: QWidget | None) -> None:
    """Focus `widget` if it is still there and in sight; a list drawn anew may have thrown it away meanwhile."""
    if widget is not None and shiboken6.isValid(widget) and widget.isVisible():
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        soon_in_sight(widget)


def soon_in_sight(widget: QWidget) -> None:
    """Scroll all of it into sight once everything is laid out, what it stands in as well."""
    QTimer.singleShot(0, widget, lambda: _bring_into_sight(widget))


def _bring_into_sight(widget: QWidget) -> None:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget, 0, 8)
        parent = parent.parentWidget()
