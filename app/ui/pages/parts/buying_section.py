"""Section of a part: what is ordered of it, who sells it, and how its prices came."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.desk import Desk
from app.ui.pages.parts.jumps import jump
from app.ui.pages.parts.looked_at import LookedAt
from app.ui.pages.parts.story_columns import coming_columns, price_columns, supplier_columns
from app.ui.words import translate
from app.workflow.buying import supplier_parts
from app.workflow.rows.part_story import ComingRow
from app.workflow.stockroom import part_story


class BuyingSection(QWidget):
    """Read when it is looked at; nothing is changed here."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.part_id: int | None = None
        self.coming = LookedAt(
            desk, translate("PartStory", "ON ORDER"), coming_columns(desk),
            translate("PartStory", "Nothing of it is ordered."), self._to_order, rows=3,
        )  # fmt: skip
        self.suppliers = LookedAt(
            desk, translate("PartStory", "WHO SELLS IT"), supplier_columns(desk),
            translate("PartStory", "Nobody yet. Suppliers and their prices are kept under Buying."), rows=4,
        )  # fmt: skip
        self.prices = LookedAt(
            desk, translate("PartStory", "PRICES SO FAR"), price_columns(desk),
            translate("PartStory", "No price yet."),
        )  # fmt: skip
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.coming)
        column.addWidget(self.suppliers)
        column.addWidget(self.prices, 1)

    def show_part(self, part_id: int | None) -> None:
        """Look at a part (None = none)."""
        self.part_id = part_id
        self.reload()

    def reload(self) -> None:
        """Something was booked or saved."""
        if self.part_id is not None:
            self.desk.latest(self, "coming", part_story.coming, self.part_id, then=self.coming.show_rows)
            self.desk.latest(self, "sellers", supplier_parts.of_part, self.part_id, then=self.suppliers.show_rows)
            self.desk.latest(self, "prices", part_story.prices, self.part_id, then=self.prices.show_rows)

    def _to_order(self, row: ComingRow) -> None:
        jump(self.desk, "purchase", row.purchase_id)
