"""A scan is told from typing by time stamps alone; what is no scan arrives as it was typed, in order."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.ui.scanner import ENTER, GAP_MS, Run, Scanner

CODE = "126110004277"


def feed(run: Run, text: str, stamps: list[int]) -> list[str]:
    return [run.feed(char, stamp) for char, stamp in zip(text, stamps, strict=True)]


def test_a_fast_run_with_enter_is_a_scan() -> None:
    run = Run()
    verdicts = feed(run, CODE + ENTER, [1000 + 8 * i for i in range(13)])
    assert verdicts == ["hold"] * 12 + ["scan"]
    assert run.code == CODE


def test_a_gap_breaks_the_run() -> None:
    run = Run()
    stamps = [1000 + 8 * i + (GAP_MS + 1 if i > 5 else 0) for i in range(13)]
    assert feed(run, CODE + ENTER, stamps)[-1] == "scan"
    assert run.code == CODE[6:]


def test_typing_is_no_scan_even_when_it_is_delivered_at_once() -> None:
    run = Run()
    assert feed(run, CODE + ENTER, [1000 + 120 * i for i in range(13)])[-1] == "pass"


def test_stamp_0_is_never_a_scan() -> None:
    assert feed(Run(), CODE + ENTER, [0] * 13) == ["pass"] * 13


def test_a_short_run_is_no_scan() -> None:
    assert feed(Run(), "12345" + ENTER, [1000 + i for i in range(6)])[-1] == "pass"


def test_a_clock_that_runs_backwards_breaks_the_run() -> None:
    run = Run()
    run.feed("1", 5000)
    assert not run.continues(4990)


@pytest.fixture
def scanner(qapp: QApplication) -> Iterator[Scanner]:
    made = Scanner(qapp)
    yield made
    made.flush()
    qapp.removeEventFilter(made)
    made.deleteLater()


@pytest.fixture
def field(qtbot: QtBot) -> QLineEdit:
    edit = QLineEdit()
    qtbot.addWidget(edit)
    edit.show()
    edit.setFocus()
    return edit


def send(target: QLineEdit, text: str, start: int, gap: int) -> None:
    for i, char in enumerate(text):
        key = Qt.Key.Key_Return if char == ENTER else Qt.Key(ord(char.upper()))
        shift = Qt.KeyboardModifier.ShiftModifier if char.isupper() else Qt.KeyboardModifier.NoModifier
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, shift, char)
            event.setTimestamp(start + i * gap)
            QCoreApplication.sendEvent(target, event)


def test_a_scan_reaches_the_program_and_not_the_field(scanner: Scanner, field: QLineEdit, qtbot: QtBot) -> None:
    codes: list[str] = []
    scanner.scanned.connect(codes.append)
    send(field, CODE + ENTER, 10_000, 8)
    send(field, "SN-Ab12xY" + ENTER, 20_000, 8)
    assert codes == [CODE, "SN-Ab12xY"]
    assert field.text() == ""


def test_fast_typing_without_enter_arrives_in_order(scanner: Scanner, field: QLineEdit, qtbot: QtBot) -> None:
    send(field, "repair", 10_000, 20)
    qtbot.waitUntil(lambda: field.text() == "repair")


def test_slow_typing_arrives_with_its_enter(scanner: Scanner, field: QLineEdit, qtbot: QtBot) -> None:
    entered: list[str] = []
    field.returnPressed.connect(lambda: entered.append(field.text()))
    send(field, "1234567" + ENTER, 10_000, 100)
    qtbot.waitUntil(lambda: entered == ["1234567"])


def test_a_key_that_is_no_character_lets_the_held_ones_go_first(scanner: Scanner, field: QLineEdit) -> None:
    send(field, "ab", 10_000, 5)
    QTest.keyClick(field, Qt.Key.Key_Home)
    assert field.text() == "ab"
    assert field.cursorPosition() == 0


def test_key_clicks_of_tests_are_typing(scanner: Scanner, field: QLineEdit) -> None:
    QTest.keyClicks(field, CODE)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == CODE
