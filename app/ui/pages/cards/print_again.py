"""Print again (Ctrl+P): which paper of this order, one key each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout
from typing_extensions import override

from app.errors import ShopError
from app.ui.names import document_name
from app.ui.pages.cards.open_card import OpenCard
from app.ui.widgets import Button, label
from app.ui.words import translate
from app.workflow import papers
from app.workflow.rows.cards import CardRow
from app.workflow.rows.kinds import Document, ReceiptState, State
from app.workflow.rows.papers import OwedRow

CHOICES = (
    ("1", Document.REPAIR_TAG),
    ("2", Document.REPAIR_CARD),
    ("3", Document.CLAIM_RECEIPT),
    ("4", Document.PICKUP_RECEIPT),
)


class PrintAgain(QFrame):
    """Hidden until Ctrl+P; 1 to 4 or the buttons print, Esc goes back."""

    def __init__(self, open_card: OpenCard) -> None:
        super().__init__()
        self.open_card = open_card
        self.setProperty("look", "notice")
        self.setProperty("tone", "accent")
        self.buttons: dict[str, Button] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.addWidget(label(translate("PrintAgain", "Print again:"), "strong"))
        for key, document in CHOICES:
            self.buttons[key] = Button(document_name(document), self._presser(document), key=key)
            row.addWidget(self.buttons[key])
        row.addWidget(Button(translate("PrintAgain", "Back"), self.close_panel, key="Esc"))
        row.addStretch(1)
        self.hide()
        open_card.shown.connect(self._card_shown)

    def document(self) -> Document:
        """The paper whose button has the focus; the repair card when none has."""
        focused = [document for key, document in CHOICES if self.buttons[key].hasFocus()]
        return focused[0] if focused else Document.REPAIR_CARD

    def slip(self, document: Document) -> OwedRow | None:
        """The paper of the open card as it stands now, for a preview; None when there is no such paper."""
        card = self.open_card.card
        if card is None:
            return None
        subject = self._subject(card, document)
        return None if subject is None else OwedRow(0, document, subject, 1, card.id, card.received_at)

    @staticmethod
    def _subject(card: CardRow, document: Document) -> int | None:
        """What the paper is about: the valid claim receipt for that, the order for all others."""
        if document is not Document.CLAIM_RECEIPT:
            return card.id
        return next((each.id for each in card.receipts if each.state is ReceiptState.VALID), None)

    def _presser(self, document: Document) -> Callable[[], None]:
        return lambda: self._print(document)

    def _card_shown(self, card: CardRow | None) -> None:
        if card is None:
            self.hide()
            return
        out = card.state is State.HANDED_OUT
        valid = any(each.state is ReceiptState.VALID for each in card.receipts)
        self.buttons["3"].setVisible(valid)
        self.buttons["4"].setVisible(out)

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
        if card is None:
            return
        desk = self.open_card.desk
        subject = self._subject(card, document)
        if subject is None:
            return
        try:
            who = desk.acting()
        except ShopError as error:
            self.open_card.refused.emit(error)
            return

        def said(slip: OwedRow) -> None:
            words = translate("PrintAgain", "{document} goes to the printer, copy {copy}")
            desk.say(words.format(document=document_name(document), copy=slip.copy))

        desk.run(
            self,
            papers.reprint,
            who,
            document,
            subject,
            then=said,
            fail=self.open_card.refused.emit,
            changes=("papers", "orders"),
        )
        self.close_panel()
