"""F9 on the intake page: check, look for likely duplicates once, save all or nothing, keep the form when refused."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.errors import ShopError, Stale
from app.ui.desk import Desk
from app.ui.pages.intake.basket_strip import CorrectionStrip
from app.ui.pages.intake.catching_up import CatchUp
from app.ui.pages.intake.form import IntakeForm
from app.ui.pages.intake.loading import state_of
from app.ui.pages.intake.state import IntakeState
from app.ui.phrases import listed
from app.ui.widgets import mark_wrong
from app.ui.widgets.focus import give_back
from app.ui.words import translate
from app.workflow.counter import correcting, intake
from app.workflow.people import customers
from app.workflow.rows.cards import CardRow
from app.workflow.rows.customers import CustomerInput, CustomerRow
from app.workflow.rows.intake import IntakeResult, TakenIn
from app.workflow.rows.kinds import Document
from app.workflow.rows.shop import Who
from app.workflow.slips import papers
from app.workflow.workbench import cards

CHANGES = ("orders", "customers", "register", "papers", "money")


def print_again(store: Any, who: Who, orders: tuple[TakenIn, ...]) -> None:
    """Owe the claim receipt and the tag of each order once more, marked as a further copy."""
    for order in orders:
        papers.reprint(store, who, Document.CLAIM_RECEIPT, order.claim_receipt_id)
        papers.reprint(store, who, Document.REPAIR_TAG, order.order_id)


class Saver(QObject):
    """Saves what stands on the form, or the correction of an order."""

    saved = Signal(object)  # TakenIn of the order saved last; the form may be emptied
    correcting_changed = Signal()
    loaded = Signal()  # the order to correct stands on the form
    busy_changed = Signal(bool)  # from F9 to the answer nothing may be typed: it would be wiped

    def __init__(self, desk: Desk, form: IntakeForm, strip: CorrectionStrip) -> None:
        super().__init__(form)
        self._desk, self._form, self._strip = desk, form, strip
        self.busy = False
        self._focused: QWidget | None = None  # where the focus was on F9
        self.catch_up = CatchUp(desk, form)
        self.correcting: CardRow | None = None
        self._last: tuple[TakenIn, ...] = ()  # what one F9 saved
        self._asked_about: CustomerInput | None = None  # the new customer whose likely duplicates were shown

    # --- busy

    def hold(self) -> None:
        """Nothing may be typed until the answer."""
        if not self.busy:
            self._focused = self._form.window().focusWidget()
            self.busy = True
            self.busy_changed.emit(True)

    def release(self) -> None:
        """The answer is here: the form is given back with the focus where it was."""
        if self.busy:
            self.busy = False
            self.busy_changed.emit(False)
            give_back(self._focused)
            self._focused = None

    # --- saving

    def save(self) -> bool:
        """F9. False when nothing stands on the form."""
        if self.busy:
            return True
        if self._form.empty and self.correcting is None:
            self._form.focus_customer()
            return False
        try:
            who = self._desk.acting()
            self._form.check()
        except ShopError as error:
            self.refuse(error)
            return True
        state = self._form.state()
        if self.correcting is not None:
            self._save_correction(who, state, self.correcting)
        elif state.customer.id is None and state.customer != self._asked_about:
            self._look_for_duplicates(who, state)
        else:
            self._take_in(who, state)
        return True

    def _look_for_duplicates(self, who: Who, state: IntakeState) -> None:
        def decide(rows: tuple[CustomerRow, ...]) -> None:
            self.release()
            self._asked_about = state.customer
            if rows:
                self._form.customer.show_duplicates(rows)
                self._form.customer.focus_duplicates()
            else:
                self._take_in(who, state)

        self.hold()
        self._desk.run(self, customers.duplicates, state.customer, then=decide, fail=self.refuse)

    def _take_in(self, who: Who, state: IntakeState) -> None:
        self.hold()
        self._desk.run(
            self, intake.take_in, who, state.inputs, state.deposit, self._desk.language,
            then=self._taken_in, fail=self.refuse, changes=CHANGES,
        )  # fmt: skip

    def _taken_in(self, result: IntakeResult) -> None:
        self.release()
        self._asked_about = None
        formats = self._desk.formats
        numbers = listed(formats.number(order.number) for order in result.orders)
        words = translate("Intake", "Saved: {numbers}.").format(numbers=numbers)
        if result.change:
            words += " " + translate("Intake", "Change: {amount}.").format(amount=formats.money(result.change))
        self._desk.say(words)
        self._last = result.orders
        self.saved.emit(result.orders[-1])

    def refuse(self, error: ShopError) -> None:
        """The form stays as it is; each error stands under its field, the rest in the line at the bottom.

        Where somebody else saved first, their version is read, and what was typed stays on top of it.
        """
        if isinstance(error, Stale):
            self.hold()
            self.catch_up.read(self.correcting, self._caught_up, self._say_refused)
            self._desk.complain(error)
        else:
            self._say_refused(error)

    def catch_up_now(self) -> None:
        """What stands on the form was seen to be older than what is kept."""
        try:
            self._form.check()
        except ShopError:
            return  # half typed: F9 will find out
        if not self.busy:
            self.catch_up.read(self.correcting, self._follow, self._desk.complain)

    def _caught_up(self, card: CardRow | None, field: str) -> None:
        self._follow(card, field)
        self.release()
        form = next((form for form in self._form.forms() if field in form.rows), None)
        if form is not None:
            form.focus_field(field)

    def _follow(self, card: CardRow | None, _field: str) -> None:
        if self.correcting is not None and card is not None and card.id == self.correcting.id:
            self.correcting = card

    def _say_refused(self, error: ShopError) -> None:
        self.release()
        rest = self._form.show_errors(error)
        if rest:
            self._desk.complain(" ".join(dict.fromkeys(self._desk.sentence(each) for each in rest)))

    # --- correcting

    def begin_correction(self, order_id: int) -> None:
        """Load an order back onto the form."""
        try:
            who = self._desk.acting()
            correcting.require_may(who)
        except ShopError as error:
            self._desk.complain(error)
            return
        self._desk.run(self, cards.card, who, order_id, then=self._correct)

    def _correct(self, card: CardRow) -> None:
        self.correcting = card
        self.correcting_changed.emit()
        self._form.service.keep_technician(card.technician_id, card.technician)
        self._form.fill(state_of(card))
        self.catch_up.begin(card)
        self._strip.begin(self._desk.formats.number(card.number))
        self._form.fault.form.focus_field("fault")
        self.loaded.emit()

    def leave_correction(self) -> None:
        """The order stays as it was."""
        self.correcting = None
        self._strip.hide()
        self.correcting_changed.emit()

    def _save_correction(self, who: Who, state: IntakeState, card: CardRow) -> None:
        why = self._strip.why.value()
        mark_wrong(self._strip.why, not why)
        if not why:
            self._strip.why.setFocus()
            self._desk.complain(translate("Intake", "Say why it is corrected: it stays in the history."))
            return
        self.hold()
        self._desk.run(
            self, intake.correct, who, card.id, card.version, state.inputs[0], why,
            then=self._corrected, fail=self.refuse, changes=CHANGES,
        )  # fmt: skip

    def _corrected(self, order: TakenIn) -> None:
        self.release()
        self.leave_correction()
        number = self._desk.formats.number(order.number)
        words = translate("Intake", "Corrected: {number}. The new receipt is printed; take the old one back.")
        self._desk.say(words.format(number=number))
        self._last = (order,)
        self.saved.emit(order)

    # --- printing again

    def print_again(self) -> None:
        """Ctrl+P: the slips of what was saved last, all its articles, once more."""
        try:
            who = self._desk.acting()
        except ShopError:
            return
        numbers = listed(self._desk.formats.number(order.number) for order in self._last)
        words = translate("Intake", "Printing again: {number}.").format(number=numbers)
        self._desk.run(
            self, print_again, who, self._last,
            then=lambda _done: self._desk.say(words), changes=("papers",),
        )  # fmt: skip
