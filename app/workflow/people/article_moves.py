"""Two articles are one, one is two, one was sold on: orders follow, each with its trace."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import Article, Customer, RepairOrder, sqlite
from app.models.store import Store
from app.workflow import history, indexing
from app.workflow.counter import intake_checks
from app.workflow.fields import Fields
from app.workflow.house import shop, staff
from app.workflow.people import articles, merge_rows, merging
from app.workflow.people.merge_rows import Replaced
from app.workflow.rows import serials
from app.workflow.rows.customers import ArticleRow
from app.workflow.rows.kinds import Proof
from app.workflow.rows.people import ArticleSplitInput, MergeInput, MergeKind
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who
from app.workflow.versions import fetch


def merge_articles(store: Store, who: Who, given: MergeInput) -> ArticleRow:
    """One article written down twice: the orders and files of the one are the other's, whoever their customers are.

    The kept article stays with its owner, the orders with theirs. Its serial stays unless it has none.
    Raises FieldErrors ("why"), ShopError "merge.same", "merge.gone_already", "article.twice_here" (numbers: both are in
    the shop, so they are two), Stale.
    """
    staff.require_right(who, Right.MERGE)
    why = merging.checked_why(given.why)
    with store.writing() as session:
        at = store.now()
        kept, gone = merging.both(session, Article, given)
        articles.check_here_once(session, kept.id, gone.id)
        names = merge_rows.names_of(session, MergeKind.ARTICLE, {kept.id, gone.id})
        replaced = _take_fields(session, who, at, kept, gone, given, why)
        merge_id = merge_rows.begin(session, who, at, MergeKind.ARTICLE, kept.id, gone.id, why, replaced)
        for subject in merge_rows.OF_ARTICLE:
            ids = merge_rows.ids_of(session, MergeKind.ARTICLE, subject, gone.id)
            between = (names[gone.id], names[kept.id])
            merging.move(session, who, at, MergeKind.ARTICLE, merge_id, subject, ids, kept.id, between, why)
        gone.merged_into = kept.id
        shop.touch(kept, "brand")
        history.note(session, who, at, "article", kept.id, "article.took_in", new=names[gone.id], why=why)
        history.note(session, who, at, "article", gone.id, "article.merged", new=names[kept.id], why=why)
        session.flush()
        sqlite.unindex(session, "article_search", gone.id)
        indexing.index_article(session, kept.id)
        return articles.row_of(session, kept.id)


def split_article(store: Store, who: Who, given: ArticleSplitInput) -> ArticleRow:
    """The chosen orders were about another thing: an article of the same customer's, or a new one that is typed.

    Raises FieldErrors (of the new article; "why"), ShopError "split.nothing", "split.to_missing", "merge.same",
    "split.not_its_order", "article.not_theirs", "article.twice_here" (numbers), "data.gone", Stale.
    """
    staff.require_right(who, Right.MERGE)
    why = merging.checked_why(given.why)
    with store.writing() as session:
        at = store.now()
        source = fetch(session, Article, given.from_id, given.from_version)
        orders = _its_orders(session, source.id, given.order_ids)
        target = _target(session, store, who, at, given, source)
        kind = MergeKind.ARTICLE_SPLIT
        names = merge_rows.names_of(session, kind, {source.id, target.id})
        merge_id = merge_rows.begin(session, who, at, kind, target.id, source.id, why, {})
        between = (names[source.id], names[target.id])
        merging.move(session, who, at, kind, merge_id, "repair_order", orders, target.id, between, why)
        articles.check_here_once(session, target.id)
        for one, other, what in ((source, target, "article.gave_orders"), (target, source, "article.got_orders")):
            shop.touch(one, "brand")
            history.note(session, who, at, "article", one.id, what, new=names[other.id], why=why)
        session.flush()
        indexing.index_article(session, source.id)
        indexing.index_article(session, target.id)
        return articles.row_of(session, target.id)


def give_article(store: Store, who: Who, article_id: int, version: int, to_id: int, why: str) -> ArticleRow:
    """Sold on, or given away: the article is another customer's from now on; its orders keep the customer they had.

    Raises FieldErrors ("why"), ShopError "article.still_here" (number), "merge.same", "merge.gone_already", Stale.
    """
    staff.require_right(who, Right.CHANGE_CUSTOMERS)
    reason = merging.checked_why(why)
    with store.writing() as session:
        at = store.now()
        article = fetch(session, Article, article_id, version)
        to = fetch(session, Customer, to_id)
        if article.customer_id == to.id:
            raise ShopError("merge.same", "to")
        if to.merged_into is not None or article.merged_into is not None:
            raise ShopError("merge.gone_already", "to")
        intake_checks.check_not_here(session, article.id)
        before = session.get_one(Customer, article.customer_id)
        article.customer_id = to.id
        name = merge_rows.names_of(session, MergeKind.ARTICLE, {article.id})[article.id]
        history.note(
            session, who, at, "article", article.id, "article.changed.customer_id",
            old=before.name, new=to.name, why=reason,
        )  # fmt: skip
        for one, what in ((before, "customer.gave_article"), (to, "customer.got_article")):
            shop.touch(one, "name")
            history.note(session, who, at, "customer", one.id, what, new=name, why=reason)
        session.flush()
        return articles.row_of(session, article.id)


def _take_fields(
    session: Session, who: Who, at: datetime, kept: Article, gone: Article, given: MergeInput, why: str
) -> Replaced:
    replaced: Replaced = {}
    for field in articles.COLUMNS:
        old, other = getattr(kept, field), getattr(gone, field)
        blank = {"proof": Proof.NONE, "sold_here": False}.get(field)
        new = merging.chosen(field, None if old == blank else old, other, given)
        if new is not None and new != old:
            replaced[field] = (old, new)
            setattr(kept, field, new)
            history.note(session, who, at, "article", kept.id, f"article.changed.{field}", old=old, new=new, why=why)
    kept.serial_key = serials.key(kept.serial)
    return replaced


def _its_orders(session: Session, article_id: int, order_ids: tuple[int, ...]) -> list[int]:
    if not order_ids:
        raise ShopError("split.nothing", "orders")
    found = set(session.scalars(select(RepairOrder.id).where(RepairOrder.article_id == article_id)))
    if not found.issuperset(order_ids):
        raise ShopError("split.not_its_order", "orders")
    return sorted(set(order_ids))


def _target(
    session: Session, store: Store, who: Who, at: datetime, given: ArticleSplitInput, source: Article
) -> Article:
    if given.to_id is not None:
        target = fetch(session, Article, given.to_id)
        if target.id == source.id:
            raise ShopError("merge.same", "to")
        if target.merged_into is not None:
            raise ShopError("merge.gone_already", "to")
        if target.customer_id != source.customer_id:
            raise ShopError("article.not_theirs", "to")
        return target
    if given.to_new is None:
        raise ShopError("split.to_missing", "to")
    checked = Fields()
    clean = articles.check(checked, given.to_new, store.now().astimezone(shop.facts(session).zone).date())
    checked.done()
    return articles.put_article(session, who, at, source.customer_id, clean)
