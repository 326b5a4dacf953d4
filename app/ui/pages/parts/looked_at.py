"""A heading with a table of what belongs to a part; Enter goes to what the chosen line is about."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from app.ui.desk import Desk
from app.ui.widgets import Column, RowsTable, Section, label

ROW = 24  # pixels


class LookedAt(Section):
    """Rows at hand under a title; `empty` says why there are none. `go(row)` is done on Enter or a double click."""

    def __init__(
        self,
        desk: Desk,
        title: str,
        columns: Sequence[Column],
        empty: str,
        go: Callable[[Any], object] | None = None,
        *,
        rows: int = 0,
    ) -> None:
        super().__init__(title)
        self.table = RowsTable(desk, columns, row_height=ROW)
        self.table.setAccessibleName(title)
        if rows:  # no higher than so many lines
            self.table.setFixedHeight(ROW * rows + self.table.horizontalHeader().sizeHint().height() + 2)
        self.nothing = label(empty, "hint", wrap=True)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.nothing)
        self.nothing.hide()
        self._go = go
        self.table.activated_id.connect(self._activated)

    def _activated(self, _key: object) -> None:
        row = self.table.current_row()
        if row is not None and self._go is not None:
            self._go(row)

    def show_rows(self, rows: Sequence[Any]) -> None:
        """These, or why there are none."""
        self.table.show_rows(rows)
        self.table.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
