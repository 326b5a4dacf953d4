"""USB printers of Linux, tried on a FIFO and on made-up files of the system: counting, lines, and who they are."""

from __future__ import annotations

import errno
import os
import threading
from pathlib import Path

import pytest

from app.errors import OutletError
from app.printing.face import Language, PrinterCondition, PrinterState
from app.printing.languages.tspl import Tspl
from app.printing.outlets import usb
from app.printing.outlets.base import no_progress
from app.printing.outlets.device_id import read_device_id
from app.printing.outlets.usb import UsbOutlet
from app.printing.outlets.usb_printers import find_usb_device, find_usb_printers
from tests.printing import lines
from tests.printing.lines import DATA, posix, reader

fifo, line = lines.fifo, lines.line


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
def test_usb_without_a_printer_has_nothing_sent(fifo: Path) -> None:
    for address, key in ((fifo, "offline"), (fifo.with_name("lp9"), "unplugged"), ("1284:TSC:TTP-244:A1", "unplugged")):
        with pytest.raises(OutletError) as caught:  # no reader; no such device; nobody of that name
            UsbOutlet(str(address)).send(DATA, no_progress)
        assert (caught.value.key, caught.value.sent) == (f"print.{key}", 0)
    assert UsbOutlet(str(fifo)).status(Tspl()).condition is PrinterCondition.OFFLINE
    assert UsbOutlet(str(fifo.with_name("lp9"))).status(Tspl()).condition is PrinterCondition.UNPLUGGED


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
    [(errno.ENODEV, "print.unplugged"), (errno.EACCES, "print.no_permission"), (errno.EBUSY, "print.in_use")],
)
def test_usb_faults_have_their_words(monkeypatch: pytest.MonkeyPatch, number: int, key: str) -> None:
    def refuse(*_args: object) -> int:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(usb.os, "open", refuse)
    with pytest.raises(OutletError) as caught:
        UsbOutlet("/dev/usb/lp0").send(DATA, no_progress)
    assert (caught.value.key, caught.value.sent) == (key, 0)
    busy = UsbOutlet("/dev/usb/lp0").status(Tspl()).condition is PrinterCondition.BUSY
    assert busy == (key == "print.in_use")


@posix
@pytest.mark.parametrize(
    ("lines", "condition"), [(0x18, PrinterCondition.UNKNOWN), (0x38, "paper_out"), (0x10, PrinterCondition.FAULT)]
)
def test_usb_port_lines(fifo: Path, monkeypatch: pytest.MonkeyPatch, lines: int, condition: str) -> None:
    import fcntl

    monkeypatch.setattr(fcntl, "ioctl", lambda _port, _request, _buffer: bytes([lines, 0, 0, 0]))
    port = os.open(fifo, os.O_RDONLY | os.O_NONBLOCK)
    assert UsbOutlet(str(fifo)).status(Tspl()).condition == condition  # whoever reads a FIFO is not asked anything
    assert os.read(port, 10) == b""
    os.close(port)


