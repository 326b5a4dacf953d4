"""Section: what was found and done. Saved on leaving a field, by F9, before each step; never overwritten unseen."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout
from typing_extensions import override

from app.errors import ShopError, Stale
from app.ui.allowed import only_for
from app.ui.pages.cards.open_card import OpenCard
from app.ui.pages.cards.sections import CardSection
from app.ui.pages.cards.stale import changed_by
from app.ui.phrases import headed
from app.ui.widgets import Button, ChoiceBox, Form, LongEdit, label
from app.ui.words import translate
from app.workflow.rows.cards import CardRow
from app.workflow.rows.kinds import OPEN_STATES
from app.workflow.rows.rights import Right
from app.workflow.workbench import bench

FIELDS = ("diagnosis", "fault_code_id", "measures")


def found(card: CardRow) -> dict[str, Any]:
    """What the card says was found, by field."""
    return {"diagnosis": card.diagnosis, "fault_code_id": card.fault_code_id, "measures": card.measures}


class Findings(CardSection):
    """Diagnosis, fault code, measures; a save that comes too late shows both versions and loses neither."""

    def __init__(self, open_card: OpenCard) -> None:
        super().__init__(open_card, translate("Findings", "WHAT WAS FOUND"))
        self.base: dict[str, Any] = {}  # as it was read: what differs from it was typed here
        self.version = 0
        self.saving = False
        self._again = False
        self.state = label("", "hint")
        self.head.addWidget(self.state)
        self.form = Form(self.desk.sentence)
        self.form.add("diagnosis", translate("Findings", "Diagnosis"), LongEdit(lines=2, longest=5000))
        self.form.add("fault_code_id", translate("Findings", "Fault code"), ChoiceBox(chars=30))
        self.form.add("measures", translate("Findings", "What was done"), LongEdit(lines=2, longest=5000))
        self.form.changed.connect(self._say_state)
        self.form.finished.connect(self.save)
        for name in FIELDS:
            self.form.field(name).installEventFilter(self)
        self.button = Button(translate("Findings", "Save what was found"), self.save, key="F9")
        self.head.addWidget(self.button)
        self.body.addWidget(self.form)
        self.conflict = self._make_conflict()
        self.body.addWidget(self.conflict)
        only_for(self.desk, Right.REPAIR, self.button, self.keep_mine)
        open_card.before_act.append(self.save_typed)

    def _make_conflict(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("look", "notice")
        frame.setProperty("tone", "warn")
        column = QVBoxLayout(frame)
        self.conflict_words = label("", "", wrap=True, select=True)
        bar = QHBoxLayout()
        self.keep_mine = Button(translate("Findings", "Save mine instead"), self._save_mine, look="main")
        self.take_theirs = Button(translate("Findings", "Take theirs"), self._take_theirs)
        bar.addWidget(self.keep_mine)
        bar.addWidget(self.take_theirs)
        bar.addStretch(1)
        column.addWidget(self.conflict_words)
        column.addLayout(bar)
        frame.hide()
        return frame

    # --- showing

    def clear_typed(self) -> None:
        self.base, self.saving, self._again = {}, False, False
        self.form.clear_errors()
        self.conflict.hide()

    def show_card(self, card: CardRow) -> None:
        codes = [(None, translate("Findings", "not chosen"))]
        codes += [(each.id, f"{each.code} {each.name(self.desk.language)}") for each in self.desk.lists.fault_codes]
        if card.fault_code_id is not None and card.fault_code_id not in [value for value, _ in codes]:
            codes.append((card.fault_code_id, card.fault_code))  # a code the shop has retired since
        choice = self.form.field("fault_code_id")
        if isinstance(choice, ChoiceBox):
            choice.set_options(codes)
        if not self.base or not self.typed():
            self.base, self.version = found(card), card.card_version
            self.form.set_values(self.base)
        may = card.state in OPEN_STATES
        for name in FIELDS:
            self.form.field(name).setEnabled(may)
        self.button.setVisible(may)
        self._say_state()

    def typed(self) -> bool:
        """Whether something stands here that is not saved."""
        return bool(self.base) and any(self.form.value(name) != self.base[name] for name in FIELDS)

    def _say_state(self) -> None:
        if self.saving:
            self.state.setText(translate("Findings", "saving…"))
        elif self.typed():
            self.state.setText(translate("Findings", "not saved yet"))
        else:
            self.state.setText("")

    # --- saving

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.save_typed()
        return super().eventFilter(watched, event)

    def save_typed(self) -> None:
        """Save what was typed, if anything; a conflict that is being shown waits for its answer."""
        if self.typed() and self.conflict.isHidden():
            self.save()

    def save(self) -> None:
        """F9."""
        card = self.card
        if card is None or not self.button.isVisibleTo(self):
            return
        if not self.typed():
            self.desk.say(translate("Findings", "Nothing new to save."))
            return
        if self.saving:
            self._again = True
            return
        sent = {name: self.form.value(name) for name in FIELDS}
        self.saving = True
        self._say_state()
        card_id = card.id

        def done(now: CardRow) -> None:
            if self.card is None or self.card.id != card_id:
                return
            self.saving = False
            self.base, self.version = sent, now.card_version
            self._say_state()
            if self._again:
                self._again = False
                self.save_typed()

        self.open_card.act(
            bench.save_findings,
            card_id,
            self.version,
            then=done,
            fail=self._failed(card_id, sent),
            said=translate("Findings", "Saved what was found"),
            **sent,
        )

    def _failed(self, card_id: int, sent: dict[str, Any]) -> Any:
        def fail(error: ShopError) -> None:
            if self.card is None or self.card.id != card_id:  # another card lies open: what was typed must not vanish
                words = " / ".join(str(sent[name]) for name in ("diagnosis", "measures") if sent[name])
                text = translate("Findings", "Not saved: {words}. {why}")
                self.desk.complain(text.format(words=words, why=self.desk.sentence(error)))
                return
            self.saving = self._again = False
            self._say_state()
            if isinstance(error, Stale):
                return  # both versions are shown as soon as theirs has been read: show_conflict
            for each in self.form.show_errors(error):
                self.open_card.refused.emit(each)

        return fail

    # --- both versions

    def show_conflict(self, error: Stale, now: CardRow) -> None:
        """Theirs in words, mine still in the fields; one key for each."""
        if not self.typed():
            return
        lines = [changed_by(error, self.desk), translate("Findings", "Saved by them:")]
        for name, words in self._names():
            theirs = self._code_words(now) if name == "fault_code_id" else found(now)[name]
            lines.append(headed(words, theirs or "–"))
        lines.append(translate("Findings", "What you typed still stands above, unsaved."))
        self.conflict_words.setText("\n".join(lines))
        self._theirs = now
        self.conflict.show()

    def _code_words(self, card: CardRow) -> str:
        codes = (each for each in self.desk.lists.fault_codes if each.id == card.fault_code_id)
        return next((f"{each.code} {each.name(self.desk.language)}" for each in codes), card.fault_code)

    @staticmethod
    def _names() -> list[tuple[str, str]]:
        return [
            ("diagnosis", translate("Findings", "Diagnosis")),
            ("fault_code_id", translate("Findings", "Fault code")),
            ("measures", translate("Findings", "What was done")),
        ]

    def _save_mine(self) -> None:
        self.version = self._theirs.card_version
        self.conflict.hide()
        self.save()

    def _take_theirs(self) -> None:
        self.conflict.hide()
        self.base, self.version = found(self._theirs), self._theirs.card_version
        self.form.set_values(self.base)
        self._say_state()
