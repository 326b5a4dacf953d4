"""InvenTree's demo firm moves in: every part, supplier, piece of stock and price arrives, and the sums agree."""

from __future__ import annotations

from collections import Counter
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

from sqlalchemy import func, select

from app.models import Part, PartBalance, PartCode, PartSerial, Place, Supplier, SupplierPart, SupplierPrice
from app.models.store import Store
from app.workflow.exchange import bringing
from app.workflow.rows.exchange import RowState, Wishes
from app.workflow.rows.shop import Who
from app.workflow.stockroom import stock
from tests.workflow.exchange import inventree
from tests.workflow.exchange.lists import all_brought, of_files

#: The file's amounts are taken one to one, whatever their currency: what is compared is that nothing is lost.
RATES = tuple((code, Decimal(1)) for code in ("AUD", "CAD", "EUR", "USD"))
WISHES = Wishes(make_serials=True, rates=RATES)


def test_all_of_it_arrives(founded_store: Store, who: Who, tmp_path: Path) -> None:
    store, data, paths = founded_store, inventree.tables(), inventree.write(tmp_path)
    for name in ("suppliers", "parts", "supplier_parts", "stock"):
        readings = of_files([paths[name]])
        plan = bringing.look(store, who, readings, WISHES)
        assert [(row.number, row.errors) for row in plan.rows if row.state is RowState.BAD] == []
        all_brought(store, who, readings, WISHES)
    parts, items = data["part.part"], data["stock.stockitem"]
    sold, breaks = data["company.supplierpart"], data["company.supplierpricebreak"]
    with store.reading() as session:
        assert session.scalar(select(func.count()).select_from(Part)) == 414
        names = set(session.scalars(select(Supplier.name)))
        assert names == {each["name"] for each in data["company.company"].values() if each["is_supplier"]}
        codes = dict(session.execute(select(PartCode.code, PartCode.part_id)).all())
        ours = {key: codes[inventree.code(key)] for key in parts}
        assert session.scalar(select(func.count()).select_from(SupplierPart)) == len(sold) == 773

        # each price, to the last digit
        price_of = (SupplierPart.part_id, SupplierPart.number, SupplierPrice.quantity, SupplierPrice.price)
        query = select(Supplier.name, *price_of)
        query = query.join(SupplierPart, SupplierPart.id == SupplierPrice.supplier_part_id)
        query = query.join(Supplier, Supplier.id == SupplierPart.supplier_id)
        found = {(who_, part, sku, Decimal(q) / 1000): Decimal(price) / 10**6
                 for who_, part, sku, q, price in session.execute(query).all()}  # fmt: skip
        wanted = {}
        for each in breaks.values():
            of = sold[each["part"]]
            key = (data["company.company"][of["supplier"]]["name"], ours[of["part"]], of["SKU"])
            wanted[*key, Decimal(each["quantity"])] = Decimal(each["price"])
        assert len(wanted) == 1001
        assert found == wanted

        # quantities by part and place, values by part
        balances = session.execute(
            select(PartBalance.part_id, Place.name, PartBalance.on_hand, PartBalance.value)
            .join(Place, Place.id == PartBalance.place_id)
            .where(PartBalance.on_hand > 0)
        ).all()
        quantities: Counter[tuple[int, str]] = Counter()
        values: Counter[int] = Counter()
        for item in items.values():
            quantity = inventree.thousandths(item["quantity"])
            quantities[ours[item["part"]], inventree.place_of(data, item)] += int(quantity * 1000)
            amount = quantity * Decimal(item["purchase_price"] or 0)
            values[ours[item["part"]]] += int(amount.quantize(Decimal("0.01"), ROUND_HALF_UP) * 100)
        assert {(part, place): there for part, place, there, _ in balances} == dict(quantities)
        by_part: Counter[int] = Counter()
        for part, _, _, value in balances:
            by_part[part] += value
        assert +by_part == +values

        # pieces with their serial numbers
        pieces = set(session.execute(select(PartSerial.part_id, PartSerial.serial)).all())
        assert {(ours[each["part"]], each["serial"]) for each in items.values() if each["serial"]} <= pieces
    assert stock.check_sums(store).wrong == ()
