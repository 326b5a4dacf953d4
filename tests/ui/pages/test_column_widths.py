"""Columns in which nothing usual is cut on a small screen, in both languages."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QWidget

from app.models.store import Store
from app.ui.desk import Desk
from app.ui.pages.cards.orders_list import OrdersList
from app.ui.pages.register import RegisterPage
from app.ui.widgets import RowsTable
from app.workflow.rows.kinds import Role
from app.workflow.rows.shop import Who
from app.workflow.workbench import bench, cards
from tests.conftest import Clock
from tests.workflow.at_counter import take_in
from tests.workflow.bench_shop import person

PADDING = 12  # of the stylesheet, both sides


def show(page: QWidget, width: int, settled: Callable[[], None], qtbot: object) -> None:
    qtbot.addWidget(page)  # type: ignore[attr-defined]
    page.resize(width, 600)
    page.show()
    settled()


def cut(table: RowsTable, *keys: str) -> list[str]:
    """What does not fit into the columns named, title and rows, written as bold as it can get."""
    font = QFont(table.font())
    font.setWeight(QFont.Weight.DemiBold)
    metrics = QFontMetrics(font)
    model = table.rows_model
    found: list[str] = []
    for at, column in enumerate(model.columns):
        if column.key in keys:
            texts = [column.title, *(str(model.index(row, at).data()) for row in range(model.rowCount()))]
            room = table.horizontalHeader().sectionSize(at) - PADDING
            found += [text for text in texts if metrics.horizontalAdvance(text) > room]
    return found


@pytest.fixture
def busy_day(founded_store: Store, who: Who, clock: Clock) -> None:
    """Twelve articles, each two hours and a quarter after the other, all for Walter Wang."""
    walter = person(founded_store, "Walter Wang", Role.TECHNICIAN)
    for _ in range(12):
        order = take_in(founded_store, who, promised_at=clock.now + timedelta(hours=6, minutes=11))
        card = cards.card(founded_store, who, order.order_id)
        bench.assign(founded_store, who, order.order_id, card.version, walter.staff_id)
        clock.forward(hours=7, minutes=36)


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_dates_of_the_register_are_whole(
    desk: Desk, busy_day: None, settled: Callable[[], None], qtbot: object
) -> None:
    page = RegisterPage(desk)
    show(page, 1366, settled, qtbot)
    table = page.table
    assert table.rows_model.index(0, 0).data() == "2026-11-19 21:36"
    assert not cut(table, "date_in", "number", "promised_at", "date_out")
    header = table.horizontalHeader()
    assert header.length() <= table.viewport().width()
    assert header.sectionSize(3) >= 150  # the article


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_due_and_technician_of_the_cards_are_whole(
    desk: Desk, busy_day: None, settled: Callable[[], None], qtbot: object
) -> None:
    page = OrdersList(desk)
    page.begin()
    show(page, 668, settled, qtbot)
    texts = [str(page.table.rows_model.index(row, 4).data()) for row in range(page.table.rows_model.rowCount())]
    assert len(texts) == 12
    assert any("⚠" in text for text in texts)
    assert not cut(page.table, "number", "state", "due", "technician")
    assert page.table.horizontalHeader().sectionSize(1) >= 80  # the article
