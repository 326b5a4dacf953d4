"""Articles: changed, merged, split, sold on."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.errors import FieldErrors, ShopError, Stale
from app.models.store import Store
from app.workflow import search
from app.workflow.counter import intake
from app.workflow.people import article_moves, articles, parting, people_cards
from app.workflow.rows.customers import ArticleInput, ArticleRow, CustomerInput, CustomerRow
from app.workflow.rows.kinds import Proof
from app.workflow.rows.people import ArticleSplitInput, MergeInput, MergeRow, Take
from app.workflow.rows.shop import Who
from app.workflow.workbench import cards
from tests.conftest import intake_input
from tests.workflow.some_people import add, bring, close, of

SERIAL = "356938035643809"


@pytest.fixture
def zhang(founded_store: Store, who: Who) -> CustomerRow:
    return add(founded_store, who, "张伟明", "138 0013 8000")


def article(store: Store, article_id: int) -> ArticleRow:
    return articles.article(store, article_id)


def merge(store: Store, who: Who, kept: int, gone: int, **take: Take) -> ArticleRow:
    one, other = article(store, kept), article(store, gone)
    given = MergeInput(one.id, one.version, other.id, other.version, "写了两次", dict(take))
    return article_moves.merge_articles(store, who, given)


def with_serial(store: Store, who: Who, customer_id: int, serial: str) -> int:
    row = articles.save_article(store, who, ArticleInput(1, "Apple", "iPhone 13", serial), customer_id)
    return row.id


def found(store: Store, text: str) -> list[int]:
    return [each.id for each in search.find(store, text).rows if each.kind == "article"]


def test_an_article_is_changed_with_history(founded_store: Store, who: Who, zhang: CustomerRow) -> None:
    key = with_serial(founded_store, who, zhang.id, "")
    row = article(founded_store, key)
    typed = ArticleInput(2, "Lenovo", "X1", SERIAL, proof=Proof.CARD, note="旧", id=row.id, version=row.version)
    changed = articles.save_article(founded_store, who, typed)
    assert (changed.category_id, changed.brand, changed.serial, changed.proof) == (2, "Lenovo", SERIAL, Proof.CARD)
    assert found(founded_store, "38035643") == [key]
    with pytest.raises(Stale):
        articles.save_article(founded_store, who, replace(typed, note="x"))
    with pytest.raises(FieldErrors):
        articles.save_article(founded_store, who, ArticleInput(None), zhang.id)


def test_orders_follow_and_the_serial_stays(founded_store: Store, who: Who, zhang: CustomerRow) -> None:
    kept = with_serial(founded_store, who, zhang.id, SERIAL)
    first = bring(founded_store, who, zhang.id, "iphone 13")
    gone = first.article_id
    row = merge(founded_store, who, kept, gone)
    assert row.serial == SERIAL
    assert cards.card(founded_store, who, first.order_id).article.id == kept
    assert article(founded_store, gone).id == kept
    assert found(founded_store, "iphone") == [kept]
    assert [thing.article.id for thing in people_cards.whole(founded_store, zhang.id).things] == [kept]
    assert [order.id for order in articles.article_history(founded_store, gone)] == [first.order_id]


def test_a_serial_that_only_the_other_has_is_taken(founded_store: Store, who: Who, zhang: CustomerRow) -> None:
    kept, gone = with_serial(founded_store, who, zhang.id, ""), with_serial(founded_store, who, zhang.id, SERIAL)
    assert merge(founded_store, who, kept, gone).serial == SERIAL
    (trace,) = articles_merges(founded_store, kept)
    parting.undo(founded_store, who, trace.id, trace.version, "x")
    assert (article(founded_store, kept).serial, article(founded_store, gone).serial) == ("", SERIAL)
    assert found(founded_store, "5693 8035") == [gone]


def articles_merges(store: Store, article_id: int) -> tuple[MergeRow, ...]:
    return people_cards.of_article(store, article_id).merges


def test_what_is_here_twice_is_two(founded_store: Store, who: Who, zhang: CustomerRow) -> None:
    one, other = bring(founded_store, who, zhang.id), bring(founded_store, who, zhang.id)
    with pytest.raises(ShopError, match=r"article\.twice_here") as caught:
        merge(founded_store, who, one.article_id, other.article_id)
    assert caught.value.values["numbers"] == (one.number, other.number)
    close(founded_store, one.order_id)
    assert merge(founded_store, who, one.article_id, other.article_id).id == one.article_id


def test_articles_of_two_customers_keep_their_orders_customers(
    founded_store: Store, who: Who, zhang: CustomerRow
) -> None:
    li = add(founded_store, who, "李", "139 1111 2222")
    mine, theirs = bring(founded_store, who, zhang.id), bring(founded_store, who, li.id)
    close(founded_store, mine.order_id)
    merge(founded_store, who, mine.article_id, theirs.article_id)
    assert cards.card(founded_store, who, theirs.order_id).customer.id == li.id
    (thing,) = people_cards.whole(founded_store, li.id).things
    assert (thing.owner, thing.owner_id, thing.article.id) == ("张伟明", zhang.id, mine.article_id)
    card = cards.card(founded_store, who, theirs.order_id)
    typed = intake_input(
        customer=CustomerInput("", (), id=li.id), article=ArticleInput(None, id=mine.article_id), fault="x",
        promised_at=card.promised_at,
    )  # fmt: skip
    intake.correct(founded_store, who, theirs.order_id, card.version, typed, "tippfehler")


def test_orders_of_another_thing_go_to_it(founded_store: Store, who: Who, zhang: CustomerRow) -> None:
    first = bring(founded_store, who, zhang.id)
    close(founded_store, first.order_id)
    second = bring(founded_store, who, zhang.id, article_id=first.article_id)
    row = article(founded_store, first.article_id)
    given = ArticleSplitInput(
        row.id, row.version, (second.order_id,), "另一台", to_new=ArticleInput(1, "Apple", "iPhone 13", SERIAL)
    )
    new = article_moves.split_article(founded_store, who, given)
    assert cards.card(founded_store, who, second.order_id).article.id == new.id
    assert cards.card(founded_store, who, first.order_id).article.id == row.id
    (trace,) = articles_merges(founded_store, new.id)
    assert (trace.orders, trace.why) == (1, "另一台")
    parting.undo(founded_store, who, trace.id, trace.version, "x")
    assert cards.card(founded_store, who, second.order_id).article.id == row.id


def test_a_split_never_puts_a_thing_here_twice(founded_store: Store, who: Who, zhang: CustomerRow) -> None:
    one, other = bring(founded_store, who, zhang.id), bring(founded_store, who, zhang.id)
    row = article(founded_store, one.article_id)
    given = ArticleSplitInput(row.id, row.version, (one.order_id,), "x", to_id=other.article_id)
    with pytest.raises(ShopError, match=r"article\.twice_here"):
        article_moves.split_article(founded_store, who, given)
    with pytest.raises(ShopError, match=r"split\.not_its_order"):
        article_moves.split_article(founded_store, who, replace(given, order_ids=(other.order_id,)))
    with pytest.raises(ShopError, match=r"split\.nothing"):
        article_moves.split_article(founded_store, who, replace(given, order_ids=()))


def test_sold_on(founded_store: Store, who: Who, zhang: CustomerRow) -> None:
    li = add(founded_store, who, "李", "139 1111 2222")
    order = bring(founded_store, who, zhang.id)
    row = article(founded_store, order.article_id)
    with pytest.raises(ShopError, match=r"article\.still_here"):
        article_moves.give_article(founded_store, who, row.id, row.version, li.id, "卖给李")
    close(founded_store, order.order_id)
    row = article_moves.give_article(founded_store, who, row.id, row.version, li.id, "卖给李")
    assert row.customer_id == li.id
    assert cards.card(founded_store, who, order.order_id).customer.id == zhang.id
    (before,) = people_cards.whole(founded_store, zhang.id).things
    (now,) = people_cards.whole(founded_store, li.id).things
    assert (before.owner, len(before.orders)) == ("李", 1)
    assert (now.owner, now.orders) == ("", ())
    assert bring(founded_store, who, li.id, article_id=row.id).customer_id == li.id
    lines = people_cards.of_article(founded_store, row.id).history
    assert [(each.old, each.new, each.why) for each in lines if each.what == "article.changed.customer_id"] == [
        ("张伟明", "李", "卖给李")
    ]


def test_of_two_who_change_it_at_once_one_is_told(founded_store: Store, who: Who, zhang: CustomerRow) -> None:
    kept, gone = with_serial(founded_store, who, zhang.id, ""), with_serial(founded_store, who, zhang.id, SERIAL)
    one, other = article(founded_store, kept), article(founded_store, gone)
    given = MergeInput(one.id, one.version, other.id, other.version, "x")
    article_moves.merge_articles(founded_store, who, given)
    with pytest.raises(Stale):
        article_moves.merge_articles(founded_store, who, given)
    with pytest.raises(Stale):
        article_moves.give_article(founded_store, who, gone, other.version, of(founded_store, zhang.id).id, "x")
