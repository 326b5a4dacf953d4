"""How long bytes take on a serial line, and which way of putting a label is quick enough there."""

from __future__ import annotations

from collections.abc import Callable

from app.printing.face import Mode, OutletKind, PrinterProfile

SLOW_SECONDS = 4.0  # a picture that takes longer on the line is sent in parts instead
MOST_SECONDS = 8.0  # a label whose parts take longer has its lines of ASCII in the printer's own letters


def bits_per_byte(frame: str) -> int:
    """A frame as "8N1": start, data, parity, stop."""
    return 1 + int(frame[0]) + (frame[1] != "N") + int(frame[2])


def seconds_on_line(size: int, baud: int, frame: str = "8N1") -> float:
    """How long so many bytes take on a serial line."""
    return size * bits_per_byte(frame) / baud


def by_mode(profile: PrinterProfile, encode: Callable[[Mode], bytes], *, plain: bool) -> bytes:
    """The page in the profile's mode. AUTO: a picture, and on a line too slow for it whatever takes less time there.

    plain: every text of the page is there in the printer's own letters, too.
    """

    def seconds(data: bytes) -> float:
        return seconds_on_line(len(data), profile.baud, profile.frame)

    if profile.mode is not Mode.AUTO:
        return encode(profile.mode)
    picture = encode(Mode.PICTURE)
    if profile.outlet is not OutletKind.SERIAL:
        return picture
    if seconds(picture) <= SLOW_SECONDS:
        return picture
    if plain:
        return min(picture, encode(Mode.NATIVE), key=len)
    mixed = min(picture, encode(Mode.MIXED), key=len)
    if profile.roll is not None or seconds(mixed) <= MOST_SECONDS:
        return mixed
    return min(mixed, encode(Mode.NATIVE), key=len)
