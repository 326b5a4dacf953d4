"""A repair card as one frozen row, from a fixed number of queries however long the card is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import exists, select
from sqlalchemy.orm import Session, aliased

from app.errors import ShopError
from app.models import (
    Article,
    Category,
    Customer,
    FaultCode,
    RepairCard,
    RepairOrder,
    Staff,
    UnlockSecret,
)
from app.workflow import history, money
from app.workflow.house import shop
from app.workflow.lists import model_warnings
from app.workflow.people import people_rows
from app.workflow.rows.cards import CardRow
from app.workflow.rows.kinds import Outcome, Repeat, Service, ServiceReason, State, YesNo
from app.workflow.rows.shop import Currency, Who
from app.workflow.till import billing
from app.workflow.till.payments import paid_for
from app.workflow.workbench import card_sections, moves, second_person


@dataclass(frozen=True, slots=True)
class _Head:
    """What one query brings: the order and the single things around it."""

    order: RepairOrder
    card: RepairCard
    customer: Customer
    article: Article
    category: Category
    fault_code: str
    repeat_number: str
    has_unlock_code: bool


def card_row(session: Session, who: Who, at: datetime, order_id: int) -> CardRow:
    """The card as it stands in this session (what is not yet flushed is); raises ShopError("order.unknown").

    at: the moment from which it is late.
    """
    session.flush()
    head = _head(session, order_id)
    names = dict(session.execute(select(Staff.id, Staff.name)).all())
    unit = shop.facts(session).unit
    order = head.order
    outcome = None if order.outcome is None else Outcome(order.outcome)
    no_pass, not_straight = second_person.barred(session, who, order, head.card)
    return CardRow(
        outcome=outcome,
        customer=people_rows.customer_row(head.customer, people_rows.phones_of(session, head.customer.id)),
        article=people_rows.article_row(head.article, head.category),
        has_unlock_code=head.has_unlock_code,
        deposit=money.major(paid_for(session, order_id), unit),
        late_minutes=late_minutes(State(order.state), order.promised_at, at),
        repeat_number=head.repeat_number,
        charges=money.major(billing.charges_with(session, order, outcome).total, unit),
        moves=moves.allowed(order, who),
        may_not_pass=no_pass,
        may_not_run_straight=not_straight,
        warnings=model_warnings.of_article(session, head.article),
        **_of_order(order, names, unit),
        **_of_card(head, names),
        **_sections(session, order_id, names, unit),
    )


def _of_order(order: RepairOrder, names: Mapping[int, str], unit: Currency) -> dict[str, Any]:
    """The fields of CardRow that stand in the order itself."""
    return {
        "id": order.id,
        "number": order.number,
        "state": State(order.state),
        "received_at": order.received_at,
        "received_by": names.get(order.received_by, ""),
        "service": Service(order.service),
        "service_reason": ServiceReason(order.service_reason),
        "service_note": order.service_note,
        "urgent": order.urgent,
        "fault": order.fault,
        "seen": order.seen,
        "tampered": YesNo(order.tampered),
        "inside_complete": YesNo(order.inside_complete),
        "declared_value": money.optional_major(order.declared_value, unit),
        "estimate": money.optional_major(order.estimate, unit),
        "diagnosis_fee": money.major(order.diagnosis_fee, unit),
        "promised_at": order.promised_at,
        "shelf": order.shelf,
        "technician_id": order.technician_id,
        "technician": names.get(order.technician_id or 0, ""),
        "repeat": Repeat(order.repeat),
        "repeat_of": order.repeat_of,
        "ready_at": order.ready_at,
        "told_at": order.told_at,
        "told_how": order.told_how,
        "handed_out_at": order.handed_out_at,
        "version": order.version,
    }


def _of_card(head: _Head, names: Mapping[int, str]) -> dict[str, Any]:
    """The fields of CardRow that stand in the repair card."""
    card = head.card
    return {
        "second_technician_id": card.second_technician_id,
        "second_technician": names.get(card.second_technician_id or 0, ""),
        "diagnosis": card.diagnosis,
        "fault_code_id": card.fault_code_id,
        "fault_code": head.fault_code,
        "measures": card.measures,
        "sent_to": card.sent_to,
        "card_version": card.version,
    }


def _sections(session: Session, order_id: int, names: Mapping[int, str], unit: Currency) -> dict[str, Any]:
    """The fields of CardRow that are lists."""
    return {
        "items": card_sections.items(session, order_id),
        "times": card_sections.times(session, order_id, names),
        "labour": card_sections.labour(session, order_id, names, unit),
        "parts": card_sections.parts(session, order_id, names, unit),
        "quotations": card_sections.quotations(session, order_id, names, unit),
        "promises": card_sections.promises(session, order_id, names),
        "inspections": card_sections.inspections(session, order_id, names),
        "notes": card_sections.notes(session, order_id, names),
        "receipts": card_sections.receipts(session, order_id, names),
        "history": history.of_order(session, order_id),
    }


def late_minutes(state: State, promised_at: datetime, now: datetime) -> int:
    """> 0: overdue by so many plain minutes; < 0: so many are left; 0 when it is ready or gone: no longer late."""
    if state in (State.READY, State.HANDED_OUT, State.VOID):
        return 0
    return int((now - promised_at).total_seconds() // 60)


def _head(session: Session, order_id: int) -> _Head:
    earlier = aliased(RepairOrder)
    query = (
        select(
            RepairOrder,
            RepairCard,
            Customer,
            Article,
            Category,
            FaultCode.code,
            earlier.number,
            exists().where(UnlockSecret.order_id == RepairOrder.id),
        )
        .join(RepairCard, RepairCard.order_id == RepairOrder.id)
        .join(Customer, Customer.id == RepairOrder.customer_id)
        .join(Article, Article.id == RepairOrder.article_id)
        .join(Category, Category.id == Article.category_id)
        .outerjoin(FaultCode, FaultCode.id == RepairCard.fault_code_id)
        .outerjoin(earlier, earlier.id == RepairOrder.repeat_of)
        .where(RepairOrder.id == order_id)
    )
    found = session.execute(query).first()
    if found is None:
        raise ShopError("order.unknown")
    order, card, customer, article, category, code, number, secret = found
    return _Head(order, card, customer, article, category, code or "", number or "", secret)
