"""What an order would cost with another outcome, and what its customer has agreed to: for the card and the guards."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models import Quotation, RepairOrder
from app.workflow.house import shop
from app.workflow.rows.kinds import Answer, Outcome, Service
from app.workflow.till.bills import lines_of
from app.workflow.till.charges import Charges, charges


def charges_with(session: Session, order: RepairOrder, outcome: Outcome | None) -> Charges:
    """The bill of an order if it ended with this outcome (None: the work done so far). Minor units."""
    profile = shop.facts(session).shop
    return charges(
        lines_of(session, order.id),
        service=Service(order.service),
        outcome=outcome,
        diagnosis_fee=order.diagnosis_fee,
        tax_rate=profile.tax_rate,
        with_tax=profile.prices_with_tax,
        step=profile.rounding,
        down=profile.rounding_down,
    )


def agreed_of(session: Session, order: RepairOrder) -> int:
    """The most the customer has agreed to pay, in minor units: the estimate, or the last quotation said yes to."""
    accepted = session.scalar(
        select(Quotation.amount)
        .where(Quotation.order_id == order.id, Quotation.answer == Answer.ACCEPTED.value)
        .order_by(Quotation.id.desc())
        .limit(1)
    )
    return max(order.estimate or 0, accepted or 0)
