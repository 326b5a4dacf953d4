"""Pickup while others work too, receipts lost before an article is ready, and what the bill shows."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.errors import ShopError
from app.models.store import Store
from app.ui.desk import Desk
from app.ui.pages.pickup.page import PickupPage
from app.workflow.counter import pickup, receipts
from app.workflow.house import shop
from app.workflow.rows.intake import TakenIn
from app.workflow.rows.kinds import ReceiptState, Role, State
from app.workflow.rows.shop import Who
from app.workflow.workbench import bench, cards, labour
from tests.ui.pages.pickup.test_page import Settled, card_state, focused, page, ready, said, scan, tick_all
from tests.workflow.at_counter import hand_out_input, make_ready, someone, take_in

__all__ = ["page", "ready", "said"]


@pytest.fixture
def li(founded_store: Store) -> Who:
    """李娜 at the other PC."""
    return someone(founded_store, "李娜", *Role)


def change_shelf(store: Store, who: Who, order_id: int) -> None:
    bench.set_shelf(store, who, order_id, cards.card(store, who, order_id).version, "C-09")


def test_changed_meanwhile_is_read_again_with_its_ticks(
    page: PickupPage, founded_store: Store, li: Who, ready: TakenIn, qtbot: QtBot, settled: Settled, said: list[str]
) -> None:
    scan(page, ready.claim_receipt_number, qtbot, settled)
    tick_all(page)
    page.form.people.form.set_value("warranty_days", Decimal(30))
    change_shelf(founded_store, li, ready.order_id)
    page.save()
    qtbot.waitUntil(lambda: any("李娜" in line for line in said))
    settled()
    assert page.row is not None
    assert page.row.card.shelf == "C-09"
    assert page.form.isEnabled()
    assert page.form.people.receipt() == ready.claim_receipt_number
    assert all(each.tick.isChecked() for each in page.form.accessories.fields())
    assert page.form.people.warranty_days() == 30
    page.save()
    qtbot.waitUntil(lambda: page.last is not None)


def round_down_to_tens(store: Store, who: Who) -> None:
    row = shop.shop_row(store)
    shop.change_shop(store, who, replace(row, rounding=Decimal(10), rounding_down=True), row.version)


def test_the_shop_rounds_otherwise_from_now_on(
    page: PickupPage, founded_store: Store, who: Who, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    taken = take_in(founded_store, who)
    make_ready(founded_store, who, taken.order_id, price="99.70")
    scan(page, taken.claim_receipt_number, qtbot, settled)
    tick_all(page)
    assert page.form.bill.lines["rounding"].isHidden()
    round_down_to_tens(founded_store, who)
    desk.use_shop(shop.shop_row(founded_store), desk.lists)
    desk.tell(("shop",))
    settled()
    assert page.form.bill.lines["rounding"].amount.text() == "−¥9.70"
    assert page.form.bill.lines["total"].amount.text() == "¥90.00"
    assert page.form.payments.lines[0].amount.value() == Decimal(90)
    assert all(each.tick.isChecked() for each in page.form.accessories.fields())
    page.save()
    qtbot.waitUntil(lambda: page.last is not None)
    assert page.last is not None
    assert page.last.total == Decimal(90)


def test_another_pc_changed_the_rounding_meanwhile(
    page: PickupPage, founded_store: Store, who: Who, li: Who, qtbot: QtBot, settled: Settled
) -> None:
    taken = take_in(founded_store, who)
    make_ready(founded_store, who, taken.order_id, price="99.70")
    scan(page, taken.claim_receipt_number, qtbot, settled)
    tick_all(page)
    round_down_to_tens(founded_store, li)
    page.save()  # 99.70 would be taken, where 90 is due
    settled()
    assert page.last is None
    assert page.form.bill.lines["total"].amount.text() == "¥90.00"
    assert page.form.payments.lines[0].amount.value() == Decimal(90)
    page.save()
    qtbot.waitUntil(lambda: page.last is not None)


def test_back_on_the_bench_meanwhile(
    page: PickupPage, founded_store: Store, li: Who, ready: TakenIn, qtbot: QtBot, settled: Settled, said: list[str]
) -> None:
    scan(page, ready.claim_receipt_number, qtbot, settled)
    tick_all(page)
    version = cards.card(founded_store, li, ready.order_id).version
    card = bench.move(founded_store, li, ready.order_id, version, "reopen", reason="it hums again")
    labour.add(founded_store, li, card.id, "More", Decimal(10))
    page.save()
    qtbot.waitUntil(lambda: "NOT READY" in page.line.text())
    settled()
    assert any("not ready" in line for line in said)
    assert not page.finish.isEnabled()


def test_already_out_meanwhile(
    page: PickupPage, founded_store: Store, li: Who, ready: TakenIn, qtbot: QtBot, settled: Settled, said: list[str]
) -> None:
    scan(page, ready.claim_receipt_number, qtbot, settled)
    tick_all(page)
    given = hand_out_input(founded_store, li, ready.order_id, owed_how="account", owed_reason="x")
    pickup.hand_out(founded_store, li, given)
    page.save()
    qtbot.waitUntil(lambda: "ALREADY OUT" in page.line.text())
    settled()
    assert any("李娜" in line for line in said)
    assert not page.finish.isEnabled()


def declare(page: PickupPage, qtbot: QtBot, settled: Settled) -> None:
    QTest.keyClick(page, Qt.Key.Key_F6)
    qtbot.waitUntil(page.reason.asking)
    page.reason.text.set_value("张伟明, ID card …4321")
    QTest.keyClick(page.reason.text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.reason.asking())
    settled()


def test_a_receipt_is_lost_before_the_article_is_ready(
    page: PickupPage, founded_store: Store, who: Who, qtbot: QtBot, settled: Settled
) -> None:
    order = take_in(founded_store, who)
    page.show_subject("pickup", order.order_id)
    qtbot.waitUntil(lambda: page.row is not None)
    assert "NOT READY" in page.line.text()
    assert page.form.people.lost_button.isVisible()
    assert not page.form.people.form.isVisible()
    declare(page, qtbot, settled)
    states = [receipt.state for receipt in cards.card(founded_store, who, order.order_id).receipts]
    assert sorted(states) == [ReceiptState.LOST, ReceiptState.VALID]
    assert "NOT READY" in page.line.text()


def test_the_replacement_is_lost_too(
    page: PickupPage, desk: Desk, founded_store: Store, who: Who, ready: TakenIn, qtbot: QtBot, settled: Settled
) -> None:
    receipts.declare_lost(founded_store, who, ready.order_id, "张伟明")
    scan(page, ready.claim_receipt_number, qtbot, settled)
    assert "RECEIPT LOST" in page.line.text()
    desk.tell(("orders",))  # something else changed: the paper at the counter is still the lost one
    settled()
    assert "RECEIPT LOST" in page.line.text()
    declare(page, qtbot, settled)
    qtbot.waitUntil(lambda: page.line.text().startswith("✓ READY"))
    tick_all(page)
    page.save()
    qtbot.waitUntil(lambda: page.last is not None)
    assert card_state(founded_store, who, ready) is State.HANDED_OUT


def test_of_an_order_that_is_out_no_receipt_is_lost(
    page: PickupPage, founded_store: Store, who: Who, ready: TakenIn, qtbot: QtBot, settled: Settled
) -> None:
    given = hand_out_input(founded_store, who, ready.order_id, owed_how="account", owed_reason="x")
    pickup.hand_out(founded_store, who, given)
    page.show_subject("pickup", ready.order_id)
    qtbot.waitUntil(lambda: page.row is not None)
    assert not page.form.people.lost_button.isVisible()
    page.lost.ask(page.row)
    assert not page.reason.asking()


def test_nothing_can_be_typed_between_f9_and_the_answer(
    page: PickupPage, ready: TakenIn, qtbot: QtBot, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_: object) -> None:
        raise ShopError("data.busy")

    scan(page, ready.claim_receipt_number, qtbot, settled)
    tick_all(page)
    page.form.payments.lines[0].amount.setFocus()
    where = focused()
    monkeypatch.setattr(pickup, "hand_out", busy)
    page.save()
    assert not page.form.isEnabled()
    assert not page.search.isEnabled()
    assert not page.finish.isEnabled()
    assert page.step_back()  # does not put the order aside
    assert page.row is not None
    settled()
    assert page.form.isEnabled()
    assert page.finish.isEnabled()
    assert focused() is where


def test_the_bill_adds_up_as_prices_are_written(
    page: PickupPage, founded_store: Store, who: Who, ready: TakenIn, qtbot: QtBot, settled: Settled
) -> None:
    scan(page, ready.claim_receipt_number, qtbot, settled)
    bill = page.form.bill
    assert bill.lines["labour"].amount.text() == "¥100.00"
    bill.form.set_value("discount", Decimal("11.30"))
    qtbot.waitUntil(lambda: bill.lines["total"].amount.text() == "¥88.70")
    assert bill.lines["discount"].amount.text() == "−¥11.30"
    assert bill.lines["tax"].words.text() == "Tax, included above"


def test_the_bill_adds_up_where_tax_comes_on_top(
    page: PickupPage, desk: Desk, founded_store: Store, who: Who, qtbot: QtBot, settled: Settled
) -> None:
    profile = shop.shop_row(founded_store)
    changed = shop.change_shop(founded_store, who, replace(profile, prices_with_tax=False), profile.version)
    desk.use_shop(changed, shop.lists(founded_store))
    order = take_in(founded_store, who)
    make_ready(founded_store, who, order.order_id)
    scan(page, order.claim_receipt_number, qtbot, settled)
    bill = page.form.bill
    texts = {name: bill.lines[name].amount.text() for name in ("labour", "tax", "total")}
    assert texts == {"labour": "¥100.00", "tax": "¥13.00", "total": "¥113.00"}
    assert bill.lines["tax"].words.text() == "Tax"
