"""What was found on this PC and is no printer of the shop yet, each to be set up with one key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.printing.face import Address, OutletKind, PrinterProfile, Role
from app.ui.desk import Desk
from app.ui.pages.printers.offers import proposed
from app.ui.pages.printers.printer_names import language_name, outlet_words
from app.ui.widgets import Button, Column, RowsTable, label
from app.ui.words import translate

ROWS_SEEN = 5
ROW_HEIGHT = 28


class FoundList(QWidget):
    """Ports, USB printers and queues; `chosen` is the one to set up."""

    chosen = Signal(object)  # Address
    look_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        self.title = label(translate("Printers", "Found on this PC, not set up yet"), "title")
        head.addWidget(self.title)
        head.addStretch(1)
        self.again = Button(translate("Printers", "Look again"), self.look_asked.emit)
        head.addWidget(self.again)
        column.addLayout(head)
        self.table = RowsTable(desk, _columns(), row_height=ROW_HEIGHT)
        self.table.setAccessibleName(self.title.text())
        self.table.setObjectName("found_printers")
        self.table.setMaximumHeight((ROWS_SEEN + 1) * ROW_HEIGHT + 8)
        self.table.activated_id.connect(self.choose)
        column.addWidget(self.table)
        self.nothing = label(
            translate("Printers", "Nothing new. Switch the printer on, plug it in and look again."), "hint", wrap=True
        )
        column.addWidget(self.nothing)
        self.take = Button(translate("Printers", "Set this one up"), self.choose, key="F5", own_key=True)
        self.take.setObjectName("set_up_found")
        row = QHBoxLayout()
        row.addWidget(self.take)
        row.addStretch(1)
        column.addLayout(row)
        self.show_found((), ())

    def show_found(self, found: Sequence[Address], profiles: Sequence[PrinterProfile]) -> None:
        """List what of it no printer has; the first is chosen."""
        new = not_set_up(found, profiles)
        kept = self.table.current_row()
        if new != self.rows():
            self.table.show_rows(new)
            self.table.select_id(new.index(kept) if kept in new else 0)
        self.table.setVisible(bool(new))
        self.take.setVisible(bool(new))
        self.nothing.setVisible(not new)

    def rows(self) -> list[Address]:
        """What is listed."""
        model = self.table.rows_model
        return [model.rows[each] for each in model.ids]

    def choose(self, _id: object = None) -> None:
        """F5, or Enter on it: set this one up."""
        address: Address | None = self.table.current_row()
        if address is not None:
            self.chosen.emit(address)


def not_set_up(found: Sequence[Address], profiles: Sequence[PrinterProfile]) -> list[Address]:
    """What no printer of the shop has; a queue that Windows shows twice, with its driver and without, only once."""
    taken = {(_way(each.outlet), each.address) for each in profiles}
    new: dict[tuple[OutletKind, str], Address] = {}
    for each in found:
        key = (_way(each.outlet), each.address)
        if key not in taken and (key not in new or proposed(new[key]).role is not Role.DOCUMENT):
            new[key] = each
    return list(new.values())


def _way(outlet: OutletKind) -> OutletKind:
    return OutletKind.SYSTEM if outlet is OutletKind.WINDOWS else outlet


def _columns() -> tuple[Column, ...]:
    ways: dict[OutletKind, str] = dict(outlet_words())
    return (
        Column("title", translate("Printers", "Found"), lambda row: row.title, 0, tip=lambda row: row.address),
        Column("way", translate("Printers", "Connected by"), lambda row: ways.get(row.outlet, ""), 190),
        Column("detail", translate("Printers", "Where"), lambda row: row.detail, 120, tip=lambda row: row.detail),
        Column(
            "language",
            translate("Printers", "Understands"),
            lambda row: language_name(row.language) if row.language else "",
            100,
        ),
    )
