"""检验: the check after repair, by somebody who did not repair it (DOMAIN.md §4)."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import Inspection, LabourLine, PartUse, RepairCard, RepairOrder, WorkTime
from app.models.store import Store
from app.workflow import history, moves, opened, shop, texts
from app.workflow.card_rows import card_row
from app.workflow.rows.cards import CardRow
from app.workflow.rows.kinds import Role, SecondPerson, State, UseState
from app.workflow.rows.shop import Who


def inspect(
    store: Store, who: Who, order_id: int, version: int, passed: bool, reason: str = "", own_reason: str = ""
) -> CardRow:
    """Pass it (→ ready) or refuse it with a reason (→ back to repair).

    own_reason: why somebody who repaired it passes it; only in a shop that allows it (setting), kept and marked.
    Raises ShopError "inspection.own_work" (the shop wants another pair of eyes), "inspection.manager_only",
    "inspection.own_reason_missing" (field "own_reason"), "reason.missing" (field "reason"), what moves.apply and
    opened.open_order raise.
    """
    with store.writing() as session:
        at = store.now()
        order, card = opened.open_order(session, order_id, version)
        judge(session, who, at, order, card, passed=passed, reason=reason, own_reason=own_reason)
        return card_row(session, who, at, order_id)


def judge(
    session: Session,
    who: Who,
    at: datetime,
    order: RepairOrder,
    card: RepairCard,
    *,
    passed: bool,
    reason: str,
    own_reason: str,
) -> None:
    """The same inside a transaction. To take back one's own work that fails needs nobody's leave."""
    key = "pass_inspection" if passed else "refuse_inspection"
    moves.step(State(order.state), key, who)
    own = who.staff_id in repairers(session, order, card)
    words = texts.line(reason, "reason")
    rule = SecondPerson(shop.facts(session).shop.second_person)
    if passed and rule is SecondPerson.MANAGER and Role.MANAGER not in who.roles:
        raise ShopError("inspection.manager_only")
    if own and passed:
        if rule is not SecondPerson.OWN:
            raise ShopError("inspection.own_work")
        words = texts.line(own_reason, "own_reason")
        if not words:
            raise ShopError("inspection.own_reason_missing", "own_reason")
    done = Inspection(order_id=order.id, at=at, staff_id=who.staff_id, passed=passed, reason=words, own=own)
    session.add(done)
    session.flush()
    what = "inspection.passed" if passed else "inspection.refused"
    history.note(
        session, who, at, "inspection", done.id, what, new="own" if own else None, why=words, order_id=order.id
    )
    moves.apply(session, who, at, order, card, key, reason=words)


def repairers(session: Session, order: RepairOrder, card: RepairCard) -> frozenset[int]:
    """Who had a hand in the repair: assigned, worked on it, booked labour, used a part."""
    people = {order.technician_id, card.second_technician_id}
    people |= set(session.scalars(select(WorkTime.staff_id).where(WorkTime.order_id == order.id)))
    people |= set(session.scalars(select(LabourLine.staff_id).where(LabourLine.order_id == order.id)))
    used = PartUse.state == UseState.USED.value
    people |= set(session.scalars(select(PartUse.staff_id).where(PartUse.order_id == order.id, used)))
    return frozenset(person for person in people if person is not None)
