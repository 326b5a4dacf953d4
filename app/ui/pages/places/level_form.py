"""How many of a part the chosen case or van should carry."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.pages.places.move_form import find_parts
from app.ui.widgets import Hit, QuantityEdit, SearchBox
from app.ui.widgets.inline_form import InlineForm
from app.ui.words import translate
from app.workflow.rows.stock import PartRow
from app.workflow.rows.stockroom import PlaceRow
from app.workflow.stockroom import restocking


class LevelForm(InlineForm):
    """`place` gives the one that is chosen; `kept` is told when it is kept."""

    def __init__(self, desk: Desk, place: Callable[[], PlaceRow | None], kept: Callable[[], None]) -> None:
        title = translate("Places", "What it should always carry")
        super().__init__(desk, title, translate("Places", "Keep it"), self._keep)
        self.desk = desk
        self._place = place
        self._kept = kept
        self.part: PartRow | None = None
        self.search = SearchBox(desk, find_parts, self._hits, translate("Places", "name, number, barcode…"))
        self.search.setAccessibleName(translate("Places", "Find or scan a part"))
        self.search.picked.connect(self.choose)
        self.form.add_wide(self.search)
        hint = translate("Places", "0: bring again what was used")
        self.form.add("level", translate("Places", "Quantity"), QuantityEdit(), hint)

    def ask(self) -> None:
        """Begin with the part."""
        self.part = None
        self.open_panel("level", level=Decimal(1))
        self.search.reset()
        self.search.setFocus()

    def choose(self, part: PartRow) -> None:
        """This part."""
        self.part = part
        self.search.setText(part.said(self.desk.language))
        self.form.focus_field("level")

    def _hits(self, parts: Sequence[PartRow]) -> list[Hit]:
        return [Hit(part, part.said(self.desk.language), part.number) for part in parts]

    def _keep(self, values: dict[str, Any]) -> None:
        place = self._place()
        try:
            who = self.desk.acting()
            if self.part is None or place is None:
                raise ShopError("stock.nothing_chosen")
        except ShopError as error:
            self.fail(error)
            return
        level = Decimal(0) if values["level"] is None else values["level"]
        self.desk.run(
            self, restocking.set_level, who, place.id, self.part.id, level,
            then=self._done, fail=self.fail, changes=("parts",),
        )  # fmt: skip

    def _done(self, _nothing: object) -> None:
        self.done()
        self._kept()
