"""ESC/POS as receipt printers read it, as far as our slips need it; any other command is an error."""

from __future__ import annotations

from PIL import Image

from tests.printing.readers.paper import Paper, Printed, Text

FONTS = {0: ("A", 12, 24), 1: ("B", 9, 17)}
MOST_LINES = 128


class EscPos:
    """A printer of `width` dots. One piece of paper is what lies between two cuts."""

    def __init__(self, data: bytes, width: int) -> None:
        self.printed: list[Printed] = []
        self._data, self._at, self._width = data, 0, width
        self._settings: dict[str, str] = {}
        self._ready = False
        self._begin()

    def _begin(self) -> None:
        self._bands: list[tuple[int, int, bytes]] = []
        self._texts: list[Text] = []
        self._y = 0
        self._font, self._times, self._x, self._placed = 0, 0, 0, False
        self._waiting: list[Text] = []
        self._fed = 0

    def run(self) -> list[Printed]:
        """All pieces of paper."""
        while self._at < len(self._data):
            self._one()
        if self._y or self._waiting:
            self._tear()
        return self.printed

    def _one(self) -> None:
        start = self._take(2)
        if start == b"\x1b@":
            if self._y:
                self._tear()
            self._ready, self._settings = True, {key: self._settings[key] for key in self._settings if key == "drawer"}
        elif start == b"\x1bp":
            if self._take(3)[0] not in {0, 1} or self._y:
                raise ValueError("the drawer's pin, or in the middle of a slip")
            self._settings["drawer"] = "opened"
        elif not self._ready:
            raise ValueError(f"{start!r} before ESC @")
        else:
            self._inside(start)

    def _inside(self, start: bytes) -> None:
        if start == b"\x1dv":
            self._band()
        elif start == b"\x1dV":
            if self._take(2) != b"B\x00":
                raise ValueError("another cut")
            self._tear("cut")
        elif start == b"\x1bJ":
            self._feed(self._take(1)[0])
        elif start == b"\x1d(":
            self._custom()
        elif start in {b"\x1bM", b"\x1d!", b"\x1b$"}:
            self._letters(start)
        elif self._placed:
            self._at -= len(start)
            self._text()
        else:
            raise ValueError(f"unknown command {start!r} at byte {self._at - 2}")

    def _letters(self, start: bytes) -> None:
        if start == b"\x1bM":
            self._font = self._take(1)[0]
            if self._font not in FONTS:
                raise ValueError("no such font")
        elif start == b"\x1d!":
            self._times = self._take(1)[0]
        else:
            self._x = int.from_bytes(self._take(2), "little")
            self._placed = True

    def _text(self) -> None:
        end = self._at
        while end < len(self._data) and 0x20 <= self._data[end] < 0x7F:
            end += 1
        if end == self._at:
            raise ValueError(f"unknown command {self._data[self._at : self._at + 4]!r} at byte {self._at}")
        text = self._data[self._at : end].decode("ascii")
        self._at = end
        _, wide, high = FONTS[self._font]
        size = (len(text) * wide * ((self._times >> 4) + 1), high * ((self._times & 0x0F) + 1))
        self._waiting.append(Text(text, self._x, self._y, *size))
        self._placed = False

    def _band(self) -> None:
        kind = self._take(2)
        if self._waiting or kind not in {b"0\x00", b"0\x02"}:
            raise ValueError("a picture behind letters, or of another kind")
        across, lines = (int.from_bytes(self._take(2), "little") for _ in range(2))
        if not 0 < lines <= MOST_LINES or not across:
            raise ValueError(f"a band of {across} bytes × {lines} lines")
        data = self._take(across * lines)
        if kind[1]:  # double height: each line twice
            data = b"".join(data[at : at + across] * 2 for at in range(0, len(data), across))
        self._bands.append((self._y, across, data))
        self._y += len(data) // across
        self._fed = 0

    def _feed(self, lines: int) -> None:
        """All letters of a row stand on one base line; the paper goes on by no less than they are high."""
        if not self._waiting:
            self._y += lines
            self._fed += lines
            return
        high = max(text.height for text in self._waiting)
        if lines < high:
            raise ValueError(f"letters {high} dots high are fed by {lines}")
        for text in self._waiting:
            self._texts.append(Text(text.text, text.x, self._y + high - text.height, text.width, text.height))
        self._y += lines
        self._waiting, self._fed = [], 0

    def _custom(self) -> None:
        size, function, value = self._take(3), self._take(1), self._take(1)[0]
        if size != b"K\x02\x00":
            raise ValueError(f"GS ( {size!r}")
        if function == b"1" and (value <= 6 or value >= 250):
            self._settings["density"] = str(value if value <= 6 else value - 256)
        elif function == b"2" and 1 <= value <= 9:
            self._settings["speed"] = str(value)
        else:
            raise ValueError(f"GS ( K {function!r} {value}")

    def _tear(self, how: str = "torn") -> None:
        if self._waiting or not self._y:
            raise ValueError("letters without a feed, or nothing printed")
        if how == "torn" and not self._fed:
            raise ValueError("neither fed nor cut")
        settings = self._settings | {"end": how if how == "cut" else f"fed {self._fed}"}
        paper = Paper(self._width, self._y - (self._fed if how == "torn" else 0))
        for y, across, data in self._bands:
            paper.rows(0, y, across, data, white=0, wipe=True)
        for text in self._texts:
            paper.write(text)
        self.printed.append(Printed(paper.picture, 1, paper.texts, settings))
        self._ready, self._settings = False, {}
        self._begin()

    def _take(self, count: int) -> bytes:
        part = self._data[self._at : self._at + count]
        if len(part) < count:
            raise ValueError("broken off in the middle of a command")
        self._at += count
        return part


def read_escpos(data: bytes, width: int) -> list[Printed]:
    """The pieces of paper that come out of `data`. Raises ValueError for anything that our slips do not need."""
    printed = EscPos(data, width).run()
    if not printed:
        raise ValueError("nothing printed")
    return printed


def one_slip(data: bytes, width: int) -> Image.Image:
    """The dots of the only slip in `data`, on which there are no letters of the printer's own."""
    (slip,) = read_escpos(data, width)
    if slip.texts:
        raise ValueError(f"letters: {slip.texts}")
    return slip.picture
