"""An import taken back: stock by counter-booking, changed rows as they were, new ones away, or retired once used."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, NamedTuple, cast

from sqlalchemy import Table, delete, func, select, update
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.errors import ShopError
from app.models import (
    Base,
    History,
    ImportChange,
    ImportRun,
    Part,
    PartBalance,
    PartCategory,
    PartCode,
    PartFit,
    PartLedger,
    Place,
    PurchaseOrder,
    Substitute,
    Supplier,
    SupplierPart,
    SupplierPrice,
    plain,
    sqlite,
)
from app.models.store import Store
from app.workflow import history, money
from app.workflow.exchange.drafts import Draft
from app.workflow.exchange.planning import Stopped, Tell
from app.workflow.exchange.writing import keep_prices, keep_texts
from app.workflow.house import shop, staff
from app.workflow.rows.buying import PENDING
from app.workflow.rows.exchange import Undone
from app.workflow.rows.kinds import LedgerKind, LedgerSource
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who
from app.workflow.stockroom import part_fields, places, serials, stock_ledger
from app.workflow.stockroom.stock_ledger import Source

#: Tables in the order in which they are taken back: what refers to others first.
KINDS: tuple[type[Base], ...] = (SupplierPart, Substitute, Part, Supplier, Place, PartCategory)
#: What belongs to a row and goes with it.
OWN: dict[type[Base], tuple[InstrumentedAttribute[int], ...]] = {
    Part: (PartCode.part_id, PartFit.part_id, PartBalance.part_id),
    SupplierPart: (SupplierPrice.supplier_part_id,),
}
LISTED = ("barcodes", "fits")
STRETCH = 500


def go_on(done: int, total: int) -> bool:
    """Nobody stops it."""
    return True


def undo(store: Store, who: Who, run_id: int, tell: Tell = go_on) -> Undone:
    """Take an import back, in one transaction. What was changed since stays and is named in what comes back.

    Raises ShopError "data.gone", "import.undone_already", Stopped.
    """
    staff.require_right(who, Right.EXCHANGE_LISTS)
    with store.writing() as session:
        run = session.get(ImportRun, run_id)
        if run is None:
            raise ShopError("data.gone")
        if run.undone_at is not None:
            raise ShopError("import.undone_already", at=run.undone_at)
        at = store.now()
        done = _Undoing(session, who, at, run).undo(tell)
        run.undone_at, run.undone_by = at, who.staff_id
        said = f"{run.file_name}: {done.taken_back}"
        history.note(session, who, at, "import_run", run_id, "import.undone", old=said)
        return done


class _Change(NamedTuple):
    """A row that the import wrote: its table, id, what stood there before (JSON), its version as it was left."""

    subject: str
    subject_id: int
    old: str | None
    new_version: int


class _Undoing:
    """One import on its way out again."""

    def __init__(self, session: Session, who: Who, at: datetime, run: ImportRun) -> None:
        self.session, self.who, self.at, self.run = session, who, at, run
        self.unit = shop.facts(session).unit
        self.kept: list[tuple[str, ShopError]] = []
        self.back = self.retired = 0
        self._balances: dict[tuple[int, int], stock_ledger.Balance] = {}
        self._history: list[dict[str, Any]] = []
        self.touched: set[int] = set()  # parts that the find box must learn again

    def undo(self, tell: Tell) -> Undone:
        columns = (ImportChange.subject, ImportChange.subject_id, ImportChange.old, ImportChange.new_version)
        query = select(*columns).where(ImportChange.run_id == self.run.id).order_by(ImportChange.id.desc())
        changes = [_Change(*row) for row in self.session.execute(query).all()]
        moves = [each for each in changes if each.subject == PartLedger.__tablename__]
        for done in range(0, len(moves), STRETCH):
            if not tell(done, len(changes)):
                raise Stopped
            self._moves_back(moves[done : done + STRETCH])
        done = len(moves)
        for kind in KINDS:
            ours = [each for each in changes if each.subject == kind.__tablename__]
            for start in range(0, len(ours), STRETCH):
                if not tell(done + start, len(changes)):
                    raise Stopped
                self._rows(kind, ours[start : start + STRETCH])
            done += len(ours)
        plain.add_rows(self.session, History, self._history)
        part_fields.index_many(self.session, sorted(self.touched))
        return Undone(self.back, self.retired, tuple(self.kept))

    # --- stock

    def _moves_back(self, changes: Sequence[_Change]) -> None:
        """The newest first; one question for all of them."""
        columns = (PartLedger.id, PartLedger.part_id, PartLedger.place_id, PartLedger.quantity, PartLedger.value)
        query = select(*columns, Part.name).join(Part, Part.id == PartLedger.part_id)
        query = query.where(PartLedger.id.in_([each.subject_id for each in changes]))
        lines = {row.id: row for row in self.session.execute(query).all()}
        for each in changes:
            pieces: Sequence[str] = json.loads(each.old or "{}").get("serials", ())
            self._move_back(lines[each.subject_id], pieces)

    def _move_back(self, line: Any, pieces: Sequence[str]) -> None:
        """The same quantity and value out again; what is not free any more stays."""
        key = (line.part_id, line.place_id)
        if key not in self._balances:
            self._balances[key] = stock_ledger.balance_of(self.session, *key)
        balance, name = self._balances[key], line.name
        if stock_ledger.free_of(balance) < line.quantity:
            free = money.quantity_of(stock_ledger.free_of(balance))
            self.kept.append((name, ShopError("import.stock_used", free=free, wanted=money.quantity_of(line.quantity))))
            return
        all_here = balance.on_hand // 1000 if pieces else 0
        here = serials.first_here(self.session, line.part_id, line.place_id, all_here)
        missing = next((each for each in pieces if each not in here), "")
        if missing:
            self.kept.append((name, ShopError("serial.not_here", serial=missing)))
            return
        if pieces:
            serials.leave(self.session, line.part_id, line.place_id, pieces)
        whole = line.quantity == balance.on_hand  # the last of it takes all that is left
        value = balance.value if whole else min(line.value, balance.value)
        source = Source(LedgerSource.IMPORT, self.run.id)
        stock_ledger.book(self.session, self.who, self.at, balance, LedgerKind.OPENING, quantity=-line.quantity,
                          value=-value, source=source)  # fmt: skip
        self.back += 1

    # --- rows

    def _rows(self, kind: type[Base], changes: Sequence[_Change]) -> None:
        self.session.flush()
        table = cast("Table", kind.__table__)
        ids = [each.subject_id for each in changes]
        found = self.session.execute(select(*table.columns).where(table.c.id.in_(ids))).mappings()
        rows: dict[int, dict[str, Any]] = {row["id"]: dict(row) for row in found}
        used = self._used(kind, [each.subject_id for each in changes if each.old is None])
        leaving: list[dict[str, Any]] = []
        retiring: list[dict[str, Any]] = []
        for change in changes:
            row = rows.get(change.subject_id)
            if row is None:
                continue  # it is gone already
            if row.get("version", 1) != change.new_version and "version" in row:
                self.kept.append((self._name(kind, row), ShopError("import.row_changed")))
            elif change.old is not None:
                self._put_back(kind, row, json.loads(change.old))
            else:
                (retiring if change.subject_id in used else leaving).append(row)
        if retiring:
            self._retire(kind, retiring)
        if leaving:
            self._delete(kind, leaving)

    def _used(self, kind: type[Base], ids: Sequence[int]) -> set[int]:
        """Of these new rows the ones that something refers to by now."""
        own = {each.class_.__tablename__ for each in OWN.get(kind, ())}
        key = cast("Table", kind.__table__).c.id
        used: set[int] = set()
        for table in Base.metadata.tables.values():
            for foreign in table.foreign_keys:
                if foreign.column is key and table.name not in own:
                    query = select(foreign.parent).where(foreign.parent.in_(ids)).distinct()
                    used.update(self.session.scalars(query))
        return used

    def _name(self, kind: type[Base], row: dict[str, Any]) -> str:
        if kind in (SupplierPart, Substitute):
            return self.session.get_one(Part, row["part_id"]).name
        if kind is Place:
            return places.called(self.session, row["id"])
        return str(row.get("name") or row.get("name_en") or "")

    def _put_back(self, kind: type[Base], row: dict[str, Any], old: dict[str, Any]) -> None:
        """The columns as they were."""
        taken = self._taken(row["id"], old.get("barcodes", ())) if kind is Part else ""
        if taken:
            self.kept.append((self._name(kind, row), ShopError("part.barcode_taken", name=taken)))
            return
        table = cast("Table", kind.__table__)
        values = {key: value for key, value in old.items() if key in table.c}
        if "version" in row:
            values["version"] = row["version"] + 1
        self.session.execute(update(table).where(table.c.id == row["id"]).values(values))
        if kind is Part:
            self._texts_back(row["id"], old)
        if "prices" in old:
            prices = tuple((int(quantity), int(price)) for quantity, price in old["prices"])
            keep_prices(self.session, (), (Draft(kind, {"prices": prices}, row["id"]),))
        self._tell(kind, row, "import.put_back", ", ".join(sorted(old)))
        self._touch(kind, row)
        self.back += 1

    def _texts_back(self, part_id: int, old: dict[str, Any]) -> None:
        if not old.keys() & set(LISTED):
            return
        now = {"barcodes": part_fields.codes_of(self.session, part_id),
               "fits": part_fields.models_of(self.session, part_id)}  # fmt: skip
        values = {key: tuple(old.get(key, now[key])) for key in LISTED}
        keep_texts(self.session, (), (Draft(Part, values, part_id),))

    def _taken(self, part_id: int, codes: Iterable[str]) -> str:
        """The name of another part that has one of these barcodes by now, "" when none has."""
        query = select(Part.name).join(PartCode, PartCode.part_id == Part.id)
        query = query.where(PartCode.code.in_(list(codes)), Part.id != part_id, Part.retired.is_(False))
        return self.session.scalar(query.limit(1)) or ""

    def _delete(self, kind: type[Base], rows: Sequence[dict[str, Any]]) -> None:
        """New rows that nothing refers to go as they came."""
        keys = [row["id"] for row in rows]
        for row in rows:
            self._tell(kind, row, "import.removed", self._name(kind, row))
        for each in OWN.get(kind, ()):
            self.session.execute(delete(cast("Table", each.class_.__table__)).where(each.in_(keys)))
        table = cast("Table", kind.__table__)
        self.session.execute(delete(table).where(table.c.id.in_(keys)))
        for row in rows:
            if kind is Part:
                sqlite.unindex(self.session, "part_search", row["id"])
                self.touched.discard(row["id"])
            else:
                self._touch(kind, row)
        self.back += len(rows)

    def _retire(self, kind: type[Base], rows: Sequence[dict[str, Any]]) -> None:
        """New rows that were used since stay for their past, out of the lists; what is still needed stays as it is."""
        needed = self._needed(kind, [row["id"] for row in rows])
        going: list[int] = []
        for row in rows:
            if row["id"] in needed:
                self.kept.append((self._name(kind, row), needed[row["id"]]))
            elif not row.get("retired", True):
                going.append(row["id"])
                self._tell(kind, row, "import.retired", self._name(kind, row))
                self._touch(kind, row)
        if going:
            table = cast("Table", kind.__table__)
            values = {"retired": True, "version": table.c.version + 1}
            self.session.execute(update(table).where(table.c.id.in_(going)).values(values))
        self.retired += len(going)

    def _needed(self, kind: type[Base], keys: Sequence[int]) -> dict[int, ShopError]:
        """Why rows can't even be retired: stock lies there, an order is on its way."""
        if kind is Part:
            there = select(PartBalance.part_id, func.sum(PartBalance.on_hand)).where(PartBalance.part_id.in_(keys))
            found = self.session.execute(there.group_by(PartBalance.part_id)).all()
            return {key: ShopError("part.still_there", on_hand=money.quantity_of(on_hand or 0))
                    for key, on_hand in found if on_hand}  # fmt: skip
        if kind is Place:
            lying = select(PartBalance.place_id, func.count()).where(PartBalance.place_id.in_(keys))
            lying = lying.where(PartBalance.on_hand > 0).group_by(PartBalance.place_id)
            return {key: ShopError("place.not_empty", parts=parts) for key, parts in self.session.execute(lying).all()}
        if kind is Supplier:
            states = [each.value for each in PENDING]
            orders = select(PurchaseOrder.supplier_id, func.count()).where(PurchaseOrder.supplier_id.in_(keys))
            orders = orders.where(PurchaseOrder.state.in_(states)).group_by(PurchaseOrder.supplier_id)
            return {key: ShopError("supplier.still_open", count=open_)
                    for key, open_ in self.session.execute(orders).all()}  # fmt: skip
        return {}

    def _touch(self, kind: type[Base], row: dict[str, Any]) -> None:
        if kind is Part:
            self.touched.add(row["id"])
        elif kind is SupplierPart:
            self.touched.add(row["part_id"])

    def _tell(self, kind: type[Base], row: dict[str, Any], what: str, said: str) -> None:
        subject, key = kind.__tablename__, row["id"]
        if kind is SupplierPart:
            subject, key = "supplier", row["supplier_id"]
        elif kind is Substitute:
            subject, key = "part", row["part_id"]
        line = {"at": self.at, "staff_id": self.who.staff_id, "subject": subject, "subject_id": key, "order_id": None,
                "what": what, "old": said, "new": None, "why": self.run.file_name}  # fmt: skip
        self._history.append(line)
