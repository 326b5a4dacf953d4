"""Two panels about an article: it was sold on, and some of its orders were about another one."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.pages.customers.words import short_day, thing_words
from app.ui.widgets import ChoiceBox, CodeEdit, Hit, LineEdit, SearchBox, label
from app.ui.widgets.inline_form import InlineForm
from app.ui.words import translate
from app.workflow import search
from app.workflow.people import article_moves, people_cards
from app.workflow.rows.customers import ArticleInput, ArticleRow, Found, FoundRows
from app.workflow.rows.people import ArticleCard, ArticleSplitInput, CustomerCard

CHANGES = ("customers", "orders", "files")


class OwnerBox(SearchBox):
    """Finds a customer and keeps them: a form's field whose value is their id."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk, search.find, self._customers, translate("Customers", "Phone, name, company…"), keep_text=True
        )
        self.chosen: Found | None = None
        self.picked.connect(self._take)
        self.textEdited.connect(self._edited)

    def _customers(self, result: FoundRows) -> list[Hit]:
        return [Hit(row, row.title, row.detail) for row in result.rows if row.kind == "customer"]

    def _take(self, found: object) -> None:
        if isinstance(found, Found):
            self.chosen = found
            self.returnPressed.emit()

    def _edited(self, _text: str = "") -> None:
        super()._edited()
        self.chosen = None

    def set_value(self, value: Any) -> None:
        """Only emptied from outside."""
        self.chosen = None
        super().set_value("" if value is None else str(value))


class ArticleActs(QWidget):
    """`done` brings the article that stands to be seen now."""

    done = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._card: ArticleCard | None = None
        self._boxes: dict[int, QCheckBox] = {}
        self.owner_box = OwnerBox(desk)
        self.sold = self._sold_panel()
        self.other = self._other_panel()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.sold)
        column.addWidget(self.other)

    def _sold_panel(self) -> InlineForm:
        made = InlineForm(
            self._desk,
            translate("Customers", "Whose is it now? Its orders keep the customer they had."),
            translate("Customers", "It is theirs now"),
            self._give,
        )
        made.form.add("to", translate("Customers", "New owner"), self.owner_box, stretch=2)
        made.form.add("why", translate("Merges", "Why"), LineEdit(longest=500), beside=True, stretch=2)
        return made

    def _other_panel(self) -> InlineForm:
        made = InlineForm(
            self._desk,
            translate("Customers", "Which orders were about another article, and which one?"),
            translate("Customers", "Move these orders"),
            self._split,
        )
        self._orders = QWidget()
        self._orders_column = QVBoxLayout(self._orders)
        self._orders_column.setContentsMargins(0, 0, 0, 0)
        made.form.add_wide(self._orders)
        made.form.add("to", translate("Customers", "The other article"), ChoiceBox(chars=30))
        serial = CodeEdit()
        made.form.add("serial", translate("Customers", "Serial number of the new one"), serial, beside=True)
        made.form.add("why", translate("Merges", "Why"), LineEdit(longest=500), stretch=1)
        made.form.changed.connect(self._show_serial)
        return made

    def show_card(self, card: ArticleCard) -> None:
        """Another article, or the same one anew."""
        if self._card is None or self._card.article.id != card.article.id:
            self.sold.done()
            self.other.done()
        self._card = card

    # --- sold on

    def ask_owner(self) -> None:
        """Somebody else has it now."""
        self.other.close_panel()
        self.sold.open_panel("to", why=translate("Customers", "sold on"))

    def _give(self, values: dict[str, Any]) -> None:
        card, found = self._card, self.owner_box.chosen
        try:
            who = self._desk.acting()
            if card is None or found is None:
                raise ShopError("split.to_missing", "to")
        except ShopError as error:
            self.sold.fail(error)
            return
        row = card.article
        said = translate("Customers", "It is {name}'s now.").format(name=found.title)
        self._desk.run(
            self, article_moves.give_article, who, row.id, row.version, found.id, values["why"],
            then=lambda now: self._went_well(self.sold, now, said), fail=self.sold.fail, changes=CHANGES,
        )  # fmt: skip

    def _went_well(self, panel: InlineForm, row: ArticleRow, said: str) -> None:
        panel.done()
        self._desk.say(said)
        self.done.emit(row.id)

    # --- orders of another one

    def ask_orders(self) -> None:
        """Some orders were about another article: first read what else is the owner's."""
        if self._card is not None:
            self.sold.close_panel()
            self._desk.latest(self, "owner", people_cards.whole, self._card.article.customer_id, then=self._open_other)

    def _open_other(self, owner: CustomerCard) -> None:
        card = self._card
        if card is None:
            return
        self._show_boxes(card)
        language = self._desk.language
        options: list[tuple[Any, str]] = [(None, translate("Customers", "A new article like this one"))]
        options += [
            (thing.article.id, thing_words(thing.article, language))
            for thing in owner.things
            if not thing.owner and thing.article.id != card.article.id
        ]
        field = self.other.form.field("to")
        if isinstance(field, ChoiceBox):
            field.set_options(options)
        self.other.open_panel("to", why=translate("Customers", "another article"))
        first = next(iter(self._boxes.values()), None)
        if first is not None:
            first.setFocus()

    def _show_boxes(self, card: ArticleCard) -> None:
        while (item := self._orders_column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._boxes = {}
        for order, customer in card.orders:
            day = short_day(order.received_at, self._desk.formats)
            words = " · ".join((self._desk.formats.number(order.number), day, customer, order.fault))
            box = QCheckBox((words if len(words) <= 90 else words[:89] + "…").replace("&", "&&"))
            box.setAccessibleName(words)
            self._boxes[order.id] = box
            self._orders_column.addWidget(box)
        if not card.orders:
            self._orders_column.addWidget(label(translate("Customers", "It was never here."), "hint"))

    def _show_serial(self, _name: str) -> None:
        self.other.form.rows["serial"].setVisible(self.other.form.value("to") is None)

    def _split(self, values: dict[str, Any]) -> None:
        card = self._card
        try:
            who = self._desk.acting()
        except ShopError as error:
            self.other.fail(error)
            return
        if card is None:
            return
        row = card.article
        chosen = tuple(key for key, box in self._boxes.items() if box.isChecked())
        like = ArticleInput(row.category_id, row.brand, row.model, values["serial"])
        new = like if values["to"] is None else None
        given = ArticleSplitInput(row.id, row.version, chosen, values["why"], values["to"], new)
        said = translate("Customers", "%n order(s) moved.", len(chosen))
        self._desk.run(
            self, article_moves.split_article, who, given,
            then=lambda now: self._went_well(self.other, now, said), fail=self.other.fail, changes=CHANGES,
        )  # fmt: skip

    # --- keys of the page

    def agree(self) -> bool:
        """F9 while a panel is open."""
        for panel in (self.sold, self.other):
            if panel.asking():
                panel.agree()
                return True
        return False

    def step_back(self) -> bool:
        """Esc."""
        for panel in (self.sold, self.other):
            if panel.asking():
                panel.close_panel()
                return True
        return False
