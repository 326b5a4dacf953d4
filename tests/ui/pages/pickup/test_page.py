"""The pickup page with a real store and real keys: what is true, ticks, money, who collects, lost receipts."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.models.store import Store
from app.ui.desk import Desk
from app.ui.pages.pickup.page import PickupPage
from app.workflow.counter import pickup
from app.workflow.people import customers
from app.workflow.rows.intake import TakenIn
from app.workflow.rows.kinds import Means, NumberKind, Outcome, ReceiptState, Service, State
from app.workflow.rows.pickup import PickupTruth
from app.workflow.rows.shop import Who
from app.workflow.workbench import cards
from tests.ui.text_dump import DUMPS, dump
from tests.workflow.at_counter import hand_out_input, intake_input, make_ready, take_in

Settled = Callable[[], None]


@pytest.fixture
def page(desk: Desk, qtbot: QtBot, settled: Settled) -> Iterator[PickupPage]:
    made = PickupPage(desk)
    made.resize(1366, 610)
    made.show()
    qtbot.waitExposed(made)
    made.start()
    settled()
    yield made
    settled()
    made.close()
    made.deleteLater()  # at once: pages left over would be dressed again for each test to come
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def said(desk: Desk) -> list[str]:
    lines: list[str] = []
    desk.said.connect(lines.append)
    desk.complained.connect(lines.append)
    return lines


@pytest.fixture
def ready(founded_store: Store, who: Who) -> TakenIn:
    """A phone, repaired for 100.00, deposit 50.00, with a charger and a case."""
    order = take_in(founded_store, who, "50")
    make_ready(founded_store, who, order.order_id)
    return order


def compare(parts: Sequence[QWidget], name: str) -> None:
    """The parts' dumps one after the other: columns side by side would mix where fonts are a pixel higher."""
    found = "\n".join(f"= {type(part).__name__}\n{dump(part)}" for part in parts)
    path = DUMPS / f"{name}.txt"
    if os.environ.get("WRITE_DUMPS"):
        path.write_text(found, encoding="utf-8", newline="\n")
    assert found == path.read_text(encoding="utf-8")


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def scan(page: PickupPage, number: str, qtbot: QtBot, settled: Settled) -> None:
    kind = NumberKind(int(number[0]))
    assert page.take_code(kind, number)
    settled()


def tick_all(page: PickupPage) -> None:
    for field in page.form.accessories.fields():
        field.tick.setChecked(True)


def card_state(store: Store, who: Who, order: TakenIn) -> State:
    return cards.card(store, who, order.order_id).state


def test_the_empty_page_in_words(page: PickupPage) -> None:
    compare([page], "pickup_empty")
    assert not page.save()


def test_ready_by_keys_only(page: PickupPage, founded_store: Store, who: Who, ready: TakenIn, qtbot: QtBot,
                            settled: Settled, said: list[str]) -> None:  # fmt: skip
    QTest.keyClicks(page.search, ready.claim_receipt_number)
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.row is not None)
    assert page.line.text().startswith("✓ READY")
    form = page.form
    columns = [form.article, form.accessories, form.people, form.bill, form.payments]
    compare([page.line, *columns], "pickup_ready")
    for field in page.form.accessories.fields():
        assert focused() is field.tick
        QTest.keyClick(focused(), Qt.Key.Key_Space)
        QTest.keyClick(focused(), Qt.Key.Key_Return)
    line = page.form.payments.lines[0]
    assert focused() is line.amount
    assert line.amount.value() == 50
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    QTest.keyClicks(focused(), "100")
    assert page.form.payments.change.amount.text() == "¥50.00"
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert focused() is page.finish
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.last is not None)
    settled()
    assert "1261 1000 0014" in said[-1]
    assert "¥50.00" in said[-1]
    assert page.row is None
    assert focused() is page.search
    card = cards.card(founded_store, who, ready.order_id)
    assert card.state is State.HANDED_OUT
    assert card.receipts[0].state is ReceiptState.VOID
    assert all(item.given_back for item in card.items if item.kind == "accessory")


def test_not_ready_already_out_void_receipt(page: PickupPage, founded_store: Store, who: Who, ready: TakenIn,
                                            qtbot: QtBot, settled: Settled) -> None:  # fmt: skip
    waiting = take_in(founded_store, who)
    scan(page, waiting.claim_receipt_number, qtbot, settled)
    assert "NOT READY: Received" in page.line.text()
    assert not page.finish.isEnabled()
    assert not page.save()
    page.step_back()
    pickup.hand_out(founded_store, who, hand_out_input(founded_store, who, ready.order_id, payments=(),
                                                       owed_how="account", owed_reason="regular"))  # fmt: skip
    scan(page, ready.claim_receipt_number, qtbot, settled)
    assert "ALREADY OUT" in page.line.text()
    assert "张伟明" in page.line.text()
    assert page.again.isVisible()


