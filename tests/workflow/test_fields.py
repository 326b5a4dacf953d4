"""What was typed: cleaned, measured, refused together."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import FieldErrors
from app.workflow.fields import Fields, long_text, one_line
from app.workflow.money import currency


@pytest.mark.parametrize(
    ("typed", "line", "text"),
    [
        ("  a \t b\r\nc  ", "a b c", "a   b\nc"),
        ("a\x00\x07b\x1b[0m", "ab[0m", "ab[0m"),
        ("\u202eevil\u2066", "evil", "evil"),
        ("\ud800x", "x", "x"),
        ("👩‍🔧 👍🏽", "👩‍🔧 👍🏽", "👩‍🔧 👍🏽"),
        ("שלום", "שלום", "שלום"),
        ("^XZ \";-- '", "^XZ \";-- '", "^XZ \";-- '"),
        ("\u2028\u2029", "", ""),
        ("\ufdd0\uffff", "", ""),
    ],
)
def test_cleaned(typed: str, line: str, text: str) -> None:
    assert one_line(typed) == line
    assert long_text(typed) == text


@given(st.text())
def test_any_text_can_be_kept_and_is_stable(typed: str) -> None:
    for clean in (one_line, long_text):
        once = clean(typed)
        once.encode("utf-8")
        assert clean(once) == once


def test_all_that_is_wrong_is_said_in_order() -> None:
    fields = Fields(currency("CNY"))
    assert fields.line("x" * 201, "name") == "x" * 201
    fields.line("", "fault", missing="fault.missing")
    fields.amount(Decimal("0.001"), "estimate")
    fields.amount(Decimal(-1), "fee")
    fields.lines(tuple(map(str, range(61))), "accessories")
    with pytest.raises(FieldErrors) as caught:
        fields.done()
    assert [(each.key, each.field) for each in caught.value.errors] == [
        ("field.too_long", "name"),
        ("fault.missing", "fault"),
        ("money.decimals", "estimate"),
        ("money.negative", "fee"),
        ("field.too_many", "accessories"),
    ]


def test_doubles_and_empty_lines_are_left_out() -> None:
    assert Fields().lines((" a ", "", "b", "a"), "x") == ("a", "b")
