"""The program put together: first start, the window, crash and restart, two windows, closing; with real rooms."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app import backups, settings
from app.errors import ShopError
from app.models.holder import hold_alone
from app.models.store import open_store
from app.places import places_for
from app.printing.face import JobState
from app.ui.main_window import MainWindow
from app.ui.pages.first_start import FirstStartPage
from app.ui.pages.trouble import TroublePage
from app.workflow.counter import intake
from app.workflow.house import layouts
from app.workflow.rows.cards import CardFilter
from app.workflow.rows.kinds import Document, Role
from app.workflow.rows.layouts import KeptLayout
from app.workflow.rows.shop import Who
from app.workflow.slips import papers
from app.workflow.workbench import cards
from tests import programs
from tests.programs import Make, article, clerk, jobs, settle, slips, take_in, words_of

make = programs.make
shop_folder = programs.shop_folder

# --- first start


def test_an_empty_folder_opens_on_the_first_page(make: Make, qtbot: QtBot, tmp_path: Path) -> None:
    program = make(tmp_path / "new")
    page = program.window
    assert isinstance(page, FirstStartPage)
    assert page.isVisible()
    page.form.set_values({"name": "Corner Repairs", "address": "1 High St", "phone": "020 7946 0000"})
    page.form.set_values({"area_code": "020", "country": "GB", "currency": "GBP", "tax_rate": Decimal(20)})
    page.staff_form.set_values({"staff_name": "Ann", "pin": "4821", "pin_again": "4821"})
    page.save()
    qtbot.waitUntil(lambda: program.main is not None, timeout=10_000)
    settle(qtbot, program)
    assert program.window is program.main
    assert program.main is not None
    assert program.desk is not None
    assert program.main.windowTitle() == "Corner Repairs · Counterfoil"
    assert program.desk.who is not None
    assert (program.desk.who.name, program.desk.who.roles) == ("Ann", frozenset(Role))
    assert program.desk.shop.currency.code == "GBP"


def test_what_was_typed_survives_the_other_language(make: Make, qtbot: QtBot, tmp_path: Path) -> None:
    program = make(tmp_path / "new")
    before = program.window
    assert isinstance(before, FirstStartPage)
    before.form.set_values({"name": "Corner Repairs"})
    before.language_wanted.emit("zh_CN")
    after = program.window
    assert isinstance(after, FirstStartPage)
    assert after is not before
    assert after.form.value("name") == "Corner Repairs"
    assert "店" in words_of(after)


def test_a_first_page_that_is_closed_holds_nothing(make: Make, tmp_path: Path) -> None:
    program = make(tmp_path / "new")
    assert program.window is not None
    program.window.close()
    program.close()
    hold_alone(tmp_path / "new").release()


def test_the_demo_wish_lets_go_of_the_empty_shop(make: Make, tmp_path: Path) -> None:
    program = make(tmp_path / "new")
    wished: list[bool] = []
    program.demo_wanted = lambda: wished.append(True)
    assert isinstance(program.window, FirstStartPage)
    program.window.demo_wanted.emit()
    assert wished == [True]
    hold_alone(tmp_path / "new").release()


# --- the window


def test_the_language_is_asked_for_set_or_the_shops(make: Make, shop_folder: Path) -> None:
    program = make(shop_folder, "")
    assert program.desk is not None
    assert program.desk.language == "zh_CN"  # the shop's
    program.close()
    settings.change(places_for(shop_folder).settings_file, language="en")
    assert make(shop_folder, "").language == "en"
    assert make(shop_folder, "zh_CN").language == "zh_CN"


def test_what_is_taken_in_is_printed_once(make: Make, shop_folder: Path, qtbot: QtBot) -> None:
    program = make(shop_folder)
    for _ in range(2):
        take_in(program)
        settle(qtbot, program)
    qtbot.waitUntil(lambda: len(jobs(program)) == 4)
    settle(qtbot, program)
    assert {job.state for job in jobs(program)} == {JobState.SENT}
    assert [document for document, *_ in slips(program)] == ["claim_receipt"] * 2 + ["repair_tag"] * 2
    written = sorted(path.name.split("-")[0] for path in (shop_folder / "papers").iterdir())
    assert written == ["claim_receipt"] * 2 + ["repair_tag"] * 2


def test_a_damaged_layout_is_said_where_a_tag_prints_unseen(make: Make, shop_folder: Path, qtbot: QtBot) -> None:
    program = make(shop_folder)
    manager = Who(1, "王芳", frozenset(Role), "pc-1")
    layouts.keep(program.store, manager, KeptLayout(Document.REPAIR_TAG, 60, 40, "width =", 0))
    told: list[str] = []
    program.desk.troubled.connect(lambda _what, words: told.append(words))
    take_in(program)
    settle(qtbot, program)
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].startswith("The shop's own layout can't be used: Repair tag (60 × 40 mm). Printed")
    qtbot.waitUntil(lambda: len(jobs(program)) == 2)
    settle(qtbot, program)
    assert {job.state for job in jobs(program)} == {JobState.SENT}  # nothing was held up by it


def test_papers_a_crash_left_owed_come_out_at_the_next_start_once(make: Make, shop_folder: Path, qtbot: QtBot) -> None:
    settings.change(places_for(shop_folder).settings_file, station="pc-1")
    store = open_store(shop_folder)
    who = Who(1, "王芳", frozenset(Role), "pc-1")
    first = intake.take_in(store, who, (article(),), None, "en").orders[0]
    intake.take_in(store, Who(1, "王芳", frozenset(Role), "pc-2"), (article(),), None, "en")
    store.close()  # killed before the print service heard of it

    program = make(shop_folder)
    qtbot.waitUntil(lambda: len(jobs(program)) == 2)
    settle(qtbot, program)
    mine = slips(program)
    assert [ref[:12] for _, ref, _ in mine] == [first.number] * 2  # the other PC prints its own
    program.close()

    _forget_that_it_was_queued(shop_folder)  # killed between the queue and the mark that it is no longer owed
    program = make(shop_folder)
    qtbot.waitUntil(lambda: papers.owed(program.store, "pc-1") == ())
    settle(qtbot, program)
    assert slips(program) == mine
    assert len(list((shop_folder / "papers").iterdir())) == 2


def _forget_that_it_was_queued(folder: Path) -> None:
    from sqlalchemy import update

    from app.models import PaperOwed

    store = open_store(folder)
    with store.writing() as session:
        session.execute(update(PaperOwed).values(taken_at=None))
    store.close()


def test_two_windows_on_one_folder_take_in_at_once(make: Make, shop_folder: Path, qtbot: QtBot) -> None:
    both = make(shop_folder), make(shop_folder)
    numbers: list[str] = []
    for turn in range(4):
        for program in both:
            take_in(program, lambda result: numbers.append(result.orders[0].number), fault=f"fault {turn}")
    settle(qtbot, *both)
    qtbot.waitUntil(lambda: len(numbers) == 8 and len(jobs(both[0])) == 16, timeout=20_000)
    settle(qtbot, *both)
    assert len(set(numbers)) == 8
    assert all(program.main is not None and not program.main.status.text().startswith("⚠") for program in both)
    found = cards.list_ids(both[0].store, CardFilter(), 0, 100).ids
    assert sorted(row.number for row in cards.rows(both[1].store, found)) == sorted(numbers)
    assert slips(both[0]) == slips(both[1])
    assert {job.state for job in jobs(both[0])} == {JobState.SENT}
    assert len(list((shop_folder / "papers").iterdir())) == 16


class Flashes(QObject):
    """Records every top-level widget that is shown besides the window."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, QWidget) or isinstance(watched, MainWindow | FirstStartPage | TroublePage):
            return False
        if event.type() == QEvent.Type.Show and watched.isWindow():
            self.seen.append(f"{type(watched).__name__} “{watched.objectName()}” {words_of(watched)[:60]}")
        return False


