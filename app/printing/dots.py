"""Pillow's black and white pictures: the few operations that labels and rolls need."""

from __future__ import annotations

from typing import Any, cast

from PIL import Image

BOLD_STROKE = 0.35  # of a dot; 1 clots hanzi
THRESHOLD = 140  # darker than this is black: legible hanzi from 2.5 mm (measured)
_BLACKENED = [255 if level < THRESHOLD else 0 for level in range(256)]
_INVERTED = [255 - level for level in range(256)]


def blackened(picture: Image.Image) -> Image.Image:
    """255 where a picture of mode "L" or "1" is dark, 0 elsewhere; mode "L"."""
    return cast("Image.Image", cast("Any", picture.convert("L")).point(_BLACKENED))


def inverted(picture: Image.Image) -> Image.Image:
    """Black for white and white for black; mode "L"."""
    return cast("Image.Image", cast("Any", picture).point(_INVERTED))


def black_on_white(ink: Image.Image) -> Image.Image:
    """What `blackened` gave, as a picture of mode "1" in which 0 is black."""
    return inverted(ink).convert("1", dither=Image.Dither.NONE)


def dots_per_mm(dpi: int) -> float:
    """8 at 203 dpi, as printers of that kind count; 11.81 at 300, 7.09 at 180."""
    return 8.0 if dpi == 203 else dpi / 25.4
