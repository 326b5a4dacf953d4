"""What keeps a shop closed is said in plain words, and trying again works once it is mended."""

from __future__ import annotations

import io
import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app import backups, startup, upkeep
from app.errors import Damaged, ShopError
from app.models import file_store
from app.models.holder import hold_alone
from app.models.store import Store, open_store
from app.places import places_for
from app.startup import Program
from app.ui.main_window import MainWindow
from app.ui.pages.trouble import TroublePage
from app.ui.pages.trouble_backups import BackupChoice
from app.ui.widgets import Button
from app.workflow.counter import intake
from app.workflow.house import clock_check, whole
from app.workflow.lists import shop_lists
from app.workflow.rows.cards import CardFilter
from app.workflow.rows.kinds import Role
from app.workflow.rows.shop import Who
from app.workflow.workbench import cards
from tests import programs
from tests.conftest import intake_input
from tests.programs import Make, article, clerk, settle, take_in, words_of

FAR = datetime.now(UTC) + timedelta(days=60)
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
    qtbot.mouseClick(page.try_again, Qt.MouseButton.LeftButton)  # nothing has changed: it says so again
    assert isinstance(program.window, TroublePage)
    assert (shop_folder / "shop.sqlite3").read_bytes() == spoiled
    shutil.copy(tmp_path / "good" / "shop.sqlite3", shop_folder / "shop.sqlite3")
    qtbot.mouseClick(program.window.try_again, Qt.MouseButton.LeftButton)
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

    monkeypatch.setattr(upkeep.stock, "check_sums", lambda _store: StockCheck(parts=3, wrong=(7,)))
    program = make(shop_folder)
    assert program.main is not None
    qtbot.waitUntil(lambda: program.main is not None and program.main.status.text().startswith("⚠"))
    assert "7" in caplog.text
    caplog.clear()


# --- a damaged shop: choose a backup in the window


def with_backups(folder: Path) -> None:
    """Two backups; the older has no order in it, the newer one."""
    places = places_for(folder)
    places.make_folders()
    backups.make_now(places, "daily", lambda: datetime.now(UTC) - timedelta(days=2))
    store = open_store(folder)
    intake.take_in(store, Who(1, "王芳", frozenset(Role), "pc-1"), (article(),), None, "en")
    store.close()
    backups.make_now(places, "closing", lambda: datetime.now(UTC) - timedelta(days=1))


def choice_of(program: Program, qtbot: QtBot) -> BackupChoice:
    page = program.window
    assert isinstance(page, TroublePage)
    assert page.choice is not None
    choice = page.choice
    qtbot.waitUntil(lambda: bool(choice.rows))
    return choice


def main_buttons(program: Program) -> list[Button]:
    """The buttons in sight that are shown as the usual next step."""
    assert program.window is not None
    found = program.window.findChildren(Button)
    return [each for each in found if each.isVisible() and each.property("look") == "main"]


