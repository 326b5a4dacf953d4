"""The strip of new photos from the phone: a real folder, watched by the real timer, added or refused by key."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.models.store import Store
from app.ui import drafts
from app.ui.desk import Desk
from app.ui.files import transfer, watched
from app.ui.files.gallery import Gallery
from app.ui.files.shelf import KeptShelf
from app.ui.files.strip import PhotoStrip
from app.ui.files.watched import WatchedFolder
from app.ui.words import translate
from app.workflow.files import attachments
from app.workflow.rows.intake import TakenIn
from tests.photos import photo


@pytest.fixture
def phone(tmp_path: Path, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The phone's folder, set in this PC's settings; the program is in a hurry."""
    folder = tmp_path / "phone"
    folder.mkdir()
    (folder / "old.jpg").write_bytes(photo("old"))
    desk.settings = replace(desk.settings, watching=True, watched_folder=str(folder))
    monkeypatch.setattr(watched, "LOOK_MS", 20)
    monkeypatch.setattr(transfer, "STILL", 0.05)
    return folder


@pytest.fixture
def gallery(desk: Desk, phone: Path, taken: TakenIn, qtbot: QtBot) -> Iterator[Gallery]:
    """A card's gallery with its strip."""
    shelf = KeptShelf(desk)
    made = Gallery(desk, shelf, "Photos")
    page = QWidget()
    strip = PhotoStrip(desk, page, made.add_all, lambda: "Add" if shelf.may_add() else "")
    shelf.shown.connect(strip.look)
    column = QVBoxLayout(page)
    column.addWidget(strip)
    column.addWidget(made)
    with qtbot.waitExposed(page):  # not given to qtbot, which would throw it away before the folder is let go
        page.show()
    shelf.show_order(taken.order_id, taken.article_id)
    folder = WatchedFolder.of(desk)
    qtbot.waitUntil(lambda: folder._transfer is not None and desk.drafts is not None and _remembers(desk))
    yield made
    page.hide()
    qtbot.waitUntil(lambda: not desk.background.busy())
    for timer in folder.findChildren(QTimer):
        timer.stop()
    page.close()
    page.deleteLater()


def _remembers(desk: Desk) -> bool:
    return desk.drafts is not None and drafts.load(desk.drafts, watched.MEMORY) is not None


def strip_of(gallery: Gallery) -> PhotoStrip:
    found = gallery.window().findChild(PhotoStrip)
    assert isinstance(found, PhotoStrip)
    return found


def names(store: Store, taken: TakenIn) -> list[str]:
    return [row.file.name for row in attachments.of_order(store, taken.order_id)]


def test_new_photos_are_offered_and_added_with_one_key(
    gallery: Gallery, phone: Path, founded_store: Store, taken: TakenIn, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    strip = strip_of(gallery)
    assert strip.isHidden()
    for name in ("1.jpg", "2.jpg"):
        (phone / name).write_bytes(photo(name))
    qtbot.waitUntil(lambda: len(strip.chosen()) == 2)
    assert strip.words.text() == translate("PhotoStrip", "%n new photo(s) from the phone", 2)
    strip.yes.click()
    assert strip.isHidden()
    qtbot.waitUntil(lambda: len(names(founded_store, taken)) == 2)
    assert sorted(path.name for path in phone.iterdir()) == ["1.jpg", "2.jpg", "old.jpg"]


def test_one_of_them_is_left_out_and_offered_on(
    gallery: Gallery, phone: Path, founded_store: Store, taken: TakenIn, qtbot: QtBot
) -> None:
    strip = strip_of(gallery)
    for name in ("1.jpg", "2.jpg"):
        (phone / name).write_bytes(photo(name))
    qtbot.waitUntil(lambda: len(strip.chosen()) == 2)
    first = strip.pictures.itemAt(0).widget()
    first.click()  # type: ignore[union-attr]
    left = [offer.place for offer in strip.chosen()]
    strip.take()
    qtbot.waitUntil(lambda: names(founded_store, taken) == left)
    assert not strip.isHidden()
    assert len(WatchedFolder.of(gallery.desk).offers) == 1


def test_not_these_is_remembered_by_the_next_program(
    gallery: Gallery, phone: Path, founded_store: Store, taken: TakenIn, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    strip, desk = strip_of(gallery), gallery.desk
    (phone / "1.jpg").write_bytes(photo("1"))
    qtbot.waitUntil(lambda: len(strip.chosen()) == 1)
    strip.refuse()
    assert strip.isHidden()
    assert desk.drafts is not None

    def remembered() -> bool:
        found = drafts.load(desk.drafts, watched.MEMORY) if desk.drafts else None
        return found is not None and "1.jpg" in found["places"]

    qtbot.waitUntil(remembered)
    again = WatchedFolder(desk)
    again.want(gallery, True)
    (phone / "2.jpg").write_bytes(photo("2"))
    qtbot.waitUntil(lambda: [offer.place for offer in again.offers] == ["2.jpg"])
    again.want(gallery, False)
    assert names(founded_store, taken) == []


def test_without_something_to_add_to_nothing_is_offered(gallery: Gallery, phone: Path, qtbot: QtBot) -> None:
    strip = strip_of(gallery)
    (phone / "1.jpg").write_bytes(photo("1"))
    qtbot.waitUntil(lambda: len(strip.chosen()) == 1)
    assert isinstance(gallery.shelf, KeptShelf)
    gallery.shelf.show_nothing()
    assert strip.isHidden()
    strip.take()
    assert len(WatchedFolder.of(gallery.desk).offers) == 1


def test_a_folder_that_goes_and_comes_back_is_told_once(
    gallery: Gallery, phone: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    said: list[str] = []
    gallery.desk.troubled.connect(lambda _what, words: said.append(words))
    phone.rename(tmp_path / "away")
    qtbot.waitUntil(lambda: len(said) == 1)
    folder = WatchedFolder.of(gallery.desk)
    qtbot.waitUntil(lambda: folder.gone)
    (tmp_path / "away").rename(phone)
    (phone / "1.jpg").write_bytes(photo("1"))
    qtbot.waitUntil(lambda: len(strip_of(gallery).chosen()) == 1)
    assert said == [f"The folder of the phone or camera is not there: {phone}"]


def test_nobody_looks_while_no_card_is_in_sight(gallery: Gallery, phone: Path, qtbot: QtBot) -> None:
    folder = WatchedFolder.of(gallery.desk)
    gallery.window().hide()
    qtbot.waitUntil(lambda: not folder._timer.isActive() and not folder._looking)
    gallery.window().show()
    assert folder._timer.isActive()


def test_switched_off_nothing_is_watched(desk: Desk, phone: Path, qtbot: QtBot) -> None:
    desk.settings = replace(desk.settings, watching=False)
    folder = WatchedFolder.of(desk)
    folder.want(folder, True)
    qtbot.waitUntil(lambda: not folder._timer.isActive())
    assert folder._transfer is None
