"""Prices that are not as ordered or as last time, seen before they change the average cost."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.ui.desk import Desk
from app.ui.pages.buying.area import line_of
from app.ui.pages.buying.columns import named
from app.ui.widgets import Button, Column, RowsTable, label
from app.ui.words import translate
from app.workflow.rows.receiving import PriceChange


class PricesPanel(QFrame):
    """`book({line: price})` when they were seen; at once when there are none."""

    def __init__(self, desk: Desk, book: Callable[[dict[int, Decimal]], None]) -> None:
        super().__init__()
        self._book = book
        self.changes: tuple[PriceChange, ...] = ()
        self.setProperty("look", "notice")
        self.setProperty("tone", "warn")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.addWidget(
            label(translate("Buying", "These prices change what a part costs on average"), "strong", wrap=True)
        )
        self.table = RowsTable(desk, _columns(desk), row_height=24)
        self.table.setAccessibleName(translate("Buying", "Prices that differ"))
        self.table.setMinimumHeight(110)
        self.yes = Button(translate("Buying", "They are right: book it in"), self.agree, look="main", key="F9")
        self.no = Button(translate("Buying", "Back"), self.close_panel, key="Esc")
        column.addWidget(self.table)
        column.addLayout(line_of(self.yes, self.no))
        self.hide()

    def ask(self, changes: tuple[PriceChange, ...]) -> None:
        """Show them, or go on when all is as before."""
        self.changes = changes
        if not changes:
            self._book({})
            return
        self.table.show_rows(changes)
        self.show()
        self.yes.setFocus()

    def agree(self) -> None:
        """F9 again: they were seen."""
        self._book({each.line_id: each.price for each in self.changes})

    def close_panel(self) -> None:
        """Back to counting."""
        self.hide()

    def asking(self) -> bool:
        """Whether they are to be looked at now."""
        return not self.isHidden()


def _columns(desk: Desk) -> tuple[Column, ...]:
    money = desk.formats.unit_price

    def ordered(row: PriceChange) -> str:
        return "–" if row.ordered is None else money(row.ordered)

    return (
        Column("part", translate("Buying", "Part"), named(desk), 0, tip=named(desk)),
        Column(
            "price", translate("Buying", "Now"), lambda row: money(row.price), 90, right=True, strong=lambda _: True
        ),
        Column("ordered", translate("Buying", "Ordered at"), ordered, 90, right=True),
        Column("cost", translate("Buying", "Last cost"), lambda row: money(row.cost), 90, right=True),
        Column("before", translate("Buying", "Average before"), lambda row: money(row.before), 110, right=True),
        Column("after", translate("Buying", "Average after"), lambda row: money(row.after), 110, right=True),
    )
