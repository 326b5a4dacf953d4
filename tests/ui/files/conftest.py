"""Galleries over a shop with one order, and a folder of made-up photos."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.models.store import Store
from app.ui.desk import Desk
from app.ui.files.gallery import Gallery
from app.ui.files.serving import serve
from app.ui.files.shelf import KeptShelf, NewShelf
from app.ui.formats import Formats
from app.workflow.files import attachments
from app.workflow.rows.files import FileRow, FilesOf, Subject
from app.workflow.rows.intake import TakenIn
from app.workflow.rows.shop import Who
from tests.conftest import Clock
from tests.photos import photo
from tests.workflow.at_counter import take_in


@pytest.fixture(autouse=True)
def today(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    """Today is the day of the tests' clock."""

    def its_day(formats: Formats, now: datetime | None = None) -> date:
        return (now or clock.now).astimezone(formats.zone).date()

    monkeypatch.setattr(Formats, "today", its_day)


@pytest.fixture(autouse=True)
def clipboard(qapp: QApplication) -> Iterator[None]:
    """Emptied afterwards: what a test leaves in it would outlive Python, and be thrown away without it."""
    yield
    QGuiApplication.clipboard().clear()


@pytest.fixture
def taken(founded_store: Store, who: Who) -> TakenIn:
    """The order whose photos are looked at."""
    return take_in(founded_store, who)


@pytest.fixture
def add(founded_store: Store, who: Who, taken: TakenIn) -> Callable[[str, bytes], FileRow]:
    """Add a file to the order by its verb."""
    subject = Subject(FilesOf.ORDER, taken.order_id)
    return lambda name, content: attachments.attach(founded_store, who, subject, content, name)


@pytest.fixture
def files_of(founded_store: Store, taken: TakenIn) -> Callable[[], list[str]]:
    """The names of the order's files as the shop has them."""
    return lambda: [row.file.name for row in attachments.of_order(founded_store, taken.order_id)]


@pytest.fixture
def camera(tmp_path: Path) -> Callable[[str], Path]:
    """Take a photo: a new JPEG in a folder."""
    folder = tmp_path / "camera"
    folder.mkdir()

    def take(name: str) -> Path:
        path = folder / name
        path.write_bytes(photo(name))
        return path

    return take


def stage(qtbot: QtBot, gallery: Gallery) -> QWidget:
    """A page with nothing but a gallery."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.addWidget(gallery.add_button)
    column.addWidget(gallery)
    column.addStretch(1)
    serve(page, gallery)
    qtbot.addWidget(page)
    page.resize(660, 600)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    return page


@pytest.fixture
def gallery(desk: Desk, taken: TakenIn, qtbot: QtBot, settled: Callable[[], None]) -> Iterator[Gallery]:
    """The order's gallery, shown."""
    shelf = KeptShelf(desk)
    made = Gallery(desk, shelf, "Photos", key="Alt+I")
    page = stage(qtbot, made)
    shelf.show_order(taken.order_id, taken.article_id)
    settled()
    yield made
    page.close()


@pytest.fixture
def new_gallery(desk: Desk, qtbot: QtBot) -> Iterator[Gallery]:
    """The gallery of an intake, shown."""
    made = Gallery(desk, NewShelf(desk), "Photos", key="Alt+I", small=True)
    page = stage(qtbot, made)
    yield made
    page.close()
