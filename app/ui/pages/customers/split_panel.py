"""Some articles are somebody else's: which ones, whose, and why."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from app.errors import FieldErrors, ShopError
from app.ui.desk import Desk
from app.ui.pages.customers.words import thing_words
from app.ui.pages.intake.state import looks_like_phone, split_phones
from app.ui.widgets import Button, Form, Hit, LineEdit, Notice, PhoneEdit, ScrollColumn, SearchBox, Section, label
from app.ui.words import translate
from app.workflow import search
from app.workflow.people import splitting
from app.workflow.rows.customers import CustomerInput, CustomerRow, Found, FoundRows
from app.workflow.rows.people import CustomerCard, SplitInput, ThingRow

CHANGES = ("customers", "orders", "money")


class SplitPanel(QWidget):
    """`gone_to` brings the customer who has them now; `left` goes back without."""

    gone_to = Signal(int)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._card: CustomerCard | None = None
        self._to: Found | None = None
        self._boxes: dict[int, QCheckBox] = {}
        self._inside: QWidget | None = None
        self.question = label("", "strong", wrap=True)
        self.finder = SearchBox(
            desk, search.find, self._hits, translate("Split", "Whose are they? Phone, name, company…")
        )
        self.finder.setAccessibleName(translate("Split", "Find whose they are"))
        self.finder.picked.connect(self._picked)
        self.whose = label("", "middle", wrap=True)
        self.form = Form(desk.sentence)
        self.form.add("name", translate("Split", "Name"), LineEdit(longest=200), stretch=2)
        self.form.add("phones", translate("Split", "Phone"), PhoneEdit(chars=0, longest=500), beside=True, stretch=2)
        self.form.add("why", translate("Split", "Why"), LineEdit(longest=500), stretch=1)
        self.form.finished.connect(self.save)
        self.problem = Notice()
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        section = Section(translate("Split", "Articles that are someone else's"))
        self._scroll = ScrollColumn()
        bar = QHBoxLayout()
        bar.addWidget(Button(translate("Split", "Move them"), self.save, key="F9", look="main"))
        bar.addWidget(Button(translate("Split", "Back"), self.left.emit, key="Esc"))
        bar.addStretch(1)
        section.body.addWidget(self.question)
        section.body.addWidget(self._scroll, 1)
        for widget in (self.finder, self.whose, self.form, self.problem):
            section.body.addWidget(widget)
        hint = translate(
            "Split", "Their orders go with them, and what was paid for these orders alone. It can be taken back."
        )
        section.body.addWidget(label(hint, "hint", wrap=True))
        section.body.addLayout(bar)
        column.addWidget(section)

    # --- showing

    def begin(self, card: CustomerCard) -> None:
        """Choose among what is this customer's."""
        self._card, self._to = card, None
        self.question.setText(
            translate("Split", "Which of {name}'s articles are someone else's?").format(name=card.customer.name)
        )
        self.finder.reset()
        self.form.clear()
        self.problem.say("")
        self._show_boxes([thing for thing in card.things if not thing.owner])
        self._show_whose(new=False)
        first = next(iter(self._boxes.values()), None)
        (first or self.finder).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_boxes(self, things: Sequence[ThingRow]) -> None:
        if self._inside is not None:
            self._scroll.column.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self._boxes = {}
        for thing in things:
            orders = translate("Merges", "%n order(s)", len(thing.orders))
            words = f"{thing_words(thing.article, self._desk.language)} · {orders}"
            box = QCheckBox(words.replace("&", "&&"))
            box.setAccessibleName(words)
            self._boxes[thing.article.id] = box
            column.addWidget(box)
        column.addStretch(1)
        self._scroll.column.addWidget(self._inside)
        self._inside.show()

    def _show_whose(self, *, new: bool) -> None:
        for name in ("name", "phones"):
            self.form.rows[name].setVisible(new)
        words = ""
        if self._to is not None:
            words = translate("Split", "They go to {name}.").format(name=f"{self._to.title} {self._to.detail}".strip())
        elif new:
            words = translate("Split", "They go to a new customer:")
        self.whose.setText(words)
        self.whose.setVisible(bool(words))

    # --- whose

    def _hits(self, result: FoundRows) -> list[Hit]:
        mine = None if self._card is None else self._card.customer.id
        rows = [row for row in result.rows if row.kind == "customer" and row.id != mine]
        typed = self.finder.value()
        new = translate("Split", "New customer: {typed}").format(typed=typed)
        return [*(Hit(row, row.title, row.detail) for row in rows), Hit(typed, new)]

    def _picked(self, value: object) -> None:
        if isinstance(value, Found):
            self._to = value
            self._show_whose(new=False)
            self.form.focus_field("why")
        elif isinstance(value, str):
            self._to = None
            phones = self._card.customer.phones[:1] if self._card is not None else ()
            known = ("", value) if looks_like_phone(value) else (value, ", ".join(phones))
            self.form.set_values({"name": known[0], "phones": known[1]})
            self._show_whose(new=True)
            self.form.focus_field("name" if not known[0] else "phones")

    def _new(self) -> CustomerInput | None:
        if self._to is not None or self.form.rows["name"].isHidden():
            return None
        return CustomerInput(self.form.value("name"), split_phones(self.form.value("phones")))

    # --- moving

    def save(self) -> bool:
        """F9."""
        card = self._card
        if card is None:
            return True
        chosen = tuple(key for key, box in self._boxes.items() if box.isChecked())
        to_id = None if self._to is None else self._to.id
        why = self.form.value("why")
        row = card.customer
        given = SplitInput(row.id, row.version, chosen, why, to_id, self._new())
        self.problem.say("")
        try:
            who = self._desk.acting()
        except ShopError as error:
            self.fail(error)
            return True

        def done(row: CustomerRow) -> None:
            self._desk.say(translate("Split", "Moved to {name}.").format(name=row.name))
            self.gone_to.emit(row.id)

        self._desk.run(self, splitting.split_customer, who, given, then=done, fail=self.fail, changes=CHANGES)
        return True

    def fail(self, error: ShopError) -> None:
        """Under its field; what concerns no field above the buttons."""
        shown = [name for name, row in self.form.rows.items() if not row.isHidden()]
        rest = self.form.show_errors(error, names=shown)
        self.problem.say("\n".join(self._desk.sentence(each) for each in rest), "bad")
        errors = error.errors if isinstance(error, FieldErrors) else (error,)
        if any(each.field == "to" for each in errors):
            self.finder.setFocus()
        elif any(each.field == "articles" for each in errors) and self._boxes:
            next(iter(self._boxes.values())).setFocus()

    def chosen(self) -> tuple[int, ...]:
        """The articles that are ticked."""
        return tuple(key for key, box in self._boxes.items() if box.isChecked())

    def tick(self, article_id: Any) -> None:
        """Tick one (it was the current one in the list)."""
        box = self._boxes.get(article_id)
        if box is not None:
            box.setChecked(True)
