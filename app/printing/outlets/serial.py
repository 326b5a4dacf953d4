"""Serial printers (pyserial): small counted chunks, four kinds of flow control, ports remembered by what they are."""

from __future__ import annotations

import time
from typing import Any, cast

import serial
from serial.tools import list_ports

from app.errors import OutletError
from app.printing.face import Address, Flow, OutletKind, PrinterCondition, PrinterState
from app.printing.languages.base import StatusLanguage
from app.printing.outlets.base import CHUNK, Progress

_USB = "usb:"  # a port kept as "usb:VID:PID:serial number"; COM3 may be another one tomorrow


class SerialOutlet:
    """One serial port; `stall` seconds without a chunk taken is a fault."""

    def __init__(self, address: str, baud: int, flow: Flow, stall: float = 15.0) -> None:
        self._address = address
        self._baud = baud
        self._flow = flow
        self._stall = stall

    def send(self, data: bytes, on_progress: Progress) -> None:
        """Write and count, then wait until the last byte left the PC. Raises OutletError (offline, in_use, stalled)."""
        sent = gone = 0
        whole = False
        port = self._open()
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
            raise OutletError("print.offline", sent=gone, address=self._address, detail=str(error)) from error
        finally:
            _close(port, discard=not whole)

    def status(self, language: StatusLanguage | None) -> PrinterState:
        """The printer's answer in its language; OFFLINE when the port is not there."""
        try:
            port = self._open()
        except OutletError as error:
            if error.key == "print.in_use":  # another job is just going out
                return PrinterState(PrinterCondition.UNKNOWN)
            return PrinterState(PrinterCondition.OFFLINE, error.key, (("address", self._address),))
        try:
            if language is None:
                return PrinterState(PrinterCondition.UNKNOWN)
            port.reset_input_buffer()
            port.write(language.query)
            return language.read_status(port.read(1))
        except serial.SerialTimeoutException:
            return PrinterState(PrinterCondition.UNKNOWN)
        except (serial.SerialException, OSError):
            return PrinterState(PrinterCondition.OFFLINE, "print.offline", (("address", self._address),))
        finally:
            _close(port, discard=True)

    def _open(self) -> serial.Serial:
        device = find_device(self._address)
        if device is None:
            raise OutletError("print.offline", address=self._address)
        try:
            return serial.Serial(
                device,
                self._baud,
                timeout=0.5,
                write_timeout=self._stall,
                rtscts=self._flow is Flow.RTS,
                xonxoff=self._flow is Flow.XON,
                exclusive=True,
            )
        except serial.SerialException as error:
            raise OutletError(_open_key(error), address=self._address, detail=str(error)) from error
        except (ValueError, OSError) as error:
            raise OutletError("print.offline", address=self._address, detail=str(error)) from error

    def _wait_for_printer(self, port: serial.Serial, sent: int) -> None:
        """For printers that say "wait" on DTR (our DSR): pyserial's dsrdtr is no flow control on POSIX."""
        end = time.monotonic() + self._stall
        while self._flow is Flow.DTR and not port.dsr:
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


def find_serial_ports() -> tuple[Address, ...]:
    """The serial ports of this PC now; a USB one is kept by its maker's numbers, any other by its name."""
    return tuple(
        Address(OutletKind.SERIAL, _lasting_name(port), str(port.description or port.device), str(port.device))
        for port in _ports()
    )


def find_device(address: str) -> str | None:
    """The port's name today ("/dev/ttyUSB1", "COM4"), or None when it is not there."""
    if not address.startswith(_USB):
        return address or None
    return next((str(port.device) for port in _ports() if _lasting_name(port) == address), None)


def _ports() -> list[Any]:
    return sorted(cast("list[Any]", list_ports.comports()), key=lambda port: str(port.device))


def _lasting_name(port: Any) -> str:
    if port.vid is None or port.pid is None:
        return str(port.device)
    return f"{_USB}{port.vid:04X}:{port.pid:04X}:{port.serial_number or port.location or ''}"


def _open_key(error: serial.SerialException) -> str:
    text = str(error).lower()
    if "lock" in text or "busy" in text or "resource temporarily" in text:
        return "print.in_use"
    if "permission" in text or "access is denied" in text:
        return "print.no_permission"
    return "print.offline"


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
