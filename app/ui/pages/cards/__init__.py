"""The repair cards page: the list of orders on the left, the card in sections on the right."""

from app.ui.pages.cards.page import CardsPage

__all__ = ["CardsPage"]
