"""The pickup page: scan, see what is true, tick, take the money, one key to finish (DOMAIN.md §6)."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.pages.page import Page
from app.ui.pages.pickup.finding import SEARCH_WIDTH, hits, how_to_begin, placeholder
from app.ui.pages.pickup.foot import PickupFoot
from app.ui.pages.pickup.form import PickupForm
from app.ui.pages.pickup.keys import pickup_keys
from app.ui.pages.pickup.lost_receipt import LostReceipt
from app.ui.pages.pickup.others_strip import OthersStrip
from app.ui.pages.pickup.papers_part import PapersPart
from app.ui.pages.pickup.truth import (
    advice,
    big_line,
    handed_out_words,
    printable,
    reportable,
    shown_receipt,
    tone,
    wrong_article,
)
from app.ui.widgets import BigLine, Hit, ReasonPanel, SearchBox, empty_place
from app.ui.widgets.focus import give_back
from app.ui.words import translate
from app.workflow.counter import pickup
from app.workflow.rows import numbers
from app.workflow.rows.customers import Found
from app.workflow.rows.kinds import Document, NumberKind
from app.workflow.rows.pickup import HandedOut, PickupRow, PickupTruth

CHANGES = ("orders", "customers", "register", "papers", "money")
RECKONED = ("pickup.still_owed", "pickup.paid_too_much")  # perhaps the shop charges or rounds otherwise by now
OVERTAKEN = ("changed", "pickup.already_out", "pickup.order_void", "pickup.not_ready")  # it is not what it was


class PickupPage(Page):
    """An article goes back to its customer."""

    key = "pickup"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.row: PickupRow | None = None
        self.busy = False
        self._focused: QWidget | None = None  # where the focus was on F9
        self._shown_receipt = ""  # the claim receipt with which the order came onto the page
        self.refused = False  # another article's tag was scanned: nothing goes on before Esc or the right tag
        self.last: HandedOut | None = None
        self.search = SearchBox(desk, self._look, self._hits, placeholder())
        self.search.setAccessibleName(translate("Pickup", "Claim receipt or order"))
        self.search.setMaximumWidth(SEARCH_WIDTH)
        self.search.picked.connect(self._picked)
        self.line = BigLine()
        self.line.hide()
        self.reason = ReasonPanel()
        self.form = PickupForm(desk)
        self.others = OthersStrip(desk)
        self.stack = QStackedWidget()
        self.stack.addWidget(empty_place(how_to_begin()))
        self.stack.addWidget(self.form)
        self.papers = PapersPart(desk, self.stack)
        acts = {"again": self.print_again, "report": self.print_report, "other": self.step_back, "see": self.preview}
        foot = self.foot = PickupFoot(desk, **acts, notice=self.print_notice, finish=self.save)
        self.again, self.other, self.finish = foot.again, foot.other, foot.finish
        self._lay_out()
        self.form.finished.connect(self.finish.setFocus)
        self.lost = LostReceipt(desk, self.reason)
        self.lost.replaced.connect(self._replaced)
        self.form.people.lost.connect(lambda: self.lost.ask(self.row))
        self.others.picked.connect(self.open_order)
        self._show_buttons()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        upper = QWidget()
        column.addWidget(upper, 1)
        inside = QVBoxLayout(upper)
        inside.setContentsMargins(8, 8, 8, 8)
        inside.setSpacing(8)
        for widget in (self.search, self.line, self.reason, self.others):
            inside.addWidget(widget)
        inside.addWidget(self.stack, 1)
        column.addWidget(self.foot)

    # --- what the window asks

    @override
    def title(self) -> str:
        return translate("Pickup", "Pickup")

    @override
    def start(self) -> None:
        if self.row is None:
            self.search.setFocus()
        else:
            self.form.start()

    @override
    def show_subject(self, kind: str, subject_id: object) -> None:
        if isinstance(subject_id, str):
            self._scan(subject_id)
        elif isinstance(subject_id, int):
            self.open_order(subject_id)

    @override
    def take_code(self, kind: NumberKind | None, code: str) -> bool:
        if kind not in (NumberKind.ORDER, NumberKind.CLAIM_RECEIPT):
            return False
        self._scan(code)
        return True

    @override
    def on_changed(self, kinds: frozenset[str]) -> None:
        if kinds & {"orders", "money", "shop"} and self.row is not None and not self.busy:
            self._read_again(self.row)

    @override
    def save(self) -> bool:
        if self.busy:
            return True
        if self.row is None or self.row.truth is not PickupTruth.READY:
            return False
        if self.refused:
            self.desk.sound(False)
            return True
        if self.form.owed.holds_up():
            return True
        try:
            who = self.desk.acting()
            self.form.check()
        except ShopError as error:
            self._refuse_fields(error)
            return True
        given = self.form.given(self.row)
        self._set_busy(True)
        self.desk.run(
            self, pickup.hand_out, who, given, then=self._handed_out, fail=self._refuse_fields, changes=CHANGES
        )
        return True

    @override
    def preview(self) -> bool:
        row, out = self.row, printable(self.row, self.last)
        if out is not None and not self.busy:
            self.papers.show_slip(Document.PICKUP_RECEIPT, out)
        elif row is not None and not self.busy and (self.reason.asking() or row.truth is PickupTruth.READY):
            self._preview(row)
        return self.busy or row is not None or out is not None

    def _preview(self, row: PickupRow) -> None:
        """The declaration while it is asked who makes it, else what F9 would print."""
        try:
            who = self.desk.acting()
            if not self.reason.asking():
                self.form.check()
        except ShopError as error:
            self._say_refused(error)
            return
        if self.reason.asking():
            self.papers.show_lost(who, row.card.id, self.reason.text.value())
        else:
            self.papers.show_hand_out(who, self.form.given(row), self._say_refused)

    @override
    def print_again(self) -> bool:
        out, papers = printable(self.row, self.last), self.papers
        return papers.panel.print_now() if papers.seen() else self._print_slip(Document.PICKUP_RECEIPT, out)

    def print_report(self) -> None:
        """Alt+R: the repair report of what is ready or out."""
        self._print_slip(Document.REPAIR_REPORT, reportable(self.row, self.last))

    def _print_slip(self, document: Document, order_id: int | None) -> bool:
        if order_id is not None:
            self.papers.print_slip(document, order_id)
        return order_id is not None

    def print_notice(self) -> None:
        """Alt+N: a letter to the customer of what is ready and still here."""
        if self.row is not None and self.row.truth is PickupTruth.READY:
            self.papers.print_slip(Document.COLLECT_NOTICE, self.row.card.id)

    @override
    def step_back(self) -> bool:
        if self.busy:
            return True
        if self.papers.leave():
            pass
        elif self.reason.asking():
            self.reason.close_panel()
        elif self.form.owed.step_back():
            pass
        elif self.refused and self.row is not None:
            self.refused = False
            self._say_truth(self.row)
        elif self.row is not None or self.search.text():
            self.clear()
            self.search.setFocus()
        else:
            return False
        return True

    @override
    def keys(self) -> list[tuple[str, str]]:
        return pickup_keys()

    # --- finding

    def _look(self, store: Any, text: str) -> PickupRow | tuple[Found, ...]:
        who = self.desk.who
        return pickup.look_up(store, text, who) if who is not None else ()

    def _hits(self, result: PickupRow | tuple[Found, ...]) -> list[Hit]:
        return hits(result, self.desk.formats, self.search.value())

    def _picked(self, value: object) -> None:
        if isinstance(value, Found) and value.order_id is not None:
            self.open_order(value.order_id)
        elif isinstance(value, tuple):
            row, receipt_number = cast("tuple[PickupRow, str]", value)
            self.show_row(row, receipt_number)

    def open_order(self, order_id: int) -> None:
        """Show an order; its claim receipt is still to be scanned."""
        try:
            who = self.desk.acting()
        except ShopError:
            return
        self.desk.run(self, pickup.at, who, order_id, then=self.show_row)

    def _scan(self, code: str) -> None:
        try:
            who = self.desk.acting()
        except ShopError:
            return
        code = numbers.cleaned(code)

        def judge(result: PickupRow | tuple[Found, ...]) -> None:
            if isinstance(result, PickupRow):
                self._scanned(result, code)
            else:
                self.desk.complain(ShopError("pickup.number_unknown", number=code))

        self.desk.run(self, pickup.look_up, code, who, then=judge)

    def _scanned(self, row: PickupRow, code: str) -> None:
        """Nothing open: it opens. Its own tag or receipt confirms; another order's is refused loudly."""
        now = self.row
        if now is None or now.truth is not PickupTruth.READY:
            self.show_row(row, shown_receipt(row, code))
        elif row.card.id != now.card.id:
            self._refuse_loudly(row)
        elif code == now.card.number:
            self.refused = False
            self._say_truth(now)
            self.form.article.confirm()
        elif row.truth is PickupTruth.READY:
            self.refused = False
            self.form.people.set_receipt(code)
            self._say_truth(now)
        else:
            self.show_row(row, code)  # a void or lost receipt of this order

    def _refuse_loudly(self, other: PickupRow) -> None:
        self.refused = True
        self.line.say(*wrong_article(other, self.row, self.desk.formats))
        self.desk.sound(False)

    # --- showing

    def show_row(self, row: PickupRow, receipt_number: str = "") -> None:
        """Put an order on the page and say what is true."""
        self.row, self.refused, self._shown_receipt = row, False, receipt_number
        self.search.reset()
        self.reason.close_panel()
        self.papers.forget()
        self.form.show_row(row, receipt_number)
        self.stack.setCurrentWidget(self.form)
        self.others.show_others(row.others_ready)
        self._say_truth(row)
        self._show_buttons()
        if row.truth is PickupTruth.READY:
            self.form.start()
        else:
            self.search.setFocus()

    def clear(self) -> None:
        """An empty page."""
        self.row, self.refused = None, False
        self.search.reset()
        self.line.hide()
        self.others.show_others(())
        self.papers.forget()
        self.stack.setCurrentIndex(0)
        self._show_buttons()

    def _say_truth(self, row: PickupRow) -> None:
        formats = self.desk.formats
        sign = {"good": "✓ ", "warn": "! ", "bad": "⚠ "}[tone(row)]
        self.line.say(sign + big_line(row, formats), tone(row), advice(row, self.form.people.receipt(), formats))
        self.line.show()

    def _show_buttons(self) -> None:
        self.finish.setEnabled(not self.busy and self.row is not None and self.row.truth is PickupTruth.READY)
        self.other.setVisible(self.row is not None)
        self.again.setVisible(printable(self.row, self.last) is not None)
        self.foot.report.setVisible(reportable(self.row, self.last) is not None)
        self.foot.notice.setVisible(self.row is not None and self.row.truth is PickupTruth.READY)
        self.foot.see.setVisible(self.finish.wanted() or printable(self.row, self.last) is not None)

    def _read_again(self, row: PickupRow) -> None:
        """Somebody changed an order: if it is this one, show it as it is now."""
        receipt = self._receipt(row)

        def compare(now: PickupRow) -> None:
            other_bill = now.bill.total != row.bill.total  # the shop charges or rounds otherwise now
            changed = now.truth is not row.truth or now.card.version != row.card.version or other_bill
            if self.row is row and changed:
                self._show_newer(now, receipt)
            elif self.row is row and now.owed != row.owed:
                self.row = now
                self.form.show_owed(now)

        who = self.desk.who
        if who is not None:
            self.desk.latest(self, "again", pickup.at, who, row.card.id, receipt, then=compare)

    def _receipt(self, row: PickupRow) -> str:
        """The claim receipt at the counter: the one taken back, or the one that was refused."""
        return self.form.people.receipt() if row.truth is PickupTruth.READY else self._shown_receipt

    def _show_newer(self, now: PickupRow, receipt: str) -> None:
        """The same order as it is now; ticks and words stay, the payments begin anew with what is due now."""
        typed = self.form.typed()
        self.show_row(now, receipt)
        if now.truth is PickupTruth.READY:
            self.form.put_back(typed)

    def _set_busy(self, busy: bool) -> None:
        """From F9 to the answer nothing may be typed: it would be wiped. Then the focus is where it was."""
        if busy:
            self._focused = self.window().focusWidget()
        self.busy = busy
        for widget in (self.search, self.reason, self.others, self.form, self.foot):
            widget.setEnabled(not busy)
        self._show_buttons()
        if not busy:
            give_back(self._focused)
            self._focused = None

    # --- the acts

    def _replaced(self, order_id: int, number: str) -> None:
        """Another claim receipt was issued: of a ready order it is taken back at once."""
        if self.row is not None and self.row.card.id == order_id:
            self._shown_receipt = number
            self.form.people.set_receipt(number)
            self._say_truth(self.row)

    def _handed_out(self, done: HandedOut) -> None:
        self._set_busy(False)
        self.last = done
        others = self.row.others_ready if self.row else ()
        self.clear()
        self.others.show_others(others)
        self.desk.say(handed_out_words(done, self.desk))
        self.search.setFocus()

    def _refuse_fields(self, error: ShopError) -> None:
        row, who = self.row, self.desk.who
        if error.key in OVERTAKEN and row is not None and who is not None:
            receipt = self._receipt(row)

            def come(now: PickupRow) -> None:
                self._set_busy(False)
                self._show_newer(now, receipt)
                self.desk.complain(error)

            self.desk.run(self, pickup.at, who, row.card.id, receipt, then=come, fail=self._say_refused)
        else:
            self._say_refused(error)
            if error.key in RECKONED and row is not None:
                self._read_again(row)

    def _say_refused(self, error: ShopError) -> None:
        if self.busy:
            self._set_busy(False)
        rest = self.form.show_errors(error)
        if rest:
            self.desk.complain(" ".join(dict.fromkeys(self.desk.sentence(each) for each in rest)))
