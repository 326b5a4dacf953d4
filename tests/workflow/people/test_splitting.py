"""Splitting: articles that are somebody else's go to them with their orders and what was paid for them alone."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.errors import FieldErrors, ShopError, Stale
from app.models.store import Store
from app.workflow.counter import intake
from app.workflow.people import parting, people_cards, splitting
from app.workflow.rows.customers import ArticleInput, CustomerInput, CustomerRow
from app.workflow.rows.intake import DepositInput
from app.workflow.rows.kinds import Means, Role
from app.workflow.rows.people import SplitInput
from app.workflow.rows.shop import Who
from app.workflow.workbench import cards
from tests.conftest import intake_input
from tests.workflow.at_counter import someone
from tests.workflow.some_people import add, bring, found, of, paid_in_all

SISTER = CustomerInput("张伟丽", ("138 0013 8000",))


@pytest.fixture
def zhang(founded_store: Store, who: Who) -> CustomerRow:
    return add(founded_store, who, "张伟明", "138 0013 8000")


def split(store: Store, who: Who, row: CustomerRow, *articles: int, **to: object) -> CustomerRow:
    given = SplitInput(row.id, of(store, row.id).version, articles, "是他姐姐的", **to)  # type: ignore[arg-type]
    return splitting.split_customer(store, who, given)


def test_they_go_to_a_new_customer(founded_store: Store, who: Who, zhang: CustomerRow) -> None:
    mine = bring(founded_store, who, zhang.id, "iPhone 13", deposit=10)
    hers = bring(founded_store, who, zhang.id, "iPad", deposit=20)
    sister = split(founded_store, who, zhang, hers.article_id, to_new=SISTER)
    card, left = people_cards.whole(founded_store, sister.id), people_cards.whole(founded_store, zhang.id)
    assert [thing.article.model for thing in card.things] == ["iPad"]
    assert [thing.article.model for thing in left.things] == ["iPhone 13"]
    assert (card.paid, left.paid, paid_in_all(founded_store)) == (Decimal(20), Decimal(10), 3000)
    assert cards.card(founded_store, who, hers.order_id).customer.id == sister.id
    assert cards.card(founded_store, who, mine.order_id).customer.id == zhang.id
    assert found(founded_store, "0013 8000") == {zhang.id, sister.id}
    (trace,) = card.merges
    assert (trace.kept, trace.gone, trace.articles, trace.orders, trace.why) == ("张伟丽", "张伟明", 1, 1, "是他姐姐的")
    assert [each.what for each in card.history] == ["customer.got_articles", "customer.added"]


def test_a_payment_for_other_orders_too_stays(founded_store: Store, who: Who, zhang: CustomerRow) -> None:
    both = tuple(
        intake_input(customer=CustomerInput("", (), id=zhang.id), article=ArticleInput(1, "Apple", model))
        for model in ("iPhone 13", "iPad")
    )
    taken = intake.take_in(founded_store, who, both, DepositInput(Decimal(900), Means.CASH)).orders
    sister = split(founded_store, who, zhang, taken[1].article_id, to_new=SISTER)
    assert people_cards.whole(founded_store, sister.id).paid == 0
    assert people_cards.whole(founded_store, zhang.id).paid == 900


def test_they_go_to_a_known_customer_and_come_back(founded_store: Store, who: Who, zhang: CustomerRow) -> None:
    hers = bring(founded_store, who, zhang.id, "iPad", deposit=20)
    sister = add(founded_store, who, "张伟丽", "139 1111 2222")
    before = people_cards.whole(founded_store, zhang.id)
    split(founded_store, who, zhang, hers.article_id, to_id=sister.id)
    assert people_cards.whole(founded_store, sister.id).paid == 20
    (trace,) = people_cards.whole(founded_store, zhang.id).merges
    assert parting.undo(founded_store, who, trace.id, trace.version, "doch seins") == zhang.id
    after = people_cards.whole(founded_store, zhang.id)
    assert (after.things[0].orders, after.paid) == (before.things[0].orders, before.paid)
    assert people_cards.whole(founded_store, sister.id).things == ()


def test_what_can_not_be(founded_store: Store, who: Who, zhang: CustomerRow) -> None:
    order = bring(founded_store, who, zhang.id)
    other = add(founded_store, who, "李", "139 1111 2222")
    foreign = bring(founded_store, who, other.id)
    with pytest.raises(ShopError, match=r"split\.nothing"):
        split(founded_store, who, zhang, to_id=other.id)
    with pytest.raises(ShopError, match=r"split\.to_missing"):
        split(founded_store, who, zhang, order.article_id)
    with pytest.raises(ShopError, match=r"merge\.same"):
        split(founded_store, who, zhang, order.article_id, to_id=zhang.id)
    with pytest.raises(ShopError, match=r"article\.not_theirs"):
        split(founded_store, who, zhang, foreign.article_id, to_id=other.id)
    with pytest.raises(FieldErrors) as caught:
        split(founded_store, who, zhang, order.article_id, to_new=CustomerInput("", ()))
    assert [each.field for each in caught.value.errors] == ["name", "phones"]
    with pytest.raises(Stale):
        splitting.split_customer(
            founded_store, who, SplitInput(zhang.id, zhang.version + 1, (order.article_id,), "x", other.id)
        )
    clerk = someone(founded_store, "技", Role.TECHNICIAN)
    with pytest.raises(ShopError, match=r"staff\.not_allowed"):
        split(founded_store, clerk, zhang, order.article_id, to_id=other.id)
    assert people_cards.whole(founded_store, other.id).merges == ()