@pytest.mark.logs("the shop stays closed")
def test_a_backup_is_chosen_and_put_back_in_the_window(make: Make, shop_folder: Path, qtbot: QtBot) -> None:
    with_backups(shop_folder)
    garbage(shop_folder)
    spoiled = (shop_folder / "shop.sqlite3").read_bytes()
    program = make(shop_folder)
    choice = choice_of(program, qtbot)
    assert [row.orders for row in choice.rows] == [1, 0]
    assert choice.list.currentRow() == 0
    assert "1 order" in choice.contents.text()
    assert not choice.question.isVisible()
    assert main_buttons(program) == [choice.choose]  # what helps stands out, and nothing beside it
    qtbot.keyClick(choice.list, Qt.Key.Key_Return)
    assert choice.question.isVisible()
    assert choice.no.hasFocus(), "Enter pressed twice must not replace anything"
    qtbot.mouseClick(choice.no, Qt.MouseButton.LeftButton)
    assert not choice.question.isVisible()
    assert (shop_folder / "shop.sqlite3").read_bytes() == spoiled
    qtbot.mouseClick(choice.choose, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(choice.yes, Qt.MouseButton.LeftButton)
    assert choice.busy.isVisible()
    qtbot.waitUntil(choice.verdict.isVisible, timeout=20_000)
    assert "put back" in choice.verdict.text()
    assert "10,000" in choice.verdict.text()
    (replaced,) = shop_folder.glob("replaced-*")
    assert str(replaced) in choice.verdict.text()
    assert (replaced / "shop.sqlite3").read_bytes() == spoiled
    page = program.window
    assert isinstance(page, TroublePage)
    assert page.try_again.text() == "Open the shop"
    assert main_buttons(program) == [page.try_again]
    qtbot.mouseClick(page.try_again, Qt.MouseButton.LeftButton)
    settle(qtbot, program)
    assert isinstance(program.window, MainWindow)
    assert len(cards.list_ids(program.store, CardFilter(), 0, 10).ids) == 1


@pytest.mark.logs("the shop stays closed")
def test_a_photo_that_is_nowhere_whole_is_said_beside_the_backup_that_is_put_back(
    make: Make, shop_folder: Path, qtbot: QtBot
) -> None:
    kept = file_store.keep(shop_folder, io.BytesIO(b"a photo"))
    with_backups(shop_folder)
    for place in (shop_folder, shop_folder / "backups" / "counterfoil-shared"):
        file_store.path_of(place, kept.sha).unlink()
    garbage(shop_folder)
    choice = choice_of(make(shop_folder), qtbot)
    qtbot.mouseClick(choice.choose, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(choice.yes, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(choice.verdict.isVisible, timeout=20_000)
    assert choice.verdict.property("tone") == "warn"
    assert "1 photo or file could not be brought back." in choice.verdict.text()


@pytest.mark.logs("the shop stays closed")
def test_a_damaged_backup_is_shown_but_not_chosen(make: Make, shop_folder: Path, qtbot: QtBot) -> None:
    with_backups(shop_folder)
    newest = backups.listed(places_for(shop_folder))[0].path
    newest.write_bytes(newest.read_bytes()[:-500])
    garbage(shop_folder)
    choice = choice_of(make(shop_folder), qtbot)
    assert [row.damaged for row in choice.rows] == [True, False]
    assert choice.list.currentRow() == 1
    assert choice.current() is not None


@pytest.mark.logs("the shop stays closed")
def test_a_backup_that_turns_out_damaged_changes_nothing(make: Make, shop_folder: Path, qtbot: QtBot) -> None:
    with_backups(shop_folder)
    garbage(shop_folder)
    spoiled = (shop_folder / "shop.sqlite3").read_bytes()
    choice = choice_of(make(shop_folder), qtbot)
    row = choice.current()
    assert row is not None
    data = bytearray(row.path.read_bytes())
    data[len(data) // 2] ^= 0xFF
    row.path.write_bytes(data)
    qtbot.mouseClick(choice.choose, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(choice.yes, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(choice.verdict.isVisible, timeout=20_000)
    assert "is damaged" in choice.verdict.text()
    assert choice.choose.isVisible()
    assert (shop_folder / "shop.sqlite3").read_bytes() == spoiled
    assert not list(shop_folder.glob("replaced-*"))


@pytest.mark.logs("the shop stays closed")
def test_without_a_backup_it_says_so(make: Make, shop_folder: Path, qtbot: QtBot) -> None:
    garbage(shop_folder)
    page = make(shop_folder).window
    assert isinstance(page, TroublePage)
    assert page.choice is not None
    qtbot.waitUntil(lambda: page.choice is not None and "no good backup" in page.choice.hint.text())
    assert not page.choice.choose.isVisible()
    assert page.try_again.property("look") == "main"


@pytest.mark.logs("the shop stays closed")
def test_a_print_queue_that_can_not_be_read_is_set_aside(make: Make, shop_folder: Path, qtbot: QtBot) -> None:
    places = places_for(shop_folder)
    places.make_folders()
    places.spool_file.write_bytes(b"nothing of the kind" * 500)
    program = make(shop_folder)
    page = program.window
    assert isinstance(page, TroublePage)
    assert page.choice is None
    qtbot.mouseClick(page.aside, Qt.MouseButton.LeftButton)
    settle(qtbot, program)
    assert isinstance(program.window, MainWindow)
    (kept,) = places.spool_file.parent.glob("unreadable-*")
    assert kept.read_bytes() == b"nothing of the kind" * 500


@pytest.mark.logs("the shop stays closed|can't be understood")
def test_a_shop_row_that_makes_no_sense_is_damage(make: Make, shop_folder: Path) -> None:
    """One flipped byte in a word SQLite does not look into."""
    import pysqlite3.dbapi2 as sqlite

    connection = sqlite.connect(shop_folder / "shop.sqlite3")
    connection.execute("UPDATE shop SET second_person = 'oxher'")
    connection.commit()
    connection.close()
    program = make(shop_folder)
    assert isinstance(program.window, TroublePage)
    assert "oxher" in words_of(program.window)
    hold_alone(shop_folder).release()


# --- damage found while the shop is open


def tear(folder: Path) -> None:
    """Overwrite the pages of a table in the middle of the file, behind the back of the open program."""
    import pysqlite3.dbapi2 as sqlite

    connection = sqlite.connect(folder / "shop.sqlite3")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    size = int(connection.execute("PRAGMA page_size").fetchone()[0])
    root = int(connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'fault_code'").fetchone()[0])
    connection.close()
    with (folder / "shop.sqlite3").open("r+b") as file:
        file.seek((root - 1) * size)
        file.write(b"\xee" * size)


@pytest.mark.logs("the database is damaged|the shop stays closed")
def test_damage_found_after_the_start_is_said_with_a_way_on(
    make: Make, shop_folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upkeep, "WHOLE_LOOK_MS", 50)
    with_backups(shop_folder)
    seen: list[str] = []

    def found(_store: Store) -> tuple[str, ...]:
        seen.append("looked")
        return ("Tree 7 page 9: btreeInitPage() returns error code 11",)

    monkeypatch.setattr(upkeep.whole, "check", found)
    program = make(shop_folder)
    assert program.main is not None
    standing = program.main.standing
    qtbot.waitUntil(lambda: standing.isVisible() and bool(standing.words()))
    (said,) = standing.words()
    assert "The newest good backup is of" in said
    assert program.desk is not None
    program.desk.sign_in(clerk(program))
    button = next(each for each in standing.findChildren(QPushButton) if "choose a backup" in each.text())
    before = len(list((shop_folder / "backups").glob("*.zip")))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    choice = choice_of(program, qtbot)
    hold_alone(shop_folder).release()  # nobody holds the shop any more
    assert len(choice.rows) == before, "closing a damaged shop makes no backup of it"
    qtbot.mouseClick(choice.choose, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(choice.yes, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(choice.verdict.isVisible, timeout=20_000)
    assert "put back" in choice.verdict.text()


def test_a_damaged_page_met_by_a_verb_is_told_not_crashed(make: Make, shop_folder: Path, qtbot: QtBot) -> None:
    with_backups(shop_folder)
    program = make(shop_folder)
    settle(qtbot, program)
    tear(shop_folder)
    assert program.desk is not None
    assert program.main is not None
    refused: list[ShopError] = []
    other = open_store(shop_folder)  # as the next connection of the pool would see it
    program.desk.store = other
    program.desk.run(program, shop_lists.entries, fail=refused.append)
    qtbot.waitUntil(lambda: bool(refused))
    assert refused[0].key == "data.damaged"
    standing = program.main.standing
    qtbot.waitUntil(lambda: bool(standing.words()))
    assert "damaged" in standing.words()[0]
    other.close()


def test_the_check_after_the_start_finds_torn_pages(founded_shop_folder: Path, tmp_path: Path) -> None:
    shutil.copytree(founded_shop_folder, tmp_path / "shop")
    store = open_store(tmp_path / "shop")
    assert whole.check(store) == ()
    store.close()
    tear(tmp_path / "shop")
    store = open_store(tmp_path / "shop")
    assert whole.check(store)
    store.close()


def test_a_damaged_shop_never_replaces_a_good_backup(shop_folder: Path) -> None:
    with_backups(shop_folder)
    places = places_for(shop_folder)
    good = {row.path: row.path.read_bytes() for row in backups.listed(places)}
    tear(shop_folder)
    for kind in ("daily", "closing", "hand"):
        with pytest.raises(Damaged, match=r"data\.damaged"):
            backups.make_now(places, kind)
    assert {path: path.read_bytes() for path in good} == good
    assert [row.path for row in backups.listed(places)] == list(good)


# --- the clock


def test_a_clock_set_back_stands_under_the_tabs_until_a_manager_accepts_it(
    make: Make, shop_folder: Path, qtbot: QtBot
) -> None:
    store = open_store(shop_folder, clock=lambda: datetime.now(UTC) + timedelta(days=30))
    intake.take_in(store, Who(1, "王芳", frozenset(Role), "pc-1"), (intake_input(promised_at=FAR),), None, "en")
    store.close()
    program = make(shop_folder)
    assert program.main is not None
    assert program.desk is not None
    standing = program.main.standing
    qtbot.waitUntil(lambda: bool(standing.words()))
    assert "Set the clock of this PC" in standing.words()[0]
    program.desk.sign_in(clerk(program))
    settle(qtbot, program)
    button = next(each for each in standing.findChildren(QPushButton) if "clock is right" in each.text())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not standing.isVisible())
    take_in(program)
    settle(qtbot, program)
    assert not clock_check.check(program.store).went_back


def test_a_backup_from_the_future_does_not_keep_the_next_from_being_made(shop_folder: Path) -> None:
    places = places_for(shop_folder)
    places.make_folders()
    backups.make_now(places, "daily", lambda: datetime.now(UTC) + timedelta(days=30))
    assert backups.newest_moment(places) is None
    assert backups.make_if_due(places) is not None
    assert backups.make_if_due(places) is None
    assert len(backups.listed(places)) == 2
