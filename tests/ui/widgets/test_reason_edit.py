"""The line for a reason: the shop's ready ones by number, arrow or typing, and any other words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.desk import Desk
from app.ui.widgets import LineEdit, ReasonEdit, ReasonPanel, ready_reasons
from app.ui.widgets.reason_edit import SOON_MS, Ready
from app.workflow.rows.kinds import ReasonKind

FIRST, SECOND, THIRD = "Regular customer", "Promised time missed", "Complaint settled"


class Window(QWidget):
    """A reason, another field, and a panel that asks."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.resize(700, 500)
        self.reason = ReasonEdit.of(desk, ReasonKind.DISCOUNT)
        self.other = LineEdit()
        self.panel = ReasonPanel()
        column = QVBoxLayout(self)
        for widget in (self.reason, self.other, self.panel):
            column.addWidget(widget)
        self.entered: list[str] = []
        self.reason.returnPressed.connect(lambda: self.entered.append(self.reason.value()))


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[Window]:
    made = Window(desk)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    made.other.setFocus()
    yield made


@pytest.fixture
def reason(window: Window, qtbot: QtBot) -> ReasonEdit:
    """With the focus, its list open."""
    window.reason.setFocus()
    qtbot.waitUntil(window.reason.popup_shown)
    return window.reason


def test_the_whole_list_comes_with_the_focus(reason: ReasonEdit, desk: Desk) -> None:
    assert reason.offered() == tuple(each.en for each in desk.lists.reasons_for(ReasonKind.DISCOUNT))
    assert reason.offered()[:3] == (FIRST, SECOND, THIRD)


def test_a_number_and_enter(reason: ReasonEdit, window: Window) -> None:
    QTest.keyClicks(reason, "2")
    assert reason.offered() == (SECOND,)
    QTest.keyClick(reason, Qt.Key.Key_Return)
    assert (reason.text(), reason.popup_shown(), window.entered) == (SECOND, False, [])
    QTest.keyClick(reason, Qt.Key.Key_Return)  # chosen: once more goes on
    assert window.entered == [SECOND]


def test_the_bare_number_is_the_reason_whatever_key_ends_it(reason: ReasonEdit, window: Window) -> None:
    QTest.keyClicks(reason, "3")
    assert reason.value() == THIRD  # F9 reads this
    QTest.keyClick(reason, Qt.Key.Key_Tab)
    assert window.other.hasFocus()
    assert reason.text() == THIRD


def test_a_number_that_stands_for_none_is_text(reason: ReasonEdit) -> None:
    for typed in ("0", "9", "99", "2 screws", "²"):
        reason.clear()
        QTest.keyClicks(reason, typed) if typed.isascii() else reason.insert(typed)
        assert reason.value() == typed


def test_arrows(reason: ReasonEdit) -> None:
    for _ in range(2):
        QTest.keyClick(reason, Qt.Key.Key_Down)
    QTest.keyClick(reason, Qt.Key.Key_Return)
    assert reason.text() == SECOND
    QTest.keyClick(reason, Qt.Key.Key_Up)  # the list comes again, from its end
    QTest.keyClick(reason, Qt.Key.Key_Return)
    assert reason.text() == reason._ready()[-1].words  # pyright: ignore[reportPrivateUsage]


def test_typing_finds_in_both_languages(reason: ReasonEdit) -> None:
    QTest.keyClicks(reason, "CUSTOMER")
    assert reason.offered() == (FIRST,)
    reason.clear()
    reason.insert("投诉")
    reason.textEdited.emit("投诉")  # as an input method does
    assert reason.offered() == (THIRD,)
    QTest.keyClick(reason, Qt.Key.Key_Return)
    assert reason.text() == THIRD


def test_words_of_ones_own_stay(reason: ReasonEdit, window: Window) -> None:
    QTest.keyClicks(reason, "Neighbour of the boss")
    assert not reason.popup_shown()
    QTest.keyClick(reason, Qt.Key.Key_Return)
    assert window.entered == ["Neighbour of the boss"]


