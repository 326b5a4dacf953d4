"""Fields for money and quantities: Decimal in, Decimal out, None for nothing typed."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from app.errors import ShopError
from app.ui.formats import FINE, Formats, read_number
from app.ui.widgets.button import label
from app.ui.widgets.fields import CodeLine

MOST = Decimal(1_000_000)


#: Brought there by a key or by the page (a part was picked: how many?): what is typed stands for what was there.
_BROUGHT = (
    Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.OtherFocusReason
)  # fmt: skip


class NumberEdit(CodeLine):
    """A right-aligned number, tidied when the field is left. `read` raises ShopError, `write` is its other way."""

    takes_codes = False

    def __init__(self, read: Callable[[str], Decimal | None], write: Callable[[Decimal], str], chars: int = 10) -> None:
        super().__init__(chars=chars, longest=24)
        self._read, self._write = read, write
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def value(self) -> Decimal | None:
        """The number; None for nothing typed or what can't be read (`fault()` says which)."""
        try:
            return self._read(self.text())
        except ShopError:
            return None

    def set_value(self, value: Decimal | None) -> None:
        self.setText("" if value is None else self._write(value))

    @override
    def fault(self) -> ShopError | None:
        try:
            self._read(self.text())
        except ShopError as error:
            return error
        return None

    @override
    def focusInEvent(self, arg__1: QFocusEvent) -> None:
        super().focusInEvent(arg__1)
        if arg__1.reason() in _BROUGHT:
            self.selectAll()

    @override
    def focusOutEvent(self, arg__1: QFocusEvent) -> None:
        super().focusOutEvent(arg__1)
        value = self.value()
        if value is not None and self.text() != self._write(value):
            self.setText(self._write(value))


class MoneyEdit(NumberEdit):
    """Money in the shop's currency. `negative` lets amounts below zero in, `fine` prices of buying (0.0048)."""

    def __init__(self, formats: Formats, *, chars: int = 10, negative: bool = False, fine: bool = False) -> None:
        self._formats = formats
        self._fine = fine
        self._negative = negative
        super().__init__(self._parse, self._plain, chars)

    def _parse(self, text: str) -> Decimal | None:
        amount = self._formats.parse_money(text, FINE if self._fine else 0)
        if amount is not None and amount < 0 and not self._negative:
            raise ShopError("form.negative")
        return amount

    def _plain(self, amount: Decimal) -> str:
        return self._formats.plain_unit_price(amount) if self._fine else self._formats.plain_money(amount)


class QuantityEdit(NumberEdit):
    """A quantity of up to three decimals."""

    def __init__(self, *, chars: int = 7, negative: bool = False) -> None:
        self._negative = negative
        super().__init__(self._parse, plain_quantity, chars)

    def _parse(self, text: str) -> Decimal | None:
        number = read_number(text, "form.bad_number")
        if number is None:
            return None
        if number < 0 and not self._negative:
            raise ShopError("form.negative")
        if number != round(number, 3):
            raise ShopError("form.too_many_decimals", digits=3)
        if abs(number) > MOST:
            raise ShopError("form.bad_number")
        return number


class WholeEdit(NumberEdit):
    """A whole number from 0; value() is a Decimal without decimals, None for nothing typed."""

    def __init__(self, *, chars: int = 6) -> None:
        super().__init__(_read_whole, lambda number: f"{number:f}", chars)


def _read_whole(text: str) -> Decimal | None:
    number = read_number(text, "form.bad_number")
    if number is None:
        return None
    if number < 0:
        raise ShopError("form.negative")
    if number != number.to_integral_value() or number > 1_000_000:
        raise ShopError("form.bad_number")
    return number.to_integral_value()


class LabelledMoney(QWidget):
    """ "Labour ……… ¥120.00": a label on the left, the amount right-aligned. `strong` for sums."""

    def __init__(self, words: str, formats: Formats, *, strong: bool = False) -> None:
        super().__init__()
        self._formats = formats
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.words = label(words, "strong" if strong else "label")
        self.amount = label("", "middle" if strong else "")
        self.amount.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words, 1)
        row.addWidget(self.amount)

    def set_amount(self, amount: Decimal | None) -> None:
        self.amount.setText("–" if amount is None else self._formats.money(amount))

    def set_words(self, words: str) -> None:
        self.words.setText(words)


def plain_quantity(number: Decimal) -> str:
    """2 · 0.5 without grouping, as one types it."""
    text = f"{number:.3f}".rstrip("0").rstrip(".")
    return text or "0"
