"""What the find box finds: the prepared texts of customers, articles and orders, written with each change."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from sqlalchemy import Select, select
from sqlalchemy.orm import InstrumentedAttribute, Session
from typing_extensions import TypeVarTuple

from app.models import Article, Customer, CustomerPhone, RepairOrder, Shop, sqlite
from app.models.search_text import prepare
from app.workflow.rows import phones

Ts = TypeVarTuple("Ts")
STRETCH = 5_000  # rows whose texts are written anew at a time
TAILS = (6, 5, 4)  # how many last digits of a claim number find it; it is printed in fours


def customer_text(name: str, company: str, email: str, digits: Iterable[str], country: str) -> str:
    """The prepared text of a customer."""
    return prepare(name, company, email, phones=_forms(digits, country))


def article_text(brand: str, model: str, serial: str) -> str:
    """The prepared text of an article."""
    return prepare(brand, model, models=(model,), codes=(serial,))


def order_text(
    number: str, name: str, company: str, digits: Iterable[str], country: str, brand: str, model: str, serial: str
) -> str:
    """The prepared text of an order: its customer's and article's, and its number."""
    return prepare(
        name, company, brand, model,
        phones=_forms(digits, country), models=(model,), codes=(serial,),
        numbers=(number, *(number[-tail:] for tail in TAILS)),
    )  # fmt: skip


def index_customer(session: Session, customer_id: int) -> None:
    """Write a customer's text anew, and those of its orders, in the verb's own transaction."""
    country = _country(session)
    customers = select(Customer).where(Customer.id == customer_id)
    sqlite.index_texts(session, "customer_search", _customer_texts(session, customers, country))
    orders = _orders().where(RepairOrder.customer_id == customer_id)
    sqlite.index_texts(session, "order_search", _order_texts(session, orders, country))


def index_article(session: Session, article_id: int) -> None:
    """Write an article's text anew, and those of its orders."""
    articles = select(Article).where(Article.id == article_id)
    sqlite.index_texts(session, "article_search", _article_texts(session, articles))
    orders = _orders().where(RepairOrder.article_id == article_id)
    sqlite.index_texts(session, "order_search", _order_texts(session, orders, _country(session)))


def index_articles(session: Session, article_ids: Sequence[int]) -> None:
    """The same for several articles, at most some hundreds at a time."""
    articles = select(Article).where(Article.id.in_(article_ids))
    sqlite.index_texts(session, "article_search", _article_texts(session, articles))
    orders = _orders().where(RepairOrder.article_id.in_(article_ids))
    sqlite.index_texts(session, "order_search", _order_texts(session, orders, _country(session)))


def index_order(session: Session, order_id: int) -> None:
    """Write an order's text anew."""
    orders = _orders().where(RepairOrder.id == order_id)
    sqlite.index_texts(session, "order_search", _order_texts(session, orders, _country(session)))


def rebuild(session: Session) -> int:
    """Throw the texts of customers, articles and orders away and write them anew; gives back how many.

    In stretches: all texts of a million orders at once would be gigabytes.
    """
    country = _country(session)
    return (
        _anew(session, "customer_search", select(Customer), Customer.id, lambda chosen: _customer_texts(
            session, chosen, country
        ))
        + _anew(session, "article_search", select(Article), Article.id, lambda chosen: _article_texts(session, chosen))
        + _anew(session, "order_search", _orders(), RepairOrder.id, lambda chosen: _order_texts(
            session, chosen, country
        ))
    )  # fmt: skip


def _anew(
    session: Session,
    table: str,
    everything: Select[*Ts],
    key: InstrumentedAttribute[int],
    texts_of: Callable[[Select[*Ts]], list[tuple[int, str]]],
) -> int:
    sqlite.empty_index(session, table)
    written = last = 0
    while texts := texts_of(everything.where(key > last).order_by(key).limit(STRETCH)):
        sqlite.index_texts(session, table, texts)
        written, last = written + len(texts), texts[-1][0]
    return written


def _customer_texts(session: Session, chosen: Select[Customer], country: str) -> list[tuple[int, str]]:
    found: Sequence[Customer] = session.scalars(chosen.where(Customer.merged_into.is_(None))).all()
    digits = _digits(session, [each.id for each in found])
    return [
        (each.id, customer_text(each.name, each.company, each.email, digits.get(each.id, []), country))
        for each in found
    ]


def _article_texts(session: Session, chosen: Select[Article]) -> list[tuple[int, str]]:
    found: Sequence[Article] = session.scalars(chosen.where(Article.merged_into.is_(None))).all()
    return [(each.id, article_text(each.brand, each.model, each.serial)) for each in found]


def _orders() -> Select[int, str, int, str, str, str, str, str]:
    return (
        select(
            RepairOrder.id, RepairOrder.number, RepairOrder.customer_id,
            Customer.name, Customer.company, Article.brand, Article.model, Article.serial,
        )
        .join(Customer, Customer.id == RepairOrder.customer_id)
        .join(Article, Article.id == RepairOrder.article_id)
    )  # fmt: skip


def _order_texts(
    session: Session, chosen: Select[int, str, int, str, str, str, str, str], country: str
) -> list[tuple[int, str]]:
    found = session.execute(chosen).all()
    digits = _digits(session, sorted({each.customer_id for each in found}))
    return [
        (each.id, order_text(
            each.number, each.name, each.company, digits.get(each.customer_id, []), country,
            each.brand, each.model, each.serial,
        ))
        for each in found
    ]  # fmt: skip


def _digits(session: Session, customer_ids: Sequence[int]) -> dict[int, list[str]]:
    """Phone digits by customer; in stretches, because a statement takes only so many values."""
    found: dict[int, list[str]] = {}
    for start in range(0, len(customer_ids), 900):
        stretch = customer_ids[start : start + 900]
        query = select(CustomerPhone.customer_id, CustomerPhone.digits).where(CustomerPhone.customer_id.in_(stretch))
        for customer_id, digits in session.execute(query.order_by(CustomerPhone.id)):
            found.setdefault(customer_id, []).append(digits)
    return found


def _country(session: Session) -> str:
    shop = session.get(Shop, 1)
    return "" if shop is None else shop.country


def _forms(digits: Iterable[str], country: str) -> list[str]:
    return [form for each in digits for form in phones.forms(each, country)]
