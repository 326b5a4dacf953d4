"""The shop's logo for paper: in its greys and colours for pages, in black dots for rolls; a broken one is none."""

from __future__ import annotations

import io
from functools import lru_cache
from typing import Any, cast

from PIL import Image

from app.printing.photos import BROKEN, MOST_WHOLE

WHITE_FROM = 236  # lighter than this is the white ground: no stray dots in it
PAGE_DOTS = 600  # pixels of the longer side on pages: 34 mm at 450 dpi


@lru_cache(maxsize=4)
def for_page(content: bytes) -> Image.Image | None:
    """The logo on white, small enough for a page; None for none, and for one that can't be read."""
    picture = _on_white(content)
    if picture is not None:
        picture.thumbnail((PAGE_DOTS, PAGE_DOTS), Image.Resampling.LANCZOS)
    return picture


@lru_cache(maxsize=8)
def for_dots(content: bytes, width: int, height: int) -> Image.Image | None:
    """The logo in black dots (mode "1", 0 is black), as large as fits in width × height dots; None as above."""
    picture = _on_white(content)
    if picture is None:
        return None
    scale = min(width / picture.width, height / picture.height)
    size = (max(1, round(picture.width * scale)), max(1, round(picture.height * scale)))
    table = [255 if level >= WHITE_FROM else level for level in range(256)]
    grey = cast("Any", picture.convert("L")).resize(size, Image.Resampling.LANCZOS).point(table)
    return cast("Image.Image", grey.convert("1", dither=Image.Dither.FLOYDSTEINBERG))


def _on_white(content: bytes) -> Image.Image | None:
    if not content:
        return None
    try:
        picture: Image.Image = Image.open(io.BytesIO(content), formats=("PNG", "JPEG"))
        if not 0 < picture.width * picture.height <= MOST_WHOLE:
            return None
        picture = picture.convert("RGBA")
        ground = Image.new("RGB", picture.size, "white")
        ground.paste(picture, mask=picture.getchannel("A"))
    except BROKEN:  # whatever is wrong with it, the slip comes out
        return None
    return ground
