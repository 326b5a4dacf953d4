"""The inline panel that asks for a reason, a choice or a last yes; never a window of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.widgets.button import Button, label, restyle
from app.ui.widgets.fields import ChoiceBox, mark_wrong
from app.ui.widgets.focus import give_back
from app.ui.widgets.reason_edit import Ready, ReasonEdit
from app.ui.words import translate


class ReasonPanel(QFrame):
    """Hidden until asked. `ask(question, then, …)`; Enter agrees, Esc goes back. then(text, choice)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "notice")
        self.setProperty("tone", "warn")
        self._then: Callable[[str, Any], None] | None = None
        self._text_needed = True
        self._back_to: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        self.question = label("", "strong", wrap=True)
        column.addWidget(self.question)
        row = QHBoxLayout()
        self.choice = ChoiceBox(chars=20)
        self._ready: Sequence[Ready] = ()
        self.text = ReasonEdit(lambda: self._ready)
        self.text.returnPressed.connect(self.agree)
        self.text.changed.connect(lambda: mark_wrong(self.text, False))
        self.choice.setAccessibleName(translate("ReasonPanel", "Choice"))
        self.text.setAccessibleName(translate("ReasonPanel", "Reason"))
        self.yes = Button(translate("ReasonPanel", "Go on"), self.agree, look="main")
        self.no = Button(translate("ReasonPanel", "Back"), self.close_panel, key="Esc")
        for widget in (self.choice, self.text, self.yes, self.no):
            row.addWidget(widget, 1 if widget is self.text else 0)
        column.addLayout(row)
        self.hide()

    def ask(
        self,
        question: str,
        then: Callable[[str, Any], None],
        *,
        yes: str = "",
        choices: Sequence[tuple[Any, str]] = (),
        text: bool = True,
        text_needed: bool = True,
        placeholder: str = "",
        value: str = "",
        danger: bool = False,
        reasons: Sequence[Ready] = (),
    ) -> None:
        """Ask; `then(text, chosen value or None)` is called only when agreed. reasons: ready ones, offered."""
        self._then = then
        self._ready = reasons
        self._text_needed = text and text_needed
        self._back_to = self.window().focusWidget()
        self.question.setText(question)
        self.choice.set_options(choices)
        self.choice.setVisible(bool(choices))
        self.text.setVisible(text)
        self.text.setAccessibleName(question)
        self.choice.setAccessibleName(question)
        self.text.setPlaceholderText(placeholder)
        self.text.set_value(value)
        self.text.end(False)  # what is proposed is gone on with
        mark_wrong(self.text, False)
        self.yes.set_words(yes or translate("ReasonPanel", "Go on"))
        self.setProperty("tone", "bad" if danger else "warn")
        restyle(self)
        self.show()
        first = self.choice if choices else self.text if text else self.yes
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def agree(self) -> None:
        """Take the answer; without the needed words the field says so."""
        if self._text_needed and not self.text.value():
            mark_wrong(self.text, True)
            self.text.setPlaceholderText(translate("ReasonPanel", "Please give a reason"))
            self.text.setFocus()
            return
        then, self._then = self._then, None
        text, choice = self.text.value(), self.choice.value() if self.choice.isVisibleTo(self) else None
        self.close_panel()
        if then is not None:
            then(text, choice)

    def close_panel(self) -> None:
        """Back without an answer."""
        self._then = None
        self.hide()
        give_back(self._back_to)

    def asking(self) -> bool:
        return not self.isHidden()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
            return
        super().keyPressEvent(event)
