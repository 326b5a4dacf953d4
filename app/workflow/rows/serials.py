"""Serial numbers and IMEI: a typing error is warned of, never refused."""

from __future__ import annotations

import re
import unicodedata


def key(serial: str) -> str:
    """Capital letters and digits only: two ways to write one serial have one key."""
    return re.sub(r"[\W_]", "", unicodedata.normalize("NFKC", serial)).upper()


def luhn_is_right(digits: str) -> bool:
    """Whether the last digit checks the ones before it (IMEI)."""
    total = 0
    for place, sign in enumerate(reversed(digits)):
        value = int(sign) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def serial_warning(serial: str, has_imei: bool) -> str | None:
    """What looks wrong: "serial.imei_check_digit", "serial.imei_length", "serial.odd_signs"; None = nothing.

    15 digits are taken for an IMEI where the category has one; phones may carry a plain serial instead.
    """
    found = key(serial)
    if not found:
        return None
    if re.search(r"[^0-9A-Z]", found):
        return "serial.odd_signs"
    if has_imei and found.isdigit():
        if len(found) != 15:
            return "serial.imei_length" if len(found) in (14, 16) else None
        return None if luhn_is_right(found) else "serial.imei_check_digit"
    return None
