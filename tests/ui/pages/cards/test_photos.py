"""Photos on the repair card: added from anywhere on the page, shown with the card, written into its history."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.models.store import Store
from app.ui.desk import Desk
from app.ui.pages.cards import CardsPage
from app.workflow.files import attachments
from app.workflow.rows.cards import CardRow
from app.workflow.rows.files import FilesOf, Subject
from app.workflow.rows.shop import Who
from tests.photos import PDF, photo
from tests.ui.repair_shop import RepairShop

Settled = Callable[[], None]
Opened = Callable[[int], CardRow]


def drop(on: QWidget, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    where, copy = QPointF(5, 5), Qt.DropAction.CopyAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(on, QDragEnterEvent(where.toPoint(), copy, data, left, none))
    QApplication.sendEvent(on, QDropEvent(where, copy, data, left, none))


def names(page: CardsPage) -> list[str]:
    return [tile.file.name for tile in page.view.photos.shelf.tiles]


def test_a_card_shows_its_own_photos_and_its_articles(
    page: CardsPage, opened: Opened, shop: RepairShop, founded_store: Store, who: Who, settled: Settled
) -> None:
    card = opened(shop.washer)
    attachments.attach(founded_store, who, Subject(FilesOf.ORDER, card.id), photo(), "a.jpg")
    attachments.attach(founded_store, who, Subject(FilesOf.ARTICLE, card.article.id), PDF, "proof.pdf")
    opened(shop.phone)
    assert names(page) == []
    opened(shop.washer)
    settled()
    assert names(page) == ["a.jpg", "proof.pdf"]
    words = page.view.photos.gallery.tiles.index(1).data()
    assert words.splitlines()[-1] == "◆ with the article"


def test_a_photo_dropped_on_any_place_of_the_page_lands_on_the_open_card(
    page: CardsPage, opened: Opened, shop: RepairShop, settled: Settled, tmp_path: Path, fresh: Opened
) -> None:
    opened(shop.phone)
    (tmp_path / "a.jpg").write_bytes(photo("a"))
    (tmp_path / "b.jpg").write_bytes(photo("b"))
    drop(page, tmp_path / "a.jpg")
    settled()
    drop(page.orders.find_box, tmp_path / "b.jpg")
    settled()
    assert names(page) == ["a.jpg", "b.jpg"]
    assert page.orders.find_box.text() == ""
    assert [line.what for line in fresh(shop.phone).history][:2] == ["file.added", "file.added"]
    assert page.open_card.card is not None
    assert page.open_card.card.history[0].what == "file.added"  # the card was read again


def test_without_a_card_there_is_nothing_to_drop_on(page: CardsPage, tmp_path: Path, settled: Settled) -> None:
    (tmp_path / "a.jpg").write_bytes(photo("a"))
    drop(page, tmp_path / "a.jpg")
    settled()
    assert not page.view.photos.gallery.add_button.isEnabled()
    assert not page.view.photos.gallery.adder.busy


def test_adding_photos_leaves_what_is_typed_on_the_card(
    page: CardsPage, opened: Opened, shop: RepairShop, settled: Settled, tmp_path: Path
) -> None:
    opened(shop.washer)
    page.view.findings.form.set_value("diagnosis", "half a sentence")
    (tmp_path / "a.jpg").write_bytes(photo("a"))
    drop(page, tmp_path / "a.jpg")
    settled()
    assert page.view.findings.form.value("diagnosis") == "half a sentence"
    assert names(page) == ["a.jpg"]


def test_esc_closes_what_is_open_in_the_gallery_first(
    page: CardsPage, opened: Opened, shop: RepairShop, founded_store: Store, who: Who, settled: Settled
) -> None:
    attachments.attach(founded_store, who, Subject(FilesOf.ORDER, shop.washer), photo(), "a.jpg")
    opened(shop.washer)
    settled()
    gallery = page.view.photos.gallery
    gallery.focus()
    QTest.keyClick(gallery.view, Qt.Key.Key_Delete)
    assert gallery.ask.asking()
    assert page.step_back()
    assert not gallery.ask.asking()
    assert names(page) == ["a.jpg"]


def test_another_pc_adds_a_photo(
    page: CardsPage, opened: Opened, shop: RepairShop, founded_store: Store, who: Who, settled: Settled, desk: Desk
) -> None:
    opened(shop.washer)
    attachments.attach(founded_store, who, Subject(FilesOf.ORDER, shop.washer), photo(), "theirs.jpg")
    page.open_card.reload()
    settled()
    assert names(page) == ["theirs.jpg"]
