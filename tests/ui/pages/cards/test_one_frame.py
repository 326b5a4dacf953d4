"""Another card comes in one frame: what is painted first is what stays, and nothing of the old card acts on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QScrollBar, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from app.models.store import Store
from app.ui.pages.cards import CardsPage
from app.ui.widgets import Button
from app.workflow.files import attachments
from app.workflow.rows.cards import CardRow
from app.workflow.rows.files import FilesOf, Subject
from app.workflow.rows.shop import Who
from tests.photos import PDF
from tests.ui.repair_shop import RepairShop

Settled = Callable[[], None]
Opened = Callable[[int], CardRow]
Sight = list[tuple[QRect, str]]


def sight(view: QWidget) -> Sight:
    """Everything that is seen of a view, but for its scroll bar: where it stands and what it says."""
    return [
        (each.visibleRegion().boundingRect().translated(each.mapTo(view, QPoint(0, 0))), words(each))
        for each in view.findChildren(QWidget)
        if each.isVisible() and not each.visibleRegion().isEmpty() and not isinstance(each, QScrollBar)
    ]


def words(widget: QWidget) -> str:
    if isinstance(widget, Button):
        return widget.face()
    if isinstance(widget, QLabel):
        return widget.text()
    return widget.toPlainText() if isinstance(widget, QPlainTextEdit) else ""


class Frames(QObject):
    """What there was to see of the page each time its window was painted while a card lay open."""

    def __init__(self, page: CardsPage) -> None:
        super().__init__()
        self.seen: list[Sight] = []
        self._page = page
        page.window().installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest and self._page.open_card.card is not None:
            self.seen.append(sight(self._page.view))
        return False


@pytest.fixture
def frames(page: CardsPage) -> Iterator[Frames]:
    watching = Frames(page)
    yield watching
    page.window().removeEventFilter(watching)


def test_a_card_is_whole_in_its_first_frame(
    page: CardsPage, opened: Opened, shop: RepairShop, frames: Frames, settled: Settled, founded_store: Store, who: Who
) -> None:
    attachments.attach(founded_store, who, Subject(FilesOf.ORDER, shop.laptop), PDF, "proof.pdf")
    for order in (shop.phone, shop.washer, shop.laptop, shop.phone, shop.washer, shop.laptop):
        frames.seen.clear()
        opened(order)
        settled()
        assert frames.seen[0] == sight(page.view), order
        size = page.size()
        page.resize(size.width() + 40, size.height() + 40)  # everything finds its place anew
        settled()
        page.resize(size)
        settled()
        assert frames.seen[0] == sight(page.view), order


def test_the_files_of_a_card_come_with_it(
    page: CardsPage, opened: Opened, shop: RepairShop, founded_store: Store, who: Who
) -> None:
    attachments.attach(founded_store, who, Subject(FilesOf.ORDER, shop.laptop), PDF, "proof.pdf")
    opened(shop.phone)
    there: list[list[str]] = []
    page.open_card.shown.connect(
        lambda card: there.append([tile.file.name for tile in page.view.photos.shelf.tiles]) if card else None
    )
    opened(shop.laptop)
    assert there == [["proof.pdf"]]


def test_a_step_held_down_while_another_card_comes_is_not_taken(
    page: CardsPage, opened: Opened, shop: RepairShop, qtbot: QtBot, settled: Settled, fresh: Opened
) -> None:
    opened(shop.phone)
    for held, still in ((shop.phone, True), (shop.washer, False)):
        button = page.view.steps.buttons["diagnose"]
        QTest.mousePress(button, Qt.MouseButton.LeftButton)
        page.open_card.reload() if held == page.open_card.wanted_id else page.open_order(held)
        settled()
        assert button.isDown() is still
        QTest.mouseRelease(button, Qt.MouseButton.LeftButton, pos=QPoint(-5, -5))  # somewhere else: no click


def test_a_step_keeps_its_letter_from_card_to_card(page: CardsPage, opened: Opened, shop: RepairShop) -> None:
    opened(shop.phone)
    button = page.view.steps.buttons["withdraw"]
    letter = button.letter
    assert letter
    opened(shop.laptop)
    opened(shop.phone)
    assert page.view.steps.buttons["withdraw"] is button
    assert button.letter == letter


def test_tab_goes_through_the_steps_as_they_stand(page: CardsPage, opened: Opened, shop: RepairShop) -> None:
    for order in (shop.laptop, shop.phone, shop.washer, shop.laptop):
        opened(order)
        steps = [button for button in page.view.steps.buttons.values() if button.isEnabled()]
        steps[0].setFocus()
        for following in steps[1:]:
            QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Tab)
            assert following.hasFocus()
