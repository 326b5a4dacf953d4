"""Photos on a page: two beside each other, three on A4, each with its words under it."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PIL import Image

from app.printing.documents.blocks import Shot
from app.printing.documents.measures import GUTTER, LABEL, line_height
from app.printing.documents.sheet import Pen

if TYPE_CHECKING:
    from app.printing.documents.flow import Flow

WIDE = 150.0  # mm: from this width on there are three
HIGH = 62.0  # mm at most
EMPTY = 14.0  # mm: the frame of one that can't be shown


def photo_rows(flow: Flow, label: str, shots: Sequence[Shot]) -> None:
    """All of them, row by row; a row is never parted, nothing at all for no photos."""
    count = 3 if flow.frame.width > WIDE else 2
    step = (flow.frame.width + GUTTER) / count
    for at in range(0, len(shots), count):
        _row(flow, label if at == 0 else "", shots[at : at + count], step)


def _row(flow: Flow, label: str, shots: Sequence[Shot], step: float) -> None:
    width = step - GUTTER
    sizes = [_size(shot, width) for shot in shots]
    words = [flow.wrapped(shot.words, width, LABEL) for shot in shots]
    high = max(height for _, height in sizes)
    below = 0.6 + max(len(lines) for lines in words) * line_height(LABEL)
    flow.need(bool(label) * line_height(LABEL) + high + below)
    if label:
        flow.label(label)
    top = flow.y
    for number, (shot, size, lines) in enumerate(zip(shots, sizes, words, strict=True)):
        x = flow.frame.x + number * step
        flow.draw(_drawing(shot, x, top + high - size[1], *size))
        flow.y = top + high + 0.6
        for line in lines:
            flow.line(x, line, LABEL)
            flow.y += line_height(LABEL)
    flow.y = top + high + below + 1.4


def _size(shot: Shot, width: float) -> tuple[float, float]:
    """Width and height in mm, in its own proportions."""
    if shot.jpeg is None:
        return width, EMPTY
    across, down = Image.open(io.BytesIO(shot.jpeg)).size
    scale = min(width / across, HIGH / down)
    return across * scale, down * scale


def _drawing(shot: Shot, x: float, y: float, width: float, height: float) -> Callable[[Pen], None]:
    jpeg = shot.jpeg
    if jpeg is None:
        return lambda pen: pen.box(x, y, width, height, weight=0.4)
    return lambda pen: pen.jpeg(x, y, width, height, jpeg)
