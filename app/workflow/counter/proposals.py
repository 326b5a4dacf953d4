"""Which kind of service is proposed at intake, and why (DOMAIN.md §7)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import NamedTuple

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from app.models import Article, Brand, Category, RepairOrder
from app.models.base import Moment
from app.models.question import Question
from app.workflow.fields import one_line
from app.workflow.house.shop import Facts
from app.workflow.people import articles
from app.workflow.rows import serials, spelling
from app.workflow.rows.customers import ArticleInput
from app.workflow.rows.intake import ServiceProposal
from app.workflow.rows.kinds import Outcome, Proof, Service, ServiceReason, State
from app.workflow.rows.months import add_months

_AGREEMENTS = Question(select(Brand.name, Brand.agreement_until).where(Brand.agreement, ~Brand.retired))
_LAST_REPAIR = Question(
    select(RepairOrder.id, RepairOrder.number, RepairOrder.handed_out_at, RepairOrder.warranty_days)
    .where(
        RepairOrder.article_id.in_(
            select(Article.id).where((Article.id == bindparam("id")) | (Article.serial_key == bindparam("key")))
        ),
        RepairOrder.state == State.HANDED_OUT.value,
        RepairOrder.outcome == Outcome.REPAIRED.value,
        # a correction judges by the day the article came in
        RepairOrder.handed_out_at <= bindparam("at", type_=Moment),
    )
    .order_by(RepairOrder.handed_out_at.desc())
    .limit(1)
)


def propose(session: Session, facts: Facts, at: datetime, article: ArticleInput) -> ServiceProposal:
    """Warranty only for what was repaired here within the repair warranty, sold here, or of a brand with agreement.

    An agreement needs a proof of purchase and covers the day on which the article came in; otherwise paid, and the
    maker's own warranty may still run.
    """
    # as it would be kept: an unseen sign in a brand must not make another brand of it
    article = replace(article, brand=one_line(article.brand), serial=one_line(article.serial))
    today = at.astimezone(facts.zone).date()
    category = None if article.category_id is None else session.get(Category, article.category_id)
    months = 0 if category is None else category.warranty_months
    bought = article.bought_on
    ago = None if bought is None else months_between(bought, today)
    repeat = _repaired_lately(session, facts, at, article)
    if repeat is not None:
        return ServiceProposal(
            Service.WARRANTY,
            ServiceReason.REPAIRED_HERE,
            months=months,
            bought_months_ago=ago,
            repeat_of=repeat.id,
            repeat_number=repeat.number,
            repeat_days=(at - repeat.handed_out_at).days,
        )
    within = bought is not None and today <= add_months(bought, months)
    agreed, ended = _agreement(session, article.brand, today)
    service, reason = _judge(article, within=within, agreed=agreed)
    maker = service is Service.PAID and within and not agreed
    return ServiceProposal(
        service,
        reason,
        months=months,
        bought_months_ago=ago,
        maker_may_cover=maker,
        agreement_ended=ended if reason is ServiceReason.NO_AGREEMENT else None,
    )


def _judge(article: ArticleInput, *, within: bool, agreed: bool) -> tuple[Service, ServiceReason]:
    if article.sold_here and within:
        return Service.WARRANTY, ServiceReason.SOLD_HERE
    if agreed and within and article.proof is not Proof.NONE:
        return Service.WARRANTY, ServiceReason.AGREEMENT
    if article.bought_on is not None and not within:
        return Service.PAID, ServiceReason.EXPIRED
    if agreed or article.sold_here:
        return Service.PAID, ServiceReason.NO_DATE
    return Service.PAID, ServiceReason.NO_AGREEMENT


def _agreement(session: Session, brand: str, today: date) -> tuple[bool, date | None]:
    """(whether the shop has an agreement with the maker today, the last day of one that has ended)."""
    wanted = spelling.key(brand)
    if not wanted:
        return False, None
    ended: date | None = None
    for name, until in _AGREEMENTS.all(session):  # a few dozen: found whatever the capitals, also ＨＡＩＥＲ
        if spelling.key(name) == wanted:
            if until is None or today <= until:
                return True, None
            ended = until if ended is None else max(ended, until)
    return False, ended


class _Repair(NamedTuple):
    """An earlier repair."""

    id: int
    number: str
    handed_out_at: datetime
    warranty_days: int


def _repaired_lately(session: Session, facts: Facts, at: datetime, article: ArticleInput) -> _Repair | None:
    """The last repair of this thing (this record, or another with its serial), if its repair warranty still runs.

    The warranty given at hand-out counts: 0 days are none, whatever the shop's usual ones are.
    """
    key = serials.key(article.serial)
    telling = key if len(key) >= articles.SHORTEST_SERIAL else None
    last = _LAST_REPAIR.first(session, id=article.id or 0, key=telling, at=at)
    if last is None:
        return None
    order_id, number, handed_out_at, days = last
    if handed_out_at is None or not days:
        return None
    ends = handed_out_at.astimezone(facts.zone).date() + timedelta(days=days)
    return _Repair(order_id, number, handed_out_at, days) if at.astimezone(facts.zone).date() <= ends else None


def known(article: Article) -> ArticleInput:
    """What the judgement needs of an article that is written down."""
    return ArticleInput(
        category_id=article.category_id,
        brand=article.brand,
        serial=article.serial,
        bought_on=article.bought_on,
        proof=Proof(article.proof),
        sold_here=article.sold_here,
        id=article.id,
    )


def months_between(start: date, end: date) -> int:
    """Whole months from one day to another, 0 when it is not later."""
    months = (end.year - start.year) * 12 + end.month - start.month
    return max(months - (end.day < start.day), 0)