def test_another_orders_tag_is_refused_loudly(page: PickupPage, founded_store: Store, who: Who, ready: TakenIn,
                                              qtbot: QtBot, settled: Settled) -> None:  # fmt: skip
    other = take_in(founded_store, who)
    scan(page, ready.claim_receipt_number, qtbot, settled)
    tick_all(page)
    scan(page, other.number, qtbot, settled)
    assert "WRONG" in page.line.text()
    assert "1261 1000 0023" in page.line.text()
    assert page.save()  # F9 does nothing while it is red
    settled()
    assert card_state(founded_store, who, ready) is State.READY
    scan(page, ready.number, qtbot, settled)  # its own tag
    assert "READY" in page.line.text()
    assert page.form.article.confirmed.isVisible()
    assert all(field.tick.isChecked() for field in page.form.accessories.fields())
    scan(page, other.claim_receipt_number, qtbot, settled)
    assert "WRONG" in page.line.text()
    assert page.step_back()
    assert "READY" in page.line.text()


def test_an_accessory_that_stays_is_explained(page: PickupPage, founded_store: Store, who: Who, ready: TakenIn,
                                              qtbot: QtBot, settled: Settled) -> None:  # fmt: skip
    scan(page, ready.claim_receipt_number, qtbot, settled)
    first, second = page.form.accessories.fields()
    first.tick.setChecked(True)
    page.save()
    row = list(page.form.accessories.form.rows.values())[1]
    qtbot.waitUntil(lambda: bool(row.error()))
    assert page.form.payments.lines[0].amount.value() == 50  # nothing typed is lost
    second.why.set_value("left at home")
    page.save()
    qtbot.waitUntil(lambda: page.last is not None)
    items = [item for item in cards.card(founded_store, who, ready.order_id).items if item.kind == "accessory"]
    assert [(item.given_back, item.difference) for item in items] == [(True, ""), (False, "left at home")]


def test_discount_several_means_and_account(page: PickupPage, founded_store: Store, who: Who, ready: TakenIn,
                                            qtbot: QtBot, settled: Settled) -> None:  # fmt: skip
    scan(page, ready.claim_receipt_number, qtbot, settled)
    tick_all(page)
    page.form.bill.form.set_value("discount", Decimal(10))
    qtbot.waitUntil(lambda: page.form.payments.lines[0].amount.value() == 40)
    assert page.form.bill.due.amount.text() == "¥40.00"
    payments = page.form.payments
    payments.lines[0].amount.set_value(Decimal(15))
    QTest.keyClick(page, Qt.Key.Key_F4)
    qtbot.waitUntil(lambda: len(payments.lines) == 2)
    second = payments.lines[1]
    assert second.means.value() is not Means.CASH
    assert second.amount.value() == 25
    second.means.set_value(Means.WECHAT)
    second.amount.set_value(Decimal(20))
    page.save()
    qtbot.waitUntil(lambda: bool(page.form.bill.form.rows["discount_reason"].error()))
    page.form.bill.form.set_value("discount_reason", "scratch from us")
    page.save()
    qtbot.waitUntil(lambda: bool(payments.wrong.text()))  # 5.00 is still owed
    payments.form.set_value("owed_how", "account")
    payments.form.set_value("owed_reason", "pays on Friday")
    page.save()
    qtbot.waitUntil(lambda: page.last is not None)
    assert page.last is not None
    assert (page.last.total, page.last.paid, page.last.owed) == (90, 35, 5)
    assert customers.glance(founded_store, ready.customer_id).owed == 5


def test_too_little_cash_is_said_under_the_payments(page: PickupPage, ready: TakenIn, qtbot: QtBot,
                                                    settled: Settled) -> None:  # fmt: skip
    scan(page, ready.claim_receipt_number, qtbot, settled)
    tick_all(page)
    page.form.payments.lines[0].tendered.set_value(Decimal(20))
    page.save()
    assert page.form.payments.wrong.isVisible()
    assert page.row is not None


def test_more_deposit_than_bill_goes_back(page: PickupPage, founded_store: Store, who: Who, qtbot: QtBot,
                                          settled: Settled) -> None:  # fmt: skip
    order = take_in(founded_store, who, "50")
    make_ready(founded_store, who, order.order_id, Outcome.UNREPAIRABLE)
    scan(page, order.claim_receipt_number, qtbot, settled)
    assert not page.form.payments.lines
    assert page.form.bill.due.words.text() == "To give back"
    assert page.form.payments.form.rows["refund_means"].isVisible()
    tick_all(page)
    page.save()
    qtbot.waitUntil(lambda: page.last is not None)
    assert page.last is not None
    assert page.last.refunded == 20


