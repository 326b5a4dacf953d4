"""One part from a place to another, into quarantine, or out of the stock as scrap."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.part_names import place_name
from app.ui.widgets import ChoiceBox, CodeEdit, Hit, LineEdit, QuantityEdit, SearchBox
from app.ui.widgets.inline_form import InlineForm
from app.ui.words import translate
from app.workflow.rows.stock import PartFilter, PartRow
from app.workflow.rows.stockroom import Moving, PlaceRow
from app.workflow.stockroom import moving, stock
from app.workflow.stockroom.places import MOVABLE

SCRAP = 0  #: in place of a place: it goes into the bin
STORE = 1
MOST_HITS = 20
BETWEEN = re.compile(r"[,;,、;\n]")


def find_parts(store: Any, text: str) -> tuple[PartRow, ...]:
    """A part by its number or barcode, else those that the words find."""
    exact = stock.by_code(store, text)
    if exact is not None:
        return (exact,)
    return stock.rows(store, stock.list_ids(store, PartFilter(find=text), 0, MOST_HITS).ids)


class MoveForm(InlineForm):
    """`done` is told when it was booked."""

    def __init__(self, desk: Desk, done: Callable[[], None]) -> None:
        super().__init__(desk, translate("Places", "Move or scrap a part"), translate("Places", "Book it"), self._book)
        self.desk = desk
        self._told = done
        self.part: PartRow | None = None
        self.search = SearchBox(desk, find_parts, self._hits, translate("Places", "name, number, barcode…"))
        self.search.setAccessibleName(translate("Places", "Find or scan a part"))
        self.search.picked.connect(self.choose)
        self.form.add_wide(self.search)
        self._usual_end = SCRAP
        none: list[tuple[int, str]] = [(STORE, "")]
        self.form.add("start", translate("Places", "From"), ChoiceBox(none, chars=18))
        self.form.add("end", translate("Places", "To"), ChoiceBox(none, chars=18), beside=True)
        self.form.add("quantity", translate("Places", "Quantity"), QuantityEdit(), beside=True)
        self.form.add("serials", translate("Places", "Serial numbers"), CodeEdit(chars=30, longest=500))
        self.form.add("reason", translate("Places", "Reason"), LineEdit(chars=30), beside=True)
        self.form.rows["serials"].hide()

    def offer_places(self, rows: tuple[PlaceRow, ...]) -> None:
        """The places there are; what was chosen stays."""
        options = [(row.id, place_name(row)) for row in rows]
        scrap = (SCRAP, translate("Places", "Scrap"))
        for name, offered in (("start", options), ("end", [*options, scrap])):
            box = self.form.field(name)
            if isinstance(box, ChoiceBox):
                chosen = box.value()
                box.set_options(offered)
                if chosen in dict(offered):
                    box.set_value(chosen)
        self._usual_end = next((row.id for row in rows if row.kind in MOVABLE), SCRAP)

    def ask(self) -> None:
        """Begin with the part."""
        self.part = None
        self.form.rows["serials"].hide()
        self.open_panel("quantity", quantity=Decimal(1), serials="", reason="", start=STORE, end=self._usual_end)
        self.search.reset()
        self.search.setFocus()

    def choose(self, part: PartRow) -> None:
        """This part; of one that is tracked the pieces are asked for."""
        self.part = part
        self.search.setText(part.said(self.desk.language))
        self.form.rows["serials"].setVisible(part.by_serial)
        self.form.focus_field("start")

    def _hits(self, parts: Sequence[PartRow]) -> list[Hit]:
        return [Hit(part, part.said(self.desk.language), part.number) for part in parts]

    def _book(self, values: dict[str, Any]) -> None:
        try:
            who = self.desk.acting()
            if self.part is None:
                raise ShopError("stock.nothing_chosen")
            if values["quantity"] is None:
                raise ShopError("quantity.not_positive", "quantity")
        except ShopError as error:
            self.fail(error)
            return
        pieces = tuple(each.strip() for each in BETWEEN.split(values["serials"] or "") if each.strip())
        part_id, start, reason = self.part.id, values["start"], values["reason"] or ""
        given: tuple[Any, ...] = (start, values["end"], [Moving(part_id, values["quantity"], pieces)], reason)
        verb: Callable[..., Any] = moving.transfer
        if values["end"] == SCRAP:
            verb, given = moving.scrap, (part_id, values["quantity"], reason, start, pieces)
        self.desk.run(self, verb, who, *given, then=self._booked, fail=self.fail, changes=("parts", "orders"))

    def _booked(self, _row: object) -> None:
        self.done()
        self._told()
