"""ZPL II as its programming guide has it, as far as labels need it; any other command is an error."""

from __future__ import annotations

import base64
import binascii
import re
import zlib

from tests.printing.readers.paper import Paper, Printed, Text, from_corner

TURNS = {"N": 0, "R": 90, "I": 180, "B": 270}
FONTS = {"A": (5, 9, 1), "D": (10, 18, 2), "F": (13, 26, 3), "G": (40, 60, 8)}  # width, height, white between
COMMAND = re.compile(r"[\^~]([A-Z]\d|[A-Z]{2}|A0)([^\^~]*)")
NUMBER = "(0|[1-9][0-9]*)"


class Zpl:
    """A printer in the state in which another program may have left it: all that matters must be set."""

    def __init__(self) -> None:
        self.printed: list[Printed] = []
        self.settings: dict[str, str] = {}
        self._inside = False
        self._start()

    def _start(self) -> None:
        self._set: dict[str, str] = {}
        self._copies = 1
        self._paper: Paper | None = None
        self._field: dict[str, str] = {}

    def take(self, name: str, rest: str) -> None:
        """One command."""
        if name == "SD" and not self._inside:
            self.settings["SD"] = match("([0-2][0-9]|30)", rest)[0]
        elif name == "XA" and not self._inside and not rest:
            self._inside = True
        elif not self._inside:
            raise ValueError(f"{name} outside of a label")
        elif name == "XZ" and not rest:
            self._end()
        elif name in SETTINGS:
            if self._paper:
                raise ValueError(f"{name} after the first field")
            self._set[name] = match(SETTINGS[name], rest)[0]
        elif name == "PQ":
            self._copies = int(match(NUMBER, rest)[1])
        else:
            self._take_field(name, rest)

    def _take_field(self, name: str, rest: str) -> None:
        if name == "FS" and not rest:
            self._draw(self._sheet())
            self._field = {}
        elif name in FIELD and name not in self._field and (name == "FO") == (not self._field):
            self._field[name] = rest
        else:
            raise ValueError(f"unknown or out of place: {name}{rest[:40]!r}")

    def _sheet(self) -> Paper:
        if self._paper is None:
            missing = {"CI", "PO", "PM", "LR", "LH", "LS", "MN", "PW", "LL"} - self._set.keys()
            if missing:
                raise ValueError(f"left as another program set it: {sorted(missing)}")
            self._paper = Paper(int(self._set["PW"]), int(self._set["LL"]))
        return self._paper

    def _draw(self, paper: Paper) -> None:
        kinds = self._field.keys() - {"FO", "BY", "FH", "FR"}
        if "FR" in self._field and (self._field["FR"] or not kinds & FONT_COMMANDS):
            raise ValueError("reversed, but no letters")
        x, y = (int(number) for number in match(f"{NUMBER},{NUMBER}", self._field["FO"]).groups())
        if kinds == {"GF"}:
            self._picture(paper, x, y)
        elif kinds == {"GB"}:
            width, height, thick = (int(n) for n in match(f"{NUMBER},{NUMBER},{NUMBER}", self._field["GB"]).groups())
            if thick != min(width, height):
                raise ValueError("a box that is not all border")
            paper.black(x, y, width, height)
        elif kinds == {"BC", "FD"} and "FH" not in self._field:
            found = match(f"([NRIB]),{NUMBER},N,N,N", self._field["BC"])
            digits = match(">;([0-9]+)", self._field["FD"])[1]
            module = int(match("([1-9]|10)", self._field["BY"])[1])
            paper.bars(x, y, int(found[2]), module, digits, TURNS[found[1]])
        elif kinds & FONT_COMMANDS and kinds - FONT_COMMANDS == {"FD"} and self._field.get("FH") == "_":
            self._text(paper, x, y, *(kinds & FONT_COMMANDS))
        else:
            raise ValueError(f"a field of {sorted(kinds)}")

    def _picture(self, paper: Paper, x: int, y: int) -> None:
        found = match(f"A,{NUMBER},{NUMBER},{NUMBER},(.*)", self._field["GF"])
        whole, total, across = int(found[1]), int(found[2]), int(found[3])
        data = unpacked(found[4], across)
        if not len(data) == whole == total or total % across:
            raise ValueError(f"{len(data)} bytes instead of {whole} and {total}")
        paper.rows(x, y, across, data, white=0, wipe=False)

    def _text(self, paper: Paper, x: int, y: int, name: str) -> None:
        width, height, gap = FONTS[name[1]]
        found = match(f"([NRIB]),{NUMBER},{NUMBER}", self._field[name])
        if int(found[2]) % height or int(found[3]) % width:
            raise ValueError("a size between the sizes of a bitmap font")
        down, across = int(found[2]) // height, int(found[3]) // width
        if not (1 <= down <= 10 and 1 <= across <= 10):
            raise ValueError("a letter that large is not printed")
        raw = re.sub("_([0-9A-F]{2})", lambda code: chr(int(code[1], 16)), self._field["FD"])
        if "_" in re.sub("_[0-9A-F]{2}", "", self._field["FD"]):
            raise ValueError("an _ without its code")
        text = raw.encode("latin-1").decode("utf-8")
        wide, high = len(text) * (width + gap) * across, height * down
        _, _, w, h = from_corner(0, 0, wide, high, TURNS[found[1]])
        paper.write(Text(text, x, y, w, h, TURNS[found[1]], white="FR" in self._field))

    def _end(self) -> None:
        if self._field:
            raise ValueError("a field without its end")
        paper = self._sheet()
        self.printed.append(Printed(paper.picture, self._copies, paper.texts, self.settings | self._set))
        self._inside = False
        self._start()

    def close(self) -> list[Printed]:
        """All that was printed."""
        if self._inside:
            raise ValueError("a label without its end")
        return self.printed


