"""Acts of buying: suppliers, what they sell, orders to them."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from app.soaking.hand import Hand
from app.soaking.registry import Verb, act
from app.workflow.rows.buying import (
    PriceBreak,
    PurchaseRow,
    SupplierInput,
    SupplierPartInput,
    SupplierPartRow,
    SupplierRow,
    Wanted,
)
from app.workflow.rows.stock import PartInput, PartRow
from app.workflow.stockroom import purchasing, reorder, stock, supplier_parts, suppliers

PRICES = (PriceBreak(Decimal(1), Decimal(8)), PriceBreak(Decimal(10), Decimal("7.50")))


@dataclass(slots=True)
class Buyer:
    """What buying needs, made by the verbs."""

    hand: Hand

    def name(self, word: str) -> str:
        """One that nothing else has."""
        return f"{word} {self.hand.chance.randrange(10**12)}"

    def supplier(self) -> SupplierRow:
        """A new one."""
        given = SupplierInput(self.name("Supplier"), lead_days=4)
        return suppliers.save_supplier(self.hand.store, self.hand.who, given)

    def sold(self, supplier: SupplierRow, part: PartRow | None = None) -> SupplierPartRow:
        """A part as it sells it, with prices."""
        chosen = part or self.hand.part()
        given = SupplierPartInput(supplier.id, chosen.id, self.name("SP"), Decimal(2), 3, True, PRICES)
        return supplier_parts.save_supplier_part(self.hand.store, self.hand.who, given)

    def draft(self) -> PurchaseRow:
        """An order with a line on it."""
        theirs = self.sold(self.supplier())
        order = purchasing.begin(self.hand.store, self.hand.who, theirs.supplier_id)
        return purchasing.add_line(self.hand.store, self.hand.who, order.id, theirs.part_id, Decimal(6))

    def sent(self) -> PurchaseRow:
        """The same, at the supplier."""
        order = self.draft()
        return purchasing.send(self.hand.store, self.hand.who, order.id, order.version)


@act("suppliers.save_supplier")
def save_supplier(hand: Hand) -> Verb:
    given = SupplierInput(Buyer(hand).name("Supplier 供应商"), phone="010 5555", lead_days=7)
    return lambda: suppliers.save_supplier(hand.store, hand.who, given)


@act("suppliers.retire_supplier")
def retire_supplier(hand: Hand) -> Verb:
    made = Buyer(hand).supplier()
    return lambda: suppliers.retire_supplier(hand.store, hand.who, made.id, made.version)


@act("supplier_parts.save_supplier_part")
def save_supplier_part(hand: Hand) -> Verb:
    supplier, part = Buyer(hand).supplier(), hand.part()
    given = SupplierPartInput(supplier.id, part.id, Buyer(hand).name("SP"), Decimal(5), 3, True, PRICES)
    return lambda: supplier_parts.save_supplier_part(hand.store, hand.who, given)


@act("supplier_parts.retire_supplier_part")
def retire_supplier_part(hand: Hand) -> Verb:
    buyer = Buyer(hand)
    sold = buyer.sold(buyer.supplier())
    return lambda: supplier_parts.retire_supplier_part(hand.store, hand.who, sold.id, sold.version)


@act("purchasing.begin")
def begin(hand: Hand) -> Verb:
    supplier = Buyer(hand).supplier()
    return lambda: purchasing.begin(hand.store, hand.who, supplier.id, "by phone")


@act("purchasing.add_line")
def add_line(hand: Hand) -> Verb:
    order, part = Buyer(hand).draft(), hand.part()
    return lambda: purchasing.add_line(hand.store, hand.who, order.id, part.id, Decimal(3))


@act("purchasing.change_line")
def change_line(hand: Hand) -> Verb:
    line = Buyer(hand).draft().lines[0]
    return lambda: purchasing.change_line(hand.store, hand.who, line.id, line.version, Decimal(12))


@act("purchasing.remove_line")
def remove_line(hand: Hand) -> Verb:
    line = Buyer(hand).draft().lines[0]
    return lambda: purchasing.remove_line(hand.store, hand.who, line.id)


@act("purchasing.change_head")
def change_head(hand: Hand) -> Verb:
    order = Buyer(hand).sent()
    day = hand.store.now().date()
    return lambda: purchasing.change_head(hand.store, hand.who, order.id, order.version, day, "AB-1", "confirmed")


@act("purchasing.send")
def send(hand: Hand) -> Verb:
    order = Buyer(hand).draft()
    return lambda: purchasing.send(hand.store, hand.who, order.id, order.version)


@act("purchasing.close_short")
def close_short(hand: Hand) -> Verb:
    order = Buyer(hand).sent()
    return lambda: purchasing.close_short(hand.store, hand.who, order.id, order.version, "not made any more")


@act("purchasing.drop")
def drop(hand: Hand) -> Verb:
    order = Buyer(hand).draft()
    return lambda: purchasing.drop(hand.store, hand.who, order.id, order.version)


@act("reorder.order_proposed")
def order_proposed(hand: Hand) -> Verb:
    buyer = Buyer(hand)
    part = stock.save_part(hand.store, hand.who, PartInput(buyer.name("Few"), Decimal(9), minimum=Decimal(4)))
    buyer.sold(buyer.supplier(), part)
    wanted = (Wanted(part.id, Decimal(4), Decimal(0)),)
    return lambda: reorder.order_proposed(hand.store, hand.who, wanted)
