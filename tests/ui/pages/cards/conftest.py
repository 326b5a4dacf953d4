"""A repair cards page in a shop with orders in many states."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from app.models.store import Store
from app.ui.desk import Desk
from app.ui.pages.cards import CardsPage
from app.workflow.rows.cards import CardRow
from app.workflow.rows.shop import Who
from app.workflow.workbench import cards
from tests.ui.shop_pages import founded_store, shop, shown

__all__ = ["founded_store", "fresh", "opened", "page", "shop", "shown"]


@pytest.fixture
def page(desk: Desk, shown: Callable[[QWidget], None]) -> CardsPage:
    """The page, shown and active, its list read."""
    made = CardsPage(desk)
    shown(made)
    return made


@pytest.fixture
def opened(page: CardsPage, settled: Callable[[], None]) -> Callable[[int], CardRow]:
    """Open a card and wait until it is shown."""

    def do(order_id: int) -> CardRow:
        page.open_order(order_id)
        settled()
        card = page.open_card.card
        assert card is not None
        assert card.id == order_id
        return card

    return do


@pytest.fixture
def fresh(founded_store: Store, who: Who) -> Callable[[int], CardRow]:
    """The card as the store has it."""
    return lambda order_id: cards.card(founded_store, who, order_id)
