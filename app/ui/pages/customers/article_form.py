"""The fields of an article, what stands in them, and an article as it is saved."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.names import proof_name
from app.ui.widgets import CodeEdit, DateEdit, FindChoice, LineEdit, LongEdit, Tick
from app.ui.widgets.fields import ChoiceBox
from app.ui.widgets.form import Form
from app.ui.words import translate
from app.workflow.rows.customers import ArticleInput, ArticleRow
from app.workflow.rows.kinds import Proof
from app.workflow.rows.serials import serial_warning

FIELDS = ("category_id", "brand", "model", "serial", "bought_on", "proof", "sold_here", "note")


class ArticleForm(Form):
    """Names of fields are those of ArticleInput."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.sentence)
        self._desk = desk
        self.column.setSpacing(6)
        self.category = FindChoice(desk, categories_of(desk), chars=14)
        self.add("category_id", translate("ArticleForm", "Category"), self.category)
        self.add("brand", translate("ArticleForm", "Brand"), LineEdit(longest=100), beside=True, stretch=2)
        self.add("model", translate("ArticleForm", "Model"), LineEdit(longest=100), beside=True, stretch=3)
        self.add("serial", translate("ArticleForm", "Serial number / IMEI"), CodeEdit(), stretch=2)
        self.add("bought_on", translate("ArticleForm", "Bought on"), DateEdit(desk.formats), beside=True)
        proofs = [(each, proof_name(each)) for each in Proof]
        self.add("proof", translate("ArticleForm", "Proof of it"), ChoiceBox(proofs, chars=10), beside=True)
        self.add("sold_here", " ", Tick(translate("ArticleForm", "Sold by us")), beside=True)
        self.add("note", translate("ArticleForm", "Note"), LongEdit(lines=2, longest=5_000), stretch=1)
        self.rows["sold_here"].field.setAccessibleName(translate("ArticleForm", "Sold by us"))
        self.changed.connect(self._warn)

    def use_lists(self) -> None:
        """The shop's categories changed."""
        self.category.set_options(categories_of(self._desk))

    def show_category(self, row: ArticleRow) -> None:
        """A retired category stays choosable for what has it."""
        options = categories_of(self._desk)
        if row.category_id not in {key for key, _ in options}:
            options.append((row.category_id, row.category(self._desk.language)))
        self.category.set_options(options)

    def read(self, row: ArticleRow | None) -> ArticleInput:
        """What stands in the fields; raises FieldErrors for what can't be read."""
        self.check()
        return article_input(self.values(), row)

    def _warn(self, _name: str) -> None:
        """A check digit that does not fit is a warning, never a refusal."""
        chosen = next((each for each in self._desk.lists.categories if each.id == self.value("category_id")), None)
        key = serial_warning(self.value("serial"), bool(chosen and chosen.has_imei))
        self.rows["serial"].set_hint(self._desk.sentence(ShopError(key)) if key else "", "warn" if key else "")


def categories_of(desk: Desk) -> list[tuple[Any, str]]:
    """The shop's categories, to choose from."""
    return [(each.id, each.name(desk.language)) for each in desk.lists.categories]


def article_input(values: dict[str, Any], row: ArticleRow | None) -> ArticleInput:
    """Values by field as the verbs take them."""
    known = {each.name for each in fields(ArticleInput)}
    given = {name: value for name, value in values.items() if name in known}
    return ArticleInput(**given, id=None if row is None else row.id, version=None if row is None else row.version)


def values_of(row: ArticleRow | None) -> dict[str, Any]:
    """An article as the fields show it; None = an empty form."""
    if row is None:
        return {"category_id": None, "bought_on": None, "proof": Proof.NONE, "sold_here": False} | dict.fromkeys(
            ("brand", "model", "serial", "note"), ""
        )
    return {name: getattr(row, name) for name in FIELDS}
