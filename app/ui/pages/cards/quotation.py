"""Section: quotations and what the customer answered: who said it, how, when (DOMAIN.md §4)."""

from __future__ import annotations

from typing import Any

from app.errors import ShopError
from app.ui.allowed import only_for
from app.ui.names import answer_name, how_name
from app.ui.pages.cards.open_card import OpenCard
from app.ui.pages.cards.sections import ON_THE_BENCH, CardSection
from app.ui.phrases import clauses, headed
from app.ui.widgets import Button, ChoiceBox, LineEdit, MoneyEdit
from app.ui.widgets.inline_form import InlineForm
from app.ui.widgets.lines import Line, LineColumn, Lines
from app.ui.words import translate
from app.workflow.rows.cards import CardRow, QuotationRow
from app.workflow.rows.kinds import Answer, How
from app.workflow.rows.rights import Right
from app.workflow.till import quotations

TONES = {Answer.OPEN: "warn", Answer.ACCEPTED: "good", Answer.DECLINED: "bad", Answer.REPLACED: "quiet"}


class Quotations(CardSection):
    """Lines, one form to quote and one for the answer."""

    def __init__(self, open_card: OpenCard) -> None:
        super().__init__(open_card, translate("Quotations", "QUOTATION"))
        self.make = Button(translate("Quotations", "Quote"), self.ask_quote, key="Alt+Q", own_key=True)
        self.note_answer = Button(
            translate("Quotations", "The customer answered"), self.ask_answer, key="Alt+A", own_key=True
        )
        self.head.addWidget(self.make)
        self.head.addWidget(self.note_answer)
        only_for(self.desk, Right.QUOTE, self.make, self.note_answer)
        self.quote = self._make_quote()
        self.answer = self._make_answer()
        self.lines = Lines(
            (
                LineColumn(translate("Quotations", "Quoted")),
                LineColumn(translate("Quotations", "Amount"), right=True),
                LineColumn(translate("Quotations", "For"), stretch=1),
                LineColumn(translate("Quotations", "Answer"), stretch=1),
            ),
            translate("Quotations", "No quotation. One is needed when it gets dearer than the estimate."),
        )
        for widget in (self.quote, self.answer, self.lines):
            self.body.addWidget(widget)

    def _make_quote(self) -> InlineForm:
        quote = InlineForm(
            self.desk,
            translate("Quotations", "What the customer would pay in all, tax included"),
            translate("Quotations", "Write the quotation down"),
            self._quote,
        )
        quote.form.add("amount", translate("Quotations", "Amount"), MoneyEdit(self.desk.formats))
        quote.form.add("words", translate("Quotations", "For what"), LineEdit(longest=1000), beside=True)
        return quote

    def _make_answer(self) -> InlineForm:
        answer = InlineForm(
            self.desk,
            translate("Quotations", "What did the customer say?"),
            translate("Quotations", "Note the answer"),
            self._answer,
        )
        said = [
            (True, translate("Quotations", "Yes, do it")),
            (False, translate("Quotations", "No, declined")),
        ]
        answer.form.add("accepted", translate("Quotations", "Answer"), ChoiceBox(said, chars=14))
        answer.form.add("answered_by", translate("Quotations", "Who said it"), LineEdit(chars=16), beside=True)
        hows = [(how, how_name(how)) for how in (How.PHONE, *(how for how in How if how is not How.PHONE))]
        answer.form.add("how", translate("Quotations", "How"), ChoiceBox(hows, chars=14), beside=True)
        return answer

    # --- showing

    def clear_typed(self) -> None:
        for panel in (self.quote, self.answer):
            panel.form.clear()
            panel.close_panel()

    def show_card(self, card: CardRow) -> None:
        may = card.state in ON_THE_BENCH
        self.make.setVisible(may)
        self.note_answer.setVisible(may and self.open_quotation(card) is not None)
        self.lines.set_lines([self._line(each) for each in reversed(card.quotations)])

    def _line(self, row: QuotationRow) -> Line:
        formats = self.desk.formats
        answer = answer_name(row.answer)
        if row.answer in (Answer.ACCEPTED, Answer.DECLINED):
            how = how_name(How(row.answered_how)) if row.answered_how else ""
            answer = headed(answer, clauses((row.answered_by, how, formats.short_moment(row.answered_at))))
        made = f"{formats.short_moment(row.made_at)} {row.made_by}"
        old = "quiet" if row.answer is Answer.REPLACED else ""
        cells = (made, formats.money(row.amount), row.words or "–", answer)
        return Line(row.id, cells, (old, old, old, TONES[row.answer]))

    @staticmethod
    def open_quotation(card: CardRow) -> QuotationRow | None:
        """The quotation that waits for an answer."""
        return next((each for each in reversed(card.quotations) if each.answer is Answer.OPEN), None)

    # --- acts

    def ask_quote(self) -> None:
        """Open the form; what the work so far would cost is proposed."""
        card = self.card
        if card is None or not self.make.isVisibleTo(self):
            return
        typed = self.quote.form.value("amount")
        self.quote.open_panel("amount", amount=typed if typed is not None else card.charges or None)

    def _quote(self, values: dict[str, Any]) -> None:
        if values["amount"] is None:
            self.quote.fail(ShopError("quotation.amount", "amount"))
            return
        self.open_card.change(
            quotations.quote,
            values["amount"],
            values["words"],
            then=self.quote.done,
            fail=self.quote.fail,
            said=translate("Quotations", "Quotation written down"),
        )

    def ask_answer(self) -> None:
        """Open the form; the customer is proposed as the one who said it."""
        card = self.card
        if card is None or not self.note_answer.isVisibleTo(self):
            return
        said_by = self.answer.form.value("answered_by") or card.customer.name
        self.answer.open_panel("accepted", answered_by=said_by)

    def _answer(self, values: dict[str, Any]) -> None:
        asked = self.open_quotation(self.card) if self.card is not None else None
        if asked is None:
            self.answer.close_panel()
            return
        self.open_card.act(
            quotations.answer,
            asked.id,
            values["accepted"],
            values["answered_by"],
            values["how"],
            then=self.answer.done,
            fail=self.answer.fail,
            said=translate("Quotations", "Answer noted"),
        )
