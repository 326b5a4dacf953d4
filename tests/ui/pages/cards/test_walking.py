"""From section to section of the open card by keys alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.pages.cards import CardsPage
from app.ui.pages.cards.sections import CardSection
from app.ui.pages.cards.steps import is_usual
from app.workflow.rows.cards import CardRow
from tests.ui.repair_shop import RepairShop

Opened = Callable[[int], CardRow]


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def section_of(page: CardsPage) -> CardSection:
    return next(each for each in page.view.sections if each.isAncestorOf(focused()))


def test_enter_on_the_open_order_goes_where_a_technician_types_first(
    page: CardsPage, opened: Opened, shop: RepairShop
) -> None:
    opened(shop.washer)
    page.orders.table.setFocus()
    QTest.keyClick(page.orders.table, Qt.Key.Key_Return)
    assert section_of(page) is page.view.findings


def test_the_sections_are_walked_down_and_up_again(page: CardsPage, opened: Opened, shop: RepairShop) -> None:
    opened(shop.washer)
    page.orders.table.setFocus()
    met: list[CardSection] = []
    for _ in range(len(page.view.sections)):
        QTest.keyClick(focused(), Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
        if not met or section_of(page) is not met[-1]:
            met.append(section_of(page))
    assert met == [each for each in page.view.sections if each in met]  # as they stand, none twice
    assert {page.view.findings, page.view.parts, page.view.notes} <= set(met)
    QTest.keyClick(focused(), Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert section_of(page) is met[-2]


@pytest.mark.parametrize("key", [Qt.Key.Key_F4, Qt.Key.Key_F5, Qt.Key.Key_F6, Qt.Key.Key_F7])
def test_without_a_card_its_keys_say_so(page: CardsPage, key: Qt.Key) -> None:
    page.orders.find_box.setFocus()
    before, told = focused(), list[str]()
    page.desk.complained.connect(told.append)
    QTest.keyClick(before, key)
    page.walk(1)
    assert focused() is before
    assert told == ["No card is open: scan a tag, or choose an order in the list."]


def test_where_no_step_is_usual_f5_says_so(page: CardsPage, opened: Opened, shop: RepairShop) -> None:
    card = opened(shop.phone)
    told: list[str] = []
    page.desk.complained.connect(told.append)
    for moves in ((), tuple(each for each in card.moves if not is_usual(each))):
        page.open_card.card = replace(card, moves=moves)
        page.view.steps.take_usual()
    assert told == [
        "There is nothing left to do on this card for you.",
        "There is no usual next step for you here: choose a button.",
    ]


def test_where_the_focus_goes_back_to_is_in_sight(
    page: CardsPage, opened: Opened, shop: RepairShop, qtbot: QtBot
) -> None:
    opened(shop.washer)
    page.find_part()
    sought = focused()
    page.view.quotations.ask_quote()
    qtbot.waitUntil(lambda: sought.visibleRegion().isEmpty())  # scrolled to the form
    page.view.quotations.quote.close_panel()
    assert focused() is sought
    qtbot.waitUntil(lambda: not sought.visibleRegion().isEmpty())


def test_badges_never_push_the_list_aside(page: CardsPage, opened: Opened, shop: RepairShop) -> None:
    opened(shop.washer)
    header, before = page.view.header, page.orders.width()
    for badge in (header.outcome, header.urgent, header.service, header.repeat, header.warned):
        badge.setText("◕ Awaiting parts")
        badge.show()
    QApplication.processEvents()
    assert page.orders.width() == before


def test_an_empty_list_leaves_the_keys_in_the_find_box(
    page: CardsPage, shop: RepairShop, settled: Callable[[], None]
) -> None:
    page.orders.find_box.setFocus()
    QTest.keyClicks(page.orders.find_box, "657")
    QTest.keyClick(page.orders.find_box, Qt.Key.Key_Down)
    settled()
    assert page.orders.find_box.hasFocus()
    assert page.orders.empty.text() == "Type on: at least 4 digits, 2 letters or one Chinese character."
