"""Reads back the ESC/POS that we write, strictly, as a picture: what was sent is checked, not what was meant."""

from __future__ import annotations

from PIL import Image

from app.printing import dots

_START, _BAND, _FEED, _CUT = b"\x1b@", b"\x1dv0\x00", b"\x1bJ", b"\x1dVB\x00"
_MOST_LINES = 128
_HEAD = len(_BAND) + 4


def read_escpos(data: bytes, width: int) -> Image.Image:
    """What a printer that is `width` dots wide would print of `data`, mode "1", 0 is black.

    Raises ValueError for any command that we do not write, a band that is too high, too wide or cut short, and when
    nothing ends the page or something comes after its end.
    """
    if not data.startswith(_START):
        raise ValueError("does not begin with ESC @")
    at, bands, ended = len(_START), list[Image.Image](), False
    while at < len(data):
        if data.startswith(_BAND, at) and not ended:
            picture, at = _read_band(data, at, width)
            bands.append(picture)
        elif data.startswith(_FEED, at) and at + 3 <= len(data) and not data.endswith(_CUT):
            at, ended = at + 3, True
        elif data.startswith(_CUT, at) and not ended:
            at, ended = at + len(_CUT), True
        else:
            raise ValueError(f"unknown command {data[at : at + 12]!r} at byte {at}")
    if not ended or not bands:
        raise ValueError("nothing printed, or neither fed nor cut")
    return _joined(bands, width)


def _read_band(data: bytes, at: int, width: int) -> tuple[Image.Image, int]:
    across, lines = (int.from_bytes(data[at + where : at + where + 2], "little") for where in (4, 6))
    end = at + _HEAD + across * lines
    if not (0 < lines <= _MOST_LINES and across) or end > len(data):
        raise ValueError(f"band of {across} bytes × {lines} lines at byte {at}")
    ink = Image.frombytes("1", (across * 8, lines), data[at + _HEAD : end])  # 1, which is black, reads as light
    black = ink.getbbox()
    if black and black[2] > width:
        raise ValueError(f"dots off the paper at byte {at}")
    return ink, end


def _joined(bands: list[Image.Image], width: int) -> Image.Image:
    whole = Image.new("L", (width, sum(each.height for each in bands)), 0)
    top = 0
    for each in bands:
        whole.paste(each.convert("L"), (0, top))
        top += each.height
    return dots.black_on_white(whole)
