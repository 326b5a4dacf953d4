"""Acts about customers and articles: saved, merged, split, spelled one way, and taken apart again."""

from __future__ import annotations

from sqlalchemy import select

from app.models import Merge
from app.soaking.hand import Hand
from app.soaking.registry import Verb, act
from app.workflow.lists import spelling_merges
from app.workflow.people import article_moves, articles, companies, customers, merging, parting, splitting
from app.workflow.rows.customers import ArticleInput, ArticleRow, CustomerInput, CustomerRow
from app.workflow.rows.people import ArticleSplitInput, MergeInput, SplitInput
from app.workflow.rows.spellings import SpellingKind

WHY = "the same 同一个"


def _merge_input(kept: CustomerRow | ArticleRow, gone: CustomerRow | ArticleRow) -> MergeInput:
    return MergeInput(kept.id, kept.version, gone.id, gone.version, WHY)


@act("customers.save_customer")
def save_customer(hand: Hand) -> Verb:
    given = hand.intake().customer
    return lambda: customers.save_customer(hand.store, hand.who, given)


@act("customers.save_customer:changed")
def change_customer(hand: Hand) -> Verb:
    row = hand.customer()
    given = CustomerInput(
        f"{row.name} {hand.chance.randrange(99)}", (*row.phones, "021-6258 1234"), id=row.id, version=row.version
    )
    return lambda: customers.save_customer(hand.store, hand.who, given)


@act("articles.save_article")
def save_article(hand: Hand) -> Verb:
    article = hand.articles_of(hand.customer().id)[0]
    typed = ArticleInput(
        article.category_id, "Nova", "X1", f"SN{hand.chance.randrange(10**9)}", id=article.id, version=article.version
    )
    return lambda: articles.save_article(hand.store, hand.who, typed)


@act("merging.merge_customers")
def merge_customers(hand: Hand) -> Verb:
    given = _merge_input(hand.customer(), hand.customer())
    return lambda: merging.merge_customers(hand.store, hand.who, given)


@act("parting.undo")
def undo(hand: Hand) -> Verb:
    merging.merge_customers(hand.store, hand.who, _merge_input(hand.customer(), hand.customer()))
    with hand.store.reading() as session:
        query = select(Merge.id, Merge.version).where(Merge.undone_at.is_(None), Merge.kind == "customer")
        merge_id, version = session.execute(query.order_by(Merge.id.desc()).limit(1)).one()
    return lambda: parting.undo(hand.store, hand.who, merge_id, version, "two after all")


@act("splitting.split_customer")
def split_customer(hand: Hand) -> Verb:
    row = hand.customer()
    chosen = (hand.articles_of(row.id)[0].id,)
    given = SplitInput(row.id, row.version, chosen, WHY, to_new=hand.intake().customer)
    return lambda: splitting.split_customer(hand.store, hand.who, given)


def _two_articles(hand: Hand) -> tuple[ArticleRow, ArticleRow]:
    """One customer's."""
    kept = merging.merge_customers(hand.store, hand.who, _merge_input(hand.customer(), hand.customer()))
    first, second, *_ = hand.articles_of(kept.id)
    return first, second


@act("article_moves.merge_articles")
def merge_articles(hand: Hand) -> Verb:
    given = _merge_input(*_two_articles(hand))
    return lambda: article_moves.merge_articles(hand.store, hand.who, given)


@act("article_moves.split_article")
def split_article(hand: Hand) -> Verb:
    article = hand.articles_of(hand.customer().id)[0]
    orders = tuple(row.id for row in articles.article_history(hand.store, article.id))[:1]
    given = ArticleSplitInput(
        article.id, article.version, orders, WHY, to_new=ArticleInput(article.category_id, "Nova", "Other")
    )
    return lambda: article_moves.split_article(hand.store, hand.who, given)


@act("article_moves.give_article")
def give_article(hand: Hand) -> Verb:
    article, to = hand.articles_of(hand.customer().id)[0], hand.customer()
    return lambda: article_moves.give_article(hand.store, hand.who, article.id, article.version, to.id, "sold on")


@act("companies.respell")
def respell(hand: Hand) -> Verb:
    name = f"Example {hand.chance.randrange(10**9)}"
    given = CustomerInput("Ann", ("154 0000 1234",), company=f"{name} Ltd")
    customers.save_customer(hand.store, hand.who, given)
    return lambda: companies.respell(hand.store, hand.who, name, (f"{name} Ltd",), WHY)


def _spelled(hand: Hand) -> tuple[str, str]:
    """A brand written in two ways, each on an article."""
    kept = f"Brand{hand.chance.randrange(10**9)}"
    for written in (kept, kept.upper()):
        row = hand.customer()
        article = hand.articles_of(row.id)[0]
        typed = ArticleInput(article.category_id, written, "X1", id=article.id, version=article.version)
        articles.save_article(hand.store, hand.who, typed)
    return kept, kept.upper()


@act("spelling_merges.merge_spellings")
def merge_spellings(hand: Hand) -> Verb:
    kept, gone = _spelled(hand)
    return lambda: spelling_merges.merge_spellings(hand.store, hand.who, SpellingKind.BRAND, kept, (gone,))


@act("spelling_merges.take_back")
def take_back(hand: Hand) -> Verb:
    kept, gone = _spelled(hand)
    spelling_merges.merge_spellings(hand.store, hand.who, SpellingKind.BRAND, kept, (gone,))
    with hand.store.reading() as session:
        merge_id = session.scalars(select(Merge.id).order_by(Merge.id.desc()).limit(1)).one()
    return lambda: spelling_merges.take_back(hand.store, hand.who, merge_id)
