"""A choice is found by typing, in letters too; its list shows every row."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.desk import Desk
from app.ui.widgets import ChoiceBox, FindChoice

OFFSCREEN = "This plugin does not support (raise|grabbing)"  # what a list that is opened needs of a real screen
NAMES = ("请选择…", "手机", "平板电脑", "电视机", "洗衣机", "吸尘器", "相机", "LED 灯", "Camera")


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    made.resize(400, 600)
    column = QVBoxLayout(made)
    column.addWidget(QLineEdit())
    qtbot.addWidget(made)
    yield made


@pytest.fixture
def box(desk: Desk, window: QWidget, qtbot: QtBot, settled: Callable[[], None]) -> FindChoice:
    made = FindChoice(desk, list(enumerate(NAMES)), chars=14)
    layout = window.layout()
    assert layout is not None
    layout.addWidget(made)
    window.show()
    window.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    settled()
    return made


def typed(box: FindChoice, keys: str) -> str:
    box._begin_again()  # as after a pause
    QTest.keyClicks(box, keys)
    return box.currentText()


@pytest.mark.parametrize(
    ("keys", "found"),
    [
        ("xyj", "洗衣机"),
        ("xiyi", "洗衣机"),
        ("sj", "手机"),
        ("dsj", "电视机"),
        ("pb", "平板电脑"),
        ("led", "LED 灯"),
        ("ledd", "LED 灯"),
        ("CAM", "Camera"),
        ("diannao", "平板电脑"),
        ("dn", "平板电脑"),
    ],
)
def test_typing_chooses(box: FindChoice, keys: str, found: str) -> None:
    assert typed(box, keys) == found


def test_the_same_letter_goes_on_to_the_next(box: FindChoice) -> None:
    assert typed(box, "x") == "洗衣机"
    assert typed(box, "x") == "吸尘器"
    assert typed(box, "xx") == "洗衣机"  # no word begins with two of them: on by one for each


def test_what_nothing_begins_with_changes_nothing(box: FindChoice) -> None:
    typed(box, "sj")
    assert typed(box, "zzz") == "手机"


def test_what_is_typed_before_the_letters_are_known_counts(
    desk: Desk, window: QWidget, settled: Callable[[], None]
) -> None:
    made = FindChoice(desk, list(enumerate(NAMES)))
    layout = window.layout()
    assert layout is not None
    layout.addWidget(made)
    window.show()
    QTest.keyClicks(made, "xyj")  # at once: the dictionary is still being looked up
    settled()
    assert made.currentText() == "洗衣机"


@pytest.mark.qt_log_ignore(OFFSCREEN)
def test_typing_in_the_open_list_marks_and_enter_takes(box: FindChoice, qtbot: QtBot) -> None:
    box.set_value(0)
    box.showPopup()
    view = box.view()
    qtbot.waitUntil(view.isVisible)
    QTest.keyClicks(view, "xyj")
    assert view.currentIndex().data() == "洗衣机"
    assert box.currentText() == "请选择…"
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert box.currentText() == "洗衣机"


@pytest.mark.qt_log_ignore(OFFSCREEN)
def test_blank_opens_the_list_and_tab_goes_on(box: FindChoice, qtbot: QtBot) -> None:
    QTest.keyClick(box, Qt.Key.Key_Space)
    qtbot.waitUntil(box.view().isVisible)
    box.hidePopup()


@pytest.mark.qt_log_ignore(OFFSCREEN)
@pytest.mark.parametrize("kind", ["find", "plain"])
def test_the_last_row_of_the_list_is_seen_whole(desk: Desk, window: QWidget, qtbot: QtBot, kind: str) -> None:
    options = [(at, f"Category {at}") for at in range(16)]
    made = FindChoice(desk, options) if kind == "find" else ChoiceBox(options)
    layout = window.layout()
    assert layout is not None
    layout.addWidget(made)
    window.show()
    for _ in range(2):
        made.showPopup()
        view = made.view()
        last = view.model().index(15, 0)
        qtbot.waitUntil(lambda: view.viewport().rect().contains(view.visualRect(last).center()))  # noqa: B023
        qtbot.waitUntil(lambda: view.visualRect(last).bottom() <= view.viewport().rect().bottom())  # noqa: B023
        assert view.verticalScrollBar().maximum() == 0
        made.hidePopup()
