"""The find box: one text, and whatever it can mean; scanned codes."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy import text as sql
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import Article, Badge, Category, ClaimReceipt, Customer, CustomerPhone, Part, RepairOrder, sqlite
from app.models.orders import OPEN
from app.models.search_text import query_terms
from app.models.store import Store
from app.workflow import fields, indexing, people_rows, shop, stock
from app.workflow.indexing import index_article, index_customer, index_order
from app.workflow.rows import numbers
from app.workflow.rows.customers import Found, FoundRows
from app.workflow.rows.kinds import NumberKind, State

__all__ = ["find", "find_code", "index_article", "index_customer", "index_order", "reindex"]

TAIL, SHORT_TAIL = 6, 4  # last digits of a claim number that find it: always, and among the open orders
NOTHING = FoundRows((), False, False)


def find(store: Store, text: str, limit: int = 20) -> FoundRows:
    """Hits for a typed text: orders by number or its last digits, then customers, articles and parts.

    Customers: 4 or more digits of a phone in any format, name, pinyin, initials; articles: brand, model, 4 or more
    signs of the serial. type_on = one digit or Latin letter, too little to search for yet.
    """
    terms = query_terms(text)
    if terms is None:
        return FoundRows((), False, bool(text.strip()))
    with store.reading() as session:
        language = shop.facts(session).shop.language
        hits = _orders_by_number(session, numbers.cleaned(text), limit + 1, language)
        customers = sqlite.find_ids(session, "customer_search", terms, limit + 1)
        hits += _customers(session, customers)
        articles = sqlite.find_ids(session, "article_search", terms, limit + 1)
        hits += _articles(session, articles, language)
        hits += _parts(session, sqlite.find_ids(session, "part_search", terms, limit + 1))
    return FoundRows(tuple(hits[:limit]), len(hits) > limit, False)


def find_code(store: Store, code: str) -> tuple[str, int, int | None]:
    """(kind, id, order id or None) of a scanned code: order, claim_receipt, part or badge by our numbers; a part by its
    maker's barcode.

    Raises ShopError "number.…" for a mistyped number of ours, "code.unknown" when nothing has it.
    """
    text = fields.one_line(code)
    with store.reading() as session:
        digits = numbers.cleaned(text)
        if len(digits) == numbers.LENGTH and numbers.looks_like_ours(digits):
            found = _ours(session, *numbers.check(digits))
            if found is not None:
                return found
        part = session.scalar(select(Part.id).where(Part.barcode == text).order_by(Part.retired, Part.id))
        if text and part is not None:
            return "part", part, None
    if len(digits) == numbers.LENGTH:
        numbers.check(digits)  # says when it is one of ours mistyped
    raise ShopError("code.unknown", code=text[:40])


def reindex(store: Store) -> int:
    """Write all search texts of customers, articles, orders and parts anew; gives back how many."""
    with store.writing() as session:
        return indexing.rebuild(session) + stock.reindex_parts(session)


def _ours(session: Session, kind: NumberKind, number: str) -> tuple[str, int, int | None] | None:
    if kind is NumberKind.ORDER:
        found = session.scalar(select(RepairOrder.id).where(RepairOrder.number == number))
        return None if found is None else ("order", found, found)
    if kind is NumberKind.CLAIM_RECEIPT:
        query = select(ClaimReceipt.id, ClaimReceipt.order_id).where(ClaimReceipt.number == number)
        row = session.execute(query).first()
        return None if row is None else ("claim_receipt", *row)
    if kind is NumberKind.PART:
        found = session.scalar(select(Part.id).where(Part.number == number))
        return None if found is None else ("part", found, None)
    if kind is NumberKind.BADGE:
        found = session.scalar(select(Badge.id).where(Badge.code == number))
        return None if found is None else ("badge", found, None)
    return None


def _orders_by_number(session: Session, digits: str, limit: int, language: str) -> list[Found]:
    if len(digits) == numbers.LENGTH:
        chosen = [RepairOrder.number == digits]
    elif TAIL <= len(digits) < numbers.LENGTH:
        chosen = [RepairOrder.number_tail == digits[-TAIL:], RepairOrder.number.endswith(digits)]
    elif SHORT_TAIL <= len(digits) < TAIL:  # one group of four as it is printed: enough among what is still here
        chosen = [sql(OPEN), RepairOrder.number_tail.endswith(digits)]
    else:
        return []
    query = (
        select(RepairOrder, Customer, Article, Category)
        .join(Customer, Customer.id == RepairOrder.customer_id)
        .join(Article, Article.id == RepairOrder.article_id)
        .join(Category, Category.id == Article.category_id)
        .where(*chosen)
        .order_by(RepairOrder.id.desc())
        .limit(limit)
    )
    return [
        Found(
            kind="order",
            id=order.id,
            customer_id=customer.id,
            order_id=order.id,
            title=order.number,
            detail=f"{customer.name} · {people_rows.article_name(article, category, language)}",
            state=State(order.state),
        )
        for order, customer, article, category in session.execute(query)
    ]


def _customers(session: Session, ids: Sequence[int]) -> list[Found]:
    if not ids:
        return []
    phones: dict[int, str] = {}
    wanted = select(CustomerPhone.customer_id, CustomerPhone.written).where(CustomerPhone.customer_id.in_(ids))
    for customer_id, written in session.execute(wanted.order_by(CustomerPhone.sort)):
        phones[customer_id] = f"{phones[customer_id]}, {written}" if customer_id in phones else written
    found = session.scalars(select(Customer).where(Customer.id.in_(ids)).order_by(Customer.id.desc()))
    return [
        Found(
            kind="customer",
            id=each.id,
            customer_id=each.id,
            order_id=None,
            title=each.name if each.company in ("", each.name) else f"{each.name} ({each.company})",
            detail=phones.get(each.id, ""),
            state=None,
        )
        for each in found
    ]


def _articles(session: Session, ids: Sequence[int], language: str) -> list[Found]:
    if not ids:
        return []
    query = (
        select(Article, Category, Customer.name)
        .join(Category, Category.id == Article.category_id)
        .join(Customer, Customer.id == Article.customer_id)
        .where(Article.id.in_(ids))
        .order_by(Article.id.desc())
    )
    return [
        Found(
            kind="article",
            id=article.id,
            customer_id=article.customer_id,
            order_id=None,
            title=people_rows.article_name(article, category, language),
            detail=" · ".join(each for each in (article.serial, name) if each),
            state=None,
        )
        for article, category, name in session.execute(query)
    ]


def _parts(session: Session, ids: Sequence[int]) -> list[Found]:
    if not ids:
        return []
    found = session.scalars(select(Part).where(Part.id.in_(ids), ~Part.retired).order_by(Part.id.desc()))
    return [
        Found(
            kind="part",
            id=each.id,
            customer_id=None,
            order_id=None,
            title=each.name,
            detail=" · ".join(word for word in (each.maker_number, each.shelf) if word),
            state=None,
        )
        for each in found
    ]
