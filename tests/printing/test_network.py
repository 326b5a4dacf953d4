"""Printers in the network, tried on listeners that take, throw down, hang up, answer or say nothing."""

from __future__ import annotations

import socket
import struct
import sys
import threading
from collections.abc import Callable, Iterator

import pytest

from app.errors import OutletError
from app.printing.face import PrinterCondition
from app.printing.languages.escpos import EscPos
from app.printing.languages.tspl import Tspl
from app.printing.outlets import network
from app.printing.outlets.base import no_progress
from app.printing.outlets.network import NetworkOutlet, read_address

DATA = bytes(range(256)) * 80
THROW_DOWN = struct.pack("ii", 1, 0)
Serve = Callable[[socket.socket], object]


class Listener:
    """A printer of one caller: `serve` does what this one does with the line; `errors` is what went wrong in it."""

    def __init__(self) -> None:
        self.port = socket.socket()
        self.port.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2304)  # the least there is
        self.port.bind(("127.0.0.1", 0))
        self.port.listen(1)
        self.address = f"127.0.0.1:{self.port.getsockname()[1]}"
        self.got = bytearray()
        self.thread: threading.Thread | None = None

    def begin(self, serve: Serve) -> None:
        def run() -> None:
            line, _ = self.port.accept()
            with line:
                serve(line)

        self.thread = threading.Thread(target=run)
        self.thread.start()

    def take(self, line: socket.socket, most: int = 1 << 30) -> None:
        while len(self.got) < most and (came := line.recv(min(4096, most - len(self.got)))):
            self.got += came

    def end(self) -> None:
        if self.thread:
            self.thread.join(20)
        self.port.close()


@pytest.fixture
def printer() -> Iterator[Listener]:
    listener = Listener()
    yield listener
    listener.end()


def outlet(printer: Listener, **patience: float) -> NetworkOutlet:
    return NetworkOutlet(printer.address, **{"stall": 20.0, "refused": 0.0, "close": 20.0, **patience})


def test_all_is_sent_counted_and_taken(printer: Listener) -> None:
    printer.begin(printer.take)
    steps: list[int] = []
    outlet(printer).send(DATA, steps.append)
    printer.end()
    assert bytes(printer.got) == DATA
    assert steps[-1] == len(DATA)
    assert max(later - earlier for earlier, later in zip([0, *steps], steps, strict=False)) <= 512


@pytest.mark.parametrize("taken", [1, 511, 512, 513, 10_000, len(DATA) - 1])
def test_a_line_thrown_down_is_lost_however_much_was_sent(printer: Listener, taken: int) -> None:
    """A `sendall` would have succeeded: all of it lay in this side's buffer."""

    def serve(line: socket.socket) -> None:
        printer.take(line, taken)
        line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, THROW_DOWN)

    printer.begin(serve)
    with pytest.raises(OutletError) as caught:
        outlet(printer).send(DATA, no_progress)
    assert caught.value.key == "print.lost"
    assert caught.value.sent >= taken


@pytest.mark.parametrize("size", [10, 512, 5000])
def test_a_printer_that_hangs_up_before_it_read_has_not_taken_it(printer: Listener, size: int) -> None:
    printer.begin(lambda line: None)
    with pytest.raises(OutletError) as caught:
        outlet(printer).send(DATA[:size], no_progress)
    assert caught.value.key in {"print.lost", "print.refused"}
    assert (caught.value.key == "print.refused") == (caught.value.sent == 0)


def test_a_printer_that_takes_all_and_never_closes_has_taken_it(printer: Listener) -> None:
    done = threading.Event()

    def serve(line: socket.socket) -> None:
        printer.take(line)
        done.wait(20)

    printer.begin(serve)
    outlet(printer, close=0.05).send(DATA, no_progress)
    done.set()
    printer.end()
    assert bytes(printer.got) == DATA


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux says how much lies on this side")
def test_a_printer_that_never_reads_stalls_and_gets_nothing_later(printer: Listener) -> None:
    done = threading.Event()

    def serve(line: socket.socket) -> None:
        done.wait(20)
        try:
            printer.take(line)
        except ConnectionResetError:
            printer.got += b"reset"

    printer.begin(serve)
    with pytest.raises(OutletError) as caught:
        outlet(printer, close=0.05, stall=0.1).send(DATA, no_progress)
    done.set()
    printer.end()
    assert (caught.value.key, caught.value.sent) == ("print.stalled", len(DATA))
    assert printer.got.endswith(b"reset"), "what lay here was thrown away"
    assert DATA not in printer.got


