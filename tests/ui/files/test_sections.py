"""The gallery on other pages: an article's own files, and an order's photos only to look at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.models.store import Store
from app.ui.desk import Desk
from app.ui.files.sections import ArticleFiles, SeenPhotos
from app.workflow.files import attachments
from app.workflow.rows.files import FileRow, FilesOf, Subject
from app.workflow.rows.intake import TakenIn
from app.workflow.rows.shop import Who
from tests.photos import PDF, photo

Settled = Callable[[], None]


def test_an_articles_files_without_those_of_its_orders(
    desk: Desk,
    founded_store: Store,
    who: Who,
    taken: TakenIn,
    add: Callable[[str, bytes], FileRow],
    qtbot: QtBot,
    settled: Settled,
) -> None:
    add("stay.jpg", photo())
    attachments.attach(founded_store, who, Subject(FilesOf.ARTICLE, taken.article_id), PDF, "proof.pdf")
    section = ArticleFiles(desk)
    qtbot.addWidget(section)
    section.show()
    section.show_article(taken.article_id)
    settled()
    assert [tile.file.name for tile in section.shelf.tiles] == ["proof.pdf"]
    section.gallery.focus()
    assert section.gallery.tools.buttons["report"].isHidden()
    assert section.gallery.tools.buttons["article"].isHidden()
    assert not section.gallery.tools.buttons["remove"].isHidden()


def test_where_photos_are_only_looked_at_nothing_is_changed(
    desk: Desk, taken: TakenIn, add: Callable[[str, bytes], FileRow], qtbot: QtBot, settled: Settled
) -> None:
    section = SeenPhotos(desk)
    qtbot.addWidget(section)
    section.show_order(taken.order_id, taken.article_id)
    settled()
    assert section.isHidden()
    add("a.jpg", photo())
    desk.tell(("files",))
    settled()
    assert not section.isHidden()
    section.gallery.focus()
    shown = [name for name, button in section.gallery.tools.buttons.items() if not button.isHidden()]
    assert shown == ["view"]
    qtbot.keyClick(section.gallery.view, Qt.Key.Key_Delete)
    qtbot.keyClick(section.gallery.view, Qt.Key.Key_Insert)
    assert not section.gallery.ask.asking()
