"""The page of buying by keyboard alone: proposal, orders, receiving by scan, suppliers, returns; paper and CSV."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.desk import Desk
from app.ui.pages.buying.goods import Goods
from app.ui.pages.buying.page import BuyingPage, Place
from app.ui.pages.buying.purchases import Purchases
from app.ui.pages.buying.returns import Returns
from app.ui.pages.buying.supplier_area import Suppliers
from app.ui.pages.buying.supplier_parts_view import read_prices
from app.ui.pages.buying.to_order import ToOrder
from app.ui.routing import Router
from app.workflow.buying import purchasing, receiving, supplier_parts, supplier_returns, suppliers
from app.workflow.rows.buying import PriceBreak, PurchaseState
from app.workflow.rows.kinds import Document, NumberKind
from app.workflow.rows.receiving import Cause, GoodsInState, ReturnState
from app.workflow.stockroom import stock
from tests.ui.conftest import FakePrinting
from tests.ui.pages.buying.conftest import BARCODE, Bought
from tests.ui.shop_pages import focused, press, write
from tests.ui.text_dump import compare

Settled = Callable[[], None]
ALT = Qt.KeyboardModifier.AltModifier
ENTER = Qt.Key.Key_Return


@pytest.fixture
def page(desk: Desk, bought: Bought, shown: Callable[[QWidget], None], settled: Settled) -> BuyingPage:
    made = BuyingPage(desk)
    shown(made)
    made.start()
    settled()
    return made


def in_front(page: BuyingPage, kind: type, qtbot: QtBot, steps: int = 0) -> QWidget:
    """Alt and → so often; the area that is in front then."""
    for _ in range(steps):
        press(qtbot, Qt.Key.Key_Right, ALT)
    area = page.area()
    assert isinstance(area, kind)
    return area


def test_dumps(page: BuyingPage, bought: Bought, settled: Settled) -> None:
    compare(page, "buying_to_order")
    order = bought.buyer.sent(bought.nova, (bought.belt, 5))
    page.show_subject("purchase", order.id)
    settled()
    compare(page, "buying_order")
    goods = receiving.begin(bought.buyer.store, bought.buyer.who, order.id)
    page.show_subject("goods_in", goods.id)
    settled()
    compare(page, "buying_goods")
    page.show_subject("supplier", bought.nova.id)
    settled()
    compare(page, "buying_supplier")
    made = supplier_returns.begin(bought.buyer.store, bought.buyer.who, bought.nova.id)
    page.show_subject("supplier_return", made.id)
    settled()
    compare(page, "buying_return")


def test_from_the_proposal_to_the_stock_by_keys(
    page: BuyingPage, bought: Bought, settled: Settled, qtbot: QtBot
) -> None:
    area = in_front(page, ToOrder, qtbot)
    assert isinstance(area, ToOrder)
    row = next(each for each in area.rows if each.id == bought.belt.id)
    assert area.ordered(row)
    assert area.why(row) == "below minimum 4 · packs of 5"
    assert page.save()
    settled()
    orders = in_front(page, Purchases, qtbot)
    assert isinstance(orders, Purchases)
    assert orders.order is not None
    assert [line.part_name for line in orders.order.lines if line.part_id == bought.belt.id] == ["Drive belt"]
    page.save()  # when should it be here?
    assert orders.send_form.asking()
    press(qtbot, ENTER)
    settled()
    assert orders.order.state is PurchaseState.SENT
    page.save()  # receive
    settled()
    goods = in_front(page, Goods, qtbot)
    assert isinstance(goods, Goods)
    assert goods.scans.field.hasFocus()
    for _ in range(2):
        write(qtbot, BARCODE)
        press(qtbot, ENTER)
    settled()
    assert goods.heard.text() == "✓ Drive belt: 2 of 10"
    page.save()
    settled()
    if goods.prices.asking():  # 8.50 is not what it cost last
        page.save()
        settled()
    assert goods.goods is not None
    assert goods.goods.state is GoodsInState.BOOKED
    assert stock.part(bought.buyer.store, bought.belt.id).on_hand == 2


def test_a_line_is_left_out_or_changed(page: BuyingPage, bought: Bought, settled: Settled, qtbot: QtBot) -> None:
    area = in_front(page, ToOrder, qtbot)
    assert isinstance(area, ToOrder)
    area.table.select_id(bought.belt.id)
    area.table.setFocus()
    press(qtbot, Qt.Key.Key_T, ALT)
    row = next(each for each in area.rows if each.id == bought.belt.id)
    assert not area.ordered(row)
    area.table.setFocus()
    press(qtbot, ENTER)
    write(qtbot, "15")
    press(qtbot, ENTER)
    area.suppliers.set_value(bought.other.id)
    area.ask.agree()
    assert (area.ordered(row), area.quantity(row), area.supplier(row)) == (True, 15, "Other Supply")
    area.make_orders()
    settled()
    found = purchasing.on_order_of(bought.buyer.store, [bought.belt.id])[bought.belt.id]
    assert found.draft == 15


def test_an_order_is_written_by_hand(page: BuyingPage, bought: Bought, settled: Settled, qtbot: QtBot) -> None:
    area = in_front(page, Purchases, qtbot, 1)
    assert isinstance(area, Purchases)
    press(qtbot, Qt.Key.Key_N, ALT)
    settled()
    press(qtbot, ENTER)
    settled()
    assert area.order is not None
    assert area.order.supplier == "Nova Parts"
    assert area.search.hasFocus()
    write(qtbot, "NV-9")
    press(qtbot, ENTER)
    settled()
    qtbot.waitUntil(area.line_form.asking)
    write(qtbot, "12")
    press(qtbot, ENTER)
    press(qtbot, ENTER)
    settled()
    line = area.order.lines[0]
    assert (line.quantity, line.price) == (12, Decimal("8.50"))
    area.table.select_id(line.id)
    area.table.setFocus()
    press(qtbot, ENTER)
    focused().selectAll()  # type: ignore[attr-defined]
    write(qtbot, "0")
    area.line_form.agree()
    settled()
    assert area.line_form.form.rows["quantity"].error()
    area.line_form.close_panel()
    area.remove_line()
    settled()
    assert area.order.lines == ()
    page.save()
    area.send_form.agree()
    settled()
    assert area.send_form.problem.text() == "Nothing stands on it yet. Add a part first."
    assert page.step_back()


def test_close_short_asks_why(page: BuyingPage, bought: Bought, settled: Settled, qtbot: QtBot) -> None:
    order = bought.buyer.sent(bought.nova, (bought.belt, 5))
    page.show_subject("purchase", order.id)
    settled()
    area = in_front(page, Purchases, qtbot)
    assert isinstance(area, Purchases)
    area.close_it.click()
    write(qtbot, "not made any more")
    press(qtbot, ENTER)
    settled()
    assert area.order is not None
    assert (area.order.state, area.order.closed_why) == (PurchaseState.CLOSED, "not made any more")


def test_csv_and_paper(
    desk: Desk,
    bought: Bought,
    shown: Callable[[QWidget], None],
    settled: Settled,
    printing: FakePrinting,
    tmp_path: Path,
) -> None:
    order = bought.buyer.sent(bought.nova, (bought.belt, 5))
    area = Purchases(desk, lambda *_: tmp_path / "order.csv")
    shown(area)
    area.show_id(order.id)
    settled()
    area.write_csv()
    settled()
    assert "NV-9" in (tmp_path / "order.csv").read_text("utf-8-sig")
    assert area.print_again()
    settled()
    assert area.preview()
    settled()
    assert area.preview_shown()
    assert area.step_back()
    assert not area.preview_shown()
    assert [(document, ref) for document, _paper, ref in printing.printed] == [
        (Document.PURCHASE_ORDER, order.number)
    ]  # fmt: skip


# --- goods in


@pytest.fixture
def counted(page: BuyingPage, bought: Bought, settled: Settled) -> Goods:
    order = bought.buyer.sent(bought.nova, (bought.belt, 2))
    goods = receiving.begin(bought.buyer.store, bought.buyer.who, order.id)
    page.show_subject("goods_in", goods.id)
    settled()
    area = page.area()
    assert isinstance(area, Goods)
    area.scans.sound = heard.append
    heard.clear()
    return area


heard: list[bool] = []


def test_right_and_wrong_are_heard_and_seen(
    page: BuyingPage, counted: Goods, settled: Settled, bought: Bought, qtbot: QtBot
) -> None:
    for code in (BARCODE, "no-such", BARCODE, BARCODE):
        write(qtbot, code)
        press(qtbot, ENTER)
    settled()
    assert heard == [True, False, True, True]
    assert (counted.heard.text(), counted.heard.property("tone")) == ("! Drive belt: 3, only 2 ordered", "warn")
    assert counted.goods is not None
    assert [(code.code, code.times) for code in counted.goods.codes] == [("no-such", 1)]
    press(qtbot, Qt.Key.Key_W, ALT)
    assert counted.codes.search.hasFocus()
    write(qtbot, "belt")
    press(qtbot, ENTER)
    settled()
    qtbot.waitUntil(lambda: not counted.codes.asking())
    settled()
    assert counted.goods.lines[0].quantity == 4
    assert counted.scans.field.text() == ""


def test_a_scanner_anywhere_on_the_page_counts(
    page: BuyingPage, counted: Goods, settled: Settled, bought: Bought
) -> None:
    assert page.take_code(NumberKind.PART, bought.belt.number)
    assert page.take_code(None, BARCODE)
    assert not page.take_code(NumberKind.ORDER, "126110000017")
    settled()
    assert counted.goods is not None
    assert counted.goods.lines[0].quantity == 2


def test_a_makers_barcode_counts_too_while_one_stands_in_the_field_for_codes(
    page: BuyingPage, counted: Goods, settled: Settled
) -> None:
    """The window puts a code that is none of ours into a field that takes codes: this one must not swallow it."""
    counted.scans.field.setFocus()
    Router(page.desk, lambda: page, lambda _text: None, lambda _command: None).take(BARCODE)
    settled()
    assert counted.scans.field.text() == ""
    assert counted.goods is not None
    assert counted.goods.lines[0].quantity == 1


def test_a_tracked_part_asks_for_its_serial(
    page: BuyingPage, counted: Goods, settled: Settled, bought: Bought, qtbot: QtBot
) -> None:
    counted.hear(bought.board.number)
    settled()
    assert counted.scans.label.text() == "Serial number of Main board"
    write(qtbot, "SN-1")
    press(qtbot, ENTER)
    settled()
    assert counted.scans.label.text() == "Scan or type a code"
    counted.hear(bought.board.number)
    settled()
    counted.hear("sn-1")
    settled()
    assert heard[-1] is False
    assert "scanned before" in counted.heard.text()
    assert counted.scans.tracked is not None
    assert page.step_back()
    assert counted.scans.tracked is None


def test_a_run_of_serials_comes_in_at_once(
    page: BuyingPage, counted: Goods, settled: Settled, bought: Bought, qtbot: QtBot
) -> None:
    counted.hear(bought.board.number)
    settled()
    press(qtbot, Qt.Key.Key_R, ALT)
    panel = counted.serials
    assert panel.asking() and focused() is panel.form.field("first")
    Router(page.desk, lambda: page, lambda _text: None, lambda _command: None).take("SN098")
    assert focused() is panel.form.field("last"), "a scan goes on to the next field, as Enter does"
    write(qtbot, "SN0147")
    press(qtbot, ENTER)
    press(qtbot, ENTER)
    settled()
    assert panel.form.rows["last"].error().endswith("like 098 and 147."), "nothing typed is lost"
    panel.form.set_value("last", "SN147")
    assert panel.adds.text() == "Adds 50: SN098 … SN147"
    page.save()
    settled()
    assert not panel.asking() and heard[-1] is True
    assert counted.heard.text() == "✓ Main board: 50, not ordered"
    assert counted.goods is not None
    assert counted.goods.lines[1].quantity == 50
    assert counted.scans.tracked is None


def test_a_serial_that_was_scanned_by_mistake_is_taken_off(
    page: BuyingPage, counted: Goods, settled: Settled, bought: Bought, qtbot: QtBot
) -> None:
    for code in (bought.board.number, "SN-1", bought.board.number, "SN-2"):  # faster than the database answers
        counted.hear(code)
    settled()
    press(qtbot, Qt.Key.Key_R, ALT)
    panel = counted.serials
    assert [row.serial for row in panel.table.rows_model.rows.values()] == ["SN-2", "SN-1"]
    panel.form.set_value("first", "SN-1")
    panel.form.set_value("count", Decimal(2))
    page.save()
    settled()
    assert panel.form.rows["first"].error().startswith("⚠ 2 of them are known already: SN-1, SN-2.")
    assert heard[-1] is True and panel.asking()
    panel.table.select_first()
    panel.take_off.click()
    settled()
    assert [row.serial for row in panel.table.rows_model.rows.values()] == ["SN-1"]
    assert counted.goods is not None
    assert (counted.goods.lines[1].quantity, counted.goods.unknown) == (1, 0)


def test_the_code_just_scanned_is_the_one_that_is_asked_about(
    counted: Goods, settled: Settled, qtbot: QtBot
) -> None:
    for code in ("first-code", "second-code"):
        counted.hear(code)
        settled()
    press(qtbot, Qt.Key.Key_W, ALT)
    assert counted.codes.whose.text() == "Whose is second-code?"
    write(qtbot, "belt")
    press(qtbot, ENTER)
    settled()
    qtbot.waitUntil(lambda: not counted.codes.asking())
    settled()
    assert counted.goods is not None
    assert [(code.code, bool(code.part_id)) for code in counted.goods.codes] == [
        ("first-code", False), ("second-code", True),
    ]  # fmt: skip
    assert focused() is counted.scans.field, "not a button: the next Enter would book"
    press(qtbot, Qt.Key.Key_W, ALT)
    assert counted.codes.whose.text() == "Whose is first-code?", "on to the next one"


def test_f9_takes_what_stands_in_an_open_form(
    page: BuyingPage, counted: Goods, settled: Settled, bought: Bought, qtbot: QtBot
) -> None:
    assert counted.goods is not None
    counted._change(counted.goods.lines[0].id)
    counted.line_form.form.set_value("quantity", Decimal(3))
    page.save()
    settled()
    assert counted.goods.lines[0].quantity == 3 and counted.goods.state is GoodsInState.COUNTING
    page.show_subject("purchase", bought.buyer.draft(bought.nova, (bought.belt, 5)).id)
    settled()
    orders = page.area()
    assert isinstance(orders, Purchases)
    page.save()
    orders.send_form.form.set_value("expected", date(2030, 1, 2))
    page.save()
    settled()
    assert orders.order is not None
    assert (orders.order.state, orders.order.expected) == (PurchaseState.SENT, date(2030, 1, 2))


def test_the_tab_says_how_much_is_short(page: BuyingPage, bought: Bought, settled: Settled) -> None:
    assert page.badge() == "2"
    bought.buyer.wants(bought.board)
    page.on_changed(frozenset({"parts"}))
    settled()
    assert page.badge() == "3!", "a job waits for one of them"
    bought.buyer.sold(bought.other, bought.board)
    page.on_changed(frozenset({"parts"}))
    settled()
    page.save()
    settled()
    assert page.badge() == "1", "ordered, but for what nobody is known to sell"


def test_a_job_that_waits_is_named(counted: Goods, settled: Settled, bought: Bought) -> None:
    bought.buyer.wants(bought.belt)
    counted.hear(BARCODE)
    settled()
    assert counted.heard.small.text().startswith("Waits for it: 1")
    counted.save()
    settled()
    counted.save()
    settled()
    assert counted.heard.text().startswith("✓ Booked in: G2611")
    assert counted.heard.small.text().startswith("These jobs have their part now: ")
    counted.reload()  # as the window does when stock changed
    settled()
    assert counted.heard.isVisible(), "who has the part now is still to be read"


def test_quantity_price_note_and_labels(
    counted: Goods, settled: Settled, bought: Bought, qtbot: QtBot, printing: FakePrinting
) -> None:
    counted.table.select_first()
    counted.table.setFocus()
    press(qtbot, ENTER)
    focused().selectAll()  # type: ignore[attr-defined]
    write(qtbot, "2")
    press(qtbot, ENTER)
    focused().selectAll()  # type: ignore[attr-defined]
    write(qtbot, "12.50")
    press(qtbot, ENTER)
    settled()
    assert counted.goods is not None
    assert (counted.goods.lines[0].quantity, counted.goods.total) == (2, 25)
    counted.ask_note()
    write(qtbot, "LS 77")
    press(qtbot, ENTER)
    settled()
    assert "LS 77" in counted.title.text()
    counted.print_labels()
    settled()
    document, papers, ref, _ = printing.labels[-1]
    assert (document, len(papers), ref) == (Document.PART_LABEL, 2, counted.goods.number)
    counted.save()
    settled()
    assert counted.prices.asking()
    assert counted.prices.table.rows_model.index(0, 1).data() == "¥12.50"
    assert counted.step_back()
    assert not counted.prices.asking()


def test_a_delivery_without_an_order(page: BuyingPage, settled: Settled, qtbot: QtBot) -> None:
    area = in_front(page, Goods, qtbot, 2)
    assert isinstance(area, Goods)
    settled()
    press(qtbot, Qt.Key.Key_N, ALT)
    settled()
    press(qtbot, ENTER)
    write(qtbot, "LS 9")
    press(qtbot, ENTER)
    settled()
    assert area.goods is not None
    assert (area.goods.supplier, area.goods.delivery_note) == ("", "LS 9")
    assert area.scans.field.hasFocus()
    area.ask_drop()
    write(qtbot, "mistake")
    press(qtbot, ENTER)
    settled()
    assert area.goods.state is GoodsInState.DROPPED


# --- suppliers, returns


def test_a_supplier_is_added_with_what_it_sells(
    page: BuyingPage, bought: Bought, settled: Settled, qtbot: QtBot
) -> None:
    area = in_front(page, Suppliers, qtbot, 3)
    assert isinstance(area, Suppliers)
    settled()
    press(qtbot, Qt.Key.Key_N, ALT)
    write(qtbot, "Nova Parts")
    assert page.save()
    settled()
    assert area.form.rows["name"].error()
    write(qtbot, " East")
    assert page.save()
    settled()
    assert area.supplier is not None
    assert area.supplier.name == "Nova Parts East"
    area.parts.search.setFocus()
    write(qtbot, "belt")
    press(qtbot, ENTER)
    settled()
    qtbot.waitUntil(area.parts.form.asking)
    write(qtbot, "E-1")
    area.parts.form.form.set_value("prices", "1: 8, 10 7")
    area.parts.form.agree()
    settled()
    assert area.parts.form.form.rows["prices"].error()
    area.parts.form.form.set_value("prices", "8,00")
    area.parts.form.form.set_value("prices", "1: 8, 10：7.50")
    area.parts.form.agree()
    settled()
    sold = supplier_parts.of_supplier(bought.buyer.store, area.supplier.id)
    assert [(each.number, each.prices[1]) for each in sold] == [("E-1", PriceBreak(Decimal(10), Decimal("7.50")))]
    area.retire.click()
    settled()
    assert suppliers.supplier(bought.buyer.store, area.supplier.id).retired


def test_prices_are_read_as_they_are_typed(desk: Desk) -> None:
    money = desk.formats.parse_money
    assert read_prices("40", money) == (PriceBreak(Decimal(1), Decimal(40)),)
    assert [each.quantity for each in read_prices("1: 40; 10:35，100：30", money)] == [1, 10, 100]
    assert read_prices(" ", money) == ()


def test_what_goes_back_by_keys(page: BuyingPage, bought: Bought, settled: Settled, qtbot: QtBot) -> None:
    stock.goods_in(bought.buyer.store, bought.buyer.who, bought.belt.id, Decimal(3), Decimal(9))
    area = in_front(page, Returns, qtbot, 4)
    assert isinstance(area, Returns)
    settled()
    press(qtbot, Qt.Key.Key_N, ALT)
    settled()
    press(qtbot, ENTER)
    settled()
    assert area.row is not None
    write(qtbot, "NV-9")
    press(qtbot, ENTER)
    settled()
    qtbot.waitUntil(area.line_form.asking)
    write(qtbot, "2")
    area.line_form.form.set_value("cause", Cause.BROKEN_BY_US)
    area.line_form.agree()
    settled()
    assert [(line.cause, line.quantity) for line in area.row.lines] == [(Cause.BROKEN_BY_US, 2)]
    assert page.save()
    settled()
    assert area.row.state is ReturnState.SENT
    assert page.save()
    focused().selectAll()  # type: ignore[attr-defined]
    write(qtbot, "10")
    press(qtbot, ENTER)
    press(qtbot, ENTER)
    settled()
    assert (area.row.state, area.row.credited) == (ReturnState.SETTLED, 10)
    assert area.paper() == (Document.SUPPLIER_RETURN, area.row.id)


def test_esc_goes_back_and_keys_are_told(page: BuyingPage, qtbot: QtBot) -> None:
    assert not page.step_back()
    for place in Place:
        page.go(place)
        told = page.keys()
        assert "F9" in [key for key, _ in told]
