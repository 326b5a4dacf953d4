"""Gives the focus back to where it was before a panel opened."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def give_back(widget: QWidget | None) -> None:
    """Focus `widget` if it is still there and in sight; a list drawn anew may have thrown it away meanwhile."""
    if widget is not None and shiboken6.isValid(widget) and widget.isVisible():
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
