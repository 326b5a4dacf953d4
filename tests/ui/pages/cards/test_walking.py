"""From section to section of the open card by keys alone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.pages.cards import CardsPage
from app.ui.pages.cards.sections import CardSection
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


def test_without_a_card_there_is_nowhere_to_walk(page: CardsPage) -> None:
    page.orders.table.setFocus()
    before = focused()
    page.walk(1)
    assert focused() is before
