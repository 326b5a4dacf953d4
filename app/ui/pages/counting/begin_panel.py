"""What is to be counted: asked when a count begins."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.pages.counting.words import kind_name
from app.ui.part_names import place_name
from app.ui.widgets import ChoiceBox, LineEdit, Tick
from app.ui.widgets.inline_form import InlineForm
from app.ui.words import translate
from app.workflow.counting import counting
from app.workflow.rows.counting import CountInput, CountKind, CountRow
from app.workflow.rows.stockroom import PlaceRow
from app.workflow.stockroom import places


class BeginPanel(InlineForm):
    """`begun(count)` hears of the new one."""

    def __init__(self, desk: Desk, begun: Callable[[CountRow], None]) -> None:
        words = translate("Counting", "What is to be counted?")
        super().__init__(desk, words, translate("Counting", "Begin"), self._begin)
        self.desk = desk
        self._begun = begun
        kinds = [(kind, kind_name(kind)) for kind in CountKind]
        self.form.add("kind", translate("Counting", "What"), ChoiceBox(kinds, chars=30))
        self.form.add("scope", translate("Counting", "Shelf"), LineEdit(chars=14, longest=60), beside=True)
        self.category = ChoiceBox((), chars=20)
        self.form.add("category", translate("Counting", "Category"), self.category)
        self.place = ChoiceBox((), chars=26)
        self.form.add("place_id", translate("Counting", "Where"), self.place)
        blind = Tick(translate("Counting", "Blind: what is expected is hidden until all is counted"))
        self.form.add("blind", " ", blind, beside=True)
        self.form.changed.connect(self._changed)

    def ask(self) -> None:
        """Open it for everything in the store room, blind."""
        language = self.desk.language
        self.category.set_options([(each.id, each.name(language)) for each in self.desk.lists.part_categories])
        self.desk.latest(self, "places", places.all_places, then=self._show_places)
        self.open_panel("kind", kind=CountKind.ALL, blind=True)
        self._changed("kind")

    def _show_places(self, found: tuple[PlaceRow, ...]) -> None:
        self.place.set_options([(row.id, place_name(row)) for row in found])

    def _changed(self, name: str) -> None:
        if name != "kind":
            return
        kind = self.form.value("kind")
        fields = ["kind", "blind", "place_id"]
        if kind is CountKind.CATEGORY:
            fields.append("category")
        if kind is CountKind.SHELF:
            fields.append("scope")
        if kind is CountKind.ARTICLES:
            fields = ["kind", "scope"]
        hint = translate("Counting", "empty: all shelves") if kind is CountKind.ARTICLES else ""
        self.form.rows["scope"].set_hint(hint)
        self.show_fields(*fields)

    def _begin(self, values: dict[str, Any]) -> None:
        kind: CountKind = values["kind"]
        scope = str(values["category"] or "") if kind is CountKind.CATEGORY else values["scope"]
        articles = kind is CountKind.ARTICLES
        given = CountInput(kind, scope, 1 if articles else values["place_id"] or 1, values["blind"] and not articles)
        try:
            who = self.desk.acting()
        except ShopError as error:
            self.fail(error)
            return

        def done(count: CountRow) -> None:
            self.done()
            self._begun(count)

        self.desk.run(self, counting.begin, who, given, then=done, fail=self._failed, changes=("counting",))

    def _failed(self, error: ShopError) -> None:
        """A category stands in another field than a shelf."""
        if error.field == "scope" and self.form.value("kind") is CountKind.CATEGORY:
            error = ShopError(error.key, "category", **error.values)
        self.fail(error)
