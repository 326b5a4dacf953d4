"""Section: working time of each technician, by the clock (F6) or by hand."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from PySide6.QtCore import QTimer

from app.errors import ShopError
from app.ui.pages.cards.open_card import OpenCard
from app.ui.pages.cards.sections import NOT_READY, CardSection
from app.ui.phrases import clauses
from app.ui.widgets import Button, ChoiceBox, LineEdit, QuantityEdit
from app.ui.widgets.inline_form import InlineForm
from app.ui.widgets.lines import Line, LineColumn, Lines
from app.ui.words import translate
from app.workflow.rows.cards import CardRow, TimeRow
from app.workflow.rows.kinds import State
from app.workflow.rows.rights import Right, may
from app.workflow.workbench import times

ON_THE_CLOCK = (State.DIAGNOSING, State.IN_REPAIR)


class WorkingTime(CardSection):
    """One big button for the clock of who acts; the lines of everybody; a form for time noted by hand."""

    def __init__(self, open_card: OpenCard) -> None:
        super().__init__(open_card, translate("WorkingTime", "TIME"))
        self.clock = Button("", self.press_clock, key="F6", look="main")
        words = translate("WorkingTime", "Note time by hand")
        self.by_hand = Button(words, self.ask_by_hand, key="Alt+T", own_key=True)
        self.head.addWidget(self.clock)
        self.head.addWidget(self.by_hand)
        self.lines = Lines(
            (
                LineColumn(translate("WorkingTime", "Who")),
                LineColumn(translate("WorkingTime", "Started")),
                LineColumn(translate("WorkingTime", "Time"), right=True),
                LineColumn(translate("WorkingTime", "Note"), stretch=1),
            ),
            translate("WorkingTime", "No time yet. The clock runs while you diagnose or repair."),
        )
        self.ask = InlineForm(
            self.desk,
            translate("WorkingTime", "Working time that just ended"),
            translate("WorkingTime", "Note it"),
            self._add,
        )
        self.ask.form.add("staff_id", translate("WorkingTime", "Who"), ChoiceBox(chars=14))
        self.ask.form.add("minutes", translate("WorkingTime", "Minutes"), QuantityEdit(chars=6), beside=True)
        self.ask.form.add("note", translate("WorkingTime", "Note"), LineEdit(longest=200), beside=True)
        self.body.addWidget(self.ask)
        self.body.addWidget(self.lines)
        self._tick = QTimer(self)
        self._tick.setInterval(30_000)
        self._tick.timeout.connect(self._show_again)
        self._tick.start()

    def clear_typed(self) -> None:
        self.ask.form.clear()
        self.ask.close_panel()

    def show_card(self, card: CardRow) -> None:
        bench_hand = may(self.desk.who, Right.REPAIR)
        mine = self.running(card)
        self.clock.setVisible(bench_hand and (mine is not None or card.state in ON_THE_CLOCK))
        if mine is None:
            self.clock.set_words(translate("WorkingTime", "Start the clock"))
        else:
            words = translate("WorkingTime", "Stop the clock ({time})")
            self.clock.set_words(words.format(time=self.desk.formats.minutes(self._minutes(mine))))
        self.by_hand.setVisible(bench_hand and card.state in NOT_READY)
        self._show_lines(card)

    def _show_lines(self, card: CardRow) -> None:
        formats = self.desk.formats
        shown = [
            Line(
                time.id,
                (
                    time.staff,
                    formats.short_moment(time.started_at),
                    formats.minutes(self._minutes(time)),
                    self._note(time),
                ),
                tones=("", "", "accent" if time.minutes is None else "", "quiet"),
            )
            for time in card.times
        ]
        if len(card.times) > 1:
            total = sum(self._minutes(time) for time in card.times)
            shown.append(Line("total", ("", translate("WorkingTime", "Together"), formats.minutes(total), "")))
        self.lines.set_lines(shown)

    def _minutes(self, time: TimeRow) -> int:
        if time.minutes is not None:
            return time.minutes
        return max(0, int((self.desk.store.now() - time.started_at).total_seconds() // 60))

    @staticmethod
    def _note(time: TimeRow) -> str:
        if time.minutes is None:
            return translate("WorkingTime", "the clock runs")
        by_hand = translate("WorkingTime", "by hand") if time.by_hand else ""
        return clauses((by_hand, time.note))

    def _show_again(self) -> None:
        if self.card is not None and any(time.minutes is None for time in self.card.times):
            self.show_card(self.card)

    def running(self, card: CardRow) -> TimeRow | None:
        """The line of who acts whose clock runs on this card."""
        who = self.desk.who
        mine = (t for t in card.times if t.minutes is None and who is not None and t.staff_id == who.staff_id)
        return next(mine, None)

    def press_clock(self) -> None:
        """F6: start or stop the clock of who acts."""
        card = self.card
        if card is None or not self.clock.isVisibleTo(self):
            return
        if self.running(card) is None:
            self.open_card.act(times.start, card.id, said=translate("WorkingTime", "The clock runs"))
        else:
            self.open_card.act(times.stop, card.id, said=translate("WorkingTime", "The clock is stopped"))

    def ask_by_hand(self) -> None:
        """Open the form, with who acts chosen."""
        people = self.ask.form.field("staff_id")
        if isinstance(people, ChoiceBox):
            people.set_options([(each.id, each.name) for each in self.desk.lists.staff])
            if self.desk.who is not None:
                people.set_value(self.desk.who.staff_id)
        self.ask.open_panel("minutes")

    def _add(self, values: dict[str, Any]) -> None:
        card = self.card
        if card is None:
            return
        minutes: Decimal | None = values["minutes"]
        if minutes is None or minutes != int(minutes):
            self.ask.fail(ShopError("times.minutes", "minutes", most=times.LONGEST))
            return
        self.open_card.act(
            times.add,
            card.id,
            values["staff_id"],
            int(minutes),
            values["note"],
            then=self.ask.done,
            fail=self.ask.fail,
            said=translate("WorkingTime", "Time noted"),
        )
