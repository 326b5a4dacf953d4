"""ESC/POS (receipt printers): the whole page as raster bands of dots, so that no code page can spoil a character."""

from __future__ import annotations

from itertools import pairwise

from PIL import Image

from app.printing import dots
from app.printing.canvas import DotPage
from app.printing.face import OutletKind, PrinterCondition, PrinterProfile, PrinterState

_INVERTED = bytes(range(255, -1, -1))
BAND = 128  # lines: cheap printers overflow on more
START = b"\x1b@"
CUT = b"\x1dVB\x00"  # feed to the cutter, cut all but a corner
LEAST_WHITE = 4  # lines
TEAR_MM = 18  # from the printing line to the edge one tears at, on printers without a cutter


class EscPos:
    """A piece of roll as raster bands, and the printer's paper sensor."""

    query = b"\x10\x04\x04"  # DLE EOT 4

    def encode(self, page: DotPage, profile: PrinterProfile, copies: int = 1) -> bytes:
        """The page, each copy cut off."""
        return encode(page, profile) * copies

    def is_whole(self, reply: bytes) -> bool:
        """The status is one byte."""
        return bool(reply)

    def read_status(self, reply: bytes) -> PrinterState:
        """Bits 5 and 6: paper out. The fixed bits (of 0x93) must read 0x12, else it is no answer at all."""
        if not reply or reply[-1] & 0x93 != 0x12:
            return PrinterState(PrinterCondition.UNKNOWN)
        if reply[-1] & 0x60:
            return PrinterState(PrinterCondition.PAPER_OUT, "print.paper_out")
        return PrinterState(PrinterCondition.READY)


def encode(page: DotPage, profile: PrinterProfile) -> bytes:
    """The page once, then a cut, or as much white as tearing off needs. Customer text is only ever in it as dots.

    On a serial line white stretches are bands of their own, a byte wide: half as long to wait for. Elsewhere the bands
    are as high as can be, for the paper stops after each.
    """
    picture = page.image()
    apart = profile.outlet is OutletKind.SERIAL
    stretches = _stretches(picture) if apart else [(0, picture.height)]
    bands = (
        band(picture.crop((0, top, picture.width, min(top + BAND, bottom))))
        for first, bottom in stretches
        for top in range(first, bottom, BAND)
    )
    end = CUT if profile.cut else _feed(round(TEAR_MM * dots.dots_per_mm(profile.dpi)))
    return START + b"".join(bands) + end


def band(picture: Image.Image) -> bytes:
    """GS v 0 with exactly bytes × lines of data; 1 is black. White on the right is left out (one byte stays)."""
    ink = dots.blackened(picture).getbbox()
    across = max(1, ((ink[2] if ink else 1) + 7) // 8)
    padded = Image.new("1", (across * 8, picture.height), 1)
    padded.paste(picture, (0, 0))
    data = padded.tobytes().translate(_INVERTED)
    return b"\x1dv0\x00" + across.to_bytes(2, "little") + picture.height.to_bytes(2, "little") + data


def _stretches(picture: Image.Image) -> list[tuple[int, int]]:
    """(first line, end) of each stretch with ink, and of each white one that is worth a band of its own."""
    across = (picture.width + 7) // 8
    data, white = picture.tobytes(), Image.new("1", (picture.width, 1), 1).tobytes()
    inked = [data[at : at + across] != white for at in range(0, len(data), across)]
    edges = [0]
    for line in range(1, len(inked)):
        if inked[line] == inked[line - 1]:
            continue
        if inked[line] and line - edges[-1] < LEAST_WHITE and len(edges) > 1:
            edges.pop()  # too little white to pay for a command: it stays with the ink around it
        else:
            edges.append(line)
    return list(pairwise([*edges, len(inked)]))


def _feed(lines: int) -> bytes:
    """ESC J, in steps of at most 255 dots."""
    steps = [min(255, lines - done) for done in range(0, lines, 255)]
    return b"".join(b"\x1bJ" + bytes([step]) for step in steps)
