"""Reads the picture back out of the TSPL that went to the tour's label printer: what was sent is checked, not meant."""

from __future__ import annotations

import re

from PIL import Image

from app.printing.dots import dots_per_mm

_HEAD = re.compile(
    rb"\r\nSIZE ([\d.]+) mm,([\d.]+) mm\r\nGAP [\d.]+ mm,0 mm\r\nDIRECTION 1\r\nREFERENCE 0,0\r\nCLS\r\n"
    rb"BITMAP 0,0,(\d+),(\d+),0,"
)
_END = b"\r\nPRINT 1,1\r\n"


def sent_label(data: bytes, dpi: int) -> Image.Image:
    """The label that a printer of `dpi` makes of `data`, mode "1", 0 is black.

    Raises ValueError for anything else than one picture as large as the label, printed once.
    """
    head = _HEAD.match(data)
    if head is None:
        raise ValueError("does not begin as a label with one picture")
    across, lines = int(head[3]), int(head[4])
    if data[head.end() + across * lines :] != _END:
        raise ValueError(f"not exactly {across} × {lines} bytes, then {_END!r}")
    size = (round(float(head[1]) * dots_per_mm(dpi)), round(float(head[2]) * dots_per_mm(dpi)))
    if (across, lines) != ((size[0] + 7) // 8, size[1]):
        raise ValueError(f"{across} bytes × {lines} lines are not the label's {size} dots")
    return Image.frombytes("1", (across * 8, lines), data[head.end() : -len(_END)]).crop((0, 0, *size))
