"""The store room's part of the tour: what is short is ordered, comes in by scan, and a shelf is counted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from app.tour.hands import Hands, TourStuck
from app.ui.pages.buying.goods import Goods
from app.ui.pages.buying.page import BuyingPage, Place
from app.ui.pages.buying.purchases import Purchases
from app.ui.pages.counting.page import CountingPage
from app.workflow.rows.buying import PurchaseState
from app.workflow.rows.counting import CountKind, CountState
from app.workflow.rows.receiving import GoodsInState
from app.workflow.rows.stock import PartFilter
from app.workflow.stockroom import stock

Look = Callable[[str], None]
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


class StoreRoom:
    """Works by keys and scans alone."""

    def __init__(self, hands: Hands, look: Look) -> None:
        self.hands = hands
        self.look = look
        buying, counting = hands.window.page("buying"), hands.window.page("counting")
        if not isinstance(buying, BuyingPage) or not isinstance(counting, CountingPage):
            raise TypeError(buying)
        self.buying, self.counting = buying, counting

    # --- buying

    def buy(self) -> None:
        """From the proposal to an order that is sent, and its goods on the shelf."""
        self.hands.window.show_page("buying")
        self.hands.rest()
        self.look("08-buying-proposal")
        self.hands.press(Qt.Key.Key_F9)
        orders = self._orders()
        self.hands.rest(lambda: orders.order is not None, "an order to be made")
        self.hands.press(Qt.Key.Key_F9)  # when is it expected?
        self.hands.press(Qt.Key.Key_Return)
        self.hands.rest(lambda: self._state(orders) is PurchaseState.SENT, "the order to be sent")
        self.look("08-buying-order")
        self.hands.press(Qt.Key.Key_P, CTRL)
        self.hands.press(Qt.Key.Key_F9)
        self._receive()

    def _orders(self) -> Purchases:
        self.hands.rest(lambda: self.buying.chips.value() == Place.ORDERS, "the orders to be shown")
        area = self.buying.area()
        if not isinstance(area, Purchases):
            raise TourStuck("no orders were made")
        return area

    def _state(self, orders: Purchases) -> PurchaseState | None:
        return None if orders.order is None else orders.order.state

    def _receive(self) -> None:
        self.hands.rest(lambda: self.buying.chips.value() == Place.GOODS_IN, "the goods to be counted")
        goods = self.buying.area()
        if not isinstance(goods, Goods):
            raise TourStuck("no goods can be counted")
        self.hands.rest(lambda: goods.goods is not None, "the delivery to be shown")
        if goods.goods is None:
            raise TourStuck("no delivery")
        for line in goods.goods.lines:
            for _ in range(int(line.ordered or 0)):
                self.hands.scan(line.part_number)
        self.hands.scan("6900000000007")  # somebody else's: kept for later
        self.hands.rest()
        self.look("08-buying-goods-in")
        self._book(goods)

    def _book(self, goods: Goods) -> None:
        for _ in range(3):  # prices that differ are shown, then what is still unknown
            self.hands.press(Qt.Key.Key_F9)
            if goods.goods is not None and goods.goods.state is GoodsInState.BOOKED:
                self.look("08-buying-booked")
                return
        raise TourStuck(f"the goods were not booked: {goods.problem.text()}")

    # --- counting

    def count(self) -> None:
        """A shelf, blind: each of its parts as the ledger has it, one of them once more."""
        page = self.counting
        self.hands.window.show_page("counting")
        self.hands.press(Qt.Key.Key_N, ALT)
        self.hands.choose_in(page.begin.form, "kind", CountKind.SHELF)
        self.hands.type(page.begin.form.field("scope"), "A1")
        self.hands.press(Qt.Key.Key_F9)
        self.hands.rest(lambda: page.view.count is not None, "the count to begin")
        self._scan_shelf("A1")
        self.look("08-counting-blind")
        self.hands.press(Qt.Key.Key_F9)
        self.hands.rest(lambda: self._count_state() is CountState.REVIEW, "the count to be looked at")
        self.look("08-counting-review")
        self.hands.press(Qt.Key.Key_P, CTRL)
        self._agree()

    def _scan_shelf(self, shelf: str) -> None:
        store = self.hands.desk.store
        ids = stock.list_ids(store, PartFilter(shelf=shelf)).ids
        extra = True
        for row in stock.rows(store, ids):
            for _ in range(int(row.on_hand) + extra):
                self.hands.scan(row.number)
            extra = False

    def _count_state(self) -> CountState | None:
        count = self.counting.view.count
        return None if count is None else count.state

    def _agree(self) -> None:
        page = self.counting
        self.hands.press(Qt.Key.Key_F9)
        form = page.view.book_form
        self.hands.type(form.form.field("reason"), "month's end")
        self.hands.press(Qt.Key.Key_F9)
        if form.asking():
            form.form.set_value("leave_rest", True)
            self.hands.press(Qt.Key.Key_F9)
        self.hands.rest(lambda: self._count_state() is CountState.BOOKED, "the count to be booked")
        self.look("08-counting-booked")
