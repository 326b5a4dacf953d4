"""The papers of the pickup page: seen before they are printed (F8), printed again (Ctrl+P), the report (Alt+R)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.names import document_name
from app.ui.slip_printing import print_slips
from app.ui.widgets.paper_panel import Paper, PaperPanel, Shown
from app.ui.words import translate
from app.workflow.rows.kinds import Document
from app.workflow.rows.pickup import HandOutInput
from app.workflow.rows.shop import Who
from app.workflow.slips import papers


class PapersPart(QObject):
    """`panel` takes the place of the form in the page's stack until Esc."""

    def __init__(self, desk: Desk, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._desk, self._stack = desk, stack
        self._instead_of: QWidget | None = None
        self.panel = PaperPanel(desk, self.leave)
        stack.addWidget(self.panel)

    # --- seen

    def show_hand_out(self, who: Who, given: HandOutInput, fail: Callable[[ShopError], None]) -> None:
        """What F9 would print: the pickup receipt, and the repair report where the shop gives it with the goods."""
        shown = Shown(
            title=_title(Document.PICKUP_RECEIPT),
            papers=lambda store: hand_out_papers(store, who, given),
            unsaved=True,
        )
        self._show(shown, fail)

    def show_lost(self, who: Who, order_id: int, declared_by: str) -> None:
        """The declaration to be signed, as it would be printed once the loss is declared."""
        document = Document.LOST_DECLARATION
        shown = Shown(
            title=_title(document),
            papers=lambda store: ((document, papers.preview_lost(store, who, order_id, declared_by)),),
        )
        self._show(shown, self._desk.complain)

    def show_slip(self, document: Document, order_id: int) -> None:
        """A slip of an order that is out."""
        shown = Shown(
            title=_title(document),
            papers=lambda store: ((document, papers.preview_slip(store, document, order_id)),),
            print=lambda printer, copies: self.print_slip(document, order_id, printer, copies),
        )
        self._show(shown, self._desk.complain)

    def seen(self) -> bool:
        """Whether a paper stands in the place of the form."""
        return self._stack.currentWidget() is self.panel

    def leave(self) -> bool:
        """Back to the form. False when no preview is shown."""
        self.forget()
        if self._stack.currentWidget() is not self.panel:
            return False
        if self._instead_of is not None:
            self._stack.setCurrentWidget(self._instead_of)
        return True

    def forget(self) -> None:
        """Another order is at the counter: a preview that is still being drawn is not wanted any more."""
        self.panel.forget()

    def _show(self, shown: Shown, fail: Callable[[ShopError], None]) -> None:
        self.panel.open(shown, self._come, fail)

    def _come(self) -> None:
        if not self.seen():
            self._instead_of = self._stack.currentWidget()
        self._stack.setCurrentWidget(self.panel)

    # --- printed

    def print_slip(self, document: Document, order_id: int, printer: str = "", copies: int = 1) -> None:
        """Owe the slip once more; a notice to collect counts as telling the customer."""
        print_slips(self._desk, self, document, (order_id,), printer, copies)


def hand_out_papers(store: Any, who: Who, given: HandOutInput) -> tuple[Paper, ...]:
    """What a hand-out prints, one after the other."""
    paper = papers.preview_pickup(store, who, given)
    receipt = (Document.PICKUP_RECEIPT, paper)
    if not paper.shop.report_with_goods:
        return (receipt,)
    return receipt, (Document.REPAIR_REPORT, papers.preview_report(store, given))


def _title(document: Document) -> str:
    return translate("Pickup", "{document} as it will be printed").format(document=document_name(document))
