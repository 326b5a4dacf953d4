"""The row of a restock list, read as the panel reads it: what stands on the paper is what F9 would bring."""

from __future__ import annotations

from app.errors import ShopError
from app.models.store import Store
from app.workflow.house import shop, staff
from app.workflow.rows.restock_paper import RestockPaper
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who
from app.workflow.stockroom import places, restocking


def restock_list(store: Store, who: Who, place_id: int) -> RestockPaper:
    """For a case or van. Raises what restocking.proposal raises, ShopError "restock.nothing" when it needs nothing."""
    staff.require_right(who, Right.PRINT_SLIPS)
    lines = restocking.proposal(store, place_id)
    if not lines:
        raise ShopError("restock.nothing")
    place = next(each for each in places.all_places(store) if each.id == place_id)
    with store.reading() as session:
        return RestockPaper(shop.paper_row(session, store.folder), place, lines, store.now(), who.name)
