"""Where a paper that is seen is printed, and how often."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.errors import ShopError
from app.printing.face import PrinterProfile
from app.ui.printer_words import printer_title
from app.ui.widgets.amounts import NumberEdit
from app.ui.widgets.button import Button, label
from app.ui.widgets.fields import ChoiceBox, mark_wrong
from app.ui.widgets.flow import FlowLayout
from app.ui.words import translate
from app.workflow.slips.papers import MOST_COPIES


class PrintBar(QWidget):
    """Breaks its line where it is narrow. `chosen`: another printer; `printed`: Print was pressed."""

    chosen = Signal()
    printed = Signal()

    def __init__(self, name: str = "preview") -> None:
        super().__init__()
        self.printer = ChoiceBox(chars=24)
        self.printer.setAccessibleName(translate("Preview", "Printer"))
        self.printer.changed.connect(self._tell)
        self.copies = NumberEdit(read_copies, str, chars=3)
        self.copies.setAccessibleName(translate("Preview", "Copies"))
        self.print = Button(translate("Preview", "Print"), self.printed.emit, key="Ctrl+P", look="main", once=True)
        self._filling = False
        for what, widget in (("printer", self.printer), ("copies", self.copies), ("print", self.print)):
            widget.setObjectName(f"{name}_{what}")
        self._where = _beside(translate("Preview", "Printer"), self.printer)
        self._many = _beside(translate("Preview", "Copies"), self.copies)
        row = FlowLayout(self)
        for widget in (self._where, self._many, self.print):
            row.addWidget(widget)
        self.printer.returnPressed.connect(self.copies.setFocus)
        self.copies.returnPressed.connect(self.print.setFocus)

    def show_for(self, printers: Sequence[PrinterProfile], *, prints: bool, copies: int = 1) -> None:
        """printers: that can print it, its own first. prints: it can be printed from here."""
        self._filling = True
        self.printer.set_options([(each.name, printer_title(each.name)) for each in printers])
        self.printer.setCurrentIndex(0)
        self._filling = False
        self.copies.set_value(Decimal(copies))
        mark_wrong(self.copies, False)
        self._many.setVisible(prints)
        self.print.setVisible(prints)

    def chosen_printer(self) -> str:
        """The name of another printer than its own, else ""."""
        return (self.printer.value() or "") if self.printer.currentIndex() > 0 else ""

    def wanted_copies(self) -> int:
        """Raises ShopError("paper.copies_wrong"), and marks the field."""
        fault = self.copies.fault()
        mark_wrong(self.copies, fault is not None)
        if fault is not None:
            self.copies.setFocus()
            raise fault
        return int(self.copies.value() or 1)

    def _tell(self) -> None:
        if not self._filling:
            self.chosen.emit()


def read_copies(text: str) -> Decimal | None:
    """A whole number of copies. Raises ShopError("paper.copies_wrong")."""
    if not text.strip().isdecimal() or not 1 <= int(text) <= MOST_COPIES:
        raise ShopError("paper.copies_wrong", "copies", most=MOST_COPIES)
    return Decimal(int(text))


def _beside(words: str, field: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(label(words, "label"))
    row.addWidget(field)
    return holder
