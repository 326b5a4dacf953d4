"""The head of a repair card: the order and the single things around it, brought by one question."""

from __future__ import annotations

from datetime import datetime
from itertools import islice
from typing import Any, NamedTuple

from sqlalchemy import bindparam, exists, select
from sqlalchemy.orm import Session, aliased

from app.errors import ShopError
from app.models import Article, Category, Customer, FaultCode, RepairCard, RepairOrder, UnlockSecret
from app.models.question import Question
from app.workflow.people.people_rows import ArticleColumns, CategoryColumns, CustomerColumns


class OrderColumns(NamedTuple):
    """What a card shows of the order itself, as it is kept."""

    id: int
    number: str
    state: str
    outcome: str | None
    received_at: datetime
    received_by: int
    service: str
    service_reason: str
    service_note: str
    urgent: bool
    fault: str
    seen: str
    tampered: str
    inside_complete: str
    declared_value: int | None
    estimate: int | None
    diagnosis_fee: int
    promised_at: datetime
    shelf: str
    technician_id: int | None
    repeat: str
    repeat_of: int | None
    ready_at: datetime | None
    told_at: datetime | None
    told_how: str
    handed_out_at: datetime | None
    version: int


class CardColumns(NamedTuple):
    """The same of the repair card."""

    second_technician_id: int | None
    diagnosis: str
    fault_code_id: int | None
    measures: str
    sent_to: str
    version: int


class Head(NamedTuple):
    """All of them."""

    order: OrderColumns
    card: CardColumns
    customer: CustomerColumns
    article: ArticleColumns
    category: CategoryColumns
    fault_code: str
    repeat_number: str
    has_unlock_code: bool


def _columns(of: Any, wanted: type[NamedTuple]) -> list[Any]:
    return [getattr(of, name) for name in wanted._fields]


_EARLIER = aliased(RepairOrder)
_HEAD = Question(
    select(
        *_columns(RepairOrder, OrderColumns),
        *_columns(RepairCard, CardColumns),
        *_columns(Customer, CustomerColumns),
        *_columns(Article, ArticleColumns),
        *_columns(Category, CategoryColumns),
        FaultCode.code,
        _EARLIER.number,
        exists().where(UnlockSecret.order_id == RepairOrder.id),
    )
    .join(RepairCard, RepairCard.order_id == RepairOrder.id)
    .join(Customer, Customer.id == RepairOrder.customer_id)
    .join(Article, Article.id == RepairOrder.article_id)
    .join(Category, Category.id == Article.category_id)
    .outerjoin(FaultCode, FaultCode.id == RepairCard.fault_code_id)
    .outerjoin(_EARLIER, _EARLIER.id == RepairOrder.repeat_of)
    .where(RepairOrder.id == bindparam("order"))
)


def head(session: Session, order_id: int) -> Head:
    """What one question brings; raises ShopError("order.unknown")."""
    found = _HEAD.first(session, order=order_id)
    if found is None:
        raise ShopError("order.unknown")
    cells = iter(found)
    return Head(
        OrderColumns(*islice(cells, len(OrderColumns._fields))),
        CardColumns(*islice(cells, len(CardColumns._fields))),
        CustomerColumns(*islice(cells, len(CustomerColumns._fields))),
        ArticleColumns(*islice(cells, len(ArticleColumns._fields))),
        CategoryColumns(*islice(cells, len(CategoryColumns._fields))),
        next(cells) or "",
        next(cells) or "",
        next(cells),
    )
