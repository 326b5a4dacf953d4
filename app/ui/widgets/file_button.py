"""A table into a file for a spreadsheet, beside its heading: CSV or XLSX, all lines, also those not scrolled to."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.desk import Desk
from app.ui.widgets.button import Button
from app.ui.widgets.saved_files import choose_file
from app.ui.widgets.table import RowsTable
from app.ui.words import translate
from app.workflow.rows.part_lists import Cell

ChooseFile = Callable[[QWidget, str, str, str], Path | None]


class FileButton(Button):
    """Greyed while the table is empty. `about`: what the table is about, for the file's name ("3261 1000 0283")."""

    def __init__(self, desk: Desk, table: RowsTable, title: str, choose: ChooseFile | None = None) -> None:
        super().__init__(translate("TableFile", "Export ▾"), self.ask, look="flat")
        self.desk = desk
        self.about = ""
        self._table = table
        self._title = title
        self.choose: ChooseFile = choose or choose_file
        self.setAccessibleName(translate("TableFile", "Into a file: {table}").format(table=title))
        self.setToolTip(translate("TableFile", "All lines, for a spreadsheet"))
        self.menu_of_kinds = QMenu(self)
        self.menu_of_kinds.addAction(translate("TableFile", "As &CSV…"), lambda: self.export("csv"))
        self.menu_of_kinds.addAction(translate("TableFile", "As &XLSX (Excel)…"), lambda: self.export("xlsx"))
        table.loaded.connect(self._loaded)
        self._loaded()

    def _loaded(self) -> None:
        self.setEnabled(bool(self._table.rows_model.ids))

    def ask(self) -> None:
        """Which kind of file: arrow keys and Enter, or the letter that is underlined."""
        kinds = self.menu_of_kinds
        kinds.setActiveAction(kinds.actions()[0])
        corner = self.mapToGlobal(self.rect().bottomRight())
        kinds.popup(corner - QPoint(kinds.sizeHint().width(), 0))

    def export(self, ending: str) -> None:
        """Write it where the clerk says."""
        from app.workflow.exchange import table_files

        kinds = {
            "csv": translate("PartLists", "CSV files (*.csv)"),
            "xlsx": translate("PartLists", "Excel files (*.xlsx)"),
        }
        words = (self._title.capitalize(), self.about, self.desk.formats.today().isoformat())
        name = " ".join(each for each in words if each).replace("/", "-")
        path = self.choose(self, translate("PartLists", "List for a spreadsheet"), f"{name}.{ending}", kinds[ending])
        if path is None:
            return
        columns = [column for column in self._table.rows_model.columns if column.title]
        self.desk.run(
            self,
            table_files.write,
            path,
            self._title.capitalize(),
            [column.title for column in columns],
            self._table.rows_model.whole(),
            partial(_cells, columns),
            then=lambda _count: self.desk.say(translate("PartLists", "Written: {name}").format(name=path.name)),
        )


def _cells(columns: list[Any], row: Any) -> list[Cell]:
    return [column.text(row) if column.cell is None else column.cell(row) for column in columns]
