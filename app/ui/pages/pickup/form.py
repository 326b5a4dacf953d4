"""The pickup page under the big line: the article on the left, the money on the right; read and errors as a whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import FieldErrors, ShopError
from app.ui.desk import Desk
from app.ui.files.sections import SeenPhotos
from app.ui.pages.owed_part import OwedPart
from app.ui.pages.pickup.accessories_part import AccessoriesPart
from app.ui.pages.pickup.article_part import ArticlePart
from app.ui.pages.pickup.bill_part import BillPart
from app.ui.pages.pickup.money import payments
from app.ui.pages.pickup.payments_part import PaymentsPart
from app.ui.pages.pickup.people_part import PeoplePart
from app.ui.widgets import Form, ScrollColumn
from app.workflow.counter import pickup
from app.workflow.rows.kinds import OPEN_STATES
from app.workflow.rows.pickup import BillRow, HandOutInput, PickupRow, PickupTruth

GAP = 8


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands on the form, but for the payments: ticks by item, the values of the other forms."""

    ticks: dict[str, Any]
    values: tuple[dict[str, Any], ...]
    someone_else: bool


class PickupForm(ScrollColumn):
    """One order at the counter; only a ready one can be ticked and paid."""

    finished = Signal()  # Enter in the last field

    def __init__(self, desk: Desk) -> None:
        super().__init__(spacing=GAP)
        self._desk = desk
        self.row: PickupRow | None = None
        self._kept: dict[int, tuple[int, Typed]] = {}  # by order: its version, what was typed
        self.article = ArticlePart(desk)
        self.accessories = AccessoriesPart(desk)
        self.photos = SeenPhotos(desk)
        self.owed = OwedPart(desk)
        self.bill = BillPart(desk)
        self.payments = PaymentsPart(desk)
        self.people = PeoplePart(desk)
        columns = QWidget()
        row = QHBoxLayout(columns)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        left = (self.article, self.accessories, self.photos, self.people)
        for parts in (left, (self.owed, self.bill, self.payments)):
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(GAP)
            for part in parts:
                column.addWidget(part)
            column.addStretch(1)
            row.addWidget(holder, 1)
        self.column.addWidget(columns, 1)
        self.accessories.finished.connect(self._after_accessories)
        self.people.finished.connect(lambda: self.bill.form.focus_field("discount"))
        self.bill.finished.connect(self._after_bill)
        self.bill.discount_changed.connect(self._ask_bill)
        self.payments.finished.connect(self.finished)

    def show_row(self, row: PickupRow, receipt_number: str) -> None:
        """Put an order on the page; of one that is not ready only the lost claim receipt can be seen to.

        What was typed before Esc, or before another order came, stands there again.
        """
        typed = self._aside(row)
        self.row = row
        ready = row.truth is PickupTruth.READY
        self.article.show_row(row)
        self.photos.show_order(row.card.id, row.card.article.id)
        self.accessories.show_items(row.card.items, open_to_ticks=ready)
        self.accessories.show_old_parts(row.card)
        self.bill.form.clear()
        self.bill.show_bill(row.bill, out=row.truth is PickupTruth.ALREADY_OUT)
        self.bill.form.setVisible(ready)
        self.show_owed(row)
        self.payments.reset(row.bill.due)
        self.payments.setVisible(ready)
        self.people.reset(receipt_number, row.repair_warranty_days)
        self.people.show_ready(ready)
        self.people.setVisible(row.card.state in OPEN_STATES)
        self.verticalScrollBar().setValue(0)
        if ready and typed is not None:
            self.put_back(typed)

    def _aside(self, row: PickupRow) -> Typed | None:
        """Keep what stands here for its order; give back what was kept for this one, unless it changed since."""
        if self.row is not None and self.row.truth is PickupTruth.READY:
            self._kept[self.row.card.id] = (self.row.card.version, self.typed())
        version, typed = self._kept.pop(row.card.id, (row.card.version, None))
        return typed if version == row.card.version else None

    def show_owed(self, row: PickupRow) -> None:
        """What the customer owes from earlier; it changes without the order's doing."""
        self.row = row
        self.owed.show_owed(row.card.customer.id, row.owed)

    def start(self) -> None:
        """The first thing to do: tick the first accessory, else take the money."""
        fields = self.accessories.fields()
        if fields:
            fields[0].setFocus()
        else:
            self._after_accessories()

    # --- reading

    def typed(self) -> Typed:
        """What was ticked and typed, but for the payments: to be put back when the order was read again."""
        forms = (self.people.form, self.bill.form)
        ticks = self.accessories.form.values()
        return Typed(ticks, tuple(form.values() for form in forms), self.people.someone_else)

    def put_back(self, typed: Typed) -> None:
        """Tick and write again what is in `typed`; the receipt is the page's business."""
        self.accessories.form.set_values(typed.ticks)
        self.people.show_someone_else(typed.someone_else)
        for form, values in zip((self.people.form, self.bill.form), typed.values, strict=True):
            form.set_values({name: value for name, value in values.items() if name != "receipt_number"})

    def check(self) -> None:
        """Raise FieldErrors for what can't be read."""
        errors: list[ShopError] = []
        for check in (self.people.form.check, self.bill.form.check, self.payments.check):
            try:
                check()
            except FieldErrors as found:
                errors += found.errors
        if errors:
            raise FieldErrors(tuple(errors))

    def given(self, row: PickupRow) -> HandOutInput:
        """What `pickup.hand_out` takes."""
        sums, asked = self.payments.sums(), self.payments.form.value
        return HandOutInput(
            order_id=row.card.id,
            version=row.card.version,
            receipt_number=self.people.receipt(),
            returned=self.accessories.returned(),
            differences=self.accessories.differences(),
            payments=payments(self.payments.payment_lines()),
            refund_means=asked("refund_means") if sums.refund else None,
            discount=self.bill.discount(),
            discount_reason=self.bill.form.value("discount_reason"),
            owed_how=asked("owed_how") if sums.left else "",
            owed_reason=asked("owed_reason") if sums.left else "",
            collector=self.people.collector(),
            warranty_days=self.people.warranty_days(),
        )

    def show_errors(self, error: ShopError) -> list[ShopError]:
        """Each error under its field, the first one focused; gives back those that concern no field here."""
        errors = error.errors if isinstance(error, FieldErrors) else (error,)
        forms = self.forms()
        for form in forms:
            form.clear_errors()
        self.payments.show_error("")
        paying = [each for each in errors if each.field == "payments"]
        if paying:
            self.payments.show_error(" ".join(self._desk.sentence(each) for each in paying))
        for form in reversed(forms):
            mine = tuple(each for each in errors if each.field in form.rows)
            if mine:
                form.show_errors(FieldErrors(mine))
        return [each for each in errors if each not in paying and not any(each.field in form.rows for form in forms)]

    def forms(self) -> tuple[Form, ...]:
        """The forms in the order in which Enter goes through them."""
        return self.accessories.form, self.people.form, self.bill.form, self.payments.form

    # --- inner

    def _after_accessories(self) -> None:
        if self.people.receipt():
            self._after_bill()
        else:
            self.people.form.focus_field("receipt_number")

    def _after_bill(self) -> None:
        if self.payments.lines:
            self.payments.lines[0].amount.setFocus()
        else:
            self.finished.emit()

    def _ask_bill(self) -> None:
        if self.row is None or self.row.truth is not PickupTruth.READY:
            return
        order_id, discount = self.row.card.id, self.bill.discount()
        self._desk.latest(self, "bill", pickup.bill_with, order_id, discount, then=self._show_bill, fail=self._wrong)

    def _show_bill(self, bill: BillRow) -> None:
        self.bill.show_bill(bill, out=False)
        self.payments.set_due(bill.due)

    def _wrong(self, error: ShopError) -> None:
        if error.field in self.bill.form.rows:
            self.bill.form.rows[error.field].show_error(self._desk.sentence(error))
        else:
            self._desk.complain(error)
