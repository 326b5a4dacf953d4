"""The program put together: first start, trouble, crash and restart, two windows, closing; offscreen, with real rooms."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app import backups, settings, startup
from app.models.holder import hold_alone
from app.models.store import open_store
from app.places import places_for
from app.printing.face import JobRow, JobState
from app.startup import Program
from app.ui.main_window import MainWindow
from app.ui.pages.first_start import FirstStartPage
from app.ui.pages.trouble import TroublePage
from app.workflow import cards, intake, papers
from app.workflow.rows.cards import CardFilter
from app.workflow.rows.intake import IntakeInput
from app.workflow.rows.kinds import Role
from app.workflow.rows.shop import Who
from tests.conftest import intake_input

Make = Callable[..., Program]


@pytest.fixture
def make(qapp: QApplication, qtbot: QtBot) -> Iterator[Make]:
    """Make and open a program on a folder; all are closed at the end as their windows' owner would."""
    made: list[Program] = []

    def do(folder: Path, language: str = "en") -> Program:
        program = Program(qapp, places_for(folder), language)
        made.append(program)
        program.open()
        settle(qtbot, program)
        return program

    yield do
    for program in made:
        if program.window is not None:
            program.window.close()
            program.window.deleteLater()
        program.close()
        program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def folder(founded_shop_folder: Path, tmp_path: Path) -> Path:
    """A founded shop."""
    shutil.copytree(founded_shop_folder, tmp_path / "shop")
    return tmp_path / "shop"


def settle(qtbot: QtBot, *programs: Program) -> None:
    """Until nothing runs behind any of them and every paper is written."""

    def at_rest(program: Program) -> bool:
        if program.background.busy():
            return False
        return program.desk is None or program.desk.printing.queue.counts().waiting == 0

    QCoreApplication.processEvents()
    qtbot.waitUntil(lambda: all(at_rest(program) for program in programs), timeout=20_000)


def clerk(program: Program) -> Who:
    assert program.desk is not None
    return Who(1, "王芳", frozenset(Role), program.desk.station)


def article(**changes: object) -> IntakeInput:
    return intake_input(promised_at=datetime.now(UTC) + timedelta(days=2), **changes)


def take_in(program: Program, then: Callable[[Any], None] | None = None, **changes: object) -> None:
    """As a page does it: off-thread, and everybody is told."""
    assert program.desk is not None
    changed = ("orders", "papers")
    program.desk.run(
        program, intake.take_in, clerk(program), (article(**changes),), None, "en", then=then, changes=changed
    )


def jobs(program: Program) -> tuple[JobRow, ...]:
    assert program.desk is not None
    return program.desk.printing.queue.jobs()


def slips(program: Program) -> list[tuple[str, str, int]]:
    return sorted((job.document, job.ref, job.copy) for job in jobs(program))


