"""Stock that an import brought goes out again: by lines of the ledger that say the opposite, many at once."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select, text, tuple_
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import Part, PartBalance, PartLedger, PartSerial, plain
from app.workflow import money
from app.workflow.rows.kinds import LedgerKind, LedgerSource, SerialState
from app.workflow.rows.shop import Who
from app.workflow.stockroom import stock_ledger
from app.workflow.stockroom.stock_ledger import Balance

_GOES = text(
    "UPDATE part_balance SET on_hand = :there, value = :worth, version = :next"
    " WHERE part_id = :part AND place_id = :place"
)
Key = tuple[int, int]  # part, place


class StockBack:
    """Lines of one import. What is not free any more stays: `kept` says what and why."""

    def __init__(self, session: Session, who: Who, at: datetime, run_id: int) -> None:
        self._session = session
        self._fixed = {"at": at, "staff_id": who.staff_id, "kind": LedgerKind.OPENING.value, "reserved": 0,
                       "order_id": None, "reason": "", "source": LedgerSource.IMPORT.value,
                       "source_id": run_id}  # fmt: skip
        self.kept: list[tuple[str, ShopError]] = []
        self.back = 0

    def take_out(self, moves: Sequence[tuple[int, str | None]]) -> None:
        """Some of its lines, the newest first, inside a transaction: (line, JSON of its pieces)."""
        columns = (PartLedger.id, PartLedger.part_id, PartLedger.place_id, PartLedger.quantity, PartLedger.value)
        query = select(*columns, Part.name).join(Part, Part.id == PartLedger.part_id)
        query = query.where(PartLedger.id.in_([line for line, _ in moves]))
        lines = {row.id: row for row in self._session.execute(query).all()}
        given: dict[int, Sequence[str]] = {line: json.loads(old or "{}").get("serials", ()) for line, old in moves}
        balances = self._balances([(row.part_id, row.place_id) for row in lines.values()])
        here = self._here([(lines[line].part_id, each) for line, pieces in given.items() for each in pieces])
        booked: list[tuple[Any, ...]] = []
        leaving: list[int] = []
        for line, _ in moves:
            row = lines[line]
            balance = balances[row.part_id, row.place_id]
            reason = _why_not(row, balance, given[line], here)
            if reason is not None:
                self.kept.append((row.name, reason))
                continue
            leaving += [here[row.part_id, each][0] for each in given[line]]
            booked.append(_out(row, balance))
        self._write(booked, balances, leaving)
        self.back += len(booked)

    def _balances(self, keys: Sequence[Key]) -> dict[Key, Balance]:
        columns = (PartBalance.part_id, PartBalance.on_hand, PartBalance.reserved, PartBalance.value,
                   PartBalance.version, PartBalance.place_id)  # fmt: skip
        query = select(*columns).where(tuple_(PartBalance.part_id, PartBalance.place_id).in_(list(dict.fromkeys(keys))))
        return {(row.part_id, row.place_id): Balance(*row) for row in self._session.execute(query)}

    def _here(self, wanted: Sequence[tuple[int, str]]) -> dict[tuple[int, str], tuple[int, int]]:
        """Free pieces: their ids and places."""
        found: dict[tuple[int, str], tuple[int, int]] = {}
        for start in range(0, len(wanted), 500):
            named = tuple_(PartSerial.part_id, PartSerial.serial).in_(wanted[start : start + 500])
            query = select(PartSerial.part_id, PartSerial.serial, PartSerial.id, PartSerial.place_id)
            query = query.where(named, PartSerial.state == SerialState.HERE.value)
            found |= {(part, serial): (key, place) for part, serial, key, place in self._session.execute(query)}
        return found

    def _write(self, booked: Sequence[tuple[Any, ...]], balances: dict[Key, Balance], leaving: Sequence[int]) -> None:
        if not booked:
            return
        plain.add_many(self._session, PartLedger, ("part_id", "place_id", "quantity", "value"), booked, self._fixed)
        moved = {(part, place) for part, place, *_ in booked}
        left = [
            {"part": part, "place": place, "there": balance.on_hand, "worth": balance.value, "next": balance.version}
            for (part, place), balance in balances.items()
            if (part, place) in moved
        ]
        self._session.execute(_GOES, left)
        gone = [(SerialState.GONE.value, None, key) for key in leaving]
        plain.change_many(self._session, PartSerial, ("state", "use_id"), gone)


def _why_not(
    row: Any, balance: Balance, pieces: Sequence[str], here: dict[tuple[int, str], tuple[int, int]]
) -> ShopError | None:
    """What of it was used or moved since."""
    if stock_ledger.free_of(balance) < row.quantity:
        free = money.quantity_of(stock_ledger.free_of(balance))
        return ShopError("import.stock_used", free=free, wanted=money.quantity_of(row.quantity))
    for each in pieces:
        if here.get((row.part_id, each), (0, 0))[1] != row.place_id:
            return ShopError("serial.not_here", serial=each)
    return None


def _out(row: Any, balance: Balance) -> tuple[Any, ...]:
    """The line of the ledger; the last of it takes all that is left of the value."""
    value = balance.value if row.quantity == balance.on_hand else min(row.value, balance.value)
    balance.on_hand -= row.quantity
    balance.value -= value
    balance.version += 1
    return row.part_id, row.place_id, -row.quantity, -value
