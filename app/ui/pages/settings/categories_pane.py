"""Section: categories with what intake offers for each, and for all of them; their order by Ctrl+↑ Ctrl+↓."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.pages.settings.items_edit import ItemsEdit
from app.ui.pages.settings.list_columns import add_names, retired_column, retired_tone
from app.ui.pages.settings.list_pane import ListPane
from app.ui.phrases import listed
from app.ui.widgets import Button, ChoiceBox, Column, Form, WholeEdit, wide_enough
from app.ui.words import translate
from app.workflow.lists import categories
from app.workflow.rows.lists import COMMON, CategoryEntry, EntriesRow

OF_ONE = ("zh", "en", "warranty_months", "has_imei", "retired")  # what the entry for all of them has not


class CategoriesPane(ListPane[CategoryEntry]):
    """Kinds of article: warranty months, IMEI, and the checklists of intake; first what is offered for every one."""

    key = "categories"
    _common: CategoryEntry | None = None

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        for keys, step in (("Ctrl+Up", -1), ("Ctrl+Down", 1)):
            # only in the list: in the checklists the same keys move a line
            shortcut = QShortcut(QKeySequence(keys), self.table, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self.up.click if step < 0 else self.down.click)

    @classmethod
    @override
    def title(cls) -> str:
        return translate("Settings", "Categories")

    @override
    def tools(self) -> QHBoxLayout:
        self.up = Button(translate("Settings", "Up"), lambda: self.move_entry(-1), key="Ctrl+↑")
        self.up.setObjectName("categories_up")
        self.down = Button(translate("Settings", "Down"), lambda: self.move_entry(1), key="Ctrl+↓")
        self.down.setObjectName("categories_down")
        row = QHBoxLayout()
        row.addWidget(self.up)
        row.addWidget(self.down)
        row.addStretch(1)
        return row

    @override
    def columns(self) -> tuple[Column, ...]:
        months = translate("Settings", "Warranty, months")
        return (
            Column("name", translate("Settings", "Name"), self.words, 0, tone=retired_tone, strong=_is_common),
            Column("months", months, _months, wide_enough(months), right=True, tone=retired_tone),
            retired_column(),
        )

    @override
    def build(self, form: Form) -> None:
        add_names(form)
        hint = translate("Settings", "from the purchase")
        form.add("warranty_months", translate("Settings", "Warranty, months"), WholeEdit(), hint)
        imei = ((False, translate("Settings", "No")), (True, translate("Settings", "Yes")))
        form.add("has_imei", translate("Settings", "Has an IMEI"), ChoiceBox(imei, chars=8), beside=True)
        form.add("accessories", translate("Settings", "Accessories offered at intake"), ItemsEdit(lines=10), _how())
        conditions = ItemsEdit(lines=10)
        form.add("conditions", translate("Settings", "Conditions offered at intake"), conditions, beside=True)

    @override
    def take_others(self, entries: EntriesRow) -> None:
        self._common = entries.common
        self._say_common()

    def _say_common(self) -> None:
        """What is offered besides: nobody needs to type it again."""
        common = None if _is_common(self.entry) else self._common
        for name, how in (("accessories", _how()), ("conditions", "")):
            items = () if common is None else getattr(common, name)
            names = listed(each.zh if self.desk.language.startswith("zh") else each.en for each in items)
            besides = translate("Settings", "For every category: {names}").format(names=names) if names else ""
            self.edited.set_hint(name, f"{how} {besides}".strip())

    @override
    def blank(self) -> CategoryEntry:
        return CategoryEntry(None, "", "")

    @override
    def of(self, entries: EntriesRow) -> tuple[CategoryEntry, ...]:
        return (entries.common, *entries.categories)

    @override
    def words(self, entry: CategoryEntry) -> str:
        return translate("Settings", "For every category") if _is_common(entry) else entry.name(self.desk.language)

    @override
    def verb(self) -> Callable[..., CategoryEntry]:
        return categories.save_category

    @override
    def to_form(self, entry: CategoryEntry) -> dict[str, Any]:
        for name in OF_ONE:
            self.form.rows[name].setVisible(not _is_common(entry))
        for button in (self.up, self.down):
            button.setEnabled(entry.id is not None and not _is_common(entry))
        self._say_common()
        return super().to_form(entry) | {"warranty_months": Decimal(entry.warranty_months)}

    @override
    def from_form(self, typed: Mapping[str, Any]) -> dict[str, Any]:
        values = dict(typed)
        if "warranty_months" in values:
            if values["warranty_months"] is None:
                raise ShopError("list.months_wrong", "warranty_months", most=categories.MOST_MONTHS)
            values["warranty_months"] = int(values["warranty_months"])
        return values

    @override
    def start(self) -> None:
        self.form.focus_field("accessories" if self.entry.id == COMMON else "zh")

    # --- the order

    def move_entry(self, step: int) -> None:
        """Ctrl+↑, Ctrl+↓ in the list: the chosen category is offered earlier or later."""
        key = self.table.current_id()
        if not isinstance(key, int) or key == COMMON:
            return
        try:
            who = self.desk.acting()
        except ShopError as error:
            self.desk.complain(error)
            return
        self.desk.run(self, categories.move_category, who, key, step, then=lambda _none: self.read_shop_again())

    @override
    def keys(self) -> list[tuple[str, str]]:
        moved = translate("Settings", "Category (in the list) or line (in a checklist) one up or down")
        return [*super().keys(), ("Ctrl+↑ Ctrl+↓", moved)]


def _how() -> str:
    return translate("Settings", "One a line (Shift+Enter): English = Chinese. Ctrl+↑ Ctrl+↓ moves the line.")


def _is_common(row: CategoryEntry) -> bool:
    return row.id == COMMON


def _months(row: CategoryEntry) -> str:
    return "" if _is_common(row) else str(row.warranty_months)