SETTINGS = {
    "CI": "28",
    "PO": "N",
    "PM": "N",
    "LR": "N",
    "LH": "0,0",
    "LS": "0",
    "MN": "[YMN]",
    "PR": "([1-9]|1[0-4])",
    "PW": NUMBER,
    "LL": NUMBER,
}
FONT_COMMANDS = {"AA", "AD", "AF", "AG"}
FIELD = {"FO", "GF", "GB", "BY", "BC", "FD", "FH", "FR", *FONT_COMMANDS}


def read_zpl(data: bytes) -> list[Printed]:
    """The labels that come out of `data`. Raises ValueError for anything that a label does not need."""
    text = data.decode("ascii").replace("\r", "").replace("\n", "")
    printer, at = Zpl(), 0
    while at < len(text):
        found = COMMAND.match(text, at)
        if not found:
            raise ValueError(f"no command: {text[at : at + 40]!r}")
        name, rest = found[1], found[2]
        if text[at] == "~" and name != "SD":
            raise ValueError(f"~{name}")
        printer.take(name, rest)
        at = found.end()
    return printer.close()


def unpacked(shown: str, across: int) -> bytes:
    """A ^GF picture's bytes, from run lengths or from Z64."""
    if shown.startswith(":Z64:"):
        found = match(":Z64:([A-Za-z0-9+/=]+):([0-9A-F]{4})", shown)
        if f"{binascii.crc_hqx(found[1].encode(), 0):04X}" != found[2]:
            raise ValueError("the check sum is another one")
        return zlib.decompress(base64.b64decode(found[1], validate=True))
    rows, row, times = list[str](), "", 0
    for char in shown:
        if char in ",:":
            if times or (char == ":" and (row or not rows)):
                raise ValueError(f"{char} after {row!r}")
            row = rows[-1] if char == ":" else row.ljust(across * 2, "0")
        elif "G" <= char <= "Z":
            times += ord(char) - ord("F")
        elif "g" <= char <= "z":
            times += (ord(char) - ord("f")) * 20
        elif char in "0123456789ABCDEF":
            row, times = row + char * max(1, times), 0
        else:
            raise ValueError(f"{char!r} in a picture")
        if len(row) > across * 2:
            raise ValueError("a row too long")
        if len(row) == across * 2 and not times:
            rows.append(row)
            row = ""
    if row or times:
        raise ValueError("a row too short")
    return bytes.fromhex("".join(rows))


def match(pattern: str, text: str) -> re.Match[str]:
    """The whole text by the pattern, or ValueError."""
    found = re.fullmatch(pattern, text)
    if not found:
        raise ValueError(f"{text[:60]!r} is not {pattern}")
    return found
