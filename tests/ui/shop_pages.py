"""Fixtures for the pages of cards, parts and register: the sample shop, filled once, copied for each test."""

from __future__ import annotations

import functools
import shutil
import tempfile
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.models.store import Store, open_store
from app.ui.formats import Formats
from app.workflow.rows.kinds import Role
from app.workflow.rows.shop import Who
from tests.conftest import Clock
from tests.ui import repair_shop
from tests.ui.repair_shop import RepairShop


@functools.cache
def _filled(founded: Path) -> tuple[Path, RepairShop, datetime]:
    """The founded shop with everything of repair_shop in it, and the hour at which it stands."""
    folder = founded.parent / "filled"
    shutil.copytree(founded, folder)
    clock = Clock()
    store = open_store(folder, clock=clock)
    made = repair_shop.build(store, Who(1, "王芳", frozenset(Role), "pc-test"), clock)
    store.close()
    return folder, made, clock.now


@pytest.fixture
def shop(founded_shop_folder: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> RepairShop:
    """What is in the sample shop; today is the day of the tests' clock."""

    def today(formats: Formats, now: datetime | None = None) -> date:
        return (now or clock.now).astimezone(formats.zone).date()

    _, made, clock.now = _filled(founded_shop_folder)
    monkeypatch.setattr(Formats, "today", today)
    return made


@pytest.fixture
def founded_store(founded_shop_folder: Path, shop: RepairShop, clock: Clock) -> Iterator[Store]:
    """The sample shop, the test's own; stands in for the empty founded one under the desk."""
    with tempfile.TemporaryDirectory() as own:
        shutil.copytree(_filled(founded_shop_folder)[0], Path(own) / "shop")
        opened = open_store(Path(own) / "shop", clock=clock)
        yield opened
        opened.close()


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


def focused() -> QWidget:
    """The widget that has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    qtbot.keyClick(focused(), key, modifier)


def write(qtbot: QtBot, text: str) -> None:
    """Type into the field that has the focus (letters as a keyboard sends them)."""
    qtbot.keyClicks(focused(), text)
