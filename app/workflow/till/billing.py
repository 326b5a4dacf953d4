"""What an order would cost with another outcome, and what its customer has agreed to: for the card and the guards."""

from __future__ import annotations

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from app.models import Quotation, RepairOrder
from app.models.question import Question
from app.workflow.house.shop import Facts
from app.workflow.rows.kinds import Answer, Outcome, Service
from app.workflow.till.bills import lines_of
from app.workflow.till.charges import Charges, charges
from app.workflow.workbench.card_head import OrderColumns

_AGREED = Question(
    select(Quotation.amount)
    .where(Quotation.order_id == bindparam("order"), Quotation.answer == Answer.ACCEPTED.value)
    .order_by(Quotation.id.desc())
    .limit(1)
)


def charges_with(
    session: Session, facts: Facts, order: RepairOrder | OrderColumns, outcome: Outcome | None
) -> Charges:
    """The bill of an order if it ended with this outcome (None: the work done so far). Minor units."""
    return charges(
        lines_of(session, order.id),
        service=Service(order.service),
        outcome=outcome,
        diagnosis_fee=order.diagnosis_fee,
        tax_rate=facts.tax_rate,
        with_tax=facts.prices_with_tax,
        step=facts.rounding,
        down=facts.rounding_down,
    )


def agreed_of(session: Session, order: RepairOrder) -> int:
    """The most the customer has agreed to pay, in minor units: the estimate, or the last quotation said yes to."""
    accepted = _AGREED.first(session, order=order.id)
    return max(order.estimate or 0, 0 if accepted is None else accepted[0])
