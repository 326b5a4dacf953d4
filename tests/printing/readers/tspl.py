"""TSPL as its manual has it, as far as labels need it; any other command is an error."""

from __future__ import annotations

import re

from typing_extensions import override

from tests.printing.readers.lines import LinePrinter, N
from tests.printing.readers.paper import Paper, Printed, Text, from_corner

FONTS = {"1": (8, 12), "2": (12, 20), "3": (16, 24), "4": (24, 32), "5": (32, 48)}
MM = rb"([0-9]+(?:\.[0-9]+)?) mm"
BITMAP = re.compile(rb"BITMAP " + N + b"," + N + b"," + N + b"," + N + b",0,")
SETTINGS = {
    "SIZE": re.compile(rb"SIZE " + MM + b"," + MM),
    "GAP": re.compile(rb"GAP " + MM + b",0 mm"),
    "BLINE": re.compile(rb"BLINE " + MM + b",0 mm"),
    "SPEED": re.compile(rb"SPEED ([1-9]|1[0-2])"),
    "DENSITY": re.compile(rb"DENSITY ([0-9]|1[0-5])"),
    "DIRECTION": re.compile(rb"DIRECTION ([01])"),
    "REFERENCE": re.compile(rb"REFERENCE (0),(0)"),
}
NEEDED = {"SIZE", "DIRECTION", "REFERENCE"}
BAR = re.compile(rb"BAR " + N + b"," + N + b"," + N + b"," + N)
BARCODE = re.compile(rb"BARCODE " + N + b"," + N + rb',"128M",' + N + rb",0,0," + N + rb',\4,"!105([0-9]+)"')
TEXT = re.compile(rb"TEXT " + N + b"," + N + rb',"([1-5])",(0|90|180|270),([1-9]|10),([1-9]|10),"(.*)"', re.DOTALL)
REVERSE = re.compile(rb"REVERSE " + N + b"," + N + b"," + N + b"," + N)
PRINT = re.compile(rb"PRINT " + N + b"," + N)


class Tspl(LinePrinter):
    """A printer of `dots_per_mm`."""

    END, PICTURE, SETTINGS, CLEAR, PRINT = b"\r\n", BITMAP, SETTINGS, "CLS", "PRINT"

    def __init__(self, dots_per_mm: float) -> None:
        super().__init__()
        self._dots_per_mm = dots_per_mm

    @override
    def mark(self, line: bytes, paper: Paper) -> int:
        if found := BAR.fullmatch(line):
            paper.black(*(int(number) for number in found.groups()))
        elif found := BARCODE.fullmatch(line):
            x, y, height, module = (int(found[number]) for number in range(1, 5))
            paper.bars(x, y, height, module, found[5].decode())
        elif found := TEXT.fullmatch(line):
            wide, high = FONTS[found[3].decode()]
            text, turn = unescaped(found[7]), int(found[4])
            size = (len(text) * wide * int(found[5]), high * int(found[6]))
            paper.write(Text(text, *from_corner(int(found[1]), int(found[2]), *size, turn), turn))
        elif found := REVERSE.fullmatch(line):
            paper.reverse(*(int(number) for number in found.groups()))
        elif found := PRINT.fullmatch(line):
            return int(found[1]) * int(found[2])
        else:
            raise ValueError(f"unknown command {line[:60]!r}")
        return 0

    @override
    def cleared(self) -> Paper:
        missing = NEEDED - self.settings.keys()
        if missing or not self.settings.keys() & {"GAP", "BLINE"}:
            raise ValueError(f"left as another program set it: {sorted(missing)}")
        width, height = (float(mm) * self._dots_per_mm for mm in self.settings["SIZE"].split(","))
        return Paper(round(width), round(height))


def read_tspl(data: bytes, dpi: int) -> list[Printed]:
    """The labels that come out of `data`. Raises ValueError for anything that a label does not need."""
    return Tspl({203: 8.0}.get(dpi, dpi / 25.4)).read(data)


def unescaped(content: bytes) -> str:
    """What stands between the quotes; a quote itself is told as \\["]."""
    if any(not 0x20 <= byte < 0x7F for byte in content):
        raise ValueError("a byte that is no letter")
    parts = content.split(b'\\["]')
    if any(b'"' in part or b"\\[" in part for part in parts):
        raise ValueError(f"a quote or a sign of the printer in {content!r}")
    return b'"'.join(parts).decode("ascii")
