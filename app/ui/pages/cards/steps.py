"""The next allowed steps as buttons, the usual one first (F5); what a step needs is asked right below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout

from app.errors import ShopError
from app.ui.names import outcome_name
from app.ui.pages.cards.open_card import OpenCard
from app.ui.pages.cards.step_bar import Face, StepBar
from app.ui.pages.cards.step_words import question, step_name, why_barred
from app.ui.phrases import headed, listed
from app.ui.widgets import Button, ChoiceBox, LineEdit, Notice, ReasonEdit, label, ready_reasons
from app.ui.widgets.inline_form import InlineForm
from app.ui.widgets.reason_edit import Ready
from app.ui.words import translate
from app.workflow.rows.cards import CardRow, Move
from app.workflow.rows.kinds import ReasonKind, State
from app.workflow.rows.rights import Right, may
from app.workflow.workbench import bench, inspection, second_person

CHANGES = ("orders", "parts", "register", "papers")
QUOTE_FIRST = ("quotation.none_open", "quotation.needed")


class Steps(QFrame):
    """Buttons made from CardRow.moves. `quotation_wanted`: a step was refused because the customer must be asked."""

    quotation_wanted = Signal()

    def __init__(self, bench_card: OpenCard) -> None:
        super().__init__()
        self.card = bench_card
        self.asked: Move | None = None
        self.straight_asked = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.bar = StepBar(self._pressed)
        self.problem = Notice()
        self.barred = label("", "hint", wrap=True)
        self.barred.hide()
        self.ask = self._make_ask()
        column.addWidget(self.bar)
        column.addWidget(self.barred)
        column.addWidget(self.ask)
        column.addWidget(self.problem)
        bench_card.shown.connect(self._show)
        bench_card.refused.connect(self.refuse)

    def _make_ask(self) -> InlineForm:
        ask = InlineForm(self.card.desk, "", translate("Steps", "Do it"), self._answered)
        ask.form.add("outcome", translate("Steps", "Outcome"), ChoiceBox(chars=24))
        ask.form.add("sent_to", translate("Steps", "Sent to"), LineEdit(chars=36, longest=120))
        ask.form.add("reason", translate("Steps", "Reason"), ReasonEdit(self._ready_reasons))
        own = ReasonEdit.of(self.card.desk, ReasonKind.OWN_INSPECTION)
        ask.form.add("own_reason", translate("Steps", "Reason for inspecting your own work"), own)
        return ask

    def _ready_reasons(self) -> tuple[Ready, ...]:
        """Those of the step that is asked about: kinds of reasons bear the names of their steps."""
        key = "" if self.asked is None else self.asked.key
        return ready_reasons(self.card.desk, ReasonKind(key) if key in set(ReasonKind) else None)

    # --- showing

    def layouts(self) -> tuple[QLayout, ...]:
        """Those that another card may change."""
        return tuple(layout for layout in (self.layout(), self.bar.layout()) if layout is not None)

    @property
    def buttons(self) -> dict[str, Button]:
        """Those in sight, by the key of their step."""
        return self.bar.buttons

    def _show(self, card: CardRow | None) -> None:
        moves = card.moves if card is not None else ()
        if self.asked is not None and self.asked not in moves:
            self._forget_question()
        self.problem.say("")
        if card is None and self.card.wanted_id is not None:  # another one comes at once: its buttons follow on these
            self.bar.let_go()
        else:
            self.bar.show_steps(self._faces(moves))
            self._bar(card)

    def _faces(self, moves: Sequence[Move]) -> dict[str, Face]:
        faces: dict[str, Face] = {}
        for at, move in enumerate(moves):
            usual = at == 0 and is_usual(move)
            look = "main" if usual else "danger" if move.key == "void" else ""
            faces[move.key] = Face(step_name(move), "F5" if usual else "", look)
            if at == 0 and self.may_run_straight():
                tip = translate("Steps", "Straight to ready: repaired, tested and inspected in one go")
                faces["straight"] = Face(translate("Steps", "While you wait"), "F7", tip=tip)
        return faces

    def _bar(self, card: CardRow | None) -> None:
        """What the shop's rule on inspections forbids can't be pressed; why stands under the buttons."""
        said: dict[str, list[str]] = {}
        for key, error in (("pass_inspection", "may_not_pass"), ("straight", "may_not_run_straight")):
            button, why = self.buttons.get(key), str(getattr(card, error, ""))
            if button is not None and why:
                button.setEnabled(False)
                said.setdefault(why_barred(why), []).append(button.text())
        self.barred.setText("\n".join(headed(listed(buttons), words) for words, buttons in said.items()))
        self.barred.setVisible(bool(said))

    def _pressed(self, key: str) -> None:
        card = self.card.card
        if key == "straight":
            self.run_straight()
        elif card is not None:
            self.take(next(move for move in card.moves if move.key == key))

    def _forget_question(self) -> None:
        self.asked, self.straight_asked = None, False
        self.ask.close_panel()

    # --- taking a step

    def take_usual(self) -> None:
        """F5: the first of the allowed steps, when it is one that work usually takes."""
        card = self.card.card
        if card is None:
            return
        if card.moves and is_usual(card.moves[0]):
            self.take(card.moves[0])
        elif card.moves:
            self.card.desk.complain(translate("Steps", "There is no usual next step for you here: choose a button."))
        else:
            self.card.desk.complain(translate("Steps", "There is nothing left to do on this card for you."))

    def take(self, move: Move) -> None:
        """Take a step, or ask first for what it needs."""
        card = self.card.card
        if card is None:
            return
        if move.key == "pass_inspection" and card.may_not_pass:
            self.refuse(ShopError(card.may_not_pass))
        elif move.key == "hand_out":
            self.card.desk.open("pickup", card.id)
        elif move.reason or len(move.outcomes) > 1 or move.key == "send_out":
            self._ask(move)
        else:
            self._do(move, {})

    def _ask(self, move: Move, *, own: bool = False) -> None:
        self.asked, self.straight_asked = move, False
        fields = ["outcome"] if len(move.outcomes) > 1 else []
        fields += ["sent_to"] if move.key == "send_out" else []
        fields += ["reason"] if move.reason else []
        fields += ["own_reason"] if own else []
        outcome = self.ask.form.field("outcome")
        if isinstance(outcome, ChoiceBox):
            outcome.set_options([(each, outcome_name(each)) for each in move.outcomes])
        self._open_question(question(move), fields)

    def _open_question(self, words: str, fields: list[str]) -> None:
        self.ask.title.setText(words)
        self.ask.form.clear()
        self.ask.show_fields(*fields)
        self.ask.open_panel()

    def _answered(self, values: dict[str, Any]) -> None:
        if self.straight_asked:
            self._straight(values["own_reason"])
        elif self.asked is not None:
            self._do(self.asked, values)

    def _do(self, move: Move, values: dict[str, Any]) -> None:
        reason: str = values.get("reason") or ""
        common: dict[str, Any] = {"then": self._done, "fail": self._failed, "changes": CHANGES}
        if move.verb == "inspect":
            self.asked = move
            passed = move.to is State.READY
            own = values.get("own_reason") or ""
            self.card.change(inspection.inspect, passed, reason, own, said=self._said(move), **common)
        elif move.verb == "void":
            self.card.change(bench.void, reason, said=self._said(move), **common)
        else:
            outcome = values.get("outcome") if len(move.outcomes) > 1 else None
            sent_to: str = (values.get("sent_to") or "") if move.key == "send_out" else ""
            self.card.change(
                bench.move, move.key, outcome=outcome, reason=reason, sent_to=sent_to, said=self._said(move), **common
            )

    @staticmethod
    def _said(move: Move) -> str:
        return translate("Steps", "Done: {step}").format(step=step_name(move).removesuffix("…"))

    def _done(self, card: CardRow) -> None:
        self.asked, self.straight_asked = None, False
        self.ask.done()

    def _failed(self, error: ShopError) -> None:
        if error.key == "inspection.own_reason_missing" and not self.ask.asking():
            if self.straight_asked:
                self._ask_straight()
            elif self.asked is not None:
                self._ask(self.asked, own=True)
            return
        if self.ask.asking():
            self.ask.fail(error)
        else:
            self.asked, self.straight_asked = None, False
            self.refuse(error)
        if error.key in QUOTE_FIRST:
            self.quotation_wanted.emit()

    def refuse(self, error: ShopError) -> None:
        """Say below the buttons why something was not done."""
        self.problem.say(self.card.desk.sentence(error), "bad")

    # --- while you wait

    def may_run_straight(self) -> bool:
        """Whether the one key for a while-you-wait job stands there now."""
        card = self.card.card
        return (
            card is not None
            and card.state in second_person.STRAIGHT_FROM
            and may(self.card.desk.who, Right.REPAIR)
        )

    def run_straight(self) -> None:
        """F7: from here to ready in one go, every rule kept."""
        card = self.card.card
        if card is None or not self.may_run_straight():
            return
        if card.may_not_run_straight:
            self.refuse(ShopError(card.may_not_run_straight))
        else:
            self._straight("")

    def _straight(self, own_reason: str) -> None:
        self.straight_asked = True
        said = translate("Steps", "Done: repaired, inspected and ready")
        self.card.change(bench.run_straight, own_reason, then=self._done, fail=self._failed, changes=CHANGES, said=said)

    def _ask_straight(self) -> None:
        self._open_question(
            translate("Steps", "You worked on it yourself. Why do you inspect your own work?"), ["own_reason"]
        )


def is_usual(move: Move) -> bool:
    """Whether a step may lie on F5: what needs a reason (back to repair, give back, void) is never the usual one."""
    return not move.reason
