"""Phone numbers: one number in any format has the same digits."""

from __future__ import annotations

import pytest

from app.workflow.rows.phones import digits, forms, grouped, odd_mobile


@pytest.mark.parametrize(
    ("written", "found"),
    [
        *((each, "13800138000") for each in ("138 0013 8000", "138-0013-8000", "+86 138 0013 8000", "008613800138000")),
        *((each, "13800138000") for each in ("86 13800138000", "（+86）13800138000", "１３８００１３８０００")),
        *((each, "02162580000") for each in ("6258 0000", "021-62580000", "+86 21 6258 0000", "021-62580000转8")),
        ("6258-0000 ext 9", "02162580000"),
        ("+86 10 6552 1234", "01065521234"),
        ("10086", "10086"),
        ("400-820-8820", "4008208820"),
        ("+86 400 820 8820", "4008208820"),
        ("+49 (0)89 123456", "4989123456"),
        ("", ""),
        ("none", ""),
    ],
)  # fmt: skip
def test_chinese_numbers(written: str, found: str) -> None:
    assert digits(written, "CN", "021") == found


@pytest.mark.parametrize(
    ("country", "area", "written", "found"),
    [
        ("US", "212", "555-1234", "2125551234"),
        ("US", "212", "+1 (212) 555-1234", "2125551234"),
        ("GB", "020", "7946 0000", "02079460000"),
        ("GB", "020", "+44 20 7946 0000", "02079460000"),
        ("DE", "089", "+49 (0)89 123456", "089123456"),
        ("HK", "", "+852 2345 6789", "23456789"),
        ("XX", "1", "12-34", "1234"),
    ],
)
def test_other_countries(country: str, area: str, written: str, found: str) -> None:
    assert digits(written, country, area) == found


def test_forms_to_search() -> None:
    assert forms("02162580000", "CN") == ("02162580000", "862162580000")
    assert forms("2125551234", "US") == ("2125551234", "12125551234")
    assert forms("", "CN") == ()


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("13800138000", "138 0013 8000"),
        ("+86 138-0013-8000", "138 0013 8000"),
        ("02162580000", "021-6258 0000"),
        ("05711234567", "0571-123 4567"),
        ("62580000", "6258 0000"),
        ("6258 0000 转 12", "6258 0000 转 12"),
        ("+49 89 123456", "+49 89 123456"),
        ("+1 (808) 555-0132", "+1 (808) 555-0132"),  # with its 1 it would look like a Chinese mobile
    ],
)
def test_grouped(written: str, shown: str) -> None:
    assert grouped(written, "CN") == shown


@pytest.mark.parametrize(
    ("written", "odd"),
    [
        ("1391234567", 10), ("139 1234 56789", 12), ("+86 139 1234 567", 10), ("13912345678", 0), ("139123", 0),
        ("10086", 0), ("021-6258 0000", 0), ("6258 0000", 0), ("400-820-8820", 0), ("+1 (914) 555-0111", 0),
        ("+44 7700 900155", 0), ("12345678901", 0), ("", 0),
    ],
)  # fmt: skip
def test_a_mobile_with_a_digit_too_few_or_too_many(written: str, odd: int) -> None:
    assert odd_mobile(written, "CN") == odd
    assert odd_mobile(written, "GB") == 0
