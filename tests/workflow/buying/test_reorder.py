"""What should be ordered, how many and why; and the orders made of it, one for each supplier."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from app.errors import ShopError
from app.models import PartLedger
from app.workflow import Store
from app.workflow.buying import purchasing, reorder
from app.workflow.rows.buying import ProposalRow, Wanted
from app.workflow.rows.shop import Who
from app.workflow.rows.stock import PartRow
from app.workflow.stockroom import stock
from tests.workflow.bench_shop import plans
from tests.workflow.buying.buying_shop import Buyer


@pytest.fixture
def buyer(founded_store: Store, who: Who) -> Buyer:
    return Buyer(founded_store, who)


def of(buyer: Buyer, part: PartRow) -> ProposalRow | None:
    return next((row for row in reorder.proposal(buyer.store) if row.id == part.id), None)


def proposed(buyer: Buyer, part: PartRow) -> ProposalRow:
    found = of(buyer, part)
    assert found is not None
    return found


def use(buyer: Buyer, part: PartRow, quantity: int, days_ago: int, kind: str = "used") -> None:
    """A movement of the past that left no stock behind: only the ledger's lines are looked at."""
    with buyer.store.writing() as session:
        at = buyer.store.now() - timedelta(days=days_ago)
        session.add(PartLedger(part_id=part.id, at=at, staff_id=1, kind=kind, quantity=-quantity * 1000))


def as_wanted(*rows: ProposalRow) -> list[Wanted]:
    return [Wanted(row.id, row.quantity, row.on_order, row.supplier_id) for row in rows]


@pytest.mark.parametrize(
    ("there", "minimum", "maximum", "used", "lead", "pack", "ordered"),
    [
        (2, 5, 20, 0, 0, 1, 18),  # up to the maximum
        (2, 5, 0, 0, 0, 1, 3),  # no maximum: up to the minimum
        (2, 5, 0, 30, 0, 1, 13),  # … and a month's use
        (2, 5, 0, 30, 30, 1, 18),  # what is used until it comes is more than the minimum
        (2, 5, 6, 90, 30, 1, 28),  # … and more than the maximum
        (2, 5, 20, 0, 0, 10, 20),  # whole packs
        (-3, 0, 0, 0, 0, 1, 3),  # only jobs wait
        (30, 5, 20, 0, 0, 1, 0),
    ],
)
def test_how_many(there: int, minimum: int, maximum: int, used: int, lead: int, pack: int, ordered: int) -> None:
    given = [each * 1000 for each in (there, minimum, maximum, used)]
    assert reorder.to_order(*given, lead, pack * 1000) == ordered * 1000


def test_below_the_minimum_up_to_the_maximum_in_packs(buyer: Buyer) -> None:
    nova, part = buyer.supplier(), buyer.part(on_hand=2, minimum=Decimal(3), maximum=Decimal(10))
    buyer.part("Enough", 3, minimum=Decimal(3))
    buyer.sold(nova, part, ((1, "40"), (10, "31")), pack=Decimal(5), number="N1")
    rows = reorder.proposal(buyer.store)
    assert [row.name for row in rows] == ["Screen"]
    row = rows[0]
    assert (row.free, row.there, row.quantity, row.price, row.amount) == (2, 2, 10, 31, 310)
    assert (row.supplier, row.supplier_number, row.pack) == ("华强配件", "N1", 5)


def test_jobs_that_wait_are_ordered_for(buyer: Buyer) -> None:
    part = buyer.part(on_hand=1)
    buyer.wants(part, 2)
    buyer.wants(part, 1)
    row = proposed(buyer, part)
    assert (row.waiting, row.jobs, row.quantity, row.supplier_id) == (3, 2, 2, None)


def test_the_use_until_it_comes(buyer: Buyer) -> None:
    part = buyer.part(on_hand=5, lead_days=15)
    for days in (1, 30, 60, 89):
        use(buyer, part, 10, days)
    use(buyer, part, 99, 91)  # too long ago
    use(buyer, part, -4, 10, "put_back")
    use(buyer, part, 50, 10, "scrapped")
    row = proposed(buyer, part)
    assert row.used == 12
    assert (row.there, row.quantity) == (5, 13), "6 until it comes, 12 for a month more"
    kept = stock.part(buyer.store, part.id)
    assert of(buyer, replace(kept, id=0)) is None


