"""Serial printers, tried on a pty: counting, flow, frames, ports by who they are, and who else has them."""

from __future__ import annotations

import errno
import os
import threading
from pathlib import Path

import pytest
from serial import SerialException

from app.errors import OutletError
from app.printing.face import FRAMES, Flow, PrinterCondition
from app.printing.languages.tspl import Tspl
from app.printing.outlets import ports, serial
from app.printing.outlets.base import no_progress
from app.printing.outlets.serial import SerialOutlet
from tests.printing import lines
from tests.printing.lines import DATA, posix, reader
from tests.printing.throttled import Throttled

line = lines.line


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
@pytest.mark.parametrize(("flow", "hears"), [(Flow.DTR, "dsr"), (Flow.RTS, "cts")])
def test_a_printer_that_holds_its_line_gets_nothing(
    line: tuple[int, str], monkeypatch: pytest.MonkeyPatch, flow: Flow, hears: str
) -> None:
    """Off, or full: not a byte may lie in the PC's buffer, or somebody would be asked whether it printed."""
    _, name = line
    monkeypatch.setattr(f"serial.Serial.{hears}", property(lambda _port: False))
    with pytest.raises(OutletError) as caught:
        SerialOutlet(name, 9600, flow, stall=0.05).send(DATA, no_progress)
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


@posix
def test_one_that_another_program_has_is_busy(line: tuple[int, str]) -> None:
    _, name = line
    with serial.serial.Serial(name, exclusive=True):
        state = SerialOutlet(name, 9600, Flow.NONE).status(Tspl())
    assert (state.condition, state.key) == (PrinterCondition.BUSY, "print.in_use")


@pytest.mark.parametrize(
    ("problem", "platform", "key"),
    [
        (SerialException(errno.EBUSY, "设备或资源忙"), "linux", "in_use"),
        (SerialException(errno.EACCES, "权限不够"), "linux", "no_permission"),
        (SerialException("could not open port 'COM3': PermissionError(13, '拒绝访问。', None, 5)"), "win32", "in_use"),
        (SerialException("could not open port 'COM3': FileNotFoundError(2, '…')"), "win32", "unplugged"),
        (ValueError("Not a valid baudrate"), "linux", "unplugged"),
    ],
)
def test_what_a_port_refuses_is_told_whatever_language_the_system_speaks(
    monkeypatch: pytest.MonkeyPatch, problem: Exception, platform: str, key: str
) -> None:
    def refuse(*_args: object, **_named: object) -> None:
        raise problem

    monkeypatch.setattr(serial.serial, "Serial", refuse)
    monkeypatch.setattr(serial.sys, "platform", platform)
    monkeypatch.setattr(ports.list_ports, "comports", list[object])
    with pytest.raises(OutletError) as caught:
        SerialOutlet("COM3", 9600, Flow.NONE).send(DATA, no_progress)
    assert (caught.value.key, caught.value.sent) == (f"print.{key}", 0)


def test_a_port_that_is_not_there_is_unplugged(tmp_path: Path) -> None:
    for address in (str(tmp_path / "no"), "usb:067B:2303:A1"):
        outlet = SerialOutlet(address, 9600, Flow.NONE)
        with pytest.raises(OutletError) as caught:
            outlet.send(DATA, no_progress)
        assert (caught.value.key, caught.value.sent) == ("print.unplugged", 0)
        assert outlet.status(Tspl()).condition is PrinterCondition.UNPLUGGED


@posix
def test_unplugged_while_it_prints(tmp_path: Path) -> None:
    import tty

    ours, theirs = os.openpty()
    tty.setraw(theirs)
    name = os.ttyname(theirs)
    os.close(theirs)

    def unplug(sent: int) -> None:
        if sent == 1024:
            os.close(ours)

    outlet = SerialOutlet(name, 9600, Flow.NONE)
    with pytest.raises(OutletError) as caught:
        outlet.send(DATA, unplug)
    assert caught.value.key == "print.unplugged"
    assert caught.value.sent >= 1024
    assert outlet.status(None).condition is PrinterCondition.UNPLUGGED


@posix
@pytest.mark.parametrize("frame", FRAMES)
def test_the_line_speaks_in_the_printers_frame(
    line: tuple[int, str], monkeypatch: pytest.MonkeyPatch, frame: str
) -> None:
    real, given = serial.serial.Serial, dict[str, object]()

    def opened(device: str, baud: int, **named: object) -> object:
        given.update(named)
        return real(device, baud, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(serial.serial, "Serial", opened)
    SerialOutlet(line[1], 9600, Flow.XON, frame).status(None)
    assert f"{given['bytesize']}{given['parity']}{given['stopbits']}" == frame
    assert (given["xonxoff"], given["rtscts"], given["exclusive"]) == (True, False, True)


@posix
def test_a_slow_line_takes_its_time_and_all_of_it() -> None:
    with Throttled(9600) as slow:
        SerialOutlet(slow.name, 9600, Flow.NONE).send(DATA, no_progress)
        slow.wait_for(len(DATA))
    assert bytes(slow.received) == DATA
    assert slow.seconds == pytest.approx(len(DATA) / 960)
    with Throttled(9600, "8E1") as slow:
        SerialOutlet(slow.name, 9600, Flow.NONE, "8E1").send(DATA, no_progress)
        slow.wait_for(len(DATA))
    assert slow.seconds == pytest.approx(len(DATA) * 11 / 9600)


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
    here = [FakePort("COM3", 0x067B, 0x2303, "A1"), FakePort("COM1")]
    monkeypatch.setattr(ports.list_ports, "comports", lambda: here)
    assert [found.address for found in ports.find_serial_ports()] == ["COM1", "usb:067B:2303:A1"]
    here[1].description = "n/a"
    assert [found.title for found in ports.find_serial_ports()] == ["COM1", "USB serial"]
    here[0].device = "COM7"
    assert ports.find_device("usb:067B:2303:A1") == "COM7"
    assert ports.find_device("usb:067B:2303:B2") is None
    assert ports.find_device("COM1") == "COM1"


def test_whether_a_port_is_there_is_asked_of_the_system(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    here = [FakePort("COM3", 0x067B, 0x2303, "A1")]
    monkeypatch.setattr(ports.list_ports, "comports", lambda: here)
    assert not ports.is_there("usb:067B:2303:B2")
    assert not ports.is_there(str(tmp_path / "no"))
    assert ports.is_there(str(tmp_path))
    monkeypatch.setattr(ports.sys, "platform", "win32")
    assert [ports.is_there(name) for name in ("com3", "COM5", "usb:067B:2303:A1")] == [True, False, True]


