"""Serial printers (pyserial): small counted chunks, four kinds of flow control, one program at a time."""

from __future__ import annotations

import errno
import sys
import time

import serial

from app.errors import OutletError
from app.printing.face import FRAMES, Flow, PrinterCondition, PrinterState
from app.printing.languages.base import StatusLanguage
from app.printing.outlets import ports
from app.printing.outlets.base import ANSWER_SECONDS, CHUNK, Progress, listen, state_of


class SerialOutlet:
    """One serial port; `stall` seconds without a chunk taken is a fault. `frame` is bits, parity, stop bits: "8N1"."""

    def __init__(
        self, address: str, baud: int, flow: Flow, frame: str = FRAMES[0], stall: float = 15.0,
        answer: float = ANSWER_SECONDS,
    ) -> None:  # fmt: skip
        self._address = address
        self._baud = baud
        self._flow = flow
        self._frame = frame
        self._stall = stall
        self._answer = answer

    def send(self, data: bytes, on_progress: Progress) -> None:
        """Write and count, then wait until the last byte left the PC.

        Raises OutletError (offline, unplugged, in_use, no_permission, stalled).
        """
        sent = gone = 0
        whole = False
        port = self._open(self._stall)
        try:
            while sent < len(data):
                chunk = data[sent : sent + CHUNK]
                self._wait_for_printer(port, sent)
                gone = sent + 1  # when this write breaks off nobody says how much of it went: some may have
                port.write(chunk)
                sent = gone = sent + len(chunk)
                on_progress(sent)
            self._drain(port, sent)
            whole = True
        except serial.SerialTimeoutException as error:
            raise OutletError("print.stalled", sent=gone, address=self._address) from error
        except (serial.SerialException, OSError) as error:
            raise self._broken(error, gone) from error
        finally:
            _close(port, discard=not whole)

    def status(self, language: StatusLanguage | None) -> PrinterState:
        """The printer's answer in its language; UNPLUGGED when the port is gone, BUSY when another program has it."""
        try:
            port = self._open(self._answer)
        except OutletError as error:
            return state_of(error)

        def read(seconds: float) -> bytes:
            port.timeout = seconds
            return bytes(port.read(max(1, port.in_waiting)))

        try:
            if language is None:
                return PrinterState(PrinterCondition.UNKNOWN)
            port.reset_input_buffer()  # an answer to nobody from before
            port.write(language.query)
            return listen(language, read, self._answer)
        except serial.SerialTimeoutException:  # it holds its line: it may print, or be off
            return PrinterState(PrinterCondition.UNKNOWN)
        except (serial.SerialException, OSError) as error:
            return state_of(self._broken(error, 0))
        finally:
            _close(port, discard=True)

    def is_there(self) -> bool:
        """Whether this PC has the port now."""
        return ports.is_there(self._address)

    def _open(self, patience: float) -> serial.Serial:
        device = ports.find_device(self._address)
        if device is None:
            raise OutletError("print.unplugged", address=self._address)
        try:
            return serial.Serial(
                device,
                self._baud,
                bytesize=int(self._frame[0]),
                parity=self._frame[1],
                stopbits=int(self._frame[2]),
                timeout=patience,
                write_timeout=patience,
                rtscts=self._flow is Flow.RTS,
                xonxoff=self._flow is Flow.XON,
                exclusive=True,
            )
        except (ValueError, OSError) as error:  # a SerialException is an OSError
            raise self._broken(error, 0) from error

    def _broken(self, error: Exception, sent: int) -> OutletError:
        """What an error of the port means."""
        key = _key(error)
        if key == "print.offline" and not ports.is_there(self._address):
            key = "print.unplugged"
        return OutletError(key, sent=sent, address=self._address, detail=str(error))

    def _wait_for_printer(self, port: serial.Serial, sent: int) -> None:
        """For printers that say "wait" by a line of their own, or are off: then not a byte goes into the PC's buffer.

        DTR is our DSR (pyserial's dsrdtr is no flow control on POSIX), RTS our CTS.
        """
        end = time.monotonic() + self._stall
        while (self._flow is Flow.DTR and not port.dsr) or (self._flow is Flow.RTS and not port.cts):
            if time.monotonic() > end:
                raise OutletError("print.stalled", sent=sent, address=self._address)
            time.sleep(0.01)

    def _drain(self, port: serial.Serial, sent: int) -> None:
        """Wait for the system's buffer to empty; pyserial's flush() would wait for ever on a stopped printer."""
        end = time.monotonic() + self._stall
        left = port.out_waiting
        while left:
            if time.monotonic() > end:
                raise OutletError("print.stalled", sent=sent, address=self._address)
            time.sleep(0.01)
            now = port.out_waiting
            if now < left:
                end = time.monotonic() + self._stall
            left = now


def _key(error: Exception) -> str:
    number = error.errno if isinstance(error, OSError) else None
    if number in {errno.EBUSY, errno.EAGAIN} or (sys.platform == "win32" and "PermissionError" in str(error)):
        return "print.in_use"  # Windows refuses a port that another program has open, and says no more than that
    return "print.no_permission" if number in {errno.EACCES, errno.EPERM} else "print.offline"


def _close(port: serial.Serial, *, discard: bool) -> None:
    """Close; with `discard` without waiting for bytes that a stopped printer will not take.

    After a whole job nothing is thrown away: an adapter may still hold its last bytes.
    """
    try:
        if discard and port.out_waiting:
            port.reset_output_buffer()
        port.close()
    except (serial.SerialException, OSError):
        pass  # the port went away: there is nothing left to close
