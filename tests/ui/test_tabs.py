"""The row of tabs: four always, as many more as there is room for, the rest behind one menu; by keys alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from app.ui.desk import Desk
from app.ui.main_window import MainWindow
from app.ui.pages.page import Page
from app.ui.tabs import ALWAYS, MORE_KEY, Tab, TabBar, sign_of, tab_key
from tests.ui import looks

TITLES = (
    *("Intake", "Repair cards", "Pickup", "Parts", "Customers", "Goods register", "Print queue", "Printers"),
    *("Settings", "History", "Dispatch", "Complaints", "Orders", "Suppliers", "Loans", "Accounts", "Statistics"),
    *("Reminders", "Contracts", "Stocktaking"),
)
LOW = "3!"
OFFSCREEN = "This plugin does not support (raise|grabbing)"  # what a menu needs of a real screen


def bar_of(qtbot: QtBot, tabs: list[Tab], width: int) -> TabBar:
    bar = TabBar([f"page{at}" for at in range(len(tabs))])
    qtbot.addWidget(bar)
    bar.resize(width, 40)
    bar.show()
    bar.show_tabs(tabs)
    QApplication.processEvents()
    return bar


def tabs_of(number: int, stretched: bool = False, badges: dict[int, str] | None = None) -> list[Tab]:
    badges = {1: "128", 3: LOW} if badges is None else badges
    titles = [looks.stretch(title) if stretched else title for title in TITLES[:number]]
    return [Tab(title, badges.get(at, "")) for at, title in enumerate(titles)]


def in_row(bar: TabBar) -> list[str]:
    buttons = bar.findChildren(QPushButton)
    shown = [each for each in buttons if each.isVisible() and each is not bar.more]
    return [each.text() for each in sorted(shown, key=lambda each: each.x())]


@pytest.mark.parametrize("stretched", [False, True])
@pytest.mark.parametrize("width", [1024, 1280, 1366, 1920])
@pytest.mark.parametrize("number", [3, 4, 5, 10, 20])
def test_nothing_is_cut_and_every_page_is_in_the_row_or_in_the_menu(
    qtbot: QtBot, number: int, width: int, stretched: bool
) -> None:
    tabs = tabs_of(number, stretched)
    bar = bar_of(qtbot, tabs, width)
    for at in range(number):
        bar.set_current(at)
        QApplication.processEvents()
        assert not looks.cut_off(bar)
        row = in_row(bar)
        assert row == [tabs[place].words(sign_of(place)) for place in range(number) if place not in bar.behind()]
        assert row[:ALWAYS] == [tab.words(str(place + 1)) for place, tab in enumerate(tabs[:ALWAYS])]
        assert bar.more.isVisible() == bool(bar.behind())
        for one, other in zip(rects := bar.findChildren(QPushButton), rects[1:], strict=False):
            assert not (one.isVisible() and other.isVisible() and one.geometry().intersects(other.geometry()))


def test_ten_plain_tabs_fit_an_old_shop_pc(qtbot: QtBot) -> None:
    assert bar_of(qtbot, tabs_of(10), 1366).behind() == ()
    assert bar_of(qtbot, tabs_of(10), 1280).behind() == ()


def test_the_last_pages_go_behind_first_and_come_back_with_the_room(qtbot: QtBot) -> None:
    bar = bar_of(qtbot, tabs_of(10, stretched=True), 1024)
    few = bar.behind()
    assert few == tuple(range(few[0], 10))
    bar.resize(1920, 40)
    QApplication.processEvents()
    assert bar.behind() == ()
    assert not bar.more.isVisible()


def test_what_is_in_front_moves_no_tab(qtbot: QtBot) -> None:
    bar = bar_of(qtbot, tabs_of(20), 1280)
    places = set()
    for at in range(20):
        bar.set_current(at)
        QApplication.processEvents()
        places.add(tuple(each.x() for each in bar.findChildren(QPushButton) if each.isVisible()))
    assert len(places) == 1


def test_the_menu_shows_the_page_in_front_and_what_wants_to_be_seen(qtbot: QtBot) -> None:
    bar = bar_of(qtbot, tabs_of(20, badges={12: "2!", 15: "7"}), 1280)
    bar.set_current(0)
    assert bar.more.text() == "F10  More  · Orders  2! …  ▾"
    assert not bar.more.property("front")
    bar.set_current(12)
    assert bar.more.text() == "F10  Orders  2!  · Accounts  7  ▾"
    assert bar.more.property("front")
    bar.show_tabs(tabs_of(20, badges={}))
    assert bar.more.text() == "F10  Orders  ▾"
    bar.set_current(2)
    assert bar.more.text() == "F10  More  ▾"


def test_signs_choose_in_the_menu(qtbot: QtBot) -> None:
    assert [sign_of(at) for at in (0, 8, 9, 10, 11, 35)] == ["1", "9", "0", "A", "B", "Z"]
    assert [tab_key(at) for at in (0, 9, 10)] == ["Ctrl+1", "Ctrl+0", ""]


def test_an_ampersand_in_a_title_is_no_key(qtbot: QtBot) -> None:
    bar = bar_of(qtbot, [Tab("R & D"), *tabs_of(19)], 1280)
    assert in_row(bar)[0] == "1  R && D"


# --- in the window, by keys


@pytest.fixture
def window(desk: Desk, qtbot: QtBot, settled: Callable[[], None]) -> MainWindow:
    """Twenty pages in a window as narrow as it gets."""

    class Titled(Page):
        def title(self) -> str:
            return TITLES[int(self.key)]

    pages = []
    for at in range(20):
        page = Titled(desk)
        page.key = str(at)
        pages.append(page)
    made = MainWindow(desk, pages)
    made.resize(1024, 640)
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    settled()
    return made


def menu_of(window: MainWindow) -> QMenu:
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    return popup


def front(window: MainWindow) -> int:
    page = window.current_page()
    assert page is not None
    return int(page.key)


@pytest.mark.qt_log_ignore(OFFSCREEN)
def test_the_menu_is_opened_and_left_by_keys(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F10)
    assert [action.text().split()[0] for action in menu_of(window).actions()] == [
        f"&{sign_of(at)}" for at in window.tabs.behind()
    ]
    QTest.keyClick(menu_of(window), Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert front(window) == 0


@pytest.mark.qt_log_ignore(OFFSCREEN)
def test_a_letter_or_an_arrow_chooses_in_the_menu(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F10)
    QTest.keyClick(menu_of(window), Qt.Key.Key_B)
    assert front(window) == 11
    assert window.tabs.more.text().startswith("F10  Complaints")
    QTest.keyClick(window, Qt.Key.Key_F10)
    QTest.keyClick(menu_of(window), Qt.Key.Key_Down)  # from the one in front
    QTest.keyClick(menu_of(window), Qt.Key.Key_Return)
    assert front(window) == 12


def test_a_page_behind_the_row_keeps_its_key(window: MainWindow) -> None:
    assert 9 in window.tabs.behind()
    QTest.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert front(window) == 9
    assert window.tabs.more.text().startswith("F10  History")
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.tabs.more.text().startswith("F10  More")


def test_the_window_may_be_as_narrow_as_it_was_made_for(window: MainWindow) -> None:
    assert window.tabs.minimumSizeHint().width() <= window.minimumWidth()
    assert window.width() == 1024


def test_f10_says_when_nothing_is_behind_the_row(desk: Desk, qtbot: QtBot, settled: Callable[[], None]) -> None:
    made = MainWindow(desk, [Page(desk)])
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    settled()
    QTest.keyClick(made, Qt.Key.Key_F10)
    assert QApplication.activePopupWidget() is None
    assert "row of tabs" in made.status.text()
    assert MORE_KEY == "F10"
