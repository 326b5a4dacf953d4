"""The steps an order may take, as data: from, to, who, reason, guard, outcomes. The README prints this table."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import RepairCard, RepairOrder
from app.workflow import history
from app.workflow.rows.cards import Move
from app.workflow.rows.kinds import UNREPAIRED, Outcome, Role, State
from app.workflow.rows.shop import Who
from app.workflow.stockroom import putting_back, waiting
from app.workflow.workbench import clocks, guards

BENCH = frozenset({Role.TECHNICIAN, Role.MANAGER})
COUNTER = frozenset({Role.CLERK, Role.TECHNICIAN, Role.MANAGER})
TILL = frozenset({Role.CLERK, Role.CASHIER, Role.MANAGER})
MANAGER = frozenset({Role.MANAGER})

#: The technician keeps the clock only in these; a running one stops when the order goes on to another.
ON_THE_CLOCK = (State.DIAGNOSING, State.IN_REPAIR)

_BACK = (Outcome.REPAIRED, Outcome.EXCHANGED, Outcome.NO_FAULT_FOUND)
_S = State


def _give_back(start: State, *outcomes: Outcome) -> Move:
    """Back to the customer as it is (DOMAIN.md §4); only giving up may be noted at the counter."""
    return Move("give_back", start, _S.READY, BENCH, reason=True, outcomes=outcomes)


def _exchange(start: State) -> Move:
    """Another one from the shop's own stock goes out instead; the reason says why, and which one."""
    return Move("exchange", start, _S.TO_INSPECT, BENCH, reason=True, guard="agreed", outcomes=(Outcome.EXCHANGED,))


def _withdraw(start: State) -> Move:
    return Move("withdraw", start, _S.READY, COUNTER, reason=True, outcomes=(Outcome.WITHDRAWN,))


def _void(start: State) -> Move:
    return Move("void", start, _S.VOID, MANAGER, reason=True, guard="typing_error", verb="void")


#: Every step there is; the usual one of each state first.
MOVES: tuple[Move, ...] = (
    Move("diagnose", _S.RECEIVED, _S.DIAGNOSING, BENCH),
    _withdraw(_S.RECEIVED),
    _void(_S.RECEIVED),
    Move("repair", _S.DIAGNOSING, _S.IN_REPAIR, BENCH),
    Move("ask_customer", _S.DIAGNOSING, _S.QUOTED, BENCH, guard="quotation_open"),
    Move("await_parts", _S.DIAGNOSING, _S.AWAITING_PARTS, BENCH),
    Move("send_out", _S.DIAGNOSING, _S.SENT_OUT, BENCH, guard="sent_to"),
    Move("finish", _S.DIAGNOSING, _S.TO_INSPECT, BENCH, outcomes=(Outcome.NO_FAULT_FOUND,)),
    _exchange(_S.DIAGNOSING),
    _give_back(_S.DIAGNOSING, Outcome.UNREPAIRABLE, Outcome.DECLINED),
    _withdraw(_S.DIAGNOSING),
    _void(_S.DIAGNOSING),
    Move("repair", _S.QUOTED, _S.IN_REPAIR, BENCH, guard="quotation_accepted"),
    Move("await_parts", _S.QUOTED, _S.AWAITING_PARTS, BENCH, guard="quotation_accepted"),
    Move("decline", _S.QUOTED, _S.READY, COUNTER, guard="quotation_declined", outcomes=(Outcome.DECLINED,)),
    Move("diagnose", _S.QUOTED, _S.DIAGNOSING, BENCH),
    _withdraw(_S.QUOTED),
    _void(_S.QUOTED),
    Move("repair", _S.AWAITING_PARTS, _S.IN_REPAIR, BENCH),
    Move("ask_customer", _S.AWAITING_PARTS, _S.QUOTED, BENCH, guard="quotation_open"),
    _give_back(_S.AWAITING_PARTS, Outcome.UNREPAIRABLE),
    _withdraw(_S.AWAITING_PARTS),
    _void(_S.AWAITING_PARTS),
    Move("finish", _S.IN_REPAIR, _S.TO_INSPECT, BENCH, guard="agreed", outcomes=(Outcome.REPAIRED,)),
    Move("await_parts", _S.IN_REPAIR, _S.AWAITING_PARTS, BENCH),
    Move("ask_customer", _S.IN_REPAIR, _S.QUOTED, BENCH, guard="quotation_open"),
    Move("send_out", _S.IN_REPAIR, _S.SENT_OUT, BENCH, guard="sent_to"),
    _exchange(_S.IN_REPAIR),
    Move("diagnose", _S.IN_REPAIR, _S.DIAGNOSING, BENCH),
    _give_back(_S.IN_REPAIR, Outcome.UNREPAIRABLE),
    _withdraw(_S.IN_REPAIR),
    _void(_S.IN_REPAIR),
    Move("finish", _S.SENT_OUT, _S.TO_INSPECT, BENCH, guard="agreed", outcomes=_BACK),
    Move("repair", _S.SENT_OUT, _S.IN_REPAIR, BENCH),
    _give_back(_S.SENT_OUT, Outcome.UNREPAIRABLE),
    _withdraw(_S.SENT_OUT),
    _void(_S.SENT_OUT),
    Move("pass_inspection", _S.TO_INSPECT, _S.READY, BENCH, guard="agreed", verb="inspect"),
    Move("refuse_inspection", _S.TO_INSPECT, _S.IN_REPAIR, BENCH, reason=True, verb="inspect"),
    _void(_S.TO_INSPECT),
    Move("hand_out", _S.READY, _S.HANDED_OUT, TILL, verb="hand_out"),
    Move("reopen", _S.READY, _S.IN_REPAIR, COUNTER, reason=True),
    _void(_S.READY),
)


