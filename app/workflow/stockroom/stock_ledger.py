"""The ledger of parts: one line and its balance at a time, inside a verb's transaction; value by moving average.

Each place has a balance and an average of its own; what moves between places takes its value along.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from app.errors import ShopError, Stale
from app.models import STORE_ROOM, Part, PartBalance, PartLedger, plain
from app.models.question import Change, Question
from app.workflow import money
from app.workflow.rows.kinds import LedgerKind, LedgerSource
from app.workflow.rows.shop import Who

_NAME = Question(select(Part.name).where(Part.id == bindparam("part")))
_BALANCE = Question(
    select(PartBalance.part_id, PartBalance.on_hand, PartBalance.reserved, PartBalance.value, PartBalance.version)
    .where(PartBalance.part_id == bindparam("part"), PartBalance.place_id == bindparam("place"))
)  # fmt: skip
_PART = Question(select(Part.id).where(Part.id == bindparam("part")))
_KEEP = Change(
    update(PartBalance)
    .where(
        PartBalance.part_id == bindparam("part"),
        PartBalance.place_id == bindparam("place"),
        PartBalance.version == bindparam("seen"),
    )
    .values(on_hand=bindparam("there"), reserved=bindparam("held"), value=bindparam("worth"), version=bindparam("next"))
)


class Source(NamedTuple):
    """What brought a movement: the kind of paper and the id of its row."""

    kind: LedgerSource
    id: int


@dataclass(slots=True)
class Balance:
    """How much of a part there is at a place: its row as it stands in this transaction, which `book` changes with it.

    on_hand, reserved: thousandths; value: minor units; version 0: there is no row yet.
    """

    part_id: int
    on_hand: int = 0
    reserved: int = 0
    value: int = 0
    version: int = 0
    place_id: int = STORE_ROOM


def balance_of(session: Session, part_id: int, place_id: int = STORE_ROOM) -> Balance:
    """The balance of a part at a place, all 0 where it never was; raises ShopError("data.gone") for no such part."""
    found = _BALANCE.first(session, part=part_id, place=place_id)
    if found is not None:
        return Balance(*found, place_id)
    if _PART.first(session, part=part_id) is None:
        raise ShopError("data.gone")
    return Balance(part_id, place_id=place_id)


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
    return money.bought_amount(part.cost, quantity)


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
    source: Source | None = None,
) -> int:
    """Write one ledger line and the balance with it; gives back the line's id. Thousandths, minor units; + in, - out.

    Raises ShopError "stock.too_few" (free: Decimal) when less than that is free,
    "stock.reserved" (reserved: Decimal) when fewer than the reserved ones would be left.
    """
    on_hand, held = balance.on_hand + quantity, balance.reserved + reserved
    if held > on_hand or on_hand < 0 or held < 0:
        if kind in (LedgerKind.CORRECTION, LedgerKind.COUNTED):
            raise ShopError("stock.reserved", "quantity", reserved=money.quantity_of(balance.reserved))
        raise ShopError("stock.too_few", "quantity", free=money.quantity_of(free_of(balance)))
    _keep(session, balance, on_hand, held, balance.value + value)
    line = {
        "part_id": balance.part_id,
        "place_id": balance.place_id,
        "at": at,
        "staff_id": who.staff_id,
        "kind": kind.value,
        "quantity": quantity,
        "reserved": reserved,
        "value": value,
        "order_id": order_id,
        "reason": reason,
        "source": "" if source is None else source.kind.value,
        "source_id": None if source is None else source.id,
    }
    return plain.add_row(session, PartLedger, line)


def _keep(session: Session, balance: Balance, on_hand: int, reserved: int, value: int) -> None:
    seen = {"part": balance.part_id, "place": balance.place_id, "seen": balance.version}
    now = {"there": on_hand, "held": reserved, "worth": value, "next": balance.version + 1}
    if not balance.version:
        plain.add_row(session, PartBalance, {"part_id": balance.part_id, "place_id": balance.place_id,
                                             "on_hand": on_hand, "reserved": reserved, "value": value, "version": 1})
    elif _KEEP.of(session, **seen, **now) != 1:
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


def said(session: Session, part_id: int, quantity: int, name: str = "") -> str:
    """Parts on a card for the history: "2 × Screen"; name: where it is known already."""
    if not name:
        found = _NAME.first(session, part=part_id)
        name = "" if found is None else found[0]
    return f"{money.quantity_of(quantity)} × {name}"
