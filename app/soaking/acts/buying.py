"""Acts of buying: suppliers, what they sell, orders to them."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from app.soaking.hand import Hand
from app.soaking.registry import Verb, act
from app.workflow.buying import (
    goods_in_booking,
    purchasing,
    receiving,
    reorder,
    supplier_parts,
    supplier_returns,
    suppliers,
)
from app.workflow.rows.buying import (
    PriceBreak,
    PurchaseRow,
    SupplierInput,
    SupplierPartInput,
    SupplierPartRow,
    SupplierRow,
    Wanted,
)
from app.workflow.rows.kinds import Document
from app.workflow.rows.receiving import Cause, GoodsInRow, ReturnRow, ScanRow
from app.workflow.rows.stock import PartInput, PartRow
from app.workflow.slips import buying_papers
from app.workflow.stockroom import stock

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

    def delivery(self) -> GoodsInRow:
        """What was ordered came, and two of it are counted."""
        goods = receiving.begin(self.hand.store, self.hand.who, self.sent().id)
        line = goods.lines[0]
        return receiving.set_quantity(self.hand.store, self.hand.who, goods.id, line.id, Decimal(2))

    def tracked(self) -> tuple[GoodsInRow, ScanRow]:
        """A delivery of a part with serial numbers, one of them scanned."""
        part = stock.save_part(
            self.hand.store, self.hand.who, PartInput(self.name("Board"), Decimal(90), by_serial=True)
        )
        goods = receiving.begin(self.hand.store, self.hand.who)
        heard = receiving.scan(self.hand.store, self.hand.who, goods.id, part.number)
        line = heard.line.id if heard.line is not None else 0
        scanned = receiving.scan_serial(self.hand.store, self.hand.who, goods.id, line, self.name("SN"))
        return goods, scanned

    def returned(self) -> ReturnRow:
        """A draft of what goes back."""
        made = supplier_returns.begin(self.hand.store, self.hand.who, self.supplier().id)
        part = self.hand.part()
        return supplier_returns.add_line(
            self.hand.store, self.hand.who, made.id, part.id, Cause.FAULTY_ON_ARRIVAL, Decimal(1)
        )

    def sent_back(self) -> ReturnRow:
        """The same, on its way."""
        made = self.returned()
        return supplier_returns.send(self.hand.store, self.hand.who, made.id, made.version)

    def unknown(self) -> GoodsInRow:
        """A delivery with a code that is nobody's."""
        goods = receiving.begin(self.hand.store, self.hand.who)
        receiving.scan(self.hand.store, self.hand.who, goods.id, self.name("X"))
        return receiving.delivery(self.hand.store, goods.id)


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


@act("receiving.begin")
def begin_delivery(hand: Hand) -> Verb:
    order = Buyer(hand).sent()
    return lambda: receiving.begin(hand.store, hand.who, order.id, delivery_note="LS 77")


def _came(scanned: ScanRow) -> dict[str, str]:
    """What was counted of a line that no other act scans for."""
    line = scanned.line
    return {} if line is None else {"came": f"{line.id} {int(line.quantity * 1000)}"}


@act("receiving.scan", silent=True, facts=_came)
def scan(hand: Hand) -> Verb:
    goods, part = Buyer(hand).delivery(), hand.part()
    return lambda: receiving.scan(hand.store, hand.who, goods.id, part.number)


@act("receiving.scan_serial", silent=True, facts=_came)
def scan_serial(hand: Hand) -> Verb:
    goods, scanned = Buyer(hand).tracked()
    line, serial = scanned.line, Buyer(hand).name("SN")
    return lambda: receiving.scan_serial(hand.store, hand.who, goods.id, line.id if line else 0, serial)


@act("receiving.scan_serials", silent=True, facts=_came)
def scan_serials(hand: Hand) -> Verb:
    goods, scanned = Buyer(hand).tracked()
    line, run = scanned.line, tuple(Buyer(hand).name(f"SN{number}") for number in range(20))
    return lambda: receiving.scan_serials(hand.store, hand.who, goods.id, line.id if line else 0, run)


