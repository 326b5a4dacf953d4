"""What is done with an order on the bench: the steps, findings, who works on it; and void."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import FaultCode, RepairCard, RepairOrder, Staff
from app.models.store import Store
from app.workflow import history, versions
from app.workflow.counter import ending
from app.workflow.house import staff
from app.workflow.rows.cards import CardRow
from app.workflow.rows.kinds import Outcome, State
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who
from app.workflow.workbench import inspection, moves, opened, texts
from app.workflow.workbench.bench_details import (
    add_note,
    judge_repeat,
    new_promise,
    set_shelf,
    set_urgent,
    tell_promise,
    tell_ready,
)
from app.workflow.workbench.card_rows import card_row

__all__ = [
    "add_note", "assign", "judge_repeat", "move", "new_promise", "run_straight", "save_findings", "set_shelf",
    "set_urgent", "tell_promise", "tell_ready", "void",
]

#: A while-you-wait job goes this way, from wherever on it the order stands.
STRAIGHT = {State.RECEIVED: "diagnose", State.DIAGNOSING: "repair", State.IN_REPAIR: "finish"}


def move(
    store: Store,
    who: Who,
    order_id: int,
    version: int,
    key: str,
    *,
    outcome: Outcome | None = None,
    reason: str = "",
    sent_to: str = "",
) -> CardRow:
    """Take the step named `key` from the order's state (moves.MOVES). sent_to: maker or outside repairer (send_out).

    Raises what moves.apply and opened.open_order raise, and ShopError("move.by_its_verb") for the steps that only
    inspection, hand-out and void take.
    """
    with store.writing() as session:
        at = store.now()
        order, card = opened.open_order(session, order_id, version)
        if moves.step(State(order.state), key, who).verb:
            raise ShopError("move.by_its_verb", step=key)
        if key == "send_out":
            card.sent_to = texts.line(sent_to, "sent_to", longest=200)
            history.note(session, who, at, "repair_card", order_id, "card.sent_to", new=card.sent_to, order_id=order_id)
        moves.apply(session, who, at, order, card, key, outcome=outcome, reason=texts.line(reason, "reason"))
        return card_row(session, who, at, order_id)


def run_straight(store: Store, who: Who, order_id: int, version: int, own_reason: str = "") -> CardRow:
    """While you wait: from where it stands to repaired, inspected and ready in one go; every guard is asked.

    Nobody assigned yet: `who` is the one who repaired it. own_reason: as in inspection.inspect.
    Raises what moves.apply and inspection.inspect raise; ShopError("order.not_now") from quoted, awaiting parts …
    """
    with store.writing() as session:
        at = store.now()
        order, card = opened.open_order(session, order_id, version, states=(*STRAIGHT, State.TO_INSPECT))
        if order.technician_id is None:
            _assign(session, who, at, order, card, who.staff_id, card.second_technician_id)
        while order.state != State.TO_INSPECT:
            moves.apply(session, who, at, order, card, STRAIGHT[State(order.state)])
        inspection.judge(session, who, at, order, card, passed=True, reason="", own_reason=own_reason)
        return card_row(session, who, at, order_id)


def save_findings(
    store: Store,
    who: Who,
    order_id: int,
    card_version: int,
    *,
    diagnosis: str,
    fault_code_id: int | None,
    measures: str,
) -> CardRow:
    """What the technician found and did (DOMAIN.md §4); card_version: CardRow.card_version.

    Raises ShopError "fault_code.unknown", Stale "changed" (with diagnosis and measures as they stand now).
    """
    with store.writing() as session:
        at = store.now()
        staff.require_right(who, Right.REPAIR)
        _, card = opened.open_order(session, order_id)
        versions.fetch(session, RepairCard, order_id, card_version)
        if fault_code_id is not None and session.get(FaultCode, fault_code_id) is None:
            raise ShopError("fault_code.unknown", "fault_code_id")
        new: dict[str, str | int | None] = {
            "diagnosis": texts.block(diagnosis, "diagnosis"),
            "fault_code_id": fault_code_id,
            "measures": texts.block(measures, "measures"),
        }
        for field, value in new.items():
            old = getattr(card, field)
            if old != value:
                setattr(card, field, value)
                history.note(session, who, at, "repair_card", order_id, f"card.{field}", old=old, new=value,
                             order_id=order_id)
        return card_row(session, who, at, order_id)


def assign(
    store: Store, who: Who, order_id: int, version: int, technician_id: int | None, second_id: int | None = None
) -> CardRow:
    """Who works on it; two people can be on one card (DOMAIN.md §4).

    Raises ShopError "staff.not_a_technician" (field "technician_id" | "second_id"), "staff.same_twice".
    """
    with store.writing() as session:
        at = store.now()
        staff.require_right(who, Right.ASSIGN)
        order, card = opened.open_order(session, order_id, version, states=opened.NOT_READY)
        _assign(session, who, at, order, card, technician_id, second_id)
        return card_row(session, who, at, order_id)


def void(store: Store, who: Who, order_id: int, version: int, reason: str) -> CardRow:
    """作废: the order was a typing error; its claim receipt is void and its register line struck off.

    Raises ShopError "void.not_a_typing_error" (found: work, parts, labour, answer), "void.paid", "reason.missing".
    """
    with store.writing() as session:
        at = store.now()
        order, card = opened.open_order(session, order_id, version)
        reason = texts.line(reason, "reason")
        moves.apply(session, who, at, order, card, "void", reason=reason)
        order.void_reason = reason
        ending.strike_off(session, who, at, order, reason)
        return card_row(session, who, at, order_id)


def _assign(
    session: Session,
    who: Who,
    at: datetime,
    order: RepairOrder,
    card: RepairCard,
    technician_id: int | None,
    second_id: int | None,
) -> None:
    if second_id is not None and second_id == technician_id:
        raise ShopError("staff.same_twice", "second_id")
    old = (order.technician_id, card.second_technician_id)
    if old == (technician_id, second_id):
        return
    before = _names(session, *old)
    for field, staff_id in (("technician_id", technician_id), ("second_id", second_id)):
        if staff_id is not None and staff_id not in old and not staff.may_repair(session, staff_id):
            raise ShopError("staff.not_a_technician", field)
    order.technician_id, card.second_technician_id = technician_id, second_id
    history.note(session, who, at, "repair_order", order.id, "card.assigned", old=before,
                 new=_names(session, technician_id, second_id), order_id=order.id)


def _names(session: Session, *staff_ids: int | None) -> str:
    people = [session.get(Staff, staff_id) for staff_id in staff_ids if staff_id is not None]
    return ", ".join(person.name for person in people if person is not None)
