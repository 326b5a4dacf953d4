"""The printers page as a window of its own, and keys that go where the focus is."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.desk import Desk
from app.ui.pages.printers.page import PrintersPage

Press = Callable[..., None]


@pytest.fixture
def page(desk: Desk, qtbot: QtBot, settled: Callable[[], None]) -> PrintersPage:
    """Shown and in front; one printer is set up."""
    made = PrintersPage(desk)
    made.resize(1366, 656)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    settled()
    return made


@pytest.fixture
def press(qtbot: QtBot, settled: Callable[[], None]) -> Press:
    """Press a key where the focus is, and wait for what comes of it."""

    def do(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        widget = QApplication.focusWidget()
        assert widget is not None
        qtbot.keyClick(widget, key, modifier)
        settled()

    return do
