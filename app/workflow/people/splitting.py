"""Splitting: some articles of a customer are somebody else's ("these belong to his sister")."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import Article, Customer, Payment, PaymentShare, RepairOrder
from app.models.store import Store
from app.workflow import history, indexing
from app.workflow.fields import Fields
from app.workflow.house import shop, staff
from app.workflow.people import customers, merge_rows, merging, people_rows
from app.workflow.rows.customers import CustomerRow
from app.workflow.rows.people import MergeKind, SplitInput
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who
from app.workflow.versions import fetch

KIND = MergeKind.CUSTOMER_SPLIT


def split_customer(store: Store, who: Who, given: SplitInput) -> CustomerRow:
    """The chosen articles go to another customer, with this customer's orders of them and the payments that were for
    these orders only; a payment that was for others too stays. Register lines and papers stay as they were written.

    Raises FieldErrors (of the new customer; "why"), ShopError "split.nothing", "split.to_missing", "merge.same",
    "article.not_theirs", "data.gone", Stale.
    """
    staff.require_right(who, Right.MERGE)
    why = merging.checked_why(given.why)
    with store.writing() as session:
        at = store.now()
        source = fetch(session, Customer, given.from_id, given.from_version)
        if source.merged_into is not None:
            raise ShopError("merge.gone_already")
        articles = _theirs(session, source.id, given.article_ids)
        target = _target(session, who, at, given, source.id)
        merge_id = merge_rows.begin(session, who, at, KIND, target.id, source.id, why, {})
        orders = _orders(session, source.id, articles)
        names = (source.name, target.name)
        for subject, ids in (
            ("article", articles),
            ("repair_order", orders),
            ("payment", _payments(session, source.id, orders)),
        ):
            merging.move(session, who, at, KIND, merge_id, subject, ids, target.id, names, why)
        shop.touch(source, "name")
        shop.touch(target, "name")
        history.note(session, who, at, "customer", source.id, "customer.gave_articles", new=target.name, why=why)
        history.note(session, who, at, "customer", target.id, "customer.got_articles", new=source.name, why=why)
        session.flush()
        indexing.index_customer(session, source.id)
        indexing.index_customer(session, target.id)
        return people_rows.customer_row(target, people_rows.phones_of(session, target.id))


def _theirs(session: Session, customer_id: int, article_ids: Sequence[int]) -> list[int]:
    """The chosen articles, which must all be this customer's."""
    if not article_ids:
        raise ShopError("split.nothing", "articles")
    query = select(Article.id).where(Article.customer_id == customer_id, Article.merged_into.is_(None))
    found = set(session.scalars(query))
    if not found.issuperset(article_ids):
        raise ShopError("article.not_theirs", "articles")
    return sorted(set(article_ids))


def _target(session: Session, who: Who, at: datetime, given: SplitInput, source_id: int) -> Customer:
    if given.to_id is not None:
        target = fetch(session, Customer, given.to_id)
        if target.id == source_id:
            raise ShopError("merge.same", "to")
        if target.merged_into is not None:
            raise ShopError("merge.gone_already", "to")
        return target
    if given.to_new is None:
        raise ShopError("split.to_missing", "to")
    checked = Fields()
    clean = customers.check(checked, given.to_new)
    checked.done()
    return customers.put_customer(session, who, at, given.to_new, clean)


def _orders(session: Session, customer_id: int, article_ids: Sequence[int]) -> list[int]:
    mine = set(session.scalars(select(RepairOrder.id).where(RepairOrder.customer_id == customer_id)))
    found: list[int] = []
    for start in range(0, len(article_ids), merge_rows.STRETCH):
        some = article_ids[start : start + merge_rows.STRETCH]
        found += session.scalars(select(RepairOrder.id).where(RepairOrder.article_id.in_(some)))
    return sorted(mine.intersection(found))


def _payments(session: Session, customer_id: int, order_ids: Sequence[int]) -> list[int]:
    """Payments of the customer that were for none but these orders."""
    theirs = select(Payment.id).where(
        Payment.customer_id == customer_id, exists().where(PaymentShare.payment_id == Payment.id)
    )
    chosen = set(order_ids)
    elsewhere: set[int] = set()
    shares = select(PaymentShare.payment_id, PaymentShare.order_id).join(
        Payment, Payment.id == PaymentShare.payment_id
    )
    for payment_id, order_id in session.execute(shares.where(Payment.customer_id == customer_id)):
        if order_id not in chosen:
            elsewhere.add(payment_id)
    return sorted(set(session.scalars(theirs)) - elsewhere)
