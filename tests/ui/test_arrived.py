"""Parts that have come for one's own jobs are told wherever one is: at sign-in, when it happens, to the second too."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot
from typing_extensions import override

from app.models.store import Store
from app.ui.desk import Desk
from app.ui.main_window import MainWindow
from app.ui.pages.page import Page
from app.workflow.rows.shop import Who
from app.workflow.rows.stock import PartInput, PartRow
from app.workflow.stockroom import stock, wants
from app.workflow.workbench import bench, cards
from tests.ui.repair_shop import RepairShop
from tests.ui.shop_pages import founded_store, shop

__all__ = ["founded_store", "shop"]
ONE = Decimal(1)
Settled = Callable[[], None]


class Cards(Page):
    """Notes which cards are opened."""

    key = "cards"
    opens = ("card",)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.shown: list[object] = []
        QVBoxLayout(self).addWidget(QLineEdit())

    @override
    def show_subject(self, kind: str, subject_id: object) -> None:
        self.shown.append(subject_id)


@pytest.fixture
def pump(founded_store: Store, who: Who) -> PartRow:
    """None is there."""
    return stock.save_part(founded_store, who, PartInput("Pump", Decimal(20), cost=Decimal(9)))


@pytest.fixture
def window(desk: Desk, shop: RepairShop, qtbot: QtBot, settled: Settled) -> MainWindow:
    made = MainWindow(desk, [Cards(desk)])
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    settled()
    return made


def wait_for(store: Store, who: Who, order_id: int, part: PartRow, *technicians: int) -> None:
    """A job of these technicians waits for the part."""
    card = bench.assign(store, who, order_id, cards.card(store, who, order_id).version, *technicians)
    wants.order_for_job(store, who, order_id, card.version, part.id, ONE)


def test_it_is_told_when_it_happens_and_f11_opens_the_card(
    window: MainWindow, desk: Desk, shop: RepairShop, founded_store: Store, who: Who, pump: PartRow, settled: Settled
) -> None:
    wait_for(founded_store, who, shop.laptop, pump, who.staff_id)
    desk.tell(("orders",))
    settled()
    assert window.top_bar.arrived.isHidden()
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert window.status.text() == "No parts have come for your jobs."
    stock.goods_in(founded_store, who, pump.id, ONE, ONE)
    desk.say("Booked.")
    desk.tell(("parts",))
    settled()
    assert window.top_bar.arrived.text() == "F11  Parts have come: 1"
    assert window.top_bar.arrived.isVisible()
    assert window.status.text() == "✓ Booked. · Parts have come for 1 job of yours"
    QTest.keyClick(window, Qt.Key.Key_F11)
    page = window.page("cards")
    assert isinstance(page, Cards)
    assert page.shown == [shop.laptop]
    window.status.clear()
    desk.tell(("orders",))
    settled()
    assert window.status.text() == ""  # told once
    bench.move(founded_store, who, shop.laptop, cards.card(founded_store, who, shop.laptop).version, "repair")
    desk.tell(("orders",))
    settled()
    assert window.top_bar.arrived.isHidden()


def test_at_sign_in_only_those_whose_jobs_they_are_are_told(
    window: MainWindow, desk: Desk, shop: RepairShop, founded_store: Store, who: Who, pump: PartRow, settled: Settled
) -> None:
    wait_for(founded_store, who, shop.laptop, pump, who.staff_id, shop.li.staff_id)
    wait_for(founded_store, who, shop.phone, pump, shop.li.staff_id)
    stock.goods_in(founded_store, who, pump.id, Decimal(2), ONE)
    desk.sign_in(None)
    settled()
    assert window.top_bar.arrived.isHidden()
    desk.sign_in(shop.li)  # the second technician of one of them
    settled()
    assert window.top_bar.arrived.text() == "F11  Parts have come: 2"
    assert window.status.text() == "Parts have come for 2 jobs of yours"
    menu = window.top_bar.arrived.fill_menu()
    words = [action.text() for action in menu.actions()]
    assert [each.endswith("  Pump") for each in words] == [True, True]
    menu.actions()[1].trigger()
    page = window.page("cards")
    assert isinstance(page, Cards)
    assert page.shown in ([shop.phone], [shop.laptop])
    desk.sign_in(who)
    settled()
    assert window.top_bar.arrived.text() == "F11  Parts have come: 1"
    desk.sign_in(replace(who, staff_id=999, name="nobody's jobs"))
    settled()
    assert window.top_bar.arrived.isHidden()
