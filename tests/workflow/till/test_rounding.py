"""Rounding of totals on the way to the counter: reckoned, agreed, frozen."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from app.errors import ShopError
from app.models.store import Store
from app.workflow.counter import pickup
from app.workflow.house import shop
from app.workflow.rows.kinds import How, Means, Role
from app.workflow.rows.pickup import BillRow, PaymentInput
from app.workflow.rows.shop import Who
from app.workflow.till import quotations
from app.workflow.workbench import bench, cards, inspection, labour
from tests.workflow.at_counter import hand_out_input, make_ready, someone, take_in


def round_to(store: Store, who: Who, step: str, *, down: bool = False) -> None:
    row = shop.shop_row(store)
    shop.change_shop(store, who, replace(row, rounding=Decimal(step), rounding_down=down), row.version)


def bill_of(store: Store, who: Who, order_id: int) -> BillRow:
    return pickup.at(store, who, order_id).bill


def test_the_customer_pays_the_rounded_total(founded_store: Store, who: Who) -> None:
    round_to(founded_store, who, "1", down=True)
    taken = take_in(founded_store, who)
    make_ready(founded_store, who, taken.order_id, price="99.70")
    bill = bill_of(founded_store, who, taken.order_id)
    assert (bill.total, bill.rounding, bill.due) == (Decimal(99), Decimal("-0.70"), Decimal(99))
    assert bill.labour + bill.tax + bill.rounding == bill.total
    assert cards.card(founded_store, who, taken.order_id).charges == Decimal(99)
    paid = (PaymentInput(Means.CASH, Decimal(99), Decimal(100)),)
    out = pickup.hand_out(founded_store, who, hand_out_input(founded_store, who, taken.order_id, payments=paid))
    assert (out.total, out.paid, out.change, out.owed) == (Decimal(99), Decimal(99), Decimal(1), Decimal(0))


def test_a_discount_comes_off_before_the_rounding(founded_store: Store, who: Who) -> None:
    round_to(founded_store, who, "0.50")
    taken = take_in(founded_store, who)
    make_ready(founded_store, who, taken.order_id, price="100")
    bill = pickup.bill_with(founded_store, taken.order_id, Decimal("0.80"))
    assert (bill.total, bill.rounding) == (Decimal("99.00"), Decimal("-0.20"))
    assert pickup.bill_with(founded_store, taken.order_id, Decimal(100)).total == 0


def test_a_frozen_bill_keeps_its_sums(founded_store: Store, who: Who) -> None:
    round_to(founded_store, who, "1")
    taken = take_in(founded_store, who)
    make_ready(founded_store, who, taken.order_id, price="99.70")
    paid = (PaymentInput(Means.CARD, Decimal(100)),)
    pickup.hand_out(founded_store, who, hand_out_input(founded_store, who, taken.order_id, payments=paid))
    before = bill_of(founded_store, who, taken.order_id)
    assert (before.total, before.rounding) == (Decimal(100), Decimal("0.30"))
    row = shop.shop_row(founded_store)
    changed = replace(row, rounding=Decimal(10), rounding_down=True, tax_rate=Decimal(6), prices_with_tax=False)
    shop.change_shop(founded_store, who, changed, row.version)
    assert bill_of(founded_store, who, taken.order_id) == before


@pytest.mark.parametrize(
    ("agreed", "price", "step", "refused"),
    [
        ("480", "479.60", "1", False),
        ("479.60", "479.60", "1", False),  # the shop rounds up to 480: no reason to ask again
        ("479.60", "479.70", "1", True),
        ("480", "480.40", "1", False),  # what is charged is what was agreed
        ("480", "480.50", "1", True),
        ("480", "489", "10", True),
    ],
)
def test_rounding_alone_needs_no_new_quotation(
    founded_store: Store, who: Who, agreed: str, price: str, step: str, refused: bool
) -> None:
    round_to(founded_store, who, step)
    order_id = take_in(founded_store, who, estimate=None).order_id
    for key in ("diagnose", "repair"):
        card = bench.move(founded_store, who, order_id, cards.card(founded_store, who, order_id).version, key)
    card = quotations.quote(founded_store, who, order_id, card.version, Decimal(agreed))
    card = quotations.answer(founded_store, who, card.quotations[-1].id, True, "张伟明", How.PHONE)
    card = labour.add(founded_store, who, order_id, "Repair", Decimal(price))
    if refused:
        with pytest.raises(ShopError, match=r"quotation\.needed"):
            bench.move(founded_store, who, order_id, card.version, "finish")
        return
    card = bench.move(founded_store, who, order_id, card.version, "finish")
    manager = someone(founded_store, "主任", Role.MANAGER)
    inspection.inspect(founded_store, manager, order_id, card.version, passed=True)
