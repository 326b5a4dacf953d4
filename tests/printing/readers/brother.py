"""Brother QL raster as its command reference has it, as far as labels need it; any other command is an error."""

from __future__ import annotations

from PIL import Image

from tests.printing.readers.paper import INVERTED, Printed

PINS = {90: 720, 162: 1296}  # by the bytes of a line
# (width, length) as the printer calls them → (white right of the print, dots printed, lines): from the page size table
ROLLS = {
    (12, 0): (29, 106, 0),
    (29, 0): (6, 306, 0),
    (38, 0): (12, 413, 0),
    (50, 0): (12, 554, 0),
    (54, 0): (0, 590, 0),
    (62, 0): (12, 696, 0),
    (102, 0): (12, 1164, 0),
    (17, 54): (0, 165, 566),
    (17, 87): (0, 165, 956),
    (23, 23): (42, 202, 202),
    (29, 42): (6, 306, 425),
    (29, 90): (6, 306, 991),
    (38, 90): (12, 413, 991),
    (39, 48): (6, 425, 495),
    (52, 29): (0, 578, 271),
    (62, 29): (12, 696, 271),
    (62, 100): (12, 696, 1109),
    (102, 51): (12, 1164, 526),
    (102, 153): (12, 1164, 1660),
}
WIDE_MORE = 44


class Brother:
    """A printer; `wide`: with the long head."""

    def __init__(self, data: bytes) -> None:
        self._data, self._at = data, 0
        self.printed: list[Printed] = []
        self._mode = ""
        self._first = True

    def run(self) -> list[Printed]:
        """All labels of all jobs, at least one."""
        self._job()
        while self._at != len(self._data):
            self._job()
        return self.printed

    def _job(self) -> None:
        start = self._at
        while self._data[self._at : self._at + 1] == b"\0":
            self._at += 1
        if self._at - start < 350 or self._take(2) != b"\x1b@":
            raise ValueError("neither made void what was left, nor reset")
        if self._data.startswith(b"\x1bia\x01", self._at):
            self._mode = "raster"
            self._at += 4
        self._first, last = True, False
        while not last:
            last = self._page()

    def _page(self) -> bool:
        if self._take(3) != b"\x1biz":
            raise ValueError("no ESC i z")
        told = self._take(10)
        kind, roll, lines = told[1], (told[2], told[3]), int.from_bytes(told[4:8], "little")
        if (kind, told[0] & 0x0E) not in {(0x0A, 0x06), (0x0B, 0x0E)} or bool(roll[1]) != (kind == 0x0B):
            raise ValueError(f"a roll of kind {kind:#x}, {told[0]:#x}")
        if told[8] != (0 if self._first else 1) or told[9]:
            raise ValueError("first page, or another one?")
        self._first = False
        settings = self._settings()
        if settings["margin"] != ("0" if roll[1] else "35"):
            raise ValueError(f"a margin of {settings['margin']}")
        rows = [self._row(packed=settings["packed"] == "yes") for _ in range(lines)]
        end = self._take(1)
        if end not in {b"\x0c", b"\x1a"}:
            raise ValueError(f"{end!r} after {lines} lines")
        self.printed.append(Printed(picture(rows, *ROLLS[roll]), 1, [], settings | {"roll": f"{roll[0]}x{roll[1]}"}))
        return end == b"\x1a"

    def _settings(self) -> dict[str, str]:
        settings = {"mode": self._mode, "cut": "no", "packed": "no"}
        if self._data.startswith(b"\x1biM\x40\x1biA\x01\x1biK\x08", self._at):
            settings["cut"] = "each"
            self._at += 12
        if self._take(3) != b"\x1bid":
            raise ValueError("no margin")
        settings["margin"] = str(int.from_bytes(self._take(2), "little"))
        if self._data.startswith(b"M\x02", self._at):
            settings["packed"] = "yes"
            self._at += 2
        return settings

    def _row(self, *, packed: bool) -> bytes:
        head = self._take(3)
        if head[:2] != b"g\x00":
            raise ValueError(f"{head!r} instead of a line")
        row = self._take(head[2])
        row = unpacked(row) if packed else row
        if len(row) not in PINS:
            raise ValueError(f"a line of {len(row)} bytes")
        return row

    def _take(self, count: int) -> bytes:
        part = self._data[self._at : self._at + count]
        if len(part) < count:
            raise ValueError("broken off in the middle of a command")
        self._at += count
        return part


def read_brother(data: bytes) -> list[Printed]:
    """The labels that come out of `data`, without the margins. Raises ValueError for anything else in it."""
    return Brother(data).run()


def unpacked(row: bytes) -> bytes:
    """PackBits: a count, then as many bytes, or (negative) one byte so many times."""
    made, at = b"", 0
    while at < len(row):
        count = row[at]
        if count == 128:
            raise ValueError("a count of -128")
        if count < 128:
            part = row[at + 1 : at + 2 + count]
            if len(part) != count + 1:
                raise ValueError("a line broken off")
            made, at = made + part, at + 2 + count
        else:
            made, at = made + row[at + 1 : at + 2] * (257 - count), at + 2
    return made


def picture(rows: list[bytes], margin: int, dots: int, lines: int) -> Image.Image:
    """What is printed, read from the front: the first pin is at the right edge. Ink beyond the print is an error."""
    across = len(rows[0])
    if any(len(row) != across for row in rows) or (lines and len(rows) != lines):
        raise ValueError(f"{len(rows)} lines instead of {lines}, or of different length")
    margin += WIDE_MORE if across == 162 else 0
    pins = Image.frombytes("1", (PINS[across], len(rows)), b"".join(rows)).transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    ink = pins.getbbox()  # 1, which is black, reads as light
    left = PINS[across] - margin - dots
    if ink and (ink[0] < left or ink[2] > left + dots):
        raise ValueError(f"dots at {ink} beside the label")
    shown = pins.crop((left, 0, left + dots, len(rows)))
    return Image.frombytes("1", shown.size, shown.tobytes().translate(INVERTED))
