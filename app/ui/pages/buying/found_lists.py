"""The lists at the left: purchase orders, deliveries, suppliers, returns; each with what it shows above it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from app.ui.desk import Desk
from app.ui.pages.buying import columns
from app.ui.widgets import Button, ChoiceBox, FoundList, label
from app.ui.words import translate
from app.workflow.buying import purchasing, receiving, supplier_returns, suppliers
from app.workflow.rows.buying import (
    PENDING,
    PurchaseFilter,
    PurchaseRow,
    PurchaseState,
    SupplierFilter,
    SupplierRow,
)
from app.workflow.rows.cards import Page
from app.workflow.rows.receiving import (
    GoodsInFilter,
    GoodsInRow,
    GoodsInState,
    ReturnFilter,
    ReturnRow,
    ReturnState,
)


def head_of(found: FoundList[Any], which: ChoiceBox, words: str, new: Callable[[], object]) -> QHBoxLayout:
    """What is listed, and a button for a new one."""
    which.setAccessibleName(translate("Buying", "Listed"))
    which.changed.connect(found.filter_changed)
    row = QHBoxLayout()
    row.addWidget(label(translate("Buying", "Listed"), "label"))
    row.addWidget(which)
    row.addStretch(1)
    row.addWidget(Button(words, new, key="Alt+N", own_key=True))
    return row


class PurchaseList(FoundList[PurchaseFilter]):
    """Purchase orders, the newest first."""

    def __init__(self, desk: Desk, new: Callable[[], object]) -> None:
        hint = translate("Buying", "number, supplier, their number…")
        name = translate("Buying", "Purchase orders")
        super().__init__(desk, columns.purchase_columns(desk), PurchaseFilter(states=PENDING), hint, name)
        options = [(PENDING, translate("Buying", "open ones")), ((), translate("Buying", "all"))]
        options += [((state,), columns.buying_names.purchase_state_name(state)) for state in PurchaseState]
        self.which = ChoiceBox(options, chars=14)
        self.lay_out(head_of(self, self.which, translate("Buying", "New order"), new))

    @override
    def list_ids(self, store: Any, wanted: PurchaseFilter, after: int, limit: int) -> Page:
        return purchasing.list_ids(store, wanted, after, limit)

    @override
    def list_rows(self, store: Any, ids: Sequence[int]) -> Sequence[PurchaseRow]:
        return purchasing.rows(store, ids)

    @override
    def wanted(self) -> PurchaseFilter:
        return replace(self.filter, find=self.find_box.value(), states=self.which.value())

    @override
    def nothing_words(self) -> str:
        return translate("Buying", "No order here. Alt+N begins one; “To order” makes them of what is short.")


class GoodsList(FoundList[GoodsInFilter]):
    """Deliveries, the newest first."""

    def __init__(self, desk: Desk, new: Callable[[], object]) -> None:
        hint = translate("Buying", "number, delivery note, supplier…")
        name = translate("Buying", "Deliveries")
        super().__init__(desk, columns.goods_columns(desk), GoodsInFilter(), hint, name)
        options: list[tuple[GoodsInState | None, str]] = [(None, translate("Buying", "all"))]
        options += [(state, columns.buying_names.goods_in_state_name(state)) for state in GoodsInState]
        self.which = ChoiceBox(options, chars=14)
        self.lay_out(head_of(self, self.which, translate("Buying", "New delivery"), new))

    @override
    def list_ids(self, store: Any, wanted: GoodsInFilter, after: int, limit: int) -> Page:
        return receiving.list_ids(store, wanted, after, limit)

    @override
    def list_rows(self, store: Any, ids: Sequence[int]) -> Sequence[GoodsInRow]:
        return receiving.rows(store, ids)

    @override
    def wanted(self) -> GoodsInFilter:
        return replace(self.filter, find=self.find_box.value(), state=self.which.value())

    @override
    def nothing_words(self) -> str:
        return translate("Buying", "No delivery here. “Receive” on an order begins one, or Alt+N for one without.")


class SupplierList(FoundList[SupplierFilter]):
    """Suppliers by name."""

    def __init__(self, desk: Desk, new: Callable[[], object]) -> None:
        hint = translate("Buying", "name, contact, phone, our number…")
        name = translate("Buying", "Suppliers")
        super().__init__(desk, columns.supplier_columns(desk), SupplierFilter(), hint, name)
        options = [(False, translate("Buying", "those we buy from")), (True, translate("Buying", "with retired ones"))]
        self.which = ChoiceBox(options, chars=18)
        self.lay_out(head_of(self, self.which, translate("Buying", "New supplier"), new))

    @override
    def list_ids(self, store: Any, wanted: SupplierFilter, after: int, limit: int) -> Page:
        return suppliers.list_ids(store, wanted, after, limit)

    @override
    def list_rows(self, store: Any, ids: Sequence[int]) -> Sequence[SupplierRow]:
        return suppliers.rows(store, ids)

    @override
    def wanted(self) -> SupplierFilter:
        return replace(self.filter, find=self.find_box.value(), with_retired=self.which.value())

    @override
    def nothing_words(self) -> str:
        return translate("Buying", "No supplier here. Press Alt+N to write one down.")


class ReturnList(FoundList[ReturnFilter]):
    """Returns, the newest first."""

    def __init__(self, desk: Desk, new: Callable[[], object]) -> None:
        hint = translate("Buying", "number, supplier…")
        super().__init__(desk, columns.return_columns(desk), ReturnFilter(), hint, translate("Buying", "Returns"))
        options: list[tuple[tuple[ReturnState, ...], str]] = [((), translate("Buying", "all"))]
        options += [((state,), columns.buying_names.return_state_name(state)) for state in ReturnState]
        self.which = ChoiceBox(options, chars=14)
        self.lay_out(head_of(self, self.which, translate("Buying", "New return"), new))

    @override
    def list_ids(self, store: Any, wanted: ReturnFilter, after: int, limit: int) -> Page:
        return supplier_returns.list_ids(store, wanted, after, limit)

    @override
    def list_rows(self, store: Any, ids: Sequence[int]) -> Sequence[ReturnRow]:
        return supplier_returns.rows(store, ids)

    @override
    def wanted(self) -> ReturnFilter:
        return replace(self.filter, find=self.find_box.value(), states=self.which.value())

    @override
    def nothing_words(self) -> str:
        return translate("Buying", "Nothing goes back. Alt+N begins a return.")