def test_escape_keeps_what_is_typed_and_closes_only_the_list(reason: ReasonEdit, window: Window) -> None:
    QTest.keyClicks(reason, "regular")
    assert reason.offered() == (FIRST,)
    QTest.keyClick(reason, Qt.Key.Key_Escape)
    assert (reason.text(), reason.popup_shown()) == ("regular", False)
    QTest.keyClick(reason, Qt.Key.Key_Return)
    assert window.entered == ["regular"]


def test_enter_in_an_empty_line_chooses_nothing(reason: ReasonEdit, window: Window) -> None:
    QTest.keyClick(reason, Qt.Key.Key_Return)
    assert (reason.text(), window.entered) == ("", [""])


def test_a_click_chooses(reason: ReasonEdit) -> None:
    shown = reason._popup.list  # pyright: ignore[reportPrivateUsage]
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=shown.visualItemRect(shown.item(1)).center())
    assert reason.text() == SECOND


def test_the_list_goes_with_the_focus_and_with_the_line(reason: ReasonEdit, window: Window) -> None:
    window.other.setFocus()
    assert not reason.popup_shown()
    reason.setFocus()
    reason.hide()
    assert not reason.popup_shown()


def test_a_line_that_is_mostly_passed_by_shows_its_list_when_it_is_wanted(
    window: Window, desk: Desk, qtbot: QtBot
) -> None:
    line = ReasonEdit.of(desk, ReasonKind.DISCOUNT, at_once=False)
    layout = window.layout()
    assert layout is not None
    layout.addWidget(line)
    assert "↓" in line.placeholderText()
    line.setFocus()
    qtbot.wait(2 * SOON_MS)
    assert not line.popup_shown()
    QTest.keyClick(line, Qt.Key.Key_Down)
    assert line.offered()[0] == FIRST
    QTest.keyClick(line, Qt.Key.Key_Escape)
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    assert line.offered()[0] == FIRST
    QTest.keyClick(line, Qt.Key.Key_Escape)
    QTest.keyClicks(line, "2")
    assert line.offered() == (SECOND,)


def test_no_ready_reasons_no_list(desk: Desk, qtbot: QtBot) -> None:
    empty: tuple[Ready, ...] = ()
    line = ReasonEdit(lambda: empty)
    qtbot.addWidget(line)
    line.show()
    QTest.keyClicks(line, "x1")
    QTest.keyClick(line, Qt.Key.Key_Down)
    assert (line.value(), line.popup_shown()) == ("x1", False)
    assert ready_reasons(desk, None) == ()


def test_what_is_retired_is_no_longer_offered(window: Window, desk: Desk, qtbot: QtBot) -> None:
    from dataclasses import replace

    lists = replace(desk.lists, reasons=desk.lists.reasons_for(ReasonKind.DISCOUNT)[1:])
    desk.use_shop(desk.shop, lists)
    window.reason.setFocus()
    qtbot.waitUntil(window.reason.popup_shown)
    assert window.reason.offered()[0] == SECOND


def test_a_panel_offers_what_it_is_given(window: Window, desk: Desk, qtbot: QtBot) -> None:
    said: list[tuple[str, object]] = []
    ready = ready_reasons(desk, ReasonKind.PUT_BACK)
    window.panel.ask("Why?", lambda text, choice: said.append((text, choice)), reasons=ready)
    qtbot.waitUntil(window.panel.text.popup_shown)
    QTest.keyClicks(window.panel.text, "2")
    QTest.keyClick(window.panel.text, Qt.Key.Key_Return)
    assert said == []
    QTest.keyClick(window.panel.text, Qt.Key.Key_Return)
    assert said == [(ready[1].words, None)]
    window.panel.ask("Who?", lambda text, choice: said.append((text, choice)))
    assert not window.panel.text.popup_shown()
    QTest.keyClicks(window.panel.text, "2")
    assert not window.panel.text.popup_shown()


@pytest.mark.parametrize("language", ["zh_CN"])
def test_in_a_chinese_window_the_chinese_words(reason: ReasonEdit, language: str) -> None:
    assert reason.offered()[0] == "老客户"
    QTest.keyClicks(reason, "regular")
    QTest.keyClick(reason, Qt.Key.Key_Return)
    assert reason.text() == "老客户"
