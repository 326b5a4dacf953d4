"""Print again (Ctrl+P): which paper of this order, one key each; what is ready gets its notice, or a text to send."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import ShopError
from app.printing.face import PrintService
from app.ui.names import document_name
from app.ui.pages.cards.open_card import OpenCard
from app.ui.widgets import Button, FlowLayout, label
from app.ui.words import translate
from app.workflow.rows.cards import CardRow
from app.workflow.rows.kinds import Document, ReceiptState, State
from app.workflow.rows.papers import NoticePaper
from app.workflow.slips import notices, papers

CHOICES = (
    ("1", Document.REPAIR_TAG),
    ("2", Document.REPAIR_CARD),
    ("3", Document.CLAIM_RECEIPT),
    ("4", Document.PICKUP_RECEIPT),
    ("5", Document.REPAIR_REPORT),
    ("6", Document.COLLECT_NOTICE),
    ("7", Document.LOST_DECLARATION),
)
MESSAGE = "8"


class PrintAgain(QFrame):
    """Hidden until Ctrl+P; the digits or the buttons print, Esc goes back."""

    def __init__(self, open_card: OpenCard) -> None:
        super().__init__()
        self.open_card = open_card
        self.setProperty("look", "notice")
        self.setProperty("tone", "accent")
        self.buttons: dict[str, Button] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 6)
        column.addWidget(label(translate("PrintAgain", "Print again:"), "strong"))
        inside = QWidget()
        flow = FlowLayout(inside)
        for key, document in CHOICES:
            self.buttons[key] = Button(document_name(document), self._presser(document), key=key)
        words = translate("PrintAgain", "Copy a message: come and collect")
        self.buttons[MESSAGE] = Button(words, self.copy_message, key=MESSAGE)
        for button in self.buttons.values():
            flow.addWidget(button)
        flow.addWidget(Button(translate("PrintAgain", "Back"), self.close_panel, key="Esc"))
        column.addWidget(inside)
        self.hide()
        open_card.shown.connect(self._card_shown)

    def document(self) -> Document:
        """The paper whose button has the focus; the repair card when none has."""
        focused = [document for key, document in CHOICES if self.buttons[key].hasFocus()]
        return focused[0] if focused else Document.REPAIR_CARD

    def subject(self, document: Document) -> int | None:
        """What that paper of the open card is about, by id; None when there is no such paper now."""
        card = self.open_card.card
        return None if card is None else _subject(card, document)

    def _presser(self, document: Document) -> Callable[[], None]:
        return lambda: self._print(document)

    def _card_shown(self, card: CardRow | None) -> None:
        if card is None:
            self.hide()
            return
        for key, document in CHOICES:
            self.buttons[key].setVisible(_subject(card, document) is not None)
        self.buttons[MESSAGE].setVisible(card.state is State.READY)

    def open_panel(self) -> bool:
        """Ask which; False when no card is open."""
        if self.open_card.card is None:
            return False
        self.show()
        self.buttons["1"].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def close_panel(self) -> None:
        """Back without printing."""
        self.hide()

    def asking(self) -> bool:
        """Whether it is open."""
        return not self.isHidden()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        button = self.buttons.get(event.text())
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        elif button is not None and not button.isHidden():
            button.click()
        else:
            super().keyPressEvent(event)

    def _print(self, document: Document) -> None:
        card = self.open_card.card
        subject = None if card is None else _subject(card, document)
        if card is None or subject is None:
            return
        desk = self.open_card.desk
        try:
            who = desk.acting()
        except ShopError as error:
            self.open_card.refused.emit(error)
            return

        def said(copy: int) -> None:
            words = translate("PrintAgain", "{document} goes to the printer, copy {copy}")
            desk.say(words.format(document=document_name(document), copy=copy))

        def print_it(store: Any) -> int:
            if document is Document.COLLECT_NOTICE:
                return notices.write(store, who, card.id)
            return papers.reprint(store, who, document, subject).copy

        desk.run(self, print_it, then=said, fail=self.open_card.refused.emit, changes=("papers", "orders"))
        self.close_panel()

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


def _subject(card: CardRow, document: Document) -> int | None:
    """What a paper is about: a claim receipt for some, the order for all others; None when there is none now."""
    if document is Document.CLAIM_RECEIPT:
        return next((each.id for each in card.receipts if each.state is ReceiptState.VALID), None)
    if document is Document.LOST_DECLARATION:
        return next((each.id for each in reversed(card.receipts) if each.state is ReceiptState.LOST), None)
    states = {
        Document.PICKUP_RECEIPT: (State.HANDED_OUT,),
        Document.REPAIR_REPORT: (State.READY, State.HANDED_OUT),
        Document.COLLECT_NOTICE: (State.READY,),
    }.get(document)
    return card.id if states is None or card.state in states else None
