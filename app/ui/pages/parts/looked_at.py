"""A heading with a table of what belongs to a part; Enter goes to what the chosen line is about, a key to a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from app.ui.desk import Desk
from app.ui.widgets import Column, FileButton, RowsTable, Section, label
from app.workflow.rows.cards import Page

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
        self.file = FileButton(desk, self.table, title)
        self.head.addWidget(self.file)
        self.nothing = label(empty, "hint", wrap=True)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.nothing)
        self.nothing.hide()
        self._go = go
        self.table.activated_id.connect(self._activated)
        self.table.loaded.connect(self._loaded)

    def _activated(self, _key: object) -> None:
        row = self.table.current_row()
        if row is not None and self._go is not None:
            self._go(row)

    def show_source(
        self, fetch_ids: Callable[..., Page], fetch_rows: Callable[..., Sequence[Any]]
    ) -> None:
        """What is read as one scrolls, or why there is none."""
        self.table.set_source(fetch_ids, fetch_rows)

    def show_rows(self, rows: Sequence[Any]) -> None:
        """These, or why there are none."""
        self.table.show_rows(rows)

    def _loaded(self) -> None:
        some = bool(self.table.rows_model.ids)
        self.table.setVisible(some)
        self.nothing.setVisible(not some)