def test_the_days_are_the_parts_else_the_suppliers(buyer: Buyer) -> None:
    nova = buyer.supplier(lead_days=4)
    own, sold, plain = (buyer.part(name, minimum=Decimal(1), **facts) for name, facts in
                        (("Own", {"lead_days": 9}), ("Sold", {}), ("Plain", {})))  # fmt: skip
    buyer.sold(nova, own, lead_days=7)
    buyer.sold(nova, sold, lead_days=7)
    buyer.sold(nova, plain)
    assert [proposed(buyer, part).lead_days for part in (own, sold, plain)] == [9, 7, 4]


def test_what_is_ordered_already_is_not_proposed_again(buyer: Buyer) -> None:
    nova, part = buyer.supplier(), buyer.part(minimum=Decimal(4))
    buyer.sold(nova, part)
    order = buyer.draft(nova, (part, 3))
    assert (proposed(buyer, part).on_order, proposed(buyer, part).quantity) == (3, 1)
    order = purchasing.add_line(buyer.store, buyer.who, order.id, part.id, Decimal(1))
    assert of(buyer, part) is None
    purchasing.drop(buyer.store, buyer.who, order.id, order.version)
    assert proposed(buyer, part).quantity == 4


def test_retired_parts_and_suppliers_are_left_out(buyer: Buyer) -> None:
    nova, part, gone = buyer.supplier(), buyer.part(minimum=Decimal(4)), buyer.part("Old", minimum=Decimal(4))
    sold = buyer.sold(nova, part)
    stock.retire(buyer.store, buyer.who, gone.id, gone.version)
    assert [row.name for row in reorder.proposal(buyer.store)] == ["Screen"]
    assert proposed(buyer, part).supplier_id == nova.id
    from app.workflow.buying import supplier_parts

    supplier_parts.retire_supplier_part(buyer.store, buyer.who, sold.id, sold.version)
    assert proposed(buyer, part).supplier_id is None


def test_one_order_for_each_supplier_in_one_act(buyer: Buyer) -> None:
    nova, other = buyer.supplier("Nova"), buyer.supplier("Other")
    parts = [buyer.part(f"P{n}", minimum=Decimal(n + 1)) for n in range(3)]
    for part, supplier in zip(parts, (nova, other, nova), strict=True):
        buyer.sold(supplier, part)
    want = buyer.wants(parts[1])
    orders = reorder.order_proposed(buyer.store, buyer.who, as_wanted(*reorder.proposal(buyer.store)))
    assert [(order.supplier, [line.part_name for line in order.lines]) for order in orders] == [
        ("Nova", ["P0", "P2"]), ("Other", ["P1"]),
    ]  # fmt: skip
    assert buyer.want(want).state == "ordered"
    assert reorder.proposal(buyer.store) == ()


def test_all_or_nothing(buyer: Buyer) -> None:
    nova, sold, unsold = buyer.supplier(), buyer.part(minimum=Decimal(1)), buyer.part("Nobody's", minimum=Decimal(1))
    buyer.sold(nova, sold)
    rows = reorder.proposal(buyer.store)
    with pytest.raises(ShopError) as refused:
        reorder.order_proposed(buyer.store, buyer.who, as_wanted(*rows))
    assert (refused.value.key, refused.value.values) == ("purchase.no_supplier", {"name": "Nobody's"})
    assert purchasing.counts(buyer.store) == {}
    chosen = [replace(each, supplier_id=nova.id) for each in as_wanted(*rows)]
    assert len(reorder.order_proposed(buyer.store, buyer.who, chosen)[0].lines) == 2
    with pytest.raises(ShopError, match=r"reorder\.changed"):
        reorder.order_proposed(buyer.store, buyer.who, chosen)
    with pytest.raises(ShopError, match=r"reorder\.nothing"):
        reorder.order_proposed(buyer.store, buyer.who, [])
    assert unsold.id


def test_the_ledger_is_asked_by_its_last_months(buyer: Buyer) -> None:
    part = buyer.part(minimum=Decimal(1))
    use(buyer, part, 1, 3)
    found = plans(lambda: reorder.proposal(buyer.store), buyer.store)
    assert any("part_ledger USING INDEX ix_part_ledger_at" in line for line in found)
    assert not any(line.startswith("SCAN part_ledger") for line in found)
