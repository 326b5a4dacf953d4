"""Suppliers: written down, found, retired; what they sell, under which number, at which price for how many."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from sqlalchemy import text

from app.errors import FieldErrors, ShopError, Stale
from app.workflow import Store
from app.workflow.buying import purchasing, receiving, supplier_parts, supplier_returns, suppliers
from app.workflow.buying.supplier_parts import Price
from app.workflow.rows.buying import PriceBreak, PurchaseFilter, SupplierFilter, SupplierInput, SupplierPartInput
from app.workflow.rows.kinds import Role
from app.workflow.rows.receiving import GoodsInFilter, ReturnFilter
from app.workflow.rows.shop import Who
from app.workflow.rows.stock import PartFilter
from app.workflow.stockroom import stock
from tests.workflow.bench_shop import person
from tests.workflow.buying.buying_shop import Buyer


@pytest.fixture
def buyer(founded_store: Store, who: Who) -> Buyer:
    return Buyer(founded_store, who)


def found(store: Store, words: str, **facts: bool) -> list[str]:
    ids = suppliers.list_ids(store, SupplierFilter(words, **facts)).ids
    return [row.name for row in suppliers.rows(store, ids)]


def test_they_are_found_by_name_contact_phone_and_number(buyer: Buyer) -> None:
    buyer.supplier("华强配件", contact="陈先生", phone="0755 8300", our_number="K-77")
    buyer.supplier("Nova Parts 100%")
    for words in ("华强", "陈", "8300", "k-77", "华强 陈"):
        assert found(buyer.store, words) == ["华强配件"]
    assert found(buyer.store, "") == ["Nova Parts 100%", "华强配件"]
    assert found(buyer.store, "0%") == ["Nova Parts 100%"], "a percent sign is no joker"
    assert found(buyer.store, "华强 nova") == []


@pytest.mark.parametrize("words", ["szhq", "hq", "huaqiang", "peijian", "cxs", "chen", "强", "07558300", "hq cxs"])
def test_they_are_found_by_pinyin_and_by_the_digits_of_the_phone(buyer: Buyer, words: str) -> None:
    buyer.supplier("深圳华强配件", contact="陈先生", phone="0755-8300")
    buyer.supplier("长虹电子", contact="李女士", phone="0816-1111")
    assert found(buyer.store, words) == ["深圳华强配件"]


@pytest.mark.parametrize("words", ["hqp x", "aq", "hqzz", "u"])
def test_what_nobody_is_called_finds_nobody(buyer: Buyer, words: str) -> None:
    buyer.supplier("深圳华强配件", contact="陈先生")
    assert found(buyer.store, words) == []


def test_orders_deliveries_and_returns_are_found_by_the_suppliers_pinyin(buyer: Buyer) -> None:
    store, who = buyer.store, buyer.who
    mine, other = buyer.supplier("深圳华强配件"), buyer.supplier("长虹电子")
    for each in (mine, other):
        order = buyer.sent(each, (buyer.part(each.name), 1))
        receiving.begin(store, who, order.id)
        supplier_returns.begin(store, who, each.id)
    bare = receiving.begin(store, who, None, None, "hq-9")
    assert len(purchasing.list_ids(store, PurchaseFilter("hq")).ids) == 1
    assert len(purchasing.list_ids(store, PurchaseFilter("hq -0001")).ids) == 1
    assert purchasing.list_ids(store, PurchaseFilter("hq -0002")).ids == ()
    assert len(supplier_returns.list_ids(store, ReturnFilter("chdz")).ids) == 1
    found_in = receiving.list_ids(store, GoodsInFilter("hq")).ids
    assert len(found_in) == 2 and bare.id in found_in, "by the name, and by the delivery note of nobody"


def test_the_list_comes_in_stretches(buyer: Buyer) -> None:
    ids = [buyer.supplier(f"S{n}").id for n in range(5)]
    page = suppliers.list_ids(buyer.store, SupplierFilter(), 0, 3)
    assert (list(page.ids), page.more) == (ids[:3], True)
    assert list(suppliers.list_ids(buyer.store, SupplierFilter(), ids[2], 3).ids) == ids[3:]
    assert list(suppliers.list_ids(buyer.store, SupplierFilter(descending=True), ids[2], 3).ids) == ids[1::-1]


def test_what_is_wrong_is_named_together(buyer: Buyer) -> None:
    buyer.supplier("Nova")
    with pytest.raises(FieldErrors) as refused:
        buyer.supplier("nova", lead_days=-1, phone="9" * 61)
    assert [(each.key, each.field) for each in refused.value.errors] == [
        ("field.too_long", "phone"), ("part.days", "lead_days"), ("supplier.name_taken", "name"),
    ]  # fmt: skip
    with pytest.raises(FieldErrors, match="fields_wrong"):
        buyer.supplier("  ")


def test_changes_leave_history_and_stale_ones_are_refused(buyer: Buyer) -> None:
    row = buyer.supplier("Nova", phone="1")
    given = SupplierInput("Nova", phone="2", id=row.id, version=row.version)
    assert suppliers.save_supplier(buyer.store, buyer.who, given).phone == "2"
    with pytest.raises(Stale):
        suppliers.save_supplier(buyer.store, buyer.who, given)
    with buyer.store.reading() as session:
        lines = session.execute(text("SELECT what, old, new FROM history WHERE subject = 'supplier' ORDER BY id")).all()
    assert lines == [("supplier.added", None, "Nova"), ("supplier.changed.phone", "1", "2")]


def test_a_retired_one_leaves_the_lists_and_is_not_bought_from(buyer: Buyer) -> None:
    row = buyer.supplier("Nova")
    gone = suppliers.retire_supplier(buyer.store, buyer.who, row.id, row.version)
    assert gone.retired
    assert found(buyer.store, "") == [] == list(suppliers.names(buyer.store))
    assert found(buyer.store, "", with_retired=True) == ["Nova"]
    with pytest.raises(ShopError, match=r"supplier\.retired"):
        purchasing.begin(buyer.store, buyer.who, row.id)
    other = buyer.supplier("Nova")  # the name is free again
    with pytest.raises(ShopError, match=r"supplier\.name_taken"):  # until it is somebody else's
        suppliers.retire_supplier(buyer.store, buyer.who, gone.id, gone.version, False)
    suppliers.save_supplier(buyer.store, buyer.who, SupplierInput("Nova 2", id=other.id, version=other.version))
    assert not suppliers.retire_supplier(buyer.store, buyer.who, gone.id, gone.version, False).retired


def test_with_open_orders_nobody_is_retired(buyer: Buyer) -> None:
    row = buyer.supplier("Nova")
    order = buyer.draft(row)
    with pytest.raises(ShopError, match=r"supplier\.still_open"):
        suppliers.retire_supplier(buyer.store, buyer.who, row.id, row.version)
    purchasing.drop(buyer.store, buyer.who, order.id, order.version)
    assert suppliers.retire_supplier(buyer.store, buyer.who, row.id, row.version).retired


# --- what they sell


def test_a_part_is_found_by_the_suppliers_number(buyer: Buyer) -> None:
    nova, other = buyer.supplier("Nova"), buyer.supplier("Other")
    screen, belt = buyer.part("Screen"), buyer.part("Belt")
    sold = buyer.sold(nova, screen, number="NV-4711")
    buyer.sold(other, belt, number="NV-4711")
    ids = stock.list_ids(buyer.store, PartFilter("nv4711")).ids
    assert set(ids) == {screen.id, belt.id}
    assert supplier_parts.find_part(buyer.store, "NV-4711", nova.id) == screen.id
    assert supplier_parts.find_part(buyer.store, "NV-4711", other.id) == belt.id
    assert supplier_parts.find_part(buyer.store, screen.number) == screen.id
    assert supplier_parts.find_part(buyer.store, "") is None
    supplier_parts.retire_supplier_part(buyer.store, buyer.who, sold.id, sold.version)
    assert stock.list_ids(buyer.store, PartFilter("nv4711")).ids == (belt.id,)
    with buyer.store.writing() as session:
        stock.reindex_parts(session)
    assert stock.list_ids(buyer.store, PartFilter("nv4711")).ids == (belt.id,)


def test_only_one_is_preferred(buyer: Buyer) -> None:
    nova, other, part = buyer.supplier("Nova"), buyer.supplier("Other"), buyer.part()
    buyer.sold(nova, part, preferred=True)
    buyer.sold(other, part, preferred=True)
    assert [(row.supplier, row.preferred) for row in supplier_parts.of_part(buyer.store, part.id)] == [
        ("Other", True), ("Nova", False),
    ]  # fmt: skip
    with buyer.store.reading() as session:
        best = supplier_parts.preferred(session, part.id)
        assert best is not None
        assert best.supplier_id == other.id


def test_the_price_of_a_quantity() -> None:
    prices = (Price(1_000, 500), Price(10_000, 450), Price(100_000, 400))
    asked = (500, 1_000, 9_999, 10_000, 99_999, 100_000, 5_000_000)
    assert [supplier_parts.price_at(prices, each) for each in asked] == [500, 500, 500, 450, 450, 400, 400]
    assert supplier_parts.price_at((), 1_000) is None
    assert supplier_parts.price_at(prices[1:], 1_000) == 450, "fewer than are sold cost what the least costs"


def test_prices_stand_by_rising_quantity_and_change_with_history(buyer: Buyer) -> None:
    nova, part = buyer.supplier("Nova"), buyer.part()
    row = buyer.sold(nova, part, ((10, "35"), (1, "40")), pack=Decimal(5), lead_days=3)
    assert row.prices == (PriceBreak(Decimal(1), Decimal(40)), PriceBreak(Decimal(10), Decimal(35)))
    first = row.prices[:1]
    given = SupplierPartInput(nova.id, part.id, "N1", Decimal(5), 3, prices=first, id=row.id, version=row.version)
    changed = supplier_parts.save_supplier_part(buyer.store, buyer.who, given)
    assert (changed.number, changed.prices, changed.version > row.version) == ("N1", first, True)
    with pytest.raises(Stale):
        supplier_parts.save_supplier_part(buyer.store, buyer.who, given)
    with buyer.store.reading() as session:
        query = "SELECT what, old, new FROM history WHERE what LIKE 'supplier_part.%' ORDER BY id"
        lines = session.execute(text(query)).all()
    assert lines == [
        ("supplier_part.added", None, "Screen"),
        ("supplier_part.prices", "", "1: 40.00, 10: 35.00"),
        ("supplier_part.changed.number", "", "N1"),
        ("supplier_part.prices", "1: 40.00, 10: 35.00", "1: 40.00"),
    ]


def test_what_is_wrong_with_a_suppliers_part(buyer: Buyer) -> None:
    nova, screen, belt = buyer.supplier("Nova"), buyer.part("Screen"), buyer.part("Belt")
    buyer.sold(nova, screen, number="N1")

    def refused(**facts: object) -> list[tuple[str, str | None]]:
        with pytest.raises(FieldErrors) as error:
            buyer.sold(nova, **{"part": belt, **facts})  # type: ignore[arg-type]
        return [(each.key, each.field) for each in error.value.errors]

    assert refused(number="N1") == [("supplier_part.number_taken", "number")]
    assert refused(part=screen, number="N1") == [("supplier_part.taken", "number")]
    assert refused(pack=Decimal(0)) == [("quantity.not_positive", "pack")]
    assert refused(lead_days=1_000) == [("part.days", "lead_days")]
    assert refused(prices=((1, "4"), (1, "5"))) == [("supplier_part.prices_twice", "prices")]
    assert refused(prices=((1, "-4"),)) == [("money.negative", "prices")]
    assert refused(prices=tuple((n, "1") for n in range(1, 22))) == [("field.too_many", "prices")]
    second = buyer.sold(nova, screen, number="N2")  # the same part in another pack
    assert [row.number for row in supplier_parts.of_supplier(buyer.store, nova.id)] == ["N1", "N2"]
    with pytest.raises(ShopError, match=r"part\.unknown"):
        buyer.sold(nova, replace(screen, id=999))
    assert supplier_parts.retire_supplier_part(buyer.store, buyer.who, second.id, second.version).retired


def test_a_technician_does_not_buy(buyer: Buyer) -> None:
    technician = person(buyer.store, "李工", Role.TECHNICIAN)
    nova, part = buyer.supplier("Nova"), buyer.part()
    for act in (
        lambda: suppliers.save_supplier(buyer.store, technician, SupplierInput("X")),
        lambda: suppliers.retire_supplier(buyer.store, technician, nova.id, nova.version),
        lambda: supplier_parts.save_supplier_part(buyer.store, technician, SupplierPartInput(nova.id, part.id)),
    ):
        with pytest.raises(ShopError, match=r"staff\.not_allowed"):
            act()
