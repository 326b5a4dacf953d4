"""What every reader gives back: labels as a printer would print them, its own letters told apart from the dots."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from barcode.charsets import code128  # type: ignore[import-untyped]
from PIL import Image, ImageChops

START_C = 105
INVERTED = bytes(range(255, -1, -1))


@dataclass(frozen=True, slots=True)
class Text:
    """A line in the printer's own letters and the dots that it takes, from its upper left; turn: degrees clockwise.

    white: on a black box, which is in the picture.
    """

    text: str
    x: int
    y: int
    width: int
    height: int
    turn: int = 0
    white: bool = False


@dataclass(slots=True)
class Printed:
    """One label: `picture` is mode "1", 0 is black; the letters in `texts` are not in it."""

    picture: Image.Image
    copies: int = 1
    texts: list[Text] = field(default_factory=list[Text])
    settings: dict[str, str] = field(default_factory=dict[str, str])


class Paper:
    """Dots of one label. Raises ValueError for whatever would lie off it."""

    def __init__(self, width: int, height: int) -> None:
        if width < 1 or height < 1:
            raise ValueError(f"a label of {width} × {height} dots")
        self.picture = Image.new("1", (width, height), 1)
        self.texts: list[Text] = []

    def check(self, x: int, y: int, width: int, height: int) -> None:
        """A box must lie on the label."""
        if x < 0 or y < 0 or x + width > self.picture.width or y + height > self.picture.height:
            raise ValueError(f"{width} × {height} dots at {x}, {y} are off {self.picture.size}")

    def black(self, x: int, y: int, width: int, height: int) -> None:
        """A black box."""
        self.check(x, y, width, height)
        self.picture.paste(0, (x, y, x + width, y + height))

    def rows(self, x: int, y: int, across: int, data: bytes, *, white: int, wipe: bool) -> None:
        """Rows of `across` bytes; `white` is the bit of a white dot. `wipe`: they replace what was there.

        The white that fills the last byte of a row may hang over the edge; black may not.
        """
        bits = data if white else data.translate(INVERTED)
        picture = Image.frombytes("1", (across * 8, len(data) // across), bits)
        ink = ImageChops.invert(picture.convert("L")).getbbox()
        if ink:
            self.check(x + ink[0], y + ink[1], ink[2] - ink[0], ink[3] - ink[1])
        if not wipe:
            under = self.picture.crop((x, y, x + picture.width, y + picture.height))
            picture = ImageChops.logical_and(under, picture)
        self.picture.paste(picture, (x, y))

    def bars(self, x: int, y: int, height: int, module: int, digits: str, turn: int = 0) -> None:
        """Code 128 from subset C alone, x and y its upper left dot, however it is turned."""
        row = modules(digits)
        for at, dark in enumerate(row if turn in {0, 90} else row[::-1]):
            if dark == "1" and turn % 180 == 0:
                self.black(x + at * module, y, module, height)
            elif dark == "1":
                self.black(x, y + at * module, height, module)

    def write(self, text: Text) -> None:
        """A line of letters."""
        self.check(text.x, text.y, text.width, text.height)
        if text.white and self._crop(text.x, text.y, text.width, text.height).getextrema() != (0, 0):
            raise ValueError("white letters on white")
        self.texts.append(text)

    def reverse(self, x: int, y: int, width: int, height: int) -> None:
        """Black for white and white for black in a box, letters too."""
        self.check(x, y, width, height)
        turned = ImageChops.logical_xor(self._crop(x, y, width, height), Image.new("1", (width, height), 1))
        self.picture.paste(turned, (x, y))
        for number, text in enumerate(self.texts):
            inside = x <= text.x and y <= text.y
            if inside and text.x + text.width <= x + width and text.y + text.height <= y + height:
                self.texts[number] = replace(text, white=not text.white)

    def _crop(self, x: int, y: int, width: int, height: int) -> Image.Image:
        return self.picture.crop((x, y, x + width, y + height))


def modules(digits: str) -> str:
    """The symbol's modules, "1" is dark, from the table of the standard."""
    if len(digits) % 2 or not digits.isascii() or not digits.isdigit():
        raise ValueError(f"not pairs of digits: {digits!r}")
    values = [START_C, *(int(digits[at : at + 2]) for at in range(0, len(digits), 2))]
    check = (values[0] + sum(place * value for place, value in enumerate(values))) % 103
    return "".join(code128.CODES[value] for value in (*values, check)) + code128.STOP + "11"


def from_corner(x: int, y: int, width: int, height: int, turn: int) -> tuple[int, int, int, int]:
    """The box of letters `width` × `height` that begin at a corner and are turned about it."""
    return {
        0: (x, y, width, height),
        90: (x - height, y, height, width),
        180: (x - width, y - height, width, height),
        270: (x, y - width, height, width),
    }[turn]
