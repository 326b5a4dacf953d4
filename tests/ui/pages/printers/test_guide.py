"""The guide by its keys: found, tried, asked, tried again, edges and darkness, kept; and what goes wrong meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.errors import FieldErrors, ShopError
from app.printing.face import (
    Address,
    Flow,
    Language,
    OutletKind,
    PrinterCondition,
    PrinterProfile,
    PrinterState,
    Role,
    Trial,
)
from app.ui.pages.printers.page import PrintersPage
from app.ui.pages.printers.walk import Seen
from tests.ui import looks
from tests.ui.conftest import TAKEN, FakePrinting
from tests.ui.pages.printers.conftest import Press

ALT = Qt.KeyboardModifier.AltModifier
WHOLE, SIZE, PART, LETTERS, SIGNS, NOTHING = (getattr(Qt.Key, f"Key_{number}") for number in range(1, 7))
ADAPTER = Address(OutletKind.SERIAL, "usb:1A86:7523:5", "USB Serial CH340", "/dev/ttyUSB1")
ZEBRA = Address(OutletKind.USB, "1284:Zebra:ZD421:7", "Zebra ZD421", "/dev/usb/lp0", Language.ZPL)
LASER = Address(OutletKind.SYSTEM, "laser", "laser")
NOT_THERE = PrinterState(PrinterCondition.UNPLUGGED, "print.unplugged", (("address", "COM3"),))


@pytest.fixture
def begin(page: PrintersPage, printing: FakePrinting, settled: Callable[[], None]) -> Callable[[Address], None]:
    """The guide for what was found, opened by its key."""

    def do(address: Address) -> None:
        printing.setup.addresses = (address,)
        page.look_for_ports()
        settled()
        page.found.table.setFocus()
        QApplication.processEvents()

    return do


def shown(page: PrintersPage) -> list[Seen]:
    """The answers that can be given now."""
    return [seen for seen, button in page.guide.answers.items() if button.isVisible()]


def test_a_found_printer_is_tried_and_kept_with_four_keys(
    page: PrintersPage, printing: FakePrinting, begin: Callable[[Address], None], press: Press
) -> None:
    begin(LASER)
    press(Qt.Key.Key_F5)  # set this one up
    assert page.guiding()
    assert page.form.value("name") == "laser"
    assert not printing.setup.tried
    press(Qt.Key.Key_F5)  # print
    assert printing.setup.tried == [page.form.profile()]
    assert shown(page) == [Seen.WHOLE, Seen.SIZE, Seen.PART, Seen.LETTERS, Seen.NOTHING]
    press(WHOLE, ALT)  # nothing about a page printer can be tuned
    assert not page.guiding()
    assert printing.profiles[-1] == PrinterProfile(
        "laser", Role.DOCUMENT, OutletKind.SYSTEM, "laser", Language.PDF, paper="A4"
    )


def test_nothing_goes_through_speeds_and_languages_until_the_page_is_whole(
    page: PrintersPage, printing: FakePrinting, begin: Callable[[Address], None], press: Press
) -> None:
    begin(ADAPTER)
    press(Qt.Key.Key_Return)  # on it in the list
    for _ in range(6):
        press(Qt.Key.Key_F5)
        assert Seen.SIGNS in shown(page)
        press(NOTHING, ALT)
    tried = [(each.language, each.baud) for each in printing.setup.tried]
    assert tried == [
        *((Language.TSPL, baud) for baud in (115200, 57600, 38400, 19200, 9600)),
        (Language.ZPL, 115200),
    ]
    assert "57600" in page.guide.notice.text()
    press(Qt.Key.Key_F5)
    press(WHOLE, ALT)
    assert "▸ 2" in page.guide.stage.text()
    assert page.form.profile().language is Language.ZPL


def test_a_part_that_stops_leads_to_flow_control(
    page: PrintersPage, printing: FakePrinting, begin: Callable[[Address], None], press: Press
) -> None:
    begin(ADAPTER)
    stalled = Trial(19200, 3584, 5.0, PrinterState(PrinterCondition.UNKNOWN), "print.stalled")
    printing.setup.trials = [stalled]
    press(Qt.Key.Key_F5)
    press(Qt.Key.Key_F5)
    said = page.guide.notice.text()
    assert "3584 of 19200 bytes" in said
    assert "Switch it off and on" in said
    assert page.guide.answers[Seen.PART].hasFocus()
    for flow in (Flow.RTS, Flow.XON, Flow.DTR):
        press(PART, ALT)
        assert page.form.profile().flow is flow
        press(Qt.Key.Key_F5)
    press(WHOLE, ALT)
    assert page.form.profile().flow is Flow.DTR


def test_a_printer_that_takes_nothing_is_told_and_not_asked_about(
    page: PrintersPage, printing: FakePrinting, begin: Callable[[Address], None], press: Press
) -> None:
    begin(ZEBRA)
    printing.setup.trials = [Trial(6700, 0, 0.0, NOT_THERE, NOT_THERE.key, NOT_THERE.values)]
    press(Qt.Key.Key_F5)
    press(Qt.Key.Key_F5)
    assert "unplugged" in page.guide.notice.text()
    assert shown(page) == []
    assert page.guide.print.hasFocus()
    press(Qt.Key.Key_F5)  # now it is plugged in
    assert Seen.WHOLE in shown(page)


def test_edges_are_read_typed_and_corrected_and_the_print_made_darker(
    page: PrintersPage, printing: FakePrinting, begin: Callable[[Address], None], press: Press, qtbot: QtBot
) -> None:
    begin(ZEBRA)
    press(Qt.Key.Key_F5)
    press(Qt.Key.Key_F5)
    press(WHOLE, ALT)
    field = QApplication.focusWidget()
    assert field is page.guide.tuning.form.field("left")
    field.selectAll()  # type: ignore[attr-defined]
    qtbot.keyClicks(field, "1.5")
    press(Qt.Key.Key_Return)
    field = QApplication.focusWidget()
    field.selectAll()  # type: ignore[union-attr]
    qtbot.keyClicks(field, "-0.5")
    press(Qt.Key.Key_Return)  # in the last field: correct and print
    tried = printing.setup.tried[-1]
    assert (tried.offset_x_mm, tried.offset_y_mm, tried.darkness) == (1.5, -0.5, -1)
    press(Qt.Key.Key_F5)  # the fields are used up: nothing is shifted twice
    assert printing.setup.tried[-1] == tried
    page.guide.tuning.darker.setFocus()
    press(Qt.Key.Key_Return)
    assert printing.setup.tried[-1] == replace(tried, darkness=60)
    assert shown(page) == []  # the clerk sees it: nothing is asked
    page.save()
    qtbot.waitUntil(lambda: not page.guiding())
    assert printing.profiles[-1] == replace(tried, darkness=60, name="Zebra ZD421")


def test_a_number_that_is_none_is_said_and_nothing_is_printed(
    page: PrintersPage, printing: FakePrinting, begin: Callable[[Address], None], press: Press, qtbot: QtBot
) -> None:
    begin(ZEBRA)
    press(Qt.Key.Key_F5)
    press(Qt.Key.Key_F5)
    press(WHOLE, ALT)
    qtbot.keyClicks(QApplication.focusWidget(), "x")
    press(Qt.Key.Key_F5)
    assert len(printing.setup.tried) == 1
    assert page.guide.tuning.form.rows["left"].error()


def test_the_form_is_what_is_tried_and_its_faults_are_shown_there(
    page: PrintersPage, printing: FakePrinting, begin: Callable[[Address], None], press: Press
) -> None:
    begin(ZEBRA)
    press(Qt.Key.Key_F5)
    printing.setup.trials = [FieldErrors((ShopError("printer.out_of_range", "width_mm", least="20", most="120"),))]
    press(Qt.Key.Key_F5)
    assert page.form.rows["width_mm"].error()
    assert page.form.field("width_mm").hasFocus()
    assert shown(page) == []
    page.form.set_value("width_mm", None)
    press(Qt.Key.Key_F5)
    assert len(printing.setup.tried) == 1  # what can't be read is not even tried
    page.form.set_value("width_mm", 50)
    press(Qt.Key.Key_F5)
    assert printing.setup.tried[-1].width_mm == 50


def test_a_try_that_takes_long_hinders_nobody_and_is_not_begun_twice(
    page: PrintersPage, printing: FakePrinting, begin: Callable[[Address], None], qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    from threading import Event

    stuck, go_on = Event(), Event()

    def send(profile: PrinterProfile, progress: Callable[[int, int], object]) -> Trial:
        printing.setup.tried.append(profile)
        progress(512, 19200)
        stuck.set()
        go_on.wait(20)
        return TAKEN

    monkeypatch.setattr(printing.setup, "try_page", send)
    begin(ZEBRA)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F5)
    for _ in range(2):
        qtbot.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_F5)
    qtbot.waitUntil(stuck.is_set)
    qtbot.waitUntil(lambda: "512 of 19200 bytes" in page.guide.notice.text())
    page.form.set_value("name", "typed meanwhile")
    assert page.step_back()  # back to the list, while it still hangs
    page.begin_guide()  # and once more
    assert "a moment, please" in page.guide.notice.text()
    qtbot.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_F5)
    go_on.set()
    qtbot.waitUntil(page.guide.print.isEnabled)
    assert len(printing.setup.tried) == 1
    assert shown(page) == []  # what came of the old one is nobody's any more
    assert page.form.value("name") == "typed meanwhile"


def test_a_printer_of_the_shop_is_guided_too_and_only_saving_changes_it(
    page: PrintersPage, printing: FakePrinting, press: Press
) -> None:
    kept = printing.profiles
    page.form.field("name").setFocus()
    press(Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert page.guiding()
    press(Qt.Key.Key_F5)
    press(SIGNS, ALT)
    assert page.form.profile().baud == 57600
    assert printing.profiles == kept
    assert page.step_back()
    assert not page.guiding()
    assert page.form.profile().baud == 57600  # what was typed and found out stays in the form
    page.save()
    press(Qt.Key.Key_Shift)
    assert [each.baud for each in printing.profiles] == [57600]


@pytest.mark.parametrize(("language", "width"), [("en", 1280), ("zh_CN", 1366)])
def test_nothing_of_it_is_cut_off(
    page: PrintersPage, begin: Callable[[Address], None], press: Press, language: str, width: int
) -> None:
    page.resize(width, 608)
    begin(ADAPTER)
    found: set[str] = set()

    def look(*keys: tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
        for key in keys:
            press(*key)
        for _ in range(3):  # a layout asks for another one
            QApplication.processEvents()
        found.update(looks.cut_off(page), looks.nameless(page))

    print_it = (Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier)
    look()
    look(print_it)
    for answer in (SIZE, LETTERS, SIGNS, PART, NOTHING, WHOLE):
        look(print_it)
        look((answer, ALT))
    assert not found
