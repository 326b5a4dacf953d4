"""A repair card as one frozen row, from a fixed number of questions however long the card is."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models import Staff
from app.models.question import Question
from app.workflow import history, money
from app.workflow.house import shop
from app.workflow.lists import model_warnings
from app.workflow.people import people_rows
from app.workflow.rows.cards import CardRow
from app.workflow.rows.kinds import Outcome, Repeat, Service, ServiceReason, State, YesNo
from app.workflow.rows.shop import Currency, Who
from app.workflow.stockroom import waiting
from app.workflow.till import billing
from app.workflow.till.payments import paid_for
from app.workflow.workbench import card_head, card_sections, moves, second_person
from app.workflow.workbench.card_head import Head, OrderColumns
from app.workflow.workbench.card_sections import Names

_NAMES = Question(select(Staff.id, Staff.name))


def card_row(session: Session, who: Who, at: datetime, order_id: int) -> CardRow:
    """The card as it stands in this session (what is not yet flushed is); raises ShopError("order.unknown").

    at: the moment from which it is late.
    """
    head, facts = card_head.head(session, order_id), shop.facts(session)
    names: Names = dict(_NAMES.all(session))
    order, state, unit = head.order, State(head.order.state), facts.unit
    outcome = None if order.outcome is None else Outcome(order.outcome)
    no_pass, not_straight = second_person.barred(session, facts, who, order, head.card)
    return CardRow(
        state=state,
        outcome=outcome,
        customer=people_rows.customer_row(head.customer, people_rows.phone_columns(session, head.customer.id)),
        article=people_rows.article_row(head.article, head.category),
        has_unlock_code=head.has_unlock_code,
        deposit=money.major(paid_for(session, order_id), unit),
        late_minutes=late_minutes(state, order.promised_at, at),
        repeat_number=head.repeat_number,
        charges=money.major(billing.charges_with(session, facts, order, outcome).total, unit),
        moves=moves.allowed(state, who),
        may_not_pass=no_pass,
        may_not_run_straight=not_straight,
        warnings=model_warnings.of_article(session, head.article),
        **_of_order(order, names, unit),
        **_of_card(head, names),
        **_sections(session, order_id, names, unit),
        old_parts=card_sections.old_parts(session, order_id, order.number, names),
    )


def _of_order(order: OrderColumns, names: Names, unit: Currency) -> dict[str, Any]:
    """The fields of CardRow that stand in the order itself."""
    return {
        "id": order.id,
        "number": order.number,
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
        "technician": names.get(order.technician_id, ""),
        "repeat": Repeat(order.repeat),
        "repeat_of": order.repeat_of,
        "ready_at": order.ready_at,
        "told_at": order.told_at,
        "told_how": order.told_how,
        "handed_out_at": order.handed_out_at,
        "version": order.version,
    }


def _of_card(head: Head, names: Names) -> dict[str, Any]:
    """The fields of CardRow that stand in the repair card."""
    card = head.card
    return {
        "second_technician_id": card.second_technician_id,
        "second_technician": names.get(card.second_technician_id, ""),
        "diagnosis": card.diagnosis,
        "fault_code_id": card.fault_code_id,
        "fault_code": head.fault_code,
        "measures": card.measures,
        "sent_to": card.sent_to,
        "card_version": card.version,
    }


def _sections(session: Session, order_id: int, names: Names, unit: Currency) -> dict[str, Any]:
    """The fields of CardRow that are lists."""
    return {
        "items": card_sections.items(session, order_id),
        "times": card_sections.times(session, order_id, names),
        "labour": card_sections.labour(session, order_id, names, unit),
        "parts": card_sections.parts(session, order_id, names, unit),
        "wants": waiting.of_order(session, order_id, names),
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