def test_no_window_flashes_up(make: Make, qapp: QApplication, shop_folder: Path, qtbot: QtBot) -> None:
    """A widget made visible before it has its parent is a window for a moment."""
    watch = Flashes()
    qapp.installEventFilter(watch)
    try:
        program = make(shop_folder)
        assert program.main is not None
        assert program.desk is not None
        program.desk.sign_in(clerk(program))
        for page in program.main.pages:
            program.main.show_page(page.key)
            settle(qtbot, program)
        take_in(program)
        settle(qtbot, program)
        (order_id,) = cards.list_ids(program.store, CardFilter(), 0, 10).ids
        for kind in ("card", "pickup", "intake"):
            program.desk.open(kind, order_id)
            settle(qtbot, program)
        program.main.toggle_help()
        program.desk.sign_in(None)
        settle(qtbot, program)
    finally:
        qapp.removeEventFilter(watch)
    assert watch.seen == []


# --- closing


def kinds(folder: Path) -> list[str]:
    return sorted(row.kind for row in backups.listed(places_for(folder)))


def test_closing_makes_a_backup_when_something_changed(make: Make, shop_folder: Path, qtbot: QtBot) -> None:
    program = make(shop_folder)
    qtbot.waitUntil(lambda: kinds(shop_folder) == ["daily"])
    take_in(program)
    settle(qtbot, program)
    assert program.window is not None
    program.window.close()
    made = kinds(shop_folder)
    assert "closing" in made  # of one day the last backup is kept, so the daily one may be gone
    assert next(row for row in backups.listed(places_for(shop_folder)) if row.kind == "closing").contents.orders == 1
    hold_alone(shop_folder).release()
    program.close()  # a second time does nothing
    assert kinds(shop_folder) == made


def test_closing_makes_none_when_nothing_did(make: Make, shop_folder: Path, qtbot: QtBot) -> None:
    program = make(shop_folder)
    qtbot.waitUntil(lambda: kinds(shop_folder) == ["daily"])
    settle(qtbot, program)
    assert program.window is not None
    program.window.close()
    assert kinds(shop_folder) == ["daily"]


@pytest.mark.logs("no backup on closing")
def test_a_backup_that_fails_does_not_keep_the_window_open(make: Make, shop_folder: Path, qtbot: QtBot) -> None:
    program = make(shop_folder)
    qtbot.waitUntil(lambda: kinds(shop_folder) == ["daily"])
    take_in(program)
    settle(qtbot, program)
    shutil.rmtree(shop_folder / "backups")
    (shop_folder / "backups").write_bytes(b"in the way")
    assert program.window is not None
    program.window.close()
    hold_alone(shop_folder).release()


def test_work_under_way_is_finished_before_it_closes(make: Make, shop_folder: Path) -> None:
    program = make(shop_folder)
    take_in(program)
    assert program.window is not None
    program.window.close()
    store = open_store(shop_folder)
    assert len(cards.list_ids(store, CardFilter(), 0, 10).ids) == 1
    store.close()


def test_the_age_of_the_last_backup_is_shown_when_none_can_be_made(
    make: Make, shop_folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = datetime.now(UTC) - timedelta(days=3, hours=1)
    monkeypatch.setattr(backups, "newest_moment", lambda _places: old)

    def refused(_places: object) -> None:
        raise ShopError("backup.not_written", folder="/full", reason="no space")

    monkeypatch.setattr(backups, "make_if_due", refused)
    program = make(shop_folder)
    assert program.main is not None
    reminder = program.main.status.reminder
    qtbot.waitUntil(lambda: "3" in reminder.text())
    settle(qtbot, program)
