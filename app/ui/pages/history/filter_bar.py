"""Over the history: what it is about, days, who, and words; told as one filter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.history_words import acts_holding, group_name
from app.ui.widgets import ChipBar, ChoiceBox, DateEdit, LineEdit, label, mark_wrong
from app.ui.words import translate
from app.workflow.rows.history import PROGRAM, HistoryFilter, HistoryGroup
from app.workflow.rows.shop import StaffRow

PAUSE_MS = 250


class FilterBar(QWidget):
    """`changed(filter)` a moment after the last key; `wrong(error)` names a day that is none."""

    changed = Signal(object)
    wrong = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.value = HistoryFilter()
        chips: list[tuple[HistoryGroup | None, str]] = [(None, translate("History", "All"))]
        self.chips = ChipBar([*chips, *((group, group_name(group)) for group in HistoryGroup)])
        self.first, self.last = DateEdit(desk.formats), DateEdit(desk.formats)
        self.people = ChoiceBox(chars=10)
        self.find_box = LineEdit(translate("History", "number, name, word…"))
        self.find_box.setClearButtonEnabled(True)
        self.set_people(())
        self._lay_out()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.look)
        for field in (self.first, self.last, self.find_box):
            field.changed.connect(self._pause.start)
            field.returnPressed.connect(self.look)
        self.people.changed.connect(self.look)
        self.chips.picked.connect(self.look)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.chips)
        row = QHBoxLayout()
        row.setSpacing(8)
        for words, field in (
            (translate("History", "From"), self.first),
            (translate("History", "to"), self.last),
            (translate("History", "Who"), self.people),
            (translate("History", "Find"), self.find_box),
        ):
            field.setAccessibleName(words)
            row.addWidget(label(words, "label"), 0, Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(field, 1 if field is self.find_box else 0)
        column.addLayout(row)

    def set_people(self, people: Sequence[StaffRow]) -> None:
        """Everybody who ever worked here can be asked for."""
        chosen = self.people.value()
        options: list[tuple[int | None, str]] = [(None, translate("History", "everybody"))]
        options += [(each.id, each.name) for each in people]
        options.append((PROGRAM, translate("History", "the program")))
        self.people.set_options(options)
        self.people.set_value(chosen)

    def look(self) -> None:
        """Read the fields; tell when the filter is another than before."""
        self._pause.stop()
        for field in (self.first, self.last):
            fault: ShopError | None = field.fault()
            mark_wrong(field, fault is not None)
            if fault is not None:
                self.wrong.emit(fault)
                return
        self.wrong.emit(None)
        text = self.find_box.value()
        wanted = HistoryFilter(
            first=self.first.value(),
            last=self.last.value(),
            staff_id=self.people.value(),
            group=self.chips.value(),
            text=text,
            acts=acts_holding(text),
        )
        if wanted != self.value:
            self.value = wanted
            self.changed.emit(wanted)

    def words(self) -> str:
        """The filter in words, for the line that says what was written to a file."""
        wanted = self.value
        days = f"{wanted.first or '…'} ~ {wanted.last or '…'}" if wanted.first or wanted.last else ""
        who = self.people.currentText() if wanted.staff_id is not None else ""
        group = "" if wanted.group is None else group_name(wanted.group)
        return " · ".join(each for each in (group, days, who, wanted.text.strip()) if each)
