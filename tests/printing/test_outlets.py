"""What all ways to a printer have in common; files and memory; and which profile gets which."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.errors import OutletError, ShopError
from app.printing.face import (
    JobRow,
    JobState,
    Language,
    OutletKind,
    PrinterCondition,
    PrinterProfile,
    PrinterState,
    Role,
)
from app.printing.languages.base import StatusLanguage
from app.printing.languages.tspl import Tspl
from app.printing.outlets import base
from app.printing.outlets.base import OneAtATime, PluggedOutlet, Progress, fault_of, listen, no_progress, state_of
from app.printing.outlets.file import FileOutlet
from app.printing.outlets.make import OutletMaker
from app.printing.outlets.memory import MemoryOutlet
from app.printing.outlets.network import NetworkOutlet
from app.printing.outlets.serial import SerialOutlet
from app.printing.outlets.system import SystemOutlet
from app.printing.outlets.usb import UsbOutlet
from app.printing.outlets.windows import WindowsOutlet
from app.printing.spool import Work
from tests.printing.lines import DATA

NOW = datetime(2026, 11, 29, tzinfo=UTC)

def test_files_are_whole_and_never_written_over(tmp_path: Path) -> None:
    folder = tmp_path / "papers"
    shown: list[Path] = []
    for number in range(3):
        FileOutlet(folder, "claim ../receipt 1", ".pdf", shown.append).send(b"%PDF" + bytes([number]), no_progress)
    assert sorted(path.name for path in folder.iterdir()) == [
        "claim_.._receipt_1 (2).pdf",
        "claim_.._receipt_1 (3).pdf",
        "claim_.._receipt_1.pdf",
    ]
    assert shown[2].read_bytes() == b"%PDF\x02"


def test_a_folder_that_cannot_be_written_to_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    outlet = FileOutlet(tmp_path / "file" / "sub", "x", ".pdf")
    with pytest.raises(OutletError) as caught:
        outlet.send(b"x", no_progress)
    assert (caught.value.key, caught.value.sent) == ("print.folder_unwritable", 0)
    assert outlet.status(None).at_fault
    assert not FileOutlet(tmp_path / "new", "x", ".pdf").status(None).at_fault


def test_the_memory_outlet_keeps_and_breaks_off() -> None:
    outlet = MemoryOutlet()
    outlet.break_after = 600
    with pytest.raises(OutletError) as caught:
        outlet.send(DATA, no_progress)
    assert (caught.value.sent, outlet.partial) == (600, [DATA[:600]])
    outlet.send(DATA, no_progress)
    assert outlet.printed == [DATA]


def test_driver_pages_on_a_printer_that_is_not_there() -> None:
    """The Windows way needs no Windows to fail well."""
    profile = PrinterProfile("x", Role.TAG, OutletKind.SYSTEM, "none", width_mm=60, height_mm=40)
    assert isinstance(OutletMaker(Path()).make(profile), SystemOutlet)


def test_each_profile_gets_its_outlet(tmp_path: Path) -> None:
    maker = OutletMaker(tmp_path)
    kinds = {
        OutletKind.SERIAL: SerialOutlet,
        OutletKind.USB: UsbOutlet,
        OutletKind.NETWORK: NetworkOutlet,
        OutletKind.WINDOWS: WindowsOutlet,
        OutletKind.SYSTEM: SystemOutlet,
        OutletKind.FILE: FileOutlet,
        OutletKind.MEMORY: MemoryOutlet,
    }
    assert kinds.keys() == set(OutletKind)
    for kind, outlet in kinds.items():
        made = maker.make(PrinterProfile("x", outlet=kind, address="y"))
        assert isinstance(made.outlet if isinstance(made, OneAtATime) else made, outlet)
    memory = PrinterProfile("x", outlet=OutletKind.MEMORY)
    assert maker.make(memory) is maker.make(memory)


@pytest.mark.parametrize(
    ("language", "data", "ending"),
    [(Language.ZPL, b"^XA", ".zpl"), (Language.ESCPOS, b"\x1b@", ".escpos"), (Language.TSPL, b"%PDF-1.4", ".pdf")],
)
def test_a_file_is_called_after_what_is_in_it(tmp_path: Path, language: Language, data: bytes, ending: str) -> None:
    profile = PrinterProfile("x", Role.TAG, OutletKind.FILE, language=language)
    row = JobRow(1, "repair_tag", "126", 2, "x", JobState.SENDING, 3, 0, 1, "", (), NOW, NOW, None, "")
    OutletMaker(tmp_path).make(profile, Work(row, profile, data)).send(data, no_progress)
    assert [path.name for path in tmp_path.iterdir()] == [f"repair_tag-126-copy2{ending}"]


# --- one at a time


class Slow(MemoryOutlet):
    """Sends when it is let."""

    def __init__(self) -> None:
        super().__init__()
        self.begun, self.go = threading.Event(), threading.Event()

    def send(self, data: bytes, on_progress: Progress) -> None:
        self.begun.set()
        self.go.wait(20)
        super().send(data, on_progress)


def test_a_question_does_not_take_the_port_from_our_own_job(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(base, "ANSWER_SECONDS", 0.01)
    slow, turn = Slow(), threading.Lock()
    sending = threading.Thread(target=OneAtATime(slow, turn).send, args=(DATA, no_progress))
    sending.start()
    slow.begun.wait(20)
    other = OneAtATime(MemoryOutlet(), turn)
    assert other.status(None).condition is PrinterCondition.PRINTING  # not "in use by another program"
    slow.go.set()
    sending.join(20)
    assert slow.printed == [DATA]
    assert other.status(None).condition is PrinterCondition.UNKNOWN


def test_one_port_has_one_turn_and_another_port_its_own(tmp_path: Path) -> None:
    maker = OutletMaker(tmp_path)
    profile = PrinterProfile("tags", Role.TAG, OutletKind.SERIAL, "COM3")
    twins = [maker.make(each) for each in (profile, replace(profile, name="again"), replace(profile, address="COM4"))]
    turns = [each._turn for each in twins if isinstance(each, OneAtATime)]
    assert turns[0] is turns[1]
    assert turns[0] is not turns[2]


def test_what_can_be_pulled_out_is_looked_for_without_opening_it(tmp_path: Path) -> None:
    maker = OutletMaker(tmp_path)
    for kind in (OutletKind.SERIAL, OutletKind.USB):
        for address, there in ((tmp_path, True), (tmp_path / "no", False), ("usb:067B:2303:none", False)):
            outlet = maker.make(PrinterProfile("x", outlet=kind, address=str(address)))
            assert isinstance(outlet, PluggedOutlet)
            assert outlet.is_there() is there
    outlet = maker.make(PrinterProfile("x", outlet=OutletKind.NETWORK, address="host"))
    assert isinstance(outlet, OneAtATime)
    assert outlet.is_there()
    assert not isinstance(maker.make(PrinterProfile("x")), PluggedOutlet)


# --- listening


def heard(*pieces: bytes | None, language: StatusLanguage | None = None) -> PrinterCondition:
    """What is made of an answer that comes in these pieces; then nothing can come any more."""
    came = iter((*pieces, None))
    return listen(language or Tspl(), lambda _seconds: next(came)).condition


class Lines(Tspl):
    """A language whose answer ends with a line's end."""

    def is_whole(self, reply: bytes) -> bool:
        return reply.endswith(b"\n")

    def read_status(self, reply: bytes) -> PrinterState:
        return PrinterState(PrinterCondition.READY if reply == b"all is well\n" else PrinterCondition.UNKNOWN)


