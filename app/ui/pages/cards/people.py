"""Section: who works on it, on which shelf it stands, whether it is urgent, and whether it is a repeat repair."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout

from app.errors import ShopError
from app.ui.pages.cards.open_card import OpenCard
from app.ui.pages.cards.sections import NOT_READY, CardSection
from app.ui.widgets import Button, ChoiceBox, LineEdit, Notice, ReasonPanel, ready_reasons
from app.ui.widgets.form import Form
from app.ui.words import translate
from app.workflow.rows.cards import CardRow
from app.workflow.rows.kinds import OPEN_STATES, ReasonKind, Repeat
from app.workflow.rows.rights import WHO_MAY, Right, may
from app.workflow.workbench import bench

FIELDS = ("technician_id", "second_id", "shelf", "urgent")


class People(CardSection):
    """Four fields and one button; only what was changed is saved. Above them the question of a repeat, if any."""

    def __init__(self, open_card: OpenCard) -> None:
        super().__init__(open_card, translate("People", "WHO AND WHERE"))
        self.base: dict[str, Any] = {}
        self.repeat = Notice()
        self.same = Button(translate("People", "Same fault: repeat repair"), lambda: self._judge(True))
        self.new_fault = Button(translate("People", "A new fault"), lambda: self._judge(False))
        self.reason = ReasonPanel()
        bar = QHBoxLayout()
        bar.addWidget(self.same)
        bar.addWidget(self.new_fault)
        bar.addStretch(1)
        self.form = Form(self.desk.sentence)
        self.form.add("technician_id", translate("People", "Technician"), ChoiceBox(chars=12))
        self.form.add("second_id", translate("People", "Second technician"), ChoiceBox(chars=12), beside=True)
        self.form.add("shelf", translate("People", "Shelf"), LineEdit(chars=10, longest=60), beside=True)
        urgent = ChoiceBox([(False, translate("People", "normal")), (True, translate("People", "urgent"))], chars=8)
        self.form.add("urgent", translate("People", "Urgency"), urgent, beside=True)
        self.form.changed.connect(self._say_state)
        self.form.finished.connect(self.save)
        self.button = Button(translate("People", "Save"), self.save, key="Alt+S", own_key=True)
        self.head.addWidget(self.button)
        self.body.addWidget(self.repeat)
        self.body.addLayout(bar)
        self.body.addWidget(self.reason)
        self.body.addWidget(self.form)

    # --- showing

    def clear_typed(self) -> None:
        self.base = {}
        self.form.clear_errors()
        self.reason.close_panel()

    def show_card(self, card: CardRow) -> None:
        nobody: list[tuple[int | None, str]] = [(None, translate("People", "nobody"))]
        for name, has_id, has in (
            ("technician_id", card.technician_id, card.technician),
            ("second_id", card.second_technician_id, card.second_technician),
        ):
            hands = [each for each in self.desk.lists.staff if each.roles & WHO_MAY[Right.REPAIR]]
            people = nobody + [(each.id, each.name) for each in hands]
            if has_id is not None and has_id not in [value for value, _ in people]:
                people.append((has_id, has))
            choice = self.form.field(name)
            if isinstance(choice, ChoiceBox):
                choice.set_options(people)
        changed = self.changed()
        self.base = {
            "technician_id": card.technician_id,
            "second_id": card.second_technician_id,
            "shelf": card.shelf,
            "urgent": card.urgent,
        }
        for name in FIELDS:
            if name not in changed:
                self.form.set_value(name, self.base[name])
            right = Right.ASSIGN if name.endswith("_id") else Right.LOOK_AFTER
            in_time = card.state in (OPEN_STATES if name == "shelf" else NOT_READY)
            self.form.field(name).setEnabled(in_time and may(self.desk.who, right))
        self._say_state()
        self._show_repeat(card)

    def _show_repeat(self, card: CardRow) -> None:
        formats = self.desk.formats
        number = formats.number(card.repeat_number) if card.repeat_number else ""
        words = {
            Repeat.POSSIBLE: translate("People", "Repaired here before ({number}). Is it the same fault?"),
            Repeat.CONFIRMED: translate("People", "Repeat repair: the same fault as in {number}, repaired again free."),
            Repeat.DENIED: translate("People", "Repaired here before ({number}), but this is a new fault."),
        }.get(card.repeat, "")
        self.repeat.say(words.format(number=number), "info" if card.repeat is Repeat.DENIED else "warn")
        judge = card.state in NOT_READY and may(self.desk.who, Right.JUDGE_REPEATS)
        self.same.setVisible(judge and card.repeat in (Repeat.POSSIBLE, Repeat.DENIED))
        self.new_fault.setVisible(judge and card.repeat in (Repeat.POSSIBLE, Repeat.CONFIRMED))

    def changed(self) -> list[str]:
        """The fields that differ from what the card says."""
        return [name for name in FIELDS if self.base and self.form.value(name) != self.base[name]]

    def _say_state(self) -> None:
        self.button.setEnabled(bool(self.changed()))

    # --- acts

    def save(self) -> None:
        """Save what was changed, one act after the other."""
        changed = self.changed()
        if self.card is None or not changed:
            return
        values = {name: self.form.value(name) for name in FIELDS}
        acts: list[tuple[Any, tuple[Any, ...]]] = []
        if {"technician_id", "second_id"} & set(changed):
            acts.append((bench.assign, (values["technician_id"], values["second_id"])))
        if "shelf" in changed:
            acts.append((bench.set_shelf, (values["shelf"],)))
        if "urgent" in changed:
            acts.append((bench.set_urgent, (values["urgent"],)))
        self._do_next(acts)

    def _do_next(self, acts: list[tuple[Any, tuple[Any, ...]]]) -> None:
        (verb, args), rest = acts[0], acts[1:]

        def then(_: CardRow) -> None:
            if rest:
                self._do_next(rest)

        said = "" if rest else translate("People", "Saved")
        self.open_card.change(verb, *args, then=then, fail=self._failed, said=said)

    def _failed(self, error: ShopError) -> None:
        for each in self.form.show_errors(error):
            self.open_card.refused.emit(each)

    def _judge(self, confirmed: bool, note: str = "") -> None:
        def failed(error: ShopError) -> None:
            if error.key != "repeat.note_missing":
                self.open_card.refused.emit(error)
                return
            self.reason.ask(
                translate("People", "It came in free as a repeat. Why must the customer pay now?"),
                lambda text, _: self._judge(confirmed, text),
                yes=translate("People", "A new fault"),
                reasons=ready_reasons(self.desk, ReasonKind.NEW_FAULT),
            )

        said = translate("People", "Marked as a repeat repair") if confirmed else translate("People", "Marked as new")
        self.open_card.change(
            bench.judge_repeat, confirmed, note, fail=failed, changes=("orders", "register"), said=said
        )
