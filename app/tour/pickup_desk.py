"""The cashier's part of the tour: hands articles out on the pickup page, each ending in its own way."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import Qt

from app.tour.clock import TourClock
from app.tour.hands import Hands, TourStuck
from app.tour.story import Ending, Job
from app.ui.pages.pickup.page import PickupPage
from app.workflow.rows.intake import TakenIn
from app.workflow.rows.kinds import Means, ReceiptState
from app.workflow.rows.pickup import PickupTruth
from app.workflow.workbench import cards

Look = Callable[[str], None]


class PickupDesk:
    """Scans the claim receipt, ticks, takes the money, presses F9."""

    def __init__(self, hands: Hands, clock: TourClock) -> None:
        self.hands = hands
        self.clock = clock
        page = hands.window.page("pickup")
        if not isinstance(page, PickupPage):
            raise TypeError(page)
        self.page = page

    def hand_out(self, job: Job, order: TakenIn, look: Look | None) -> None:
        """From the scan to the closed order. look: takes pictures."""
        self.clock.pass_minutes(10)
        lost = job.ending is Ending.LOST_RECEIPT
        # without its receipt the order is found by the number on the tag
        self._open(order.number[-6:] if lost else order.claim_receipt_number, typed=lost)
        if lost:
            self._declare_lost()
        else:
            self._confirm(order.number)
        for field in self.page.form.accessories.fields():
            self.hands.tick(field.tick)
        if job.ending is Ending.SOMEONE_ELSE:
            self._someone_else(job)
        if job.ending is Ending.PART_PAYMENT:
            self._part_payment()
        if look is not None:
            look(f"04-pickup-{job.ending}")
        self._finish(order)
        if lost:
            self._refused_from_now_on(order, look)

    def _open(self, code: str, *, typed: bool) -> None:
        page = self.page
        if typed:
            self.hands.window.show_page("pickup")
            self.hands.type(page.search, code)
            self.hands.rest(page.search.popup_shown, "the pickup search to answer")
            self.hands.press(Qt.Key.Key_Return, target=page.search)
        else:
            self.hands.scan(code)
        self.hands.rest(lambda: page.row is not None, f"the order of {code} to be shown: {self._said()}")
        if page.row is None or page.row.truth is not PickupTruth.READY:
            raise TourStuck(f"{code} is not ready: {page.line.text()}")
        self.hands.rest()

    def _confirm(self, number: str) -> None:
        """The tag on the article says that it is the right one."""
        self.hands.scan(number)

    def _declare_lost(self) -> None:
        page = self.page
        before = page.form.people.receipt()
        self.hands.click(page.form.people.lost_button)
        self.hands.type(page.reason.text, page.reason.text.value() + ", ID card, 4711")
        self.hands.click(page.reason.yes)
        self.hands.rest(lambda: page.form.people.receipt() != before, "the replacement to be issued")

    def _someone_else(self, job: Job) -> None:
        people = self.page.form.people
        self.hands.click(people.other)
        name, tail = job.collector
        kind = "身份证" if self.hands.desk.language == "zh_CN" else "ID card"
        for field, text in (("collector_name", name), ("collector_id", kind), ("collector_tail", tail)):
            self.hands.type(people.form.field(field), text)

    def _part_payment(self) -> None:
        """Half now by card, the rest stays on the customer's account."""
        payments = self.page.form.payments
        if not payments.lines:
            return
        line = payments.lines[0]
        due = line.amount.value()
        if not isinstance(due, Decimal):
            raise TourStuck("no amount is proposed")
        self.hands.choose(line.means, Means.CARD, line.means.value)
        self.hands.type(line.amount, str((due / 2).quantize(Decimal(1))))
        self.hands.choose_in(payments.form, "owed_how", "account")

    def _finish(self, order: TakenIn) -> None:
        page = self.page
        self.hands.press(Qt.Key.Key_F9)
        self.hands.rest()
        if page.last is None or page.last.order_id != order.order_id:
            raise TourStuck(f"{order.number} was not handed out: {self._said()}")

    def _refused_from_now_on(self, order: TakenIn, look: Look | None) -> None:
        """Somebody found the lost receipt: it must be refused."""
        page = self.page
        self.hands.scan(order.claim_receipt_number)
        self.hands.rest(lambda: page.row is not None, "the lost receipt to be judged")
        if page.row is None or page.row.truth is not PickupTruth.RECEIPT_LOST:
            raise TourStuck(f"the lost receipt of {order.number} was not refused")
        card = cards.card(self.hands.desk.store, self.hands.desk.acting(), order.order_id)
        if any(receipt.state is ReceiptState.VALID for receipt in card.receipts):
            raise TourStuck(f"{order.number} still has a valid receipt")
        if look is not None:
            look("05-lost-receipt-refused")
        self.hands.press(Qt.Key.Key_Escape)

    def _said(self) -> str:
        page = self.page
        parts = [self.hands.window.status.text(), page.form.payments.wrong.text()]
        for form in page.form.forms():
            parts += [f"{name}: {row.error()}" for name, row in form.rows.items() if row.error()]
        return "; ".join(filter(None, parts))
