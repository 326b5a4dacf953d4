"""F6 at pickup: the customer declares the claim receipt lost, and another one is issued (DOMAIN.md §6)."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.widgets import ReasonPanel
from app.ui.words import translate
from app.workflow.counter import receipts
from app.workflow.rows.cards import ReceiptRow
from app.workflow.rows.kinds import OPEN_STATES
from app.workflow.rows.pickup import PickupRow


class LostReceipt(QObject):
    """Asks who declares it, as long as the article is in the shop, ready or not. `replaced`: order id, new number."""

    replaced = Signal(int, str)

    def __init__(self, desk: Desk, panel: ReasonPanel) -> None:
        super().__init__(panel)
        self._desk, self._panel = desk, panel

    def ask(self, row: PickupRow | None) -> None:
        """Open the question for the order at the counter."""
        if row is None or row.card.state not in OPEN_STATES:
            return
        question = translate("Pickup", "Who declares the claim receipt lost? Name, kind of ID and its last digits.")
        self._panel.ask(
            question, lambda words, _choice: self._declare(row, words),
            yes=translate("Pickup", "Declare lost + print another"), value=row.card.customer.name,
        )  # fmt: skip

    def _declare(self, row: PickupRow, declared_by: str) -> None:
        try:
            who = self._desk.acting()
        except ShopError:
            return

        def done(receipt: ReceiptRow) -> None:
            self.replaced.emit(row.card.id, receipt.number)
            self._desk.say(translate("Pickup", "The lost receipt is refused from now on; the replacement is printed."))

        self._desk.run(
            self, receipts.declare_lost, who, row.card.id, declared_by, then=done, changes=("orders", "papers")
        )
