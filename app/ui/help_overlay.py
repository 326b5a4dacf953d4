"""F1: the keys of the page in front and those that work everywhere; the quick card to see and to print."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.desk import Desk
from app.ui.widgets import Button, label
from app.ui.widgets.focus import give_back
from app.ui.widgets.paper_panel import PaperPanel, Shown
from app.ui.words import translate
from app.workflow.rows.kinds import Document
from app.workflow.rows.quick_card import QuickCardPaper

PREVIEW_WIDTH = 900
EDGE = 24
Keys = list[tuple[str, str]]


class HelpOverlay(QFrame):
    """A panel over the page; F1 or Esc closes it. `card` makes the quick card that Ctrl+P prints and F8 shows."""

    def __init__(self, parent: QWidget, desk: Desk, card: Callable[[], QuickCardPaper]) -> None:
        super().__init__(parent)
        self._where, self._desk, self._card = parent, desk, card
        self.setProperty("look", "popup")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(EDGE, 16, EDGE, 16)
        self._column.setSpacing(16)
        self._inside: QWidget | None = None
        self._back_to: QWidget | None = None
        self.preview = PaperPanel(desk, self.step_back, PREVIEW_WIDTH)
        self.preview.hide()
        self._foot = QWidget()
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(translate("Help", "Quick card with all keys, and codes to scan:"), "hint"))
        self.see = Button(translate("Help", "See it"), self.show_card, key="F8")
        self.print = Button(translate("Help", "Print this card"), self.print_card, key="Ctrl+P", once=True)
        for button in (self.see, self.print):
            row.addWidget(button)
        row.addStretch(1)
        self._column.addWidget(self.preview, 1)
        self._column.addWidget(self._foot)
        self.hide()

    def show_keys(self, title: str, page_keys: Keys) -> None:
        """List the keys in the middle of the window."""
        if self._inside is not None:
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = QWidget()
        row = QHBoxLayout(self._inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * EDGE)
        for heading, keys in ((title, page_keys), (translate("Help", "Everywhere"), other_keys(page_keys))):
            if keys:
                row.addWidget(_list_of(heading, keys), 0, Qt.AlignmentFlag.AlignTop)
        self._column.insertWidget(0, self._inside)
        self._leave_preview()
        self._place()
        self.show()
        self.raise_()
        self._back_to = self.window().focusWidget()
        self.setFocus(Qt.FocusReason.PopupFocusReason)  # Esc is for the help, not for a form that lies under it

    def press(self, key: str) -> bool:
        """A key of the window while this is open: True when it was meant for the card."""
        act = {"F8": self.show_card, "Ctrl+P": self.print_card}.get(key)
        if act is not None:
            act()
        return act is not None

    def show_card(self) -> None:
        """F8: the card as it would come out, in the place of the keys."""
        paper = self._card()
        shown = Shown(
            title=translate("Help", "Quick card of keys and codes"),
            papers=lambda _store: ((Document.QUICK_CARD, paper),),
            print=lambda printer, copies: self._print(paper, printer, copies),
        )
        self.preview.open(shown, self._come)

    def print_card(self) -> None:
        """Ctrl+P: onto the printer of pages, or the one chosen where the card is seen."""
        if self.preview.isHidden():
            self._print(self._card(), "", 1)
        else:
            self.preview.print_now()

    def _print(self, paper: QuickCardPaper, printer: str, copies: int) -> None:
        who = self._desk.who.name if self._desk.who is not None else ""
        said = translate("Help", "The quick card is printed.")
        work = self._desk.printing.print_paper
        self._desk.ask(
            self, work, Document.QUICK_CARD, paper, "quick-card", who, printer, copies,
            then=lambda _job: self._desk.say(said),
        )  # fmt: skip

    def step_back(self) -> None:
        """Esc: from the card to the keys, from the keys to the page."""
        if self.preview.isHidden():
            self.hide()
        else:
            self._leave_preview()
            self._place()
            self.setFocus(Qt.FocusReason.PopupFocusReason)

    def _come(self) -> None:
        if self.isHidden() or self._inside is None:
            return
        self._inside.hide()
        self._foot.hide()
        self.preview.show()
        self.setGeometry(self._where.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE))

    def _leave_preview(self) -> None:
        self.preview.forget()
        self.preview.hide()
        self._foot.show()
        if self._inside is not None:
            self._inside.show()

    def _place(self) -> None:
        self.adjustSize()
        room = self._where.size() - self.size()
        self.move(max(0, room.width() // 2), max(0, room.height() // 2))

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        back, self._back_to = self._back_to, None
        give_back(back)


def _list_of(heading: str, keys: Keys) -> QWidget:
    shown = QWidget()
    grid = QGridLayout(shown)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(5)
    grid.addWidget(label(heading, "title"), 0, 0, 1, 2)
    for row, (key, words) in enumerate(keys, 1):
        grid.addWidget(label(key, "strong"), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(words), row, 1)
    return shown


def other_keys(page_keys: Keys) -> Keys:
    """The keys that work everywhere, without those the page says better."""
    own = {key for key, _ in page_keys}
    return [(key, words) for key, words in everywhere() if key not in own]


def everywhere() -> Keys:
    """The keys that work on every page."""
    return [
        ("F1", translate("Help", "These keys")),
        ("F2", translate("Help", "Find, or scan a code")),
        ("F3", translate("Help", "Park the draft and begin a new intake")),
        ("F8", translate("Help", "See what will be printed")),
        ("F9", translate("Help", "Save and print")),
        ("Ctrl+P", translate("Help", "Print again")),
        ("Ctrl+1 … 9, 0", translate("Help", "Go to a tab")),
        ("F10", translate("Help", "The pages behind the row of tabs")),
        ("Ctrl+PgUp PgDn", translate("Help", "The tab before, the tab after")),
        ("Enter", translate("Help", "Next field (Shift+Enter: new line)")),
        ("Tab", translate("Help", "Next field or button (Shift+Tab: back)")),
        ("Space", translate("Help", "Tick; press the button in focus")),
        ("Alt+" + translate("Help", "letter"), translate("Help", "Press the button that shows it")),
        ("Alt+← →", translate("Help", "The filter beside the chosen one")),
        ("Esc", translate("Help", "One step back; nothing is lost")),
        ("F11", translate("Help", "The jobs of yours for which parts have come")),
        ("F12", translate("Help", "Someone else comes to the counter")),
        ("Ctrl+L", translate("Help", "Leave the counter: nobody is signed in")),
        ("Ctrl+Q", translate("Help", "Close the window")),
    ]
