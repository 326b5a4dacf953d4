"""Fonts, cleaning and wrapping: nothing is lost, nothing hidden gets through."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.printing import fonts
from app.printing.wrapping import pieces, shorten, wrap


def test_what_the_font_lacks_is_marked_and_told() -> None:
    cleaned = fonts.clean("张😀喆\U0001f600")
    assert cleaned.text == "张〓喆〓"
    assert cleaned.missing == ("😀",)


@pytest.mark.parametrize("name", ["镕", "喆", "堃", "玥", "珺", "赟", "ł", "Ж", "€"])
def test_the_font_has_the_characters_of_names(name: str) -> None:
    assert fonts.clean(name).missing == ()


def test_control_and_direction_characters_are_harmless() -> None:
    text = "a\x00b\x1b!R\x7fc\u202ed\u200be\ufefff\u2066g\r\nh\ti\u2028j"
    assert fonts.clean(text).text == "a b !R cdefg\nh i\nj"
    assert "\n" not in fonts.clean(text, lines=False).text


def test_a_lone_surrogate_is_a_missing_character() -> None:
    assert fonts.clean("a\ud800b").text == "a〓b"


@given(st.text(max_size=200))
@settings(max_examples=100, deadline=None)
def test_clean_text_is_always_drawable(text: str) -> None:
    cleaned = fonts.clean(text)
    assert all(char == "\n" or (char.isprintable() and fonts.clean(char).text == char) for char in cleaned.text)


def test_chinese_wraps_per_character_and_words_stay_whole() -> None:
    assert wrap("脱水时异响停机", 3, len) == ["脱水时", "异响停", "机"]
    assert wrap("the drum makes noise", 9, len) == ["the drum", "makes", "noise"]
    assert wrap("摔了iPhone手机", 7, len) == ["摔了", "iPhone", "手机"] or wrap("摔了iPhone手机", 7, len)[0] == "摔了"


def test_punctuation_does_not_begin_a_line() -> None:
    assert wrap("脱水时，异响", 3, len) == ["脱水", "时，异", "响"]
    assert pieces("“好”。") == ["“好”。"]


def test_line_breaks_are_kept_and_long_words_are_broken() -> None:
    assert wrap("a\n\nb", 10, len) == ["a", "", "b"]
    assert wrap("x" * 25, 10, len) == ["x" * 10, "x" * 10, "x" * 5]


@given(st.text(alphabet="ab 中文，（\n", max_size=120), st.integers(1, 12))
@settings(deadline=None)
def test_wrapping_loses_nothing(text: str, width: int) -> None:
    lines = wrap(text, width, len)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(len(line) <= width for line in lines)


def test_shortening_says_so() -> None:
    assert shorten("abcdef", 4, len) == "abc…"
    assert shorten("abcdef", 1, len) == "…"
