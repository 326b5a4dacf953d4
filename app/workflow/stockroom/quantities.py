"""Quantities as they are typed: more than nothing, at most three decimals; thousandths in the database."""

from __future__ import annotations

from decimal import Decimal

from app.errors import ShopError
from app.workflow import money

#: The most that can be booked at once, in thousandths; more is a slip of the finger.
MOST = 1_000_000_000


def some(quantity: Decimal, field: str = "quantity", *, or_none: bool = False) -> int:
    """A typed quantity in thousandths. or_none: whether 0 will do too (a count, a minimum).

    Raises ShopError "quantity.not_positive", "quantity.decimals" (more than three), "quantity.too_much", on `field`.
    """
    whole = money.thousandths(quantity, field)
    if whole < 0 or (whole == 0 and not or_none):
        raise ShopError("quantity.not_positive", field)
    if whole > MOST:
        raise ShopError("quantity.too_much", field)
    return whole
