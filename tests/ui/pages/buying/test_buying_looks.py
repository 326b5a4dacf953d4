"""Nothing of the page is cut off in any language, also half as long again; every control has a name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.desk import Desk
from app.ui.pages.buying.goods import Goods
from app.ui.pages.buying.page import BuyingPage, Place
from app.ui.pages.buying.purchases import Purchases
from app.ui.pages.buying.returns import Returns
from app.ui.pages.buying.supplier_area import Suppliers
from app.ui.pages.buying.to_order import ToOrder
from app.workflow.buying import receiving, supplier_returns
from app.workflow.rows.receiving import Cause
from app.workflow.stockroom import stock
from tests.ui import looks
from tests.ui.pages.buying.conftest import BARCODE, Bought
from tests.ui.test_looks import StretchedTranslator

Settled = Callable[[], None]


@pytest.fixture(params=["plain", "stretched"])
def stretched(request: pytest.FixtureRequest, desk: Desk, qapp: QApplication, language: str) -> Iterator[None]:
    translator = StretchedTranslator(language)
    if request.param == "stretched":
        qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def places(page: BuyingPage, bought: Bought, settled: Settled) -> Iterator[str]:
    """Each area with each of its forms open, something in it."""
    buyer, settle = bought.buyer, settled
    area = page.area()
    assert isinstance(area, ToOrder)
    area.table.select_id(bought.belt.id)
    area._ask(bought.belt.id)
    settle()
    yield "to order"
    order, sent = buyer.draft(bought.nova, (bought.belt, 5)), buyer.sent(bought.nova, (bought.belt, 5))
    page.show_subject("purchase", order.id)
    settle()
    purchases = page.area()
    assert isinstance(purchases, Purchases)
    for ask in (purchases.ask_new, lambda: purchases._change(order.lines[0].id), purchases.ask_send, purchases.drop_it):
        ask()
        settle()
        yield "draft"
        purchases.step_back()
    page.show_subject("purchase", sent.id)
    settle()
    for ask in (purchases.ask_head, purchases.ask_close):
        ask()
        settle()
        yield "sent"
        purchases.step_back()
    yield from counted(page, bought, settle, sent.id)
    yield from the_rest(page, bought, settle)


def counted(page: BuyingPage, bought: Bought, settle: Settled, order_id: int) -> Iterator[str]:
    goods = receiving.begin(bought.buyer.store, bought.buyer.who, order_id)
    page.show_subject("goods_in", goods.id)
    settle()
    area = page.area()
    assert isinstance(area, Goods)
    area.scans.sound = lambda _right: None
    for code in ("4006381333931", BARCODE, bought.board.number):
        area.hear(code)
        settle()
        yield f"heard {code}"
    area.step_back()
    receiving.set_price(bought.buyer.store, bought.buyer.who, goods.id, goods.lines[0].id, Decimal("8.1234"))
    for ask in (area.ask_new, lambda: area._change(goods.lines[0].id), area.ask_note, area.ask_drop, area.ask_serials,
                area.codes.ask, area.ask_book):  # fmt: skip
        ask()
        settle()
        yield "goods"
        area.step_back()


def the_rest(page: BuyingPage, bought: Bought, settle: Settled) -> Iterator[str]:
    buyer = bought.buyer
    page.show_subject("supplier", bought.nova.id)
    settle()
    area = page.area()
    assert isinstance(area, Suppliers)
    area.parts._open(next(iter(area.parts.table.rows_model.rows.values())))
    settle()
    yield "supplier"
    belt = stock.goods_in(buyer.store, buyer.who, bought.belt.id, Decimal(3), Decimal(9))
    made = supplier_returns.begin(buyer.store, buyer.who, bought.nova.id)
    made = supplier_returns.add_line(buyer.store, buyer.who, made.id, belt.id, Cause.FAULTY_ON_ARRIVAL, Decimal(1))
    page.show_subject("supplier_return", made.id)
    settle()
    returns = page.area()
    assert isinstance(returns, Returns)
    for ask in (returns.ask_new, lambda: returns._offer(belt), returns.drop_it):
        ask()
        settle()
        yield "return"
        returns.step_back()
    supplier_returns.send(buyer.store, buyer.who, made.id, made.version)
    returns.show_id(made.id)
    settle()
    for ask in (returns.ask_credit, returns.ask_refused):
        ask()
        settle()
        yield "sent back"
        returns.step_back()


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_nothing_is_cut_off_and_all_is_named(
    desk: Desk, stretched: None, bought: Bought, shown: Callable[[QWidget], None], settled: Settled
) -> None:
    page = BuyingPage(desk)
    shown(page)
    page.start()
    settled()
    wrong: dict[str, str] = {}
    for name in places(page, bought, settled):
        for _ in range(3):  # a layout asks for another one
            QApplication.processEvents()
        for fault in (*looks.cut_off(page), *looks.nameless(page)):
            wrong.setdefault(fault, name)
    assert not wrong, "\n".join(f"{name}: {fault}" for fault, name in wrong.items())


def test_an_empty_area_says_what_belongs_there(desk: Desk, shown: Callable[[QWidget], None], settled: Settled) -> None:
    page = BuyingPage(desk)
    shown(page)
    for place in Place:
        page.go(place)
        settled()
        assert looks.hints_of(page), place
