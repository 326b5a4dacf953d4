"""Lists, clauses and headings as each language writes them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from app.ui import words
from app.ui.phrases import clauses, headed, listed


@pytest.fixture(params=["en", "zh_CN"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    words.install(qapp, request.param)
    yield request.param
    words.install(qapp, "en")


def test_each_language_has_its_signs(language: str) -> None:
    english = language == "en"
    assert listed(("a", "b", "c")) == ("a, b, c" if english else "a、b、c")
    assert clauses(("31 Jul", "", "Invoice")) == ("31 Jul, Invoice" if english else "31 Jul，Invoice")
    assert headed("Warranty", "sold by us") == ("Warranty: sold by us" if english else "Warranty：sold by us")


def test_what_people_wrote_is_never_taken_for_a_place_to_fill(language: str) -> None:
    assert headed("H", "{head} {text}").endswith("{head} {text}")
    assert listed(()) == clauses(()) == clauses(("", "")) == ""
