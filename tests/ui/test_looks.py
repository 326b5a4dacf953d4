"""Every page and panel of the whole window: nothing is cut off, even in words half as long again; all has a name."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from app import backups
from app.models.store import open_store
from app.places import places_for
from app.printing.face import PrinterProfile
from app.printing.spool import FRESH_SECONDS, Slip, Spool
from app.startup import Program
from app.ui import words
from app.ui.files.gallery import Gallery
from app.ui.files.viewer import Viewer
from app.ui.main_window import MainWindow
from app.ui.pages.queue import QueuePage
from app.ui.pages.settings.page import SettingsPage
from app.ui.widgets import ReasonPanel, RowsTable
from app.ui.widgets.inline_form import InlineForm
from app.workflow.files import attachments
from app.workflow.house import badges
from app.workflow.rows.files import FilesOf, Subject
from tests import programs
from tests.conftest import Clock
from tests.photos import photo
from tests.programs import clerk, settle
from tests.ui import looks, shop_pages
from tests.ui.repair_shop import RepairShop

make, shop = programs.make, shop_pages.shop  # fixtures

SMALL = (1366, 768)  # an old shop PC; 1920×1080 at 150 % leaves 1280×720
SCALED = (1280, 720)


class StretchedTranslator(QTranslator):
    """Installed in the place of the real ones."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._words = looks.Stretched(language)

    @override
    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:
        return self._words.translate(context, sourceText, None if n < 0 else n)

    @override
    def isEmpty(self) -> bool:
        return False


def speak(language: str, stretched: bool, monkeypatch: pytest.MonkeyPatch) -> StretchedTranslator:
    """From now on programs are started with every text half as long again, if `stretched`."""
    translator, real = StretchedTranslator(language), words.install

    def install(app: QApplication, spoken: str) -> None:
        real(app, spoken)
        app.installTranslator(translator)

    if stretched:
        monkeypatch.setattr(words, "install", install)
    return translator


