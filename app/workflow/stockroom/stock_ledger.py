"""The ledger of parts: one line and its balance at a time, inside a verb's transaction; value by moving average."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from app.errors import ShopError, Stale
from app.models import Part, PartBalance, PartLedger, PartUse, RepairOrder, plain
from app.models.question import Question
from app.workflow import history, money
from app.workflow.rows.kinds import LedgerKind, UseState
from app.workflow.rows.shop import Who

_NAME = Question(select(Part.name).where(Part.id == bindparam("part")))
_BALANCE = Question(
    select(PartBalance.part_id, PartBalance.on_hand, PartBalance.reserved, PartBalance.value, PartBalance.version)
    .where(PartBalance.part_id == bindparam("part"))
)  # fmt: skip
_KEEP = (
    update(PartBalance)
    .where(PartBalance.part_id == bindparam("part"), PartBalance.version == bindparam("seen"))
    .values(on_hand=bindparam("there"), reserved=bindparam("held"), value=bindparam("worth"), version=bindparam("next"))
)


@dataclass(slots=True)
class Balance:
    """How much of a part there is: its row as it stands in this transaction, which `book` changes with it.

    on_hand, reserved: thousandths; value: minor units.
    """

    part_id: int
    on_hand: int
    reserved: int
    value: int
    version: int


def balance_of(session: Session, part_id: int) -> Balance:
    """The balance of a part; raises ShopError("data.gone")."""
    found = _BALANCE.first(session, part=part_id)
    if found is None:
        raise ShopError("data.gone")
    return Balance(*found)


def free_of(balance: Balance) -> int:
    """On hand and not reserved, in thousandths."""
    return balance.on_hand - balance.reserved


def value_out(balance: Balance, quantity: int) -> int:
    """What `quantity` (thousandths) of the stock cost on average; the last of it takes all that is left."""
    if quantity >= balance.on_hand:
        return balance.value
    return min(balance.value, (2 * balance.value * quantity + balance.on_hand) // (2 * balance.on_hand))


def value_in(balance: Balance, part: Part, quantity: int) -> int:
    """What `quantity` found is worth: the average of what is there, or the last cost when there is none."""
    if balance.on_hand:
        return (2 * balance.value * quantity + balance.on_hand) // (2 * balance.on_hand)
    return money.line_amount(part.cost, quantity)


def book(
    session: Session,
    who: Who,
    at: datetime,
    balance: Balance,
    kind: LedgerKind,
    *,
    quantity: int = 0,
    reserved: int = 0,
    value: int = 0,
    order_id: int | None = None,
    reason: str = "",
) -> None:
    """Write one ledger line and the balance with it. Thousandths and minor units; + in, - out.

    Raises ShopError "stock.too_few" (free: Decimal) when less than that is free,
    "stock.reserved" (reserved: Decimal) when fewer than the reserved ones would be left.
    """
    on_hand, held = balance.on_hand + quantity, balance.reserved + reserved
    if held > on_hand or on_hand < 0 or held < 0:
        if kind is LedgerKind.CORRECTION:
            raise ShopError("stock.reserved", "quantity", reserved=money.quantity_of(balance.reserved))
        raise ShopError("stock.too_few", "quantity", free=money.quantity_of(free_of(balance)))
    _keep(session, balance, on_hand, held, balance.value + value)
    line = {
        "part_id": balance.part_id,
        "at": at,
        "staff_id": who.staff_id,
        "kind": kind.value,
        "quantity": quantity,
        "reserved": reserved,
        "value": value,
        "order_id": order_id,
        "reason": reason,
    }
    plain.add_row(session, PartLedger, line)


def _keep(session: Session, balance: Balance, on_hand: int, reserved: int, value: int) -> None:
    seen = {"part": balance.part_id, "seen": balance.version}
    now = {"there": on_hand, "held": reserved, "worth": value, "next": balance.version + 1}
    if session.connection().execute(_KEEP, {**seen, **now}).rowcount != 1:
        raise Stale("changed")
    balance.on_hand, balance.reserved, balance.value, balance.version = on_hand, reserved, value, balance.version + 1


def take_out(
    session: Session, who: Who, at: datetime, balance: Balance, quantity: int, order_id: int, *, reserved: bool
) -> int:
    """Book parts as used on a card; gives back what they had cost. reserved: they were reserved for it before."""
    value = value_out(balance, quantity)
    held = -quantity if reserved else 0
    book(session, who, at, balance, LedgerKind.USED, quantity=-quantity, reserved=held, value=-value, order_id=order_id)
    return value


def put_back(session: Session, who: Who, at: datetime, use: PartUse, reason: str) -> None:
    """Back on the shelf: a reserved one is free again, a used one returns with the value it took; a history line."""
    balance = balance_of(session, use.part_id)
    if use.state == UseState.RESERVED:
        book(session, who, at, balance, LedgerKind.RELEASED, reserved=-use.quantity, order_id=use.order_id,
             reason=reason)
    else:
        book(session, who, at, balance, LedgerKind.PUT_BACK, quantity=use.quantity, value=use.value,
             order_id=use.order_id, reason=reason)
    history.note(session, who, at, "part_use", use.id, "parts.put_back", old=use.state,
                 new=said(session, use.part_id, use.quantity), why=reason, order_id=use.order_id)
    use.state, use.value, use.at = UseState.PUT_BACK.value, 0, at


def put_all_back(session: Session, who: Who, at: datetime, order: RepairOrder) -> None:
    """An order that ends unrepaired gives back every part it had: reserved ones and used ones."""
    had = (UseState.RESERVED.value, UseState.USED.value)
    query = select(PartUse).where(PartUse.order_id == order.id, PartUse.state.in_(had)).order_by(PartUse.id)
    for use in session.scalars(query):
        put_back(session, who, at, use, order.outcome or "")


def said(session: Session, part_id: int, quantity: int) -> str:
    """Parts on a card for the history: "2 × Screen"."""
    found = _NAME.first(session, part=part_id)
    return f"{money.quantity_of(quantity)} × {'' if found is None else found[0]}"
