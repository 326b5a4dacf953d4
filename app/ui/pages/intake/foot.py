"""The foot of the intake page: what was kept or saved last on the left, what can be done on the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu

from app.ui.formats import Formats
from app.ui.pages.intake.loading import draft_title
from app.ui.pages.intake.state import Draft
from app.ui.widgets import Button, label
from app.ui.words import translate


class Foot(QFrame):
    """Buttons with their keys; a menu of drafts to take up again."""

    taken_up = Signal(object)  # Draft
    thrown_away = Signal(object)  # Draft
    next_asked = Signal()
    correct_asked = Signal()
    again_asked = Signal()
    park_asked = Signal()
    preview_asked = Signal()
    save_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "foot")
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 8, 6)
        self.words = label("", "hint")
        self.drafts = Button("", self._open_menu, key="Shift+F3", look="flat")
        self.menu = QMenu(self)
        self.correct = Button("", self.correct_asked.emit, key="F7", look="flat", own_key=True)
        words = translate("Intake", "Print again")
        self.again = Button(words, self.again_asked.emit, key="Ctrl+P", look="flat", once=True)
        self.next = Button(
            translate("Intake", "Same customer, next article"), self.next_asked.emit, key="F5", own_key=True
        )
        self.park = Button(translate("Intake", "Park"), self.park_asked.emit, key="F3")
        self.preview = Button(translate("Intake", "Preview"), self.preview_asked.emit, key="F8")
        self.save = Button(translate("Intake", "Save + print"), self.save_asked.emit, key="F9", look="main")
        for widget in (self.words, self.correct, self.again, self.drafts):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in (self.next, self.park, self.preview, self.save):
            row.addWidget(widget)
        QShortcut(QKeySequence("Shift+F3"), self, self._open_menu)
        self.show_last("")
        self.drafts.hide()

    def show_last(self, number: str) -> None:
        """The order saved last (grouped), which can be corrected and printed again; "" = none."""
        self.correct.set_words(translate("Intake", "Correct {number}").format(number=number))
        self.correct.setVisible(bool(number))
        self.again.setVisible(bool(number))

    def say(self, text: str) -> None:
        """The quiet words on the left."""
        self.words.setText(text)

    def show_drafts(self, drafts: Sequence[Draft], formats: Formats) -> None:
        """Fill the menu with what can be taken up again."""
        self.menu.clear()
        for draft in drafts:
            title = draft_title(draft, formats).replace("&", "&&")
            self.menu.addAction(title, lambda draft=draft: self.taken_up.emit(draft))
        if drafts:
            throw = self.menu.addMenu(translate("Intake", "Throw away"))
            for draft in drafts:
                title = draft_title(draft, formats).replace("&", "&&")
                throw.addAction(title, lambda draft=draft: self.thrown_away.emit(draft))
        self.drafts.set_words(translate("Intake", "Drafts: {count}").format(count=len(drafts)))
        self.drafts.setVisible(bool(drafts))

    def _open_menu(self) -> None:
        if self.menu.isEmpty():
            return
        self.menu.popup(self.drafts.mapToGlobal(self.drafts.rect().topLeft()))
        self.menu.setActiveAction(self.menu.actions()[0])
