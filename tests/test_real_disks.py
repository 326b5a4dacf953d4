"""The program on real full and read-only disks: a plain message, nothing typed or saved is lost, the same key works."""

from __future__ import annotations

import logging
import os
import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from app import backups, settings
from app.errors import ShopError
from app.models import History, RepairOrder, sqlite
from app.models.store import Store, open_store
from app.places import places_for
from app.printing.face import JobState
from app.startup import Program
from app.tour.hands import Hands
from app.ui import log_file
from app.ui.main_window import MainWindow
from app.ui.pages.first_start import FirstStartPage
from app.ui.pages.intake.page import IntakePage
from app.ui.pages.pickup.page import PickupPage
from app.ui.pages.trouble import TroublePage
from app.workflow.counter import intake
from app.workflow.files import attachments
from app.workflow.rows.files import FilesOf, Subject
from app.workflow.rows.intake import TakenIn
from app.workflow.rows.kinds import Role
from app.workflow.rows.shop import Who
from app.workflow.stockroom import part_use
from app.workflow.workbench import bench, cards
from tests import disks, programs
from tests.disks import DyingDisk, SmallDisk
from tests.photos import photo
from tests.programs import Make, article, clerk, jobs, settle, words_of
from tests.workflow.at_counter import make_ready
from tests.workflow.bench_shop import put_part

own_mounts, small_disk, dying_disk = disks.own_mounts, disks.small_disk, disks.dying_disk
make = programs.make

WHO = Who(1, "王芳", frozenset(Role), "pc-1")
STAYS_CLOSED = pytest.mark.logs("the shop stays closed")


@pytest.fixture
def shop_folder(small_disk: SmallDisk, founded_shop_folder: Path) -> Path:
    """A founded shop, all of it on the small disk."""
    folder = small_disk.folder / "shop"
    shutil.copytree(founded_shop_folder, folder)
    return folder


def hands_of(program: Program) -> Hands:
    """Somebody at the counter of an open window."""
    assert program.main is not None
    assert program.desk is not None
    program.desk.sign_in(clerk(program))
    hands = Hands(program.main, program.desk)
    hands.rest()
    return hands


def count(store: Store) -> int:
    with store.reading() as session:
        return session.scalar(select(func.count()).select_from(RepairOrder)) or 0


def whole(store: Store) -> bool:
    with store.reading() as session:
        return sqlite.quick_check(session) == []


# --- at the start


@STAYS_CLOSED
def test_a_shop_on_a_full_disk_says_so_and_opens_when_there_is_room(
    small_disk: SmallDisk, shop_folder: Path, make: Make, qtbot: QtBot
) -> None:
    small_disk.fill()
    program = make(shop_folder)
    assert isinstance(program.window, TroublePage)
    assert "disk is full" in words_of(program.window).lower()
    small_disk.free()
    qtbot.mouseClick(program.window.try_again, Qt.MouseButton.LeftButton)
    settle(qtbot, program)
    assert isinstance(program.window, MainWindow)


@STAYS_CLOSED
def test_a_new_shop_on_a_full_disk(small_disk: SmallDisk, make: Make, qtbot: QtBot) -> None:
    small_disk.fill()
    program = make(small_disk.folder / "new")
    assert isinstance(program.window, TroublePage)
    assert "disk is full" in words_of(program.window).lower()
    small_disk.free()
    program.window.again.emit()
    settle(qtbot, program)
    assert isinstance(program.window, FirstStartPage)


@STAYS_CLOSED
def test_a_read_only_disk_says_so_and_opens_when_it_is_writable(
    small_disk: SmallDisk, shop_folder: Path, make: Make, qtbot: QtBot
) -> None:
    places_for(shop_folder).make_folders()
    small_disk.read_only(True)
    program = make(shop_folder)
    assert isinstance(program.window, TroublePage)
    assert "only be read" in words_of(program.window)
    assert str(shop_folder) in words_of(program.window)
    small_disk.read_only(False)
    program.window.again.emit()
    settle(qtbot, program)
    assert isinstance(program.window, MainWindow)


