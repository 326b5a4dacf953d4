"""ESC/POS (receipt printers): raster bands of dots, so that no code page can spoil a character."""

from __future__ import annotations

from itertools import pairwise

from PIL import Image

from app.printing import dots
from app.printing.face import Mode, OutletKind, PrinterCondition, PrinterProfile, PrinterState
from app.printing.languages import escpos_rows
from app.printing.languages.base import UNKNOWN, share, state_of
from app.printing.languages.letters import in_ascii, is_plain
from app.printing.languages.line import SLOW_SECONDS, seconds_on_line
from app.printing.languages.placing import check_bits, check_width, place
from app.printing.marks import DotPage, Ink

_INVERTED = bytes(range(255, -1, -1))
BAND = 128  # lines: cheap printers overflow on more
START = b"\x1b@"
CUT = b"\x1dVB\x00"  # feed to the cutter, cut all but a corner
KICK = b"\x1bp\x00\x19\xfa"  # the cash drawer: pin 2, 50 ms, 500 ms
LEAST_WHITE = 4  # lines
LEAST_ALIKE = 16
TEAR_MM = 18  # from the printing line to the edge one tears at, on printers without a cutter
DENSITY_STEPS, SPEED_STEPS = 12, 9  # of GS ( K: -6 to 6 about the usual, and 1 to 9
MM_A_SPEED = 30
_COVER, _OFF_LINE_PAPER, _ERROR = 0x04, 0x20, 0x40  # DLE EOT 2
_PAPER_END = 0x60  # DLE EOT 4
_NEAR_END = 0x0C


class EscPos:
    """A piece of roll as raster bands, and the printer's cover and paper sensors."""

    query = b"\x10\x04\x02\x10\x04\x04"  # DLE EOT 2: why it is off line; DLE EOT 4: paper

    def area(self, profile: PrinterProfile) -> tuple[float, float]:
        """All of a label. Raises ShopError("printer.too_wide", "printer.seven_bits")."""
        check_width(profile.width_mm, profile.height_mm, profile)
        check_bits(profile)
        return profile.width_mm, profile.height_mm

    def encode(self, page: DotPage, profile: PrinterProfile, copies: int = 1) -> bytes:
        """The page, each copy cut off; where the profile says so the cash drawer is opened before."""
        check_bits(profile)
        once = START + _settings(profile) + _body(page, profile) + _end(profile)
        return (KICK if profile.drawer else b"") + once * copies

    def is_whole(self, reply: bytes) -> bool:
        """A byte for each question; many printers know the second only, and are heard when the time is over."""
        return len(reply) >= 2

    def read_status(self, reply: bytes) -> PrinterState:
        """Either byte or both; the fixed bits (of 0x93) must read 0x12, else it is no answer at all."""
        if not reply or any(byte & 0x93 != 0x12 for byte in reply):
            return UNKNOWN
        conditions = [_condition(byte) for byte in reply]
        for condition in (PrinterCondition.HEAD_OPEN, PrinterCondition.PAPER_OUT, PrinterCondition.FAULT):
            if condition in conditions:
                return state_of(condition)
        return state_of(PrinterCondition.READY)


def _condition(byte: int) -> PrinterCondition:
    """What a byte says, whichever of the two questions it answers: they use other bits, but for cover + feed key."""
    if byte & _NEAR_END == _COVER:
        return PrinterCondition.HEAD_OPEN
    if byte & _OFF_LINE_PAPER:
        return PrinterCondition.PAPER_OUT
    return PrinterCondition.FAULT if byte & _ERROR else PrinterCondition.READY


def _settings(profile: PrinterProfile) -> bytes:
    """GS ( K: density and speed, only where the shop set them: few cheap printers know them."""
    made = b""
    if profile.darkness >= 0:
        step = share(profile.darkness, DENSITY_STEPS) - DENSITY_STEPS // 2
        made += b"\x1d(K\x02\x00\x31" + step.to_bytes(1, "little", signed=True)
    if profile.speed > 0:
        step = max(1, min(SPEED_STEPS, round(profile.speed / MM_A_SPEED)))
        made += b"\x1d(K\x02\x00\x32" + bytes([step])
    return made


