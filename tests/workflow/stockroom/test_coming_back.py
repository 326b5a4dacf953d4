"""Parts and places that were retired while some of it was out: what comes back can be found and used."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from app.errors import ShopError
from app.models import STORE_ROOM
from app.workflow import Store
from app.workflow.buying import goods_in_booking, receiving, supplier_returns, suppliers
from app.workflow.counting import count_booking, count_rows, counting
from app.workflow.rows.buying import SupplierInput
from app.workflow.rows.counting import Booking, CountInput, CountKind
from app.workflow.rows.kinds import OldFate, PlaceKind
from app.workflow.rows.receiving import Cause
from app.workflow.rows.shop import Who
from app.workflow.rows.stock import PartRow
from app.workflow.rows.stockroom import Moving, PlaceInput, Taking
from app.workflow.stockroom import moving, old_parts, part_use, places, serials, stock
from tests.workflow.bench_shop import Bench, put_order, put_part

ONE = Decimal(1)


@pytest.fixture
def job(founded_store: Store, who: Who) -> Bench:
    made = Bench(founded_store, who, put_order(founded_store))
    made.move("diagnose", "repair")
    return made


def retire(job: Bench, part: PartRow) -> None:
    row = stock.part(job.store, part.id)
    assert stock.retire(job.store, job.who, part.id, row.version).retired


def kept(job: Bench, part: PartRow, on_hand: int) -> bool:
    row = stock.part(job.store, part.id)
    return not row.retired and row.on_hand == on_hand and stock.check_sums(job.store).wrong == ()


def put_back(job: Bench, part: PartRow) -> None:
    use = part_use.use_now(job.store, job.who, job.order_id, part.id, ONE).parts[-1]
    retire(job, part)
    part_use.put_back(job.store, job.who, use.id, "did not fit")


def recycled(job: Bench, part: PartRow) -> None:
    use = part_use.use_now(job.store, job.who, job.order_id, part.id, ONE).parts[-1]
    retire(job, part)
    old_parts.set_fate(job.store, job.who, use.id, OldFate.RECYCLED)


def refused(job: Bench, part: PartRow) -> None:
    supplier = suppliers.save_supplier(job.store, job.who, SupplierInput(name="Hua"))
    back = supplier_returns.begin(job.store, job.who, supplier.id)
    back = supplier_returns.add_line(job.store, job.who, back.id, part.id, Cause.FAULTY_ON_ARRIVAL, ONE)
    back = supplier_returns.send(job.store, job.who, back.id, back.version)
    retire(job, part)
    supplier_returns.refuse(job.store, job.who, back.id, back.version, "not theirs")


def unpacked(job: Bench, part: PartRow) -> None:
    moving.scrap(job.store, job.who, part.id, ONE, "broken")
    goods = receiving.begin(job.store, job.who)
    line = receiving.scan(job.store, job.who, goods.id, part.number).line
    assert line is not None
    retire(job, part)
    goods_in_booking.book(job.store, job.who, goods.id, {line.id: line.price})


def count_undone(job: Bench, part: PartRow) -> None:
    count = counting.begin(job.store, job.who, CountInput(CountKind.ALL))
    count = counting.review(job.store, job.who, count.id, count.version)
    count = counting.count_rest_as_zero(job.store, job.who, count.id, count.version)
    count = count_booking.book(job.store, job.who, count.id, count.version, Booking("gone"))
    retire(job, part)
    count_booking.undo(job.store, job.who, count.id, count.version, "it lay elsewhere")


@pytest.mark.parametrize("comes", [put_back, recycled, refused, unpacked, count_undone])
def test_a_part_that_comes_back_is_kept_again(job: Bench, comes: Callable[[Bench, PartRow], None]) -> None:
    part = put_part(job.store, job.who, on_hand=1)
    comes(job, part)
    assert kept(job, part, 1)


def case_of(job: Bench) -> int:
    return places.save(job.store, job.who, PlaceInput(PlaceKind.CASE, staff_id=job.who.staff_id)).id


def retire_place(job: Bench, place_id: int) -> None:
    row = next(each for each in places.all_places(job.store) if each.id == place_id)
    places.retire(job.store, job.who, place_id, row.version)


def test_out_of_a_case_that_is_not_used_any_more_it_goes_to_the_store_room(job: Bench) -> None:
    part, case = put_part(job.store, job.who, "Board", by_serial=True), case_of(job)
    stock.goods_in(job.store, job.who, part.id, ONE, Decimal(40), pieces=("SN-1",))
    moving.transfer(job.store, job.who, STORE_ROOM, case, [Moving(part.id, ONE, ("SN-1",))])
    taking = Taking(place_id=case, serials=("SN-1",))
    use = part_use.use_now(job.store, job.who, job.order_id, part.id, ONE, taking=taking).parts[-1]
    retire_place(job, case)
    part_use.put_back(job.store, job.who, use.id, "did not fit")
    assert kept(job, part, 1)
    assert [each.serial for each in serials.here(job.store, part.id, STORE_ROOM)] == ["SN-1"]


def test_what_a_supplier_refuses_comes_to_a_place_that_is_used(job: Bench) -> None:
    part, case = put_part(job.store, job.who, on_hand=1), case_of(job)
    moving.transfer(job.store, job.who, STORE_ROOM, case, [Moving(part.id, ONE)])
    supplier = suppliers.save_supplier(job.store, job.who, SupplierInput(name="Hua"))
    back = supplier_returns.begin(job.store, job.who, supplier.id)
    back = supplier_returns.add_line(job.store, job.who, back.id, part.id, Cause.FAULTY_ON_ARRIVAL, ONE, place_id=case)
    back = supplier_returns.send(job.store, job.who, back.id, back.version)
    retire_place(job, case)
    supplier_returns.refuse(job.store, job.who, back.id, back.version, "not theirs")
    assert kept(job, part, 1)


def test_a_count_of_a_place_that_is_not_used_any_more_is_neither_booked_nor_undone(job: Bench) -> None:
    part, case = put_part(job.store, job.who, on_hand=1), case_of(job)
    moving.transfer(job.store, job.who, STORE_ROOM, case, [Moving(part.id, ONE)])
    undone = counting.begin(job.store, job.who, CountInput(CountKind.ALL, place_id=case))
    undone = counting.review(job.store, job.who, undone.id, undone.version)
    open_one = counting.begin(job.store, job.who, CountInput(CountKind.ALL, place_id=case))
    open_one = counting.review(job.store, job.who, open_one.id, open_one.version)
    undone = counting.count_rest_as_zero(job.store, job.who, undone.id, undone.version)
    undone = count_booking.book(job.store, job.who, undone.id, undone.version, Booking("gone"))
    retire_place(job, case)
    with pytest.raises(ShopError, match=r"place\.retired"):
        count_booking.undo(job.store, job.who, undone.id, undone.version, "it was there")
    with pytest.raises(ShopError, match=r"place\.retired"):
        count_booking.book(job.store, job.who, open_one.id, open_one.version, Booking("x", leave_rest=True))
    assert count_rows.count(job.store, open_one.id).state == open_one.state


def test_a_barcode_stands_at_one_part_that_is_kept(job: Bench) -> None:
    old = put_part(job.store, job.who, "Old", on_hand=1, barcodes=("6901", "6902"))
    use = part_use.use_now(job.store, job.who, job.order_id, old.id, ONE).parts[-1]
    retire(job, old)
    new = put_part(job.store, job.who, "New", barcodes=("6901",))
    row = stock.part(job.store, old.id)
    with pytest.raises(ShopError, match=r"part\.barcode_taken"):
        stock.retire(job.store, job.who, old.id, row.version, retired=False)
    part_use.put_back(job.store, job.who, use.id, "did not fit")
    assert kept(job, old, 1)
    assert [stock.part(job.store, each.id).barcodes for each in (old, new)] == [("6902",), ("6901",)]
    found = stock.by_code(job.store, "6901")
    assert found is not None
    assert found.id == new.id
