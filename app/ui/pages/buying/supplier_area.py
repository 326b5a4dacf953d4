"""Suppliers: the list, one with its form, what it sells, and its figures with whose fault a return was apart."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import ShopError
from app.ui.allowed import only_for
from app.ui.buying_names import cause_name
from app.ui.desk import Desk
from app.ui.pages.buying.area import Area, line_of
from app.ui.pages.buying.found_lists import SupplierList
from app.ui.pages.buying.supplier_parts_view import SupplierParts
from app.ui.widgets import Button, LineEdit, PhoneEdit, Section, WholeEdit, label
from app.ui.widgets.form import Form
from app.ui.widgets.inline_form import InlineForm
from app.ui.words import translate
from app.workflow.buying import supplier_returns, suppliers
from app.workflow.rows.buying import SupplierInput, SupplierRow
from app.workflow.rows.receiving import Cause, SupplierFigures
from app.workflow.rows.rights import Right

TEXTS = ("name", "contact", "phone", "email", "address", "website", "our_number", "note")
YEAR = timedelta(days=365)


class Suppliers(Area):
    """F9 saves the form."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.supplier: SupplierRow | None = None
        self.list = SupplierList(desk, self.begin_new)
        self.list.picked.connect(self._picked)
        self.title = label("", "title", wrap=True)
        self.figures = label("", "hint", wrap=True)
        self.form = self._make_form()
        self.parts = SupplierParts(desk, self.act)
        self.save_button = Button(translate("Buying", "Save"), self.save, key="F9", look="main")
        self.retire = Button(translate("Buying", "Retire"), self.retire_it)
        only_for(desk, Right.BUY, self.save_button, self.retire)
        self.lay_out_beside(self.list, self._lay_out(), (460, 880))
        self._show(None)
        self.list.begin()

    def _make_form(self) -> Form:
        form = Form(self.desk.sentence)
        form.add("name", translate("Buying", "Name"), LineEdit(longest=200), stretch=2)
        form.add("contact", translate("Buying", "Contact"), LineEdit(longest=200), beside=True, stretch=1)
        form.add("phone", translate("Buying", "Phone"), PhoneEdit(chars=18), beside=True)
        form.add("email", translate("Buying", "E-mail"), LineEdit(longest=200), stretch=1)
        form.add("website", translate("Buying", "Website"), LineEdit(longest=200), beside=True, stretch=1)
        form.add("our_number", translate("Buying", "Our customer number"), LineEdit(chars=14, longest=60), beside=True)
        form.add("lead_days", translate("Buying", "Days until it comes"), WholeEdit(chars=5), beside=True)
        form.add("address", translate("Buying", "Address"), LineEdit(longest=200), stretch=1)
        form.add("note", translate("Buying", "Note"), LineEdit(longest=1000), beside=True, stretch=1)
        form.finished.connect(self.save)
        return form

    def _lay_out(self) -> QWidget:
        section = Section()
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        section.body.addLayout(head)
        for widget in (self.form, self.problem):
            section.body.addWidget(widget)
        section.body.addLayout(line_of(self.save_button, self.retire))
        section.body.addWidget(self.figures)
        section.body.addWidget(self.parts, 1)
        section.body.addStretch(0)  # a new one has only its form yet: at the top
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(section)
        return side

    # --- showing

    def _picked(self, supplier_id: object) -> None:
        if isinstance(supplier_id, int) and (self.supplier is None or self.supplier.id != supplier_id):
            self.show_id(supplier_id)

    @override
    def show_id(self, subject_id: int) -> None:
        self.list.table.select_id(subject_id)
        self.desk.latest(self, "supplier", suppliers.supplier, subject_id, then=self._show, fail=self.fail)

    def _show(self, supplier: SupplierRow | None) -> None:
        self.supplier = supplier
        self.problem.say("")
        self.form.set_values(values_of(supplier))
        self.form.clear_errors()
        self.retire.setVisible(supplier is not None)
        self.parts.setVisible(supplier is not None)
        self.parts.show_supplier(None if supplier is None else supplier.id)
        self.figures.setText("")
        if supplier is None:
            self.title.setText(translate("Buying", "A new supplier"))
            return
        self.title.setText(supplier.name)
        again, gone = translate("Buying", "Buy there again"), translate("Buying", "Retire")
        self.retire.set_words(again if supplier.retired else gone)
        since = self.desk.formats.today() - YEAR
        self.desk.latest(self, "figures", supplier_returns.figures, supplier.id, since, then=self._show_figures)

    def _show_figures(self, found: SupplierFigures) -> None:
        formats = self.desk.formats
        words = translate("Buying", "Since {day}: bought {pieces} for {spent}; %n (delivery|deliveries), {late} late",
                          n=found.deliveries)  # fmt: skip
        told = [
            words.replace("{day}", formats.date(found.since)).replace("{pieces}", formats.quantity(found.bought))
            .replace("{spent}", formats.money(found.spent)).replace("{late}", str(found.late))
        ]  # fmt: skip
        back = [
            f"{cause_name(cause)} {formats.quantity(found.of(cause).quantity)} ({formats.money(found.of(cause).value)})"
            for cause in Cause
            if found.of(cause).quantity
        ]
        if back:
            told.append(translate("Buying", "sent back: {what}").format(what=", ".join(back)))
            told.append(translate("Buying", "credited {amount}").format(amount=formats.money(found.credited)))
        self.figures.setText(" · ".join(told))

    @override
    def reload(self) -> None:
        self.list.reload()
        if self.supplier is not None:
            self.parts.show_supplier(self.supplier.id)
            if not self.typed():
                self.show_id(self.supplier.id)

    def typed(self) -> bool:
        """Whether something stands here that is not saved."""
        return any(self.form.value(name) != value for name, value in values_of(self.supplier).items())

    # --- changing

    def begin_new(self) -> None:
        """Alt+N: an empty form."""
        self.list.table.clearSelection()
        self._show(None)
        self.form.focus_field("name")

    @override
    def forms(self) -> tuple[InlineForm, ...]:
        return (self.parts.form,)

    @override
    def save(self) -> bool:
        if not self.typed():
            self.desk.say(translate("Buying", "Nothing new to save."))
            return True
        try:
            self.form.check()
        except ShopError as error:
            self._failed(error)
            return True
        self.act(suppliers.save_supplier, self._input(), then=self._saved, fail=self._failed, changes=("buying",))
        return True

    def _input(self) -> SupplierInput:
        values = self.form.values()
        texts: dict[str, str] = {name: values[name] for name in TEXTS}
        kept = self.supplier
        return SupplierInput(
            **texts,
            lead_days=int(values["lead_days"] or 0),
            id=None if kept is None else kept.id,
            version=None if kept is None else kept.version,
        )

    def _saved(self, row: SupplierRow) -> None:
        self._show(row)
        self.list.table.select_id(row.id)
        self.desk.say(translate("Buying", "Supplier saved"))

    def _failed(self, error: ShopError) -> None:
        rest = self.form.show_errors(error)
        self.problem.say("\n".join(self.desk.sentence(each) for each in rest), "bad")

    def retire_it(self) -> None:
        """One does not buy there any more, or again."""
        kept = self.supplier
        if kept is not None:
            self.act(suppliers.retire_supplier, kept.id, kept.version, not kept.retired, then=self._show)

    # --- the page asks

    @override
    def start(self) -> None:
        self.list.find_box.setFocus()

    @override
    def step_back(self) -> bool:
        if self.parts.form.asking():
            self.parts.form.close_panel()
            return True
        return False

    @override
    def keys(self) -> list[tuple[str, str]]:
        return [("F9", translate("Buying", "save the supplier")), ("Alt+N", translate("Buying", "new supplier"))]


def values_of(supplier: SupplierRow | None) -> dict[str, Any]:
    """A supplier as the fields show it; None = an empty form."""
    if supplier is None:
        return {**dict.fromkeys(TEXTS, ""), "lead_days": None}
    values: dict[str, Any] = {name: getattr(supplier, name) for name in TEXTS}
    return {**values, "lead_days": Decimal(supplier.lead_days) if supplier.lead_days else None}
