"""Who may pass a repair (DOMAIN.md §4: the service manager, or someone who did not repair it; the shop decides)."""

from __future__ import annotations

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from app.models import LabourLine, PartUse, RepairCard, RepairOrder, WorkTime
from app.models.question import Question
from app.workflow.house.shop import Facts
from app.workflow.rows.kinds import SecondPerson, State, UseState
from app.workflow.rows.rights import Right, may
from app.workflow.rows.shop import Who
from app.workflow.workbench.card_head import CardColumns, OrderColumns

#: From here a while-you-wait job can be run to ready in one go.
STRAIGHT_FROM = (State.RECEIVED, State.DIAGNOSING, State.IN_REPAIR, State.TO_INSPECT)

_HANDS = Question(
    select(WorkTime.staff_id).where(WorkTime.order_id == bindparam("order")).union(
        select(LabourLine.staff_id).where(LabourLine.order_id == bindparam("order")),
        select(PartUse.staff_id).where(
            PartUse.order_id == bindparam("order"), PartUse.state == UseState.USED.value
        ),
    )
)  # fmt: skip


def rule_of(facts: Facts) -> SecondPerson:
    """What the shop has chosen."""
    return SecondPerson(facts.second_person)


def refusal(rule: SecondPerson, who: Who, *, own: bool) -> str:
    """Why `who` may not pass it, "" when nothing is against it; own: they had a hand in the repair.

    "inspection.manager_only", "inspection.own_work". One's own work in a shop that allows it still wants a reason.
    """
    if rule is SecondPerson.MANAGER and not may(who, Right.PASS_AS_MANAGER):
        return "inspection.manager_only"
    if own and rule is not SecondPerson.OWN:
        return "inspection.own_work"
    return ""


def repairers(
    session: Session, order: RepairOrder | OrderColumns, card: RepairCard | CardColumns
) -> frozenset[int]:
    """Who had a hand in the repair: assigned, worked on it, booked labour, used a part."""
    assigned = (order.technician_id, card.second_technician_id)
    hands = [person for (person,) in _HANDS.all(session, order=order.id)]
    return frozenset([person for person in (*assigned, *hands) if person is not None])


def barred(
    session: Session, facts: Facts, who: Who, order: OrderColumns, card: CardColumns
) -> tuple[str, str]:
    """(why `who` may not pass it, why not run it straight to ready), "" each when nothing is against it.

    Whoever runs a job straight that nobody was given repairs it, so that it is their own work.
    """
    if order.state not in STRAIGHT_FROM or not may(who, Right.REPAIR):
        return "", ""
    rule = rule_of(facts)
    own = who.staff_id in repairers(session, order, card)
    passing = refusal(rule, who, own=own) if order.state == State.TO_INSPECT else ""
    return passing, refusal(rule, who, own=own or order.technician_id is None)
