"""Serial numbers that follow each other: from the first to the last, or so many from the first on."""

from __future__ import annotations

import pytest

from app.errors import ShopError
from app.workflow import Store
from app.workflow.buying import goods_in_booking, receiving, serial_runs
from app.workflow.rows.receiving import Heard
from app.workflow.rows.shop import Who
from app.workflow.rows.stock import PartRow
from tests.workflow.buying.buying_shop import Buyer


@pytest.mark.parametrize(
    ("first", "last", "count", "inside"),
    [
        ("SN098", "sn147", 50, "SN100"),
        ("A12B", "A15B", 4, "A13B"),
        ("A9", "A11", 3, "A10"),
        ("2611-0007-X", "2611-0009-X", 3, "2611-0008-X"),
        ("7", "7", 1, "7"),
        ("SN1", "SN1", 1, "SN1"),
        ("V2K0199", "V2K0201", 3, "V2K0200"),
    ],
)
def test_from_the_first_to_the_last(first: str, last: str, count: int, inside: str) -> None:
    found = serial_runs.between(first, last)
    assert (found[0], found[-1], len(found)) == (first.upper(), last.upper(), count)
    assert inside in found
    assert len(set(found)) == count


@pytest.mark.parametrize(
    ("first", "last", "key"),
    [
        ("SN1", "", "serial.missing"),
        ("", "SN1", "serial.missing"),
        ("SN1", "SM2", "serial.run_unlike"),
        ("SN1A", "SN2B", "serial.run_unlike"),
        ("SN1", "SN1A", "serial.run_unlike"),
        ("SNA", "SNB", "serial.run_unlike"),
        ("A1B1", "A2B2", "serial.run_unlike"),
        ("SN09", "SN100", "serial.run_unlike"),
        ("SN2", "SN1", "serial.run_backwards"),
        ("SN1", "SN1001", "serial.run_long"),
        ("9" * 65, "1", "field.too_long"),
    ],
)
def test_what_is_no_run(first: str, last: str, key: str) -> None:
    with pytest.raises(ShopError, match=key):
        serial_runs.between(first, last)


def test_so_many_from_the_first_on() -> None:
    assert serial_runs.counted("SN098", 4) == ("SN098", "SN099", "SN100", "SN101")
    assert serial_runs.counted("A1B2C", 2) == ("A1B2C", "A1B3C")
    assert serial_runs.counted("no number", 1) == ("NO NUMBER",)
    for first, count, key in (("ABC", 2, "serial.run_unnumbered"), ("SN1", 0, "quantity.not_positive"),
                              ("SN1", 1001, "serial.run_long")):  # fmt: skip
        with pytest.raises(ShopError, match=key):
            serial_runs.counted(first, count)


# --- at goods in


@pytest.fixture
def buyer(founded_store: Store, who: Who) -> Buyer:
    return Buyer(founded_store, who)


def begun(buyer: Buyer, part: PartRow) -> tuple[int, int]:
    """A delivery and its line of the part."""
    goods = receiving.begin(buyer.store, buyer.who)
    scan = receiving.scan(buyer.store, buyer.who, goods.id, part.number)
    assert scan.line is not None
    return goods.id, scan.line.id


def test_a_run_counts_as_many_as_it_has(buyer: Buyer) -> None:
    goods_id, line_id = begun(buyer, buyer.part("Board", by_serial=True))
    run = serial_runs.between("SN098", "SN147")
    scan = receiving.scan_serials(buyer.store, buyer.who, goods_id, line_id, run)
    assert scan.heard is Heard.COUNTED and scan.line is not None
    assert (scan.line.quantity, scan.line.serials) == (50, run)


def test_a_run_with_one_that_is_known_adds_nothing(buyer: Buyer) -> None:
    part = buyer.part("Board", by_serial=True)
    goods_id, line_id = begun(buyer, part)
    receiving.scan_serial(buyer.store, buyer.who, goods_id, line_id, "SN3")
    elsewhere, other = begun(buyer, part)
    receiving.scan_serial(buyer.store, buyer.who, elsewhere, other, "SN5")
    with pytest.raises(ShopError, match=r"goods_in\.serials_known") as refused:
        receiving.scan_serials(buyer.store, buyer.who, goods_id, line_id, serial_runs.between("SN1", "SN9"))
    assert (refused.value.field, refused.value.values) == ("first", {"count": 2, "serials": "SN3, SN5"})
    line = receiving.delivery(buyer.store, goods_id).lines[0]
    assert (line.quantity, line.serials) == (1, ("SN3",))


def test_pieces_that_are_here_can_not_come_again(buyer: Buyer) -> None:
    part = buyer.part("Board", by_serial=True)
    receiving_id, line_id = begun(buyer, part)
    receiving.scan_serials(buyer.store, buyer.who, receiving_id, line_id, serial_runs.counted("SN1", 8))
    prices = {each.line_id: each.price for each in receiving.price_changes(buyer.store, receiving_id)}
    goods_in_booking.book(buyer.store, buyer.who, receiving_id, prices)
    again, line_id = begun(buyer, part)
    with pytest.raises(ShopError, match=r"goods_in\.serials_known") as refused:
        receiving.scan_serials(buyer.store, buyer.who, again, line_id, serial_runs.between("SN2", "SN9"))
    assert refused.value.values == {"count": 7, "serials": "SN2, SN3, SN4, SN5, SN6 …"}


def test_a_run_is_for_tracked_parts(buyer: Buyer) -> None:
    goods_id, line_id = begun(buyer, buyer.part("Belt"))
    with pytest.raises(ShopError, match=r"goods_in\.not_tracked"):
        receiving.scan_serials(buyer.store, buyer.who, goods_id, line_id, ("SN1", "SN2"))