@act("receiving.remove_serial", silent=True)
def remove_serial(hand: Hand) -> Verb:
    goods, scanned = Buyer(hand).tracked()
    line = scanned.line.id if scanned.line else 0
    return lambda: receiving.remove_serial(hand.store, hand.who, goods.id, line, scanned.code)


@act("receiving.set_quantity", silent=True)
def set_quantity(hand: Hand) -> Verb:
    goods = Buyer(hand).delivery()
    return lambda: receiving.set_quantity(hand.store, hand.who, goods.id, goods.lines[0].id, Decimal(9))


@act("receiving.set_price", silent=True)
def set_price(hand: Hand) -> Verb:
    goods = Buyer(hand).delivery()
    return lambda: receiving.set_price(hand.store, hand.who, goods.id, goods.lines[0].id, Decimal("9.10"))


@act("receiving.change_delivery")
def change_delivery(hand: Hand) -> Verb:
    goods = Buyer(hand).delivery()
    return lambda: receiving.change_delivery(hand.store, hand.who, goods.id, goods.version, "LS 4711")


@act("receiving.drop")
def drop_delivery(hand: Hand) -> Verb:
    goods = Buyer(hand).delivery()
    return lambda: receiving.drop(hand.store, hand.who, goods.id, "goes back at once")


@act("receiving.assign_code")
def assign_code(hand: Hand) -> Verb:
    goods = Buyer(hand).unknown()
    part = stock.save_part(hand.store, hand.who, PartInput(Buyer(hand).name("New"), Decimal(3)))
    return lambda: receiving.assign_code(hand.store, hand.who, goods.codes[0].id, part.id)


@act("receiving.drop_code")
def drop_code(hand: Hand) -> Verb:
    goods = Buyer(hand).unknown()
    return lambda: receiving.drop_code(hand.store, hand.who, goods.codes[0].id)


@act("goods_in_booking.book")
def book_delivery(hand: Hand) -> Verb:
    goods = Buyer(hand).delivery()
    changes = receiving.price_changes(hand.store, goods.id)
    seen = {each.line_id: each.price for each in changes}
    return lambda: goods_in_booking.book(hand.store, hand.who, goods.id, seen)


@act("supplier_returns.begin")
def begin_return(hand: Hand) -> Verb:
    supplier = Buyer(hand).supplier()
    return lambda: supplier_returns.begin(hand.store, hand.who, supplier.id)


@act("supplier_returns.add_line")
def add_return_line(hand: Hand) -> Verb:
    made, part = Buyer(hand).returned(), hand.part()
    return lambda: supplier_returns.add_line(hand.store, hand.who, made.id, part.id, Cause.BROKEN_BY_US, Decimal(1))


@act("supplier_returns.remove_line")
def remove_return_line(hand: Hand) -> Verb:
    made = Buyer(hand).returned()
    return lambda: supplier_returns.remove_line(hand.store, hand.who, made.lines[0].id)


@act("supplier_returns.send")
def send_back(hand: Hand) -> Verb:
    made = Buyer(hand).returned()
    return lambda: supplier_returns.send(hand.store, hand.who, made.id, made.version)


@act("supplier_returns.settle")
def settle(hand: Hand) -> Verb:
    made = Buyer(hand).sent_back()
    return lambda: supplier_returns.settle(hand.store, hand.who, made.id, made.version, Decimal(5))


@act("supplier_returns.refuse")
def refuse(hand: Hand) -> Verb:
    made = Buyer(hand).sent_back()
    return lambda: supplier_returns.refuse(hand.store, hand.who, made.id, made.version, "not ours")


@act("supplier_returns.drop")
def drop_return(hand: Hand) -> Verb:
    made = Buyer(hand).returned()
    return lambda: supplier_returns.drop(hand.store, hand.who, made.id, made.version)


@act("buying_papers.printed")
def print_order(hand: Hand) -> Verb:
    order = Buyer(hand).sent()
    return lambda: buying_papers.printed(hand.store, hand.who, Document.PURCHASE_ORDER, order.id)
