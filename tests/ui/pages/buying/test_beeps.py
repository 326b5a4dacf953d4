"""Right and wrong by ear."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.pages.buying import beeps


def test_one_beep_is_right_two_are_wrong(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[int] = []
    monkeypatch.setattr(QApplication, "beep", lambda: heard.append(1))
    beeps.beep(True)
    assert len(heard) == 1
    beeps.beep(False)
    assert len(heard) == 2, "the second one comes after a moment"
    qtbot.waitUntil(lambda: len(heard) == 3)
