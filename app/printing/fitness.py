"""Whether a printer can be as it is set up: what is wrong in a profile, each with the field it concerns.

What its paper and its language allow is not asked here: a label is drawn and encoded for that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.errors import FieldErrors, ShopError
from app.printing.face import OutletKind, PrinterProfile, Role

LIMITS: dict[str, tuple[float, float]] = {  # field: least, most; the settings file takes the same
    "width_mm": (20, 300),  # of one that comes out on its side
    "height_mm": (10, 300),
    "gap_mm": (0, 20),
    "head_mm": (20, 320),
    "darkness": (-1, 100),
    "speed": (0, 400),
    "offset_x_mm": (-20, 20),
    "offset_y_mm": (-20, 20),
}
AS_SET = {"darkness": 0, "speed": 0}  # the least that a person can type: what is below means "as the printer is set"
NEEDS_ADDRESS = (OutletKind.SERIAL, OutletKind.USB, OutletKind.NETWORK, OutletKind.WINDOWS)
LONGEST_HOST = 253
MOST_PORT = 65535
_PART = re.compile(r"(?!-)[\w-]{1,63}(?<!-)")
_NUMBERS = re.compile(r"[\d.]+")


def check(profile: PrinterProfile) -> None:
    """Raises FieldErrors with everything that can't be right, in the order of the form."""
    faults = (*_named(profile), *_reached(profile), *_within(profile))
    if faults:
        raise FieldErrors(faults)


def _named(profile: PrinterProfile) -> Iterator[ShopError]:
    if not profile.name.strip():
        yield ShopError("printer.name_missing", "name")


def _reached(profile: PrinterProfile) -> Iterator[ShopError]:
    address = profile.address.strip()
    if profile.outlet in NEEDS_ADDRESS and not address:
        yield ShopError("printer.address_missing", "address")
    elif profile.outlet is OutletKind.NETWORK:
        host, port = _split(address)
        if not _is_host(host):
            yield ShopError("printer.bad_host", "address", host=host)
        elif port is not None and not (port.isdecimal() and 1 <= int(port[:6]) <= MOST_PORT):
            yield ShopError("printer.bad_port", "address", port=port, most=str(MOST_PORT))


def _split(address: str) -> tuple[str, str | None]:
    """Host and port as they were typed, the port None for none: "10.0.0.7", "tags:9100", "[fe80::1]:9100"."""
    if "/" in address:  # of a page, not of a printer
        return address, None
    bracketed = re.fullmatch(r"\[([^\]]*)\](?::(.*))?", address)
    if bracketed:
        return bracketed[1], bracketed[2]
    if address.count(":") > 1:  # an address of the newer kind, without a port
        return address, None
    host, colon, port = address.partition(":")
    return host, port if colon else None


def _is_host(host: str) -> bool:
    """Whether a name or a number can be one of a printer in a network."""
    if ":" in host:
        return bool(re.fullmatch(r"[0-9A-Fa-f:.]+(%\w+)?", host))
    if not host or len(host) > LONGEST_HOST:
        return False
    if _NUMBERS.fullmatch(host):
        parts = host.split(".")
        return len(parts) == 4 and all(0 < len(part) <= 3 and int(part) <= 255 for part in parts)
    return all(_PART.fullmatch(part) for part in host.removesuffix(".").split("."))


def _within(profile: PrinterProfile) -> Iterator[ShopError]:
    if profile.role is not Role.TAG:
        return
    for name, (least, most) in LIMITS.items():
        if not least <= getattr(profile, name) <= most:
            lowest = AS_SET.get(name, least)
            yield ShopError("printer.out_of_range", name, least=f"{lowest:g}", most=f"{most:g}")
