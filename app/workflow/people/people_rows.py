"""Customers, articles and past orders as rows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import ColumnElement, bindparam, select
from sqlalchemy.orm import Session

from app.models import Article, Category, Customer, CustomerPhone, RepairOrder
from app.models.question import Question
from app.workflow.rows.customers import ArticleRow, CustomerRow, PastOrderRow
from app.workflow.rows.kinds import Outcome, Proof, State
from app.workflow.stockroom import awaited


class CustomerColumns(NamedTuple):
    """What is shown of a customer, as it is kept."""

    id: int
    name: str
    company: str
    address: str
    email: str
    note: str
    since: datetime
    version: int
    tax_number: str


class ArticleColumns(NamedTuple):
    """What is shown of an article, as it is kept."""

    id: int
    customer_id: int
    category_id: int
    brand: str
    model: str
    serial: str
    bought_on: date | None
    proof: str
    sold_here: bool
    note: str
    version: int


class CategoryColumns(NamedTuple):
    """The names of a category."""

    name_en: str
    name_zh: str


class PhoneColumns(NamedTuple):
    """What is shown of a phone."""

    written: str
    label: str


_PHONES = Question(
    select(CustomerPhone.written, CustomerPhone.label)
    .where(CustomerPhone.customer_id == bindparam("customer"))
    .order_by(CustomerPhone.sort, CustomerPhone.id)
)


def phone_columns(session: Session, customer_id: int) -> list[PhoneColumns]:
    """The phones of a customer to be shown, the one to ring first at the head."""
    return [PhoneColumns(*found) for found in _PHONES.all(session, customer=customer_id)]


def phones_of(session: Session, customer_id: int) -> list[CustomerPhone]:
    """The same to be changed."""
    query = select(CustomerPhone).where(CustomerPhone.customer_id == customer_id)
    return list(session.scalars(query.order_by(CustomerPhone.sort, CustomerPhone.id)))


def phones_in_words(phones: Iterable[CustomerPhone]) -> str:
    """For the history: "138 0013 8000 (wife), 021-6258 0000"."""
    return ", ".join(f"{each.written} ({each.label})" if each.label else each.written for each in phones)


def customer_row(
    customer: Customer | CustomerColumns, phones: Iterable[CustomerPhone | PhoneColumns]
) -> CustomerRow:
    """A customer with its phones."""
    phones = tuple(phones)
    return CustomerRow(
        id=customer.id,
        name=customer.name,
        company=customer.company,
        phones=tuple(phone.written for phone in phones),
        address=customer.address,
        email=customer.email,
        note=customer.note,
        since=customer.since,
        version=customer.version,
        tax_number=customer.tax_number,
        labels=tuple(phone.label for phone in phones),
    )


def customer_rows(session: Session, customers: Sequence[Customer]) -> tuple[CustomerRow, ...]:
    """Several customers with their phones, in their order; one query for all phones."""
    phones: dict[int, list[CustomerPhone]] = {each.id: [] for each in customers}
    query = select(CustomerPhone).where(CustomerPhone.customer_id.in_(phones))
    for phone in session.scalars(query.order_by(CustomerPhone.sort, CustomerPhone.id)):
        phones[phone.customer_id].append(phone)
    return tuple(customer_row(each, phones[each.id]) for each in customers)


def article_row(article: Article | ArticleColumns, category: Category | CategoryColumns) -> ArticleRow:
    """An article with its category's names."""
    return ArticleRow(
        id=article.id,
        customer_id=article.customer_id,
        category_id=article.category_id,
        category_en=category.name_en,
        category_zh=category.name_zh,
        brand=article.brand,
        model=article.model,
        serial=article.serial,
        bought_on=article.bought_on,
        proof=Proof(article.proof),
        sold_here=article.sold_here,
        note=article.note,
        version=article.version,
    )


def article_rows(session: Session, *where: ColumnElement[bool]) -> tuple[ArticleRow, ...]:
    """Articles, the newest first; none that was merged into another."""
    query = select(Article, Category).join(Category, Category.id == Article.category_id)
    query = query.where(Article.merged_into.is_(None), *where)
    found = session.execute(query.order_by(Article.id.desc()))
    return tuple(article_row(article, category) for article, category in found)


def past_rows(session: Session, *where: ColumnElement[bool]) -> tuple[PastOrderRow, ...]:
    """Orders, the newest first."""
    found = session.scalars(select(RepairOrder).where(*where).order_by(RepairOrder.id.desc())).all()
    waits = awaited.of_orders(session, [order.id for order in found if order.state == State.AWAITING_PARTS])
    return tuple(
        PastOrderRow(
            id=order.id,
            number=order.number,
            article_id=order.article_id,
            received_at=order.received_at,
            state=State(order.state),
            outcome=None if order.outcome is None else Outcome(order.outcome),
            fault=order.fault,
            promised_at=order.promised_at,
            ready_at=order.ready_at,
            handed_out_at=order.handed_out_at,
            **waits.get(order.id, awaited.NOTHING)._asdict(),
        )
        for order in found
    )


def article_name(article: Article, category: Category, language: str) -> str:
    """Brand and model; without a model the kind of thing stands before the brand ("Kettle Braun")."""
    kind = category.name_zh if language.startswith("zh") else category.name_en
    return brand_and_model(article.brand, article.model, kind)


def brand_and_model(brand: str, model: str, kind: str) -> str:
    """The same of plain words; kind: the category's name."""
    return f"{brand} {model}".strip() if model else f"{kind} {brand}".strip()
