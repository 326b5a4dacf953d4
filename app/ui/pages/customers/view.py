"""The right side: one customer, who they are, what is theirs, who has to do with them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ui.allowed import who_words
from app.ui.desk import Desk
from app.ui.pages.customers.around import Around, Trace
from app.ui.pages.customers.columns import Line, lines_of, thing_columns
from app.ui.pages.customers.editing import Editing, Subject
from app.ui.pages.customers.known_already import KnownAlready
from app.ui.pages.customers.person_form import PersonForm, values_of
from app.ui.pages.customers.words import short_day
from app.ui.pages.owed_part import OwedPart
from app.ui.widgets import Button, ChipBar, RowsTable, Section, label
from app.ui.words import translate
from app.workflow.people import companies, customers, people_cards
from app.workflow.rows.customers import CustomerInput, CustomerRow
from app.workflow.rows.people import CompanyRow, CustomerCard
from app.workflow.rows.rights import Right, may, who_may

THINGS, AROUND, TRACE = "things", "around", "trace"


def customer_of(store: Any, customer_id: int) -> CustomerRow:
    """The customer as they are kept now; of one that was merged: the one that stays."""
    return people_cards.whole(store, customer_id).customer


class CustomerView(QWidget):
    """`shown` when another customer stands here; the panels beside it are opened by the page."""

    shown = Signal(object)  # CustomerCard
    open_wanted = Signal(int)
    article_wanted = Signal(int)
    merge_wanted = Signal(object)  # CustomerRow of the other, None = not chosen yet
    split_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.card: CustomerCard | None = None
        self.wanted: int | None = None  # asked for, perhaps not here yet
        self.form = PersonForm(desk)
        self.editing = Editing(desk, self.form, self._subject())
        self.title = label("", "title", wrap=True)
        self.state = label("", "hint")
        self.facts = label("", wrap=True)
        self.owed = OwedPart(desk)
        self.table = RowsTable(desk, thing_columns(desk), row_height=26)
        self.table.setAccessibleName(translate("Customers", "Articles and orders"))
        self.known = KnownAlready(desk)
        self.around = Around(desk)
        self.trace = Trace(desk, self.open_wanted.emit)
        self.chips = ChipBar(
            [
                (THINGS, translate("Customers", "Articles and orders")),
                (AROUND, translate("Customers", "People around")),
                (TRACE, translate("Customers", "Merged, split, changed")),
            ]
        )
        self.below = QStackedWidget()
        self._lay_out()
        self._connect()
        self.show_new()

    def _subject(self) -> Subject:
        return Subject(
            values_of,
            self.form.read,
            customers.save_customer,
            customer_of,
            lambda new: translate("Customers", "Customer added.") if new else translate("Customers", "Customer saved."),
            lambda row: translate("Customers", "This customer was merged into {name}.").format(name=row.name),
            ("customers", "orders"),
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        section = Section(margins=8)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.state)
        self.save_button = Button(translate("Customers", "Save"), self.save, key="F9", look="main")
        self.intake = Button(translate("Customers", "New intake"), self.begin_intake, key="F3")
        self.merge = Button(
            translate("Customers", "Merge…"), lambda: self.merge_wanted.emit(None), key="Alt+J", own_key=True
        )
        self.merge.setToolTip(translate("Customers", "The same person is written down twice"))
        self.split = Button(translate("Customers", "Split…"), self.split_wanted.emit, key="Alt+S", own_key=True)
        self.split.setToolTip(translate("Customers", "Some of these articles are someone else's"))
        bar = QHBoxLayout()
        for button in (self.save_button, self.intake, self.merge, self.split):
            bar.addWidget(button)
        bar.addStretch(1)
        section.body.setSpacing(6)
        section.body.addLayout(head)
        for widget in (self.facts, self.owed, self.editing, self.known):
            section.body.addWidget(widget)
        section.body.addLayout(bar)
        column.addWidget(section)
        column.addWidget(self.chips)
        things = QWidget()
        inside = QVBoxLayout(things)
        inside.setContentsMargins(0, 0, 0, 0)
        self.empty = label("", "hint", wrap=True)
        inside.addWidget(self.empty)
        inside.addWidget(self.table, 100)
        inside.addStretch(1)
        for widget in (things, self.around, self.trace):
            self.below.addWidget(widget)
        column.addWidget(self.below, 100)
        column.addStretch(1)  # while there is nothing below

    def _connect(self) -> None:
        self.chips.picked.connect(self._show_below)
        self.editing.changed.connect(self._say_state)
        self.editing.saved.connect(self._saved)
        self.form.finished.connect(self.save)
        self.form.changed.connect(self._field_changed)
        self.table.activated_id.connect(self._activated)
        self.around.open_wanted.connect(self.open_wanted)
        self.around.merge_wanted.connect(self.merge_wanted)
        self.known.open_wanted.connect(self.open_wanted)

    # --- showing

    def open(self, customer_id: int) -> None:
        """Read a customer and show them; of one that was merged the one that stays."""
        self.wanted = customer_id
        self.desk.latest(self, "customer", people_cards.whole, customer_id, then=self.show_card)

    def reload(self) -> None:
        """Something changed; what is typed stays."""
        if self.wanted is not None:
            self.open(self.wanted)

    def show_new(self) -> None:
        """An empty form."""
        self.desk.background.forget(self, "customer")
        self.card = self.wanted = None
        self.editing.show_row(None)
        self.title.setText(translate("Customers", "A new customer"))
        self.facts.setText(translate("Customers", "Articles come with an intake (F3 after saving)."))
        self.owed.show_owed(None, self.owed.owed * 0)
        self._show_rights()

    def show_card(self, card: CustomerCard) -> None:
        """Fill in; what is typed for the same customer stays."""
        self.card, self.wanted = card, card.customer.id
        self.known.ask(None)
        self.editing.show_row(card.customer)
        row = card.customer
        company = "" if row.company in ("", row.name) else f" · {row.company}"
        self.title.setText(row.name + company)
        self.facts.setText(self._facts(card))
        self.owed.show_owed(row.id, card.owed)
        lines = lines_of(card.things)
        self.table.show_rows(lines)
        self.table.setVisible(bool(lines))
        self.empty.setVisible(not lines)
        self.empty.setText(translate("Customers", "Nothing is theirs yet. F3 takes something in for them."))
        self.around.show_card(card)
        self.trace.show_rows(card.merges, card.history, row.id)
        around = len(card.same_phone) + card.in_company
        self.chips.set_counts({THINGS: len(card.things), AROUND: around, TRACE: len(card.merges)})
        self._show_rights()
        self.shown.emit(card)

    def _facts(self, card: CustomerCard) -> str:
        formats = self.desk.formats
        parts = [translate("Customers", "Customer since {day}").format(day=short_day(card.customer.since, formats))]
        if card.last_visit is not None:
            parts.append(translate("Customers", "last here {day}").format(day=short_day(card.last_visit, formats)))
        if card.here:
            parts.append(translate("Customers", "%n article(s) here now", card.here))
        if card.payments:
            paid = translate("Customers", "paid {amount} in %n payment(s)", card.payments)
            parts.append(paid.format(amount=formats.money(card.paid)))
        return " · ".join(parts)

    def _show_rights(self) -> None:
        """What somebody may not do is not offered."""
        known, who = self.card is not None, self.desk.who
        change = may(who, Right.CHANGE_CUSTOMERS)
        self.save_button.setVisible(change)
        self.editing.setEnabled(change)
        self.intake.setVisible(known and may(who, Right.TAKE_IN))
        self.merge.setVisible(known and may(who, Right.MERGE))
        self.split.setVisible(known and may(who, Right.MERGE) and bool(self.card and self.card.things))
        for widget in (self.chips, self.below):
            widget.setVisible(known)
        self._say_state()

    def show_rights(self) -> None:
        """Somebody else is at the counter."""
        if self.card is not None:
            self.show_card(self.card)
        else:
            self._show_rights()

    def _show_below(self, _value: object) -> None:
        self.below.setCurrentIndex((THINGS, AROUND, TRACE).index(self.chips.value()))

    def _say_state(self) -> None:
        if may(self.desk.who, Right.CHANGE_CUSTOMERS):
            self.state.setText(translate("Customers", "not saved yet") if self.editing.typed() else "")
        else:
            self.state.setText(who_words(who_may(Right.CHANGE_CUSTOMERS)))

    # --- acts

    def save(self) -> bool:
        """F9."""
        if not may(self.desk.who, Right.CHANGE_CUSTOMERS):
            self.desk.complain(who_words(who_may(Right.CHANGE_CUSTOMERS)))
            return True
        if self.owed.holds_up():
            return True
        if self.card is None and self.known.holds_up():
            return True
        return self.editing.save()

    def begin_intake(self) -> bool:
        """F3: something is taken in for this customer."""
        if self.card is None:
            return False
        self.desk.open("intake", self.card.customer.id)
        return True

    def step_back(self) -> bool:
        """Esc: close what is open here."""
        if self.trace.ask.asking():
            self.trace.ask.close_panel()
            return True
        return self.owed.step_back()

    def _saved(self, row: CustomerRow) -> None:
        self.open_wanted.emit(row.id)

    def _activated(self, _key: object) -> None:
        """Enter: the card of an order, the page of an article."""
        line: Line | None = self.table.current_row()
        if line is None:
            return
        if line.order is not None:
            self.desk.open("card", line.order.id)
        else:
            self.article_wanted.emit(line.thing.article.id)

    # --- the company while it is typed

    def _field_changed(self, name: str) -> None:
        if name == "company":
            self.form.rows["company"].set_hint("")
        if self.editing.filling:
            return
        if self.card is None and name in ("name", "phones", "company"):
            value = self.form.value
            numbers = tuple(number for number, _ in value("phones"))
            self.known.ask(CustomerInput(value("name"), numbers, value("company")))
        if name == "company":
            typed = self.form.value("company")
            if typed:
                self.desk.latest(self, "company", companies.known, typed, then=self._show_companies)

    def _show_companies(self, found: tuple[CompanyRow, ...]) -> None:
        """How the shop has written this company so far."""
        typed = self.form.value("company")
        others = [row for row in found if row.name != typed]
        known = next((row for row in found if row.name == typed), None)
        words = ""
        if others:
            text = translate("Customers", "Also written “{name}” (%n (person|people)).", others[0].count)
            words = text.format(name=others[0].name)
        elif known is not None:
            words = translate("Customers", "Known with %n (person|people).", known.count)
        self.form.rows["company"].set_hint(words, "warn" if others else "")
        if known is not None and known.tax_number and not self.form.value("tax_number"):
            self.form.set_value("tax_number", known.tax_number)
