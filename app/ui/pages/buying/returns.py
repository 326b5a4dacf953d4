"""What goes back to suppliers: the list, one with its lines, sending, credit or refusal."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.allowed import only_for
from app.ui.buying_names import RETURN_SIGNS, RETURN_TONES, cause_name, return_state_name
from app.ui.desk import Desk
from app.ui.pages.buying.area import Area, ask_for, line_of
from app.ui.pages.buying.columns import return_line_columns
from app.ui.pages.buying.found_lists import ReturnList
from app.ui.part_finding import PartSearch
from app.ui.part_names import place_name
from app.ui.widgets import (
    Badge,
    Button,
    ChoiceBox,
    CodeEdit,
    FindChoice,
    LineEdit,
    MoneyEdit,
    QuantityEdit,
    ReasonPanel,
    RowsTable,
    Section,
    label,
)
from app.ui.widgets.inline_form import InlineForm
from app.ui.words import translate
from app.workflow.buying import supplier_returns, suppliers
from app.workflow.rows.kinds import Document
from app.workflow.rows.receiving import Cause, ReturnRow, ReturnState
from app.workflow.rows.rights import Right
from app.workflow.rows.stock import PartRow
from app.workflow.rows.stockroom import PlaceRow
from app.workflow.stockroom import places

CHANGES = ("buying", "parts")


class Returns(Area):
    """F9 sends a draft back, or takes the credit of what was sent."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.row: ReturnRow | None = None
        self.part: PartRow | None = None
        self.list = ReturnList(desk, self.ask_new)
        self.list.picked.connect(self._picked)
        self.title, self.mark, self.about = label("", "title", wrap=True), Badge(), label("", "middle", wrap=True)
        self.search = PartSearch(desk, lambda: None if self.row is None else self.row.supplier_id)
        self.search.picked.connect(self._offer)
        self.table = RowsTable(desk, return_line_columns(desk))
        self.table.setAccessibleName(translate("Buying", "What goes back"))
        self._make_buttons()
        self._make_forms()
        self.lay_out_beside(self.list, self._lay_out())
        self._show(None)
        self.list.begin()

    def _make_buttons(self) -> None:
        self.send = Button(translate("Buying", "Send it back"), self.send_it, key="F9", look="main")
        self.settle = Button(translate("Buying", "Credited…"), self.ask_credit, key="F9", look="main")
        self.refuse = Button(translate("Buying", "Refused, it is here again…"), self.ask_refused)
        self.remove = Button(translate("Buying", "Take the line off"), self.remove_line)
        self.drop = Button(translate("Buying", "Drop"), self.drop_it, look="danger")
        self.print = Button(translate("Buying", "Print"), self.print_again, key="Ctrl+P", once=True)
        self.print.setObjectName("buying_return_print")
        only_for(self.desk, Right.BUY, self.send, self.settle, self.refuse, self.remove, self.drop)

    def _make_forms(self) -> None:
        words = translate("Buying", "To which supplier?")
        self.new_form = InlineForm(self.desk, words, translate("Buying", "Begin it"), self._begin)
        self.suppliers = FindChoice(self.desk, chars=28)
        self.new_form.form.add("supplier_id", translate("Buying", "Supplier"), self.suppliers)
        self.line_form = InlineForm(self.desk, "", translate("Buying", "It goes back"), self._put_line)
        form = self.line_form.form
        form.add("quantity", translate("Buying", "Quantity"), QuantityEdit())
        causes = [(cause, cause_name(cause)) for cause in Cause]
        form.add("cause", translate("Buying", "Why it goes back"), ChoiceBox(causes, chars=16), beside=True)
        self.places = ChoiceBox(chars=16)
        form.add("place_id", translate("Buying", "From"), self.places, beside=True)
        form.add("serial", translate("Buying", "Serial number"), CodeEdit(chars=16, longest=64))
        form.add("note", translate("Buying", "Note"), LineEdit(longest=200), beside=True, stretch=1)
        words = translate("Buying", "How much is credited?")
        self.credit_form = InlineForm(self.desk, words, translate("Buying", "It is credited"), self._settle)
        self.credit_form.form.add("credited", translate("Buying", "Credited"), MoneyEdit(self.desk.formats))
        self.credit_form.form.add("note", translate("Buying", "Note"), LineEdit(longest=200), beside=True, stretch=1)
        self.reason = ReasonPanel()
        self.panels = (self.new_form, self.line_form, self.credit_form)

    def _lay_out(self) -> QWidget:
        section = Section()
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.mark)
        section.body.addLayout(head)
        section.body.addWidget(self.about)
        self.adding = QWidget()
        row = line_of(label(translate("Buying", "Add a part"), "label"), self.search, stretch=1)
        row.setContentsMargins(0, 0, 0, 0)
        self.adding.setLayout(row)
        for widget in (*self.panels, self.reason, self.adding):
            section.body.addWidget(widget)
        section.body.addWidget(self.table, 1)
        section.body.addWidget(self.problem)
        section.body.addLayout(line_of(self.send, self.settle, self.refuse, self.print, self.remove, self.drop))
        section.body.addStretch(0)  # while none is chosen its words stand at the top
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(section)
        return side

    # --- showing

    def _picked(self, return_id: object) -> None:
        if isinstance(return_id, int) and (self.row is None or self.row.id != return_id):
            self.leave_preview()
            self._read(return_id)

    def _read(self, return_id: int) -> None:
        self.desk.latest(self, "return", supplier_returns.supplier_return, return_id, then=self._show, fail=self.fail)

    @override
    def show_id(self, subject_id: int) -> None:
        self.leave_preview()
        self.list.table.select_id(subject_id)
        self._read(subject_id)

    def _show(self, row: ReturnRow | None) -> None:
        if row is None or self.row is None or row.id != self.row.id:
            for panel in self.panels:
                panel.close_panel()
            self.reason.close_panel()
        self.row = row
        state = None if row is None else row.state
        for each in (self.adding, self.send, self.remove, self.drop):
            each.setVisible(state is ReturnState.DRAFT)
        for each in (self.settle, self.refuse):
            each.setVisible(state is ReturnState.SENT)
        for each in (self.print, self.mark, self.table):
            each.setVisible(row is not None)
        self.table.show_rows(() if row is None else row.lines)
        if row is None:
            self.title.setText(translate("Buying", "No return is chosen"))
            self.about.setText(translate("Buying", "Choose one at the left, or press Alt+N for a new one."))
            return
        self.title.setText(f"{row.number}  {row.supplier}")
        self.mark.show_words(f"{RETURN_SIGNS[row.state]} {return_state_name(row.state)}", RETURN_TONES[row.state])
        formats = self.desk.formats
        told = [translate("Buying", "%n line(s), {total}", n=row.count).replace("{total}", formats.money(row.value))]
        if row.sent_at:
            told.append(translate("Buying", "sent {at}").format(at=formats.moment(row.sent_at)))
        if row.state is ReturnState.SETTLED:
            told.append(translate("Buying", "credited {amount}").format(amount=formats.money(row.credited)))
        self.about.setText(" · ".join([*told, *([row.note] if row.note else [])]))

    @override
    def reload(self) -> None:
        self.list.reload()
        if self.row is not None:
            self._read(self.row.id)

    # --- a new one, its lines

    def ask_new(self) -> None:
        """Alt+N: to which supplier."""
        self.leave_preview()

        def known(names: tuple[tuple[int, str], ...]) -> None:
            self.suppliers.set_options(names)
            self.new_form.open_panel("supplier_id")

        self.desk.latest(self, "names", suppliers.names, then=known, fail=self.fail)

    def _begin(self, values: dict[str, Any]) -> None:
        def begun(row: ReturnRow) -> None:
            self.new_form.done()
            self._show(row)
            self.list.table.select_id(row.id)
            self.search.setFocus()

        self.act(supplier_returns.begin, values["supplier_id"] or 0, then=begun, fail=self.new_form.fail)

    def _offer(self, part: PartRow) -> None:
        self.part = part

        def known(found: Sequence[PlaceRow]) -> None:
            self.places.set_options([(each.id, place_name(each)) for each in found])
            self.line_form.title.setText(part.said(self.desk.language))
            self.line_form.form.clear()
            self.line_form.form.rows["serial"].setVisible(part.by_serial)
            ask_for(self.line_form, "quantity", quantity=Decimal(1) if part.by_serial else None)

        self.desk.latest(self, "places", places.all_places, then=known, fail=self.fail)

    def _put_line(self, values: dict[str, Any]) -> None:
        row, part = self.row, self.part
        if row is None or part is None:
            return

        def put(now: ReturnRow) -> None:
            self.line_form.done()
            self._show(now)
            self.search.setFocus()

        quantity = values["quantity"] or Decimal(0)
        facts = {"place_id": values["place_id"], "serial": values["serial"], "note": values["note"]}
        self.act(supplier_returns.add_line, row.id, part.id, values["cause"], quantity, then=put,
                 fail=self.line_form.fail, **facts)  # fmt: skip

    def remove_line(self) -> None:
        """The chosen line stays here."""
        line_id = self.table.current_id()
        if isinstance(line_id, int):
            self.act(supplier_returns.remove_line, line_id, then=self._show)

    # --- its moves

    @override
    def forms(self) -> tuple[InlineForm, ...]:
        return self.panels

    @override
    def save(self) -> bool:
        state = None if self.row is None else self.row.state
        if state is ReturnState.DRAFT and self.send.allowed():
            self.send_it()
        elif state is ReturnState.SENT and self.settle.allowed():
            self.ask_credit()
        return state is not None

    def send_it(self) -> None:
        """It leaves the stock."""
        row = self.row
        if row is not None:
            self.act(supplier_returns.send, row.id, row.version, then=self._show)

    def ask_credit(self) -> None:
        """How much the supplier credits."""
        if not self.agree() and self.row is not None:
            ask_for(self.credit_form, "credited", credited=self.row.value)

    def _settle(self, values: dict[str, Any]) -> None:
        row = self.row
        if row is None:
            return

        def settled(now: ReturnRow) -> None:
            self.credit_form.done()
            self._show(now)

        credited = values["credited"] or Decimal(0)
        self.act(supplier_returns.settle, row.id, row.version, credited, values["note"], then=settled,
                 fail=self.credit_form.fail)  # fmt: skip

    def ask_refused(self) -> None:
        """Why does the supplier not take it?"""
        row = self.row
        if row is None:
            return

        def refuse(text: str, _choice: object) -> None:
            self.act(supplier_returns.refuse, row.id, row.version, text, then=self._show)

        question = translate("Buying", "Why does the supplier not take it? It comes back into the stock.")
        self.reason.ask(question, refuse, yes=translate("Buying", "It is here again"))

    def drop_it(self) -> None:
        """A draft that is not sent after all."""
        row = self.row
        if row is None:
            return

        def drop(_text: str, _choice: object) -> None:
            self.act(supplier_returns.drop, row.id, row.version, then=self._show)

        words = translate("Buying", "Drop this draft?")
        self.reason.ask(words, drop, yes=translate("Buying", "Drop"), text=False, danger=True)

    # --- the page asks

    @override
    def paper(self) -> tuple[Document, int] | None:
        return None if self.row is None else (Document.SUPPLIER_RETURN, self.row.id)

    @override
    def start(self) -> None:
        self.list.find_box.setFocus()

    @override
    def step_back(self) -> bool:
        if self.leave_preview():
            return True
        for panel in (*self.panels, self.reason):
            if not panel.isHidden():
                panel.close_panel()
                return True
        return False

    @override
    def keys(self) -> list[tuple[str, str]]:
        return [
            ("F9", translate("Buying", "send it back; take the credit")),
            ("F8", translate("Buying", "see the paper")),
            ("Ctrl+P", translate("Buying", "print it")),
            ("Alt+N", translate("Buying", "new return")),
        ]
