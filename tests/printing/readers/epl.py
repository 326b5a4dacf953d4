"""EPL2 as its programming guide has it, as far as labels need it; any other command is an error."""

from __future__ import annotations

import re

from typing_extensions import override

from tests.printing.readers.lines import LinePrinter, N
from tests.printing.readers.paper import Paper, Printed, Text, from_corner

# width with the white behind it, height; the fifth has capitals only
FONTS = {"1": (10, 12), "2": (12, 16), "3": (14, 20), "4": (16, 24)}
FINE_FONTS = {"1": (12, 20), "2": (16, 28), "3": (20, 36), "4": (24, 44)}
PICTURE = re.compile(rb"GW" + N + b"," + N + b"," + N + b"," + N + b",")
SETTINGS = {
    "S": re.compile(rb"S([1-6])"),
    "D": re.compile(rb"D([0-9]|1[0-5])"),
    "Z": re.compile(rb"Z(T)"),
    "q": re.compile(rb"q" + N),
    "Q": re.compile(rb"Q" + N + rb",(0|B?[1-9][0-9]*(?:\+[0-9]+)?)"),
}
REVERSE = re.compile(rb"LE" + N + b"," + N + b"," + N + b"," + N)
LINE = re.compile(rb"LO" + N + b"," + N + b"," + N + b"," + N)
BARS = re.compile(rb"B" + N + b"," + N + rb",0,1C,([1-9]|10),([0-9]+)," + N + rb',N,"([0-9]+)"')
TEXT = re.compile(rb"A" + N + b"," + N + rb',([0-3]),([1-4]),([1-6]|8),([1-9]),N,"(.*)"', re.DOTALL)
PRINT = re.compile(rb"P([1-9][0-9]*)")


class Epl(LinePrinter):
    """A printer."""

    END, PICTURE, SETTINGS, CLEAR, PRINT = b"\n", PICTURE, SETTINGS, "N", "P"

    def __init__(self, dpi: int) -> None:
        super().__init__()
        self._fonts = FINE_FONTS if dpi == 300 else FONTS

    @override
    def mark(self, line: bytes, paper: Paper) -> int:
        if found := LINE.fullmatch(line):
            paper.black(*(int(number) for number in found.groups()))
        elif found := REVERSE.fullmatch(line):
            paper.reverse(*(int(number) for number in found.groups()))
        elif found := BARS.fullmatch(line):
            paper.bars(int(found[1]), int(found[2]), int(found[5]), int(found[3]), found[6].decode())
        elif found := TEXT.fullmatch(line):
            wide, high = self._fonts[found[4].decode()]
            text, turn = unescaped(found[7]), int(found[3]) * 90
            size = (len(text) * wide * int(found[5]), high * int(found[6]))
            paper.write(Text(text, *from_corner(int(found[1]), int(found[2]), *size, turn), turn))
        elif found := PRINT.fullmatch(line):
            return int(found[1])
        else:
            raise ValueError(f"unknown command {line[:60]!r}")
        return 0

    @override
    def cleared(self) -> Paper:
        """N comes last of the settings: Q and q make the picture anew."""
        missing = {"q", "Q", "Z"} - self.settings.keys()
        if missing:
            raise ValueError(f"left as another program set it: {sorted(missing)}")
        return Paper(int(self.settings["q"]), int(self.settings["Q"].split(",")[0]))


def read_epl(data: bytes, dpi: int) -> list[Printed]:
    """The labels that come out of `data`. Raises ValueError for anything that a label does not need."""
    return Epl(dpi).read(data)


def unescaped(content: bytes) -> str:
    """What stands between the quotes: a backslash tells that a quote or another backslash follows."""
    text, at = "", 0
    while at < len(content):
        char = chr(content[at])
        if char == "\\":
            at += 1
            char = chr(content[at]) if at < len(content) else ""
            if char not in {"\\", '"'}:
                raise ValueError(f"a backslash before {char!r}")
        elif char == '"' or not 0x20 <= ord(char) < 0x7F:
            raise ValueError(f"{char!r} within a field")
        text += char
        at += 1
    return text