def test_warranty_costs_nothing(page: PickupPage, founded_store: Store, who: Who, qtbot: QtBot,
                                settled: Settled) -> None:  # fmt: skip
    order = take_in(founded_store, who, service=Service.WARRANTY, service_note="goodwill")
    make_ready(founded_store, who, order.order_id)
    scan(page, order.claim_receipt_number, qtbot, settled)
    tick_all(page)
    assert page.form.bill.due.amount.text() == "¥0.00"
    page.save()
    qtbot.waitUntil(lambda: page.last is not None)
    assert card_state(founded_store, who, order) is State.HANDED_OUT


def test_someone_else_collects(page: PickupPage, founded_store: Store, who: Who, ready: TakenIn, qtbot: QtBot,
                               settled: Settled) -> None:  # fmt: skip
    scan(page, ready.claim_receipt_number, qtbot, settled)
    tick_all(page)
    QTest.keyClick(page, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: focused() is page.form.people.form.field("collector_name"))
    page.save()
    qtbot.waitUntil(lambda: bool(page.form.people.form.rows["collector_name"].error()))
    for name, value in {"collector_name": "李秀英", "collector_id": "身份证", "collector_tail": "4321"}.items():
        page.form.people.form.set_value(name, value)
    page.save()
    qtbot.waitUntil(lambda: page.last is not None)
    row = pickup.at(founded_store, who, ready.order_id)
    assert row.truth is PickupTruth.ALREADY_OUT
    assert "李秀英" in row.collected_by
    assert "4321" in row.collected_by


def test_a_lost_receipt_is_declared_and_refused_from_then_on(
    page: PickupPage, founded_store: Store, who: Who, ready: TakenIn, qtbot: QtBot, settled: Settled
) -> None:
    page.show_subject("pickup", ready.order_id)  # found by name: no receipt in hand
    qtbot.waitUntil(lambda: page.row is not None)
    tick_all(page)
    page.save()
    qtbot.waitUntil(lambda: bool(page.form.people.form.rows["receipt_number"].error()))
    QTest.keyClick(page, Qt.Key.Key_F6)
    qtbot.waitUntil(page.reason.asking)
    page.reason.text.set_value("张伟明, ID card …4321")
    QTest.keyClick(page.reason.text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.form.people.receipt() not in ("", ready.claim_receipt_number))
    settled()
    assert all(field.tick.isChecked() for field in page.form.accessories.fields())
    page.save()
    qtbot.waitUntil(lambda: page.last is not None)
    states = [receipt.state for receipt in cards.card(founded_store, who, ready.order_id).receipts]
    assert sorted(states) == [ReceiptState.LOST, ReceiptState.VOID]
    scan(page, ready.claim_receipt_number, qtbot, settled)
    assert "RECEIPT LOST" in page.line.text()


def test_other_ready_goods_of_the_customer_are_offered(
    page: PickupPage, founded_store: Store, who: Who, ready: TakenIn, qtbot: QtBot, settled: Settled
) -> None:
    customer = replace(intake_input(founded_store).customer, id=ready.customer_id)
    other = take_in(founded_store, who, customer=customer)
    make_ready(founded_store, who, other.order_id)
    scan(page, ready.claim_receipt_number, qtbot, settled)
    assert [button.text().split(" · ")[0] for button in page.others.buttons] == ["1261 1000 0023"]
    tick_all(page)
    page.save()
    qtbot.waitUntil(lambda: page.last is not None)
    assert page.others.isVisible()  # still offered on the empty page
    page.others.buttons[0].click()
    qtbot.waitUntil(lambda: page.row is not None and page.row.card.id == other.order_id)


def test_an_unknown_number_is_said(page: PickupPage, qtbot: QtBot, settled: Settled, said: list[str]) -> None:
    from app.workflow.rows.numbers import damm

    number = "12611000999"
    scan(page, f"{number}{damm(number)}", qtbot, settled)
    assert said
    assert page.row is None


def test_a_change_elsewhere_is_shown(page: PickupPage, desk: Desk, founded_store: Store, who: Who, ready: TakenIn,
                                     qtbot: QtBot, settled: Settled) -> None:  # fmt: skip
    scan(page, ready.claim_receipt_number, qtbot, settled)
    given = hand_out_input(founded_store, who, ready.order_id, owed_how="account", owed_reason="x")
    pickup.hand_out(founded_store, who, given)  # in another window
    desk.tell(("orders",))
    qtbot.waitUntil(lambda: "ALREADY OUT" in page.line.text())
    assert not page.finish.isEnabled()
