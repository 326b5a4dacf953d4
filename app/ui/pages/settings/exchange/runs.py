"""What was brought in so far, and the button that takes it back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.desk import Desk
from app.ui.widgets import Button, Column, RowsTable, label
from app.ui.words import translate
from app.workflow.rows.exchange import RunRow


class Runs(QWidget):
    """The newest first; Enter goes to the button."""

    def __init__(self, desk: Desk, undo: Callable[[RunRow], None]) -> None:
        super().__init__()
        self.desk = desk
        self._undo = undo
        self.table = RowsTable(desk, self._columns())
        self.table.setObjectName("lists_runs")
        self.table.setAccessibleName(translate("Lists", "Brought in so far"))
        hint = translate(
            "Lists",
            "Parts, suppliers with their prices, and stock come in from CSV, Excel (XLSX) or a ZIP of CSVs. You see "
            "first what would change; nothing is changed before F9, and all of it can be undone. Empty cells change "
            "nothing.",
        )
        self.hint = label(hint, "hint", wrap=True)
        self.undo_button = Button(translate("Lists", "Undo this one"), self.undo_chosen)
        self.undo_button.setObjectName("lists_undo")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.hint)
        column.addWidget(self.table, 1)
        row = QHBoxLayout()
        row.addWidget(self.undo_button)
        row.addStretch(1)
        column.addLayout(row)
        self.table.current_changed.connect(self._chosen)
        self.table.activated_id.connect(self._entered)
        self._chosen(None)

    def _columns(self) -> tuple[Column, ...]:
        def state(row: Any) -> str:
            if row.undone_at is None:
                return ""
            return translate("Lists", "undone {at}").format(at=self.desk.formats.moment(row.undone_at))

        return (
            Column("at", translate("Lists", "When"), lambda row: self.desk.formats.moment(row.at), 150),
            Column("file", translate("Lists", "File"), lambda row: row.file_name, 0, tip=lambda row: row.file_name),
            Column("who", translate("Lists", "Who"), lambda row: row.who, 120),
            Column("rows", translate("Lists", "Rows"), lambda row: str(row.rows), 90, right=True),
            Column("refused", translate("Lists", "Refused"), lambda row: str(row.refused or ""), 90, right=True),
            Column("undone", translate("Lists", "Undone"), state, 220, tone=lambda row: "quiet"),
        )

    def show_runs(self, runs: Sequence[RunRow]) -> None:
        """All of them; the newest is chosen."""
        self.table.show_rows(runs)
        self.table.select_first()
        self._chosen(None)

    def undo_chosen(self) -> None:
        """Take the chosen one back."""
        row = self.table.current_row()
        if isinstance(row, RunRow) and row.undone_at is None:
            self._undo(row)

    def _entered(self, _id: object) -> None:
        self.undo_button.setFocus()

    def _chosen(self, _id: object) -> None:
        row = self.table.current_row()
        self.undo_button.setEnabled(isinstance(row, RunRow) and row.undone_at is None)
