"""The ways to a printer, tried on what stands in for one: a pty, a FIFO, a folder, a made-up CUPS."""

from __future__ import annotations

import errno
import os
import stat
import sys
import threading
import tty
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import OutletError
from app.printing.documents.sheet import Sheet
from app.printing.face import Flow, OutletKind, PrinterCondition, PrinterProfile, PrinterState, Role
from app.printing.languages.tspl import Tspl
from app.printing.outlets import cups, serial, system, usb
from app.printing.outlets.base import no_progress
from app.printing.outlets.file import FileOutlet
from app.printing.outlets.make import OutletMaker
from app.printing.outlets.memory import MemoryOutlet
from app.printing.outlets.serial import SerialOutlet, find_device
from app.printing.outlets.system import SystemOutlet, find_system_printers
from app.printing.outlets.usb import UsbOutlet, find_usb_printers, read_device_id

DATA = bytes(range(256)) * 12
posix = pytest.mark.skipif(sys.platform == "win32", reason="pty and FIFO are POSIX")


@pytest.fixture
def line() -> Iterator[tuple[int, str]]:
    """The printer's end and the name of ours."""
    ours, theirs = os.openpty()  # theirs stays open: the line outlives each job, as a real one does
    tty.setraw(ours)
    tty.setraw(theirs)
    os.set_blocking(ours, True)
    yield ours, os.ttyname(theirs)
    os.close(theirs)
    os.close(ours)


def reader(port: int, count: int) -> tuple[threading.Thread, bytearray]:
    """A printer that takes `count` bytes."""
    got = bytearray()

    def read() -> None:
        while len(got) < count:
            got.extend(os.read(port, 4096))

    thread = threading.Thread(target=read)
    thread.start()
    return thread, got


@posix
@pytest.mark.parametrize("flow", [Flow.NONE, Flow.XON])
def test_serial_sends_all_and_counts(line: tuple[int, str], flow: Flow) -> None:
    port, name = line
    data = DATA.replace(b"\x11", b"").replace(b"\x13", b"") if flow is Flow.XON else DATA
    thread, got = reader(port, len(data))
    steps: list[int] = []
    SerialOutlet(name, 115200, flow).send(data, steps.append)
    thread.join(10)
    assert bytes(got) == data
    assert steps[-1] == len(data)
    assert max(later - earlier for earlier, later in zip([0, *steps], steps, strict=False)) <= 512


@posix
def test_a_stopped_serial_printer_stalls_after_some_bytes(line: tuple[int, str]) -> None:
    _, name = line
    steps: list[int] = []
    with pytest.raises(OutletError) as caught:  # nobody reads: the line takes a few thousand bytes, then no more
        SerialOutlet(name, 115200, Flow.NONE, stall=0.1).send(DATA * 100, steps.append)
    assert caught.value.key == "print.stalled"
    assert caught.value.sent > 0
    assert caught.value.sent >= steps[-1]


@posix
def test_a_printer_that_holds_its_dtr_line_gets_nothing(line: tuple[int, str], monkeypatch: pytest.MonkeyPatch) -> None:
    _, name = line
    monkeypatch.setattr("serial.Serial.dsr", property(lambda _port: False))
    with pytest.raises(OutletError) as caught:
        SerialOutlet(name, 9600, Flow.DTR, stall=0.05).send(DATA, no_progress)
    assert (caught.value.key, caught.value.sent) == ("print.stalled", 0)


@posix
def test_a_line_without_modem_lines_breaks_off_with_nothing_sent(line: tuple[int, str]) -> None:
    _, name = line
    with pytest.raises(OutletError) as caught:  # a pty raises ENOTTY for them
        SerialOutlet(name, 9600, Flow.DTR, stall=0.05).send(DATA, no_progress)
    assert (caught.value.key, caught.value.sent) == ("print.offline", 0)


