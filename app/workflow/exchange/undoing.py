"""An import taken back: stock by counter-booking, changed rows as they were, new ones away, or retired once used."""

from __future__ import annotations

import json
from collections.abc import Sequence
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
    Shelf,
    Substitute,
    Supplier,
    SupplierPart,
    SupplierPrice,
    plain,
)
from app.models.store import Store
from app.workflow import history, money
from app.workflow.exchange import telling
from app.workflow.exchange.drafts import Draft
from app.workflow.exchange.find_texts import learn_again, learn_many_again
from app.workflow.exchange.planning import Stopped, Tell
from app.workflow.exchange.stock_back import StockBack
from app.workflow.exchange.writing import put_beside, stretches
from app.workflow.house import shop, staff
from app.workflow.rows.buying import PENDING
from app.workflow.rows.exchange import Undone
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who
from app.workflow.stockroom import places

#: Tables in the order in which they are taken back: what refers to others first.
KINDS: tuple[type[Base], ...] = (SupplierPart, Substitute, Part, Shelf, Supplier, Place, PartCategory)
#: What belongs to a row and goes with it.
OWN: dict[type[Base], tuple[InstrumentedAttribute[int], ...]] = {
    Part: (PartCode.part_id, PartFit.part_id, PartBalance.part_id),
    SupplierPart: (SupplierPrice.supplier_part_id,),
}
OF_PARTS = (SupplierPart, Substitute)
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
        undoing = _Undoing(session, who, at, run)
        done = undoing.undo(tell)
        learn_again(session, undoing.touched, undoing.removed)
        run.undone_at, run.undone_by = at, who.staff_id
        said = f"{run.file_name}: {done.taken_back}"
        history.note(session, who, at, "import_run", run_id, "import.undone", old=said)
    learn_many_again(store, undoing.touched, undoing.removed)
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
        self._history: list[tuple[Any, ...]] = []
        self._part_names: dict[int, str] = {}
        self._as_left: dict[str, dict[int, int]] = {}  # table, id: the version as this import left it
        self.removed: list[int] = []  # parts that the find box shall not find
        self.touched: set[int] = set()  # parts that the find box must learn again

    def undo(self, tell: Tell) -> Undone:
        columns = (ImportChange.subject, ImportChange.subject_id, ImportChange.old, ImportChange.new_version)
        query = select(*columns).where(ImportChange.run_id == self.run.id).order_by(ImportChange.id.desc())
        changes = [_Change(*row) for row in self.session.execute(query).all()]
        moves = [(each.subject_id, each.old) for each in changes if each.subject == PartLedger.__tablename__]
        stock = StockBack(self.session, self.who, self.at, self.run.id)
        for done in range(0, len(moves), STRETCH):
            if not tell(done, len(changes)):
                raise Stopped
            stock.take_out(moves[done : done + STRETCH])
        done = len(moves)
        self.back, self.kept = stock.back, stock.kept
        self._levels_back([each for each in changes if each.subject == PartBalance.__tablename__])
        for kind in KINDS:
            ours = [each for each in changes if each.subject == kind.__tablename__]
            for start in range(0, len(ours), STRETCH):
                if not tell(done + start, len(changes)):
                    raise Stopped
                self._rows(kind, ours[start : start + STRETCH])
            done += len(ours)
        self._as_before()
        fixed = {"at": self.at, "staff_id": self.who.staff_id, "order_id": None, "why": self.run.file_name}
        plain.add_many(self.session, History, ("subject", "subject_id", "what", "old", "new"), self._history, fixed)
        return Undone(self.back, self.retired, tuple(self.kept))

    # --- rows

    def _rows(self, kind: type[Base], changes: Sequence[_Change]) -> None:
        self.session.flush()
        table = cast("Table", kind.__table__)
        ids = [each.subject_id for each in changes]
        found = self.session.execute(select(*table.columns).where(table.c.id.in_(ids))).mappings()
        rows: dict[int, dict[str, Any]] = {row["id"]: dict(row) for row in found}
        used = self._used(kind, [each.subject_id for each in changes if each.old is None])
        self._part_names = self._names([row["part_id"] for row in rows.values()]) if kind in OF_PARTS else {}
        leaving: list[dict[str, Any]] = []
        retiring: list[dict[str, Any]] = []
        changed: list[tuple[dict[str, Any], dict[str, Any]]] = []
        for change in changes:
            row = rows.get(change.subject_id)
            if row is None:
                continue  # it is gone already
            if row.get("version", 1) != change.new_version and "version" in row:
                self.kept.append((self._name(kind, row), ShopError("import.row_changed")))
            elif change.old is not None:
                changed.append((row, json.loads(change.old)))
            else:
                (retiring if change.subject_id in used else leaving).append(row)
        if changed:
            self._put_back(kind, changed)
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

    def _names(self, part_ids: Sequence[int]) -> dict[int, str]:
        return dict(self.session.execute(select(Part.id, Part.name).where(Part.id.in_(part_ids))).all())

    def _name(self, kind: type[Base], row: dict[str, Any]) -> str:
        if kind in OF_PARTS:
            return self._part_names[row["part_id"]]
        if kind is Place:
            return places.called(self.session, row["id"])
        return str(row.get("name") or row.get("name_en") or "")

    def _put_back(self, kind: type[Base], changes: Sequence[tuple[dict[str, Any], dict[str, Any]]]) -> None:
        """The columns as they were: (row, what stood there)."""
        codes = [code for _, old in changes for code in old.get("barcodes", ())] if kind is Part else []
        taken = self._taken(codes) if codes else {}
        table = cast("Table", kind.__table__)
        alike: dict[tuple[str, ...], list[tuple[Any, ...]]] = {}
        going: list[tuple[dict[str, Any], dict[str, Any]]] = []
        for row, old in changes:
            others = [name for code in old.get("barcodes", ()) for key, name in taken.get(code, ()) if key != row["id"]]
            if others:
                self.kept.append((self._name(kind, row), ShopError("part.barcode_taken", name=others[0])))
                continue
            columns = tuple(sorted(key for key in old if key in table.c))
            alike.setdefault(columns, []).append((*(old[key] for key in columns), row["id"]))
            going.append((row, old))
            self._tell(kind, row, "import.put_back", ", ".join(sorted(old)))
            self._touch(kind, row)
        for columns, rows in alike.items():
            plain.change_many(self.session, kind, columns, rows)
        if kind is Part:
            self._texts_back({row["id"]: old for row, old in going if old.keys() & set(LISTED)})
        prices = {row["id"]: tuple((int(each[0]), int(each[1])) for each in old["prices"])
                  for row, old in going if "prices" in old}  # fmt: skip
        drafts = [Draft(kind, {"prices": each}, key) for key, each in prices.items()]
        put_beside(self.session, (), drafts, (SupplierPrice.supplier_part_id,))
        as_left = self._as_left.setdefault(kind.__tablename__, {})
        as_left.update({row["id"]: row["version"] for row, _ in going if "version" in row})
        self.back += len(going)

    def _as_before(self) -> None:
        """What earlier imports left stands there again, so that they can be undone in their turn."""
        earlier = select(ImportRun.id).where(ImportRun.id < self.run.id, ImportRun.undone_at.is_(None))
        columns = (ImportChange.id, ImportChange.subject, ImportChange.subject_id, ImportChange.new_version)
        query = select(*columns).where(ImportChange.run_id.in_(earlier), ImportChange.subject.in_(list(self._as_left)))
        rows = [(left + 2, key) for key, subject, subject_id, left in self.session.execute(query)
                if self._as_left[subject].get(subject_id) == left + 1]  # fmt: skip
        plain.change_many(self.session, ImportChange, ("new_version",), rows)

    def _texts_back(self, olds: dict[int, dict[str, Any]]) -> None:
        """Barcodes and models of parts."""
        now: dict[str, dict[int, list[str]]] = {"barcodes": {}, "fits": {}}
        for name, kind, column in (("barcodes", PartCode, PartCode.code), ("fits", PartFit, PartFit.model)):
            query = select(kind.part_id, column).where(kind.part_id.in_(list(olds))).order_by(kind.id)
            for part_id, text in self.session.execute(query):
                now[name].setdefault(part_id, []).append(text)
        drafts = [Draft(Part, {name: tuple(old.get(name, now[name].get(key, ()))) for name in LISTED}, key)
                  for key, old in olds.items()]  # fmt: skip
        put_beside(self.session, drafts, (), (PartCode.part_id, PartFit.part_id))

    def _taken(self, codes: Sequence[str]) -> dict[str, list[tuple[int, str]]]:
        """Who has these barcodes by now: (part, name) of kept ones."""
        query = select(PartCode.code, Part.id, Part.name).join(Part, Part.id == PartCode.part_id)
        found: dict[str, list[tuple[int, str]]] = {}
        for some in stretches(codes):
            for code, key, name in self.session.execute(query.where(PartCode.code.in_(some), Part.retired.is_(False))):
                found.setdefault(code, []).append((key, name))
        return found

    def _levels_back(self, changes: Sequence[_Change]) -> None:
        """What cases and vans should carry, unless somebody said something else since."""
        for each in changes:
            said = json.loads(each.old or "{}")
            key = each.subject_id, int(said["place"])
            there = self.session.get(PartBalance, key)
            if there is None or there.level != said["now"]:
                self.kept.append((self._names([key[0]])[key[0]], ShopError("import.row_changed")))
                continue
            there.level = said["level"]
            now, before = (str(money.quantity_of(said[name])) for name in ("now", "level"))
            self._history.append((*telling.of_level(key[0], 0, 0)[:3], now, before))
            self.back += 1
        self.session.flush()

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
                self.removed.append(row["id"])
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
        self._history.append((subject, key, what, said, None))
