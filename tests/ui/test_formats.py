"""How money, moments and numbers are written, and how typed numbers are read."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QApplication

from app.errors import ShopError
from app.models.store import Store
from app.ui.formats import Formats, read_number
from app.workflow.house import shop
from app.workflow.money import currency


@pytest.fixture
def formats(qapp: QApplication, founded_store: Store) -> Formats:
    return Formats(replace(shop.shop_row(founded_store), time_zone="Asia/Shanghai", currency=currency("CNY")), "zh_CN")


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("", None),
        ("  ", None),
        ("120", "120"),
        ("1,234.50", "1234.50"),
        ("12,5", "12.5"),
        ("１２０．５", "120.5"),
        ("1 000", "1000"),
        (".5", "0.5"),
        ("-0", "0"),
        ("−3", "-3"),
    ],
)
def test_typed_numbers(typed: str, number: str | None) -> None:
    assert read_number(typed, "form.bad_number") == (None if number is None else Decimal(number))


@pytest.mark.parametrize("typed", ["abc", "1.2.3", "1e5", "NaN", "--3", "12,34,5", "一百", "^XZ", ".", "1,2345"])
def test_what_is_no_number(typed: str) -> None:
    with pytest.raises(ShopError, match="bad_number"):
        read_number(typed, "form.bad_number")


def test_money(formats: Formats) -> None:
    assert formats.money(Decimal("1234.5")) == "¥1,234.50"
    assert formats.money(Decimal(-12)) == "−¥12.00"
    assert formats.money(None) == ""
    assert formats.parse_money("¥1,234.50") == Decimal("1234.50")
    with pytest.raises(ShopError, match="too_many_decimals"):
        formats.parse_money("1.005")
    with pytest.raises(ShopError, match="bad_money"):
        formats.parse_money("99999999999")


def test_money_without_decimals(formats: Formats) -> None:
    yen = Formats(replace(formats.shop, currency=currency("JPY")), "en")
    assert yen.money(Decimal(1200)) == "¥1,200"
    with pytest.raises(ShopError, match="too_many_decimals"):
        yen.parse_money("1.5")


def test_moments_are_on_the_shops_clock(formats: Formats) -> None:
    late_in_the_evening = datetime(2026, 11, 23, 17, 30, tzinfo=UTC)
    assert formats.time(late_in_the_evening) == "01:30"
    assert formats.local(late_in_the_evening).date() == date(2026, 11, 24)
    assert "24日" in formats.moment(late_in_the_evening)
    assert formats.moment(late_in_the_evening).endswith("01:30")
    assert "24 Nov" in Formats(formats.shop, "en").moment(late_in_the_evening)
    assert formats.date(date(2026, 3, 2)) == "2026年3月2日"
    assert Formats(formats.shop, "en").date(date(2026, 3, 2)) == "2 Mar 2026"


@pytest.mark.parametrize(("minutes", "text"), [(5, "5 min"), (80, "1 h 20 min"), (60, "1 h"), (1500, "1 d 1 h")])
def test_lengths_of_time(formats: Formats, minutes: int, text: str) -> None:
    assert formats.minutes(minutes) == text
    assert formats.late(minutes) == f"{text} late"
    assert formats.late(-minutes) == f"{text} left"


def test_numbers_and_quantities(formats: Formats) -> None:
    assert formats.number("126110004277") == "1261 1000 4277"
    assert formats.quantity(Decimal("2.000")) == "2"
    assert formats.quantity(Decimal("-0.500")) == "−0.5"
    assert formats.quantity(Decimal(10)) == "10"
    assert formats.phone("13800138000") == "138 0013 8000"


@pytest.mark.parametrize(
    ("minutes", "text"),
    [(59, "59 min"), (60, "1 h"), (9 * 60 + 48, "9 h"), (1439, "23 h"), (1440, "1 d"), (3 * 1440 + 20 * 60, "3 d")],
)
def test_lists_say_how_late_in_one_unit(formats: Formats, minutes: int, text: str) -> None:
    assert Formats(formats.shop, "en").late_roughly(minutes) == f"{text} late"
    assert Formats(formats.shop, "en").late_roughly(-20) == "20 min left"


def test_prices_of_buying_show_all_their_digits(founded_store: Store) -> None:
    formats = Formats(shop.shop_row(founded_store), "en")
    assert formats.unit_price(Decimal("0.0048")) == "¥0.0048"
    assert formats.unit_price(Decimal("1234.5")) == "¥1,234.50"
    assert formats.plain_unit_price(Decimal("12.345678")) == "12.345678"
    assert formats.parse_money("0.0048", 4) == Decimal("0.0048")
