"""A scanner on a serial port, set up under This PC, and the line to try any scanner by."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from typing_extensions import override

from app import settings
from app.settings import Settings
from app.ui.code_reader import CodeReader, PortRow, ReaderState
from app.ui.desk import Desk
from app.ui.pages.settings.pc_pane import PcPane
from app.ui.pages.settings.scanner_part import ScannerPart, state_words
from app.workflow.rows.kinds import NumberKind
from app.workflow.rows.numbers import build
from tests.ui.pages.settings.hands import Hands, open_page

CH340 = PortRow("usb:1A86:7523:5", "/dev/ttyUSB0", "USB Serial")
CODE = build(NumberKind.PART, "2611", 7)


class FakeReader(CodeReader):
    """A scanner without a port: one adapter is plugged in."""

    def __init__(self) -> None:
        super().__init__()
        self.used: list[Settings] = []
        self.there = (CH340,)

    @override
    def ports(self) -> tuple[PortRow, ...]:
        return self.there

    @override
    def use(self, settings: Settings) -> None:
        self.used.append(settings)
        self.state = ReaderState.READY if settings.scanner_port else ReaderState.OFF
        self.changed.emit()


@pytest.fixture
def reader(qapp: object) -> FakeReader:
    return FakeReader()


@pytest.fixture
def part(qtbot: Any, desk: Desk, settled: Callable[[], None], reader: FakeReader) -> tuple[Hands, ScannerPart]:
    desk.code_reader = reader
    hands = open_page(qtbot, desk, settled)
    return hands, hands.section("pc", PcPane).scanner


def test_a_port_that_is_there_is_chosen_kept_and_read_from_at_once(
    part: tuple[Hands, ScannerPart], desk: Desk, reader: FakeReader
) -> None:
    hands, scanner = part
    assert [scanner.port.itemText(at) for at in range(scanner.port.count())] == [
        "none (the scanner types like a keyboard)", "/dev/ttyUSB0  USB Serial"
    ]  # fmt: skip
    scanner.form.set_value("scanner_port", CH340.address)
    scanner.form.set_value("scanner_baud", 19200)
    scanner.form.set_value("scanner_frame", "7E1")
    hands.save()
    assert hands.said == ["Saved."]
    assert desk.settings_file is not None
    kept = settings.load(desk.settings_file).settings
    assert (kept.scanner_port, kept.scanner_baud, kept.scanner_frame) == (CH340.address, 19200, "7E1")
    assert [(each.scanner_port, each.scanner_baud) for each in reader.used] == [(CH340.address, 19200)]
    assert scanner.state.text() == state_words(ReaderState.READY)[0]
    scanner.form.set_value("scanner_port", "")
    hands.save()
    assert settings.load(desk.settings_file).settings.scanner_port == ""
    assert reader.used[-1].scanner_port == ""


def test_a_port_that_is_kept_but_not_there_is_shown_and_stays_kept(
    qtbot: Any, desk: Desk, settled: Callable[[], None], reader: FakeReader
) -> None:
    desk.code_reader, reader.there = reader, ()
    desk.settings = Settings(scanner_port="usb:0403:6001:A1")
    hands = open_page(qtbot, desk, settled)
    scanner = hands.section("pc", PcPane).scanner
    assert "usb:0403:6001:A1 (not there now)" in scanner.port.currentText()
    hands.save()
    assert hands.said == ["Nothing was changed."]
    reader.there = (PortRow("usb:0403:6001:A1", "COM4", "FTDI"),)
    scanner.look_for_ports()
    settled()
    assert scanner.port.currentText() == "COM4  FTDI"


@pytest.mark.parametrize("state", ReaderState)
def test_how_the_scanner_is_stands_there(
    part: tuple[Hands, ScannerPart], reader: FakeReader, state: ReaderState
) -> None:
    _, scanner = part
    reader.state = state
    reader.changed.emit()
    words, tone = state_words(state)
    assert scanner.state.text() == words
    assert (scanner.state.property("tone") or "") == tone


def test_any_scanner_is_tried_without_anything_happening(
    part: tuple[Hands, ScannerPart], desk: Desk, reader: FakeReader
) -> None:
    hands, scanner = part
    opened: list[object] = []
    desk.opened.connect(lambda *what: opened.append(what))
    assert hands.page.take_code(NumberKind.PART, CODE)
    assert desk.formats.number(CODE) in scanner.last.text()
    assert "part" in scanner.last.text()
    assert hands.page.take_code(None, "SN-4711")
    assert "SN-4711 · a maker's code" in scanner.last.text()
    reader.last = "··x·"  # the noise of a wrong speed
    reader.changed.emit()
    assert "··x·" in scanner.last.text()
    assert "speed" in scanner.last.text()
    assert opened == []


def test_other_sections_let_scans_through(part: tuple[Hands, ScannerPart]) -> None:
    hands, _ = part
    hands.page.show_section("shop")
    assert not hands.page.take_code(NumberKind.PART, CODE)