def allowed(state: State, who: Who) -> tuple[Move, ...]:
    """The steps `who` may take from this state, the usual one first; guards are asked when one is taken."""
    return tuple([move for move in MOVES if move.start is state and move.roles & who.roles])


def who_may(key: str) -> tuple[Role, ...]:
    """The roles that may take a step named `key` from somewhere."""
    roles = frozenset[Role]().union(*(move.roles for move in MOVES if move.key == key))
    return tuple(role for role in Role if role in roles)


def require(who: Who, key: str) -> None:
    """Raises ShopError("staff.not_allowed", roles=...) unless `who` may take a step named `key` from somewhere."""
    if who.roles.isdisjoint(who_may(key)):
        raise ShopError("staff.not_allowed", roles=who_may(key))


def step(state: State, key: str, who: Who) -> Move:
    """The step named `key` from this state; ShopError "order.closed", "move.not_from_here", "staff.not_allowed"."""
    if state in (State.HANDED_OUT, State.VOID):
        raise ShopError("order.closed", state=state)
    for move in MOVES:
        if move.start is state and move.key == key:
            if not move.roles & who.roles:
                raise ShopError("staff.not_allowed", roles=tuple(sorted(move.roles)))
            return move
    raise ShopError("move.not_from_here", state=state, step=key)


def apply(
    session: Session,
    who: Who,
    at: datetime,
    order: RepairOrder,
    card: RepairCard,
    key: str,
    *,
    outcome: Outcome | None = None,
    reason: str = "",
) -> Move:
    """Take one step, with all that follows from it: clocks stop, parts go back, marks are set; one history line.

    Raises ShopError "order.closed", "move.not_from_here", "staff.not_allowed", "move.outcome_missing" (field
    "outcome"), "reason.missing" (field "reason"), and what the guard refuses (guards.py).
    """
    move = step(State(order.state), key, who)
    outcome = _outcome_of(move, order, outcome)
    reason = reason.strip()
    if move.reason and not reason:
        raise ShopError("reason.missing", "reason")
    if move.guard:
        guards.GUARDS[move.guard](session, order, card, outcome)
    new = move.to.value if outcome is None or move.to in (State.HANDED_OUT, State.VOID) else f"{move.to} {outcome}"
    history.note(session, who, at, "repair_order", order.id, "card.moved", old=order.state, new=new,
                 why=reason or None, order_id=order.id)
    _follow(session, who, at, order, card, move, outcome)
    return move


def _outcome_of(move: Move, order: RepairOrder, outcome: Outcome | None) -> Outcome | None:
    """The outcome the order has after the step: the one chosen, the only one there is, or the one it had."""
    choices = move.outcomes
    if not choices:
        if outcome is not None:
            raise ShopError("move.outcome_wrong", "outcome", outcome=outcome)
        keeps = move.to in (State.READY, State.HANDED_OUT, State.VOID) and order.outcome is not None
        return Outcome(order.outcome) if keeps else None
    if outcome is None:
        if len(choices) == 1:
            return choices[0]
        raise ShopError("move.outcome_missing", "outcome")
    if outcome not in choices:
        raise ShopError("move.outcome_wrong", "outcome", outcome=outcome)
    return outcome


def _follow(
    session: Session, who: Who, at: datetime, order: RepairOrder, card: RepairCard, move: Move, outcome: Outcome | None
) -> None:
    if move.to not in ON_THE_CLOCK:
        clocks.stop_running(session, who, at, order_id=order.id)
    order.state = move.to.value
    order.outcome = None if outcome is None else outcome.value
    if move.start is State.SENT_OUT:
        card.sent_to = ""
    if move.to in (State.READY, State.VOID):
        waiting.close_all(session, who, at, order.id, order.outcome or move.key)
    if move.to is State.READY:
        order.ready_at = at
        if outcome in UNREPAIRED:
            putting_back.put_all_back(session, who, at, order)
    elif move.to is State.HANDED_OUT:
        order.handed_out_at = at
    elif move.to is not State.VOID:
        order.ready_at = order.told_at = None
        order.told_how = ""


def plain(key: str) -> str:
    """A key as English words: "to_inspect" → "to inspect"."""
    return key.replace("_", " ")


def moves_markdown(name: Callable[[str], str] = plain) -> str:
    """The table for the README; `name` gives the word for a key (state, step, role, guard, outcome)."""
    lines = ["| from | step | to | who | reason | only when | outcome |", "|---|---|---|---|---|---|---|"]
    for move in MOVES:
        roles = ", ".join(name(role) for role in Role if role in move.roles)
        outcomes = ", ".join(name(outcome) for outcome in move.outcomes)
        reason = "✓" if move.reason else ""
        lines.append(
            f"| {name(move.start)} | {name(move.key)} | {name(move.to)} | {roles} | {reason} "
            f"| {name(move.guard)} | {outcomes} |"
        )
    return "\n".join(lines) + "\n"
