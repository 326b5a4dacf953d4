"""Made-up photos and papers for tests: any size, with what a camera writes into them."""

from __future__ import annotations

import io

from PIL import Image, ImageDraw

GPS_MARK = "SECRET-PLACE"


def photo(
    text: str = "1",
    *,
    size: tuple[int, int] = (320, 240),
    taken: str = "2026:11:16 10:03:00",
    offset: str = "",
    turned: int = 1,
    kind: str = "JPEG",
    colour: str = "steelblue",
) -> bytes:
    """A picture that shows `text`. taken, offset: as a camera writes them, "" = not. turned: EXIF's 1 to 8."""
    picture = Image.new("RGB", size, colour)
    ImageDraw.Draw(picture).text((10, 10), text, fill="white")
    exif = Image.Exif()
    exif[0x0112] = turned
    exif[0x010F] = GPS_MARK
    inner = exif.get_ifd(0x8769)
    if taken:
        inner[0x9003] = taken
    if offset:
        inner[0x9011] = offset
    exif.get_ifd(0x8825)[1] = "N"
    out = io.BytesIO()
    picture.save(out, kind, **({} if kind in {"BMP", "GIF"} else {"exif": exif.tobytes()}))
    return out.getvalue()


PDF = b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"
HEIC = b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic" + b"\x00" * 64
