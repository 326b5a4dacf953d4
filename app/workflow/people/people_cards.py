"""One customer, and one article, with all that the customers page shows of them."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.models import Article, Customer, CustomerPhone, Payment, RepairOrder
from app.models.store import Store
from app.workflow import history, money
from app.workflow.house import shop
from app.workflow.people import articles, living, merge_rows, people_rows
from app.workflow.people.people_lists import LIVING, visits
from app.workflow.rows.customers import CustomerRow, PastOrderRow
from app.workflow.rows.people import OF_ARTICLES, OF_CUSTOMERS, ArticleCard, CustomerCard, ThingRow
from app.workflow.till import payments
from app.workflow.versions import fetch

MOST_AROUND = 20


def whole(store: Store, customer_id: int) -> CustomerCard:
    """Everything about a customer; of one that was merged: of the one that stays. Raises ShopError("data.gone")."""
    with store.reading() as session:
        unit = shop.facts(session).unit
        customer = fetch(session, Customer, living.customer_id(session, customer_id))
        phones = people_rows.phones_of(session, customer.id)
        paid, count = session.execute(
            select(func.coalesce(func.sum(Payment.amount), 0), func.count()).where(Payment.customer_id == customer.id)
        ).one()
        last, here = visits(session, [customer.id]).get(customer.id, (None, 0))
        colleagues, in_company = _colleagues(session, customer)
        return CustomerCard(
            customer=people_rows.customer_row(customer, phones),
            things=_things(session, customer.id),
            last_visit=last,
            here=here,
            owed=money.major(payments.owed_of(session, customer.id), unit),
            paid=money.major(paid, unit),
            payments=count,
            same_phone=_same_phone(session, customer.id, [phone.digits for phone in phones]),
            same_company=colleagues,
            in_company=in_company,
            merges=merge_rows.of_subject(session, OF_CUSTOMERS, customer.id),
            history=history.of_subject(session, "customer", customer.id)[:MOST_AROUND],
        )


def of_article(store: Store, article_id: int) -> ArticleCard:
    """Everything about an article; of one that was merged: of the one that stays. Raises ShopError("data.gone")."""
    with store.reading() as session:
        row = articles.row_of(session, living.article_id(session, article_id))
        orders = people_rows.past_rows(session, RepairOrder.article_id == row.id)
        whose = select(RepairOrder.id, Customer.name).join(Customer, Customer.id == RepairOrder.customer_id)
        names = dict(session.execute(whose.where(RepairOrder.article_id == row.id)).all())
        return ArticleCard(
            article=row,
            owner=session.get_one(Customer, row.customer_id).name,
            orders=tuple((order, names[order.id]) for order in orders),
            merges=merge_rows.of_subject(session, OF_ARTICLES, row.id),
            history=history.of_subject(session, "article", row.id)[:MOST_AROUND],
        )


def _same_phone(session: Session, customer_id: int, digits: Sequence[str]) -> tuple[CustomerRow, ...]:
    """The others who have one of these phones."""
    sharing = select(CustomerPhone.customer_id).where(CustomerPhone.digits.in_([each for each in digits if each]))
    query = select(Customer).where(Customer.id.in_(sharing), Customer.id != customer_id, LIVING)
    return people_rows.customer_rows(session, session.scalars(query.order_by(Customer.id).limit(MOST_AROUND)).all())


def _colleagues(session: Session, customer: Customer) -> tuple[tuple[CustomerRow, ...], int]:
    if not customer.company:
        return (), 0
    theirs = (Customer.company == customer.company, Customer.id != customer.id, LIVING)
    found = session.scalars(select(Customer).where(*theirs).order_by(Customer.id.desc()).limit(MOST_AROUND)).all()
    count = session.scalar(select(func.count()).select_from(Customer).where(*theirs)) or 0
    return people_rows.customer_rows(session, found), count


def _things(session: Session, customer_id: int) -> tuple[ThingRow, ...]:
    """Their articles, and those they brought that are somebody else's now; what came last at the head."""
    orders: dict[int, list[PastOrderRow]] = {}
    for order in people_rows.past_rows(session, RepairOrder.customer_id == customer_id):
        orders.setdefault(order.article_id, []).append(order)
    theirs = select(Article.id).where(Article.customer_id == customer_id)
    brought = select(RepairOrder.article_id).where(RepairOrder.customer_id == customer_id)
    articles = people_rows.article_rows(session, Article.id.in_(theirs.union(brought)))
    others = {each.customer_id for each in articles} - {customer_id}
    owners = select(Customer.id, Customer.name).where(Customer.id.in_(others))
    names = dict(session.execute(owners).all()) if others else {}
    found = [
        ThingRow(each, names.get(each.customer_id, ""), each.customer_id, tuple(orders.get(each.id, ())))
        for each in articles
    ]
    return tuple(sorted(found, key=_newest, reverse=True))


def _newest(thing: ThingRow) -> tuple[bool, int, int]:
    return not thing.owner, thing.orders[0].id if thing.orders else 0, thing.article.id
