"""Writes what a file leaves: new rows many at once, changed ones with their version, stock by the ledger."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any, cast

from sqlalchemy import Table, delete, insert, update
from sqlalchemy.orm import Session

from app.errors import Stale
from app.models import (
    STORE_ROOM,
    Base,
    History,
    ImportChange,
    Part,
    PartBalance,
    PartCategory,
    PartCode,
    PartFit,
    PartLedger,
    PartSerial,
    Place,
    Substitute,
    Supplier,
    SupplierPart,
    SupplierPrice,
    plain,
)
from app.workflow import numbers
from app.workflow.buying.supplier_parts import Price, said_prices
from app.workflow.exchange import part_rows
from app.workflow.exchange.drafts import Draft, Ref, id_of
from app.workflow.exchange.planning import TELL, Stopped, Tell
from app.workflow.exchange.room import Move, Room
from app.workflow.rows import serials as serial_keys
from app.workflow.rows.kinds import LedgerKind, LedgerSource, NumberKind, SerialState
from app.workflow.rows.shop import Who
from app.workflow.stockroom import part_fields, serials, stock_ledger, waiting
from app.workflow.stockroom.stock_ledger import Source

#: Tables in the order in which they are written, and what a Room calls what it read of each.
READ: dict[type[Base], str] = {
    PartCategory: "categories", Place: "places", Supplier: "suppliers", Part: "parts", Substitute: "substitutes",
    SupplierPart: "supplier_parts",
}  # fmt: skip
ADDED: dict[type[Base], str] = {
    Part: "part.added", Supplier: "supplier.added", PartCategory: "part_category.added",
}  # fmt: skip
BESIDES = ("barcodes", "fits", "prices")  #: kept in tables of their own


class Writer:
    """One import on its way into the shop, inside one transaction. why: the file, for each line of history."""

    def __init__(self, room: Room, who: Who, at: datetime, run_id: int, why: str) -> None:
        self.room = room
        self.session: Session = room.session
        self.who, self.at, self.run_id, self.why = who, at, run_id, why
        self._history: list[dict[str, Any]] = []
        self._changes: list[dict[str, Any]] = []

    def write(self, tell: Tell) -> None:
        """All of it. Raises Stopped; then nothing of it stays."""
        for kind in READ:
            new = [each for each in self.room.new if each.kind is kind]
            changed = [each for each in self._there(kind) if each.old]
            if kind is Part:
                self._number(new)
            self._add(kind, new)
            for draft in changed:
                self._change(draft)
            self._beside(kind, new, changed)
            if kind is SupplierPart:
                self._index(new, changed)
        self._move(tell)
        plain.add_rows(self.session, History, self._history)
        plain.add_rows(self.session, ImportChange, self._changes)

    def _there(self, kind: type[Base]) -> Iterable[Draft]:
        """What was read of a table; nothing, where the file never asked for it."""
        found: Any = self.room.__dict__.get(READ[kind], ())
        drafts = cast("Iterable[Draft]", found.values() if isinstance(found, dict) else found)
        return [each for each in drafts if each.id is not None]

    # --- rows

    def _number(self, new: Sequence[Draft]) -> None:
        """Numbers that the file gives are never given out here; the others get theirs."""
        last: dict[str, int] = {}
        for number in (each.values["number"] for each in new if each.values["number"]):
            last[number[1:5]] = max(last.get(number[1:5], 0), int(number[5:11]))
        for month, running in last.items():
            numbers.raise_series(self.session, int(NumberKind.PART), month, running)
        without = [each for each in new if not each.values["number"]]
        if without:
            zone = self.room.facts.time_zone
            given = numbers.issue_many(self.session, NumberKind.PART, self.at, zone, len(without))
            for draft, number in zip(without, given, strict=True):
                draft.values["number"] = number

    def _add(self, kind: type[Base], new: Sequence[Draft]) -> None:
        if not new:
            return
        table = cast("Table", kind.__table__)
        statement = insert(table).returning(table.c.id, sort_by_parameter_order=True)
        rows = [_columns(each.values) for each in new]
        for draft, key in zip(new, self.session.connection().execute(statement, rows).scalars(), strict=True):
            draft.id = key
            self._changes.append(_change(self.run_id, kind, key, None, 1))
            self._tell_added(draft, key)

    def _change(self, draft: Draft) -> None:
        """Its columns, and its version (barcodes and prices raise it, too). Raises Stale."""
        table = cast("Table", draft.kind.__table__)
        values = _columns({key: draft.values[key] for key in draft.old})
        query = update(table).where(table.c.id == draft.id)
        if "version" in table.c:
            values["version"] = draft.version + 1
            query = query.where(table.c.version == draft.version)
        if values and self.session.connection().execute(query.values(values)).rowcount != 1:
            raise Stale("changed")
        before = json.dumps({key: id_of(old) for key, old in draft.old.items()})
        self._changes.append(_change(self.run_id, draft.kind, id_of(draft), before, draft.version + 1))
        for what, subject, key, old, new in told(self.room, draft, draft.old, draft.values):
            self._note(subject, key, what, old, new)

    def _beside(self, kind: type[Base], new: Sequence[Draft], changed: Sequence[Draft]) -> None:
        """What belongs to rows and stands in other tables."""
        if kind is Part:
            balances = [{"part_id": each.id, "place_id": STORE_ROOM, "version": 1} for each in new]
            plain.add_rows(self.session, PartBalance, balances)
            keep_texts(self.session, new, [each for each in changed if {"barcodes", "fits"} & each.old.keys()])
        if kind is SupplierPart:
            keep_prices(self.session, new, [each for each in changed if "prices" in each.old])

    def _index(self, new: Iterable[Draft], changed: Iterable[Draft]) -> None:
        """Parts into the find box: new and changed ones, and those that a supplier sells under a number."""
        parts = [each for each in self.room.new if each.kind is Part]
        parts += [each for each in self._there(Part) if each.old]
        ids = {id_of(each) for each in parts} | {id_of(each.values["part_id"]) for each in (*new, *changed)}
        part_fields.index_many(self.session, sorted(ids))

    # --- stock

    def _move(self, tell: Tell) -> None:
        balances: dict[tuple[int, int], stock_ledger.Balance] = {}
        came: set[int] = set()
        source = Source(LedgerSource.IMPORT, self.run_id)
        for done, move in enumerate(self.room.moves):
            if done % TELL == 0 and not tell(done, len(self.room.moves)):
                raise Stopped
            key: tuple[int, int] = (id_of(move.part), id_of(move.place))
            if key not in balances:
                balances[key] = stock_ledger.balance_of(self.session, *key)
            line = stock_ledger.book(self.session, self.who, self.at, balances[key], LedgerKind.OPENING,
                                     quantity=move.quantity, value=move.value, source=source)  # fmt: skip
            self._take_in(move, key)
            before = json.dumps({"serials": move.serials})
            self._changes.append(_change(self.run_id, PartLedger, line, before, 1))
            if key[1] == STORE_ROOM:
                came.add(key[0])
        for part_id in sorted(came.intersection(waiting.missing_by_part(self.session))):
            waiting.arrived(self.session, self.who, self.at, part_id)

    def _take_in(self, move: Move, key: tuple[int, int]) -> None:
        gone = [each for each in move.serials if each in self.room.gone.get(key[0], ())]
        serials.come_in(self.session, *key, gone)
        fresh = [{"part_id": key[0], "serial": each, "state": SerialState.HERE.value, "place_id": key[1]}
                 for each in move.serials if each not in gone]  # fmt: skip
        plain.add_rows(self.session, PartSerial, fresh)

    # --- history

    def _tell_added(self, draft: Draft, key: int) -> None:
        values = draft.values
        if draft.kind is SupplierPart:
            part = self._part(values["part_id"]).values["name"]
            said = f"{part} {values['number']}".rstrip()
            self._note("supplier", id_of(values["supplier_id"]), "supplier_part.added", None, said)
        elif draft.kind is Substitute:
            for one, other in (("part_id", "other_id"), ("other_id", "part_id")):
                name = self._part(values[other]).values["name"]
                self._note("part", id_of(values[one]), "part.substitute_added", None, name)
        elif draft.kind is Place:
            self._note("place", key, "place.added", None, self.room.place_name(draft))
        else:
            said = values.get("name") or values.get("name_en")
            self._note(draft.kind.__tablename__, key, ADDED[draft.kind], None, said)

    def _part(self, found: Ref) -> Draft:
        return found if isinstance(found, Draft) else self.room.parts[found]

    def _note(self, subject: str, key: int, what: str, old: str | None, new: str | None) -> None:
        self._history.append(
            {"at": self.at, "staff_id": self.who.staff_id, "subject": subject, "subject_id": key, "order_id": None,
             "what": what, "old": old, "new": new, "why": self.why}
        )  # fmt: skip


Told = tuple[str, str, int, str | None, str | None]


def told(room: Room, draft: Draft, old: dict[str, Any], new: dict[str, Any]) -> Iterable[Told]:
    """(act, subject, its id, old, new) for each column that changes from `old`."""
    said: Callable[[str, Any], object] = part_rows.said if draft.kind is Part else lambda _, value: value
    key: int = id_of(draft)
    for field, before in old.items():
        texts = [None if each is None else str(said(field, id_of(each))) for each in (before, new[field])]
        if draft.kind is Part:
            yield f"part.{field}", "part", key, texts[0], texts[1]
        elif draft.kind is Supplier:
            yield f"supplier.changed.{field}", "supplier", key, texts[0], texts[1]
        elif draft.kind is PartCategory:
            yield f"part_category.changed.{field}", "part_category", key, texts[0], texts[1]
        elif draft.kind is Place:
            yield "place.changed", "place", key, room.place_name(draft), room.place_name(draft)
        elif draft.kind is SupplierPart and field == "prices":
            prices = [said_prices((Price(*each) for each in pairs), room.unit) for pairs in (before, new[field])]
            yield "supplier_part.prices", "supplier", id_of(draft.values["supplier_id"]), prices[0], prices[1]
        elif draft.kind is SupplierPart:
            yield f"supplier_part.changed.{field}", "supplier", id_of(draft.values["supplier_id"]), texts[0], texts[1]


def keep_texts(session: Session, new: Sequence[Draft], changed: Sequence[Draft]) -> None:
    """Barcodes and models of parts; those of changed ones in place of the ones before."""
    for start in range(0, len(changed), part_fields.STRETCH):
        ids = [each.id for each in changed[start : start + part_fields.STRETCH]]
        for kind in (PartCode, PartFit):
            session.execute(delete(kind).where(kind.part_id.in_(ids)))
    drafts = (*new, *changed)
    codes = [{"part_id": each.id, "code": code} for each in drafts for code in each.values["barcodes"]]
    plain.add_rows(session, PartCode, codes)
    fits = [
        {"part_id": each.id, "model": model, "folded": serial_keys.key(model)}
        for each in drafts
        for model in each.values["fits"]
    ]
    plain.add_rows(session, PartFit, fits)


def keep_prices(session: Session, new: Sequence[Draft], changed: Sequence[Draft]) -> None:
    """Prices by quantity of what suppliers sell."""
    for start in range(0, len(changed), part_fields.STRETCH):
        ids = [each.id for each in changed[start : start + part_fields.STRETCH]]
        session.execute(delete(SupplierPrice).where(SupplierPrice.supplier_part_id.in_(ids)))
    rows = [
        {"supplier_part_id": each.id, "quantity": quantity, "price": price}
        for each in (*new, *changed)
        for quantity, price in each.values["prices"]
    ]
    plain.add_rows(session, SupplierPrice, rows)


def _columns(values: dict[str, Any]) -> dict[str, Any]:
    """Columns of a row's own table, what they refer to by its id; of two substitutes the smaller first."""
    found = {key: id_of(value) for key, value in values.items() if key not in BESIDES}
    if found.keys() >= {"part_id", "other_id"}:
        found["part_id"], found["other_id"] = sorted((found["part_id"], found["other_id"]))
    return found


def _change(run_id: int, kind: type[Base], key: int, old: str | None, version: int) -> dict[str, Any]:
    return {"run_id": run_id, "subject": kind.__tablename__, "subject_id": key, "old": old, "new_version": version}
