"""Reads back the TSPL that we write, strictly, as a picture: what was sent is checked, not what was meant."""

from __future__ import annotations

import re

from PIL import Image

from app.printing.canvas import Bars, Block, Ink, paint
from app.printing.dots import blackened

_SIZE = re.compile(rb"SIZE ([\d.]+) mm,([\d.]+) mm")
_BITMAP = re.compile(rb"BITMAP (\d+),(\d+),(\d+),(\d+),0,")
_BAR = re.compile(rb"BAR (\d+),(\d+),(\d+),(\d+)")
_BARCODE = re.compile(rb'BARCODE (\d+),(\d+),"128M",(\d+),0,0,(\d+),\4,"!105(\d+)"')
_SILENT = re.compile(rb"|GAP [\d.]+ mm,[\d.]+ mm|DIRECTION [01]|REFERENCE 0,0|CLS")
_END = b"\r\n"


def read_tspl(data: bytes, dpi: int) -> Image.Image:
    """The label that a printer of `dpi` would make of `data`, mode "1", 0 is black.

    Raises ValueError for any command that we do not write, a missing or second PRINT, or dots off the label.
    """
    picture: Image.Image | None = None
    at, printed = 0, False
    while at < len(data):
        if printed:
            raise ValueError(f"something after PRINT at byte {at}")
        found = _BITMAP.match(data, at)
        if found:
            at = _read_bitmap(_on(picture), data, found)
            continue
        end = data.find(_END, at)
        if end < 0:
            raise ValueError(f"command without an end at byte {at}")
        line = data[at:end]
        at = end + len(_END)
        size = _SIZE.fullmatch(line)
        if size:
            picture = _blank(float(size[1]), float(size[2]), dpi)
        elif line == b"PRINT 1,1":
            printed = True
        elif not _SILENT.fullmatch(line):
            _draw(_on(picture), line)
    if not printed:
        raise ValueError("no PRINT")
    return _on(picture)


def _blank(width_mm: float, height_mm: float, dpi: int) -> Image.Image:
    dots = 8.0 if dpi == 203 else dpi / 25.4
    return Image.new("1", (round(width_mm * dots), round(height_mm * dots)), 1)


def _on(picture: Image.Image | None) -> Image.Image:
    if picture is None:
        raise ValueError("no SIZE before the first mark")
    return picture


def _read_bitmap(picture: Image.Image, data: bytes, found: re.Match[bytes]) -> int:
    x, y, width, height = (int(number) for number in found.groups())
    end = found.end() + width * height
    if data[end : end + 2] != _END:
        raise ValueError(f"BITMAP at byte {found.start()} has not exactly {width * height} bytes")
    rows = Image.frombytes("1", (width * 8, height), data[found.end() : end])
    black = blackened(rows).getbbox()
    if black and (x + black[2] > picture.width or y + black[3] > picture.height):
        raise ValueError("BITMAP off the label")
    paint(picture, Ink(x, y, rows))
    return end + len(_END)


def _draw(picture: Image.Image, line: bytes) -> None:
    bar, barcode = _BAR.fullmatch(line), _BARCODE.fullmatch(line)
    if bar:
        x, y, width, height = (int(number) for number in bar.groups())
        mark: Block | Bars = Block(x, y, width, height)
    elif barcode:
        x, y, height, module = (int(barcode[number]) for number in range(1, 5))
        mark = Bars(x, y, height, module, barcode[5].decode("ascii"))
        width = mark.width
    else:
        raise ValueError(f"unknown command {line[:60]!r}")
    if x + width > picture.width or y + height > picture.height:
        raise ValueError(f"off the label: {line[:60]!r}")
    paint(picture, mark)
