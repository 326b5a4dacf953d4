"""What was bought of a part: by hand, on an order, without one, and what went back; in stretches."""

from __future__ import annotations

from decimal import Decimal

from app.models.store import Store
from app.workflow.buying import goods_in_booking, receiving, supplier_returns
from app.workflow.rows.receiving import Cause
from app.workflow.rows.shop import Who
from app.workflow.stockroom import part_bought, stock
from tests.workflow.buying.buying_shop import Buyer


def test_from_whom_on_what_how_many_and_for_how_much(founded_store: Store, who: Who) -> None:
    buyer = Buyer(founded_store, who)
    nova, screen, other = buyer.supplier("Nova"), buyer.part(), buyer.part("Belt", 3)
    stock.goods_in(founded_store, who, screen.id, Decimal(1), Decimal(45), "from the market")
    order = buyer.sent(nova, (screen, 3), (other, 2))
    buyer.came(order, screen, 3, "40.5", "LS 77")
    found = part_bought.bought(founded_store, screen.id)
    assert [(row.supplier, row.quantity, row.price, row.value, row.note) for row in found] == [
        ("Nova", 3, Decimal("40.5"), Decimal("121.5"), "LS 77"),
        ("", 1, Decimal(45), Decimal(45), "from the market"),
    ]
    first, by_hand = found
    assert first.paper is not None
    assert (first.paper.kind, first.paper.id, first.paper.number) == ("purchase", order.id, order.number)
    assert by_hand.paper is None
    assert part_bought.bought(founded_store, screen.id, 1) == (first,)
    assert part_bought.bought(founded_store, screen.id, 1, first.id) == (by_hand,)


def test_without_an_order_the_delivery_is_named_and_what_went_back_is_below_nothing(
    founded_store: Store, who: Who
) -> None:
    buyer = Buyer(founded_store, who)
    nova, screen = buyer.supplier("Nova"), buyer.part()
    buyer.sold(nova, screen)
    goods = receiving.begin(founded_store, who, supplier_id=nova.id)
    receiving.scan(founded_store, who, goods.id, screen.number)
    seen = {each.line_id: each.price for each in receiving.price_changes(founded_store, goods.id)}
    goods_in_booking.book(founded_store, who, goods.id, seen)
    back = supplier_returns.begin(founded_store, who, nova.id)
    back = supplier_returns.add_line(founded_store, who, back.id, screen.id, Cause.FAULTY_ON_ARRIVAL, Decimal(1))
    supplier_returns.send(founded_store, who, back.id, back.version)
    gone, came = part_bought.bought(founded_store, screen.id)
    assert gone.paper is not None
    assert came.paper is not None
    assert (gone.supplier, gone.quantity, gone.paper.kind, gone.paper.number) == (
        "Nova", -1, "supplier_return", back.number,
    )  # fmt: skip
    assert (came.supplier, came.quantity, came.paper.kind, came.paper.number, came.note) == (
        "Nova", 1, "goods_in", goods.number, "",
    )  # fmt: skip
