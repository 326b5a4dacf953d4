"""The cells of one row by their fields: texts made fit to keep, numbers as people and programs write them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation

from app.errors import FieldErrors, ShopError
from app.workflow import fields, money
from app.workflow.exchange import currencies
from app.workflow.rows.exchange import Line, Wishes
from app.workflow.rows.shop import Currency
from app.workflow.stockroom import quantities

YES = frozenset(("yes", "y", "true", "1", "x", "✓", "是", "有", "对"))
NO = frozenset(("no", "n", "false", "0", "-", "–", "否", "无", "不"))
_GROUPED = re.compile(r"-?\d{1,3}(,\d{3})+(\.\d*)?")
_PLAIN = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,15})?")


class Row:
    """One row of a file. What is wrong is collected in `errors`, what one should know in `notes`."""

    def __init__(
        self, line: Line, columns: Mapping[str, tuple[int, ...]], comma: bool, unit: Currency, wishes: Wishes,
        headed: Mapping[str, str],
    ) -> None:
        self.line = line
        self.errors: list[ShopError] = [line.fault] if line.fault is not None else []
        self.notes: list[ShopError] = []
        self.unit = unit
        self._columns = columns
        self._cleaned: dict[str, tuple[str, ...]] = {}  # each cell is cleaned once
        self._comma = comma
        self._rates = dict(wishes.rates)
        self._headed = headed  # currencies that the headings of amounts name

    def refuse(self, key: str, field: str | None, **values: object) -> None:
        """Say why the row can't be brought in."""
        self.errors.append(ShopError(key, field, **values))

    def done(self) -> None:
        """Raises FieldErrors when anything is wrong."""
        if self.errors:
            raise FieldErrors(tuple(self.errors))

    def has(self, field: str) -> bool:
        """Whether anything stands there."""
        return bool(self.all(field))

    def raw(self, field: str) -> str:
        """The first cell of a field that holds anything."""
        found = self.all(field)
        return found[0] if found else ""

    def all(self, field: str) -> tuple[str, ...]:
        """Every cell of a field that holds anything, cleaned."""
        found = self._cleaned.get(field)
        if found is None:
            cells, places = self.line.cells, self._columns.get(field)
            if places is None:
                return ()
            texts = [fields.long_text(cells[at]) for at in places if at < len(cells)]
            found = self._cleaned[field] = tuple([each for each in texts if each])
        return found

    def line_of(self, field: str, most: int = fields.NAME, missing: str = "") -> str:
        """A text on one line."""
        text = fields.one_line(self.raw(field))
        if missing and not text:
            self.refuse(missing, field)
        return self._measured(text, field, most)

    def text(self, field: str) -> str:
        """A text of several lines."""
        return self._measured(self.raw(field), field, fields.TEXT)

    def lines(self, field: str, most: int = 64) -> tuple[str, ...]:
        """Several texts: a line of a cell each, or of several columns."""
        found = [fields.one_line(each) for cell in self.all(field) for each in cell.split("\n")]
        return tuple(dict.fromkeys(self._measured(each, field, most) for each in found if each))

    def _measured(self, text: str, field: str, most: int) -> str:
        if len(text) > most:
            self.refuse("field.too_long", field, most=most, found=len(text))
            return text[:most]
        return text

    def flag(self, field: str) -> bool:
        """Yes or no."""
        text = self.raw(field).casefold()
        if text and text not in YES | NO:
            self.refuse("import.not_yes_or_no", field, text=text[:40])
        return text in YES

    def whole(self, field: str, most: int, error: str) -> int:
        """A whole number from 0 to `most`."""
        number = self.number(field)
        if number is None:
            return 0
        if number != number.to_integral_value() or not 0 <= number <= most:
            self.refuse(error, field, most=most)
            return 0
        return int(number)

    def quantity(self, field: str, *, or_none: bool = False) -> int:
        """Thousandths; what has more digits is rounded, and that is said."""
        number = self.number(field)
        if number is None:
            return 0
        if abs(number) < money.MOST and number * 1000 % 1:
            number = Decimal(money.half_up(number * 1000)) / 1000
            self.notes.append(ShopError("import.rounded", field, to=f"{number:f}"))
        try:
            return quantities.some(number, field, or_none=or_none)
        except ShopError as error:
            self.errors.append(error)
            return 0

    def amount(self, field: str) -> int:
        """Minor units."""
        return self._money(field, 0)

    def unit_price(self, field: str) -> int:
        """What one costs to buy (money.unit_price)."""
        return self._money(field, money.FINE)

    def currency(self) -> str:
        """The currency that the row names; "" for the shop's own."""
        return currencies.foreign(self.raw("currency"), self.unit) if self.has("currency") else ""

    def _money(self, field: str, digits: int) -> int:
        text = self.raw(field)
        plain = _PLAIN.fullmatch(text) is not None
        number = self.number(field, text if plain else currencies.amount_only(text))
        if number is None:
            return 0
        code = self.currency() or currencies.foreign(self._headed.get(field, ""), self.unit)
        if not code and not plain:
            code = currencies.foreign(currencies.in_cell(text), self.unit)
        if code:
            if code not in self._rates:
                self.refuse("import.no_rate", field, currency=code)
                return 0
            number *= self._rates[code]
        if number < 0:
            self.refuse("money.negative", field)
        elif number >= money.MOST:
            self.refuse("money.too_much", field, most=money.MOST)
        else:
            scaled = number.scaleb(self.unit.exponent + digits)
            kept = money.half_up(scaled)
            if kept != scaled:
                to = Decimal(kept).scaleb(-self.unit.exponent - digits)
                self.notes.append(ShopError("import.rounded", field, to=f"{to:f}"))
            return kept
        return 0

    def number(self, field: str, text: str | None = None) -> Decimal | None:
        """A number, None for nothing; "import.not_a_number" (text=) for anything else. text: in place of the cell's."""
        typed = self.raw(field)
        if not typed:
            return None
        try:
            return parsed(typed if text is None else text, self.unit, comma=self._comma)
        except InvalidOperation:
            self.refuse("import.not_a_number", field, text=typed[:40])
            return None


def parsed(text: str, unit: Currency, *, comma: bool = False) -> Decimal:
    """A number as it is written: 1,234.50 · 1 234,50 · ¥12.00 · 12.00元 · ５. Raises InvalidOperation.

    comma: the file writes 1.234,50.
    """
    if _PLAIN.fullmatch(text):  # nearly all
        return Decimal(text)
    plain = unicodedata.normalize("NFKC", text).replace("−", "-").strip()
    sign = unicodedata.normalize("NFKC", unit.sign)
    for each in (sign, "%"):
        plain = plain.replace(each, "")
    plain = re.sub(r"[\s_'\u2019]", "", re.sub(r"^[A-Za-z]{3}(?=[\s\d.-])|(?<=[\d\s.])[A-Za-z]{3}$", "", plain.strip()))
    if comma and "," in plain:
        plain = plain.replace(".", "").replace(",", ".")
    elif _GROUPED.fullmatch(plain):
        plain = plain.replace(",", "")
    elif plain.count(",") == 1 and "." not in plain:
        plain = plain.replace(",", ".")
    elif "," in plain and plain.rfind(",") > plain.rfind("."):  # 1.234,50
        plain = plain.replace(".", "").replace(",", ".")
    if len(plain) > 40:
        raise InvalidOperation
    number = Decimal(plain)
    if not number.is_finite() or (number and not -20 <= number.adjusted() <= 20):
        raise InvalidOperation
    return number
