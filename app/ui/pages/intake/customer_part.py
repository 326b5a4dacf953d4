"""The customer on the intake form: one box finds them, or a new one is typed in place."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.desk import Desk
from app.ui.pages.intake.company_offer import CompanyOffer
from app.ui.pages.intake.loading import customer_input
from app.ui.pages.intake.state import digits_only, looks_like_phone, split_phones
from app.ui.widgets import Badge, Button, FlowLayout, Form, Hit, LineEdit, Notice, PhoneEdit, SearchBox, Section
from app.ui.words import translate
from app.workflow import search
from app.workflow.people.customers import MOST_PHONES, PHONE_LENGTH
from app.workflow.rows.customers import CustomerInput, CustomerRow, Found, FoundRows
from app.workflow.rows.phones import odd_mobile

MOST_DUPLICATES = 8
PHONES_LENGTH = MOST_PHONES * (PHONE_LENGTH + 2)  # all of them in one field, with what parts them


class CustomerPart(Section):
    """Find or type a customer. `found` tells what was picked in the box, `chosen` that a likely duplicate was taken."""

    found = Signal(object)  # Found
    chosen = Signal(object)  # CustomerRow
    left = Signal()  # back to nobody
    changed = Signal(str)
    finished = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("Intake", "Customer"), margins=8)
        self._desk = desk
        self._id: int | None = None
        self._version: int | None = None
        self.badge = Badge()
        self.other = Button(translate("Intake", "Other customer"), self.leave, key="F6", look="flat", own_key=True)
        self.head.addWidget(self.badge)
        self.head.addWidget(self.other)
        self.keep_head(self.other)
        self.search = SearchBox(
            desk,
            search.find,
            self._hits,
            translate("Intake", "Phone, name, serial or number"),
            to_note=self._note,
        )
        self.search.setAccessibleName(translate("Intake", "Find the customer"))
        self.search.setToolTip(translate("Intake", "Phone (4 digits will do), name, pinyin, serial or number"))
        self.search.picked.connect(self._picked)
        self.body.setSpacing(4)
        self.body.addWidget(self.search)
        self.form = self._build_form()
        self.body.addWidget(self.form)
        self.notice = Notice()
        self.duplicates_area = QWidget()
        self._duplicates_flow = FlowLayout(self.duplicates_area)
        self.duplicates: tuple[CustomerRow, ...] = ()
        self.company = CompanyOffer(desk)
        self.company.person_picked.connect(self.chosen)
        self.company.spelling_picked.connect(self._spell_company)
        self.body.addWidget(self.notice)
        self.body.addWidget(self.duplicates_area)
        self.body.addWidget(self.company)
        self._show_known()
        self.show_duplicates(())

    def _build_form(self) -> Form:
        form = Form(self._desk.sentence)
        form.column.setSpacing(4)
        form.add("phones", translate("Intake", "Phone"), PhoneEdit(chars=0, longest=PHONES_LENGTH), stretch=4)
        form.add("name", translate("Intake", "Name"), LineEdit(longest=100), beside=True, stretch=4)
        form.add("company", translate("Intake", "Company"), LineEdit(), beside=True, stretch=3)
        form.add("address", translate("Intake", "Address"), LineEdit(), stretch=4)
        form.add("email", translate("Intake", "E-mail"), LineEdit(longest=200), beside=True, stretch=3)
        form.add("note", translate("Intake", "Note"), LineEdit(), beside=True, stretch=3)
        phones = form.field("phones")
        if isinstance(phones, PhoneEdit):
            phones.editingFinished.connect(self._look_at_phones)
        form.changed.connect(self._form_changed)
        form.finished.connect(self.finished)
        return form

    # --- values

    def read(self) -> CustomerInput:
        """The customer as typed."""
        value = self.form.value
        return CustomerInput(
            value("name"), split_phones(value("phones")), value("company"), value("address"), value("email"),
            value("note"), id=self._id, version=self._version,
        )  # fmt: skip

    def fill(self, customer: CustomerInput) -> None:
        """Put a customer on the form; one without id is a new one."""
        self._id, self._version = customer.id, customer.version
        self.form.set_values(
            {
                "phones": ", ".join(customer.phones),
                **{name: getattr(customer, name) for name in ("name", "company", "address", "email", "note")},
            }
        )
        self.form.clear_errors()
        self.show_duplicates(())
        self.company.show_companies("", ())
        self._show_known()
        self._look_at_phones()

    def take(self, row: CustomerRow) -> None:
        """Put a known customer on the form."""
        self.fill(customer_input(row))

    @property
    def customer_id(self) -> int | None:
        """The known customer's id, None for a new one."""
        return self._id

    def leave(self) -> None:
        """Back to nobody, ready to find another one."""
        self.fill(CustomerInput("", ()))
        self.search.reset()
        self.search.setFocus()
        self.left.emit()

    # --- duplicates

    def show_duplicates(self, rows: tuple[CustomerRow, ...]) -> None:
        """Likely the same person: shown before a new customer is saved, each with a button that takes it."""
        rows = rows if self._id is None else ()
        before, self.duplicates = self.duplicates, rows
        self.notice.say(self._known_words() if rows else "", "warn")
        if rows and rows == before:
            return  # one of the buttons may have the focus already
        while (item := self._duplicates_flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row in self.duplicates[:MOST_DUPLICATES]:
            self._duplicates_flow.addWidget(self._duplicate_button(row))
        self.duplicates_area.setVisible(bool(self.duplicates))

    def _known_words(self) -> str:
        typed = {digits_only(each) for each in split_phones(self.form.value("phones"))}
        sharing = [row for row in self.duplicates if typed.intersection(digits_only(each) for each in row.phones)]
        if sharing and self.form.value("name") and all(row.name != self.form.value("name") for row in sharing):
            return translate(
                "Intake",
                "Others have this phone. Take one of them, or press F9 again for a new customer on the same phone:",
            )
        return translate("Intake", "Perhaps known already. Take one of these, or press F9 again for a new customer:")

    def _duplicate_button(self, row: CustomerRow) -> Button:
        phone = self._desk.formats.phone(row.phones[0]) if row.phones else row.company
        words = " · ".join(part for part in (row.name, phone) if part)
        button = Button(words, lambda: self.chosen.emit(row))
        button.setParent(self.duplicates_area)
        button.show()
        return button

    def _spell_company(self, name: str) -> None:
        """The spelling the shop uses already."""
        self.form.set_value("company", name)
        self.form.focus_field("company")

    def focus_duplicates(self) -> None:
        """The first likely duplicate gets the focus."""
        item = self._duplicates_flow.itemAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.setFocus()

    # --- finding

    def _hits(self, result: FoundRows) -> list[Hit]:
        hits = [Hit(row, row.title, row.detail) for row in result.rows if row.customer_id is not None]
        typed = self.search.value()
        new = translate("Intake", "New customer: {typed}").format(typed=typed)
        return [*hits, Hit(typed, new)]

    def _note(self, result: FoundRows) -> str:
        if result.type_on:
            return translate("Intake", "Type on: at least 4 digits, 2 letters or one Chinese character.")
        return translate("Intake", "There are more; type on.") if result.more else ""

    def _picked(self, value: object) -> None:
        if isinstance(value, Found):
            self.found.emit(value)
        elif isinstance(value, str):
            self._new_customer(value)

    def _new_customer(self, typed: str) -> None:
        is_phone = looks_like_phone(typed)
        self.fill(CustomerInput("" if is_phone else typed, (typed,) if is_phone else ()))
        self.left.emit()
        self.form.focus_field("name" if is_phone else "phones")
        self.changed.emit("name")

    def _look_at_phones(self) -> None:
        """A digit too few or too many is told when the field is left, not at every key; it may be right, too."""
        country = self._desk.shop.country
        odd = next((n for each in split_phones(self.form.value("phones")) if (n := odd_mobile(each, country))), 0)
        words = translate("Intake", "{count} digits: a mobile number has 11.").format(count=odd) if odd else ""
        row = self.form.rows["phones"]
        if not row.error() and row.hint_text != words:
            row.set_hint(words, "warn")

    def _form_changed(self, name: str) -> None:
        self._show_known()
        if name == "phones" and self.form.rows["phones"].hint_text:
            self._look_at_phones()
        self.changed.emit(name)

    def _show_known(self) -> None:
        if self._id is not None:
            self.badge.show_words(translate("Intake", "✓ known"), "good")
        else:
            self.badge.show_words(translate("Intake", "+ new customer"), "info")
        typed = bool(self.form.value("name") or self.form.value("phones"))
        self.badge.setVisible(self._id is not None or typed)
        self.other.setVisible(self._id is not None or typed)
