"""Sections of a part: what is ordered, who sells it and what was bought so far; and how its prices came."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.desk import Desk
from app.ui.pages.parts.jumps import jump
from app.ui.pages.parts.looked_at import LookedAt
from app.ui.pages.parts.story_columns import bought_columns, coming_columns, price_columns, supplier_columns
from app.ui.words import translate
from app.workflow.buying import supplier_parts
from app.workflow.rows.cards import Page
from app.workflow.rows.part_story import BoughtRow, ComingRow
from app.workflow.rows.stock import PartRow
from app.workflow.stockroom import part_bought, part_story


class BuyingSection(QWidget):
    """Read when it is looked at; nothing is changed here. Older purchases come as one scrolls."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.coming = LookedAt(
            desk, translate("PartStory", "ON ORDER"), coming_columns(desk),
            translate("PartStory", "Nothing of it is ordered."), self._to_order, rows=2,
        )  # fmt: skip
        self.suppliers = LookedAt(
            desk, translate("PartStory", "WHO SELLS IT"), supplier_columns(desk),
            translate("PartStory", "Nobody yet. Suppliers and their prices are kept under Buying."), rows=2,
        )  # fmt: skip
        self.bought = LookedAt(
            desk, translate("PartStory", "BOUGHT SO FAR"), bought_columns(desk),
            translate("PartStory", "Nothing of it was bought yet."), self._to_paper,
        )  # fmt: skip
        _in_column(self, self.coming, self.suppliers, self.bought)

    def show_part(self, part: PartRow | None) -> None:
        """Look at a part (None = none)."""
        if part is None:
            return
        part_id, found = part.id, dict[int, BoughtRow]()
        for each in (self.coming, self.suppliers, self.bought):
            each.file.about = self.desk.formats.number(part.number)

        def fetch_ids(store: Any, after: int, limit: int) -> Page:
            rows = part_bought.bought(store, part_id, limit + 1, after or None)
            found.update((row.id, row) for row in rows)
            return Page(tuple(row.id for row in rows[:limit]), len(rows) > limit)

        def fetch_rows(_store: Any, ids: Sequence[int]) -> tuple[BoughtRow, ...]:
            return tuple(found[each] for each in ids if each in found)

        self.desk.latest(self, "coming", part_story.coming, part_id, then=self.coming.show_rows)
        self.desk.latest(self, "sellers", supplier_parts.of_part, part_id, then=self.suppliers.show_rows)
        self.bought.show_source(fetch_ids, fetch_rows)

    def _to_order(self, row: ComingRow) -> None:
        jump(self.desk, "purchase", row.purchase_id)

    def _to_paper(self, row: BoughtRow) -> None:
        if row.paper is not None:
            jump(self.desk, row.paper.kind, row.paper.id)


class PricesSection(QWidget):
    """What was asked for the part, what it was thought to cost, and what it did cost."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.prices = LookedAt(
            desk, translate("PartStory", "PRICES SO FAR"), price_columns(desk),
            translate("PartStory", "No price yet."),
        )  # fmt: skip
        _in_column(self, self.prices)

    def show_part(self, part: PartRow | None) -> None:
        """Look at a part (None = none)."""
        if part is not None:
            self.prices.file.about = self.desk.formats.number(part.number)
            self.desk.latest(self, "prices", part_story.prices, part.id, then=self.prices.show_rows)


def _in_column(section: QWidget, *tables: LookedAt) -> None:
    """One below the other; the last takes the rest."""
    column = QVBoxLayout(section)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for each in tables:
        column.addWidget(each, 1 if each is tables[-1] else 0)