@posix
def test_a_serial_port_is_ours_alone(line: tuple[int, str]) -> None:
    _, name = line
    with serial.serial.Serial(name, exclusive=True), pytest.raises(OutletError) as caught:
        SerialOutlet(name, 9600, Flow.NONE).send(DATA, no_progress)
    assert (caught.value.key, caught.value.sent) == ("print.in_use", 0)


def test_a_port_that_is_not_there_is_offline(tmp_path: Path) -> None:
    outlet = SerialOutlet(str(tmp_path / "no"), 9600, Flow.NONE)
    with pytest.raises(OutletError) as caught:
        outlet.send(DATA, no_progress)
    assert (caught.value.key, caught.value.sent) == ("print.offline", 0)
    assert outlet.status(Tspl()).condition is PrinterCondition.OFFLINE


@posix
@pytest.mark.parametrize(("reply", "condition"), [(b"\x00", "ready"), (b"\x04", "paper_out"), (b"", "unknown")])
def test_a_serial_printer_is_asked_in_its_language(line: tuple[int, str], reply: bytes, condition: str) -> None:
    port, name = line
    asked = bytearray()

    def answer() -> None:
        asked.extend(os.read(port, 16))
        os.write(port, reply)

    thread = threading.Thread(target=answer)
    thread.start()
    assert SerialOutlet(name, 9600, Flow.NONE).status(Tspl()).condition == condition
    thread.join(5)
    assert asked == b"\x1b!?"


class FakePort:
    """What pyserial lists."""

    def __init__(self, device: str, vid: int | None = None, pid: int | None = None, number: str | None = None) -> None:
        self.device, self.vid, self.pid, self.serial_number = device, vid, pid, number
        self.location, self.description = "1-2", "USB serial"


def test_usb_serial_ports_are_remembered_by_what_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    ports = [FakePort("COM3", 0x067B, 0x2303, "A1"), FakePort("COM1")]
    monkeypatch.setattr(serial.list_ports, "comports", lambda: ports)
    assert [found.address for found in serial.find_serial_ports()] == ["COM1", "usb:067B:2303:A1"]
    ports[0].device = "COM7"
    assert find_device("usb:067B:2303:A1") == "COM7"
    assert find_device("usb:067B:2303:B2") is None
    assert find_device("COM1") == "COM1"


@pytest.fixture
def fifo(tmp_path: Path) -> Path:
    path = tmp_path / "lp0"
    os.mkfifo(path)
    return path


@posix
def test_usb_sends_all(fifo: Path) -> None:
    port = os.open(fifo, os.O_RDONLY | os.O_NONBLOCK)
    os.set_blocking(port, True)
    data = DATA * 50  # more than the 64 KiB that it takes at once
    thread, got = reader(port, len(data))
    steps: list[int] = []
    UsbOutlet(str(fifo)).send(data, steps.append)
    thread.join(10)
    os.close(port)
    assert bytes(got) == data
    assert steps[-1] == len(data)


@posix
def test_usb_without_a_printer_is_offline_with_nothing_sent(fifo: Path) -> None:
    for device in (fifo, fifo.with_name("lp9")):  # ENXIO, ENOENT
        with pytest.raises(OutletError) as caught:
            UsbOutlet(str(device)).send(DATA, no_progress)
        assert (caught.value.key, caught.value.sent) == ("print.offline", 0)
    assert UsbOutlet(str(fifo.with_name("lp9"))).status(Tspl()).condition is PrinterCondition.OFFLINE


@posix
def test_usb_that_takes_no_more_stalls(fifo: Path) -> None:
    port = os.open(fifo, os.O_RDONLY | os.O_NONBLOCK)
    with pytest.raises(OutletError) as caught:
        UsbOutlet(str(fifo), stall=0.05).send(DATA * 100, no_progress)
    os.close(port)
    assert caught.value.key == "print.stalled"
    assert 0 < caught.value.sent <= 65536


