"""What keeps a shop closed is said in plain words, and trying again works once it is mended."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app import startup
from app.models.holder import hold_alone
from app.places import places_for
from app.ui.main_window import MainWindow
from app.ui.pages.trouble import TroublePage
from tests import programs
from tests.programs import Make, settle, words_of

make = programs.make
shop_folder = programs.shop_folder


def garbage(folder: Path) -> None:
    (folder / "shop.sqlite3").write_bytes(b"this is no database at all, whatever it is called" * 200)


def newer(folder: Path) -> None:
    import pysqlite3.dbapi2 as sqlite

    connection = sqlite.connect(folder / "shop.sqlite3")
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()


@pytest.mark.logs("the shop stays closed")
@pytest.mark.parametrize(("spoil", "english", "chinese"), [(garbage, "damaged", "损坏"), (newer, "newer", "更新版本")])
@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_trouble_is_said_and_trying_again_works(
    make: Make,
    shop_folder: Path,
    tmp_path: Path,
    qtbot: QtBot,
    spoil: Callable[[Path], None],
    english: str,
    chinese: str,
    language: str,
) -> None:
    shutil.copytree(shop_folder, tmp_path / "good")
    spoil(shop_folder)
    spoiled = (shop_folder / "shop.sqlite3").read_bytes()
    program = make(shop_folder, language)
    page = program.window
    assert isinstance(page, TroublePage)
    assert page.isVisible()
    said = words_of(page)
    assert (chinese if language == "zh_CN" else english) in said
    assert str(shop_folder) in said
    assert "run.py restore" in said
    again = next(each for each in page.findChildren(QPushButton) if each.hasFocus() or each.property("look") == "main")

    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)  # nothing has changed: it says so again
    assert isinstance(program.window, TroublePage)
    assert (shop_folder / "shop.sqlite3").read_bytes() == spoiled
    shutil.copy(tmp_path / "good" / "shop.sqlite3", shop_folder / "shop.sqlite3")
    again = next(each for each in program.window.findChildren(QPushButton) if each.property("look") == "main")
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    settle(qtbot, program)
    assert isinstance(program.window, MainWindow)
    assert program.window.isVisible()


@pytest.mark.logs("the shop stays closed")
@pytest.mark.parametrize(("language", "said"), [("en", "another computer"), ("zh_CN", "另一台电脑")])
def test_a_share_is_refused(
    make: Make, shop_folder: Path, monkeypatch: pytest.MonkeyPatch, language: str, said: str
) -> None:
    monkeypatch.setattr(startup, "is_network_share", lambda _path: True)
    program = make(shop_folder, language)
    assert isinstance(program.window, TroublePage)
    assert said in words_of(program.window)
    hold_alone(shop_folder).release()


@pytest.mark.logs("the shop stays closed")
@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_a_folder_that_can_not_be_made(make: Make, tmp_path: Path, language: str) -> None:
    (tmp_path / "file").touch()
    program = make(tmp_path / "file", language)
    assert isinstance(program.window, TroublePage)
    assert str(tmp_path / "file") in words_of(program.window)


@pytest.mark.logs("the shop stays closed")
def test_a_spool_that_is_no_spool(make: Make, shop_folder: Path) -> None:
    places = places_for(shop_folder)
    places.make_folders()
    places.spool_file.write_bytes(b"nothing of the kind" * 500)
    program = make(shop_folder)
    assert isinstance(program.window, TroublePage)
    hold_alone(shop_folder).release()
    places.spool_file.unlink()
    program.window.again.emit()
    assert isinstance(program.window, MainWindow)


def test_stock_that_does_not_add_up_is_said(
    make: Make, shop_folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    from app.workflow.rows.stock import StockCheck

    monkeypatch.setattr(startup.stock, "check_sums", lambda _store: StockCheck(parts=3, wrong=(7,)))
    program = make(shop_folder)
    assert program.main is not None
    qtbot.waitUntil(lambda: program.main is not None and program.main.status.text().startswith("⚠"))
    assert "7" in caplog.text
    caplog.clear()