# --- in the middle of work, in the window


def typed_in(hands: Hands, phone: str) -> IntakePage:
    """An intake of a new customer, all but the last key."""
    hands.window.show_page("intake")
    page = hands.window.page("intake")
    assert isinstance(page, IntakePage)
    search = page.form.customer.search
    hands.type(search, phone)
    hands.rest(search.popup_shown)
    hands.press(Qt.Key.Key_Up, target=search)
    hands.press(Qt.Key.Key_Return, target=search)
    hands.type(page.form.customer.form.field("name"), "Ann")
    hands.type(page.form.fault.form.field("fault"), "does not switch on")
    hands.choose_in(page.form.article.form, "category_id", 1)
    hands.type(page.form.article.form.field("brand"), "Nova")
    return page


def test_take_in_on_a_full_disk_loses_nothing_and_the_same_f9_works_when_there_is_room(
    small_disk: SmallDisk, shop_folder: Path, make: Make, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    program = make(shop_folder)
    hands = hands_of(program)
    page = typed_in(hands, "13900000001")
    small_disk.fill()
    for _ in range(2):  # the draft can't be kept either: that stands beside what F9 could not do
        hands.press(Qt.Key.Key_F9)
        assert page.last is None
        assert "disk is full" in f"{hands.window.status.words.toolTip()} {words_of(page)}".lower()
        assert page.form.customer.form.value("name") == "Ann"
        assert page.form.fault.form.value("fault") == "does not switch on"
    small_disk.free()
    hands.press(Qt.Key.Key_F9)
    assert page.last is not None
    assert count(program.store) == 1
    assert page.last.number[5:11] == "000001"
    settle(qtbot, program)
    qtbot.waitUntil(lambda: {job.state for job in jobs(program)} == {JobState.SENT}, timeout=20_000)
    assert len(jobs(program)) == 2
    assert whole(program.store)
    caplog.clear()  # whether the print worker met the full disk as well is a matter of luck


def ready_order(store: Store) -> TakenIn:
    taken = intake.take_in(store, WHO, (article(),), None, "en").orders[0]
    make_ready(store, WHO, taken.order_id)
    return taken


def test_hand_out_on_a_full_disk_hands_nothing_out_and_the_same_f9_works_when_there_is_room(
    small_disk: SmallDisk, shop_folder: Path, make: Make, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    store = open_store(shop_folder)
    taken = ready_order(store)
    store.close()
    program = make(shop_folder)
    settle(qtbot, program)
    hands = hands_of(program)
    hands.window.show_page("pickup")
    page = hands.window.page("pickup")
    assert isinstance(page, PickupPage)
    hands.desk.open("pickup", taken.claim_receipt_number)
    hands.rest(lambda: page.row is not None)
    for field in page.form.accessories.fields():
        hands.tick(field.tick)
    small_disk.fill()
    hands.press(Qt.Key.Key_F9)
    assert page.last is None
    assert "disk is full" in f"{hands.window.status.words.toolTip()} {words_of(page)}".lower()
    assert all(field.tick.isChecked() for field in page.form.accessories.fields())
    small_disk.free()
    hands.press(Qt.Key.Key_F9)
    assert page.last is not None
    assert page.last.order_id == taken.order_id
    settle(qtbot, program)
    caplog.clear()


# --- verb by verb, file by file


@pytest.fixture
def store(shop_folder: Path) -> Store:
    return open_store(shop_folder)


def refused(act: Callable[[], object], *keys: str) -> None:
    with pytest.raises(ShopError) as caught:
        act()
    assert caught.value.key in keys, caught.value


def test_a_photo_on_a_full_disk_is_refused_whole_and_kept_when_there_is_room(
    small_disk: SmallDisk, store: Store
) -> None:
    taken = intake.take_in(store, WHO, (article(),), None, "en").orders[0]
    subject, picture = Subject(FilesOf.ORDER, taken.order_id), photo(size=(400, 300))

    def attach() -> None:
        attachments.attach(store, WHO, subject, picture, "a.jpg")

    small_disk.fill()
    refused(attach, "file.disk_full", "data.disk_full")
    assert not [path for path in (store.folder / "files").rglob("*") if path.is_file()]
    small_disk.free()
    attach()
    assert len(attachments.of_order(store, taken.order_id)) == 1


@pytest.mark.parametrize("leave", [0, 8_192, 40_000, 120_000])
def test_wherever_the_disk_is_full_an_act_is_whole_or_not_there(
    small_disk: SmallDisk, store: Store, leave: int
) -> None:
    part = put_part(store, WHO, on_hand=500)
    taken = intake.take_in(store, WHO, (article(),), None, "en").orders[0]
    card = cards.card(store, WHO, taken.order_id)
    for key in ("diagnose", "repair"):
        card = bench.move(store, WHO, taken.order_id, card.version, key)
    small_disk.fill(leave)
    done = 0
    with pytest.raises(ShopError, match=r"data\.disk_full"):
        for _ in range(400):
            part_use.use_now(store, WHO, taken.order_id, part.id, Decimal(1))
            done += 1
    assert whole(store)
    card = cards.card(store, WHO, taken.order_id)
    assert len(card.parts) == done
    small_disk.free()
    part_use.use_now(store, WHO, taken.order_id, part.id, Decimal(1))
    assert len(cards.card(store, WHO, taken.order_id).parts) == done + 1
    with store.reading() as session:
        lines = session.scalar(select(func.count()).where(History.what == "parts.used"))
    assert lines == done + 1


def test_a_backup_on_a_full_disk_leaves_the_good_ones_and_nothing_half(
    small_disk: SmallDisk, shop_folder: Path
) -> None:
    places = places_for(shop_folder)
    places.make_folders()
    backups.make_now(places, "daily", lambda: datetime.now(UTC) - timedelta(days=3))
    good = {row.path: row.path.read_bytes() for row in backups.listed(places)}
    for leave in (0, 20_000, 300_000):
        small_disk.fill(leave)
        refused(lambda: backups.make_now(places), "backup.not_written", "data.disk_full")
        assert {path: path.read_bytes() for path in backups.folder_of(places).iterdir() if path.is_file()} == good
        assert [each.name for each in backups.folder_of(places).iterdir()] == [path.name for path in good]
        small_disk.free()
    backups.make_now(places)
    assert len(backups.listed(places)) == 2


def test_settings_on_a_full_disk_stay_as_they_were(small_disk: SmallDisk, shop_folder: Path) -> None:
    file = places_for(shop_folder).settings_file
    settings.change(file, station="front desk")
    before = file.read_bytes()
    small_disk.fill()
    with pytest.raises(OSError, match="No space left"):
        settings.change(file, theme="dark")
    assert file.read_bytes() == before
    assert [each.name for each in file.parent.iterdir()] == [file.name]
    small_disk.free()
    assert settings.change(file, theme="dark").station == "front desk"


def test_the_log_on_a_full_disk_stops_nobody(small_disk: SmallDisk, capsys: pytest.CaptureFixture[str]) -> None:
    file = small_disk.folder / "logs" / "counterfoil.log"
    handler = log_file.set_up_log(file)
    try:
        small_disk.fill()
        for number in range(500):
            logging.getLogger("app.test").info("a line that finds no room, the %s", number)
        small_disk.free()
        logging.getLogger("app.test").info("room again")
    finally:
        logging.getLogger().removeHandler(handler)
        handler.close()
    assert "room again" in file.read_text(encoding="utf-8")
    capsys.readouterr()


def test_papers_owed_on_a_full_disk_come_out_once_when_there_is_room(
    small_disk: SmallDisk, shop_folder: Path, make: Make, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    program = make(shop_folder)
    assert program.desk is not None
    intake.take_in(program.store, clerk(program), (article(),), None, "en")
    small_disk.fill()
    for _ in range(2):
        program.desk.tell(("papers",))
        settle(qtbot, program)
    assert program.main is not None
    assert "full" in program.main.status.text()
    small_disk.free()
    program.desk.tell(("papers",))
    qtbot.waitUntil(lambda: [job.state for job in jobs(program)] == [JobState.SENT] * 2, timeout=20_000)
    settle(qtbot, program)
    assert len(list((shop_folder / "papers").iterdir())) == 2
    caplog.clear()


# --- a disk that fails while the shop is open


def test_a_disk_that_turns_read_only_in_the_middle(
    dying_disk: DyingDisk, founded_shop_folder: Path, make: Make, qtlog: Any, caplog: pytest.LogCaptureFixture
) -> None:
    folder = dying_disk.folder / "shop"
    shutil.copytree(founded_shop_folder, folder)
    os.sync()  # the program flushes what it writes; copytree does not
    store = open_store(folder)
    first = intake.take_in(store, WHO, (article(),), None, "en").orders[0]
    program = make(folder)
    hands = hands_of(program)
    page = typed_in(hands, "13900000002")
    dying_disk.fail()
    hands.press(Qt.Key.Key_F9)
    assert page.last is None
    assert "can only be read" in f"{hands.window.status.words.toolTip()} {words_of(page)}"
    assert page.form.customer.form.value("name") == "Ann"
    assert cards.card(program.store, WHO, first.order_id).number == first.number, "what was saved can still be read"
    picture = photo()
    refused(
        lambda: attachments.attach(store, WHO, Subject(FilesOf.ORDER, first.order_id), picture, "a.jpg"),
        "file.not_kept", "data.read_only",
    )  # fmt: skip
    refused(lambda: backups.make_now(places_for(folder)), "backup.not_written")
    store.close()
    program.close()
    caplog.clear()  # no backup on closing
    with qtlog.disabled():  # Qt says that it can't remove its lock
        page.box.let_go()  # as the end of its process does
    dying_disk.mend()
    store = open_store(folder)
    assert whole(store)
    assert count(store) == 1
    assert intake.take_in(store, WHO, (article(),), None, "en").orders[0].number[5:11] == "000002"
    store.close()


def test_a_draft_on_a_full_disk_keeps_the_window_open_once_and_is_kept_when_there_is_room(
    small_disk: SmallDisk, shop_folder: Path, make: Make, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    program = make(shop_folder)
    hands = hands_of(program)
    page = typed_in(hands, "13900000003")
    small_disk.fill()
    hands.type(page.form.fault.form.field("fault"), "smells of smoke")
    page.keep_draft()
    hands.rest()
    assert "can't be kept" in hands.window.status.text()
    small_disk.fill()  # what the program itself wrote or gave up meanwhile may have made a little room
    assert not hands.window.close()
    assert hands.window.isVisible()
    assert page.form.fault.form.value("fault") == "smells of smoke"
    small_disk.free()
    assert hands.window.close()
    program.close()
    page.box.let_go()  # as the end of its process does
    again = make(shop_folder)
    other = hands_of(again).window.page("intake")
    assert isinstance(other, IntakePage)
    assert other.form.customer.form.value("name") == "Ann"
    assert other.form.fault.form.value("fault") == "smells of smoke"
    caplog.clear()


def test_who_closes_a_second_time_gets_out_of_a_full_disk(
    small_disk: SmallDisk, shop_folder: Path, make: Make, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    program = make(shop_folder)
    hands = hands_of(program)
    typed_in(hands, "13900000004")
    small_disk.fill()
    assert not hands.window.close()
    assert hands.window.close()
    program.close()
    small_disk.free()
    caplog.clear()  # no backup on closing
