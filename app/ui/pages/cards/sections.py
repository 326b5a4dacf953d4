"""What every section of the card has in common: it shows the open card, and forgets what was typed for another."""

from __future__ import annotations

from app.ui.desk import Desk
from app.ui.pages.cards.open_card import OpenCard
from app.ui.widgets import Section
from app.workflow.rows.cards import CardRow
from app.workflow.rows.kinds import State

ON_THE_BENCH = (
    State.RECEIVED,
    State.DIAGNOSING,
    State.QUOTED,
    State.AWAITING_PARTS,
    State.IN_REPAIR,
    State.SENT_OUT,
)
NOT_READY = (*ON_THE_BENCH, State.TO_INSPECT)


class CardSection(Section):
    """Redefine `show_card` (each time the card was read) and `clear_typed` (another card lies open)."""

    def __init__(self, open_card: OpenCard, title: str) -> None:
        super().__init__(title)
        self.open_card = open_card
        self.desk: Desk = open_card.desk
        self._shown_id: int | None = None

    @property
    def card(self) -> CardRow | None:
        """The card that lies open."""
        return self.open_card.card

    def take(self, card: CardRow | None) -> None:
        """Show this card, or forget what was typed for the one before."""
        new_id = card.id if card is not None else None
        if new_id != self._shown_id:
            was_clear, self._shown_id = self._shown_id is None, new_id
            if not was_clear:  # between two cards there is none for a moment, and nothing can be typed then
                self.clear_typed()
        if card is not None:
            self.show_card(card)

    def show_card(self, card: CardRow) -> None:
        """Fill in what the card says."""

    def clear_typed(self) -> None:
        """Another card: empty fields, close forms."""
