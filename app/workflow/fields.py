"""What was typed, made fit to keep: cleaned, measured, and every wrong field named at once."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from decimal import Decimal

from app.errors import FieldErrors, ShopError
from app.workflow import money
from app.workflow.rows.shop import Currency

NAME = 200  #: most characters of a name or another single line
TEXT = 5_000  #: most characters of a long text
#: Signs that turn the writing direction around for all that follows: they would scramble a receipt's line.
_DIRECTION = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
# Cc control characters, Cs lone surrogates (no database takes them), Cn what Unicode never assigned
_DROPPED = {"Cc", "Cs"}


def long_text(text: str) -> str:
    """Without control characters but newlines, without trailing blanks."""
    if text.isprintable():  # nearly all: nothing in it is to be dropped, and no newline
        return text.strip()
    text = re.sub(r"\r\n?|\x0b|\x0c|\x85|\u2028|\u2029", "\n", text).replace("\t", " ")
    kept = "".join(each for each in text if each == "\n" or _is_kept(each))
    return re.sub(r"[ \u3000]+\n", "\n", kept).strip()


def one_line(text: str) -> str:
    """The same on one line; runs of blanks become one."""
    if text.isprintable() and "  " not in text:
        return text.strip()
    return re.sub(r"\s+", " ", long_text(text)).strip()


def _is_kept(sign: str) -> bool:
    return (sign.isascii() and sign.isprintable()) or (
        unicodedata.category(sign) not in _DROPPED and sign not in _DIRECTION and not _is_noncharacter(sign)
    )


def _is_noncharacter(sign: str) -> bool:
    code = ord(sign)
    return code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF


class Fields:
    """Collects what is wrong, field by field, in the order of the form; `done()` refuses them all together."""

    def __init__(self, unit: Currency | None = None) -> None:
        self.errors: list[ShopError] = []
        self._unit = unit

    def refuse(self, key: str, field: str, **values: object) -> None:
        """Say that a field is wrong."""
        self.errors.append(ShopError(key, field, **values))

    def take(self, error: ShopError) -> None:
        """Add a rule's own error (it names its field)."""
        self.errors.append(error)

    def line(self, text: str, field: str, *, missing: str = "", most: int = NAME) -> str:
        """A cleaned single line; `missing` = the key of the error when it is empty. "field.too_long" above `most`."""
        return self._measured(one_line(text), field, missing, most)

    def text(self, text: str, field: str, *, missing: str = "", most: int = TEXT) -> str:
        """A cleaned text of several lines."""
        return self._measured(long_text(text), field, missing, most)

    def _measured(self, found: str, field: str, missing: str, most: int) -> str:
        if missing and not found:
            self.refuse(missing, field)
        if len(found) > most:
            self.refuse("field.too_long", field, most=most, found=len(found))
        return found

    def lines(self, texts: tuple[str, ...], field: str, *, most: int = 60) -> tuple[str, ...]:
        """Several single lines, empty ones and doubles left out; "field.too_many" above `most` of them."""
        found = tuple(dict.fromkeys(each for each in (self.line(text, field) for text in texts) if each))
        if len(found) > most:
            self.refuse("field.too_many", field, most=most, found=len(found))
        return found

    def amount(self, value: Decimal | None, field: str) -> int | None:
        """Minor units of an amount that may not be negative ("money.negative"); None stays None."""
        return self._money(value, field, money.minor)

    def unit_price(self, value: Decimal | None, field: str) -> int | None:
        """The same of what one costs to buy: money.unit_price."""
        return self._money(value, field, money.unit_price)

    def _money(
        self, value: Decimal | None, field: str, kept: Callable[[Decimal, Currency, str | None], int]
    ) -> int | None:
        if value is None:
            return None
        if self._unit is None:
            raise ValueError("amounts need a currency")
        try:
            found = kept(value, self._unit, field)
        except ShopError as error:
            self.take(error)
            return 0
        if found < 0:
            self.refuse("money.negative", field)
        return found

    def done(self) -> None:
        """Raises FieldErrors when any field was refused."""
        if self.errors:
            raise FieldErrors(tuple(self.errors))
