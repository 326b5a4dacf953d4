"""Right and wrong by ear."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.beeps import WRONG, Beeps


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    found: list[int] = []
    monkeypatch.setattr(QApplication, "beep", lambda: found.append(1))
    return found


def test_one_beep_is_right_three_are_wrong(qtbot: QtBot, heard: list[int]) -> None:
    owner = QObject()
    beeps = Beeps(owner)
    beeps(True)
    assert len(heard) == 1
    beeps(False)
    assert len(heard) == 2, "the others come after a moment"
    qtbot.waitUntil(lambda: len(heard) == 1 + WRONG)
    beeps(True)
    assert len(heard) == 2 + WRONG, "over: right is heard again"


def test_what_is_right_does_not_hide_what_is_wrong(qtbot: QtBot, heard: list[int]) -> None:
    owner = QObject()
    beeps = Beeps(owner)
    beeps(False)
    for _ in range(5):  # a scanner at speed goes on meanwhile
        beeps(True)
    assert len(heard) == 1
    qtbot.waitUntil(lambda: len(heard) == WRONG)


def test_wrong_twice_is_as_long_as_the_last_one(qtbot: QtBot, heard: list[int]) -> None:
    owner = QObject()
    beeps = Beeps(owner)
    beeps(False)
    beeps(False)
    qtbot.waitUntil(lambda: len(heard) == 1 + WRONG)
    beeps(True)
    assert len(heard) == 2 + WRONG
