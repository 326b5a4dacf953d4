"""The 12-digit numbers: kind (1) + year and month (4) + running number (6) + Damm check digit (1)."""

from __future__ import annotations

import re
import unicodedata

from app.errors import ShopError
from app.workflow.rows.commands import RUNNING, Command
from app.workflow.rows.kinds import NumberKind

LENGTH = 12
#: Damm's table: a quasigroup that finds each single wrong digit and each swap of neighbours.
_DAMM = (
    (0, 3, 1, 7, 5, 9, 8, 6, 4, 2),
    (7, 0, 9, 2, 1, 5, 4, 8, 6, 3),
    (4, 2, 0, 6, 8, 7, 1, 3, 5, 9),
    (1, 7, 5, 0, 9, 8, 3, 4, 2, 6),
    (6, 1, 2, 3, 0, 4, 5, 9, 7, 8),
    (3, 6, 7, 4, 2, 0, 9, 5, 8, 1),
    (5, 8, 6, 9, 7, 2, 0, 1, 3, 4),
    (8, 9, 4, 5, 3, 6, 2, 0, 1, 7),
    (9, 4, 3, 8, 6, 1, 7, 2, 0, 5),
    (2, 5, 8, 1, 4, 3, 6, 7, 9, 0),
)


def damm(digits: str) -> int:
    """The check digit of a string of digits; 0 for one that already carries its right check digit."""
    interim = 0
    for digit in digits:
        interim = _DAMM[interim][int(digit)]
    return interim


def build(kind: NumberKind, month: str, running: int) -> str:
    """The whole number; month as "2611", running 1 to 999,999."""
    if not 1 <= running <= 999_999:
        raise ShopError("number.used_up", kind=int(kind), month=month)
    body = f"{int(kind)}{month}{running:06d}"
    return body + str(damm(body))


def build_random(kind: NumberKind, digits: str) -> str:
    """A number whose ten digits in the middle say nothing (badges)."""
    body = f"{int(kind)}{digits}"
    return body + str(damm(body))


def command_code(command: Command) -> str:
    """The number on the quick card that does what a key does."""
    body = f"{int(NumberKind.COMMAND)}0000{RUNNING[command]:06d}"
    return body + str(damm(body))


def command_of(number: str) -> Command:
    """What a number of kind COMMAND does. Raises ShopError "number.unknown_kind" for any that is not on the card."""
    for command in Command:
        if command_code(command) == number:
            return command
    raise ShopError("number.unknown_kind", number=number)


def first_digit_lost(digits: str) -> str:
    """The whole number of ours whose first digit is missing from these eleven; "" when there is none.

    The check digit leaves exactly one first digit; it must be of a kind we have, with a real month.
    """
    if len(digits) != LENGTH - 1 or not digits.isascii() or not digits.isdigit():
        return ""
    whole = next(str(first) + digits for first in range(10) if damm(str(first) + digits) == 0)
    return whole if looks_like_ours(whole) else ""


def cleaned(text: str) -> str:
    """Only the digits, when there is nothing else but spaces and dashes around them; "" otherwise."""
    plain = re.sub(r"[\s\-]", "", unicodedata.normalize("NFKC", text))
    return plain if re.fullmatch(r"[0-9]+", plain) else ""


def check(text: str) -> tuple[NumberKind, str]:
    """(kind, the 12 digits) of a typed or scanned number, spaces allowed.

    Raises ShopError: "number.not_a_number", "number.too_short" / "number.too_long" (found=), "number.mistyped",
    "number.unknown_kind" (of a command there is none of), "number.bad_month".
    """
    digits = cleaned(text)
    if not digits:
        raise ShopError("number.not_a_number", text=text[:40])
    if len(digits) != LENGTH:
        raise ShopError("number.too_short" if len(digits) < LENGTH else "number.too_long", found=len(digits))
    if damm(digits) != 0:
        raise ShopError("number.mistyped", number=digits)
    kind = NumberKind(int(digits[0]))
    if kind is NumberKind.COMMAND:
        command_of(digits)  # a maker's barcode can look like one: only those on the card are ours
    elif kind is not NumberKind.BADGE and not 1 <= int(digits[3:5]) <= 12:
        raise ShopError("number.bad_month", number=digits)
    return kind, digits


def looks_like_ours(text: str) -> bool:
    """Whether it is a whole number of ours without a typing error."""
    try:
        check(text)
    except ShopError:
        return False
    return True


def grouped(number: str) -> str:
    """For reading: "1234 5678 9012"."""
    return " ".join(number[start : start + 4] for start in range(0, len(number), 4))
