"""Which spellings are one word, and which are not."""

from __future__ import annotations

import pytest

from app.workflow.rows import spelling


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Apple", "APPLE"),
        ("Apple", "ＡＰＰＬＥ"),
        ("XQG80-B14", "xqg80b14"),
        ("XQG80-B14", "XQG80–B14"),
        ("XQG80-B14", "ＸＱＧ８０－Ｂ１４"),
        ("iPhone 13", "IPHONE13"),
        ("Straße", "STRASSE"),
        ("海尔", " 海 尔"),
        ("ｱｯﾌﾟﾙ", "アップル"),
        ("", "  "),
    ],
)
def test_one_word(one: str, other: str) -> None:
    assert spelling.same(one, other)
    assert spelling.key(one) == spelling.key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Apple", "Apples"),
        ("C++", "C"),
        ("A.1", "A1"),
        ("海尔", "海儿"),
        ("-", ""),
        ("--", "-"),
        ("L1", "LI"),
        ("9/64", "964"),
    ],
)
def test_two_words(one: str, other: str) -> None:
    assert not spelling.same(one, other)
