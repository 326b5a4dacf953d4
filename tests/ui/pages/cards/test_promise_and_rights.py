"""The card: a promise told later, an exchange from the shop's own stock, and who may correct the intake."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.models.store import Store
from app.ui.desk import Desk
from app.ui.pages.cards import CardsPage
from app.ui.pages.intake.page import IntakePage
from app.workflow.rows.cards import CardRow
from app.workflow.rows.kinds import DelayReason, How, Outcome, Role, State
from app.workflow.rows.shop import Who
from app.workflow.workbench import bench
from tests.ui.repair_shop import RepairShop
from tests.ui.shop_pages import press, write

Settled = Callable[[], None]
Opened = Callable[[int], CardRow]


def test_a_new_promise_is_told_later(
    page: CardsPage, opened: Opened, fresh: Opened, shop: RepairShop, qtbot: QtBot, settled: Settled
) -> None:
    card = opened(shop.washer)  # its newest promise was made without telling the customer
    assert card.promises[-1].told_how == ""
    part = page.view.promises
    assert any("not told" in cell for cell in part.lines.lines[0].cells)
    button = part.lines.button(0, "told")
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert part.told.asking()
    part.told.form.set_value("promise_told_how", How.MESSAGE)
    press(qtbot, Qt.Key.Key_Return)
    settled()
    now = fresh(shop.washer)
    assert now.promises[-1].told_how == How.MESSAGE
    assert any(line.what == "card.promise_told" for line in now.history)
    assert not part.told.asking()
    assert part.lines.button(0, "told") is None


def test_what_was_told_has_no_button(
    page: CardsPage, opened: Opened, fresh: Opened, shop: RepairShop, who: Who, founded_store: Store
) -> None:
    version = fresh(shop.washer).version
    at = fresh(shop.washer).promised_at.replace(day=28)
    bench.new_promise(founded_store, who, shop.washer, version, at, DelayReason.PART, "", How.PHONE)
    opened(shop.washer)
    assert page.view.promises.lines.button(0, "told") is None
    opened(shop.phone)  # the promise of the intake was heard by the customer
    assert page.view.promises.lines.button(0, "told") is None


def test_an_exchange_from_the_shops_own_stock(
    page: CardsPage, opened: Opened, fresh: Opened, shop: RepairShop, qtbot: QtBot, settled: Settled
) -> None:
    opened(shop.phone)
    page.start()
    press(qtbot, Qt.Key.Key_F5)
    settled()
    qtbot.mouseClick(page.view.steps.buttons["exchange"], Qt.MouseButton.LeftButton)
    assert page.view.steps.ask.asking()
    write(qtbot, "board burnt, another one: 356938035643817")
    press(qtbot, Qt.Key.Key_Return)
    settled()
    now = fresh(shop.phone)
    assert (now.state, now.outcome) == (State.TO_INSPECT, Outcome.EXCHANGED)
    assert any(line.why and "356938035643817" in line.why for line in now.history)


def test_correcting_is_offered_to_who_may(
    page: CardsPage, desk: Desk, opened: Opened, shop: RepairShop, who: Who, settled: Settled
) -> None:
    opened(shop.phone)
    assert page.view.correct.isVisible()
    desk.sign_in(replace(who, roles=frozenset((Role.TECHNICIAN,))))
    settled()
    assert not page.view.correct.isVisible()


def test_correcting_is_refused_before_anything_is_typed(
    desk: Desk, shop: RepairShop, who: Who, settled: Settled, shown: Callable[[object], None]
) -> None:
    intake = IntakePage(desk)
    shown(intake)
    lines: list[str] = []
    desk.complained.connect(lines.append)
    desk.sign_in(replace(who, roles=frozenset((Role.TECHNICIAN,))))
    intake.show_subject("correct", shop.phone)
    settled()
    assert not intake.strip.isVisible()
    assert any("may not" in line for line in lines)
