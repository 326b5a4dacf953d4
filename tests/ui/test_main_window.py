"""The window: who is asked first, tabs, keys, scans, the quiet line, the popup of the find box."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot
from typing_extensions import override

from app.errors import Damaged, ShopError
from app.models.store import open_store
from app.printing.face import FAULTS, JobState, PrinterCondition, PrinterState
from app.ui.code_reader import CodeReader, ReaderState
from app.ui.desk import Desk
from app.ui.help_overlay import everywhere
from app.ui.main_window import MainWindow
from app.ui.pages.page import Page
from app.ui.printer_words import condition_words
from app.ui.quick_card import quick_card
from app.ui.scanner import Scanner
from app.ui.widgets import CodeEdit
from app.workflow.house import staff
from app.workflow.rows import numbers
from app.workflow.rows.commands import PAGES, Command
from app.workflow.rows.kinds import Document, NumberKind
from app.workflow.rows.numbers import build
from app.workflow.rows.quick_card import QuickCardPaper
from app.workflow.rows.shop import Who
from tests.ui.conftest import FakePrinting, job

ORDER = build(NumberKind.ORDER, "2611", 1)
RECEIPT = build(NumberKind.CLAIM_RECEIPT, "2611", 1)


class Probe(Page):
    """A page that notes what is asked of it."""

    opens = ()

    def __init__(self, desk: Desk, key: str, opens: tuple[str, ...] = (), takes: bool = False) -> None:
        super().__init__(desk)
        self.key, self.opens, self.takes = key, opens, takes
        self.done: list[object] = []
        self.edit, self.code = QLineEdit(), CodeEdit()
        column = QVBoxLayout(self)
        column.addWidget(self.edit)
        column.addWidget(self.code)

    @override
    def start(self) -> None:
        self.done.append("start")
        self.edit.setFocus()

    @override
    def save(self) -> bool:
        self.done.append("save")
        return True

    @override
    def step_back(self) -> bool:
        self.done.append("back")
        return True

    @override
    def show_subject(self, kind: str, subject_id: object) -> None:
        self.done.append((kind, subject_id))

    @override
    def take_code(self, kind: NumberKind | None, code: str) -> bool:
        self.done.append((kind, code))
        return self.takes

    @override
    def keys(self) -> list[tuple[str, str]]:
        return [("F9", "Probe it")]


@pytest.fixture
def pages(desk: Desk) -> list[Probe]:
    return [
        Probe(desk, "intake"),
        Probe(desk, "pickup"),
        Probe(desk, "cards", ("card",)),
        Probe(desk, "parts", ("part",)),
    ]


@pytest.fixture
def window(desk: Desk, pages: list[Probe], qtbot: QtBot, settled: Callable[[], None]) -> MainWindow:
    made = MainWindow(desk, pages)
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    made.show_at(0)
    settled()
    for page in pages:
        page.done.clear()
    return made


def test_keys_bring_pages_and_go_to_the_one_in_front(window: MainWindow, pages: list[Probe]) -> None:
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.current_page() is pages[1]
    QTest.keyClick(window, Qt.Key.Key_F9)
    QTest.keyClick(pages[1].edit, Qt.Key.Key_Escape)
    assert pages[1].done == ["start", "save", "back"]
    assert pages[0].done == []


def test_a_key_that_does_nothing_here_says_so(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F8)
    assert "F1" in window.status.text()


def test_a_key_that_does_nothing_does_not_hide_what_went_well(window: MainWindow, desk: Desk) -> None:
    desk.say("Saved: 1261 1000 0661.")
    QTest.keyClick(window, Qt.Key.Key_F8)
    assert window.status.text().startswith("✓ Saved: 1261 1000 0661.")
    assert "F1" in window.status.text()
    QTest.keyClick(window, Qt.Key.Key_F8)  # and once more
    assert window.status.text().count("Saved") == window.status.text().count("F1") == 1
    desk.complain("The printer is out of paper.")
    QTest.keyClick(window, Qt.Key.Key_F8)
    assert "paper" not in window.status.text()  # the next thing was done
    assert "Saved" not in window.status.text()


def test_f2_finds_and_escape_goes_back(window: MainWindow, pages: list[Probe]) -> None:
    QTest.keyClick(window, Qt.Key.Key_F2)
    assert window.top_bar.find_box.hasFocus()
    QTest.keyClicks(window.top_bar.find_box, "abc")
    QTest.keyClick(window.top_bar.find_box, Qt.Key.Key_Escape)
    assert pages[0].edit.hasFocus()
    assert window.top_bar.find_box.text() == "abc"


def test_f1_lists_the_keys_of_the_page(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F1)
    texts = [each.text() for each in window.help.findChildren(QLabel)]
    assert "Probe it" in texts
    assert "Save and print" not in texts  # the page says F9 better
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.help.isHidden()


def test_desk_open_brings_the_page_that_shows_it(window: MainWindow, desk: Desk, pages: list[Probe]) -> None:
    desk.open("card", 7)
    assert window.current_page() is pages[2]
    assert pages[2].done == ["start", ("card", 7)]
    with pytest.raises(LookupError):
        window._opened("nothing", 1)


def test_what_is_said_and_what_went_wrong(window: MainWindow, desk: Desk) -> None:
    desk.say("Saved")
    assert window.status.text() == "✓ Saved"
    desk.complain("Broken")
    assert window.status.text() == "⚠ Broken"


def test_what_waits_for_another_window_says_so(
    qtbot: QtBot, window: MainWindow, desk: Desk, settled: Callable[[], None]
) -> None:
    desk._patience.setInterval(50)
    other = open_store(desk.store.folder)
    try:
        with other.writing():
            desk.run(window, lambda store: staff.change_pin(store, desk.acting(), 1, "4712"))
            qtbot.waitUntil(lambda: "Yours waits" in window.status.text())
        settled()
    finally:
        other.close()
    qtbot.waitUntil(lambda: not desk._patience.isActive())
    assert staff.sign_in(desk.store, 1, "4712", "pc-test").staff_id == 1


def test_nobody_signed_in_sees_no_page(
    window: MainWindow, desk: Desk, qtbot: QtBot, settled: Callable[[], None], pages: list[Probe]
) -> None:
    desk.sign_in(None)
    qtbot.waitUntil(window.sign_in_panel.isVisible)
    assert not pages[0].isVisible()
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert pages[0].done == []
    usual = window.sign_in_panel.pin.height()
    window.sign_in_panel.pin.setText("9999")
    window.sign_in_panel.sign_in()
    settled()
    assert "PIN" in window.sign_in_panel.pin_row.error()
    assert window.sign_in_panel.pin.height() >= usual, "the sentence squeezes the field it stands under"
    window.sign_in_panel.names.setFocus()
    for digit in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4):  # typed on the name, meant for the PIN
        QTest.keyClick(QApplication.focusWidget() or window, digit)
    assert window.sign_in_panel.pin.text() == "1234"
    QTest.keyClick(window.sign_in_panel.pin, Qt.Key.Key_Return)
    settled()
    assert desk.who is not None
    assert not window.sign_in_panel.isVisible()
    assert pages[0].isVisible()
    assert pages[0].edit.hasFocus()


def test_the_demo_tells_its_pin_and_names_who_may_do_everything(
    window: MainWindow, desk: Desk, qtbot: QtBot, who: Who
) -> None:
    panel = window.sign_in_panel
    panel.tell_demo("4711")
    desk.sign_in(None)
    qtbot.waitUntil(panel.isVisible)
    assert panel.hint.text() == f"This is the demo shop. Everybody has the PIN 4711; {who.name} may do everything."
    assert panel.names.value() == who.staff_id


def test_what_was_sought_is_not_left_for_whoever_passes_by(window: MainWindow, desk: Desk) -> None:
    window.top_bar.find_box.setText("张伟明")
    desk.sign_in(None)
    assert window.top_bar.find_box.text() == ""


def test_who_comes_to_an_empty_counter_types_where_typing_starts(
    window: MainWindow, desk: Desk, pages: list[Probe], who: Who
) -> None:
    desk.sign_in(None)
    desk.sign_in(who)  # by badge, or because they founded the shop: no panel was answered
    assert pages[0].done == ["start"]
    assert pages[0].edit.hasFocus()
    pages[0].code.setFocus()
    desk.sign_in(who)
    assert pages[0].code.hasFocus(), "somebody else while one types goes on there"


def test_a_mistyped_claim_number_is_told(window: MainWindow, settled: Callable[[], None]) -> None:
    wrong = ORDER[:-1] + str((int(ORDER[-1]) + 1) % 10)
    window.focus_find()
    QTest.keyClicks(window.top_bar.find_box, wrong)
    settled()
    assert "a digit is wrong" in window.top_bar.find_box._popup.note.text()


def test_the_quiet_line_moves_nothing(window: MainWindow, desk: Desk) -> None:
    before = window.status.sizeHint().height()
    desk.complain("⚠ ✓ broken")
    assert window.status.sizeHint().height() == before


def test_a_claim_receipt_goes_to_pickup(window: MainWindow, pages: list[Probe]) -> None:
    window.router.take(RECEIPT)
    assert pages[0].done == [(NumberKind.CLAIM_RECEIPT, RECEIPT)]
    assert pages[1].done == ["start", ("pickup", RECEIPT)]


def test_the_page_in_front_may_keep_a_scan(window: MainWindow, pages: list[Probe]) -> None:
    pages[0].takes = True
    window.router.take(RECEIPT)
    assert pages[1].done == []


def test_an_unknown_tag_says_so(window: MainWindow, settled: Callable[[], None]) -> None:
    window.router.take(ORDER)
    settled()
    assert window.status.text().startswith("⚠")


def test_a_foreign_code_goes_into_the_field_that_takes_codes(window: MainWindow, pages: list[Probe]) -> None:
    pages[0].code.setFocus()
    window.router.take("SN-A1B2C3D4")
    assert pages[0].code.value() == "SN-A1B2C3D4"


def test_a_foreign_code_elsewhere_goes_to_the_find_box(
    window: MainWindow, pages: list[Probe], settled: Callable[[], None]
) -> None:
    pages[0].edit.setFocus()
    window.router.take("SN-A1B2C3D4")
    settled()
    assert window.top_bar.find_box.text() == "SN-A1B2C3D4"
    assert window.top_bar.find_box.selectedText() == "SN-A1B2C3D4"  # what is typed next stands in its place
    assert pages[0].edit.text() == ""


def test_one_digit_short_says_scan_again(window: MainWindow, pages: list[Probe]) -> None:
    pages[0].edit.setFocus()
    window.router.take(ORDER[:-1])
    assert "scan again" in window.status.text()


def test_a_badge_signs_in(window: MainWindow, desk: Desk, who: Who, settled: Callable[[], None]) -> None:
    from app.workflow.house import staff

    badge = staff.issue_badge(desk.store, who, who.staff_id).badge
    assert badge is not None
    desk.sign_in(None)
    window.router.take(badge)
    settled()
    assert desk.who is not None
    assert desk.who.staff_id == who.staff_id


@pytest.mark.parametrize("condition", sorted(FAULTS))
def test_each_fault_of_a_printer_is_in_sight_in_its_words(
    window: MainWindow, printing: FakePrinting, settled: Callable[[], None], condition: PrinterCondition
) -> None:
    printing.state = PrinterState(condition)
    window.look_at_printing()
    settled()
    shown = window.top_bar.printing
    assert shown.text().endswith(f"⚠ 标签机: {condition_words(condition)}")
    assert shown.property("tone") == ("warn" if condition is PrinterCondition.BUSY else "bad")


def test_pages_hear_that_another_window_printed(
    window: MainWindow, printing: FakePrinting, settled: Callable[[], None], desk: Desk
) -> None:
    kinds: list[object] = []
    desk.changed.connect(kinds.append)
    window.look_at_printing()
    settled()
    assert kinds == []
    printing.queue.rows = [job(1, JobState.QUEUED)]
    window.look_at_printing()
    settled()
    assert kinds == [frozenset({"queue"})]
    window.look_at_printing()
    settled()
    assert len(kinds) == 1


def test_printing_is_in_sight(window: MainWindow, printing: FakePrinting, settled: Callable[[], None]) -> None:
    assert "标签机" in window.top_bar.printing.text()
    printing.state = PrinterState(PrinterCondition.PAPER_OUT)
    window.look_at_printing()
    settled()
    assert "out of paper" in window.top_bar.printing.text()
    printing.queue.rows = [job(1, JobState.UNCERTAIN)]
    window.look_at_printing()
    settled()
    assert "1" in window.top_bar.printing.text()


def test_a_queue_that_can_not_be_read_is_said_once_and_stays_in_sight(
    window: MainWindow, printing: FakePrinting, settled: Callable[[], None], desk: Desk
) -> None:
    said: list[str] = []
    desk.troubled.connect(lambda _what, words: said.append(words))
    printing.queue.fault = Damaged("spool.unreadable", path="spool.sqlite3", detail="malformed")
    for _ in range(3):
        window.look_at_printing()
        settled()
    assert len(said) == 1
    assert "spool.sqlite3" in window.status.text()
    assert "queue" in window.top_bar.printing.text()
    printing.queue.fault = ShopError("spool.full", path="spool.sqlite3")
    window.look_at_printing()
    settled()
    assert len(said) == 2
    printing.queue.fault = None
    window.look_at_printing()
    settled()
    assert "标签机" in window.top_bar.printing.text()
    printing.queue.fault = ShopError("spool.full", path="spool.sqlite3")
    window.look_at_printing()
    settled()
    assert len(said) == 3


def test_badges_stand_on_the_tabs(window: MainWindow, desk: Desk, pages: list[Probe]) -> None:
    pages[2].badge = lambda: "12"  # type: ignore[method-assign]
    desk.tell({"orders"})
    tab = window.findChild(QPushButton, "tab_cards")
    assert isinstance(tab, QPushButton)
    assert tab.text().endswith("12")


def test_closing_asks_the_pages_first(window: MainWindow, pages: list[Probe], qtbot: QtBot) -> None:
    pages[1].may_close = lambda: False  # type: ignore[method-assign]
    assert not window.close()
    assert window.current_page() is pages[1]
    pages[1].may_close = lambda: True  # type: ignore[method-assign]
    with qtbot.waitSignal(window.closing):
        window.close()


def test_everything_fits_into_1366_by_768(window: MainWindow) -> None:
    hint = window.minimumSizeHint()
    assert hint.width() <= 1366
    assert hint.height() <= 768 - 40


# --- more keys


def test_ctrl_page_keys_turn_the_pages_round(window: MainWindow, pages: list[Probe]) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    seen: list[str] = []
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_PageUp):
        QTest.keyClick(QApplication.focusWidget() or window, key, control)
        page = window.current_page()
        assert page is not None
        seen.append(page.key)
    assert seen == ["pickup", "intake", "parts"]


def test_the_tenth_tab_is_on_ctrl_0(
    desk: Desk, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    many = [Probe(desk, f"page{at}") for at in range(11)]
    made = MainWindow(desk, many)
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    settled()
    QTest.keyClick(made, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert made.current_page() is many[9]
    tabs = [tab for tab in made.findChildren(QPushButton) if tab.property("look") == "tab" and tab.isVisible()]
    assert [tab.text().split()[0] for tab in tabs] == ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "F10"]
    assert made.tabs.behind() == (10,)


def test_ctrl_l_leaves_the_counter_and_loses_nothing(
    window: MainWindow, desk: Desk, pages: list[Probe], who: Who, qtbot: QtBot
) -> None:
    pages[0].edit.setText("half a sentence")
    QTest.keyClick(pages[0].edit, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert desk.who is None
    assert not pages[0].isVisible()
    qtbot.waitUntil(window.sign_in_panel.isVisible)
    assert not window.sign_in_panel.leave.isVisible()  # there is nobody to leave
    desk.sign_in(who)
    assert pages[0].edit.text() == "half a sentence"
    window.ask_who()
    assert window.sign_in_panel.leave.text().startswith("Ctrl+L")


def test_a_key_held_down_acts_once(window: MainWindow) -> None:
    shortcuts = [each for each in window.findChildren(QShortcut) if each.parent() is window]
    assert len(shortcuts) >= 14
    assert not any(each.autoRepeat() for each in shortcuts)


# --- help and the quick card


def test_the_quick_card_is_seen_and_printed_from_the_help(
    window: MainWindow, printing: FakePrinting, pages: list[Probe], settled: Callable[[], None]
) -> None:
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert window.help.see.isVisible()
    QTest.keyClick(window.help, Qt.Key.Key_F8)
    settled()
    assert window.help.preview.isVisible()
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    settled()
    (seen,) = printing.previews
    (printed,) = printing.printed
    assert seen[0] is printed[0] is Document.QUICK_CARD
    card = printed[1]
    assert isinstance(card, QuickCardPaper)
    assert ("F9", "Probe it") in [pair for group in card.groups for pair in group.keys]
    assert "printed" in window.status.text()
    assert all("save" not in page.done for page in pages)
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Escape)
    assert not window.help.preview.isVisible()
    assert window.help.isVisible()
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Escape)
    assert window.help.isHidden()
    QTest.keyClick(window, Qt.Key.Key_F8)  # belongs to the page again
    assert "F1" in window.status.text()


def test_the_card_has_a_code_for_every_page_of_the_window_and_every_act(window: MainWindow, desk: Desk) -> None:
    card = quick_card(desk, window.pages)
    words = {numbers.command_of(row.code): (row.words, row.key) for row in card.codes}
    assert words[Command.SAVE][1] == "F9"
    assert words[Command.INTAKE] == ("intake", "Ctrl+1")
    assert words[Command.PARTS] == ("parts", "Ctrl+4")
    assert set(words) == {*(set(Command) - PAGES), Command.INTAKE, Command.PICKUP, Command.CARDS, Command.PARTS}
    keys = dict(everywhere())
    acts = [key for command, (_, key) in words.items() if command not in PAGES]
    assert all(key in keys for key in acts if key not in {"F5", "F6"})


# --- a scanner on a serial port


class FakeReader(CodeReader):
    """A scanner without a port."""

    def turn(self, state: ReaderState) -> None:
        self.state = state
        self.changed.emit()


def test_a_serial_scanner_goes_the_same_way_and_is_told_of_once(
    desk: Desk, pages: list[Probe], qtbot: QtBot, settled: Callable[[], None]
) -> None:
    reader = desk.code_reader = FakeReader(desk)
    made = MainWindow(desk, pages)
    qtbot.addWidget(made)
    made.show()
    settled()
    reader.scanned.emit(RECEIPT)
    assert ("pickup", RECEIPT) in pages[1].done
    told: list[str] = []
    for signal in (desk.troubled, desk.recovered):
        signal.connect(lambda _what, words: told.append(words) if words else None)
    for state in (ReaderState.AWAY, ReaderState.AWAY, ReaderState.READY, ReaderState.READY, ReaderState.AWAY):
        reader.turn(state)
    assert [text.split(".")[0] for text in told] == [
        "The scanner is not there", "The scanner is there again", "The scanner is not there"
    ]  # fmt: skip
    reader.turn(ReaderState.OFF)
    reader.turn(ReaderState.READY)
    assert len(told) == 3


def test_a_scan_that_an_input_method_spoiled_is_told(qapp: QApplication, desk: Desk, pages: list[Probe]) -> None:
    scanner = Scanner(qapp)
    made = MainWindow(desk, pages, scanner)
    scanner.spoiled.emit()
    assert "scan again" in made.status.text()
    scanner.close()
    scanner.deleteLater()
    made.deleteLater()