@pytest.fixture
def window(
    request: pytest.FixtureRequest,
    make: object,
    shop: RepairShop,
    founded_shop_folder: Path,
    tmp_path: Path,
    qapp: QApplication,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[tuple[Program, MainWindow]]:
    """The whole window on the filled shop; param: language, stretched or not, size."""
    language, stretched, (width, height) = request.param
    shutil.copytree(shop_pages._filled(founded_shop_folder)[0], tmp_path / "shop")
    translator = speak(language, stretched, monkeypatch)
    program = make(tmp_path / "shop", language)  # type: ignore[operator]
    assert isinstance(program, Program)
    main = program.main
    assert main is not None
    assert program.desk is not None
    program.desk.sign_in(clerk(program))
    for name in ("before.jpg", "a photo with a name that is longer than its tile.jpg"):
        attachments.attach(program.desk.store, clerk(program), Subject(FilesOf.ORDER, shop.washer), photo(name), name)
    badges.issue_badge(program.desk.store, clerk(program), shop.li.staff_id)  # more can be done with one than without
    main.showNormal()
    main.resize(width, height)
    settle(qtbot, program)
    yield program, main
    qapp.removeTranslator(translator)


def rest(qtbot: QtBot, program: Program) -> None:
    """Until nothing is read any more and everything has its place."""
    settle(qtbot, program)
    for _ in range(3):  # a layout asks for another one
        QApplication.processEvents()


def walk_pages(program: Program, main: MainWindow, qtbot: QtBot) -> Iterator[str]:
    """Every page as its tab shows it, and each section of the settings."""
    for key in [page.key for page in main.pages]:
        main.show_page(key)
        page = main.page(key)
        rest(qtbot, program)
        if not isinstance(page, SettingsPage):
            yield page.key
            continue
        for kind in page.kinds:
            page.show_section(kind.key).refresh()
            rest(qtbot, program)
            yield f"settings {kind.key}"


def stations(program: Program, main: MainWindow, shop: RepairShop, qtbot: QtBot) -> Iterator[tuple[str, QWidget]]:
    """Each thing the clerk can look at, brought to the front, by name."""
    desk = program.desk
    assert desk is not None
    for name in walk_pages(program, main, qtbot):
        yield name, main
    for subject, kind in (
        *((shop.washer, "card"), (shop.phone, "card"), (shop.washer, "pickup"), (shop.pump.id, "part")),
        *((1, "customer"), (1, "article")),
    ):
        desk.open(kind, subject)
        rest(qtbot, program)
        yield f"{kind} {subject}", main
        page = main.current_page()
        assert page is not None
        for panel in (*page.findChildren(InlineForm), *page.findChildren(ReasonPanel)):
            if panel.parentWidget() is not None and panel.parentWidget().isVisibleTo(main):
                if isinstance(panel, InlineForm):
                    panel.open_panel()
                else:
                    panel.ask(words.translate("Steps", "Reason for inspecting your own work"), lambda *_: None)
                rest(qtbot, program)
                yield f"{kind} {subject} {panel.objectName() or type(panel.parentWidget()).__name__}", main
                panel.close_panel()
    yield from large_photo(program, main, shop, qtbot)
    yield from papers_seen(program, main, shop, qtbot)
    main.toggle_help()
    rest(qtbot, program)
    yield "help", main
    main.step_back()
    main.ask_who()
    rest(qtbot, program)
    yield "sign in", main


def papers_seen(program: Program, main: MainWindow, shop: RepairShop, qtbot: QtBot) -> Iterator[tuple[str, QWidget]]:
    """A paper in the place of its card, and a slip of which the queue asks whether it is still wanted."""
    assert program.desk is not None
    program.desk.open("card", shop.washer)
    rest(qtbot, program)
    main.on_page("preview")
    rest(qtbot, program)
    yield "a paper", main
    main.step_back()
    queue = program.desk.printing.queue
    assert isinstance(queue, Spool)
    slip = Slip("repair_card", "126110000017", 12, b"%PDF-", "李娜", copies=12, waited=FRESH_SECONDS + 1)
    queue.enqueue(slip, PrinterProfile("a printer that was taken away"))
    queue.tidy()
    main.show_page("queue")
    rest(qtbot, program)
    yield "a held slip", main
    page = main.page("queue")
    assert isinstance(page, QueuePage)
    page.part.other.click()
    rest(qtbot, program)
    yield "a slip to print elsewhere", main
    main.step_back()


def large_photo(program: Program, main: MainWindow, shop: RepairShop, qtbot: QtBot) -> Iterator[tuple[str, QWidget]]:
    """The viewer over the whole window."""
    assert program.desk is not None
    program.desk.open("card", shop.washer)
    rest(qtbot, program)
    page = main.current_page()
    assert page is not None
    gallery = next(each for each in page.findChildren(Gallery) if each.isVisibleTo(main))
    gallery.focus()

    def opened() -> bool:  # its photos are read behind the window
        if not main.findChildren(Viewer):
            gallery.open_viewer()
        return bool(main.findChildren(Viewer))

    qtbot.waitUntil(opened)
    rest(qtbot, program)
    yield "viewer", main
    main.findChildren(Viewer)[-1].close_viewer()
    gallery.step_back()


CASES = [
    pytest.param((language, stretched, size), id=f"{language}{'-stretched' if stretched else ''}-{size[0]}")
    for language, stretched, size in (
        ("en", True, SMALL),
        ("zh_CN", True, SMALL),
        ("en", False, SCALED),
        ("zh_CN", False, SCALED),
    )
]


@pytest.mark.parametrize("window", CASES, indirect=True)
def test_nothing_is_cut_off(window: tuple[Program, MainWindow], shop: RepairShop, qtbot: QtBot, clock: Clock) -> None:
    program, main = window
    assert_none({name: looks.cut_off(root) for name, root in stations(program, main, shop, qtbot)})


@pytest.mark.parametrize("window", [pytest.param(("en", False, SMALL), id="en")], indirect=True)
def test_every_control_has_a_name(
    window: tuple[Program, MainWindow], shop: RepairShop, qtbot: QtBot, clock: Clock
) -> None:
    program, main = window
    assert_none({name: looks.nameless(root) for name, root in stations(program, main, shop, qtbot)})


def assert_none(found: dict[str, list[str]]) -> None:
    """Each fault once, under the first place where it was seen."""
    told: dict[str, str] = {}
    for name, faults in found.items():
        for fault in faults:
            told.setdefault(fault, name)
    assert not told, "\n" + "\n".join(f"{name}: {fault}" for fault, name in told.items())


# --- what stands in the window's place


@pytest.fixture
def before_the_window(
    request: pytest.FixtureRequest,
    make: object,
    founded_shop_folder: Path,
    tmp_path: Path,
    qapp: QApplication,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[dict[str, QWidget]]:
    """The first start, and the page that says why a damaged shop stays closed, with a backup to choose."""
    language, stretched, (width, height) = request.param
    shutil.copytree(founded_shop_folder, tmp_path / "shop")
    translator = speak(language, stretched, monkeypatch)
    store = open_store(tmp_path / "shop")
    backups.ForWindow(places_for(tmp_path / "shop")).make_now()
    store.close()
    (tmp_path / "shop" / "shop.sqlite3").write_bytes(b"no database at all, whatever it is called" * 200)
    found: dict[str, QWidget] = {}
    for name in ("new", "shop"):
        program = make(tmp_path / name, language)  # type: ignore[operator]
        assert isinstance(program, Program)
        assert program.window is not None
        program.window.resize(width, height)
        rest(qtbot, program)
        found[type(program.window).__name__] = program.window
    assert list(found) == ["FirstStartPage", "TroublePage"]
    yield found
    qapp.removeTranslator(translator)


@pytest.mark.logs("the shop stays closed")
@pytest.mark.parametrize("before_the_window", CASES, indirect=True)
def test_first_start_and_trouble_are_whole_and_named(before_the_window: dict[str, QWidget]) -> None:
    assert_none({name: looks.cut_off(root) for name, root in before_the_window.items()})
    assert_none({name: looks.nameless(root) for name, root in before_the_window.items()})


# --- empty places


def test_an_empty_list_says_what_belongs_there(
    make: object, founded_shop_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    shutil.copytree(founded_shop_folder, tmp_path / "shop")
    program = make(tmp_path / "shop", "en")  # type: ignore[operator]
    assert isinstance(program, Program)
    main = program.main
    assert main is not None
    assert program.desk is not None
    program.desk.sign_in(clerk(program))
    rest(qtbot, program)
    silent: dict[str, list[str]] = {}
    told: set[str] = set()
    for name in walk_pages(program, main, qtbot):
        for table in main.findChildren(RowsTable):
            if table.isVisibleTo(main) and not table.rows_model.ids and not looks.hints_beside(table):
                silent.setdefault(name, []).append(table.accessibleName())
        if looks.hints_of(main):
            told.add(name)
    assert not silent
    assert {"cards", "pickup", "parts", "customers", "register", "queue", "settings warnings"} <= told
