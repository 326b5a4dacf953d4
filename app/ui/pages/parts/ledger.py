"""The ledger of a part: every movement, the newest first; it is only ever added to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.ui.desk import Desk
from app.ui.names import ledger_kind_name
from app.ui.pages.parts.columns import ledger_columns
from app.ui.pages.parts.jumps import jump
from app.ui.part_names import place_name
from app.ui.widgets import ChoiceBox, FileButton, RowsTable, Section, label
from app.ui.words import translate
from app.workflow.rows.cards import Page
from app.workflow.rows.kinds import LedgerKind
from app.workflow.rows.part_story import LedgerFilter
from app.workflow.rows.stock import LedgerRow
from app.workflow.rows.stockroom import PlaceRow
from app.workflow.stockroom import places, stock


class Ledger(Section):
    """Older lines come as one scrolls; Enter goes to the card, or the paper, behind a line."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("Ledger", "LEDGER"))
        self.desk = desk
        self.part_id: int | None = None
        self.places: dict[int, PlaceRow] = {}
        self.place = ChoiceBox([(None, translate("Ledger", "all places"))], chars=14)
        self.place.setAccessibleName(translate("Ledger", "Only at this place"))
        kinds = [(kind, ledger_kind_name(kind)) for kind in LedgerKind]
        self.kind = ChoiceBox([(None, translate("Ledger", "all movements")), *kinds], chars=14)
        self.kind.setAccessibleName(translate("Ledger", "Only movements of this kind"))
        for choice in (self.place, self.kind):
            self.head.addWidget(choice)
            choice.changed.connect(self._filtered)
        self.empty = label("", "hint", wrap=True)
        self.table = RowsTable(desk, ledger_columns(desk, self.places), row_height=24)
        self.table.setAccessibleName(translate("Ledger", "LEDGER"))
        self.table.loaded.connect(self._loaded)
        self.file = FileButton(desk, self.table, translate("Ledger", "LEDGER"))
        self.head.addWidget(self.file)
        self.table.activated_id.connect(self._go)
        self.body.addWidget(self.empty)
        self.body.addWidget(self.table, 1)

    def show_part(self, part_id: int | None) -> None:
        """List the movements of a part (None = none)."""
        if part_id == self.part_id and part_id is not None:
            return
        self.part_id = part_id
        self._list()

    def show_places(self, known: Sequence[PlaceRow]) -> None:
        """Where the part ever was: what can be chosen."""
        everywhere = (None, translate("Ledger", "all places"))
        self.place.set_options([everywhere, *((place.id, place_name(place)) for place in known)])

    def wanted(self) -> LedgerFilter:
        """What is chosen above the table."""
        return LedgerFilter(self.place.value(), self.kind.value())

    def _filtered(self) -> None:
        self._list()

    def _list(self) -> None:
        part_id, wanted = self.part_id, self.wanted()
        if part_id is None:
            self.table.show_rows(())
            return
        found: dict[int, LedgerRow] = {}
        named = self.places

        def fetch_ids(store: Any, after: int, limit: int) -> Page:
            if not after:  # before the lines that name them are there
                named.update((each.place.id, each.place) for each in places.of_part(store, part_id))
            rows = stock.ledger(store, part_id, limit + 1, after or None, wanted)
            found.update((row.id, row) for row in rows)
            return Page(tuple(row.id for row in rows[:limit]), len(rows) > limit)

        def fetch_rows(store: Any, ids: Sequence[int]) -> tuple[LedgerRow, ...]:
            return tuple(found[each] for each in ids if each in found)

        self.table.set_source(fetch_ids, fetch_rows)

    def reload(self) -> None:
        """Something was booked."""
        self.table.reload()

    def _loaded(self) -> None:
        nothing = translate("Ledger", "Nothing moved yet. Goods in begins the ledger.")
        self.empty.setText(nothing if self.wanted() == LedgerFilter() else translate("Ledger", "No such movement."))
        self.empty.setVisible(not self.table.rows_model.ids)

    def _go(self, _key: object) -> None:
        row = self.table.current_row()
        if isinstance(row, LedgerRow) and row.order_id is not None:
            self.desk.open("card", row.order_id)
        elif isinstance(row, LedgerRow) and row.paper is not None:
            jump(self.desk, row.paper.kind, row.paper.id)
