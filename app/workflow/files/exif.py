"""When a camera says a photo was taken: read from the EXIF block of JPEG, HEIC, PNG and WebP; nothing else is read."""

from __future__ import annotations

import contextlib
import re
import struct
from datetime import UTC, datetime, timedelta, timezone, tzinfo

HEAD = 1 << 20  #: bytes from a file's beginning among which the block is looked for
EXIF_IFD = 0x8769
#: Tags in the order of trust: when the shutter opened, when it was digitised; each with its offset from UTC.
TAKEN = ((0x9003, 0x9011), (0x9004, 0x9012))
MOST_ENTRIES = 512
_STARTS = (b"II*\0", b"MM\0*")


def taken_at(head: bytes, zone: tzinfo) -> datetime | None:
    """The moment (aware, UTC) that stands in the first HEAD bytes of a file; None when there is none that makes sense.

    zone: where the camera's clock is believed to be when it does not say so itself.
    """
    for block in _blocks(head[:HEAD]):
        with contextlib.suppress(struct.error, ValueError, OverflowError, IndexError):  # damaged, or made to hurt
            found = _read(block, zone)
            if found is not None:
                return found
    return None


def _blocks(head: bytes) -> list[bytes]:
    """What may be the block: behind the mark "Exif" (JPEG, HEIC, most WebP), or as a chunk of a PNG or WebP."""
    found = [head[each.end() :] for each in re.finditer(rb"Exif\0\0", head)]
    found += [head[each.end() :] for each in re.finditer(rb"eXIf", head)]
    found += [head[each.end() + 4 :] for each in re.finditer(rb"EXIF", head)]
    return [each for each in found[:8] if each.startswith(_STARTS)]


def _read(block: bytes, zone: tzinfo) -> datetime | None:
    order = "<" if block.startswith(b"II") else ">"
    (first,) = struct.unpack_from(f"{order}I", block, 4)
    place = _entries(block, order, first).get(EXIF_IFD)
    if place is None:
        return None
    tags = _entries(block, order, struct.unpack(f"{order}I", place[1])[0])
    for moment, offset in TAKEN:
        text = _text(block, order, tags.get(moment))
        written = re.match(r"(\d{4})[:-](\d\d)[:-](\d\d)[ T](\d\d):(\d\d):(\d\d)", text)
        if written:
            with contextlib.suppress(ValueError, OverflowError):  # 0000:00:00, the 31st of June
                numbers = (int(each) for each in written.groups())
                where = _offset(_text(block, order, tags.get(offset))) or zone
                return datetime(*numbers, tzinfo=where).astimezone(UTC)
    return None


def _entries(block: bytes, order: str, at: int) -> dict[int, tuple[int, bytes]]:
    """tag → (count, the four bytes of its value or of the place it stands at)."""
    (count,) = struct.unpack_from(f"{order}H", block, at)
    found: dict[int, tuple[int, bytes]] = {}
    for number in range(min(count, MOST_ENTRIES)):
        tag, _kind, length, value = struct.unpack_from(f"{order}HHI4s", block, at + 2 + 12 * number)
        found.setdefault(tag, (length, value))
    return found


def _text(block: bytes, order: str, entry: tuple[int, bytes] | None) -> str:
    if entry is None:
        return ""
    length, value = entry
    if length > 4:
        (at,) = struct.unpack(f"{order}I", value)
        value = block[at : at + min(length, 40)]
    return value[:40].split(b"\0")[0].decode("ascii", "replace").strip()


def _offset(text: str) -> tzinfo | None:
    """ "+08:00"; None for what is no offset."""
    found = re.fullmatch(r"([+-])(\d\d):?(\d\d)", text)
    if not found or int(found[2]) > 14 or int(found[3]) > 59:
        return None
    span = timedelta(hours=int(found[2]), minutes=int(found[3]))
    return timezone(span if found[1] == "+" else -span)
