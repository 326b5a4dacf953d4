"""The soak's checks of buying see what is not whole."""

from __future__ import annotations

from decimal import Decimal

import pytest
from sqlalchemy import text

from app.models.store import Store
from app.soaking import buying_checks
from app.workflow.buying import goods_in_booking, receiving, supplier_returns
from app.workflow.rows.receiving import Cause
from app.workflow.rows.shop import Who
from tests.workflow.buying.buying_shop import Buyer


@pytest.fixture
def buyer(founded_store: Store, who: Who) -> Buyer:
    """A delivery that was booked, one that is counted, and a return that was sent."""
    buyer = Buyer(founded_store, who)
    nova, part, board = buyer.supplier(), buyer.part(on_hand=5), buyer.part("Board", by_serial=True)
    order = buyer.sent(nova, (part, 3))
    for _ in range(2):
        goods = receiving.begin(founded_store, who, order.id)
        receiving.scan(founded_store, who, goods.id, part.number)
        goods_in_booking.book(founded_store, who, goods.id)
    counting = receiving.begin(founded_store, who)
    line = receiving.scan(founded_store, who, counting.id, board.number).line
    assert line is not None
    receiving.scan_serial(founded_store, who, counting.id, line.id, "SN1")
    made = supplier_returns.begin(founded_store, who, nova.id)
    made = supplier_returns.add_line(founded_store, who, made.id, part.id, Cause.SURPLUS, Decimal(1))
    supplier_returns.send(founded_store, who, made.id, made.version)
    return buyer


def found(buyer: Buyer, *came: str) -> list[str]:
    with buyer.store.reading() as session:
        return list(buying_checks.problems(session, came))


def test_all_is_well(buyer: Buyer) -> None:
    assert found(buyer, "1 1000", "3 1000") == []


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        ("UPDATE goods_in_line SET quantity = 2000 WHERE id = 1", "goods in: line 1"),
        ("UPDATE goods_in SET state = 'counting' WHERE id = 1", "goods in: line 1"),
        ("UPDATE goods_in SET state = 'booked' WHERE id = 3", "goods in: line 3"),
        ("DELETE FROM goods_in_serial", "line 3 has other serials"),
        ("UPDATE purchase_line SET received = 1000", "did not receive what was booked"),
        ("UPDATE purchase_line SET open = 0", "is open, or closed"),
        ("UPDATE purchase_order SET state = 'received'", "is received, but not whole"),
        ("UPDATE supplier_return SET state = 'draft'", "return: line 1"),
        ("UPDATE supplier_return_line SET value = 0", "return: line 1"),
    ],
)
def test_what_is_not_whole_is_seen(buyer: Buyer, harm: str, said: str) -> None:
    with buyer.store.writing() as session:
        session.execute(text(harm))
    assert [each for each in found(buyer) if said in each]


def test_a_scan_that_was_acknowledged_and_is_gone_is_seen(buyer: Buyer) -> None:
    assert found(buyer, "3 2000") == ["goods in: line 3 has 1000, acknowledged were 2000"]
    assert found(buyer, "99 1000") == ["goods in: line 99 has 0, acknowledged were 1000"]
