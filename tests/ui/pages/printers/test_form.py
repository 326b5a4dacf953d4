"""The form of one printer: what is offered, what follows from what, and what a line's speed means in seconds."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.errors import FieldErrors, ShopError
from app.printing.face import (
    Address,
    Language,
    LineTime,
    Media,
    OutletKind,
    PrinterCondition,
    PrinterProfile,
    PrinterState,
    Role,
)
from app.ui.desk import Desk
from app.ui.pages.printers.offers import DK_ROLLS, SIZES, dpis_for, outlets_for, size_of
from app.ui.pages.printers.page import PrintersPage
from app.ui.widgets import ChoiceBox
from tests.ui import looks
from tests.ui.conftest import FakePrinting
from tests.ui.test_looks import StretchedTranslator

BROTHER = PrinterProfile("ql", Role.TAG, OutletKind.USB, "1284:Brother:QL-700:1", Language.BROTHER, dpi=300)


def options(page: PrintersPage, name: str) -> list[str]:
    """What can be chosen in a field."""
    box = page.form.field(name)
    assert isinstance(box, ChoiceBox)
    return [box.itemText(at) for at in range(box.count())]


def test_a_size_is_chosen_by_name_or_typed(page: PrintersPage) -> None:
    for size in SIZES:
        page.form.set_value("size", size)
        profile = page.form.profile()
        assert size_of(profile) == size
        page.form.set_value("width_mm", Decimal("43.5"))
        assert page.form.value("size") is None
        assert page.form.profile().width_mm == 43.5
        page.form.set_value("size", size)
        assert page.form.profile() == profile


def test_a_roll_of_brother_is_chosen_by_its_name_and_stays_when_it_is_turned(page: PrintersPage) -> None:
    page.form.show_profile(BROTHER)
    for roll in DK_ROLLS:
        page.form.set_value("size", roll)
        profile = page.form.profile()
        assert size_of(profile) == roll
        assert profile.width_mm >= profile.height_mm or profile.media is Media.CONTINUOUS
        page.form.set_value("rotation", 90 - profile.rotation)
        assert page.form.value("size") == roll
        assert size_of(page.form.profile()) == roll
        page.form.set_value("rotation", profile.rotation)
        assert page.form.profile() == profile


def test_another_language_brings_its_own_labels_and_dots(page: PrintersPage) -> None:
    assert "60×40 mm" in options(page, "size")
    page.form.set_value("language", Language.BROTHER)
    assert "DK-22205: 62 mm, endless" in options(page, "size")
    profile = page.form.profile()
    assert (profile.width_mm, profile.media, profile.dpi) == (62, Media.CONTINUOUS, 300)
    page.form.set_value("language", Language.ZPL)
    profile = page.form.profile()
    assert (profile.width_mm, profile.height_mm, profile.media) == (60, 40, Media.GAP)
    assert options(page, "dpi") == ["203", "300", "600"]
    assert dpis_for(Role.TAG, Language.TSPL) == (203, 300)


def test_every_language_shows_what_it_can_be_told(page: PrintersPage) -> None:
    rows = page.form.rows
    shown = {
        Language.ZPL: {"darkness", "speed", "mode", "offset_x_mm", "z64", "media", "gap_mm", "head_mm", "rotation"},
        Language.TSPL: {"darkness", "speed", "mode", "offset_x_mm", "media", "gap_mm", "head_mm", "rotation"},
        Language.BROTHER: {"offset_x_mm", "rotation"},
        Language.PDF: set[str](),
    }
    every = shown[Language.ZPL]
    page.form.set_value("outlet", OutletKind.SYSTEM)
    for language, wanted in shown.items():
        page.form.set_value("language", language)
        assert {name for name in every if rows[name].isVisible()} == wanted
    page.form.set_value("language", Language.TSPL)
    page.form.set_value("media", Media.CONTINUOUS)
    assert not rows["gap_mm"].isVisible()
    page.form.set_value("role", Role.RECEIPT)
    page.form.set_value("paper", "58mm")
    assert {name for name in ("cut", "drawer", "short_terms") if rows[name].isVisible()} == {
        *("cut", "drawer", "short_terms"),
    }


def test_empty_darkness_and_speed_leave_the_printer_as_it_is_set(page: PrintersPage) -> None:
    profile = page.form.profile()
    assert (profile.darkness, profile.speed) == (-1, 0)
    page.form.set_values({"darkness": Decimal(0), "speed": Decimal(100), "offset_x_mm": Decimal("-1.25")})
    profile = page.form.profile()
    assert (profile.darkness, profile.speed, profile.offset_x_mm) == (0, 100, -1.25)
    page.form.show_profile(profile)
    assert page.form.profile() == profile


def test_the_ways_of_this_pc_are_offered() -> None:
    assert OutletKind.WINDOWS in outlets_for(Role.TAG, "win32")
    assert OutletKind.USB not in outlets_for(Role.TAG, "win32")
    assert OutletKind.WINDOWS not in outlets_for(Role.TAG, "linux")
    assert OutletKind.USB in outlets_for(Role.TAG, "linux")
    assert OutletKind.NETWORK not in outlets_for(Role.DOCUMENT, "linux")


def test_another_way_asks_for_another_address(
    page: PrintersPage, printing: FakePrinting, settled: Callable[[], None]
) -> None:
    zebra = Address(OutletKind.USB, "1284:Zebra:ZD421:7", "Zebra ZD421", "/dev/usb/lp0", Language.ZPL)
    printing.setup.addresses = (
        zebra,
        Address(OutletKind.SERIAL, "COM3", "COM3"),
        Address(OutletKind.SERIAL, "COM4", ""),
    )
    page.look_for_ports()
    settled()
    page.form.set_value("outlet", OutletKind.USB)
    assert page.form.value("address") == zebra.address  # the only one
    page.form.set_value("found", zebra.address)
    page.form.set_value("outlet", OutletKind.SERIAL)
    assert page.form.value("address") == ""
    page.form.set_value("outlet", OutletKind.NETWORK)
    assert "9100" in page.form.rows["address"].note.text()
    assert page.form.rows["address"].label.text() == "Address in the network"


def test_a_found_printers_language_is_taken_with_it(
    page: PrintersPage, printing: FakePrinting, settled: Callable[[], None]
) -> None:
    printing.setup.addresses = (
        Address(OutletKind.USB, "1284:a", "Zebra ZD421", "", Language.ZPL),
        Address(OutletKind.USB, "1284:b", "GODEX", "", Language.EPL),
    )
    page.look_for_ports()
    settled()
    page.form.set_value("outlet", OutletKind.USB)
    page.form.set_value("found", "1284:b")
    assert page.form.profile().language is Language.EPL
    assert page.form.profile().address == "1284:b"


def test_how_long_a_tag_takes_is_said_for_a_serial_line_only(
    page: PrintersPage, printing: FakePrinting, settled: Callable[[], None]
) -> None:
    printing.setup.times = (LineTime(115200, 19300, 1.675), LineTime(38400, 6900, 1.8), LineTime(9600, 6800, 7.08))
    page.form.set_value("baud", 38400)
    settled()
    said = page.form.times.text()
    assert said == "A tag takes 1.8 s on this line (6.9 KB). Otherwise: at 115200 baud 1.7 s, at 9600 baud 7.1 s."
    asked = len(printing.setup.timed)
    page.form.set_values({"name": "Another name", "darkness": Decimal(40)})
    settled()
    assert len(printing.setup.timed) == asked  # that takes no longer
    printing.setup.times = ()
    page.form.set_value("outlet", OutletKind.USB)
    settled()
    assert not page.form.times.isVisible()


def test_what_the_printer_cannot_hold_is_said_beside_its_field(
    page: PrintersPage, printing: FakePrinting, settled: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_profiles: tuple[PrinterProfile, ...]) -> None:
        raise FieldErrors((
            ShopError("printer.bad_port", "address", port="usb", most="65535"),
            ShopError("printer.out_of_range", "darkness", least="0", most="100"),
        ))  # fmt: skip

    monkeypatch.setattr(printing, "save_printers", refuse)
    page.save()
    settled()
    assert "“usb” is none" in page.form.rows["address"].error()
    assert "From 0 to 100." in page.form.rows["darkness"].error()
    assert page.form.field("address").hasFocus()


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_how_it_is_is_said_in_plain_words_with_what_to_do(
    page: PrintersPage, printing: FakePrinting, settled: Callable[[], None], language: str
) -> None:
    said: dict[PrinterCondition, list[str]] = {}
    for condition in PrinterCondition:
        printing.setup.state = PrinterState(condition)
        page.editor.check()
        settled()
        said[condition] = page.editor.state.text().splitlines()
    well = {PrinterCondition.READY, PrinterCondition.PRINTING}
    assert {condition for condition, lines in said.items() if len(lines) == 1} == well
    assert len({lines[0] for lines in said.values()}) == len(said)
    english = [word for lines in said.values() for word in re.findall("[a-z]{2,}", "".join(lines))]
    assert (english == []) is (language == "zh_CN")


@pytest.mark.parametrize("stretched", [False, True])
@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_nothing_of_any_printer_is_cut_off(
    desk: Desk, printing: FakePrinting, qapp: QApplication, qtbot: QtBot, settled: Callable[[], None],
    language: str, stretched: bool,
) -> None:  # fmt: skip
    translator = StretchedTranslator(language)
    if stretched:
        qapp.installTranslator(translator)
    page = PrintersPage(desk)
    qtbot.addWidget(page)
    page.resize(1366 if stretched else 1280, 608)
    page.show()
    settled()
    printing.setup.times = tuple(LineTime(baud, 19300, 1.675) for baud in (115200, 57600, 38400, 19200, 9600))
    found: set[str] = set()
    for role, outlet, languages in (
        (Role.TAG, OutletKind.SERIAL, (Language.TSPL, Language.ZPL, Language.BROTHER)),
        (Role.TAG, OutletKind.NETWORK, (Language.EPL,)),
        (Role.RECEIPT, OutletKind.USB, (Language.ESCPOS,)),
        (Role.DOCUMENT, OutletKind.FILE, (Language.PDF,)),
    ):
        page.form.set_values({"role": role, "outlet": outlet})
        for each in languages:
            page.form.set_value("language", each)
            settled()
            for _ in range(3):
                QApplication.processEvents()
            found.update(looks.cut_off(page), looks.nameless(page))
    qapp.removeTranslator(translator)
    assert not found
