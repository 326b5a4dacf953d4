"""The ledger of a part: every movement, the newest first; it is only ever added to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.ui.desk import Desk
from app.ui.pages.parts.columns import ledger_columns
from app.ui.widgets import RowsTable, Section, label
from app.ui.words import translate
from app.workflow.rows.cards import Page
from app.workflow.rows.stock import LedgerRow
from app.workflow.stockroom import stock


class Ledger(Section):
    """Older lines come as one scrolls."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("Ledger", "LEDGER"))
        self.part_id: int | None = None
        self.empty = label(translate("Ledger", "Nothing moved yet. Goods in begins the ledger."), "hint", wrap=True)
        self.table = RowsTable(desk, ledger_columns(desk), row_height=24)
        self.table.setAccessibleName(translate("Ledger", "LEDGER"))
        self.table.loaded.connect(self._loaded)
        self.body.addWidget(self.empty)
        self.body.addWidget(self.table, 1)

    def show_part(self, part_id: int | None) -> None:
        """List the movements of a part (None = none)."""
        if part_id == self.part_id and part_id is not None:
            return
        self.part_id = part_id
        if part_id is None:
            self.table.show_rows(())
            return
        found: dict[int, LedgerRow] = {}

        def fetch_ids(store: Any, after: int, limit: int) -> Page:
            rows = stock.ledger(store, part_id, limit + 1, after or None)
            found.update((row.id, row) for row in rows)
            return Page(tuple(row.id for row in rows[:limit]), len(rows) > limit)

        def fetch_rows(store: Any, ids: Sequence[int]) -> tuple[LedgerRow, ...]:
            return tuple(found[each] for each in ids if each in found)

        self.table.set_source(fetch_ids, fetch_rows)

    def reload(self) -> None:
        """Something was booked."""
        self.table.reload()

    def _loaded(self) -> None:
        self.empty.setVisible(not self.table.rows_model.ids)
