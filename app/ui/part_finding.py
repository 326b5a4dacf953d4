"""A box that finds a part by name, number, barcode or a supplier's number."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from typing_extensions import override

from app.ui.desk import Desk
from app.ui.widgets import Hit, SearchBox
from app.ui.words import translate
from app.workflow.buying import supplier_parts
from app.workflow.rows.stock import PartFilter, PartRow
from app.workflow.stockroom import stock

MOST_HITS = 20


class PartSearch(SearchBox):
    """`picked` gives the PartRow. supplier: whose numbers come first, None = anybody's."""

    def __init__(self, desk: Desk, supplier: Callable[[], int | None] = lambda: None) -> None:
        def find(store: Any, text: str) -> Sequence[PartRow]:
            exact = supplier_parts.find_part(store, text, supplier())
            if exact is not None:
                return stock.rows(store, (exact,))
            return stock.rows(store, stock.list_ids(store, PartFilter(find=text), 0, MOST_HITS).ids)

        def hits(parts: Sequence[PartRow]) -> list[Hit]:
            return [Hit(part, part.said(desk.language), _about(desk, part)) for part in parts]

        super().__init__(desk, find, hits, translate("Buying", "name, number, barcode, supplier's number…"))
        self.setAccessibleName(translate("Buying", "Find or scan a part"))


def _about(desk: Desk, part: PartRow) -> str:
    free = translate("Buying", "{quantity} {unit} free").format(
        quantity=desk.formats.quantity(part.free), unit=part.unit
    )
    return " · ".join(each for each in (desk.formats.number(part.number), free, part.shelf) if each)


class PartPick(PartSearch):
    """The same as a field of a form: value() is the id of the part that was picked, None while none was."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._part: tuple[int, str] | None = None
        self._language = desk.language
        self.picked.connect(self._keep)

    def _keep(self, part: PartRow) -> None:
        name = part.said(self._language)
        self._part = part.id, name
        self.setText(name)
        self.returnPressed.emit()

    def take(self, code: str) -> None:
        """A code was scanned: its part is picked."""
        self.setFocus()
        self.setText(code)
        self.find_now()
        self._enter_waits = True

    @override
    def value(self) -> Any:
        return self._part[0] if self._part is not None and self.text() == self._part[1] else None

    @override
    def set_value(self, value: str | None) -> None:
        self._part = None
        self.reset()
