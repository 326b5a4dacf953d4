"""检验: the check after repair, by somebody who did not repair it (DOMAIN.md §4)."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import Inspection, RepairCard, RepairOrder
from app.models.store import Store
from app.workflow import history
from app.workflow.house import shop
from app.workflow.rows.cards import CardRow
from app.workflow.rows.kinds import State
from app.workflow.rows.shop import Who
from app.workflow.workbench import moves, opened, second_person, texts
from app.workflow.workbench.card_rows import card_row


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
    own = who.staff_id in second_person.repairers(session, order, card)
    words = texts.line(reason, "reason")
    refused = second_person.refusal(second_person.rule_of(shop.facts(session)), who, own=own) if passed else ""
    if refused:
        raise ShopError(refused)
    if own and passed:
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
