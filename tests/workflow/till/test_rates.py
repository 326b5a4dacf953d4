"""A bill with a part that has its own rate of tax: reckoned, frozen, the same when read again."""

from __future__ import annotations

from decimal import Decimal

from app.models.store import Store
from app.workflow.counter import pickup
from app.workflow.house import shop
from app.workflow.rows.kinds import Means, Role
from app.workflow.rows.pickup import PaymentInput, RateRow
from app.workflow.rows.shop import Who
from app.workflow.rows.stock import PartInput
from app.workflow.stockroom import part_use, stock
from app.workflow.workbench import bench, cards, inspection
from tests.workflow.at_counter import hand_out_input, someone, take_in


def test_a_part_is_billed_with_its_own_rate(founded_store: Store, who: Who) -> None:
    part = stock.save_part(founded_store, who, PartInput("手册", Decimal(106), tax_rate=Decimal(6), name_en="Manual"))
    stock.goods_in(founded_store, who, part.id, Decimal(1), Decimal(50))
    order_id = take_in(founded_store, who).order_id
    card = cards.card(founded_store, who, order_id)
    for step in ("diagnose", "repair"):
        card = bench.move(founded_store, who, order_id, card.version, step)
    card = part_use.use_now(founded_store, who, order_id, part.id, Decimal(1))
    bill = pickup.at(founded_store, who, order_id).bill
    rate = shop.shop_row(founded_store).tax_rate
    assert rate != 6
    (line,) = bill.lines
    assert (line.net, line.tax, line.tax_rate, line.name_en) == (Decimal(100), Decimal(6), Decimal(6), "Manual")
    card = bench.move(founded_store, who, order_id, card.version, "finish")
    inspection.inspect(founded_store, someone(founded_store, "Ann", Role.MANAGER), order_id, card.version, passed=True)
    paid = (PaymentInput(Means.CARD, Decimal(106)),)
    pickup.hand_out(founded_store, who, hand_out_input(founded_store, who, order_id, payments=paid))
    frozen = pickup.at(founded_store, who, order_id).bill
    assert frozen.lines == bill.lines
    assert frozen.rates == bill.rates == (RateRow(Decimal(6), Decimal(100), Decimal(6)),)
