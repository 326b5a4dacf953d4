"""Sections: brands, categories with what intake offers for them, fault codes, the price list."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from typing_extensions import override

from app.errors import ShopError
from app.ui.pages.settings.list_pane import ListPane, add_names, name_column, retired_column, retired_tone
from app.ui.pages.settings.small_fields import ItemsEdit, WholeEdit
from app.ui.widgets import ChoiceBox, CodeEdit, Column, Form, LineEdit, MoneyEdit
from app.ui.words import translate
from app.workflow import shop_lists
from app.workflow.rows.lists import BrandEntry, CategoryEntry, EntriesRow, FaultEntry, PriceEntry


class BrandsPane(ListPane[BrandEntry]):
    """Makers, and whether the shop repairs under their warranty."""

    key = "brands"

    @classmethod
    @override
    def title(cls) -> str:
        return translate("Settings", "Brands")

    @override
    def columns(self) -> tuple[Column, ...]:
        yes = translate("Settings", "yes")
        return (
            Column("name", translate("Settings", "Brand"), lambda row: row.name, 0, tone=retired_tone),
            Column(
                "agreement",
                translate("Settings", "Agreement"),
                lambda row: yes if row.agreement else "–",
                100,
                tone=retired_tone,
            ),
            retired_column(),
        )

    @override
    def build(self, form: Form) -> None:
        form.add("name", translate("Settings", "Brand"), LineEdit(longest=200))
        choices = ((False, translate("Settings", "No")), (True, translate("Settings", "Yes")))
        hint = translate("Settings", "Warranty is proposed at intake only where there is one.")
        words = translate("Settings", "Warranty agreement with the maker")
        form.add("agreement", words, ChoiceBox(choices, chars=8), hint)

    @override
    def blank(self) -> BrandEntry:
        return BrandEntry(None, "")

    @override
    def of(self, entries: EntriesRow) -> tuple[BrandEntry, ...]:
        return entries.brands

    @override
    def words(self, entry: BrandEntry) -> str:
        return entry.name

    @override
    def verb(self) -> Callable[..., BrandEntry]:
        return shop_lists.save_brand


class CategoriesPane(ListPane[CategoryEntry]):
    """Kinds of article: warranty months, IMEI, and the checklists of intake."""

    key = "categories"

    @classmethod
    @override
    def title(cls) -> str:
        return translate("Settings", "Categories")

    @override
    def columns(self) -> tuple[Column, ...]:
        return (
            name_column(self.desk.language),
            Column(
                "months",
                translate("Settings", "Warranty, months"),
                lambda row: str(row.warranty_months),
                150,
                right=True,
                tone=retired_tone,
            ),
            retired_column(),
        )

    @override
    def build(self, form: Form) -> None:
        add_names(form)
        hint = translate("Settings", "from the purchase")
        form.add("warranty_months", translate("Settings", "Warranty, months"), WholeEdit(), hint)
        imei = ((False, translate("Settings", "No")), (True, translate("Settings", "Yes")))
        form.add("has_imei", translate("Settings", "Has an IMEI"), ChoiceBox(imei, chars=8), beside=True)
        hint = translate("Settings", "One a line (Shift+Enter): English = Chinese")
        form.add("accessories", translate("Settings", "Accessories offered at intake"), ItemsEdit(lines=5), hint)
        form.add("conditions", translate("Settings", "Conditions offered at intake"), ItemsEdit(lines=5), hint)

    @override
    def take_others(self, entries: EntriesRow) -> None:
        common = ", ".join(each.name(self.desk.language) for each in entries.common)
        words = translate("Settings", "One a line (Shift+Enter): English = Chinese. For every category: {names}")
        self.edited.set_hint("conditions", words.format(names=common))

    @override
    def blank(self) -> CategoryEntry:
        return CategoryEntry(None, "", "")

    @override
    def of(self, entries: EntriesRow) -> tuple[CategoryEntry, ...]:
        return entries.categories

    @override
    def words(self, entry: CategoryEntry) -> str:
        return entry.name(self.desk.language)

    @override
    def verb(self) -> Callable[..., CategoryEntry]:
        return shop_lists.save_category

    @override
    def to_form(self, entry: CategoryEntry) -> dict[str, Any]:
        return super().to_form(entry) | {"warranty_months": Decimal(entry.warranty_months)}

    @override
    def from_form(self, typed: Mapping[str, Any]) -> dict[str, Any]:
        values = dict(typed)
        if "warranty_months" in values:
            if values["warranty_months"] is None:
                raise ShopError("list.months_wrong", "warranty_months", most=shop_lists.MOST_MONTHS)
            values["warranty_months"] = int(values["warranty_months"])
        return values


class FaultsPane(ListPane[FaultEntry]):
    """What can be wrong, in the shop's own short list."""

    key = "faults"

    @classmethod
    @override
    def title(cls) -> str:
        return translate("Settings", "Fault codes")

    @override
    def columns(self) -> tuple[Column, ...]:
        return (
            Column("code", translate("Settings", "Code"), lambda row: row.code, 90, tone=retired_tone),
            name_column(self.desk.language),
            retired_column(),
        )

    @override
    def build(self, form: Form) -> None:
        form.add("code", translate("Settings", "Code"), CodeEdit(chars=12, longest=20))
        add_names(form)

    @override
    def blank(self) -> FaultEntry:
        return FaultEntry(None, "", "", "")

    @override
    def of(self, entries: EntriesRow) -> tuple[FaultEntry, ...]:
        return entries.fault_codes

    @override
    def words(self, entry: FaultEntry) -> str:
        return f"{entry.code} {entry.name(self.desk.language)}".strip()

    @override
    def verb(self) -> Callable[..., FaultEntry]:
        return shop_lists.save_fault_code


class PricesPane(ListPane[PriceEntry]):
    """The out-of-warranty price list (保外维修收费标准)."""

    key = "prices"

    @classmethod
    @override
    def title(cls) -> str:
        return translate("Settings", "Price list")

    @override
    def columns(self) -> tuple[Column, ...]:
        return (
            name_column(self.desk.language),
            Column("category", translate("Settings", "Category"), self._category_words, 130, tone=retired_tone),
            Column(
                "price",
                translate("Settings", "Price"),
                lambda row: self.desk.formats.money(row.price),
                90,
                right=True,
                tone=retired_tone,
            ),
            retired_column(),
        )

    def _category_words(self, row: PriceEntry) -> str:
        box = self.form.field("category_id")
        return box.words_of(row.category_id) if isinstance(box, ChoiceBox) else ""

    @override
    def build(self, form: Form) -> None:
        add_names(form)
        words = translate("Settings", "Price with tax") if self.desk.shop.prices_with_tax else ""
        form.add("price", words or translate("Settings", "Price without tax"), MoneyEdit(self.desk.formats))
        hint = translate("Settings", "the time it usually takes")
        form.add("minutes", translate("Settings", "Minutes"), WholeEdit(), hint, beside=True)
        form.add("category_id", translate("Settings", "Category"), ChoiceBox(chars=22))

    @override
    def take_others(self, entries: EntriesRow) -> None:
        box = self.form.field("category_id")
        if isinstance(box, ChoiceBox):
            everything: list[tuple[int | None, str]] = [(None, translate("Settings", "for every category"))]
            box.set_options(everything + [(each.id, each.name(self.desk.language)) for each in entries.categories])

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
        return super().to_form(entry) | {"minutes": Decimal(entry.minutes)}

    @override
    def from_form(self, typed: Mapping[str, Any]) -> dict[str, Any]:
        values = dict(typed)
        if "minutes" in values:
            values["minutes"] = int(values["minutes"] or 0)
        return values
