"""Section: notes for the shop's own eyes."""

from __future__ import annotations

from typing import Any

from app.ui.pages.cards.open_card import OpenCard
from app.ui.pages.cards.sections import CardSection
from app.ui.widgets import Button, LongEdit
from app.ui.widgets.inline_form import InlineForm
from app.ui.widgets.lines import Line, LineColumn, Lines
from app.ui.words import translate
from app.workflow.rows.cards import CardRow
from app.workflow.rows.kinds import OPEN_STATES
from app.workflow.workbench import bench


class Notes(CardSection):
    """The newest note first; the customer never sees them."""

    def __init__(self, open_card: OpenCard) -> None:
        super().__init__(open_card, translate("Notes", "NOTES"))
        self.add = Button(translate("Notes", "Add a note"), self.ask_note, key="Alt+N", own_key=True)
        self.head.addWidget(self.add)
        self.ask = InlineForm(self.desk, "", translate("Notes", "Add it"), self._add)
        self.ask.title.hide()
        self.ask.form.add(
            "words", translate("Notes", "Note (not shown to the customer)"), LongEdit(lines=2, longest=5000)
        )
        self.lines = Lines(
            (LineColumn(""), LineColumn(""), LineColumn("", stretch=1)), translate("Notes", "No notes yet.")
        )
        self.body.addWidget(self.ask)
        self.body.addWidget(self.lines)

    def clear_typed(self) -> None:
        self.ask.form.clear()
        self.ask.close_panel()

    def show_card(self, card: CardRow) -> None:
        self.add.setVisible(card.state in OPEN_STATES)
        moment = self.desk.formats.short_moment
        notes = list(enumerate(card.notes))
        self.lines.set_lines(
            [Line(at, (moment(note.at), note.by, note.words), ("quiet", "quiet", "")) for at, note in reversed(notes)]
        )

    def ask_note(self) -> None:
        """Open the field."""
        if self.card is not None and self.add.isVisibleTo(self):
            self.ask.open_panel("words")

    def _add(self, values: dict[str, Any]) -> None:
        if self.card is not None:
            self.open_card.act(
                bench.add_note,
                self.card.id,
                values["words"],
                then=self.ask.done,
                fail=self.ask.fail,
                said=translate("Notes", "Note added"),
            )
