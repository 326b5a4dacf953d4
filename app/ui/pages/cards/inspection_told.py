"""Sections: inspections as they went (the steps pass and refuse), and telling the customer that it is ready."""

from __future__ import annotations

from typing import Any

from app.ui.names import how_name
from app.ui.pages.cards.open_card import OpenCard
from app.ui.pages.cards.sections import CardSection
from app.ui.widgets import Button, ChoiceBox, MomentEdit, label, set_tone
from app.ui.widgets.inline_form import InlineForm
from app.ui.widgets.lines import Line, LineColumn, Lines
from app.ui.words import translate
from app.workflow.rows.cards import CardRow, InspectionRow
from app.workflow.rows.kinds import How, State
from app.workflow.workbench import bench


class Inspections(CardSection):
    """检验: who inspected, passed or refused, why; own work is marked."""

    def __init__(self, open_card: OpenCard) -> None:
        super().__init__(open_card, translate("Inspections", "INSPECTION"))
        self.lines = Lines(
            (
                LineColumn(translate("Inspections", "When")),
                LineColumn(translate("Inspections", "By")),
                LineColumn(translate("Inspections", "Result")),
                LineColumn(translate("Inspections", "Words"), stretch=1),
            ),
            translate("Inspections", "Not inspected yet. After a full test, by someone who did not repair it."),
        )
        self.body.addWidget(self.lines)

    def show_card(self, card: CardRow) -> None:
        self.lines.set_lines([self._line(at, row) for at, row in enumerate(card.inspections)])

    def _line(self, at: int, row: InspectionRow) -> Line:
        result = translate("Inspections", "✓ passed") if row.passed else translate("Inspections", "⚠ refused")
        own = translate("Inspections", "own work") if row.own else ""
        words = ": ".join(each for each in (own, row.reason) if each)
        cells = (self.desk.formats.short_moment(row.at), row.by, result, words)
        return Line(at, cells, ("", "", "good" if row.passed else "bad", "warn" if row.own and row.passed else ""))


class Told(CardSection):
    """Ready: was the customer told, when and how? Only there while it is ready or out."""

    def __init__(self, open_card: OpenCard) -> None:
        super().__init__(open_card, translate("Told", "CUSTOMER TOLD"))
        self.tell = Button(translate("Told", "Customer was told"), self.ask_told, key="Alt+K", own_key=True)
        self.head.addWidget(self.tell)
        self.state = label("", wrap=True)
        self.ask = InlineForm(
            self.desk,
            translate("Told", "How was the customer told that it is ready?"),
            translate("Told", "Note it"),
            self._told,
        )
        hows = [(how, how_name(how)) for how in (How.PHONE, *(how for how in How if how is not How.PHONE))]
        self.ask.form.add("how", translate("Told", "How"), ChoiceBox(hows, chars=16))
        moment = MomentEdit(self.desk.formats)
        self.ask.form.add("at", translate("Told", "When (empty: now)"), moment, beside=True)
        self.body.addWidget(self.state)
        self.body.addWidget(self.ask)

    def clear_typed(self) -> None:
        self.ask.form.clear()
        self.ask.close_panel()

    def show_card(self, card: CardRow) -> None:
        self.setVisible(card.state is State.READY or card.told_at is not None)
        self.tell.setVisible(card.state is State.READY)
        formats = self.desk.formats
        if card.told_at is None:
            words = translate("Told", "⚠ Ready since {at}, the customer has not been told.")
            self.state.setText(words.format(at=formats.moment(card.ready_at)))
        else:
            how = how_name(How(card.told_how)) if card.told_how else ""
            self.state.setText(translate("Told", "✓ Told {at}, {how}").format(at=formats.moment(card.told_at), how=how))
        set_tone(self.state, "good" if card.told_at is not None else "warn")

    def ask_told(self) -> None:
        """Open the form."""
        if self.card is not None and self.tell.isVisibleTo(self):
            self.ask.open_panel("how")

    def _told(self, values: dict[str, Any]) -> None:
        card = self.card
        if card is not None:
            self.open_card.act(
                bench.tell_ready,
                card.id,
                values["how"],
                values["at"],
                then=self.ask.done,
                fail=self.ask.fail,
                said=translate("Told", "Noted that the customer was told"),
            )