def _body(page: DotPage, profile: PrinterProfile) -> bytes:
    """The dots in the profile's mode. Customer text is only ever in them as dots, or escaped where it is native."""
    if profile.mode is not Mode.AUTO:
        return _in_mode(page, profile, profile.mode)
    if profile.outlet is not OutletKind.SERIAL:
        return _in_mode(page, profile, Mode.PICTURE)
    stretched = _in_mode(page, profile, Mode.MIXED)
    texts = [in_ascii(mark.text) for mark in page.marks if isinstance(mark, Ink) and mark.text]
    slow = seconds_on_line(len(stretched), profile.baud, profile.frame) > SLOW_SECONDS
    if not slow or not texts or not all(map(is_plain, texts)):
        return stretched
    return min(stretched, _in_mode(page, profile, Mode.NATIVE), key=len)


def _in_mode(page: DotPage, profile: PrinterProfile, mode: Mode) -> bytes:
    """PICTURE: bands as high as can be, for the paper stops after each. MIXED: white stretches are bands of their own,
    a byte wide, and bars are sent in half their lines. NATIVE: lines of ASCII that stand alone are text.
    """
    if mode is not Mode.NATIVE:
        return _bands(place(page, profile).picture(), apart=mode is Mode.MIXED)
    placed = escpos_rows.with_letters(page, profile)
    picture = placed.picture()

    def dots_between(top: int, bottom: int) -> bytes:
        return _bands(picture.crop((0, top, picture.width, bottom)), apart=True) if top < bottom else b""

    return escpos_rows.encoded(placed, dots_between)


def _bands(picture: Image.Image, *, apart: bool) -> bytes:
    stretches = _stretches(picture) if apart else [(0, picture.height, False)]
    return b"".join(
        band(picture.crop((0, line, picture.width, min(line + BAND, end))), twice=alike)
        for first, end, alike in stretches
        for line in range(first, end, BAND)
    )


def band(picture: Image.Image, *, twice: bool = False) -> bytes:
    """GS v 0 with exactly bytes × lines of data; 1 is black. White on the right is left out (one byte stays).

    twice: every other line only, which the printer prints twice (its lines must be alike, and an even number).
    """
    ink = dots.blackened(picture).getbbox()
    across, lines = max(1, ((ink[2] if ink else 1) + 7) // 8), picture.height // (2 if twice else 1)
    padded = Image.new("1", (across * 8, lines), 1)
    padded.paste(picture, (0, 0))
    data = padded.tobytes().translate(_INVERTED)
    start = b"\x1dv0\x02" if twice else b"\x1dv0\x00"
    return start + across.to_bytes(2, "little") + lines.to_bytes(2, "little") + data


def _stretches(picture: Image.Image) -> list[tuple[int, int, bool]]:
    """(first line, end, all alike) of each stretch with ink, of bars apart, and of each white one worth a band."""
    across = (picture.width + 7) // 8
    data, white = picture.tobytes(), Image.new("1", (picture.width, 1), 1).tobytes()
    rows = [data[at : at + across] for at in range(0, len(data), across)]
    stretches: list[tuple[int, int, bool]] = []
    for first, end in _apart([row != white for row in rows]):
        stretches += [(first, end, False)] if rows[first] == white else _bars_apart(rows, first, end)
    return stretches


def _apart(inked: list[bool]) -> list[tuple[int, int]]:
    edges = [0]
    for line in range(1, len(inked)):
        if inked[line] == inked[line - 1]:
            continue
        if inked[line] and line - edges[-1] < LEAST_WHITE and len(edges) > 1:
            edges.pop()  # too little white to pay for a command: it stays with the ink around it
        else:
            edges.append(line)
    return list(pairwise([*edges, len(inked)]))


def _bars_apart(rows: list[bytes], first: int, end: int) -> list[tuple[int, int, bool]]:
    """The stretch, cut where an even number of lines, LEAST_ALIKE or more, are all alike: bars."""
    stretches: list[tuple[int, int, bool]] = []
    line = start = first
    while line < end:
        alike = next((last for last in range(line, end) if rows[last] != rows[line]), end) - line
        if alike >= LEAST_ALIKE:
            stretches += [(start, line, False)] if start < line else []
            line += alike - alike % 2
            stretches.append((line - alike + alike % 2, line, True))
            start = line
        else:
            line += alike
    return [*stretches, (start, end, False)] if start < end else stretches


def _end(profile: PrinterProfile) -> bytes:
    """A cut, or as much white as tearing off needs, in steps of at most 255 dots (ESC J)."""
    if profile.cut:
        return CUT
    lines = round(TEAR_MM * dots.dots_per_mm(profile.dpi))
    steps = [min(255, lines - done) for done in range(0, lines, 255)]
    return b"".join(b"\x1bJ" + bytes([step]) for step in steps)
