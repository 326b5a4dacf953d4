"""Print again (Ctrl+P): which paper of this order, one key each; what is ready gets its notice, or a text to send."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import ShopError
from app.printing.face import PrintService
from app.ui.names import document_name
from app.ui.pages.cards.open_card import OpenCard
from app.ui.slip_printing import print_slips
from app.ui.widgets import Button, FlowLayout, label
from app.ui.widgets.focus import give_back
from app.ui.words import translate
from app.workflow.rows.cards import CardRow, UseRow
from app.workflow.rows.kinds import Document, ReceiptState, State, UseState
from app.workflow.rows.papers import NoticePaper
from app.workflow.slips import papers
from app.workflow.stockroom import issuing

CHOICES = (
    ("1", Document.REPAIR_TAG),
    ("2", Document.REPAIR_CARD),
    ("3", Document.CLAIM_RECEIPT),
    ("4", Document.PICKUP_RECEIPT),
    ("5", Document.REPAIR_REPORT),
    ("6", Document.COLLECT_NOTICE),
    ("7", Document.LOST_DECLARATION),
    ("9", Document.ACCESSORY_LABEL),
    ("0", Document.OLD_PART_LABEL),
    ("I", Document.ISSUE_SLIP),
)
MESSAGE = "8"
KEYS = "1234567890I"
LONGEST_NAME = 24  # of a part, on its button


class PrintAgain(QFrame):
    """Hidden until Ctrl+P; the digits or the buttons print, Esc goes back.

    Closed, it keeps its place for a moment, where nothing can be pressed: the second click of a quick hand must not
    land on what moves up under the mouse.
    """

    def __init__(self, open_card: OpenCard) -> None:
        super().__init__()
        self.open_card = open_card
        self.setProperty("look", "notice")
        self.setProperty("tone", "accent")
        self.buttons: dict[str, Button] = {}
        self._back_to: QWidget | None = None
        self._going = QTimer(self)
        self._going.setSingleShot(True)
        self._going.setInterval(QGuiApplication.styleHints().mouseDoubleClickInterval())
        self._going.timeout.connect(self.hide)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 6)
        column.addWidget(label(translate("PrintAgain", "Print again:"), "strong"))
        inside = QWidget()
        flow = FlowLayout(inside)
        for key, document in CHOICES:
            self.buttons[key] = Button(document_name(document), self._presser(document), key=key, once=True)
        words = translate("PrintAgain", "Copy a message: come and collect")
        self.buttons[MESSAGE] = Button(words, self.copy_message, key=MESSAGE)
        for key in KEYS:
            flow.addWidget(self.buttons[key])
        flow.addWidget(Button(translate("PrintAgain", "Back"), self.close_panel, key="Esc"))
        column.addWidget(inside)
        self.one_old_part = QWidget()
        self._old_parts = FlowLayout(self.one_old_part)
        self.one_old_part.hide()
        column.addWidget(self.one_old_part)
        self.hide()
        open_card.shown.connect(self._card_shown)

    def document(self) -> Document:
        """The paper whose button has the focus; the repair card when none has."""
        focused = [document for key, document in CHOICES if self.buttons[key].hasFocus()]
        return focused[0] if focused else Document.REPAIR_CARD

    def subjects(self, document: Document) -> tuple[int, ...]:
        """What that paper of the open card is about, by id; none when there is no such paper now."""
        card = self.open_card.card
        return () if card is None else _subjects(card, document)

    def _presser(self, document: Document) -> Callable[[], None]:
        return lambda: self._print(document)

    def _card_shown(self, card: CardRow | None) -> None:
        if card is None:
            self._going.stop()
            self.hide()
            return
        for key, document in CHOICES:
            gathers = document is Document.ISSUE_SLIP and bool(_handed_out(card))
            self.buttons[key].setVisible(gathers or bool(_subjects(card, document)))
        self.buttons[MESSAGE].setVisible(card.state is State.READY)
        if self.asking():
            self._show_old_parts(card)

    def _show_old_parts(self, card: CardRow) -> None:
        """Where several were taken out: a button for each of them, too."""
        for button in self.one_old_part.findChildren(Button):
            self._old_parts.removeWidget(button)
            button.deleteLater()
        language = self.open_card.desk.language
        names = {use.id: use.said(language) for use in card.parts if use.state is UseState.USED}
        names |= {-old.id: old.name for old in card.old_parts}
        for key, name in names.items() if len(names) > 1 else ():
            short = name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1] + "…"
            words = translate("PrintAgain", "Old part: {name}").format(name=short)
            self._old_parts.addWidget(Button(words, self._of_part(key), once=True))
        self.one_old_part.setVisible(len(names) > 1)

    def _of_part(self, use_id: int) -> Callable[[], None]:
        return lambda: self.print_of(Document.OLD_PART_LABEL, (use_id,))

    def open_panel(self) -> bool:
        """Ask which; False when no card is open."""
        if self.open_card.card is None:
            return False
        self._show_old_parts(self.open_card.card)
        if not self.asking():
            self._back_to = self.window().focusWidget()
        self._going.stop()
        self.setEnabled(True)
        self.show()
        self.buttons["1"].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def close_panel(self) -> None:
        """Nothing is asked any more; it is gone when a second click can't come after the first."""
        if self.asking():
            give_back(self._back_to)
            self.setEnabled(False)
            self._going.start()

    def asking(self) -> bool:
        """Whether it is open."""
        return not self.isHidden() and not self._going.isActive()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        button = self.buttons.get(event.text().upper())
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        elif button is not None and not button.isHidden():
            button.click()
        else:
            super().keyPressEvent(event)

    def _print(self, document: Document) -> None:
        if document is Document.ISSUE_SLIP:
            self._gather_slip()
        else:
            self.print_of(document, self.subjects(document))

    def _gather_slip(self) -> None:
        """What was handed out and stands on no slip yet is put on one; else the last slip comes once more."""
        card, desk = self.open_card.card, self.open_card.desk
        try:
            who = desk.acting()
        except ShopError as error:
            self.open_card.refused.emit(error)
            return
        if card is not None:
            desk.run(
                self, issuing.to_slip, who, card.id, then=lambda issue: self.print_of(Document.ISSUE_SLIP, (issue,)),
                fail=self.open_card.refused.emit, changes=("orders",),
            )  # fmt: skip

    def print_of(self, document: Document, subjects: Sequence[int]) -> None:
        """Print this paper about each of these, once more or for the first time."""
        if subjects:
            self.print_slips(document, subjects)
            self.close_panel()

    def print_slips(self, document: Document, subjects: Sequence[int], printer: str = "", copies: int = 1) -> None:
        """Owe slips of the open card; what is refused is said in the card's place for that."""
        open_card = self.open_card
        print_slips(open_card.desk, open_card, document, subjects, printer, copies, fail=open_card.refused.emit)

    def copy_message(self) -> None:
        """The notice as a short text into the clipboard, to be pasted into a message."""
        card, desk = self.open_card.card, self.open_card.desk
        if card is None:
            return

        def copied(text: str) -> None:
            QGuiApplication.clipboard().setText(text)
            desk.say(translate("PrintAgain", "The message lies in the clipboard. Note with Alt+K when it was sent."))

        desk.run(self, message_text, card.id, desk.printing, then=copied, fail=self.open_card.refused.emit)
        self.close_panel()


