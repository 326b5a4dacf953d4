"""Merged, split and taken back at random: nothing is lost, nobody is paid twice, everybody is found."""

from __future__ import annotations

import random
import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from app.errors import ShopError
from app.models import Article, Customer, CustomerPhone, Payment, PaymentShare, RegisterLine, RepairOrder
from app.models.store import Store, open_store
from app.workflow import search
from app.workflow.people import article_moves, articles, merging, parting, people_cards, people_lists, splitting
from app.workflow.rows.customers import ArticleInput, CustomerInput
from app.workflow.rows.people import ArticleSplitInput, MergeInput, PeopleFilter, SplitInput, Take
from app.workflow.rows.shop import Who
from tests.conftest import Clock
from tests.workflow.some_people import add, bring, close, found

NAMES = ("张伟明", "张伟民", "李秀英", "Anna Berg", "王五")


@dataclass
class Shop:
    """What is in the shop, and what must stay true of it."""

    store: Store
    who: Who
    chance: random.Random
    numbers: list[str] = field(default_factory=list[str])
    done: int = 0

    def fill(self) -> None:
        for place, name in enumerate(NAMES):
            own, shared = f"138000{place:05d}", f"02162580{place // 2:03d}"
            row = add(self.store, self.who, name, own, shared)
            self.numbers += [own, shared]
            for model in range(self.chance.randrange(3)):
                order = bring(self.store, self.who, row.id, f"M{model}", deposit=self.chance.randrange(1, 90))
                if self.chance.random() < 0.6:
                    close(self.store, order.order_id)

    # --- acts; each may be refused by a rule, never by a mistake of ours

    def people(self) -> list[int]:
        return list(people_lists.list_ids(self.store, PeopleFilter()).ids)

    def two(self, of: list[int]) -> tuple[int, int]:
        return (self.chance.choice(of), self.chance.choice(of))

    def merge(self) -> None:
        one, other = (people_cards.whole(self.store, key).customer for key in self.two(self.people()))
        take = {name: self.chance.choice(list(Take)) for name in ("name", "note")}
        take["name"] = self.chance.choice([Take.KEPT, Take.GONE])
        merging.merge_customers(
            self.store, self.who, MergeInput(one.id, one.version, other.id, other.version, "x", take)
        )

    def split(self) -> None:
        key, to = self.two(self.people())
        card = people_cards.whole(self.store, key)
        theirs = [thing.article.id for thing in card.things if not thing.owner]
        some = tuple(self.chance.sample(theirs, self.chance.randint(0, len(theirs))))
        new = CustomerInput("赵六", ("13999990000",)) if self.chance.random() < 0.3 else None
        target = None if new else to
        splitting.split_customer(
            self.store, self.who, SplitInput(card.customer.id, card.customer.version, some, "x", target, new)
        )

    def things(self) -> list[int]:
        with self.store.reading() as session:
            return list(session.scalars(select(Article.id).where(Article.merged_into.is_(None))))

    def merge_articles(self) -> None:
        one, other = (articles.article(self.store, key) for key in self.two(self.things() or [0]))
        article_moves.merge_articles(
            self.store, self.who, MergeInput(one.id, one.version, other.id, other.version, "x")
        )

    def split_article(self) -> None:
        card = people_cards.of_article(self.store, self.chance.choice(self.things() or [0]))
        some = tuple(order.id for order, _ in card.orders[:1])
        row = card.article
        typed = ArticleSplitInput(row.id, row.version, some, "x", to_new=ArticleInput(1, "Apple", "new"))
        article_moves.split_article(self.store, self.who, typed)

    def give(self) -> None:
        row = articles.article(self.store, self.chance.choice(self.things() or [0]))
        article_moves.give_article(self.store, self.who, row.id, row.version, self.chance.choice(self.people()), "x")

    def undo(self) -> None:
        traces = [each for key in self.people() for each in people_cards.whole(self.store, key).merges]
        traces += [each for key in self.things() for each in people_cards.of_article(self.store, key).merges]
        if traces:
            trace = self.chance.choice(traces)
            parting.undo(self.store, self.who, trace.id, trace.version, "x")

    def bring(self) -> None:
        key = self.chance.choice(self.people())
        theirs = [each.article.id for each in people_cards.whole(self.store, key).things if not each.owner]
        known = self.chance.choice([*theirs, None])
        order = bring(self.store, self.who, key, deposit=self.chance.randrange(1, 90), article_id=known)
        if self.chance.random() < 0.7:
            close(self.store, order.order_id)

    # --- what must stay true

    def totals(self) -> tuple[int, ...]:
        with self.store.reading() as session:
            counts = (session.scalar(select(func.count()).select_from(each)) or 0 for each in (RepairOrder, Payment))
            return (*counts, session.scalar(select(func.sum(Payment.amount))) or 0)

    def check(self) -> None:
        with self.store.reading() as session:
            living = set(session.scalars(select(Customer.id).where(Customer.merged_into.is_(None))))
            here = set(session.scalars(select(Article.id).where(Article.merged_into.is_(None))))
            orders = session.execute(select(RepairOrder.customer_id, RepairOrder.article_id)).all()
            assert {customer for customer, _ in orders} <= living
            assert {article for _, article in orders} <= here
            open_ones = select(RepairOrder.article_id).where(RepairOrder.state != "handed_out")
            twice = list(session.scalars(open_ones))
            assert len(twice) == len(set(twice))
            paid = session.scalar(select(func.sum(PaymentShare.amount))) or 0
            phones = session.execute(select(CustomerPhone.customer_id, CustomerPhone.sort)).all()
            assert len({(key, sort) for key, sort in phones if key in living}) == sum(
                1 for key, _ in phones if key in living
            )
        cards = [people_cards.whole(self.store, key) for key in living]
        assert sum(card.paid for card in cards) * 100 == self.totals()[2] == paid
        assert sum(len(thing.orders) for card in cards for thing in card.things) == len(orders)
        assert set(self.people()) == living
        for number in self.numbers:
            assert found(self.store, number) & living, number

    def found(self) -> list[set[int]]:
        return [found(self.store, text) for text in (*self.numbers, *NAMES, "M0", "new", "iPhone")]


def lines(store: Store) -> list[tuple[object, ...]]:
    with store.reading() as session:
        return [tuple(row) for row in session.execute(select(RegisterLine.id, RegisterLine.customer))]


@given(seed=st.integers(0, 10_000), acts=st.lists(st.sampled_from(range(7)), min_size=3, max_size=12))
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_nothing_is_lost(founded_shop_folder: Path, clock: Clock, who: Who, seed: int, acts: list[int]) -> None:
    with tempfile.TemporaryDirectory() as own:
        shutil.copytree(founded_shop_folder, Path(own) / "shop")
        store = open_store(Path(own) / "shop", clock=clock)
        try:
            play(Shop(store, who, random.Random(seed)), acts)
        finally:
            store.close()


def play(shop: Shop, acts: list[int]) -> None:
    shop.fill()
    usual: tuple[Callable[[], None], ...] = (
        shop.merge, shop.split, shop.merge_articles, shop.split_article, shop.give, shop.undo, shop.bring,
    )  # fmt: skip
    for act in acts:
        before, written = shop.totals(), lines(shop.store)
        with suppress(ShopError):
            usual[act]()
            shop.done += 1
        if usual[act] != shop.bring:
            assert (shop.totals(), lines(shop.store)) == (before, written)
        shop.check()
    as_kept = shop.found()
    search.reindex(shop.store)
    assert shop.found() == as_kept  # the texts were brought up to date with each act
