"""Warnings of models: what is refused, what fits an article, and that a card carries them."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from app.errors import FieldErrors, ShopError, Stale
from app.workflow import Store
from app.workflow.counter import intake
from app.workflow.house import shop
from app.workflow.lists import model_warnings, shop_lists
from app.workflow.rows.customers import ArticleInput
from app.workflow.rows.lists import WarningEntry
from app.workflow.rows.shop import Who
from app.workflow.rows.warnings import matching, warning_row
from app.workflow.workbench import cards
from tests.conftest import intake_input
from tests.workflow.lists.test_shop_lists import lines

SEVEN = WarningEntry(None, 1, "Samsung", "SM-N930", "Battery may burn: do not charge!", "电池可能起火：请勿充电！")


def test_a_warning_is_kept_changed_and_told_in_history(founded_store: Store, who: Who) -> None:
    made = model_warnings.save_warning(founded_store, who, SEVEN)
    assert made == replace(SEVEN, id=made.id, version=1)
    model_warnings.save_warning(founded_store, who, replace(made, model="SM-N93", category_id=None))
    assert lines(founded_store, "model_warning", made.id) == [
        ("model_warning.added", None, "Battery may burn: do not charge!"),
        ("model_warning.changed.category_id", "手机 / Mobile phone", None),
        ("model_warning.changed.model", "SM-N930", "SM-N93"),
    ]
    with pytest.raises(Stale):
        model_warnings.save_warning(founded_store, who, made)
    assert [each.model for each in shop_lists.entries(founded_store).warnings] == ["SM-N93"]


def test_it_needs_words_and_something_it_is_about(founded_store: Store, who: Who) -> None:
    with pytest.raises(FieldErrors) as caught:
        model_warnings.save_warning(founded_store, who, WarningEntry(None, None, " ", "", "", "\t\n"))
    assert [(each.key, each.field) for each in caught.value.errors] == [
        ("list.words_missing", "zh"),
        ("list.warning_of_all", "category_id"),
    ]
    in_one = model_warnings.save_warning(founded_store, who, WarningEntry(None, None, "Midea", "", "", "当心"))
    assert (in_one.en, in_one.zh) == ("当心", "当心")
    with pytest.raises(ShopError, match=r"list\.name_taken"):
        model_warnings.save_warning(founded_store, who, WarningEntry(None, None, "MIDEA", "", "", "当心"))


@pytest.mark.parametrize(
    ("category", "brand", "model", "fits"),
    [
        (1, "Samsung", "SM-N930", True),
        (1, "SAMSUNG", "smn930f", True),
        (1, "ＳＡＭＳＵＮＧ", "ＳＭ－Ｎ930", True),
        (1, "Sam sung", "SM N930F/DS", True),
        (1, "Samsung", "SM-N93", False),
        (1, "Samsung", "", False),
        (2, "Samsung", "SM-N930", False),
        (None, "Samsung", "SM-N930", False),
        (1, "Sam", "SM-N930", False),
    ],
)
def test_what_fits(category: int | None, brand: str, model: str, fits: bool) -> None:
    row = warning_row(1, 1, SEVEN.brand, SEVEN.model, SEVEN.en, SEVEN.zh)
    assert bool(matching((row,), category, brand, model)) is fits


def test_of_all_brands_or_categories_or_models() -> None:
    every_phone = warning_row(1, 1, "", "", "a", "a")
    every_haier = warning_row(2, None, "Haier", "", "b", "b")
    model_of_any = warning_row(3, None, "", "XQG", "c", "c")
    rows = (every_phone, every_haier, model_of_any)
    assert matching(rows, None, "", "") == ()
    assert matching(rows, 1, "", "") == (every_phone,)
    assert matching(rows, 6, "haier", "xqg-80") == (model_of_any, every_haier)  # the most particular first
    assert matching(rows, 1, "HAIER", "XQG80") == (model_of_any, every_haier, every_phone)


def test_thousands_of_warnings_cost_a_typed_sign_next_to_nothing() -> None:
    rows = [warning_row(n, n % 20, f"Brand {n % 300}", f"M-{n}", "w", "w") for n in range(3000)]
    started = time.perf_counter()
    for _ in range(10):
        matching(rows, 7, "brand 7", "m-2707x")
    assert (time.perf_counter() - started) / 10 < 0.016  # a frame; measured 0.6 ms


def test_the_card_has_what_is_warned_of_its_article(founded_store: Store, who: Who) -> None:
    made = model_warnings.save_warning(founded_store, who, SEVEN)
    phone = ArticleInput(category_id=1, brand="samsung", model="SM-N930F")
    taken = intake.take_in(founded_store, who, (intake_input(article=phone),)).orders[0]
    (warning,) = cards.card(founded_store, who, taken.order_id).warnings
    assert (warning.words("zh_CN"), warning.words("en")) == (SEVEN.zh, SEVEN.en)
    assert [each.id for each in shop.lists(founded_store).warnings] == [made.id]
    model_warnings.save_warning(founded_store, who, replace(made, retired=True))
    assert cards.card(founded_store, who, taken.order_id).warnings == ()
