"""Section: the out-of-warranty price list (保外维修收费标准)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from typing_extensions import override

from app.ui.pages.settings.category_choice import CategoryChoice
from app.ui.pages.settings.list_columns import add_names, name_column, retired_column, retired_tone
from app.ui.pages.settings.list_pane import ListPane
from app.ui.widgets import Column, Form, MoneyEdit, WholeEdit, wide_enough
from app.ui.words import translate
from app.workflow.lists import shop_lists
from app.workflow.rows.lists import EntriesRow, PriceEntry


class PricesPane(ListPane[PriceEntry]):
    """Labour with its standard price, for a category or for every one."""

    key = "prices"

    @classmethod
    @override
    def title(cls) -> str:
        return translate("Settings", "Price list")

    @override
    def columns(self) -> tuple[Column, ...]:
        self.category = CategoryChoice(self.desk)
        every = translate("Settings", "for every category")
        return (
            name_column(self.desk.language),
            Column(
                "category",
                translate("Settings", "Category"),
                lambda row: self.category.words_of(row.category_id),
                max(130, wide_enough(every)),
                tone=retired_tone,
            ),
            Column(
                "price",
                translate("Settings", "Price"),
                lambda row: self.desk.formats.money(row.price),
                max(90, wide_enough(self.desk.formats.money(Decimal("99999.99")))),
                right=True,
                tone=retired_tone,
            ),
            retired_column(),
        )

    @override
    def build(self, form: Form) -> None:
        add_names(form)
        words = translate("Settings", "Price with tax") if self.desk.shop.prices_with_tax else ""
        form.add("price", words or translate("Settings", "Price without tax"), MoneyEdit(self.desk.formats))
        hint = translate("Settings", "the time it usually takes")
        form.add("minutes", translate("Settings", "Minutes"), WholeEdit(), hint, beside=True)
        hint = translate("Settings", "more asks for a reason; empty: not planned")
        words = translate("Settings", "Value of parts used")
        form.add("parts_allowed", words, MoneyEdit(self.desk.formats), hint, beside=True)
        form.add("category_id", translate("Settings", "Category"), self.category)

    @override
    def take_others(self, entries: EntriesRow) -> None:
        self.category.take(entries.categories, self.desk.language)

    @override
    def shop_changed(self) -> None:
        with_tax = self.desk.shop.prices_with_tax
        words = translate("Settings", "Price with tax") if with_tax else translate("Settings", "Price without tax")
        self.form.rows["price"].set_label(words)
        super().shop_changed()

    @override
    def blank(self) -> PriceEntry:
        return PriceEntry(None, "", "", None)

    @override
    def of(self, entries: EntriesRow) -> tuple[PriceEntry, ...]:
        return entries.prices

    @override
    def words(self, entry: PriceEntry) -> str:
        return entry.name(self.desk.language)

    @override
    def verb(self) -> Callable[..., PriceEntry]:
        return shop_lists.save_price

    @override
    def to_form(self, entry: PriceEntry) -> dict[str, Any]:
        self.category.offer(entry.category_id)
        return super().to_form(entry) | {"minutes": Decimal(entry.minutes)}

    @override
    def from_form(self, typed: Mapping[str, Any]) -> dict[str, Any]:
        values = dict(typed)
        if "minutes" in values:
            values["minutes"] = int(values["minutes"] or 0)
        return values
