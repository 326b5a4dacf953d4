"""Puts what was made ready into the shop: the only moment in which nobody else can save, so it asks nothing twice."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any, TypeVar, cast

from sqlalchemy import Table, delete, func, select, text, tuple_
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import (
    STORE_ROOM,
    History,
    ImportChange,
    ImportRun,
    Part,
    PartBalance,
    PartLedger,
    PartSerial,
    Place,
    PurchaseOrder,
    Supplier,
    plain,
)
from app.models.base import Base
from app.workflow import numbers
from app.workflow.exchange.drafts import Draft
from app.workflow.exchange.planning import Stopped, Tell
from app.workflow.exchange.preparing import Ready, beside
from app.workflow.exchange.seen import Outdated, picture
from app.workflow.rows.buying import PENDING
from app.workflow.rows.kinds import LedgerKind, LedgerSource, SerialState
from app.workflow.rows.shop import Who
from app.workflow.stockroom import part_fields, waiting

T = TypeVar("T")
STRETCH = 500  #: ids or pieces in one question
# Both databases know them. Others may have sold meanwhile: what comes is added to what is there.
_COMES = text(
    "INSERT INTO part_balance (part_id, place_id, on_hand, reserved, value, level, version)"
    " VALUES (:part, :place, :quantity, 0, :value, 0, :lines) ON CONFLICT (part_id, place_id) DO UPDATE"
    " SET on_hand = part_balance.on_hand + excluded.on_hand, value = part_balance.value + excluded.value,"
    " version = part_balance.version + excluded.version"
)
_CARRIES = text(
    "INSERT INTO part_balance (part_id, place_id, on_hand, reserved, value, level, version)"
    " VALUES (:part, :place, 0, 0, 0, :level, 1) ON CONFLICT (part_id, place_id) DO UPDATE"
    " SET level = excluded.level, version = part_balance.version + 1"
)
_CHANGE = ("subject", "subject_id", "old", "new_version")
_LEDGER = ("part_id", "place_id", "quantity", "value")
_TOLD = ("subject", "subject_id", "what", "old", "new")


def stretches(rows: Sequence[T], size: int = STRETCH) -> Iterator[Sequence[T]]:
    """The rows, some at a time."""
    for start in range(0, len(rows), size):
        yield rows[start : start + size]


def write(session: Session, ready: Ready, who: Who, at: datetime, run: dict[str, Any], tell: Tell) -> None:
    """All of it, or nothing: raises Outdated when the shop is not as it was looked at, Stopped. run: of the import."""
    if picture(session) != ready.picture or not _still_so(session, ready):
        raise Outdated
    total = sum(len(each.rows) for each in (*ready.new, *ready.changed)) + len(ready.ledger)
    done = 0
    for (kind, month), running in ready.series.items():
        numbers.raise_series(session, kind, month, running)
    plain.add_row(session, ImportRun, {"id": ready.run_id, "at": at, "staff_id": who.staff_id, **run})
    for column, ids in ready.emptied:
        for some in stretches(ids):
            session.execute(delete(cast("Table", column.class_.__table__)).where(column.in_(some)))
    ways = (*((each, plain.add_many) for each in ready.new), *((each, plain.change_many) for each in ready.changed))
    for each, put in ways:
        if not tell(done, total):
            raise Stopped
        put(session, each.kind, each.columns, each.rows)
        done += len(each.rows)
    _take_stock_in(session, ready, who, at)
    _tell(session, ready, who, at, str(run["file_name"]))
    if not tell(total, total):
        raise Stopped


def _still_so(session: Session, ready: Ready) -> bool:
    """What was found out about stock and orders while others worked."""
    try:
        for part_id in ready.switched:
            part_fields.require_none_there(session, part_id)
    except ShopError:
        return False
    for kind, column, where in (
        (Part, PartBalance.part_id, PartBalance.on_hand > 0),
        (Place, PartBalance.place_id, PartBalance.on_hand > 0),
        (Supplier, PurchaseOrder.supplier_id, PurchaseOrder.state.in_([each.value for each in PENDING])),
    ):
        for some in stretches(ready.retiring.get(kind, [])):
            if session.scalar(select(column).where(column.in_(some), where).limit(1)) is not None:
                return False
    wanted = [(line[0], each) for line, given in zip(ready.ledger, ready.ledger_serials, strict=True) for each in given]
    here = PartSerial.state != SerialState.GONE.value
    for some in stretches(wanted):
        pieces = tuple_(PartSerial.part_id, PartSerial.serial).in_(some)
        if session.scalar(select(func.count()).select_from(PartSerial).where(pieces, here)):
            return False
    return True


# --- stock


def _take_stock_in(session: Session, ready: Ready, who: Who, at: datetime) -> None:
    new: list[tuple[Any, ...]] = []
    comes: list[dict[str, int]] = []
    carries: list[dict[str, int]] = []
    for (part, place), stock in ready.stock.items():
        if ready.is_new(part):
            new.append((part, place, stock.quantity, 0, stock.value, stock.level or 0, 1 + stock.lines))
            continue
        if stock.lines:
            comes.append({"part": part, "place": place, "quantity": stock.quantity, "value": stock.value,
                          "lines": stock.lines})  # fmt: skip
        if stock.level is not None:
            carries.append({"part": part, "place": place, "level": stock.level})
    columns = ("part_id", "place_id", "on_hand", "reserved", "value", "level", "version")
    plain.add_many(session, PartBalance, columns, new)
    for statement, rows in ((_COMES, comes), (_CARRIES, carries)):
        if rows:
            session.execute(statement, rows)
    _book(session, ready, who, at)
    came = {part for part, place, *_ in ready.ledger if place == STORE_ROOM}
    for part_id in sorted(came.intersection(waiting.missing_by_part(session))) if came else ():
        waiting.arrived(session, who, at, part_id)


def _book(session: Session, ready: Ready, who: Who, at: datetime) -> None:
    """The ledger's lines, and the pieces that come with them."""
    if not ready.ledger:
        return
    first = (session.scalar(select(func.max(PartLedger.id))) or 0) + 1
    fixed = {"at": at, "staff_id": who.staff_id, "kind": LedgerKind.OPENING.value, "reserved": 0, "order_id": None,
             "reason": "", "source": LedgerSource.IMPORT.value, "source_id": ready.run_id}  # fmt: skip
    lines = [(key, *line) for key, line in enumerate(ready.ledger, start=first)]
    plain.add_many(session, PartLedger, ("id", *_LEDGER), lines, fixed)
    fresh: list[tuple[Any, ...]] = []
    back: list[tuple[Any, ...]] = []
    changes: list[tuple[Any, ...]] = []
    for (key, part, place, *_), given in zip(lines, ready.ledger_serials, strict=True):
        changes.append((PartLedger.__tablename__, key, json.dumps({"serials": given}), 1))
        for each in given:
            (back if (part, each) in ready.gone_before else fresh).append((part, each, place))
    here = {"state": SerialState.HERE.value, "use_id": None, "version": 1}
    plain.add_many(session, PartSerial, ("part_id", "serial", "place_id"), fresh, here)
    _come_back(session, back)
    plain.add_many(session, ImportChange, _CHANGE, changes, {"run_id": ready.run_id})