def words_of(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


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
    assert not page.isVisible()


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


def test_the_language_is_asked_for_set_or_the_shops(make: Make, folder: Path) -> None:
    program = make(folder, "")
    assert program.desk is not None
    assert program.desk.language == "zh_CN"  # the shop's
    program.close()
    settings.change(places_for(folder).settings_file, language="en")
    assert make(folder, "").language == "en"
    assert make(folder, "zh_CN").language == "zh_CN"


def test_what_is_taken_in_is_printed_once(make: Make, folder: Path, qtbot: QtBot) -> None:
    program = make(folder)
    for _ in range(2):
        take_in(program)
        settle(qtbot, program)
    qtbot.waitUntil(lambda: len(jobs(program)) == 4)
    settle(qtbot, program)
    assert {job.state for job in jobs(program)} == {JobState.SENT}
    assert [document for document, *_ in slips(program)] == ["claim_receipt"] * 2 + ["repair_tag"] * 2
    written = sorted(path.name.split("-")[0] for path in (folder / "papers").iterdir())
    assert written == ["claim_receipt"] * 2 + ["repair_tag"] * 2


def test_papers_a_crash_left_owed_come_out_at_the_next_start_once(make: Make, folder: Path, qtbot: QtBot) -> None:
    settings.change(places_for(folder).settings_file, station="pc-1")
    store = open_store(folder)
    who = Who(1, "王芳", frozenset(Role), "pc-1")
    first = intake.take_in(store, who, (article(),), None, "en").orders[0]
    intake.take_in(store, Who(1, "王芳", frozenset(Role), "pc-2"), (article(),), None, "en")
    store.close()  # killed before the print service heard of it

    program = make(folder)
    qtbot.waitUntil(lambda: len(jobs(program)) == 2)
    settle(qtbot, program)
    mine = slips(program)
    assert [ref[:12] for _, ref, _ in mine] == [first.number] * 2  # the other PC prints its own
    program.close()

    _forget_that_it_was_queued(folder)  # killed between the queue and the mark that it is no longer owed
    program = make(folder)
    qtbot.waitUntil(lambda: papers.owed(program.store, "pc-1") == ())
    settle(qtbot, program)
    assert slips(program) == mine
    assert len(list((folder / "papers").iterdir())) == 2


def _forget_that_it_was_queued(folder: Path) -> None:
    from sqlalchemy import update

    from app.models import PaperOwed

    store = open_store(folder)
    with store.writing() as session:
        session.execute(update(PaperOwed).values(taken_at=None))
    store.close()


def test_two_windows_on_one_folder_take_in_at_once(make: Make, folder: Path, qtbot: QtBot) -> None:
    both = make(folder), make(folder)
    numbers: list[str] = []
    for turn in range(10):
        for program in both:
            take_in(program, lambda result: numbers.append(result.orders[0].number), fault=f"fault {turn}")
    settle(qtbot, *both)
    qtbot.waitUntil(lambda: len(numbers) == 20 and len(jobs(both[0])) == 40, timeout=20_000)
    settle(qtbot, *both)
    assert len(set(numbers)) == 20
    assert all(program.main is not None and not program.main.status.text().startswith("⚠") for program in both)
    found = cards.list_ids(both[0].store, CardFilter(), 0, 100).ids
    assert sorted(row.number for row in cards.rows(both[1].store, found)) == sorted(numbers)
    assert slips(both[0]) == slips(both[1])
    assert {job.state for job in jobs(both[0])} == {JobState.SENT}
    assert len(list((folder / "papers").iterdir())) == 40


class Flashes(QObject):
    """Records every top-level widget that is shown besides the window."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            if not isinstance(watched, MainWindow | FirstStartPage | TroublePage):
                self.seen.append(f"{type(watched).__name__} “{watched.objectName()}” {words_of(watched)[:60]}")
        return False


def test_no_window_flashes_up(make: Make, qapp: QApplication, folder: Path, qtbot: QtBot) -> None:
    """A widget made visible before it has its parent is a window for a moment."""
    watch = Flashes()
    qapp.installEventFilter(watch)
    try:
        program = make(folder)
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


# --- trouble


def garbage(folder: Path) -> None:
    (folder / "shop.sqlite3").write_bytes(b"this is no database at all, whatever it is called" * 200)


def newer(folder: Path) -> None:
    import pysqlite3.dbapi2 as sqlite

    connection = sqlite.connect(folder / "shop.sqlite3")
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()


@pytest.mark.logs("the shop stays closed")
@pytest.mark.parametrize(
    ("spoil", "english", "chinese"), [(garbage, "damaged", "损坏"), (newer, "newer", "更新的版本")]
)
@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_trouble_is_said_and_trying_again_works(
    make: Make,
    folder: Path,
    tmp_path: Path,
    qtbot: QtBot,
    spoil: Callable[[Path], None],
    english: str,
    chinese: str,
    language: str,
) -> None:
    shutil.copytree(folder, tmp_path / "good")
    spoil(folder)
    spoiled = (folder / "shop.sqlite3").read_bytes()
    program = make(folder, language)
    page = program.window
    assert isinstance(page, TroublePage)
    assert page.isVisible()
    said = words_of(page)
    assert (chinese if language == "zh_CN" else english) in said
    assert str(folder) in said
    assert "run.py restore" in said
    again = next(each for each in page.findChildren(QPushButton) if each.hasFocus() or each.property("look") == "main")

    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)  # nothing has changed: it says so again
    assert isinstance(program.window, TroublePage)
    assert (folder / "shop.sqlite3").read_bytes() == spoiled
    shutil.copy(tmp_path / "good" / "shop.sqlite3", folder / "shop.sqlite3")
    again = next(each for each in program.window.findChildren(QPushButton) if each.property("look") == "main")
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    settle(qtbot, program)
    assert isinstance(program.window, MainWindow)
    assert program.window.isVisible()


@pytest.mark.logs("the shop stays closed")
@pytest.mark.parametrize(("language", "said"), [("en", "network"), ("zh_CN", "网络")])
def test_a_share_is_refused(
    make: Make, folder: Path, monkeypatch: pytest.MonkeyPatch, language: str, said: str
) -> None:
    monkeypatch.setattr(startup, "is_network_share", lambda _path: True)
    program = make(folder, language)
    assert isinstance(program.window, TroublePage)
    assert said in words_of(program.window)
    hold_alone(folder).release()


@pytest.mark.logs("the shop stays closed")
@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_a_folder_that_can_not_be_made(make: Make, tmp_path: Path, language: str) -> None:
    (tmp_path / "file").touch()
    program = make(tmp_path / "file", language)
    assert isinstance(program.window, TroublePage)
    assert str(tmp_path / "file") in words_of(program.window)


@pytest.mark.logs("the shop stays closed")
def test_a_spool_that_is_no_spool(make: Make, folder: Path) -> None:
    places = places_for(folder)
    places.make_folders()
    places.spool_file.write_bytes(b"nothing of the kind" * 500)
    program = make(folder)
    assert isinstance(program.window, TroublePage)
    hold_alone(folder).release()
    places.spool_file.unlink()
    program.window.again.emit()
    assert isinstance(program.window, MainWindow)


# --- closing


def kinds(folder: Path) -> list[str]:
    return sorted(row.kind for row in backups.listed(places_for(folder)))


def test_closing_makes_a_backup_when_something_changed(make: Make, folder: Path, qtbot: QtBot) -> None:
    program = make(folder)
    qtbot.waitUntil(lambda: kinds(folder) == ["daily"])
    take_in(program)
    settle(qtbot, program)
    assert program.window is not None
    program.window.close()
    assert kinds(folder) == ["closing", "daily"]
    assert next(row for row in backups.listed(places_for(folder)) if row.kind == "closing").contents.orders == 1
    hold_alone(folder).release()
    program.close()  # a second time does nothing
    assert kinds(folder) == ["closing", "daily"]


def test_closing_makes_none_when_nothing_did(make: Make, folder: Path, qtbot: QtBot) -> None:
    program = make(folder)
    qtbot.waitUntil(lambda: kinds(folder) == ["daily"])
    settle(qtbot, program)
    assert program.window is not None
    program.window.close()
    assert kinds(folder) == ["daily"]


@pytest.mark.logs("no backup on closing")
def test_a_backup_that_fails_does_not_keep_the_window_open(make: Make, folder: Path, qtbot: QtBot) -> None:
    program = make(folder)
    qtbot.waitUntil(lambda: kinds(folder) == ["daily"])
    take_in(program)
    settle(qtbot, program)
    shutil.rmtree(folder / "backups")
    (folder / "backups").write_bytes(b"in the way")
    assert program.window is not None
    program.window.close()
    hold_alone(folder).release()


def test_work_under_way_is_finished_before_it_closes(make: Make, folder: Path) -> None:
    program = make(folder)
    take_in(program)
    assert program.window is not None
    program.window.close()
    store = open_store(folder)
    assert len(cards.list_ids(store, CardFilter(), 0, 10).ids) == 1
    store.close()


def test_stock_that_does_not_add_up_is_said(
    make: Make, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    from app.workflow.rows.stock import StockCheck

    monkeypatch.setattr(startup.stock, "check_sums", lambda _store: StockCheck(checked=3, wrong=(7,)))
    program = make(folder)
    assert program.main is not None
    qtbot.waitUntil(lambda: program.main is not None and program.main.status.text().startswith("⚠"))
    assert "7" in caplog.text
    caplog.clear()
