"""What the sheets of a file list and which column has which field; found by itself, changed by hand."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from decimal import Decimal
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.formats import read_number
from app.ui.pages.settings.exchange.words import field_name, kind_name
from app.ui.widgets import ChoiceBox, FieldRow, NumberEdit, ScrollColumn, Tick, label
from app.ui.words import translate
from app.workflow.exchange import columns
from app.workflow.rows.exchange import ListKind, Reading, Sheet, Wishes

Places = tuple[int, ...]


class Mapping(QWidget):
    """One sheet at a time; `changed` when anything is read otherwise."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.sheets: list[Sheet] = []
        self.readings: list[Reading | None] = []  # None: the sheet is left out
        self.sheet = ChoiceBox()
        self.sheet.setObjectName("lists_sheet")
        self.kind = ChoiceBox([(None, translate("Lists", "– leave out –")), *((k, kind_name(k)) for k in ListKind)])
        self.kind.setObjectName("lists_kind")
        self.fields = QWidget()
        self.boxes: dict[str, ChoiceBox] = {}
        self.ticks = {
            "make_categories": Tick(translate("Lists", "Make kinds of part that are named")),
            "make_places": Tick(translate("Lists", "Make places that are named")),
            "make_suppliers": Tick(translate("Lists", "Make suppliers that are named")),
            "make_serials": Tick(translate("Lists", "Give numbers to pieces without one")),
        }
        self.rates: dict[str, NumberEdit] = {}
        self._lay_out()
        self.sheet.changed.connect(self._show_sheet)
        self.kind.changed.connect(self._kind_chosen)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.sheet_row = FieldRow(translate("Lists", "Sheet"), self.sheet)
        column.addWidget(self.sheet_row)
        column.addWidget(FieldRow(translate("Lists", "It lists"), self.kind))
        self.area = ScrollColumn()
        column.addWidget(self.area, 1)
        self.rate_column = QVBoxLayout()
        self.rate_column.setSpacing(4)
        self.area.column.addLayout(self.rate_column)  # above all: without them no such row comes in
        self.area.column.addWidget(self.fields)
        for name, tick in self.ticks.items():
            tick.setObjectName(f"lists_{name}")
            tick.set_value(name != "make_serials")
            tick.changed.connect(self.changed)
            self.area.column.addWidget(tick)
        self.area.column.addStretch(1)

    # --- what is read

    def show_sheets(self, sheets: Sequence[Sheet]) -> None:
        """The sheets of a file, read as their names and headings say."""
        self.sheets = list(sheets)
        kinds = [columns.kind_of(each) for each in sheets]
        pairs = zip(sheets, kinds, strict=True)
        self.readings = [None if kind is None else columns.read_by_itself(sheet, kind) for sheet, kind in pairs]
        self.sheet.blockSignals(True)
        self.sheet.set_options([(at, each.name) for at, each in enumerate(sheets)])
        self.sheet.setCurrentIndex(0)
        self.sheet.blockSignals(False)
        self.sheet_row.setVisible(len(sheets) > 1)
        self._show_sheet()

    def chosen(self) -> tuple[Reading, ...]:
        """Every sheet that is to be read."""
        return tuple(each for each in self.readings if each is not None)

    def missing(self) -> str:
        """What is still to be said, in words; "" when everything can be read."""
        for reading in self.chosen():
            lacking = columns.missing(reading)
            if lacking:
                named = ", ".join(field_name(reading.kind, each) for each in lacking)
                words = translate("Lists", "“{sheet}”: choose the column for {field}.")
                return words.format(sheet=reading.sheet.name, field=named)
        return "" if self.chosen() else translate("Lists", "Say what the file lists.")

    def wishes(self) -> Wishes:
        """The ticks, and the rates that were typed."""
        rates = tuple((code, value) for code, edit in self.rates.items() if (value := edit.value()) is not None)
        ticked = {name: tick.value() for name, tick in self.ticks.items()}
        return Wishes(**ticked, rates=rates)

    def ask_rates(self, codes: Sequence[str]) -> None:
        """A field for the rate of each currency that the file names."""
        for code in codes:
            if code in self.rates:
                continue
            edit = NumberEdit(_read_rate, lambda value: f"{value:f}")
            edit.setObjectName(f"lists_rate_{code.lower()}")
            words = translate("Lists", "1 {currency} in {own}").format(currency=code, own=self.desk.shop.currency.code)
            self.rate_column.addWidget(FieldRow(words, edit))
            self.rates[code] = edit
            edit.editingFinished.connect(self.changed)
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Tab goes as the eye does: fields and rates came later than the ticks below them."""
        chain: list[QWidget] = [self.kind, *self.rates.values(), *self.boxes.values(), *self.ticks.values()]
        for one, two in itertools.pairwise(chain):
            QWidget.setTabOrder(one, two)

    def forget_rates(self) -> None:
        """Another file has currencies of its own."""
        while (item := self.rate_column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self.rates = {}

    # --- one sheet

    def _at(self) -> int:
        at = self.sheet.value()
        return at if isinstance(at, int) else 0

    def _show_sheet(self) -> None:
        reading = self.readings[self._at()] if self.readings else None
        self.kind.blockSignals(True)
        self.kind.set_value(None if reading is None else reading.kind)
        self.kind.blockSignals(False)
        self._show_fields(reading)

    def _kind_chosen(self) -> None:
        if not self.sheets:
            return
        kind, sheet = self.kind.value(), self.sheets[self._at()]
        reading = columns.read_by_itself(sheet, kind) if isinstance(kind, ListKind) else None
        self.readings[self._at()] = reading
        self._show_fields(reading)
        self.changed.emit()

    def _show_fields(self, reading: Reading | None) -> None:
        """A choice of columns for each field of the kind."""
        fields = QWidget()
        self.boxes = {}
        column = QVBoxLayout(fields)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetMinimumSize)  # it scrolls, it is never squeezed
        chosen = dict(reading.columns) if reading is not None else {}
        for field in columns.fields_of(reading.kind) if reading is not None else ():
            box = ChoiceBox(self._options(chosen.get(field, ())))
            box.setObjectName(f"lists_column_{field}")
            box.set_value(chosen.get(field, ()))
            box.changed.connect(partial(self._column_chosen, field))
            needed = reading is not None and field in columns.missing(Reading(reading.sheet, reading.kind, ()))
            words = field_name(reading.kind, field) if reading is not None else ""
            column.addWidget(FieldRow(words + (" *" if needed else ""), box))
            self.boxes[field] = box
        if reading is None:
            column.addWidget(label(translate("Lists", "This sheet is left out."), "hint", wrap=True))
        self.area.column.replaceWidget(self.fields, fields, Qt.FindChildOption.FindDirectChildrenOnly)
        self.fields.hide()
        self.fields.setParent(None)
        self.fields.deleteLater()
        self.fields = fields
        self._order_tabs()

    def _options(self, several: Places) -> list[tuple[Places, str]]:
        headings = self.sheets[self._at()].headings
        named = [((at,), each or f"#{at + 1}") for at, each in enumerate(headings)]
        both = [(several, " + ".join(headings[at] for at in several))] if len(several) > 1 else []
        none: list[tuple[Places, str]] = [((), "–")]
        return [*none, *both, *named]

    def _column_chosen(self, field: str) -> None:
        at = self._at()
        reading = self.readings[at]
        if reading is None:
            return
        chosen = tuple((each, box.value() or ()) for each, box in self.boxes.items())
        self.readings[at] = Reading(reading.sheet, reading.kind, tuple(pair for pair in chosen if pair[1]))
        self.changed.emit()


def _read_rate(text: str) -> Decimal | None:
    number = read_number(text, "form.bad_number")
    if number is not None and number <= 0:
        raise ShopError("form.bad_number")
    return number
