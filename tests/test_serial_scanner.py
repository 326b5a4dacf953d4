"""A scanner on a serial port, played by a pty: whole codes, on the window's thread, through unplugging and back."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app import serial_scanner, settings
from app.places import places_for
from app.serial_scanner import Assembler, SerialScanner, is_readable
from app.settings import Settings
from app.ui.code_reader import ReaderState
from app.ui.pages.cards.page import CardsPage
from app.workflow.rows.cards import CardFilter
from app.workflow.workbench import cards
from tests import programs

CODE = "126110004277"
on_pty = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo terminals to play the scanner")


@pytest.mark.parametrize("end", [b"\r", b"\n", b"\r\n", b"\t"])
def test_each_end_ends_one_code(end: bytes) -> None:
    parts = Assembler()
    assert parts.feed(CODE.encode() + end + b"SN-12" + end) == [CODE, "SN-12"]
    assert parts.feed(b"") == []


def test_a_silence_ends_a_code_too() -> None:
    parts = Assembler()
    assert parts.feed(b"12611") == []
    assert parts.feed(b"0004277") == []
    assert parts.feed(b"") == [CODE]
    assert parts.feed(b"") == []


def test_noise_is_no_code() -> None:
    parts = Assembler()
    assert parts.feed(b"\x00\r\n") == []
    assert parts.feed(b"7") == parts.feed(b"") == []
    assert len(parts.feed(b"x" * 5000 + b"\r")[0]) == 200
    assert not is_readable(b"\xf8\x80\xfe".decode("latin-1"))
    assert is_readable("SN-12 ab/4")


# --- on a port


class Port:
    """A pty whose end for the program can be unplugged: the address is a link that comes and goes."""

    def __init__(self, address: Path) -> None:
        self.address = address
        self._ends: tuple[int, int] | None = None

    def plug(self) -> None:
        self._ends = os.openpty()
        self.address.symlink_to(os.ttyname(self._ends[1]))

    def unplug(self) -> None:
        ends, self._ends = self._ends, None
        self.address.unlink(missing_ok=True)
        for end in ends or ():
            os.close(end)

    def send(self, text: str) -> None:
        assert self._ends is not None
        os.write(self._ends[0], text.encode())


@pytest.fixture
def port(tmp_path: Path) -> Iterator[Port]:
    made = Port(tmp_path / "ttyScan")
    yield made
    with contextlib.suppress(OSError):
        made.unplug()


@pytest.fixture
def reader(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[SerialScanner]:
    monkeypatch.setattr(serial_scanner, "PAUSES", (0.01, 0.02))
    made = SerialScanner()
    yield made
    made.stop()
    assert not any(thread.name == "serial scanner" for thread in threading.enumerate())


@pytest.fixture
def codes(reader: SerialScanner) -> list[str]:
    found: list[str] = []

    def take(code: str) -> None:
        assert QThread.currentThread().isMainThread()
        found.append(code)

    reader.scanned.connect(take)
    return found


def settings_of(port: Port) -> Settings:
    return Settings(scanner_port=str(port.address))


@on_pty
def test_codes_come_whole_and_touch_no_focus(
    reader: SerialScanner, port: Port, codes: list[str], qtbot: QtBot
) -> None:
    field = QLineEdit("张伟")
    qtbot.addWidget(field)
    field.show()
    with qtbot.waitActive(field):
        field.activateWindow()
    field.setFocus()
    port.plug()
    reader.use(settings_of(port))
    qtbot.waitUntil(lambda: reader.state is ReaderState.READY)
    port.send(f"{CODE}\r\nSN-")
    port.send("4711\r\n")
    qtbot.waitUntil(lambda: codes == [CODE, "SN-4711"])
    assert reader.last == "SN-4711"
    assert field.text() == "张伟"
    assert QApplication.focusWidget() is field


@on_pty
def test_a_code_without_an_end_comes_after_a_silence(
    reader: SerialScanner, port: Port, codes: list[str], qtbot: QtBot
) -> None:
    port.plug()
    reader.use(settings_of(port))
    qtbot.waitUntil(lambda: reader.state is ReaderState.READY)
    port.send(CODE)
    qtbot.waitUntil(lambda: codes == [CODE])


@on_pty
def test_it_is_found_again_after_it_was_unplugged(
    reader: SerialScanner, port: Port, codes: list[str], qtbot: QtBot
) -> None:
    told: list[ReaderState] = []
    reader.changed.connect(lambda: told.append(reader.state))
    reader.use(settings_of(port))
    qtbot.waitUntil(lambda: reader.state is ReaderState.AWAY)  # not there at the start
    for turn in range(3):
        port.plug()
        qtbot.waitUntil(lambda: reader.state is ReaderState.READY)
        port.send(f"{CODE}\r")
        qtbot.waitUntil(lambda turn=turn: len(codes) == turn + 1)
        port.unplug()
        qtbot.waitUntil(lambda: reader.state is ReaderState.AWAY)
    assert told.count(ReaderState.AWAY) == 4  # said once each time, however often it was looked for
    assert codes == [CODE] * 3


@on_pty
def test_the_noise_of_a_wrong_speed_is_shown_but_is_no_scan(
    reader: SerialScanner, port: Port, codes: list[str], qtbot: QtBot
) -> None:
    port.plug()
    reader.use(settings_of(port))
    qtbot.waitUntil(lambda: reader.state is ReaderState.READY)
    port.send("þx\x00ü\r")
    qtbot.waitUntil(lambda: reader.last != "")
    assert "·" in reader.last
    port.send(f"{CODE}\r")
    qtbot.waitUntil(lambda: codes == [CODE])


@on_pty
def test_a_port_that_somebody_else_has_is_said(reader: SerialScanner, port: Port, qtbot: QtBot) -> None:
    port.plug()
    other = SerialScanner()
    other.use(settings_of(port))
    qtbot.waitUntil(lambda: other.state is ReaderState.READY)
    reader.use(settings_of(port))
    qtbot.waitUntil(lambda: reader.state is ReaderState.IN_USE)
    other.stop()
    qtbot.waitUntil(lambda: reader.state is ReaderState.READY)


@on_pty
def test_another_port_is_used_at_once_and_none_when_none_is_wanted(
    reader: SerialScanner, port: Port, codes: list[str], qtbot: QtBot, tmp_path: Path
) -> None:
    port.plug()
    second = Port(tmp_path / "ttyOther")
    second.plug()
    reader.use(settings_of(port))
    qtbot.waitUntil(lambda: reader.state is ReaderState.READY)
    thread = reader._thread
    reader.use(settings_of(port))
    assert reader._thread is thread  # nothing changed: the port stays open
    reader.use(settings_of(second))
    port.send("FIRST\r")
    qtbot.waitUntil(lambda: reader.state is ReaderState.READY)
    second.send("SECOND\r")
    qtbot.waitUntil(lambda: codes == ["SECOND"])
    reader.use(Settings())
    assert reader.state is ReaderState.OFF
    second.unplug()


@on_pty
def test_the_ports_of_this_pc_are_listed(reader: SerialScanner, monkeypatch: pytest.MonkeyPatch) -> None:
    from app.printing.face import Address, OutletKind

    found = Address(OutletKind.SERIAL, "usb:1A86:7523:5", "USB Serial", "/dev/ttyUSB0")
    monkeypatch.setattr(serial_scanner, "find_serial_ports", lambda: (found,))
    (row,) = reader.ports()
    assert (row.address, row.title, row.detail) == ("usb:1A86:7523:5", "/dev/ttyUSB0", "USB Serial")


@on_pty
def test_a_code_read_while_the_port_was_let_go_of_goes_nowhere(
    reader: SerialScanner, port: Port, codes: list[str], qtbot: QtBot
) -> None:
    port.plug()
    reader.use(settings_of(port))
    qtbot.waitUntil(lambda: reader.state is ReaderState.READY)
    reader._read.emit(reader._ended, CODE)
    reader.stop()
    QApplication.processEvents()
    assert codes == []


# --- in the whole program


make = programs.make
shop_folder = programs.shop_folder


@on_pty
def test_the_program_reads_from_the_port_of_this_pc_and_lets_go_of_it(
    make: programs.Make, shop_folder: Path, port: Port, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(serial_scanner, "PAUSES", (0.01, 0.02))
    port.plug()
    settings.change(places_for(shop_folder).settings_file, scanner_port=str(port.address))
    program = make(shop_folder)
    desk, main = program.desk, program.main
    assert desk is not None
    assert main is not None
    assert desk.code_reader is not None
    desk.sign_in(programs.clerk(program))
    programs.take_in(program)
    programs.settle(qtbot, program)
    (order_id,) = cards.list_ids(program.store, CardFilter(), 0, 10).ids
    number = cards.card(program.store, programs.clerk(program), order_id).number
    reader = desk.code_reader
    qtbot.waitUntil(lambda: reader.state is ReaderState.READY)
    port.send(f"{number}\r\n")
    page = main.page("cards")
    assert isinstance(page, CardsPage)
    qtbot.waitUntil(lambda: page.open_card.card is not None and page.open_card.card.number == number)
    assert main.current_page() is page
    port.unplug()
    qtbot.waitUntil(lambda: "scanner" in main.status.text())
    programs.settle(qtbot, program)
    program.close()
    assert not any(thread.name == "serial scanner" for thread in threading.enumerate())
