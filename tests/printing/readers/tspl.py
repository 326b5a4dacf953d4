"""TSPL as its manual has it, as far as labels need it; any other command is an error."""

from __future__ import annotations

import re

from tests.printing.readers.paper import Paper, Printed, Text, from_corner

FONTS = {"1": (8, 12), "2": (12, 20), "3": (16, 24), "4": (24, 32), "5": (32, 48)}
N = rb"(0|[1-9][0-9]*)"
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
END = b"\r\n"


class Tspl:
    """A printer of `dots_per_mm`."""

    def __init__(self, dots_per_mm: float) -> None:
        self.printed: list[Printed] = []
        self._dots_per_mm = dots_per_mm
        self._settings: dict[str, str] = {}
        self._paper: Paper | None = None

    def take(self, data: bytes, at: int) -> int:
        """The command at a byte; gives where the next one begins."""
        found = BITMAP.match(data, at)
        if found:
            return self._bitmap(data, found)
        end = data.find(END, at)
        if end < 0:
            raise ValueError(f"a command without its end: {data[at : at + 40]!r}")
        self._line(data[at:end])
        return end + len(END)

    def close(self) -> list[Printed]:
        """All that was printed."""
        if self._paper:
            raise ValueError("a label without PRINT")
        return self.printed

    def _bitmap(self, data: bytes, found: re.Match[bytes]) -> int:
        x, y, across, height = (int(number) for number in found.groups())
        end = found.end() + across * height
        if data[end : end + 2] != END or not across or not height:
            raise ValueError(f"not exactly {across} × {height} bytes")
        # mode 0 overwrites: what was under the picture is gone
        self._sheet().rows(x, y, across, data[found.end() : end], white=1, wipe=True)
        return end + len(END)

    def _line(self, line: bytes) -> None:
        if not line:
            return
        if line == b"CLS":
            self._clear()
            return
        for name, pattern in SETTINGS.items():
            if found := pattern.fullmatch(line):
                if self._paper:
                    raise ValueError(f"{name} within a label")
                self._settings[name] = ",".join(value.decode() for value in found.groups())
                return
        self._mark(line)

    def _mark(self, line: bytes) -> None:
        paper = self._sheet()
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
            self.printed.append(Printed(paper.picture, int(found[1]) * int(found[2]), paper.texts, self._settings))
            self._settings, self._paper = {}, None
        else:
            raise ValueError(f"unknown command {line[:60]!r}")

    def _clear(self) -> None:
        missing = NEEDED - self._settings.keys()
        if missing or not self._settings.keys() & {"GAP", "BLINE"}:
            raise ValueError(f"left as another program set it: {sorted(missing)}")
        width, height = (float(mm) * self._dots_per_mm for mm in self._settings["SIZE"].split(","))
        self._paper = Paper(round(width), round(height))

    def _sheet(self) -> Paper:
        if self._paper is None:
            raise ValueError("no CLS before the first mark")
        return self._paper


def read_tspl(data: bytes, dpi: int) -> list[Printed]:
    """The labels that come out of `data`. Raises ValueError for anything that a label does not need."""
    printer, at = Tspl({203: 8.0}.get(dpi, dpi / 25.4)), 0
    while at < len(data):
        at = printer.take(data, at)
    return printer.close()


def unescaped(content: bytes) -> str:
    """What stands between the quotes; a quote itself is told as \\["]."""
    if any(not 0x20 <= byte < 0x7F for byte in content):
        raise ValueError("a byte that is no letter")
    parts = content.split(b'\\["]')
    if any(b'"' in part or b"\\[" in part for part in parts):
        raise ValueError(f"a quote or a sign of the printer in {content!r}")
    return b'"'.join(parts).decode("ascii")