def _come_back(session: Session, pieces: Sequence[tuple[Any, ...]]) -> None:
    """Pieces that were gone are here again, under the same number."""
    for some in stretches(pieces):
        places = {(part, serial): place for part, serial, place in some}
        named = tuple_(PartSerial.part_id, PartSerial.serial).in_(list(places))
        found = session.execute(select(PartSerial.id, PartSerial.part_id, PartSerial.serial).where(named)).all()
        rows = [(SerialState.HERE.value, None, places[part, serial], key) for key, part, serial in found]
        plain.change_many(session, PartSerial, ("state", "use_id", "place_id"), rows)


# --- history


def _tell(session: Session, ready: Ready, who: Who, at: datetime, why: str) -> None:
    fixed = {"at": at, "staff_id": who.staff_id, "order_id": None, "why": why}
    plain.add_many(session, History, _TOLD, ready.history, fixed)
    plain.add_many(session, ImportChange, _CHANGE, ready.changes, {"run_id": ready.run_id})


# --- for taking back


def put_beside(session: Session, changed: Sequence[Draft], sold: Sequence[Draft], columns: Sequence[Any]) -> None:
    """Barcodes and models, or prices, of rows that are there, in place of the ones before. columns: what refers to them
    in the tables that are written anew.
    """
    for some in stretches([each.id or 0 for each in (*changed, *sold)]):
        for column in columns:
            table: type[Base] = column.class_
            session.execute(delete(table).where(column.in_(some)))
    for each in beside((), changed, (), sold):
        plain.add_many(session, each.kind, each.columns, each.rows)
