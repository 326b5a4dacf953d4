"""Printers in the network, port 9100: what was sent counts as taken only when the printer closes the line in peace."""

from __future__ import annotations

import socket
import struct
import sys
import time

from app.errors import OutletError
from app.printing.face import PrinterCondition, PrinterState
from app.printing.languages.base import StatusLanguage
from app.printing.outlets.base import ANSWER_SECONDS, CHUNK, Progress, listen, state_of

PORT = 9100
CONNECT_SECONDS = 4.0
REFUSED_SECONDS = 1.0  # many printers take one caller at a time, and need a moment after they were asked how they are
CLOSE_SECONDS = 2.0  # how long is waited for the printer's word that it has taken all; some never give it
_ABORT = struct.pack("ii", 1, 0)  # SO_LINGER: what the printer did not take is thrown away, not brought later


class NetworkOutlet:
    """One "host" or "host:port"; `stall` seconds without one byte taken is a fault."""

    def __init__(
        self, address: str, stall: float = 30.0, refused: float = REFUSED_SECONDS, close: float = CLOSE_SECONDS,
        answer: float = ANSWER_SECONDS,
    ) -> None:  # fmt: skip
        self._address = address
        self._stall = stall
        self._refused = refused
        self._close = close
        self._answer = answer

    def send(self, data: bytes, on_progress: Progress) -> None:
        """Send, say that it was all, and wait for the printer to close.

        Raises OutletError: with `sent` 0 nobody_there, name_unknown, refused, address_wrong; else stalled or lost (the
        printer threw the line down). A printer that takes all and never closes has taken it, for all that we know.
        """
        line = self._open()
        sent, whole = 0, False
        try:
            line.settimeout(self._stall)
            while sent < len(data):
                sent += line.send(data[sent : sent + CHUNK])
                on_progress(sent)
            line.shutdown(socket.SHUT_WR)
            self._wait_for_close(line, sent)
            whole = True
        except TimeoutError as error:
            raise OutletError("print.stalled", sent=sent, address=self._address) from error
        except OSError as error:
            key = "print.lost" if sent else "print.refused"
            raise OutletError(key, sent=sent, address=self._address, detail=str(error)) from error
        finally:
            if not whole:
                line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _ABORT)
            line.close()

    def status(self, language: StatusLanguage | None) -> PrinterState:
        """The printer's answer in its language; OFFLINE where nobody is, BUSY when it takes nobody in."""
        try:
            line = self._open()
        except OutletError as error:
            return state_of(error)

        def read(seconds: float) -> bytes | None:
            line.settimeout(seconds)
            try:
                return line.recv(CHUNK) or None
            except TimeoutError:
                return b""

        with line:
            if language is None:
                return PrinterState(PrinterCondition.UNKNOWN)
            try:
                line.settimeout(self._answer)
                line.sendall(language.query)
                return listen(language, read, self._answer)
            except OSError:  # it hung up instead of an answer
                return PrinterState(PrinterCondition.UNKNOWN)

    def _open(self) -> socket.socket:
        place = read_address(self._address)
        end = time.monotonic() + self._refused
        while True:
            try:
                return socket.create_connection(place, CONNECT_SECONDS)
            except (ConnectionRefusedError, ConnectionResetError) as error:
                if time.monotonic() > end:
                    raise OutletError("print.refused", address=self._address) from error
            except (socket.gaierror, UnicodeError) as error:
                raise OutletError("print.name_unknown", address=self._address) from error
            except OSError as error:  # nobody answers, no way there, no network
                raise OutletError("print.nobody_there", address=self._address, detail=str(error)) from error
            time.sleep(0.05)

    def _wait_for_close(self, line: socket.socket, sent: int) -> None:
        """b"" is "taken", a reset raises; silence proves nothing, unless bytes still lie here that it does not take."""
        left, moved = _untaken(line), time.monotonic()
        until = moved + self._close
        while True:
            if _hears_close(line, until):
                return self._make_sure(line, sent)
            now = _untaken(line)
            if not now:
                return None
            if now < left:
                left, moved = now, time.monotonic()
            elif time.monotonic() - moved > self._stall:
                raise OutletError("print.stalled", sent=sent, address=self._address)
            until = time.monotonic() + min(self._close, self._stall)

    def _make_sure(self, line: socket.socket, sent: int) -> None:
        """Closed: in peace when it has taken all; a busy printer may have hung up before it read a byte."""
        end = time.monotonic() + self._close
        while not (torn := _is_torn(line)) and _untaken(line) and time.monotonic() < end:
            time.sleep(0.01)
        if torn or _untaken(line):
            raise OutletError("print.lost", sent=sent, address=self._address)


def read_address(address: str) -> tuple[str, int]:
    """Host and port of "host", "host:port", "[IPv6]:port" or an IPv6 address alone.

    Raises OutletError("print.address_wrong").
    """
    text = address.strip()
    host, bracket, rest = text[1:].partition("]") if text.startswith("[") else (text, "", "")
    if not bracket and text.count(":") == 1:
        host, _, port = text.partition(":")
        rest = f":{port}"
    port = rest.removeprefix(":") if rest else str(PORT)
    if not host or not port.isdecimal() or not 0 < int(port) < 65536:
        raise OutletError("print.address_wrong", address=address)
    return host, int(port)


def _untaken(line: socket.socket) -> int:
    """Bytes that lie on this side because the printer takes no more; 0 where the system does not say."""
    if sys.platform != "linux":
        return 0
    import fcntl
    import termios

    answer = fcntl.ioctl(line.fileno(), termios.TIOCOUTQ, bytes(4))
    return max(0, int.from_bytes(answer, sys.byteorder) - 1)  # the half-close itself counts as one


def _is_torn(line: socket.socket) -> bool:
    return line.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR) != 0


def _hears_close(line: socket.socket, until: float) -> bool:
    """Whether the printer closes until then; what it may say meanwhile is not for us. Raises OSError on a reset."""
    while (wait := until - time.monotonic()) > 0:
        line.settimeout(wait)
        try:
            if not line.recv(CHUNK):
                return True
        except TimeoutError:
            break
    return False