@posix
def test_usb_unplugged_in_the_middle_says_how_much_went(fifo: Path) -> None:
    port = os.open(fifo, os.O_RDONLY | os.O_NONBLOCK)

    def unplug(sent: int) -> None:
        if sent >= 2048:
            os.close(port)

    with pytest.raises(OutletError) as caught:
        UsbOutlet(str(fifo)).send(DATA, lambda sent: unplug(sent) if sent <= 2048 else None)
    assert (caught.value.key, caught.value.sent) == ("print.offline", 2048)


@posix
@pytest.mark.parametrize(
    ("number", "key"),
    [(errno.ENODEV, "print.offline"), (errno.EACCES, "print.no_permission"), (errno.EBUSY, "print.in_use")],
)
def test_usb_faults_have_their_words(monkeypatch: pytest.MonkeyPatch, number: int, key: str) -> None:
    def refuse(*_args: object) -> int:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(usb.os, "open", refuse)
    with pytest.raises(OutletError) as caught:
        UsbOutlet("/dev/usb/lp0").send(DATA, no_progress)
    assert (caught.value.key, caught.value.sent) == (key, 0)


@posix
@pytest.mark.parametrize(
    ("lines", "condition"), [(0x18, PrinterCondition.UNKNOWN), (0x38, "paper_out"), (0x10, PrinterCondition.FAULT)]
)
def test_usb_port_lines(fifo: Path, monkeypatch: pytest.MonkeyPatch, lines: int, condition: str) -> None:
    import fcntl

    monkeypatch.setattr(fcntl, "ioctl", lambda _port, _request, _buffer: bytes([lines, 0, 0, 0]))
    assert UsbOutlet(str(fifo)).status(None).condition == condition


@posix
def test_usb_printers_are_listed(tmp_path: Path) -> None:
    (tmp_path / "lp1").touch()
    (tmp_path / "lp0").touch()
    (tmp_path / "hiddev0").touch()
    assert [found.address for found in find_usb_printers(tmp_path)] == [str(tmp_path / "lp0"), str(tmp_path / "lp1")]
    assert read_device_id("MFG:TSC ;CMD:TSPL;MDL:TTP-244 Pro;CLS:PRINTER;") == "TSC TTP-244 Pro"
    assert read_device_id("") == ""


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


def pdf(width: float, height: float) -> bytes:
    """An empty page of so many mm."""
    sheet = Sheet(width, height, "x")
    sheet.new_page()
    return sheet.finish()


class FakeCups:
    """Answers as CUPS does, keeps what was submitted."""

    def __init__(self, papers: str = "PageSize/Media Size: *A4 A5 Letter", code: int = 0, state: str = "idle") -> None:
        self.papers, self.code, self.state = papers, code, state
        self.submitted: list[tuple[list[str], bytes]] = []

    def __call__(self, arguments: list[str]) -> tuple[int, str]:
        if arguments[0] == "lpoptions":
            return 0, f"Duplex/2-Sided: *None\n{self.papers}\n"
        if arguments[0] == "lpstat":
            return (0, "laser\ntags\n") if "-e" in arguments else (self.code, f"printer laser {self.state} since")
        self.submitted.append((arguments, Path(arguments[-1]).read_bytes()))
        return self.code, "lp: refused" if self.code else "request id is laser-1"


@posix
def test_cups_gets_the_page_unscaled_on_its_paper() -> None:
    fake = FakeCups()
    SystemOutlet("laser", "--help", fake).send(pdf(148, 210), no_progress)
    ((arguments, data),) = fake.submitted
    assert data == pdf(148, 210)
    assert arguments[:5] == ["lp", "-d", "laser", "-t", "--help"]
    assert arguments[5:-2] == ["-o", "media=iso_a5_148x210mm", "-o", "print-scaling=none"]
    assert arguments[-2] == "--"


