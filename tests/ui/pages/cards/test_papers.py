"""Papers from the cards page: report, notice and message of what is ready; notices for all that has waited long."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.models.store import Store
from app.ui.desk import Desk
from app.ui.pages.cards import CardsPage
from app.ui.widgets import Button
from app.workflow.counter import receipts
from app.workflow.rows.cards import CardRow
from app.workflow.rows.kinds import Document, How, State
from app.workflow.rows.papers import IssuePaper, NoticePaper
from app.workflow.rows.shop import Who
from app.workflow.slips import papers
from app.workflow.stockroom import part_use
from app.workflow.workbench import bench
from tests.conftest import Clock
from tests.ui.conftest import FakePrinting
from tests.ui.repair_shop import RepairShop
from tests.ui.shop_pages import press

Opened = Callable[[int], CardRow]
Settled = Callable[[], None]


@pytest.fixture
def ready(founded_store: Store, who: Who, shop: RepairShop, fresh: Opened) -> int:
    """A phone that is ready: the customer wants it back as it is."""
    bench.move(founded_store, who, shop.phone, fresh(shop.phone).version, "withdraw", reason="too dear")
    return shop.phone


def owed(store: Store, who: Who) -> list[Document]:
    return [slip.document for slip in papers.owed(store, who.station)]


def offered(page: CardsPage) -> str:
    return "".join(key for key, button in page.view.print_again.buttons.items() if not button.isHidden())


def test_only_papers_that_there_are_are_offered(
    page: CardsPage, opened: Opened, shop: RepairShop, ready: int, founded_store: Store, who: Who, settled: Settled
) -> None:
    opened(shop.washer)
    assert offered(page) == "12390I"
    opened(ready)
    assert offered(page) == "123568"
    receipts.declare_lost(founded_store, who, ready, "张伟明")
    page.open_card.reload()
    settled()
    assert offered(page) == "1235678"


@pytest.mark.parametrize(
    ("key", "document"),
    [
        (Qt.Key.Key_5, Document.REPAIR_REPORT),
        (Qt.Key.Key_6, Document.COLLECT_NOTICE),
        (Qt.Key.Key_7, Document.LOST_DECLARATION),
    ],
)
def test_each_is_seen_and_printed_by_its_key(
    page: CardsPage, opened: Opened, ready: int, founded_store: Store, who: Who, settled: Settled, qtbot: QtBot,
    printing: FakePrinting, key: Qt.Key, document: Document,
) -> None:  # fmt: skip
    receipts.declare_lost(founded_store, who, ready, "张伟明")
    opened(ready)
    page.print_again()
    page.view.print_again.buttons[chr(key.value)].setFocus()
    assert page.preview()
    settled()
    assert [each for each, _ in printing.previews] == [document]
    page.step_back()
    page.print_again()
    before = owed(founded_store, who)
    press(qtbot, key)
    settled()
    assert owed(founded_store, who) == [*before, document]


@pytest.mark.parametrize(
    ("key", "document"), [(Qt.Key.Key_9, Document.ACCESSORY_LABEL), (Qt.Key.Key_0, Document.OLD_PART_LABEL)]
)
def test_bags_are_labelled_by_their_keys(
    page: CardsPage, opened: Opened, shop: RepairShop, founded_store: Store, who: Who, settled: Settled, qtbot: QtBot,
    printing: FakePrinting, key: Qt.Key, document: Document,
) -> None:  # fmt: skip
    opened(shop.washer)
    page.print_again()
    page.view.print_again.buttons[chr(key.value)].setFocus()
    assert page.preview()
    settled()
    assert [each for each, _ in printing.previews] == [document]
    page.step_back()
    page.print_again()
    before = owed(founded_store, who)
    press(qtbot, key)
    settled()
    assert owed(founded_store, who) == [*before, document]


def test_the_issue_slip_gathers_what_is_to_be_signed(
    page: CardsPage, opened: Opened, shop: RepairShop, founded_store: Store, who: Who, settled: Settled, qtbot: QtBot
) -> None:
    opened(shop.phone)
    page.print_again()
    assert not page.view.print_again.buttons["I"].isVisible()  # no part was handed out
    page.step_back()
    part_use.use_now(founded_store, who, shop.phone, shop.screen.id, Decimal(1))
    page.open_card.reload()
    settled()
    page.print_again()
    press(qtbot, Qt.Key.Key_I)
    settled()
    assert owed(founded_store, who)[-1] is Document.ISSUE_SLIP
    settled()
    page.print_again()
    page.view.print_again.buttons["I"].setFocus()
    assert page.preview()  # it has a number now: it can be seen, and printed again
    settled()
    page.step_back()
    page.print_again()
    press(qtbot, Qt.Key.Key_I)
    settled()
    slips = [slip for slip in papers.owed(founded_store, who.station) if slip.document is Document.ISSUE_SLIP]
    assert [(slip.order_id, slip.copy) for slip in slips] == [(shop.phone, 1), (shop.phone, 2)]
    (paper, _) = papers.papers_for(founded_store, slips)
    assert isinstance(paper, IssuePaper)
    assert [use.name for use in paper.uses] == [shop.screen.name]


def test_of_several_old_parts_one_or_all_are_labelled(
    page: CardsPage, opened: Opened, shop: RepairShop, founded_store: Store, who: Who, settled: Settled
) -> None:
    part_use.use_now(founded_store, who, shop.washer, shop.screen.id, Decimal(1))
    first, second = opened(shop.washer).parts
    page.print_again()
    one = {button.text(): button for button in page.view.print_again.one_old_part.findChildren(Button)}
    assert list(one) == [f"Old part: {first.name}", f"Old part: {second.name}"]
    one[f"Old part: {second.name}"].click()
    settled()
    assert not page.view.print_again.asking()
    page.print_again()
    page.view.print_again.buttons["0"].click()
    settled()
    owed = [slip for slip in papers.owed(founded_store, who.station) if slip.document is Document.OLD_PART_LABEL]
    assert [(slip.subject_id, slip.copy) for slip in owed] == [(second.id, 1), (first.id, 1), (second.id, 2)]


@pytest.mark.parametrize("how", ["digit", "click", "back", "old part"])
def test_a_second_quick_click_lands_on_nothing(
    page: CardsPage, opened: Opened, shop: RepairShop, founded_store: Store, who: Who, settled: Settled, qtbot: QtBot,
    how: str,
) -> None:  # fmt: skip
    """Where the panel was, the sections of the card move up; a hand that clicks twice must not press one of them."""
    part_use.use_now(founded_store, who, shop.washer, shop.screen.id, Decimal(1))
    opened(shop.washer)
    panel, window = page.view.print_again, page.window()
    panel._going.setInterval(600_000)
    assert page.print_again()
    button = panel.buttons["1"]
    if how == "back":
        (button,) = (each for each in panel.findChildren(Button) if each.key == "Esc")
    elif how == "old part":
        button = panel.one_old_part.findChildren(Button)[0]
    settled()
    place = button.mapTo(window, button.rect().center())
    before = len(owed(founded_store, who))
    if how == "digit":
        press(qtbot, Qt.Key.Key_1)
    else:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settled()
    assert not panel.asking()
    under = window.childAt(place)
    assert under is not None
    assert panel.isAncestorOf(under)  # still there, though nothing is asked
    QTest.mouseDClick(under, Qt.MouseButton.LeftButton)
    settled()
    assert len(owed(founded_store, who)) == before + (how != "back")
    panel._going.setInterval(0)
    qtbot.waitUntil(panel.isHidden)
    assert page.print_again()  # it opens again, and can be pressed
    assert panel.buttons["1"].hasFocus()
    assert panel.asking()


def test_opened_again_at_once_it_stays_open(page: CardsPage, opened: Opened, shop: RepairShop, qtbot: QtBot) -> None:
    opened(shop.washer)
    panel = page.view.print_again
    assert page.print_again()
    panel.close_panel()
    assert page.print_again()
    assert panel.asking()
    assert not panel._going.isActive()  # nothing closes it behind one's back


def test_a_notice_counts_as_told(
    page: CardsPage, opened: Opened, fresh: Opened, ready: int, settled: Settled, qtbot: QtBot, desk: Desk
) -> None:
    said: list[str] = []
    desk.said.connect(said.append)
    opened(ready)
    page.print_again()
    press(qtbot, Qt.Key.Key_6)
    settled()
    assert fresh(ready).told_how == How.LETTER
    assert "By letter" in page.view.told.state.text()
    assert said[-1] == "Notice to collect goes to the printer, copy 1; the customer counts as told by letter"


def test_the_message_lies_in_the_clipboard(
    page: CardsPage, opened: Opened, fresh: Opened, ready: int, settled: Settled, qtbot: QtBot, desk: Desk
) -> None:
    said: list[str] = []
    desk.said.connect(said.append)
    opened(ready)
    page.print_again()
    press(qtbot, Qt.Key.Key_8)
    settled()
    assert QGuiApplication.clipboard().text() == f"come and collect {fresh(ready).number}"
    assert said[-1].startswith("The message lies in the clipboard.")
    assert fresh(ready).told_at is None  # it is not sent yet


def test_a_notice_is_seen_as_of_today(
    page: CardsPage, opened: Opened, ready: int, settled: Settled, printing: FakePrinting, clock: Clock
) -> None:
    clock.forward(days=9)
    opened(ready)
    page.print_again()
    page.view.print_again.buttons["6"].setFocus()
    page.preview()
    settled()
    paper = printing.previews[0][1]
    assert isinstance(paper, NoticePaper)
    assert (paper.written_at, paper.copy) == (clock.now, 1)


def test_all_that_waited_long_get_a_notice(
    page: CardsPage, ready: int, founded_store: Store, who: Who, settled: Settled, clock: Clock, desk: Desk
) -> None:
    said: list[str] = []
    desk.said.connect(said.append)
    notices = page.orders.notices
    assert not notices.isVisible()
    page.orders.chips.set_value(State.READY.value)
    page.orders.chips.picked.emit(State.READY.value)
    settled()
    assert notices.isVisible()
    notices.open_button.click()
    settled()
    assert notices.count.text().startswith("0 article")
    assert not notices.ask.yes.isEnabled()
    clock.forward(days=15)
    notices.open_panel()
    settled()
    assert notices.count.text().startswith("1 article")
    notices.ask.agree()
    settled()
    assert owed(founded_store, who)[-1] is Document.COLLECT_NOTICE
    assert said[-1].startswith("1 notice")
    assert not notices.ask.asking()


def test_days_that_make_no_sense_are_said_under_the_field(
    page: CardsPage, ready: int, founded_store: Store, who: Who, settled: Settled
) -> None:
    page.orders.chips.set_value(State.READY.value)
    page.orders.chips.picked.emit(State.READY.value)
    page.orders.notices.open_panel()
    settled()
    page.orders.notices.ask.form.field("days").setText("0")  # type: ignore[attr-defined]
    settled()
    page.orders.notices.ask.yes.setEnabled(True)
    page.orders.notices.ask.agree()
    settled()
    assert page.orders.notices.ask.form.rows["days"].error()
    assert Document.COLLECT_NOTICE not in owed(founded_store, who)
    page.step_back()
    assert not page.orders.notices.ask.asking()
