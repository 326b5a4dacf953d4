"""The rules a step must keep, by the name that stands in the table of moves."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import LabourLine, Part, PartUse, PaymentShare, Quotation, RepairCard, RepairOrder, WorkTime
from app.workflow import money
from app.workflow.house import shop
from app.workflow.rows.kinds import Answer, Outcome, Service, UseState
from app.workflow.till import billing

Guard = Callable[[Session, RepairOrder, RepairCard, Outcome | None], None]


def _last_answer(session: Session, order: RepairOrder) -> Answer | None:
    """The answer to the quotation in force."""
    query = (
        select(Quotation.answer)
        .where(Quotation.order_id == order.id, Quotation.answer != Answer.REPLACED.value)
        .order_by(Quotation.id.desc())
        .limit(1)
    )
    answer = session.scalar(query)
    return None if answer is None else Answer(answer)


def quotation_open(session: Session, order: RepairOrder, card: RepairCard, outcome: Outcome | None) -> None:
    """Nobody waits for an answer that was not asked for."""
    if _last_answer(session, order) is not Answer.OPEN:
        raise ShopError("quotation.none_open")


def quotation_accepted(session: Session, order: RepairOrder, card: RepairCard, outcome: Outcome | None) -> None:
    """DOMAIN.md §4: a quotation needs the customer's yes before the work goes on."""
    if _last_answer(session, order) is not Answer.ACCEPTED:
        raise ShopError("quotation.not_accepted")


def quotation_declined(session: Session, order: RepairOrder, card: RepairCard, outcome: Outcome | None) -> None:
    """DOMAIN.md §4: declined is what the customer said to a quotation, not what we think."""
    if _last_answer(session, order) is not Answer.DECLINED:
        raise ShopError("quotation.not_declined")


def sent_to(session: Session, order: RepairOrder, card: RepairCard, outcome: Outcome | None) -> None:
    """Goods never leave without a word where to."""
    if not card.sent_to:
        raise ShopError("card.sent_to_missing", "sent_to")


def agreed(session: Session, order: RepairOrder, card: RepairCard, outcome: Outcome | None) -> None:
    """DOMAIN.md §4: what is charged is never above what the customer said yes to; and no part is left half-way.

    Raises ShopError "card.parts_reserved" (names), "quotation.needed" (total, agreed: Decimal, tax included).
    """
    outcome = outcome or (Outcome(order.outcome) if order.outcome else None)
    if outcome not in (Outcome.REPAIRED, Outcome.EXCHANGED):
        return
    reserved = session.scalars(
        select(Part.name)
        .join(PartUse, PartUse.part_id == Part.id)
        .where(PartUse.order_id == order.id, PartUse.state == UseState.RESERVED.value)
        .order_by(PartUse.id)
    ).all()
    if reserved:
        raise ShopError("card.parts_reserved", names=tuple(reserved))
    if order.service == Service.WARRANTY:
        return
    facts = shop.facts(session)
    bill = billing.charges_with(session, facts, order, outcome)
    most = billing.agreed_of(session, order)
    if min(bill.total, bill.exact) > most:  # that the shop rounds its totals up is no reason to ask again
        total, agreed_on = money.major(bill.total, facts.unit), money.major(most, facts.unit)
        raise ShopError("quotation.needed", total=total, agreed=agreed_on)


def typing_error(session: Session, order: RepairOrder, card: RepairCard, outcome: Outcome | None) -> None:
    """Void is for typing errors only: nothing was done, used, charged, paid or answered yet."""
    for key, table in (("work", WorkTime), ("parts", PartUse), ("labour", LabourLine)):
        if session.scalar(select(exists().where(table.order_id == order.id))):
            raise ShopError("void.not_a_typing_error", found=key)
    paid = select(func.sum(PaymentShare.amount)).where(PaymentShare.order_id == order.id)
    if session.scalar(paid):
        raise ShopError("void.paid")
    said = (Answer.ACCEPTED.value, Answer.DECLINED.value)
    if session.scalar(select(exists().where(Quotation.order_id == order.id, Quotation.answer.in_(said)))):
        raise ShopError("void.not_a_typing_error", found="answer")


GUARDS: dict[str, Guard] = {
    "quotation_open": quotation_open,
    "quotation_accepted": quotation_accepted,
    "quotation_declined": quotation_declined,
    "sent_to": sent_to,
    "agreed": agreed,
    "typing_error": typing_error,
}
