"""Lists of the parts store beside the list of parts: chosen, looked at, and written for a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.pages.parts.list_columns import cell_words, headings, list_columns, list_names, nothing_words
from app.ui.widgets import Button, ChoiceBox, Notice, RowsTable, Section, WholeEdit, label
from app.ui.widgets.saved_files import choose_file
from app.ui.words import translate
from app.workflow.rows.part_lists import COLUMNS, ListWanted, PartList, PartListKind
from app.workflow.rows.stock import PartFilter
from app.workflow.stockroom import part_files, part_lists

ChooseFile = Callable[[QWidget, str, str, str], Path | None]
MOST = 1_000  # lines that are shown; the file has all
MONTHS, MOST_MONTHS = 6, 240


class ListsPanel(Section):
    """`filter` says what is listed on the left; `opened` which part was chosen; `left` that one goes back."""

    opened = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, listed: Callable[[], PartFilter], choose: ChooseFile = choose_file) -> None:
        super().__init__(translate("PartLists", "LISTS"))
        self.desk = desk
        self._listed = listed
        self._choose = choose
        self.tables: dict[PartListKind, RowsTable] = {}
        names = list_names()
        self.kind = ChoiceBox(list(names.items()), chars=30)
        self.kind.setAccessibleName(translate("PartLists", "Which list"))
        self.months = WholeEdit(chars=4)
        self.months.setAccessibleName(translate("PartLists", "months"))
        self.months_label = label(translate("PartLists", "months"), "label")
        self.months.set_value(Decimal(MONTHS))
        self.csv = Button(translate("PartLists", "As CSV"), lambda: self.export("csv"), key="Alt+E", own_key=True)
        self.xlsx = Button(translate("PartLists", "As XLSX"), lambda: self.export("xlsx"), key="Alt+X", own_key=True)
        self.back = Button(translate("PartLists", "Back"), self.left.emit, key="Esc")
        self.sums = label("", "strong", wrap=True)
        self.note = label("", "hint", wrap=True)
        self.problem = Notice()
        self._lay_out()
        self.kind.changed.connect(self._chosen)
        self.months.changed.connect(self.read)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        for widget in (self.kind, self.months, self.months_label):
            top.addWidget(widget)
        top.addStretch(1)
        for button in (self.csv, self.xlsx, self.back):
            top.addWidget(button)
        inside = QWidget()
        self.stack = QStackedLayout(inside)
        self.body.addLayout(top)
        self.body.addWidget(inside, 1)
        for below in (self.sums, self.note, self.problem):
            self.body.addWidget(below)

    # --- which

    def start(self) -> None:
        """Looked at: read it, and choose with the arrow keys."""
        self._chosen()
        self.kind.setFocus()

    def wanted(self) -> ListWanted:
        """What is chosen; months that can't be read are those of before."""
        typed = self.months.value()
        months = MONTHS if typed is None else min(int(typed), MOST_MONTHS)
        return ListWanted(self.kind.value(), self.desk.language, months, self._listed())

    def _chosen(self) -> None:
        kind: PartListKind = self.kind.value()
        if kind not in self.tables:
            table = RowsTable(self.desk, list_columns(self.desk, kind), row_height=24)
            table.setAccessibleName(list_names()[kind])
            table.activated_id.connect(self._activated)
            self.tables[kind] = table
            self.stack.addWidget(table)
        self.stack.setCurrentWidget(self.tables[kind])
        for widget in (self.months, self.months_label):
            widget.setVisible(kind is PartListKind.STILL)
        self.read()

    def read(self) -> None:
        """Ask for it (again)."""
        self.problem.say("")
        self.desk.latest(self, "list", part_lists.read, self.wanted(), MOST, then=self._show, fail=self._failed)

    def _show(self, found: PartList) -> None:
        if found.kind is not self.kind.value():
            return
        self.tables[found.kind].show_rows(found.lines)
        words, kinds = headings(), dict(COLUMNS[found.kind])
        said = [f"{words[key]}: {cell_words(self.desk, kinds[key], value)}" for key, value in found.sums.items()]
        self.sums.setText(" · ".join(said))
        self.sums.setVisible(bool(said) and bool(found.lines))
        more = translate("PartLists", "Only the first {n} are shown; the file has all.").format(n=MOST)
        self.note.setText(nothing_words(found.kind) if not found.lines else more if found.more else "")
        self.note.setVisible(bool(self.note.text()))

    def _activated(self, row_id: object) -> None:
        if self.kind.value() is not PartListKind.VALUES and isinstance(row_id, int):
            self.opened.emit(row_id)

    # --- files

    def export(self, ending: str) -> None:
        """Write the whole list where the clerk says."""
        name = list_names()[self.kind.value()]
        kinds = {
            "csv": translate("PartLists", "CSV files (*.csv)"),
            "xlsx": translate("PartLists", "Excel files (*.xlsx)"),
        }
        proposed = f"{name} {self.desk.formats.today().isoformat()}.{ending}"
        path = self._choose(self, translate("PartLists", "List for a spreadsheet"), proposed, kinds[ending])
        if path is None:
            return
        self.problem.say("")
        said = translate("PartLists", "Written: {name}").format(name=path.name)
        self.desk.run(
            self,
            part_files.write,
            self.wanted(),
            path,
            headings(),
            name[:31],
            then=lambda _count: self.desk.say(said),
            fail=self._failed,
        )

    def _failed(self, error: ShopError) -> None:
        self.problem.say(self.desk.sentence(error), "bad")
