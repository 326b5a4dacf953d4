"""Section: warnings of models, shown in red while such an article is taken in and on its card."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from typing_extensions import override

from app.ui.pages.intake.suggest_box import SuggestBox
from app.ui.pages.settings.category_choice import CategoryChoice
from app.ui.pages.settings.list_columns import retired_column, retired_tone
from app.ui.pages.settings.list_pane import ListPane
from app.ui.widgets import Column, Form, LongEdit
from app.ui.words import translate
from app.workflow.lists import model_warnings
from app.workflow.people import articles
from app.workflow.rows.lists import EntriesRow, WarningEntry


class WarningsPane(ListPane[WarningEntry]):
    """What the clerk must know of a model: batteries that burn, recalls, parts that are no longer made."""

    key = "warnings"

    @classmethod
    @override
    def title(cls) -> str:
        return translate("Settings", "Warnings")

    @override
    def empty_words(self) -> str:
        return translate(
            "Settings", "What the clerk must know of a model when it comes in stands here. Ctrl+N writes the first one."
        )

    @override
    def columns(self) -> tuple[Column, ...]:
        self.category = CategoryChoice(self.desk)

        def words(row: WarningEntry) -> str:
            return row.name(self.desk.language)

        return (
            Column("words", translate("Settings", "Warning"), words, 0, tone=retired_tone, tip=words),
            Column("about", translate("Settings", "About"), self._about, 260, tone=retired_tone, tip=self._about),
            retired_column(),
        )

    def _about(self, row: WarningEntry) -> str:
        """ "Mobile phone · Samsung SM-N930…"."""
        model = f"{row.model}…" if row.model else ""
        maker = " ".join(part for part in (row.brand, model) if part)
        category = "" if row.category_id is None else self.category.words_of(row.category_id)
        return " · ".join(part for part in (category, maker) if part)

    @override
    def build(self, form: Form) -> None:
        form.add("category_id", translate("Settings", "Category"), self.category)
        brand = SuggestBox(self.desk, self._brands)
        model = SuggestBox(self.desk, self._models)
        hint = translate("Settings", "empty = every brand; capitals and hyphens don't matter")
        form.add("brand", translate("Settings", "Brand"), brand, hint)
        hint = translate("Settings", "as many signs as must fit; empty = every model")
        form.add("model", translate("Settings", "The model begins with"), model, hint, beside=True)
        for box, name in ((brand, "brand"), (model, "model")):
            box.entered.connect(partial(form.next_field, name))
        most = model_warnings.MOST_WORDS
        form.add("zh", translate("Settings", "Warning in Chinese"), LongEdit(lines=3, longest=most))
        hint = translate("Settings", "One of the two is enough. It stands in red at intake and on the card.")
        form.add("en", translate("Settings", "Warning in English"), LongEdit(lines=3, longest=most), hint)

    def _brands(self, store: Any, typed: str) -> tuple[str, ...]:
        return articles.suggest(store, "brand", typed)

    def _models(self, store: Any, typed: str) -> tuple[str, ...]:
        return articles.suggest(store, "model", typed, self.form.value("category_id"), self.form.value("brand"))

    @override
    def take_others(self, entries: EntriesRow) -> None:
        self.category.take(entries.categories, self.desk.language)

    @override
    def blank(self) -> WarningEntry:
        return WarningEntry(None, None, "", "", "", "")

    @override
    def of(self, entries: EntriesRow) -> tuple[WarningEntry, ...]:
        return entries.warnings

    @override
    def words(self, entry: WarningEntry) -> str:
        words = entry.name(self.desk.language)
        return words if len(words) <= 60 else f"{words[:59]}…"

    @override
    def verb(self) -> Callable[..., WarningEntry]:
        return model_warnings.save_warning

    @override
    def to_form(self, entry: WarningEntry) -> dict[str, Any]:
        self.category.offer(entry.category_id)
        return super().to_form(entry)
