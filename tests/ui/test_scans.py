"""Every page of the window answers a scan of every kind: where it goes, and that nothing typed is lost by it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QMessageBox, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.startup import Program
from app.ui.main_window import MainWindow
from app.ui.pages.cards.page import CardsPage
from app.ui.pages.counting.page import CountingPage
from app.ui.pages.customers.page import CustomersPage
from app.ui.pages.page import Page
from app.ui.pages.parts.page import PartsPage
from app.ui.pages.pickup.page import PickupPage
from app.ui.pages.settings.page import SettingsPage
from app.ui.widgets import LineEdit
from app.ui.widgets.fields import LongEdit
from app.workflow.counting import counting
from app.workflow.house import badges
from app.workflow.rows.commands import PAGES as COMMAND_PAGES
from app.workflow.rows.commands import Command
from app.workflow.rows.counting import CountInput, CountKind
from app.workflow.rows.kinds import NumberKind
from app.workflow.rows.numbers import build, build_random, command_code
from app.workflow.stockroom import shelves
from app.workflow.workbench import cards
from tests import programs
from tests.programs import clerk, settle
from tests.ui import shop_pages
from tests.ui.repair_shop import BARCODE, RepairShop
from tests.ui.shop_pages import _filled
from tests.workflow.at_counter import make_ready

make = programs.make
shop = shop_pages.shop

PAGES = (
    *("intake", "cards", "card", "pickup", "pickup open", "parts", "customers", "register", "queue", "printers"),
    *("history", "settings", "counting"),
)
UNKNOWN = "SN-4711-XYZ"
TYPED = "键入的字 typed"


@dataclass
class Scans:
    """A window on the filled shop, and the codes of what is in it."""

    program: Program
    main: MainWindow
    shop: RepairShop
    qtbot: QtBot
    codes: dict[str, str]

    def bring(self, where: str) -> Page:
        """A page in front, nothing open; "card" is the cards page with one, "pickup open" that with a ready order."""
        desk = self.program.desk
        assert desk is not None
        desk.sign_in(clerk(self.program))
        cards_page, pickup, parts = (self.main.page(key) for key in ("cards", "pickup", "parts"))
        assert isinstance(cards_page, CardsPage)
        assert isinstance(pickup, PickupPage)
        assert isinstance(parts, PartsPage)
        cards_page.open_card.open(None)
        cards_page.view.parts.part = None
        pickup.clear()
        parts.view.show_part(None)
        self.main.top_bar.find_box.reset()
        self.main.status.clear()
        if where == "card":
            desk.open("card", self.shop.washer)
        elif where == "pickup open":
            desk.open("pickup", self.shop.laptop)
        else:
            self.main.show_page(where)
        settle(self.qtbot, self.program)
        page = self.main.current_page()
        assert page is not None
        return page

    def scan(self, kind: str) -> None:
        self.main._scanned(self.codes.get(kind, kind))
        settle(self.qtbot, self.program)

    def kept(self, field: QWidget, where: str) -> bool:
        """Whether what was typed is still there: in the field, saved, or put aside until its subject comes back."""
        if text_of(field) != TYPED and where == "parts":
            parts = self.main.page("parts")
            assert isinstance(parts, PartsPage)
            parts.view.show_part(None)
        if text_of(field) != TYPED and where == "customers":
            customers = self.main.page("customers")
            assert isinstance(customers, CustomersPage)
            customers.begin_new()
            settle(self.qtbot, self.program)
        return text_of(field) == TYPED or "Saved what was found" in self.status()

    def front(self) -> str:
        page = self.main.current_page()
        return page.key if page is not None else ""

    def card(self) -> str:
        page = self.main.page("cards")
        assert isinstance(page, CardsPage)
        return page.open_card.card.number if page.open_card.card is not None else ""

    def pickup(self) -> str:
        page = self.main.page("pickup")
        assert isinstance(page, PickupPage)
        return page.row.card.number if page.row is not None else ""

    def pickup_line(self) -> str:
        page = self.main.page("pickup")
        assert isinstance(page, PickupPage)
        return page.line.text()

    def part(self) -> str:
        page = self.main.page("parts")
        assert isinstance(page, PartsPage)
        return page.view.part.number if page.view.part is not None else ""

    def offered(self) -> str:
        """The part that stands ready to be used on the open card."""
        page = self.main.page("cards")
        assert isinstance(page, CardsPage)
        part = page.view.parts.part
        return part.number if part is not None else ""

    def who(self) -> str:
        desk = self.program.desk
        return desk.who.name if desk is not None and desk.who is not None else ""

    def status(self) -> str:
        return self.main.status.text()


@pytest.fixture
def scans(
    make: Callable[..., Program],
    shop: RepairShop,
    founded_shop_folder: Path,
    tmp_path: Path,
    qtbot: QtBot,
) -> Scans:
    shutil.copytree(_filled(founded_shop_folder)[0], tmp_path / "shop")
    program = make(tmp_path / "shop", "en")
    main, desk = program.main, program.desk
    assert main is not None
    assert desk is not None
    who = clerk(program)
    make_ready(program.store, who, shop.laptop)
    phone, ready = (cards.card(program.store, who, order_id) for order_id in (shop.phone, shop.laptop))
    codes = {
        "order": phone.number,
        "ready order": ready.number,
        "ready receipt": ready.receipts[0].number,
        "receipt": phone.receipts[0].number,
        "part": shop.pump.number,
        "shelf": shelves.give_numbers(program.store, who, ["C-02"])[0].number,
        "strange shelf": build(NumberKind.SHELF, "2611", 999_000),
        "badge": str(badges.issue_badge(program.store, who, shop.li.staff_id).badge),
        "known": BARCODE,
        "unknown": UNKNOWN,
        "short": phone.number[:-1],
        "unused": build(NumberKind.VOUCHER, "2611", 1),
        "strange order": build(NumberKind.ORDER, "2611", 999_000),
        "strange badge": build_random(NumberKind.BADGE, "0123456789"),
        "upc": "036000291452",
    }
    desk.sign_in(who)
    main.showNormal()
    with qtbot.waitActive(main):
        main.activateWindow()
    settle(qtbot, program)
    return Scans(program, main, shop, qtbot, codes)


def typed_into(page: QWidget) -> QWidget | None:
    """The first text field in sight, with something typed into it and the focus; None where there is none."""
    for field in page.findChildren(QWidget):
        if not isinstance(field, LineEdit | LongEdit) or getattr(field, "takes_codes", False):
            continue
        if field.isVisible() and field.isEnabled() and not field.isReadOnly():
            field.set_value(TYPED)
            field.setFocus()
            return field
    page.window().setFocus()
    return None


def text_of(field: QWidget) -> str:
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    return field.text() if isinstance(field, QLineEdit) else ""


#: what a scan does wherever nothing else is said: (page in front afterwards, what is open there)
USUAL: dict[str, tuple[str, str]] = {
    "order": ("cards", "order"),
    "receipt": ("pickup", "order"),
    "part": ("parts", "part"),
    "shelf": ("parts", "shelf"),
    "strange shelf": ("", "find"),
    "badge": ("", "李工"),
    "known": ("parts", "screen"),
    "unknown": ("", "find"),
    "upc": ("", "find"),
    "short": ("", "scan again"),
    "unused": ("", "can't be used here"),
    "strange order": ("", "⚠"),
    "strange badge": ("", "badge is not known"),
}
#: (page, kind) → the same, where it is otherwise. "" for the page = the one that was in front
OTHERWISE: dict[tuple[str, str], tuple[str, str]] = {
    ("card", "part"): ("cards", "offered part"),
    ("card", "known"): ("cards", "offered screen"),
    ("card", "unknown"): ("cards", UNKNOWN),
    ("card", "upc"): ("cards", "036000291452"),
    ("card", "strange shelf"): ("cards", "⚠"),
    ("pickup", "order"): ("pickup", "pickup order"),
    ("pickup open", "order"): ("pickup", "WRONG"),
    ("pickup open", "receipt"): ("pickup", "WRONG"),
    ("parts", "unknown"): ("parts", "new part"),
    ("parts", "upc"): ("parts", "new part"),
    ("parts", "strange shelf"): ("parts", "new part"),
}


@pytest.mark.parametrize("where", PAGES)
def test_where_a_scan_goes(scans: Scans, where: str) -> None:
    faults: list[str] = []
    for kind, usual in USUAL.items():
        page = scans.bring(where)
        field = typed_into(page)
        expected, what = OTHERWISE.get((where, kind), usual)
        scans.scan(kind)
        try:
            assert scans.front() == (expected or page.key)
            look(scans, what, expected)
            if field is not None:
                assert scans.kept(field, where)
        except AssertionError as wrong:
            faults.append(f"{kind}: {str(wrong).splitlines()[0] or what}; status “{scans.status()}”")
    assert not faults, "\n" + "\n".join(faults)


def look(scans: Scans, what: str, page: str) -> None:
    """What must be seen now."""
    if what == "WRONG":
        assert scans.pickup() == scans.codes["ready order"]
        assert "WRONG" in scans.pickup_line()
    elif what == "order":
        assert (scans.card() if page == "cards" else scans.pickup()) == scans.codes["order"]
    elif what == "pickup order":
        assert scans.pickup() == scans.codes["order"]
    elif what in {"part", "screen"}:
        assert scans.part() == (scans.codes["part"] if what == "part" else scans.shop.screen.number)
    elif what == "shelf":
        parts = scans.main.page("parts")
        assert isinstance(parts, PartsPage)
        assert parts.parts.filter.shelf == "C-02"
        assert parts.parts.table.rows_model.ids == [scans.shop.screen.id]
    elif what.startswith("offered"):
        assert scans.offered() == (scans.codes["part"] if what.endswith("part") else scans.shop.screen.number)
    elif what == "李工":
        assert scans.who() == what
    elif what == "find":
        assert scans.main.focusWidget() is scans.main.top_bar.find_box
        assert scans.main.top_bar.find_box.text() in {UNKNOWN, scans.codes["upc"], scans.codes["strange shelf"]}
    elif what == "new part":
        parts = scans.main.page("parts")
        assert isinstance(parts, PartsPage)
        assert parts.view.part is None
        assert parts.view.form.value("barcodes") in {UNKNOWN, scans.codes["upc"], scans.codes["strange shelf"]}
    else:
        assert scans.status().startswith("⚠")
        assert what in scans.status()


# --- at pickup, with an order open


@pytest.fixture
def at_pickup(scans: Scans) -> Scans:
    scans.bring("pickup open")
    return scans


def test_its_own_tag_confirms_the_article_and_anothers_is_refused_until_the_right_one_comes(at_pickup: Scans) -> None:
    page = at_pickup.main.page("pickup")
    assert isinstance(page, PickupPage)
    at_pickup.scan("ready order")
    assert page.form.article.confirmed.isVisible()
    at_pickup.scan("order")
    assert "WRONG" in at_pickup.pickup_line()
    assert page.refused
    assert page.save()  # F9 is answered, but nothing goes out
    assert page.row is not None
    assert not page.busy
    at_pickup.scan("ready order")
    assert not page.refused
    assert "WRONG" not in at_pickup.pickup_line()
    at_pickup.scan("ready receipt")
    assert page.form.people.receipt() == at_pickup.codes["ready receipt"]


def test_what_was_typed_for_an_order_is_there_again_after_esc_and_after_another_one(at_pickup: Scans) -> None:
    page = at_pickup.main.page("pickup")
    assert isinstance(page, PickupPage)
    people = page.form.people.form
    page.form.people.show_someone_else(True)
    name = next(row.field for row in people.rows.values() if isinstance(row.field, LineEdit))
    name.set_value("李四")
    assert page.step_back()
    assert page.row is None
    at_pickup.scan("order")
    assert at_pickup.pickup() == at_pickup.codes["order"]
    assert name.text() == ""
    page.step_back()
    at_pickup.scan("ready order")
    assert at_pickup.pickup() == at_pickup.codes["ready order"]
    assert name.text() == "李四"


# --- codes that go into fields


def test_a_makers_code_is_typed_over_what_stood_in_the_field_and_can_be_taken_back(scans: Scans) -> None:
    page = scans.bring("intake")
    field = page.findChild(QLineEdit, "serial")
    assert field is not None
    field.setFocus()
    edited: list[str] = []
    field.textEdited.connect(edited.append)
    scans.scan("unknown")
    scans.scan("upc")
    assert field.text() == scans.codes["upc"]
    assert edited == [UNKNOWN, scans.codes["upc"]]
    assert UNKNOWN in scans.status()
    field.undo()
    assert field.text() == UNKNOWN


def test_a_number_of_ours_never_lands_in_a_field_for_codes(scans: Scans) -> None:
    page = scans.bring("intake")
    field = page.findChild(QLineEdit, "serial")
    assert field is not None
    for kind in ("order", "receipt", "part", "badge"):
        scans.main.show_page("intake")
        field.setFocus()
        scans.scan(kind)
        assert field.text() == ""


def test_a_field_that_can_not_be_typed_in_takes_no_code(scans: Scans) -> None:
    page = scans.bring("intake")
    field = page.findChild(QLineEdit, "serial")
    assert field is not None
    field.setReadOnly(True)
    field.setFocus()
    scans.scan("unknown")
    assert field.text() == ""
    assert scans.main.top_bar.find_box.text() == UNKNOWN


# --- Esc


def test_esc_goes_back_step_by_step_and_never_clears_or_closes(scans: Scans) -> None:
    faults: list[str] = []
    for where in PAGES:
        page = scans.bring(where)
        field = typed_into(page)
        for _ in range(4):
            QTest.keyClick(QApplication.focusWidget() or scans.main, Qt.Key.Key_Escape)
            settle(scans.qtbot, scans.program)
        if not scans.main.isVisible() or scans.main.current_page() is not page:
            faults.append(f"{where}: left")
        if field is not None and not scans.kept(field, where):
            faults.append(f"{where}: cleared {field.objectName()}")
    assert faults == []


# --- what is open over the page


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # offscreen says so of each menu
def test_help_menus_and_the_panel_of_names_give_way(scans: Scans) -> None:
    scans.main.toggle_help()
    scans.scan("order")
    assert not scans.main.help.isVisible()
    scans.main.ask_who()
    scans.scan("part")
    assert not scans.main.sign_in_panel.isVisible()
    menu = QMenu(scans.main)
    menu.addAction("one")
    menu.popup(scans.main.mapToGlobal(scans.main.rect().center()))
    scans.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is menu)
    scans.scan("order")
    assert not menu.isVisible()
    assert scans.front() == "cards"


def test_nothing_happens_behind_a_question(scans: Scans) -> None:
    scans.bring("intake")
    box = QMessageBox(scans.main)
    box.setText("Delete?")
    box.open()
    scans.qtbot.waitUntil(lambda: QApplication.activeModalWidget() is box)
    scans.scan("order")
    assert box.isVisible()
    assert scans.front() == "intake"
    box.close()


def test_nobody_signed_in_is_asked_who_and_only_a_badge_opens(scans: Scans) -> None:
    desk = scans.program.desk
    assert desk is not None
    desk.sign_in(None)
    for kind in ("order", "receipt", "part", "unknown", "short", command_code(Command.PARTS)):
        scans.scan(kind)
        assert scans.main.sign_in_panel.isVisible()
        assert scans.card() == scans.pickup() == scans.part() == scans.who() == ""
    scans.scan("badge")
    assert scans.who() == "李工"


def test_a_count_in_front_takes_every_code_and_no_badge(scans: Scans) -> None:
    """Articles are scanned here, too: a tag does not bring its card, a shelf not its parts."""
    desk = scans.program.desk
    assert desk is not None
    page = scans.bring("counting")
    assert isinstance(page, CountingPage)
    count = counting.begin(desk.store, clerk(scans.program), CountInput(CountKind.ARTICLES))
    desk.open("count", count.id)
    settle(scans.qtbot, scans.program)
    for kind in ("shelf", "order", "part", "known", "unknown", "receipt"):
        scans.scan(kind)
        assert scans.front() == "counting"
    rows = page.view.scans.table.rows_model.rows
    did = [rows[each].row.outcome for each in reversed(page.view.scans.table.rows_model.ids)]
    assert did == ["shelf", "elsewhere", "refused", "unknown", "unknown", "refused"]
    scans.scan("badge")
    assert scans.who() == "李工"
    assert scans.front() == "counting"


# --- the codes of the quick card


def test_a_code_brings_its_page(scans: Scans) -> None:
    assert {str(command) for command in COMMAND_PAGES} >= {page.key for page in scans.main.pages}
    for page in reversed(scans.main.pages):
        scans.scan(command_code(Command(page.key)))
        assert scans.front() == page.key


def test_next_step_and_clock_work_on_the_card_in_front(scans: Scans) -> None:
    desk = scans.program.desk
    assert desk is not None
    scans.scan("order")
    scans.scan(command_code(Command.NEXT_STEP))
    assert "Done" in scans.status()
    who = clerk(scans.program)
    assert cards.card(scans.program.store, who, scans.shop.phone).state == "diagnosing"
    scans.scan(command_code(Command.CLOCK))
    assert "clock" in scans.status()
    running = cards.card(scans.program.store, who, scans.shop.phone).times
    assert [time.minutes for time in running] == [None]
    scans.scan(command_code(Command.CLOCK))
    (time,) = cards.card(scans.program.store, who, scans.shop.phone).times
    assert time.minutes is not None


def test_where_there_is_no_card_they_say_so(scans: Scans) -> None:
    for where in ("intake", "pickup", "register", "cards"):
        for command in (Command.NEXT_STEP, Command.CLOCK):
            scans.bring(where)
            scans.scan(command_code(command))
            assert scans.front() == where
            assert "F1" in scans.status()


def test_save_park_preview_and_back_do_what_their_keys_do(scans: Scans, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []
    page = scans.bring("intake")
    for act in ("save", "preview", "park", "print_again"):
        monkeypatch.setattr(page, act, lambda act=act: done.append(act) or True)
    for command in (Command.SAVE, Command.PREVIEW, Command.PARK, Command.PRINT_AGAIN):
        scans.scan(command_code(command))
    assert done == ["save", "preview", "park", "print_again"]
    scans.main.focus_find()
    scans.scan(command_code(Command.BACK))
    assert not scans.main.top_bar.find_box.hasFocus()
    scans.scan(command_code(Command.LOCK))
    assert scans.who() == ""


def test_a_page_that_this_window_lacks_is_said(scans: Scans, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scans.main, "pages", [page for page in scans.main.pages if page.key != "printers"])
    scans.bring("intake")
    scans.scan(command_code(Command.PRINTERS))
    assert scans.front() == "intake"
    assert scans.status().startswith("⚠")


def test_the_settings_page_shows_what_a_scanner_read(scans: Scans) -> None:
    page = scans.bring("settings")
    assert isinstance(page, SettingsPage)
    pane = page.show_section("pc")
    settle(scans.qtbot, scans.program)
    for kind, words in (("order", "repair tag"), ("unknown", "maker")):
        scans.scan(kind)
        assert scans.front() == "settings"
        shown = [each.text() for each in pane.findChildren(QLabel)]
        code = scans.program.desk.formats.number(scans.codes[kind]) if kind == "order" else UNKNOWN
        assert any(code in text and words in text for text in shown), shown

