"""The old part that goes back to the customer is named at pickup."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from app.models.store import Store
from app.ui.desk import Desk
from app.ui.pages.pickup.accessories_part import AccessoriesPart
from app.workflow.rows.kinds import OldFate
from app.workflow.rows.shop import Who
from app.workflow.stockroom import old_parts, part_use
from app.workflow.workbench import cards
from tests.ui.repair_shop import RepairShop
from tests.ui.shop_pages import founded_store, shop

__all__ = ["founded_store", "shop"]


def test_what_goes_back_is_named(
    desk: Desk, qtbot: Any, founded_store: Store, who: Who, shop: RepairShop
) -> None:
    part = AccessoriesPart(desk)
    qtbot.addWidget(part)
    part.show_old_parts(cards.card(founded_store, who, shop.phone))
    assert part.old_parts.isHidden()
    card = part_use.use_now(founded_store, who, shop.phone, shop.screen.id, Decimal(1))
    card = old_parts.set_fate(founded_store, who, card.parts[-1].id, OldFate.CUSTOMER)
    part.show_old_parts(card)
    assert not part.old_parts.isHidden()
    assert shop.screen.name in part.old_parts.text()
    card = old_parts.note_free(founded_store, who, shop.phone, "Cracked frame", Decimal(1), OldFate.CUSTOMER)
    card = old_parts.note_free(founded_store, who, shop.phone, "Old board", Decimal(1), OldFate.SCRAPPED)
    part.show_old_parts(card)
    assert "Cracked frame" in part.old_parts.text()
    assert "Old board" not in part.old_parts.text()
