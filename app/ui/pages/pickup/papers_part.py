"""The papers of the pickup page: seen before they are printed (F8), printed again (Ctrl+P), the report (Alt+R)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.errors import ShopError
from app.printing.face import Preview, PrintService
from app.ui.desk import Desk
from app.ui.names import document_name
from app.ui.widgets.preview_panel import PreviewPanel
from app.ui.words import translate
from app.workflow.rows.kinds import Document
from app.workflow.rows.pickup import HandOutInput
from app.workflow.rows.shop import Who
from app.workflow.slips import notices, papers

Drawing = Callable[[Any, PrintService], Preview]


class PapersPart(QObject):
    """`panel` takes the place of the form in the page's stack until Esc."""

    def __init__(self, desk: Desk, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._desk, self._stack = desk, stack
        self._instead_of: QWidget | None = None
        self.panel = PreviewPanel("", self.leave)
        stack.addWidget(self.panel)

    # --- seen

    def show_hand_out(self, who: Who, given: HandOutInput, fail: Callable[[ShopError], None]) -> None:
        """What F9 would print: the pickup receipt, and the repair report where the shop gives it with the goods."""
        self._show(Document.PICKUP_RECEIPT, lambda store, printing: draw_hand_out(store, printing, who, given), fail)

    def show_lost(self, who: Who, order_id: int, declared_by: str) -> None:
        """The declaration to be signed, as it would be printed."""

        def draw(store: Any, printing: PrintService) -> Preview:
            paper = papers.preview_lost(store, who, order_id, declared_by)
            return printing.preview(Document.LOST_DECLARATION, paper)

        self._show(Document.LOST_DECLARATION, draw, self._desk.complain)

    def show_slip(self, document: Document, order_id: int) -> None:
        """A slip of an order that is out."""

        def draw(store: Any, printing: PrintService) -> Preview:
            return printing.preview(document, papers.preview_slip(store, document, order_id))

        self._show(document, draw, self._desk.complain)

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
        self._desk.background.forget(self, "preview")

    def _show(self, document: Document, draw: Drawing, fail: Callable[[ShopError], None]) -> None:
        printing = self._desk.printing

        def shown(preview: Preview) -> None:
            words = translate("Pickup", "{document} as it will be printed")
            self.panel.title.setText(words.format(document=document_name(document)))
            if self._stack.currentWidget() is not self.panel:
                self._instead_of = self._stack.currentWidget()
            self._stack.setCurrentWidget(self.panel)
            self.panel.show_preview(preview)

        self._desk.latest(self, "preview", draw, printing, then=shown, fail=fail)

    # --- printed

    def print_slip(self, document: Document, order_id: int) -> None:
        """Owe the slip once more; who is signed in counts."""
        try:
            who = self._desk.acting()
        except ShopError:
            return
        words = translate("Pickup", "{document} is printed, copy {copy}.")

        def said(slip: Any) -> None:
            self._desk.say(words.format(document=document_name(document), copy=slip.copy))

        self._desk.run(self, papers.reprint, who, document, order_id, then=said, changes=("papers",))

    def print_notice(self, order_id: int) -> None:
        """The customer is not here: a letter that it is ready; it counts as told."""
        try:
            who = self._desk.acting()
        except ShopError:
            return
        said = translate("Pickup", "The notice to collect is printed; the customer counts as told by letter.")
        self._desk.run(
            self, notices.write, who, order_id, then=lambda _copy: self._desk.say(said), changes=("papers", "orders")
        )


def draw_hand_out(store: Any, printing: PrintService, who: Who, given: HandOutInput) -> Preview:
    """Both papers, one after the other."""
    paper = papers.preview_pickup(store, who, given)
    receipt = printing.preview(Document.PICKUP_RECEIPT, paper)
    if not paper.shop.report_with_goods:
        return receipt
    report = printing.preview(Document.REPAIR_REPORT, papers.preview_report(store, given))
    missing = tuple(dict.fromkeys((*receipt.missing, *report.missing)))
    damaged = receipt.damaged or report.damaged
    return Preview((*receipt, *report), missing, dots=receipt.dots, damaged=damaged)
