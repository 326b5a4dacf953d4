"""ZPL II (Zebra and its like): pictures as run lengths or Z64, native Code 128 and rules, letters behind ^FH."""

from __future__ import annotations

import base64
import binascii
import re
import zlib
from collections.abc import Sequence

from PIL import Image

from app.printing import codes
from app.printing.face import Media, PrinterCondition, PrinterProfile, PrinterState
from app.printing.languages.base import UNKNOWN, inches_a_second, media_of, share, state_of
from app.printing.languages.label_language import LabelLanguage
from app.printing.languages.letters import Font, Letters
from app.printing.languages.placing import Placed
from app.printing.marks import Bars, Block, Ink

FONTS = (Font("A", 6, 9), Font("D", 12, 18), Font("F", 16, 26), Font("G", 48, 60))  # B has capitals only
_MATRIX = {"A": 5, "D": 10, "F": 13, "G": 40}  # a letter's dots across without the white behind it
TURNS = {0: "N", 90: "R", 180: "I", 270: "B"}
MEDIA = {Media.GAP: "Y", Media.MARK: "M", Media.CONTINUOUS: "N"}
DARKEST = 30
FASTEST = 14  # inches a second
START = b"^XA"
_INVERTED = bytes(range(255, -1, -1))
_RUN = re.compile(r"(.)\1+")
_WHITE = re.compile("0+$")
_STRING = re.compile(rb"\x02([0-9A-Za-z, .]*)\x03")


class Zpl(LabelLanguage):
    """A label as ZPL commands, and the printer's host status."""

    query = b"~HS"
    needs_eight_bits = False  # all of it is text

    def is_whole(self, reply: bytes) -> bool:
        """The host status is three strings."""
        return len(_STRING.findall(reply)) >= 3

    def read_status(self, reply: bytes) -> PrinterState:
        """Flags of the first string (paper, pause, buffer, temperature) and the second (head, ribbon); else UNKNOWN."""
        strings = [string.split(b",") for string in _STRING.findall(reply)[:2]]
        if [len(string) for string in strings] != [12, 11]:
            return UNKNOWN
        first, second = strings
        if not all(flag in {b"0", b"1"} for flag in (*first[1:3], first[5], *first[10:], *second[2:4])):
            return UNKNOWN
        for flag, condition in (
            (second[2], PrinterCondition.HEAD_OPEN),
            (first[1], PrinterCondition.PAPER_OUT),
            (second[3], PrinterCondition.RIBBON_OUT),
            (first[2], PrinterCondition.PAUSED),
            (first[10], PrinterCondition.FAULT),  # too cold
            (first[11], PrinterCondition.FAULT),  # too hot
            (first[5], PrinterCondition.PRINTING),  # its buffer is full
        ):
            if flag == b"1":
                return state_of(condition)
        waiting = first[4].strip(b"0 ") or second[8].strip(b"0 ")  # formats received, labels of the batch
        return state_of(PrinterCondition.PRINTING if waiting else PrinterCondition.READY)

    def fonts(self, dpi: int) -> Sequence[Font]:
        """The bitmap fonts: the same dots at every resolution."""
        return FONTS

    def frame(self, placed: Placed, profile: PrinterProfile, body: bytes, copies: int) -> bytes:
        """What another program may have left set (orientation, mirror, reverse, origin) is put back first."""
        speed = inches_a_second(profile, FASTEST)
        head = (
            (f"~SD{share(profile.darkness, DARKEST):02d}" if profile.darkness >= 0 else "")
            + f"^XA^CI28^PON^PMN^LRN^LH0,0^LS0^MN{MEDIA[media_of(profile)]}"
            + (f"^PR{speed}" if speed else "")
            + f"^PW{placed.size[0]}^LL{placed.size[1]}\n"
        )
        return head.encode("ascii") + body + f"^PQ{copies}^XZ\n".encode("ascii")

    def ink(self, ink: Ink, profile: PrinterProfile) -> bytes:
        """^GFA, as run lengths, or as Z64 where the shop says that its printer reads it."""
        data, across = _inked(ink.image)
        shown = z64(data) if profile.z64 else run_lengths(data, across)
        return f"^FO{ink.x},{ink.y}^GFA,{len(data)},{len(data)},{across},{shown}^FS\n".encode("ascii")

    def block(self, block: Block) -> bytes:
        """A box all border."""
        thick = min(block.width, block.height)
        return f"^FO{block.x},{block.y}^GB{block.width},{block.height},{thick}^FS\n".encode("ascii")

    def bars(self, bars: Bars) -> bytes:
        """Code 128 that begins in subset C (>;); ^FO is the upper left corner however it is turned."""
        digits = codes.check_digits(bars.digits)
        place = f"^FO{bars.x},{bars.y}^BY{bars.module}^BC{TURNS[bars.turn]},{bars.height},N,N,N"
        return f"{place}^FD>;{digits}^FS\n".encode("ascii")

    def letters(self, letters: Letters) -> bytes:
        """A field of text in a bitmap font, its size given in dots without the white between letters.

        On a black box ^FR makes it white.
        """
        font, size = letters.font, f"{letters.font.height * letters.down},{_MATRIX[letters.font.name] * letters.across}"
        place = f"^FO{letters.x},{letters.y}^A{font.name}{TURNS[letters.turn]},{size}"
        field = f"{'^FR' if letters.plate else ''}^FH_^FD{escaped(letters.text)}^FS\n"
        return (self.block(Block(*letters.plate)) if letters.plate else b"") + f"{place}{field}".encode("ascii")


def escaped(text: str) -> str:
    """Text for ^FH_^FD: what could begin a command, or is no printable ASCII, as _HH of its UTF-8."""
    return "".join(
        char if 0x20 <= ord(char) < 0x7F and char not in "_^~" else "".join(f"_{byte:02X}" for byte in char.encode())
        for char in text
    )


def run_lengths(data: bytes, across: int) -> str:
    """Hex digits, run by run: G to Y and g to z say how often; "," fills a row with white, ":" is the row above.

    No "!": the manual has it fill a row "with ones", which some read as F, some as 1.
    """
    rows, last = list[str](), ""
    for at in range(0, len(data), across):
        row = data[at : at + across].hex().upper()
        rows.append(":" if row == last else _row(row))
        last = row
    return "".join(rows)


def z64(data: bytes) -> str:
    """Deflated, as base 64, with the check sum that the printer compares."""
    packed = base64.b64encode(zlib.compress(data, 9))
    return f":Z64:{packed.decode('ascii')}:{binascii.crc_hqx(packed, 0):04X}"


def _row(row: str) -> str:
    return _RUN.sub(lambda run: _times(len(run[0])) + run[1], _WHITE.sub(",", row))


def _times(count: int) -> str:
    """How often, in letters: z is 400, g to y are 20 to 380, G to Y are 1 to 19."""
    many, rest = divmod(count, 400)
    twenties, ones = divmod(rest, 20)
    letters = "z" * many
    letters += chr(ord("g") + twenties - 1) if twenties else ""
    return letters + (chr(ord("G") + ones - 1) if ones else "")


def _inked(picture: Image.Image) -> tuple[bytes, int]:
    """The picture's rows in whole bytes, 1 is black, and how many bytes a row has."""
    across = (picture.width + 7) // 8
    padded = Image.new("1", (across * 8, picture.height), 1)
    padded.paste(picture, (0, 0))
    return padded.tobytes().translate(_INVERTED), across
