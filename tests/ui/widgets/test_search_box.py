"""The search box: finds while one types, Enter waits for the answer, Esc keeps the text."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.desk import Desk
from app.ui.widgets import Hit, SearchBox


def finder(_store: object, text: str) -> Sequence[str]:
    return [name for name in ("Anna", "Annika", "Bert") if name.lower().startswith(text.lower())]


@pytest.fixture
def box(desk: Desk, qtbot: QtBot) -> Iterator[SearchBox]:
    window = QWidget()
    window.resize(600, 400)
    made = SearchBox(desk, finder, lambda names: [Hit(name, name, "detail") for name in names])
    column = QVBoxLayout(window)
    column.addWidget(made)
    qtbot.addWidget(window)
    window.show()
    made.setFocus()
    yield made


def test_hits_show_while_one_types(box: SearchBox, qtbot: QtBot) -> None:
    QTest.keyClicks(box, "ann")
    qtbot.waitUntil(box.popup_shown)
    assert [hit.value for hit in box.hits()] == ["Anna", "Annika"]
    with qtbot.waitSignal(box.picked) as picked:
        QTest.keyClick(box, Qt.Key.Key_Down)
        QTest.keyClick(box, Qt.Key.Key_Return)
    assert picked.args == ["Annika"]
    assert box.text() == ""


def test_enter_faster_than_the_answer_waits_for_it(box: SearchBox, qtbot: QtBot) -> None:
    with qtbot.waitSignal(box.picked) as picked:
        QTest.keyClicks(box, "b")
        QTest.keyClick(box, Qt.Key.Key_Return)
    assert picked.args == ["Bert"]


def test_enter_without_a_hit_leaves_the_text(box: SearchBox, qtbot: QtBot) -> None:
    with qtbot.waitSignal(box.left_alone) as left:
        QTest.keyClicks(box, "zzz")
        QTest.keyClick(box, Qt.Key.Key_Return)
    assert left.args == ["zzz"]
    assert box.text() == "zzz"


def test_escape_closes_the_list_and_keeps_the_text(box: SearchBox, qtbot: QtBot) -> None:
    QTest.keyClicks(box, "a")
    qtbot.waitUntil(box.popup_shown)
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert not box.popup_shown()
    assert box.text() == "a"


def test_nothing_found_is_said(box: SearchBox, qtbot: QtBot, settled: Callable[[], None]) -> None:
    QTest.keyClicks(box, "zzz")
    qtbot.waitUntil(box.popup_shown)
    assert box.hits() == ()


def test_an_emptied_box_asks_nothing(box: SearchBox, qtbot: QtBot, settled: Callable[[], None]) -> None:
    QTest.keyClicks(box, "a")
    box.reset()
    box.find_now()
    settled()
    assert not box.popup_shown()
