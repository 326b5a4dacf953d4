"""Money: minor units, decimals refused, half-up."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.errors import ShopError
from app.workflow import money
from app.workflow.money import currency, half_up, line_amount, major, minor, quantity_of, tax_of, thousandths


@pytest.mark.parametrize(
    ("amount", "code", "units"),
    [("12.30", "CNY", 1230), ("12", "CNY", 1200), ("500", "JPY", 500), ("1.234", "KWD", 1234), ("-0.01", "EUR", -1)],
)
def test_there_and_back(amount: str, code: str, units: int) -> None:
    assert minor(Decimal(amount), currency(code)) == units
    assert major(units, currency(code)) == Decimal(amount)


@pytest.mark.parametrize(
    ("amount", "code", "key"),
    [
        ("0.001", "CNY", "money.decimals"),
        ("0.5", "JPY", "money.decimals"),
        ("NaN", "CNY", "money.not_a_number"),
        ("Infinity", "CNY", "money.not_a_number"),
        ("1e30", "CNY", "money.too_much"),
        ("1e-999", "CNY", "money.decimals"),
    ],
)
def test_refused(amount: str, code: str, key: str) -> None:
    with pytest.raises(ShopError) as caught:
        minor(Decimal(amount), currency(code), "price")
    assert (caught.value.key, caught.value.field) == (key, "price")


def test_an_unknown_currency() -> None:
    with pytest.raises(ShopError, match=r"money\.unknown_currency"):
        currency("XXX")


def test_rounding_is_half_up_away_from_zero() -> None:
    assert [half_up(Decimal(each)) for each in ("0.5", "1.5", "2.5", "-0.5", "0.49")] == [1, 2, 3, -1, 0]
    assert line_amount(333, 1500) == 500  # 1.5 of 3.33: 4.995


def test_tax_in_and_on_top() -> None:
    assert tax_of(11300, 1300, included=True) == (10000, 1300)
    assert tax_of(10000, 1300, included=False) == (10000, 1300)
    for amount in range(500):
        assert sum(tax_of(amount, 1300, included=True)) == amount
    assert tax_of(999, 0, included=True) == (999, 0)


def test_quantities() -> None:
    assert thousandths(Decimal("1.5")) == 1500
    assert [str(quantity_of(each)) for each in (1500, 10_000, 1)] == ["1.5", "10", "0.001"]
    for wrong, key in (("0.0001", "quantity.decimals"), ("1e12", "quantity.too_much"), ("NaN", "quantity.too_much")):
        with pytest.raises(ShopError) as caught:
            thousandths(Decimal(wrong))
        assert caught.value.key == key


def test_prices_of_buying_keep_less_than_a_cent() -> None:
    cny, jpy = money.currency("CNY"), money.currency("JPY")
    assert money.unit_price(Decimal("0.0048"), cny) == 4_800
    assert str(money.unit_price_of(4_800, cny)) == "0.0048"
    assert str(money.unit_price_of(1_500_000, cny)) == "1.50"
    assert str(money.unit_price_of(12_500, jpy)) == "1.25"
    assert money.optional_unit_price(None, cny) is None
    with pytest.raises(ShopError, match=r"money\.decimals"):
        money.unit_price(Decimal("0.0000001"), cny)
    # a line is rounded once, not each piece
    assert money.bought_amount(money.unit_price(Decimal("0.0048"), cny), 10_000_000) == 4_800
    assert money.bought_amount(money.unit_price(Decimal("0.005"), cny), 1_000) == 1
