"""Pictures of paper as a scanner may meet it: blurred, or with single dots gone wrong."""

from __future__ import annotations

import random

from PIL import Image, ImageFilter

SHARE = 0.01  # of all dots


def blurred(picture: Image.Image) -> Image.Image:
    """As a worn head or a moved hand leaves it."""
    return picture.convert("L").filter(ImageFilter.GaussianBlur(1))


def noisy(picture: Image.Image, seed: int = 2611) -> Image.Image:
    """One dot in a hundred is black for white or white for black, seen by a scanner's lens."""
    spoiled, dice = picture.convert("L"), random.Random(seed)
    dots = bytearray(spoiled.tobytes())
    for at in dice.sample(range(len(dots)), int(len(dots) * SHARE)):
        dots[at] = 255 - dots[at]
    return blurred(Image.frombytes("L", spoiled.size, bytes(dots)))
