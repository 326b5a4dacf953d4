"""How Chinese words are begun on a Latin keyboard."""

from __future__ import annotations

import pytest

from app.workflow.lists.letters import letters_of


@pytest.mark.parametrize(
    ("text", "ways"),
    [
        ("洗衣机", {"洗衣机", "xyj", "xiyiji"}),
        ("LED 灯", {"led 灯", "ledd", "leddeng"}),
        ("空调", {"kd", "kt", "kongdiao", "kongtiao"}),
        ("Ｃａｍｅｒａ", {"camera"}),
        ("", {""}),
    ],
)
def test_ways(text: str, ways: set[str]) -> None:
    assert ways <= set(letters_of([text])[text])


def test_a_long_name_has_not_thousands_of_ways() -> None:
    assert len(letters_of(["重长行乐单曾解" * 5])["重长行乐单曾解" * 5]) < 40
