"""EPL2 (Zebra LP/TLP 2844 and its like): GW pictures, native Code 128 C and rules, letters in the five dot fonts."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PIL import Image

from app.printing import codes
from app.printing.dots import dots_per_mm
from app.printing.face import Media, PrinterCondition, PrinterProfile, PrinterState
from app.printing.languages.base import UNKNOWN, media_of, share, state_of
from app.printing.languages.label_language import LabelLanguage
from app.printing.languages.letters import Font, Letters
from app.printing.languages.placing import Placed
from app.printing.marks import Bars, Block, Ink

# the fifth font has capitals only; at 203 dpi there is white behind each letter
FONTS = (Font("1", 10, 12), Font("2", 12, 16), Font("3", 14, 20), Font("4", 16, 24))
FINE_FONTS = (Font("1", 12, 20), Font("2", 16, 28), Font("3", 20, 36), Font("4", 24, 44))
FINE_DPI = 300
DARKEST = 15
SPEEDS = (38, 51, 63, 83)  # mm a second of S1 to S4
GAPS = {203: (16, 240), FINE_DPI: (24, 240)}  # dots that Q takes, from and to
TURNS = {0: 0, 90: 1, 180: 2, 270: 3}
_ANSWER = re.compile(rb"\d\d(?:[PR]\d{1,3})?(?:,\d\d(?:[PR]\d{1,3})?)*\r?\n")
_CONDITIONS = {
    b"07": PrinterCondition.PAPER_OUT,
    b"11": PrinterCondition.HEAD_OPEN,
    b"12": PrinterCondition.PAUSED,
    b"92": PrinterCondition.PAUSED,
    b"62": PrinterCondition.FAULT,  # head too hot
    b"81": PrinterCondition.JAM,  # of the cutter
}


class Epl(LabelLanguage):
    """A label as EPL2 commands, and the printer's error report."""

    across = (1, 2, 3, 4, 5, 6, 8)
    down = range(1, 10)
    query = b"^ee\r\n"

    def is_whole(self, reply: bytes) -> bool:
        """The report is a line."""
        return b"\n" in reply

    def read_status(self, reply: bytes) -> PrinterState:
        """Two digits, or several of them; 01 to 10 speak of commands that were sent, not of the printer."""
        if not _ANSWER.fullmatch(reply):
            return UNKNOWN
        told = reply.strip().split(b",")
        if any(each.startswith(b"07R") for each in told):
            return state_of(PrinterCondition.RIBBON_OUT)
        found = [_CONDITIONS[each[:2]] for each in told if each[:2] in _CONDITIONS]
        if found:
            return state_of(found[0])
        return state_of(PrinterCondition.READY) if all(each[:2] <= b"10" for each in told) else UNKNOWN

    def fonts(self, dpi: int) -> Sequence[Font]:
        """The dot fonts, which are other ones at 300 dpi."""
        return FINE_FONTS if dpi == FINE_DPI else FONTS

    def frame(self, placed: Placed, profile: PrinterProfile, body: bytes, copies: int) -> bytes:
        """No R: it would end the centring that q does. The empty first line ends what was left half-said."""
        lines = [
            "",
            *([f"S{_speed(profile.speed)}"] if profile.speed > 0 else []),
            *([f"D{share(profile.darkness, DARKEST)}"] if profile.darkness >= 0 else []),
            "ZT",
            f"q{placed.size[0]}",
            f"Q{placed.size[1]},{_gap(profile)}",
            "N",
            "",
        ]
        return "\n".join(lines).encode("ascii") + body + f"P{copies}\n".encode("ascii")

    def ink(self, ink: Ink, profile: PrinterProfile) -> bytes:
        """GW with exactly bytes × lines of data; 1 is white, so the bits that pad a row are set."""
        across = (ink.image.width + 7) // 8
        padded = Image.new("1", (across * 8, ink.image.height), 1)
        padded.paste(ink.image, (0, 0))
        return f"GW{ink.x},{ink.y},{across},{ink.image.height},".encode("ascii") + padded.tobytes() + b"\n"

    def block(self, block: Block) -> bytes:
        """A black line."""
        return f"LO{block.x},{block.y},{block.width},{block.height}\n".encode("ascii")

    def bars(self, bars: Bars) -> bytes:
        """Code 128 in subset C. Turned ones bar by bar: printers don't agree on the dot about which they turn."""
        if bars.turn:
            return b"".join(map(self.block, bars.blocks()))
        place = f"B{bars.x},{bars.y},0,1C,{bars.module},{bars.module},{bars.height},N"
        return f'{place},"{codes.check_digits(bars.digits)}"\n'.encode("ascii")

    def letters(self, letters: Letters) -> bytes:
        """Text, from the corner where the first letter begins; LE turns white and black about in a box of it."""
        x, y = letters.start
        place = f"A{x},{y},{TURNS[letters.turn]},{letters.font.name},{letters.across},{letters.down},N"
        plate = "LE{},{},{},{}\n".format(*letters.plate) if letters.plate else ""
        return f'{place},"{escaped(letters.text)}"\n{plate}'.encode("ascii")


def escaped(text: str) -> str:
    """Text between double quotes: they and the backslash are told by a backslash; a line feed would end the field."""
    plain = "".join(char for char in text if 0x20 <= ord(char) < 0x7F)
    return plain.replace("\\", "\\\\").replace('"', '\\"')


def _speed(mm_a_second: int) -> int:
    return min(range(1, len(SPEEDS) + 1), key=lambda step: abs(SPEEDS[step - 1] - mm_a_second))


def _gap(profile: PrinterProfile) -> str:
    media = media_of(profile)
    if media is Media.CONTINUOUS:
        return "0"
    least, most = GAPS[FINE_DPI if profile.dpi == FINE_DPI else 203]
    gap = max(least, min(most, round(profile.gap_mm * dots_per_mm(profile.dpi))))
    return f"B{gap}+0" if media is Media.MARK else str(gap)