def test_one_that_takes_no_more_in_the_middle_stalls(printer: Listener) -> None:
    done = threading.Event()
    printer.begin(lambda line: done.wait(20))
    with pytest.raises(OutletError) as caught:
        outlet(printer, stall=0.1).send(DATA * 1000, no_progress)  # more than both sides' buffers hold
    done.set()
    assert caught.value.key == "print.stalled"
    assert 0 < caught.value.sent < len(DATA) * 1000


def test_nobody_there_refused_unknown_and_wrong_are_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    def fault(address: str) -> tuple[str, int, str]:
        made = NetworkOutlet(address, refused=0.0)
        with pytest.raises(OutletError) as caught:
            made.send(DATA, no_progress)
        state = made.status(Tspl())
        assert state.key == caught.value.key
        return caught.value.key, caught.value.sent, state.condition

    free = socket.socket()
    free.bind(("127.0.0.1", 0))  # bound, but nobody listens
    assert fault(f"127.0.0.1:{free.getsockname()[1]}") == ("print.refused", 0, "busy")
    free.close()
    assert fault("host:port") == ("print.address_wrong", 0, "offline")
    assert fault("a..b") == ("print.name_unknown", 0, "offline")

    def answer(problem: OSError) -> Callable[..., socket.socket]:
        def connect(*_args: object) -> socket.socket:
            raise problem

        return connect

    for problem, key in ((socket.gaierror(-2, "unknown"), "name_unknown"), (TimeoutError(), "nobody_there")):
        monkeypatch.setattr(network.socket, "create_connection", answer(problem))
        assert fault("printer.shop") == (f"print.{key}", 0, "offline")


def test_a_printer_of_one_caller_is_waited_for(monkeypatch: pytest.MonkeyPatch, printer: Listener) -> None:
    real, calls = socket.create_connection, list[object]()

    def connect(place: tuple[str, int], seconds: float) -> socket.socket:
        calls.append(place)
        if len(calls) < 3:
            raise ConnectionRefusedError
        return real(place, seconds)

    monkeypatch.setattr(network.socket, "create_connection", connect)
    printer.begin(printer.take)
    outlet(printer, refused=20).send(DATA, no_progress)
    assert len(calls) == 3


@pytest.mark.parametrize(
    ("address", "place"),
    [
        ("192.168.1.50", ("192.168.1.50", 9100)),
        (" printer.shop:9101 ", ("printer.shop", 9101)),
        ("[fe80::1]:9102", ("fe80::1", 9102)),
        ("[fe80::1]", ("fe80::1", 9100)),
        ("fe80::1", ("fe80::1", 9100)),
    ],
)
def test_addresses(address: str, place: tuple[str, int]) -> None:
    assert read_address(address) == place


@pytest.mark.parametrize("address", ["", ":9100", "host:", "host:0", "host:65536", "host:x", "[]", "[::1]x", "[::1]:"])
def test_addresses_that_are_none(address: str) -> None:
    with pytest.raises(OutletError, match="address_wrong"):
        read_address(address)


@pytest.mark.parametrize(
    ("reply", "condition"), [(b"\x00", "ready"), (b"\x04", "paper_out"), (b"\x01", "head_open"), (b"", "unknown")]
)
def test_it_is_asked_in_its_language(printer: Listener, reply: bytes, condition: str) -> None:
    def serve(line: socket.socket) -> None:
        printer.take(line, 3)
        line.sendall(reply)

    printer.begin(serve)
    assert outlet(printer).status(Tspl()).condition == condition
    printer.end()
    assert printer.got == b"\x1b!?"


def test_one_that_says_nothing_and_one_that_throws_down_are_unknown(printer: Listener) -> None:
    done = threading.Event()
    printer.begin(lambda line: done.wait(20))
    assert outlet(printer).status(EscPos()).condition is PrinterCondition.UNKNOWN
    done.set()
    if printer.thread:
        printer.thread.join()

    def hang_up(line: socket.socket) -> None:
        printer.take(line, 3)
        line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, THROW_DOWN)

    printer.begin(hang_up)
    assert outlet(printer).status(EscPos()).condition is PrinterCondition.UNKNOWN
    assert outlet(printer).status(None).condition is PrinterCondition.UNKNOWN  # somebody is there: nothing was asked
