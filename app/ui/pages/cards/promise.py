"""Section: when it was promised, and a new promise with its reason, told to the customer or not (DOMAIN.md §4)."""

from __future__ import annotations

from typing import Any

from app.errors import ShopError
from app.ui.names import delay_reason_name, how_name
from app.ui.pages.cards.open_card import OpenCard
from app.ui.pages.cards.sections import NOT_READY, CardSection
from app.ui.pages.closed_warning import ClosedWarning
from app.ui.phrases import clauses
from app.ui.widgets import Button, ChoiceBox, MomentEdit, ReasonEdit
from app.ui.widgets.inline_form import InlineForm
from app.ui.widgets.lines import Act, Line, LineColumn, Lines
from app.ui.words import translate
from app.workflow.rows.cards import CardRow, PromiseRow
from app.workflow.rows.kinds import OPEN_STATES, DelayReason, How, ReasonKind
from app.workflow.workbench import bench


class Promises(CardSection):
    """Every promise with who made it and why; the form for a new one."""

    def __init__(self, open_card: OpenCard) -> None:
        super().__init__(open_card, translate("Promises", "PROMISED TIME"))
        self.make = Button(translate("Promises", "New promise"), self.ask_promise, key="Alt+P", own_key=True)
        self.head.addWidget(self.make)
        self.ask = InlineForm(
            self.desk,
            translate("Promises", "When will it be ready, and why not as promised?"),
            translate("Promises", "Promise it"),
            self._promise,
        )
        form = self.ask.form
        form.add("promised_at", translate("Promises", "New time"), MomentEdit(self.desk.formats))
        reasons = [(reason, delay_reason_name(reason)) for reason in DelayReason]
        self.closed = ClosedWarning(self.desk, form, "promised_at")
        form.add("reason", translate("Promises", "Reason"), ChoiceBox(reasons, chars=20), beside=True)
        told: list[tuple[How | None, str]] = [(None, translate("Promises", "not told yet"))]
        told += [(how, how_name(how)) for how in How]
        form.add("told_how", translate("Promises", "Customer told"), ChoiceBox(told, chars=16), beside=True)
        form.add("note", translate("Promises", "Note"), ReasonEdit.of(self.desk, ReasonKind.PROMISE, at_once=False))
        self.lines = Lines(
            (
                LineColumn(translate("Promises", "Promised")),
                LineColumn(translate("Promises", "Made")),
                LineColumn(translate("Promises", "Why"), stretch=1),
                LineColumn(translate("Promises", "Customer told")),
            )
        )
        self.told = InlineForm(
            self.desk,
            translate("Promises", "How was the customer told of the new time?"),
            translate("Promises", "Note it"),
            self._told,
        )
        hows = [(how, how_name(how)) for how in How]
        self.told.form.add("promise_told_how", translate("Promises", "Customer told"), ChoiceBox(hows, chars=16))
        self.body.addWidget(self.ask)
        self.body.addWidget(self.told)
        self.body.addWidget(self.lines)

    def clear_typed(self) -> None:
        self.ask.form.clear()
        self.ask.close_panel()
        self.told.close_panel()

    def show_card(self, card: CardRow) -> None:
        self.make.setVisible(card.state in NOT_READY)
        newest_first = tuple(reversed(card.promises))
        if not untold(card):
            self.told.close_panel()
        self.lines.set_lines([self._line(at, row, at == 0) for at, row in enumerate(newest_first)])

    def _line(self, at: int, row: PromiseRow, in_force: bool) -> Line:
        formats = self.desk.formats
        why = translate("Promises", "at intake")
        told, tone = translate("Promises", "at intake"), "quiet"
        if row.reason is not None:
            why = clauses((delay_reason_name(row.reason), row.note))
            told = how_name(How(row.told_how)) if row.told_how else translate("Promises", "⚠ not told")
            tone = "quiet" if row.told_how else "bad" if in_force else "quiet"
        made = f"{formats.short_moment(row.made_at)} {row.made_by}"
        old = "" if in_force else "quiet"
        acts: tuple[Act, ...] = ()
        if in_force and self.card is not None and untold(self.card):
            acts = (Act("told", translate("Promises", "Told now"), self.told.open_panel),)
        return Line(at, (formats.moment(row.promised_at), made, why, told), (old, "quiet", old, tone), acts)

    def ask_promise(self) -> None:
        """Open the form, with the present promise to step from."""
        card = self.card
        if card is not None and self.make.isVisibleTo(self):
            typed = self.ask.form.value("promised_at")
            self.ask.open_panel("promised_at", promised_at=typed or card.promised_at)

    def _promise(self, values: dict[str, Any]) -> None:
        if values["promised_at"] is None:
            self.ask.fail(ShopError("form.bad_moment", "promised_at"))
            return
        self.open_card.change(
            bench.new_promise,
            values["promised_at"],
            values["reason"],
            values["note"],
            values["told_how"],
            then=self.ask.done,
            fail=self.ask.fail,
            changes=("orders", "register"),
            said=translate("Promises", "New promise noted"),
        )

    def _told(self, values: dict[str, Any]) -> None:
        self.open_card.change(
            bench.tell_promise,
            values["promise_told_how"],
            then=self.told.done,
            fail=self.told.fail,
            changes=("orders",),
            said=translate("Promises", "Noted: the customer knows of the new time"),
        )


def untold(card: CardRow) -> bool:
    """Whether the promise in force is a new one of which the customer does not know yet."""
    last = card.promises[-1] if card.promises else None
    return last is not None and last.reason is not None and not last.told_how and card.state in OPEN_STATES
