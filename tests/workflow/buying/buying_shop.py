"""A shop with suppliers, parts that they sell, and jobs that wait for parts: for the tests of buying."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from app.models import PartWant
from app.models.store import Store
from app.workflow.buying import goods_in_booking, purchasing, receiving, supplier_parts, suppliers
from app.workflow.rows.buying import PriceBreak, PurchaseRow, SupplierInput, SupplierPartInput, SupplierPartRow
from app.workflow.rows.buying import SupplierRow as Supplier
from app.workflow.rows.shop import Who
from app.workflow.rows.stock import PartRow
from app.workflow.stockroom import stock
from tests.workflow.bench_shop import put_order, put_part


@dataclass
class Buyer:
    """Who buys, in the shortest words; every act goes through the verbs."""

    store: Store
    who: Who

    def supplier(self, name: str = "华强配件", **facts: Any) -> Supplier:
        return suppliers.save_supplier(self.store, self.who, SupplierInput(**{"name": name, **facts}))

    def part(self, name: str = "Screen", on_hand: int = 0, **facts: Any) -> PartRow:
        return put_part(self.store, self.who, name, on_hand, **facts)

    def sold(
        self, supplier: Supplier, part: PartRow, prices: tuple[tuple[int, str], ...] = ((1, "40"),), **facts: Any
    ) -> SupplierPartRow:
        breaks = tuple(PriceBreak(Decimal(quantity), Decimal(price)) for quantity, price in prices)
        given = SupplierPartInput(supplier.id, part.id, **{"prices": breaks, **facts})
        return supplier_parts.save_supplier_part(self.store, self.who, given)

    def draft(self, supplier: Supplier, *lines: tuple[PartRow, int]) -> PurchaseRow:
        order = purchasing.begin(self.store, self.who, supplier.id)
        for part, quantity in lines:
            order = purchasing.add_line(self.store, self.who, order.id, part.id, Decimal(quantity))
        return order

    def sent(self, supplier: Supplier, *lines: tuple[PartRow, int], **facts: Any) -> PurchaseRow:
        order = self.draft(supplier, *lines)
        return purchasing.send(self.store, self.who, order.id, order.version, **facts)

    def came(self, order: PurchaseRow, part: PartRow, quantity: int, price: str, note: str = "") -> None:
        """A delivery of the order is counted and booked, its prices seen."""
        goods = receiving.begin(self.store, self.who, order.id, delivery_note=note)
        line = next(each for each in goods.lines if each.part_id == part.id)
        receiving.set_quantity(self.store, self.who, goods.id, line.id, Decimal(quantity))
        receiving.set_price(self.store, self.who, goods.id, line.id, Decimal(price))
        seen = {each.line_id: each.price for each in receiving.price_changes(self.store, goods.id)}
        goods_in_booking.book(self.store, self.who, goods.id, seen)

    def wants(self, part: PartRow, quantity: int = 1) -> int:
        """A new job waits for it; the id of the want."""
        order_id = put_order(self.store)
        with self.store.writing() as session:
            want = PartWant(order_id=order_id, part_id=part.id, quantity=quantity * 1000, state="open",
                            made_at=self.store.now(), made_by=self.who.staff_id)  # fmt: skip
            session.add(want)
            session.flush()
            return want.id

    def want(self, want_id: int) -> PartWant:
        """As it stands now."""
        with self.store.reading() as session:
            want = session.get_one(PartWant, want_id)
            session.expunge(want)
            return want

    def now(self, part: PartRow) -> PartRow:
        """As it stands now."""
        return stock.part(self.store, part.id)
