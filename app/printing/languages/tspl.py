"""TSPL (TSC, Xprinter, Gprinter, Deli…): one whole picture, or native bars and trimmed text lines on a slow line."""

from __future__ import annotations

from PIL import Image

from app.printing.canvas import Bars, Block, DotPage, Ink, Mark
from app.printing.face import OutletKind, PrinterCondition, PrinterProfile, PrinterState

SLOW_SECONDS = 4.0  # a picture that takes longer on the line is sent as bars and text lines instead
BITS_PER_BYTE = 10  # start, eight, stop
_CONDITIONS = (
    (0x01, PrinterCondition.HEAD_OPEN),
    (0x02, PrinterCondition.JAM),
    (0x04, PrinterCondition.PAPER_OUT),
    (0x08, PrinterCondition.RIBBON_OUT),
    (0x10, PrinterCondition.PAUSED),
    (0x40, PrinterCondition.HEAD_OPEN),  # cover
    (0x80, PrinterCondition.FAULT),
)


class Tspl:
    """A label as TSPL commands, and the printer's one-byte status."""

    query = b"\x1b!?"

    def encode(self, page: DotPage, profile: PrinterProfile, copies: int = 1) -> bytes:
        """The page: as one picture where the line is fast enough for it, else in parts."""
        picture = encode_image(page, profile, copies)
        if profile.outlet is OutletKind.SERIAL and seconds_on_line(picture, profile.baud) > SLOW_SECONDS:
            return encode_parts(page, profile, copies)
        return picture

    def is_whole(self, reply: bytes) -> bool:
        """The status is one byte."""
        return bool(reply)

    def read_status(self, reply: bytes) -> PrinterState:
        """The reply's last byte by its bits; no reply is UNKNOWN."""
        if not reply:
            return PrinterState(PrinterCondition.UNKNOWN)
        status = reply[-1]
        for bit, condition in _CONDITIONS:
            if status & bit:
                return PrinterState(condition, f"print.{condition}")
        return PrinterState(PrinterCondition.PRINTING if status & 0x20 else PrinterCondition.READY)


def seconds_on_line(data: bytes, baud: int) -> float:
    """How long `data` takes on a serial line."""
    return len(data) * BITS_PER_BYTE / baud


def encode_image(canvas: DotPage, profile: PrinterProfile, copies: int = 1) -> bytes:
    """The label as one BITMAP: exactly what the preview shows, dot by dot."""
    return _frame(canvas, profile, bitmap(0, 0, canvas.image()), copies)


def encode_parts(canvas: DotPage, profile: PrinterProfile, copies: int = 1) -> bytes:
    """The label as native bars and rules and a BITMAP for each text line, trimmed to its ink."""
    return _frame(canvas, profile, b"".join(_part(mark) for mark in canvas.marks), copies)


def bitmap(x: int, y: int, image: Image.Image) -> bytes:
    """A BITMAP command with exactly width × height bytes after it (one more or less would be read as commands).

    1 is white in TSPL, so the bits that pad the last byte of a row are set.
    """
    width = (image.width + 7) // 8
    padded = Image.new("1", (width * 8, image.height), 1)
    padded.paste(image, (0, 0))
    return f"BITMAP {x},{y},{width},{image.height},0,".encode("ascii") + padded.tobytes() + b"\r\n"


def _part(mark: Mark) -> bytes:
    if isinstance(mark, Ink):
        return bitmap(mark.x, mark.y, mark.image)
    if isinstance(mark, Block):
        return f"BAR {mark.x},{mark.y},{mark.width},{mark.height}\r\n".encode("ascii")
    return _barcode(mark)


def _barcode(bars: Bars) -> bytes:
    # 128M with !105 begins in subset C on every printer; "128" lets some clones choose the wider subset B
    command = f'BARCODE {bars.x},{bars.y},"128M",{bars.height},0,0,{bars.module},{bars.module},"!105{bars.digits}"'
    return command.encode("ascii") + b"\r\n"


def _frame(canvas: DotPage, profile: PrinterProfile, body: bytes, copies: int) -> bytes:
    gap = 0.0 if profile.roll is not None else profile.gap_mm  # a roll has none: they would be sought for ever
    # the empty first line ends what another program may have left half-said
    head = (
        f"\r\nSIZE {canvas.width_mm:g} mm,{canvas.height_mm:g} mm\r\n"
        f"GAP {gap:g} mm,0 mm\r\nDIRECTION 1\r\nREFERENCE 0,0\r\nCLS\r\n"
    )
    return head.encode("ascii") + body + f"PRINT 1,{copies}\r\n".encode("ascii")