@posix
def test_cups_gets_printer_language_raw_and_every_page_by_its_own_size() -> None:
    fake = FakeCups()
    for data in (b"SIZE", pdf(60, 40), pdf(80.08, 137.25), pdf(297, 210)):
        SystemOutlet("tags", "tag", fake).send(data, no_progress)
    assert fake.submitted[0][0][5:-2] == ["-o", "raw"]
    media = ["media=Custom.60x40mm", "media=Custom.80.1x137.2mm", "media=iso_a4_210x297mm"]  # a list lies across
    assert [arguments[6] for arguments, _ in fake.submitted[1:]] == media


@posix
@pytest.mark.parametrize("papers", ["PageSize/Media Size: *A4 Letter", "media/Media: *iso_a4_210x297mm na_letter"])
def test_a_printer_without_the_paper_is_not_sent_to(papers: str) -> None:
    fake = FakeCups(papers)
    with pytest.raises(OutletError) as caught:
        SystemOutlet("laser", "x", fake).send(pdf(148, 210), no_progress)
    assert (caught.value.key, caught.value.sent, fake.submitted) == ("print.no_such_paper", 0, [])


@posix
def test_a_queue_that_lists_no_papers_is_tried() -> None:
    fake = FakeCups("")
    SystemOutlet("laser", "x", fake).send(pdf(148, 210), no_progress)
    assert len(fake.submitted) == 1


@posix
def test_what_cups_says_of_a_queue() -> None:
    def state(**values: object) -> PrinterState:
        return SystemOutlet("laser", "x", FakeCups(**values)).status(None)  # type: ignore[arg-type]

    assert state().condition is PrinterCondition.READY
    assert state(state="now printing laser-7").condition is PrinterCondition.PRINTING
    assert state(state="disabled").condition is PrinterCondition.PAUSED
    assert state(code=1).key == "print.no_such_queue"
    with pytest.raises(OutletError) as caught:
        SystemOutlet("laser", "x", FakeCups(code=1)).send(pdf(148, 210), no_progress)
    assert (caught.value.key, caught.value.sent) == ("print.queue_refused", 0)


@posix
def test_without_cups_it_says_so_plainly(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    outlet = SystemOutlet("laser", "x")
    with pytest.raises(OutletError) as caught:
        outlet.send(pdf(148, 210), no_progress)
    assert (caught.value.key, caught.value.sent) == ("print.no_cups", 0)
    assert outlet.status(None).key == "print.no_cups"
    assert find_system_printers() == ()


@posix
def test_the_real_commands_are_run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    command = tmp_path / "lpstat"
    command.write_text('#!/bin/sh\necho "$LC_ALL"\n', encoding="utf-8")
    command.chmod(command.stat().st_mode | stat.S_IEXEC)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    assert [found.address for found in cups.queues()] == ["C"]


def test_driver_pages_on_a_printer_that_is_not_there() -> None:
    """The Windows way needs no Windows to fail well."""
    profile = PrinterProfile("x", Role.TAG, OutletKind.SYSTEM, "none", width_mm=60, height_mm=40)
    assert isinstance(OutletMaker(Path()).make(profile), SystemOutlet)
    assert system.find_system_printers(FakeCups()) == tuple(cups.queues(FakeCups()))


def test_each_profile_gets_its_outlet(tmp_path: Path) -> None:
    maker = OutletMaker(tmp_path)
    kinds = {
        OutletKind.SERIAL: SerialOutlet,
        OutletKind.USB: UsbOutlet,
        OutletKind.SYSTEM: SystemOutlet,
        OutletKind.FILE: FileOutlet,
        OutletKind.MEMORY: MemoryOutlet,
    }
    for kind, outlet in kinds.items():
        assert isinstance(maker.make(PrinterProfile("x", outlet=kind, address="y")), outlet)
    memory = PrinterProfile("x", outlet=OutletKind.MEMORY)
    assert maker.make(memory) is maker.make(memory)