def message_text(store: Any, order_id: int, printing: PrintService) -> str:
    """The notice to collect as a text; in the language of the shop's papers."""
    paper = papers.preview_slip(store, Document.COLLECT_NOTICE, order_id)
    return printing.message(paper) if isinstance(paper, NoticePaper) else ""


def _handed_out(card: CardRow) -> list[UseRow]:
    """The parts that the job has."""
    return [each for each in card.parts if each.state is not UseState.PUT_BACK]


def _subjects(card: CardRow, document: Document) -> tuple[int, ...]:
    """What a paper is about: a claim receipt, the parts built in, or for most the order; none when there is none now.

    Of old parts there are as many as were taken out; of all others one at most.
    """
    if document is Document.CLAIM_RECEIPT:
        return tuple(each.id for each in card.receipts if each.state is ReceiptState.VALID)[:1]
    if document is Document.LOST_DECLARATION:
        return tuple(each.id for each in card.receipts if each.state is ReceiptState.LOST)[-1:]
    if document is Document.OLD_PART_LABEL:
        used = tuple(each.id for each in card.parts if each.state is UseState.USED)
        return (*used, *(-each.id for each in card.old_parts))
    if document is Document.ISSUE_SLIP:
        return tuple(each.issue_id for each in _handed_out(card) if each.issue_id is not None)[-1:]
    if document is Document.ACCESSORY_LABEL and not any(each.kind == "accessory" for each in card.items):
        return ()
    states = {
        Document.PICKUP_RECEIPT: (State.HANDED_OUT,),
        Document.REPAIR_REPORT: (State.READY, State.HANDED_OUT),
        Document.COLLECT_NOTICE: (State.READY,),
    }.get(document)
    return (card.id,) if states is None or card.state in states else ()