def test_an_answer_is_read_until_it_is_whole() -> None:
    assert heard(b"", b"", b"\x04") is PrinterCondition.PAPER_OUT
    assert heard(b"all ", b"", b"is well", b"\n", b"", language=Lines()) is PrinterCondition.READY
    assert heard(b"all is well\n", b"or not", language=Lines()) is PrinterCondition.UNKNOWN  # it went on
    assert heard(b"all is", language=Lines()) is PrinterCondition.UNKNOWN
    assert heard() is PrinterCondition.UNKNOWN


def test_silence_and_endless_talk_come_to_an_end() -> None:
    def silent(seconds: float) -> bytes:
        assert 0 < seconds <= 0.02
        return b""

    assert listen(Lines(), silent, 0.02).condition is PrinterCondition.UNKNOWN
    asked: list[float] = []

    def endless(seconds: float) -> bytes:
        asked.append(seconds)
        return b"x" * 1000

    assert listen(Lines(), endless, 1000.0).condition is PrinterCondition.UNKNOWN
    assert len(asked) == 6


def test_an_error_says_how_the_printer_is() -> None:
    state = state_of(OutletError("print.in_use", sent=7, address="COM3"))
    assert (state.condition, state.key, state.values) == (
        PrinterCondition.BUSY, "print.in_use", (("address", "COM3"),),
    )  # fmt: skip
    assert state_of(ShopError("print.paper_out")).condition is PrinterCondition.PAPER_OUT
    assert state_of(ShopError("print.unplugged")).condition is PrinterCondition.UNPLUGGED
    assert state_of(ShopError("print.whatever")).condition is PrinterCondition.OFFLINE
    back = fault_of(state, 3)
    assert (back.key, back.sent, back.values) == ("print.in_use", 3, {"sent": 3, "address": "COM3"})
