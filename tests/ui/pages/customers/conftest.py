"""The customers page over a small made-up shop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.models.store import Store
from app.ui.desk import Desk
from app.ui.pages.customers import CustomersPage
from app.workflow.rows.customers import CustomerRow
from app.workflow.rows.intake import TakenIn
from app.workflow.rows.shop import Who
from tests.conftest import Clock
from tests.workflow.some_people import add, bring, close, of


@dataclass
class People:
    """张伟明 of 华联 with two articles, his wife on the same phone, himself once more, a colleague, and nobody's."""

    zhang: CustomerRow
    wife: CustomerRow
    again: CustomerRow
    colleague: CustomerRow
    phone: TakenIn
    tablet: TakenIn


@pytest.fixture
def people(founded_store: Store, who: Who, clock: Clock) -> People:
    store = founded_store
    zhang = add(store, who, "张伟明", "138 0013 8000", "021-6258 0000", company="华联有限公司", address="南京西路2号")
    wife = add(store, who, "李秀英", "13800138000")
    again = add(store, who, "张先生", "+86 138 0013 8000", note="要发票")
    colleague = add(store, who, "陈经理", "139 1111 2222", company="华联有限公司")
    clock.forward(hours=1)
    phone = bring(store, who, zhang.id, "iPhone 13", deposit=20)
    close(store, phone.order_id)
    clock.forward(hours=1)
    tablet = bring(store, who, zhang.id, "iPad", deposit=30)
    clock.forward(hours=1)
    bring(store, who, again.id, "iPhone 13")
    return People(of(store, zhang.id), wife, of(store, again.id), colleague, phone, tablet)


@pytest.fixture
def opened(desk: Desk) -> list[tuple[str, object]]:
    """What the page asked the window to open."""
    asked: list[tuple[str, object]] = []
    desk.opened.connect(lambda kind, key: asked.append((kind, key)))
    return asked


@pytest.fixture
def shown(qtbot: QtBot, settled: Callable[[], None]) -> Callable[[QWidget], None]:
    """Show a page as the window would, active, and wait until it has read its list."""

    def do(page: QWidget) -> None:
        qtbot.addWidget(page)
        page.resize(1366, 656)
        with qtbot.waitExposed(page):
            page.show()
        page.activateWindow()
        settled()

    return do


@pytest.fixture
def page(desk: Desk, people: People, shown: Callable[[QWidget], None]) -> CustomersPage:
    made = CustomersPage(desk)
    shown(made)
    return made
