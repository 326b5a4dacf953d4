"""A photo made fit for paper: upright, small, and with nothing hidden in it (where it was taken, by which phone)."""

from __future__ import annotations

import io
import struct

from PIL import Image, ImageOps, JpegImagePlugin

LONGEST = 1600  #: pixels; 9 cm wide at 400 dots per inch
MOST_WHOLE = 80_000_000  #: pixels of a picture that can only be decoded whole: 240 MB
MOST_SCALED = 400_000_000  #: pixels of a JPEG that is decoded small
#: What a damaged or monstrous picture makes Pillow raise.
BROKEN = (
    *(OSError, ValueError, SyntaxError, EOFError, MemoryError, ArithmeticError, LookupError, TypeError, struct.error),
    *(Image.DecompressionBombError, Image.DecompressionBombWarning),
)


def for_paper(content: bytes, longest: int = LONGEST) -> bytes | None:
    """The picture as a JPEG of at most `longest` pixels a side; None when it can't be read. Same bytes, same answer."""
    try:
        picture = _opened(content, longest)
        if picture is None:
            return None
        picture = ImageOps.exif_transpose(picture)
        picture.thumbnail((longest, longest))
        if picture.mode in {"RGBA", "LA", "PA", "P"}:
            picture = picture.convert("RGBA")
            ground = Image.new("RGB", picture.size, "white")
            ground.paste(picture, mask=picture.getchannel("A"))
            picture = ground
        out = io.BytesIO()
        picture.convert("RGB").save(out, "JPEG", quality=85)
    except BROKEN:
        return None
    return out.getvalue()


def _opened(content: bytes, longest: int) -> Image.Image | None:
    """Opened, not decoded yet; None for what would eat the memory."""
    source = io.BytesIO(content)
    if not content.startswith(b"\xff\xd8\xff"):
        picture: Image.Image = Image.open(source)
        return picture if picture.width * picture.height <= MOST_WHOLE else None
    picture = JpegImagePlugin.JpegImageFile(source)  # straight: Image.open refuses 100 megapixels
    # a progressive one keeps every coefficient until the end
    most = MOST_WHOLE if "progressive" in picture.info else MOST_SCALED
    if picture.width * picture.height > most:
        return None
    picture.draft("RGB", (longest, longest))
    return picture
