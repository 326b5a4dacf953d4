"""Who may pass a repair (DOMAIN.md §4: the service manager, or someone who did not repair it; the shop decides)."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models import LabourLine, PartUse, RepairCard, RepairOrder, WorkTime
from app.workflow.house import shop
from app.workflow.rows.kinds import SecondPerson, State, UseState
from app.workflow.rows.rights import Right, may
from app.workflow.rows.shop import Who

#: From here a while-you-wait job can be run to ready in one go.
STRAIGHT_FROM = (State.RECEIVED, State.DIAGNOSING, State.IN_REPAIR, State.TO_INSPECT)


def rule_of(session: Session) -> SecondPerson:
    """What the shop has chosen."""
    return SecondPerson(shop.facts(session).shop.second_person)


def refusal(rule: SecondPerson, who: Who, *, own: bool) -> str:
    """Why `who` may not pass it, "" when nothing is against it; own: they had a hand in the repair.

    "inspection.manager_only", "inspection.own_work". One's own work in a shop that allows it still wants a reason.
    """
    if rule is SecondPerson.MANAGER and not may(who, Right.PASS_AS_MANAGER):
        return "inspection.manager_only"
    if own and rule is not SecondPerson.OWN:
        return "inspection.own_work"
    return ""


def repairers(session: Session, order: RepairOrder, card: RepairCard) -> frozenset[int]:
    """Who had a hand in the repair: assigned, worked on it, booked labour, used a part."""
    assigned = (order.technician_id, card.second_technician_id)
    hands = select(WorkTime.staff_id).where(WorkTime.order_id == order.id).union(
        select(LabourLine.staff_id).where(LabourLine.order_id == order.id),
        select(PartUse.staff_id).where(PartUse.order_id == order.id, PartUse.state == UseState.USED.value),
    )
    return frozenset(person for person in (*assigned, *session.scalars(hands)) if person is not None)


def barred(session: Session, who: Who, order: RepairOrder, card: RepairCard) -> tuple[str, str]:
    """(why `who` may not pass it, why not run it straight to ready), "" each when nothing is against it.

    Whoever runs a job straight that nobody was given repairs it, so that it is their own work.
    """
    if order.state not in STRAIGHT_FROM or not may(who, Right.REPAIR):
        return "", ""
    rule = rule_of(session)
    own = who.staff_id in repairers(session, order, card)
    passing = refusal(rule, who, own=own) if order.state == State.TO_INSPECT else ""
    return passing, refusal(rule, who, own=own or order.technician_id is None)
