"""The fixtures of the sample shop for this page, with two suppliers in it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

import pytest

from app.models.store import Store
from app.workflow.rows.buying import SupplierRow
from app.workflow.rows.shop import Who
from app.workflow.rows.stock import PartInput, PartRow
from app.workflow.stockroom import stock
from tests.ui.shop_pages import founded_store, shop, shown
from tests.workflow.buying.buying_shop import Buyer

__all__ = ["founded_store", "shop", "shown"]
BARCODE = "6920734500017"


@dataclass
class Bought:
    """What the tests of the page buy."""

    buyer: Buyer
    nova: SupplierRow
    other: SupplierRow
    belt: PartRow
    board: PartRow


@pytest.fixture
def bought(founded_store: Store, who: Who) -> Bought:
    """A belt that is short and sold by Nova, a tracked board."""
    buyer = Buyer(founded_store, who)
    nova = buyer.supplier("Nova Parts", lead_days=4, contact="Ms Chen", phone="0755 8300", our_number="K-7")
    other = buyer.supplier("Other Supply")
    given = PartInput("Drive belt", Decimal(30), barcodes=(BARCODE,), cost=Decimal(9), minimum=Decimal(4),
                      maximum=Decimal(10), shelf="B-1")  # fmt: skip
    belt = stock.save_part(founded_store, who, given)
    buyer.sold(nova, belt, ((1, "9"), (10, "8.50")), number="NV-9", pack=Decimal(5), preferred=True)
    board = stock.save_part(
        founded_store, who, PartInput("Main board", Decimal(400), cost=Decimal(200), by_serial=True)
    )
    return Bought(buyer, nova, other, belt, board)
