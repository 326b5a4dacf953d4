"""Brother QL raster: lines of the head's pins, packed where the printer can, for rolls of known size."""

from __future__ import annotations

import re

from PIL import Image

from app.printing.face import OutletKind, PrinterCondition, PrinterProfile, PrinterState
from app.printing.languages.base import UNKNOWN, state_of
from app.printing.languages.brother_rolls import FEED, Dk, head_of, no_such_roll, printed_mm, roll_of
from app.printing.languages.placing import check_bits, place
from app.printing.marks import DotPage

# the models that have USB alone know neither packed lines nor another mode than raster; all others know both
PACKING = (OutletKind.SERIAL, OutletKind.NETWORK)
START = bytes(400) + b"\x1b@"  # ends what was left half-said, then resets
RASTER_MODE = b"\x1bia\x01"
NEXT_PAGE, LAST_PAGE = b"\x0c", b"\x1a"
_INVERTED = bytes(range(255, -1, -1))
_RUN = re.compile(rb"(.)\1{2,127}", re.DOTALL)
_LITERAL = 128
STATUS_SIZE = 32
_HEAD = b"\x80\x20B"
_ERRORS = (  # byte of the status, bit
    (9, 0x10, state_of(PrinterCondition.HEAD_OPEN)),
    (8, 0x03, state_of(PrinterCondition.PAPER_OUT)),
    (9, 0x40, state_of(PrinterCondition.PAPER_OUT)),  # nothing is fed
    (9, 0x01, PrinterState(PrinterCondition.FAULT, "print.wrong_roll")),
    (8, 0x04, state_of(PrinterCondition.JAM)),  # of the cutter
    (8, 0x20, state_of(PrinterCondition.OFFLINE)),  # turned off
    (8, 0xC8, state_of(PrinterCondition.FAULT)),
    (9, 0xAE, state_of(PrinterCondition.FAULT)),
    (8, 0x10, state_of(PrinterCondition.PRINTING)),  # in use
)


class Brother:
    """A label as raster lines, and the printer's status."""

    query = b"\x1biS"

    def area(self, profile: PrinterProfile) -> tuple[float, float]:
        """What the printer reaches of the roll, in mm. Raises ShopError as `roll_of` does, "printer.seven_bits"."""
        check_bits(profile)
        return printed_mm(roll_of(profile), profile)

    def encode(self, page: DotPage, profile: PrinterProfile, copies: int = 1) -> bytes:
        """The page as raster lines in every mode: the printer has neither letters nor bars of its own."""
        check_bits(profile)
        roll = roll_of(profile)
        picture = place(page, profile).picture()
        if picture.width > roll.dots or (roll.lines and picture.height > roll.lines):
            raise no_such_roll(profile)
        packed = profile.outlet in PACKING
        lines = _lines(picture, roll, profile, packed=packed)
        made = START + (RASTER_MODE if packed else b"")
        for copy in range(copies):
            end = LAST_PAGE if copy == copies - 1 else NEXT_PAGE
            made += _settings(roll, profile, max(picture.height, roll.lines), first=copy == 0) + lines + end
        return made

    def is_whole(self, reply: bytes) -> bool:
        """A status is 32 bytes."""
        return len(reply) >= STATUS_SIZE

    def read_status(self, reply: bytes) -> PrinterState:
        """The last whole status of the reply by its error bits; anything else is UNKNOWN."""
        last = reply[(len(reply) // STATUS_SIZE - 1) * STATUS_SIZE :] if len(reply) >= STATUS_SIZE else b""
        if len(reply) % STATUS_SIZE or not last.startswith(_HEAD):
            return UNKNOWN
        for byte, bits, state in _ERRORS:
            if last[byte] & bits:
                return state
        if last[18] == 2:  # an error without a name
            return state_of(PrinterCondition.FAULT)
        return state_of(PrinterCondition.PRINTING if last[19] == 1 else PrinterCondition.READY)


def packed_bits(row: bytes) -> bytes:
    """PackBits: runs of 3 to 128 like bytes by their count, the rest as it is behind its own."""
    made, at = b"", 0
    for run in _RUN.finditer(row):
        made += _as_it_is(row[at : run.start()]) + bytes([257 - len(run[0])]) + run[1]
        at = run.end()
    return made + _as_it_is(row[at:])


def _as_it_is(part: bytes) -> bytes:
    pieces = [part[at : at + _LITERAL] for at in range(0, len(part), _LITERAL)]
    return b"".join(bytes([len(piece) - 1]) + piece for piece in pieces)


def _settings(roll: Dk, profile: PrinterProfile, lines: int, *, first: bool) -> bytes:
    """Which roll must be in it, how many lines come, whether it is cut, the margin, and how lines are packed."""
    kind = b"\xce\x0b" if roll.long else b"\xc6\x0a"  # which of these count, with quality before speed; die-cut or not
    size = bytes([roll.wide, roll.length]) + lines.to_bytes(4, "little")
    cut = b"\x1biM\x40\x1biA\x01\x1biK\x08" if profile.cut else b""
    margin = (0 if roll.long else FEED).to_bytes(2, "little")
    packing = b"M\x02" if profile.outlet in PACKING else b""
    return b"\x1biz" + kind + size + (b"\x00" if first else b"\x01") + b"\x00" + cut + b"\x1bid" + margin + packing


def _lines(picture: Image.Image, roll: Dk, profile: PrinterProfile, *, packed: bool) -> bytes:
    """The head's pins, line by line, the right edge first; 1 is black."""
    pins, margin = head_of(roll, profile)
    whole = Image.new("1", (pins, max(picture.height, roll.lines)), 1)
    whole.paste(picture, (pins - margin - roll.dots + (roll.dots - picture.width) // 2, 0))
    data = whole.transpose(Image.Transpose.FLIP_LEFT_RIGHT).tobytes().translate(_INVERTED)
    across = pins // 8
    rows = [data[at : at + across] for at in range(0, len(data), across)]
    shown = [packed_bits(row) for row in rows] if packed else rows
    return b"".join(b"g\x00" + bytes([len(row)]) + row for row in shown)
