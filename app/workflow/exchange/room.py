"""The store room in memory while a file is looked at: a question for each table, then none for any row."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.models import (
    STORE_ROOM,
    Base,
    Part,
    PartBalance,
    PartCategory,
    PartCode,
    PartFit,
    PartSerial,
    Place,
    PurchaseOrder,
    Shelf,
    Staff,
    Substitute,
    Supplier,
    SupplierPart,
    SupplierPrice,
)
from app.workflow.exchange.drafts import Draft, Index, Ref, ref
from app.workflow.house.shop import Facts
from app.workflow.rows import spelling
from app.workflow.rows.buying import PENDING
from app.workflow.rows.exchange import Wishes
from app.workflow.rows.kinds import PlaceKind, SerialState
from app.workflow.stockroom import places

#: Compared to the letter; names and makers' numbers are not.
EXACT = ("number", "barcodes")


@dataclass(frozen=True, slots=True)
class Move:
    """Stock that a row brings: thousandths, minor units."""

    part: Draft
    place: Draft
    quantity: int
    value: int
    serials: tuple[str, ...]


class Room:
    """What is there, and what a file adds to it. month: "2611", the shop's; no number of ours is from later."""

    def __init__(self, session: Session, facts: Facts, wishes: Wishes, month: str) -> None:
        self.session = session
        self.facts = facts
        self.unit = facts.unit
        self.wishes = wishes
        self.month = month
        self.moves: list[Move] = []
        self.new: list[Draft] = []
        self._levels_set: dict[tuple[Ref, Ref], tuple[Draft, Draft, int]] = {}
        self.made: list[tuple[str, str]] = []  # what was made because a row named it: table, name

    # --- the tables, each read when it is first needed

    @cached_property
    def categories(self) -> list[Draft]:
        return self._read(PartCategory)

    @cached_property
    def by_category(self) -> Index:
        index = Index()
        for each in self.categories:
            self.index_category(index, each)
        return index

    def index_category(self, index: Index, draft: Draft) -> None:
        """Found by either name, capitals or not."""
        for name in (draft.values["name_en"], draft.values["name_zh"]):
            index.add(spelling.key(name), draft)

    @cached_property
    def places(self) -> list[Draft]:
        return self._read(Place)

    @cached_property
    def staff(self) -> dict[int, str]:
        """Who works or worked here."""
        return dict(self.session.execute(select(Staff.id, Staff.name)).all())

    @cached_property
    def by_place(self) -> Index:
        index = Index()
        for each in self.places:
            index.add(self.place_name(each).casefold(), each)
        return index

    def place_name(self, draft: Draft) -> str:
        """As lists call a place."""
        values = draft.values
        return places.name_of(values["name"], values["kind"], self.staff.get(values["staff_id"] or 0, ""))

    def lies_there(self, part: Draft) -> int:
        """Thousandths of a part, wherever."""
        return sum(self._lying.get(ref(part), ()))

    @cached_property
    def _lying(self) -> dict[Ref, list[int]]:
        found: dict[Ref, list[int]] = {}
        for (part, _), there in self.on_hand.items():
            found.setdefault(part, []).append(there)
        return found

    @cached_property
    def store_room(self) -> Draft:
        return next(each for each in self.places if each.id == STORE_ROOM)

    @cached_property
    def shelves(self) -> list[Draft]:
        return self._read(Shelf)

    @cached_property
    def by_shelf(self) -> dict[str, Draft]:
        """Shelves that have a label, by their names."""
        return {each.values["name"]: each for each in self.shelves}

    @cached_property
    def suppliers(self) -> list[Draft]:
        return self._read(Supplier)

    @cached_property
    def ordered_from(self) -> dict[int, int]:
        """How many orders are on their way from a supplier."""
        pending = PurchaseOrder.state.in_([each.value for each in PENDING])
        query = select(PurchaseOrder.supplier_id, func.count()).where(pending).group_by(PurchaseOrder.supplier_id)
        return dict(self.session.execute(query).all())

    @cached_property
    def by_supplier(self) -> Index:
        index = Index()
        for each in self.suppliers:
            index.add(each.values["name"].casefold(), each)
        return index

    @cached_property
    def parts(self) -> dict[Ref, Draft]:
        found: dict[Ref, Draft] = {each.id: each for each in self._read(Part) if each.id is not None}
        for field, kind, column in (("barcodes", PartCode, PartCode.code), ("fits", PartFit, PartFit.model)):
            texts: dict[int, list[str]] = {}
            for part_id, text in self.session.execute(select(kind.part_id, column).order_by(kind.id)).all():
                texts.setdefault(part_id, []).append(text)
            for part_id, draft in found.items():
                draft.values[field] = tuple(texts.get(part_id, ())) if isinstance(part_id, int) else ()
        return found

    @cached_property
    def by_number(self) -> Index:
        return self._by("number")

    @cached_property
    def by_code(self) -> Index:
        return self._by("barcodes")

    @cached_property
    def by_maker(self) -> Index:
        return self._by("maker_number")

    @cached_property
    def by_name(self) -> Index:
        return self._by("name", "name_en")

    def _by(self, *columns: str) -> Index:
        index = Index()
        for draft in self.parts.values():
            for column in columns:
                found: str | tuple[str, ...] = draft.values[column]
                for key in (found,) if isinstance(found, str) else found:
                    index.add(key if column in EXACT else key.casefold(), draft)
        return index

    @cached_property
    def substitutes(self) -> dict[frozenset[Ref], Draft]:
        drafts = self._read(Substitute)
        return {frozenset((each.values["part_id"], each.values["other_id"])): each for each in drafts}

    @cached_property
    def supplier_parts(self) -> dict[tuple[Ref, Ref, str], Draft]:
        found: dict[tuple[Ref, Ref, str], Draft] = {}
        prices: dict[int, dict[int, int]] = {}
        query = select(SupplierPrice.supplier_part_id, SupplierPrice.quantity, SupplierPrice.price)
        for key, quantity, price in self.session.execute(query.order_by(SupplierPrice.quantity)).all():
            prices.setdefault(key, {})[quantity] = price
        for draft in self._read(SupplierPart):
            draft.values["prices"] = tuple(prices.get(draft.id or 0, {}).items())
            values = draft.values
            found[values["supplier_id"], values["part_id"], values["number"]] = draft
        return found

    @cached_property
    def by_supplier_number(self) -> dict[tuple[Ref, str], Draft]:
        """(supplier, its number) → what it sells under it."""
        return {(supplier, number): draft for (supplier, _, number), draft in self.supplier_parts.items() if number}

    @cached_property
    def sellers(self) -> dict[Ref, list[Draft]]:
        """A part → as its suppliers sell it."""
        found: dict[Ref, list[Draft]] = {}
        for (_, part, _), draft in self.supplier_parts.items():
            found.setdefault(part, []).append(draft)
        return found

    @cached_property
    def on_hand(self) -> dict[tuple[Ref, Ref], int]:
        """Thousandths by part and place; moves of the file are added as they come."""
        query = select(PartBalance.part_id, PartBalance.place_id, PartBalance.on_hand)
        return {(part, place): there for part, place, there in self.session.execute(query).all()}

    @cached_property
    def levels(self) -> dict[tuple[Ref, Ref], int]:
        """Thousandths that cases and vans should carry, by part and place."""
        query = select(PartBalance.part_id, PartBalance.place_id, PartBalance.level)
        return {(part, place): level for part, place, level in self.session.execute(query).all()}

    @cached_property
    def serials(self) -> dict[tuple[Ref, str], SerialState]:
        """Pieces that are somewhere; those that are gone may come back."""
        query = select(PartSerial.part_id, PartSerial.serial, PartSerial.state)
        found = self.session.execute(query.where(PartSerial.state != SerialState.GONE.value)).all()
        return {(part, serial): SerialState(state) for part, serial, state in found}

    @cached_property
    def gone(self) -> dict[int, set[str]]:
        """Pieces that were here once: they come back under the same number."""
        query = select(PartSerial.part_id, PartSerial.serial).where(PartSerial.state == SerialState.GONE.value)
        found: dict[int, set[str]] = {}
        for part, serial in self.session.execute(query).all():
            found.setdefault(part, set()).add(serial)
        return found

    def _read(self, kind: type[Base]) -> list[Draft]:
        table = kind.__table__
        rows = self.session.execute(select(*table.columns).order_by(table.c.id)).mappings()
        drafts: list[Draft] = []
        for row in rows:
            values = dict(row)
            drafts.append(Draft(kind, values, values.pop("id"), values.pop("version", 1)))
        return drafts

    # --- what a row adds

    def add(self, draft: Draft) -> Draft:
        """A new row, to be written."""
        self.new.append(draft)
        return draft

    def add_category(self, name_en: str, name_zh: str) -> Draft:
        """A kind of part; one name stands for both where there is only one."""
        values = {"name_en": name_en or name_zh, "name_zh": name_zh or name_en, "retired": False}
        draft = self.add(Draft(PartCategory, values))
        self.categories.append(draft)
        self.index_category(self.by_category, draft)
        return draft

    def add_place(
        self, name: str, kind: PlaceKind = PlaceKind.STORE, staff_id: int | None = None, called: str = ""
    ) -> Draft:
        """One more place; a store room beside the first unless the file says otherwise. called: as the file's other
        rows name it.
        """
        draft = self.add(Draft(Place, {"kind": kind.value, "name": name, "staff_id": staff_id, "retired": False}))
        self.places.append(draft)
        for each in (self.place_name(draft), called):
            self.by_place.add(each.casefold(), draft)
        return draft

    def add_supplier(self, name: str) -> Draft:
        """A supplier of whom only the name is known."""
        empty = dict.fromkeys(("contact", "phone", "email", "address", "website", "our_number", "note"), "")
        draft = self.add(Draft(Supplier, {"name": name, **empty, "lead_days": 0, "retired": False}))
        self.suppliers.append(draft)
        self.by_supplier.add(name.casefold(), draft)
        return draft

    def add_part(self, values: dict[str, Any]) -> Draft:
        """A part with every column; its codes and names find it from now on."""
        draft = self.add(Draft(Part, values))
        self.parts[draft] = draft
        self.index_part(draft)
        return draft

    def index_part(self, draft: Draft) -> None:
        """Find a part by what it is called now."""
        values = draft.values
        self.by_number.add(values["number"], draft)
        for code in values["barcodes"]:
            self.by_code.add(code, draft)
        self.by_maker.add(values["maker_number"].casefold(), draft)
        for name in (values["name"], values["name_en"]):
            self.by_name.add(name.casefold(), draft)

    def move(self, move: Move) -> tuple[int, int]:
        """Stock comes in: thousandths (before, after) at its place."""
        key = (ref(move.part), ref(move.place))
        before = self.on_hand.get(key, 0)
        self.on_hand[key] = before + move.quantity
        for serial in move.serials:
            self.serials[key[0], serial] = SerialState.HERE
        self.moves.append(move)
        return before, before + move.quantity

    def set_level(self, part: Draft, place: Draft, level: int) -> int:
        """What a case or van should carry of a part from now on; gives back what it was."""
        key = (ref(part), ref(place))
        before = self.levels.get(key, 0)
        if level != before:
            self._levels_set.setdefault(key, (part, place, before))
            self.levels[key] = level
        return before

    def levels_set(self) -> list[tuple[Draft, Draft, int, int]]:
        """(part, place, before, now) of each that changes."""
        return [(part, place, before, self.levels[key]) for key, (part, place, before) in self._levels_set.items()]