@posix
def test_a_port_that_takes_no_more_says_why_where_it_can(fifo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    port = os.open(fifo, os.O_RDONLY | os.O_NONBLOCK)
    monkeypatch.setattr(usb, "_port_lines", lambda _port: PrinterState(PrinterCondition.PAPER_OUT, "print.paper_out"))
    with pytest.raises(OutletError) as caught:
        UsbOutlet(str(fifo), stall=0.05).send(DATA * 100, no_progress)
    os.close(port)
    assert caught.value.key == "print.paper_out"
    assert caught.value.sent > 0


@posix
def test_the_last_bytes_are_waited_for(fifo: Path) -> None:
    """Closing the port before the printer has the last chunk throws it away."""
    port = os.open(fifo, os.O_RDONLY | os.O_NONBLOCK)
    with pytest.raises(OutletError) as caught:
        UsbOutlet(str(fifo), stall=0.05).send(DATA, no_progress)  # all of it fits, and nobody reads it
    assert (caught.value.key, caught.value.sent) == ("print.stalled", len(DATA))
    with pytest.raises(OutletError) as caught:
        UsbOutlet(str(fifo)).send(DATA, lambda sent: os.close(port) if sent == len(DATA) else None)
    assert (caught.value.key, caught.value.sent) == ("print.offline", len(DATA))


@posix
@pytest.mark.parametrize(("reply", "condition"), [(b"\x00", "ready"), (b"\x04", "paper_out"), (b"", "unknown")])
def test_a_usb_printer_is_asked_in_its_language(line: tuple[int, str], reply: bytes, condition: str) -> None:
    port, name = line
    os.write(port, b"\x04")  # an answer to nobody, from before
    asked = bytearray()

    def answer() -> None:
        asked.extend(os.read(port, 16))
        os.write(port, reply)

    thread = threading.Thread(target=answer)
    thread.start()
    assert UsbOutlet(name).status(Tspl()).condition == condition
    thread.join(5)
    assert asked == b"\x1b!?"


class Bus:
    """USB as the system shows it: a device for each printer, and its files below the port where it is plugged in."""

    def __init__(self, folder: Path) -> None:
        self.devices, self.system = folder / "dev", folder / "class"
        self.devices.mkdir()
        self._ports = folder / "devices"

    def plug(self, device: str, port: str, about: str, serial: str = "", numbers: str = "0fe6:811e") -> None:
        interface = self._ports / port / f"{port}:1.0"
        interface.mkdir(parents=True)
        (self.devices / device).touch()
        (self.system / device).mkdir(parents=True)
        (self.system / device / "device").symlink_to(interface)
        (interface / "ieee1284_id").write_text(about, encoding="latin-1")
        files = {"idVendor": numbers[:4], "idProduct": numbers[5:], "serial": serial}
        for name, text in files.items():
            if text:
                (interface.parent / name).write_text(f"{text}\n", encoding="ascii")

    def found(self) -> list[tuple[str, str, Language | None]]:
        printers = find_usb_printers(self.devices, self.system)
        assert [each.detail for each in printers] == [str(path) for path in sorted(self.devices.glob("lp*"))]
        return [(each.address, each.title, each.language) for each in printers]

    def device(self, address: str) -> str | None:
        found = find_usb_device(address, self.devices, self.system)
        return Path(found).name if found else None


TSC = "MFG:TSC ;CMD:TSPL2,EPL;MDL:TTP-244 Pro;CLS:PRINTER;SN:A1;"


@posix
def test_a_printer_is_known_by_its_number_wherever_it_is_plugged_in(tmp_path: Path) -> None:
    first, later = tmp_path / "first", tmp_path / "later"
    for folder in (first, later):
        folder.mkdir()
    bus = Bus(first)
    bus.plug("lp0", "1-1", TSC)
    (bus.devices / "hiddev0").touch()
    assert bus.found() == [("1284:TSC:TTP-244 Pro:A1", "TSC TTP-244 Pro", Language.TSPL)]
    assert bus.device("1284:TSC:TTP-244 Pro:A1") == "lp0"
    bus = Bus(later)
    bus.plug("lp0", "1-1", "MFG:EPSON;CMD:ESC/POS;MDL:TM-T20;", serial="583")
    bus.plug("lp1", "1-2", TSC)
    assert bus.device("1284:TSC:TTP-244 Pro:A1") == "lp1"
    assert bus.device("usb:0FE6:811E:583") == "lp0"
    assert bus.device("1284:TSC:TTP-244 Pro:B2") is None
    assert bus.device("/dev/usb/lp7") == "lp7"


@posix
def test_one_without_a_number_is_known_by_usb_and_twins_by_their_port(tmp_path: Path) -> None:
    bus = Bus(tmp_path)
    bus.plug("lp0", "1-1", "", serial="583")
    bus.plug("lp1", "1-2", "MFG:Xprinter;MDL:XP-420B;", serial="0")
    bus.plug("lp2", "1-3", "MFG:Xprinter;MDL:XP-420B;", serial="0")
    bus.plug("lp3", "1-4", "MFG:Zebra;CMD:ZPL;MDL:GK420d;")
    assert bus.found() == [
        ("usb:0FE6:811E:583", "lp0", None),
        ("usb:0FE6:811E:@1-2", "Xprinter XP-420B", None),  # the same number in both, as cheap ones have it
        ("usb:0FE6:811E:@1-3", "Xprinter XP-420B", None),
        ("usb:0FE6:811E:@1-4", "Zebra GK420d", Language.ZPL),
    ]
    assert [bus.device(address) for address, _, _ in bus.found()] == ["lp0", "lp1", "lp2", "lp3"]


@posix
def test_where_the_system_tells_nothing_the_device_is_its_name(tmp_path: Path) -> None:
    (tmp_path / "lp0").touch()
    (found,) = find_usb_printers(tmp_path, tmp_path / "none")
    assert (found.address, found.title) == (str(tmp_path / "lp0"), "lp0")


@pytest.mark.parametrize(
    ("commands", "language"),
    [
        ("ZPL", Language.ZPL),
        ("ZPLII,EPL2", Language.ZPL),
        ("EPL2", Language.EPL),
        ("TSPL-EZ", Language.TSPL),
        ("XPP,XL", None),
        ("ESC/POS", Language.ESCPOS),
        ("esc_pos", Language.ESCPOS),
        ("PJL,PT-CBP", Language.BROTHER),
        ("POSTSCRIPT,PCL", None),
        ("", None),
    ],
)
def test_the_language_that_a_printer_names(commands: str, language: Language | None) -> None:
    assert read_device_id(f"MFG:x;CMD:{commands};MDL:y;").language == language
    assert read_device_id(f"MANUFACTURER:x;COMMAND SET:{commands};MODEL:y;SERN:7").number == "7"
