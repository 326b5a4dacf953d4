"""The page of buying: five areas behind chips, one key apart."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.desk import Desk
from app.ui.pages.buying.area import Area
from app.ui.pages.buying.goods import Goods
from app.ui.pages.buying.purchases import Purchases
from app.ui.pages.buying.returns import Returns
from app.ui.pages.buying.supplier_area import Suppliers
from app.ui.pages.buying.to_order import ToOrder
from app.ui.pages.page import Page
from app.ui.widgets import ChipBar
from app.ui.words import translate
from app.workflow.rows.buying import ProposalRow
from app.workflow.rows.kinds import NumberKind


class Place(StrEnum):
    """The areas, in the order of their chips."""

    TO_ORDER = "to_order"
    ORDERS = "orders"
    GOODS_IN = "goods_in"
    SUPPLIERS = "suppliers"
    RETURNS = "returns"


#: Which area shows what desk.open names.
SHOWS = {
    "purchase": Place.ORDERS,
    "goods_in": Place.GOODS_IN,
    "supplier": Place.SUPPLIERS,
    "supplier_return": Place.RETURNS,
}
MADE: dict[Place, Callable[[Desk], Area]] = {
    Place.TO_ORDER: ToOrder,
    Place.ORDERS: Purchases,
    Place.GOODS_IN: Goods,
    Place.SUPPLIERS: Suppliers,
    Place.RETURNS: Returns,
}


class BuyingPage(Page):
    """Each area is made when it is first wanted; Alt with ← → goes to the one beside."""

    key = "buying"
    opens = ("supplier", "purchase", "goods_in", "supplier_return")

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.areas: dict[Place, Area] = {}
        self.chips = ChipBar(
            [
                (Place.TO_ORDER, translate("Buying", "To order")),
                (Place.ORDERS, translate("Buying", "Orders")),
                (Place.GOODS_IN, translate("Buying", "Goods in")),
                (Place.SUPPLIERS, translate("Buying", "Suppliers")),
                (Place.RETURNS, translate("Buying", "Returns")),
            ]
        )
        self.chips.picked.connect(self._picked)
        side = QWidget()
        self.stack = QStackedLayout(side)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 0)
        column.setSpacing(8)
        column.addWidget(self.chips)
        column.addWidget(side, 1)
        self._short: tuple[ProposalRow, ...] = ()
        to_order = self.go(Place.TO_ORDER)
        if isinstance(to_order, ToOrder):
            to_order.counted.connect(lambda: self._counted(to_order.rows))

    # --- areas

    def area(self) -> Area:
        """The one in front."""
        return self.areas[self.chips.value()]

    def go(self, place: Place) -> Area:
        """Bring an area to the front."""
        if place not in self.areas:
            made = self.areas[place] = MADE[place](self.desk)
            made.wanted.connect(self.show_subject)
            self.stack.addWidget(made)
            made.reload()
        self.chips.set_value(place)
        self.stack.setCurrentWidget(self.areas[place])
        return self.areas[place]

    def _picked(self, place: Place) -> None:
        self.go(place).start()

    # --- the window asks

    @override
    def title(self) -> str:
        return translate("Buying", "Buying")

    @override
    def badge(self) -> str:
        """How many parts are short; with "!" when a job waits for one of them."""
        waits = any(row.jobs for row in self._short)
        return f"{len(self._short)}{'!' if waits else ''}" if self._short else ""

    def _counted(self, rows: tuple[ProposalRow, ...]) -> None:
        before, self._short = self.badge(), rows
        self.chips.set_counts({Place.TO_ORDER: len(rows)} if rows else {})
        if self.badge() != before:
            self.desk.tell(("counts",))  # the tab shows it

    @override
    def start(self) -> None:
        self.area().start()

    @override
    def show_subject(self, kind: str, subject_id: object) -> None:
        if kind in SHOWS and isinstance(subject_id, int):
            self.go(SHOWS[kind]).show_id(subject_id)

    @override
    def take_code(self, kind: NumberKind | None, code: str) -> bool:
        return self.area().take_code(kind, code)

    @override
    def on_changed(self, kinds: frozenset[str]) -> None:
        if kinds & {"buying", "parts"}:
            for area in self.areas.values():
                area.reload()

    @override
    def save(self) -> bool:
        area = self.area()
        return area.agree() or area.save()

    @override
    def preview(self) -> bool:
        return self.area().preview()

    @override
    def print_again(self) -> bool:
        return self.area().print_again()

    @override
    def step_back(self) -> bool:
        return self.area().step_back()

    @override
    def keys(self) -> list[tuple[str, str]]:
        beside = ("Alt+← →", translate("Buying", "to order, orders, goods in, suppliers, returns"))
        return [beside, *self.area().keys()]
