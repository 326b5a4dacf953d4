"""The row of the list by which a case or van is filled from the store room."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.workflow.rows.shop import ShopRow
from app.workflow.rows.stockroom import PlaceRow, RestockRow


@dataclass(frozen=True, slots=True)
class RestockPaper:
    """What the place needs now, by the shelves one walks along; what the store room has none of, too."""

    shop: ShopRow
    place: PlaceRow
    lines: tuple[RestockRow, ...]
    printed_at: datetime
    printed_by: str
