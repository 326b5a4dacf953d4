"""Section: the kinds of part."""

from __future__ import annotations

from collections.abc import Callable

from typing_extensions import override

from app.ui.pages.settings.list_columns import add_names, name_column, retired_column
from app.ui.pages.settings.list_pane import ListPane
from app.ui.widgets import Column, Form
from app.ui.words import translate
from app.workflow.lists import part_categories
from app.workflow.rows.lists import EntriesRow, PartCategoryEntry


class PartCategoriesPane(ListPane[PartCategoryEntry]):
    """Screens, belts, boards …: what the parts store is sorted by."""

    key = "part_categories"

    @classmethod
    @override
    def title(cls) -> str:
        return translate("Settings", "Kinds of part")

    @override
    def columns(self) -> tuple[Column, ...]:
        return (name_column(self.desk.language), retired_column())

    @override
    def build(self, form: Form) -> None:
        add_names(form)

    @override
    def blank(self) -> PartCategoryEntry:
        return PartCategoryEntry(None, "", "")

    @override
    def of(self, entries: EntriesRow) -> tuple[PartCategoryEntry, ...]:
        return entries.part_categories

    @override
    def words(self, entry: PartCategoryEntry) -> str:
        return entry.name(self.desk.language)

    @override
    def verb(self) -> Callable[..., PartCategoryEntry]:
        return part_categories.save_part_category
