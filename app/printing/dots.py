"""Pillow's black and white pictures: the few operations that labels need."""

from __future__ import annotations

from typing import Any, cast

from PIL import Image

THRESHOLD = 140  # darker than this is black: legible hanzi from 2.5 mm (measured)


def blackened(picture: Image.Image) -> Image.Image:
    """255 where a picture of mode "L" or "1" is dark, 0 elsewhere; mode "L"."""
    table = [255 if level < THRESHOLD else 0 for level in range(256)]
    return cast("Image.Image", cast("Any", picture.convert("L")).point(table))


def inverted(picture: Image.Image) -> Image.Image:
    """Black for white and white for black; mode "L"."""
    return cast("Image.Image", cast("Any", picture).point([255 - level for level in range(256)]))


def black_on_white(ink: Image.Image) -> Image.Image:
    """What `blackened` gave, as a picture of mode "1" in which 0 is black."""
    return inverted(ink).convert("1", dither=Image.Dither.NONE)
