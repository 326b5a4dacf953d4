"""TSPL (TSC, Xprinter, Gprinter, Deli…): BITMAP, native Code 128 and rules, TEXT in the printer's dot fonts."""

from __future__ import annotations

from collections.abc import Sequence

from PIL import Image

from app.printing import codes
from app.printing.face import Media, PrinterCondition, PrinterProfile, PrinterState
from app.printing.languages.base import UNKNOWN, inches_a_second, media_of, share, state_of
from app.printing.languages.label_language import LabelLanguage
from app.printing.languages.letters import Font, Letters, is_plain
from app.printing.languages.placing import Placed
from app.printing.marks import Bars, Block, Ink

FONTS = (Font("1", 8, 12), Font("2", 12, 20), Font("3", 16, 24), Font("4", 24, 32), Font("5", 32, 48))
DARKEST = 15
FASTEST = 12  # inches a second
LEAST_MARK_MM = 1.0
_CONDITIONS = (
    (0x01, PrinterCondition.HEAD_OPEN),
    (0x02, PrinterCondition.JAM),
    (0x04, PrinterCondition.PAPER_OUT),
    (0x08, PrinterCondition.RIBBON_OUT),
    (0x10, PrinterCondition.PAUSED),
    (0x40, PrinterCondition.HEAD_OPEN),  # cover
    (0x80, PrinterCondition.FAULT),
    (0x20, PrinterCondition.PRINTING),
)
_NOISE = 0xFF  # a dead line


class Tspl(LabelLanguage):
    """A label as TSPL commands, and the printer's one-byte status."""

    query = b"\x1b!?"

    def is_whole(self, reply: bytes) -> bool:
        """The status is one byte."""
        return bool(reply)

    def read_status(self, reply: bytes) -> PrinterState:
        """The reply's bits; none, noise, or more than one status at once is UNKNOWN."""
        status = set(reply)
        if len(status) != 1 or _NOISE in status:
            return UNKNOWN
        for bit, condition in _CONDITIONS:
            if reply[0] & bit:
                return state_of(condition)
        return state_of(PrinterCondition.READY)

    def writes(self, text: str) -> bool:
        """Printable ASCII, but nothing that the printer would take for a sign of its own, as \\[R] for a new line."""
        return is_plain(text) and "\\[" not in text

    def fonts(self, dpi: int) -> Sequence[Font]:
        """The dot fonts that every TSPL printer has."""
        return FONTS

    def frame(self, placed: Placed, profile: PrinterProfile, body: bytes, copies: int) -> bytes:
        """The empty first line ends what another program may have left half-said."""
        speed = inches_a_second(profile, FASTEST)
        lines = [
            "",
            f"SIZE {placed.width_mm:g} mm,{placed.height_mm:g} mm",
            _media(profile),
            *([f"SPEED {speed}"] if speed else []),
            *([f"DENSITY {share(profile.darkness, DARKEST)}"] if profile.darkness >= 0 else []),
            "DIRECTION 1",
            "REFERENCE 0,0",
            "CLS",
            "",
        ]
        return "\r\n".join(lines).encode("ascii") + body + f"PRINT 1,{copies}\r\n".encode("ascii")

    def ink(self, ink: Ink, profile: PrinterProfile) -> bytes:
        """A BITMAP."""
        return bitmap(ink.x, ink.y, ink.image)

    def block(self, block: Block) -> bytes:
        """A BAR, which is a rule here."""
        return f"BAR {block.x},{block.y},{block.width},{block.height}\r\n".encode("ascii")

    def bars(self, bars: Bars) -> bytes:
        """128M with !105 begins in subset C on every printer; "128" lets some clones choose the wider subset B.

        Turned ones are drawn bar by bar: printers don't agree on the dot about which they turn.
        """
        if bars.turn:
            return b"".join(map(self.block, bars.blocks()))
        place = f'BARCODE {bars.x},{bars.y},"128M",{bars.height},0,0,{bars.module},{bars.module}'
        return f'{place},"!105{codes.check_digits(bars.digits)}"\r\n'.encode("ascii")

    def letters(self, letters: Letters) -> bytes:
        """TEXT, from the corner where the first letter begins; REVERSE makes a black box of it."""
        x, y = letters.start
        place = f'TEXT {x},{y},"{letters.font.name}",{letters.turn},{letters.across},{letters.down}'
        plate = "REVERSE {},{},{},{}\r\n".format(*letters.plate) if letters.plate else ""
        return f'{place},"{escaped(letters.text)}"\r\n{plate}'.encode("ascii")


def bitmap(x: int, y: int, image: Image.Image) -> bytes:
    """A BITMAP command with exactly width × height bytes after it (one more or less would be read as commands).

    1 is white in TSPL, so the bits that pad the last byte of a row are set.
    """
    width = (image.width + 7) // 8
    padded = Image.new("1", (width * 8, image.height), 1)
    padded.paste(image, (0, 0))
    return f"BITMAP {x},{y},{width},{image.height},0,".encode("ascii") + padded.tobytes() + b"\r\n"


def escaped(text: str) -> str:
    """Text between double quotes: they have a sign of their own, control characters are dropped."""
    return "".join(char for char in text if 0x20 <= ord(char) < 0x7F).replace('"', '\\["]')


def _media(profile: PrinterProfile) -> str:
    media = media_of(profile)
    if media is Media.MARK:
        return f"BLINE {max(profile.gap_mm, LEAST_MARK_MM):g} mm,0 mm"
    # a roll has no gap: one would be sought for ever
    return f"GAP {profile.gap_mm if media is Media.GAP else 0:g} mm,0 mm"
