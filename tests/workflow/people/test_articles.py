"""Articles: suggestions, history, changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.errors import FieldErrors, ShopError
from app.workflow import Store
from app.workflow.counter import intake
from app.workflow.people import articles
from app.workflow.rows.customers import ArticleInput, CustomerInput
from app.workflow.rows.shop import Who
from app.workflow.workbench import bench
from tests.conftest import intake_input


def take(store: Store, who: Who, *models: tuple[str, str], category: int = 1) -> None:
    made = [ArticleInput(category_id=category, brand=brand, model=model) for brand, model in models]
    intake.take_in(store, who, tuple(intake_input(article=each) for each in made))


def test_suggestions_come_from_what_the_shop_saw_most_often(founded_store: Store, who: Who) -> None:
    take(founded_store, who, ("Apple", "iPhone 13"), ("Apple", "iPhone 13"), ("Apple", "iPad 9"), ("Haier", "iX"))
    assert articles.suggest(founded_store, "model", "i") == ("iPhone 13", "iX", "iPad 9")
    assert articles.suggest(founded_store, "model", "i", brand="Apple") == ("iPhone 13", "iPad 9")
    assert articles.suggest(founded_store, "model", "iph", 1, "Apple") == ("iPhone 13",)
    assert articles.suggest(founded_store, "model", "13") == ("iPhone 13",)
    assert articles.suggest(founded_store, "model", "i", 2) == ()
    assert articles.suggest(founded_store, "brand", "")[:2] == ("Apple", "Haier")
    assert articles.suggest(founded_store, "brand", "leno") == ("Lenovo",)


def test_another_spelling_of_what_is_typed_comes_first(founded_store: Store, who: Who) -> None:
    pros = [("Apple", f"iPhone 13 Pro {n}") for n in range(12)] * 2
    take(founded_store, who, ("Apple", "iPhone 13"), *pros, ("Hewlett-Packard", "LJ"))
    assert articles.suggest(founded_store, "model", "IPHONE-13", brand="Apple")[0] == "iPhone 13"
    assert articles.suggest(founded_store, "brand", "ＡＰＰＬＥ")[0] == "Apple"
    assert articles.suggest(founded_store, "brand", "hewlett packard")[0] == "Hewlett-Packard"


def test_an_article_of_the_customer_is_taken_again_and_changed(founded_store: Store, who: Who) -> None:
    first = intake.take_in(founded_store, who, (intake_input(),)).orders[0]
    bench.void(founded_store, who, first.order_id, 1, "typed twice")
    again = intake_input(
        customer=CustomerInput(name="", phones=(), id=first.customer_id),
        article=replace(intake_input().article, id=first.article_id, version=1, model="iPhone 14"),
    )
    second = intake.take_in(founded_store, who, (again,)).orders[0]
    assert second.article_id == first.article_id
    past = articles.article_history(founded_store, first.article_id)
    assert [each.number for each in past] == [second.number, first.number]
    assert articles.suggest(founded_store, "model", "iphone") == ("iPhone 14",)


def test_an_article_that_is_still_here_cannot_come_in_again(founded_store: Store, who: Who) -> None:
    first = intake.take_in(founded_store, who, (intake_input(),)).orders[0]
    again = intake_input(
        customer=CustomerInput(name="", phones=(), id=first.customer_id),
        article=replace(intake_input().article, id=first.article_id, version=1),
    )
    with pytest.raises(ShopError, match=r"article\.still_here") as caught:
        intake.take_in(founded_store, who, (again,))
    assert caught.value.values["number"] == first.number


def test_the_history_follows_the_serial_to_another_owner(founded_store: Store, who: Who) -> None:
    first = intake.take_in(founded_store, who, (intake_input(),)).orders[0]
    sold = intake_input(customer=CustomerInput(name="李强", phones=("13911112222",)))
    second = intake.take_in(founded_store, who, (sold,)).orders[0]
    assert second.article_id != first.article_id
    past = articles.article_history(founded_store, second.article_id)
    assert [each.number for each in past] == [second.number, first.number]


def test_somebody_elses_article_is_refused(founded_store: Store, who: Who) -> None:
    first = intake.take_in(founded_store, who, (intake_input(),)).orders[0]
    other = intake_input(
        customer=CustomerInput(name="李强", phones=("13911112222",)),
        article=ArticleInput(category_id=None, id=first.article_id),
    )
    with pytest.raises(ShopError, match=r"article\.not_theirs"):
        intake.take_in(founded_store, who, (other,))


@pytest.mark.parametrize(
    ("article", "field"),
    [
        (ArticleInput(category_id=None), "category_id"),
        (ArticleInput(category_id=1, bought_on=date(2026, 11, 17)), "bought_on"),
        (ArticleInput(category_id=1, bought_on=date(1900, 1, 1)), "bought_on"),
        (ArticleInput(category_id=1, model="x" * 101), "model"),
    ],
)
def test_wrong_fields(founded_store: Store, who: Who, article: ArticleInput, field: str) -> None:
    with pytest.raises(FieldErrors) as caught:
        intake.take_in(founded_store, who, (intake_input(article=article),))
    assert [each.field for each in caught.value.errors] == [field]


def test_an_unknown_category(founded_store: Store, who: Who) -> None:
    with pytest.raises(ShopError, match=r"article\.category_missing"):
        intake.take_in(founded_store, who, (intake_input(article=ArticleInput(category_id=999)),))
