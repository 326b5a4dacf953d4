"""The article on the intake form: one of the customer's or a new one, with what proves its age."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Signal

from app.errors import ShopError
from app.ui import names
from app.ui.desk import Desk
from app.ui.pages.intake.loading import article_input, article_words
from app.ui.pages.intake.small_fields import SecretEdit
from app.ui.pages.intake.state import NOTHING
from app.ui.pages.intake.suggest_box import SuggestBox
from app.ui.widgets import Checklist, ChoiceBox, CodeEdit, DateEdit, FindChoice, Form, Section, Tick
from app.ui.words import translate
from app.workflow.people import articles
from app.workflow.rows.customers import ArticleInput, ArticleRow
from app.workflow.rows.kinds import Proof, YesNo
from app.workflow.rows.serials import serial_warning
from app.workflow.rows.shop import CategoryRow
from app.workflow.rows.warnings import WarningRow, matching


class ArticlePart(Section):
    """Which article, and what is known of it. `category_changed` so that the checklists follow.

    `warned(rows)`: what is warned of the model as it is typed so far, whenever that changes.
    """

    changed = Signal(str)
    category_changed = Signal()
    article_chosen = Signal(object)  # id of one of theirs, or None
    warned = Signal(object)
    finished = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("Intake", "Article"), margins=8)
        self._desk = desk
        self._known: dict[int, ArticleRow] = {}
        self._base: ArticleInput = NOTHING  # what the form does not show: id, version, note
        self._warnings: tuple[WarningRow, ...] = ()
        self.which = ChoiceBox(chars=26)
        self.which.setMaximumWidth(280)
        self.which.setAccessibleName(translate("Intake", "One of theirs"))
        self.which.changed.connect(self._which_changed)
        self.head.addWidget(self.which)
        self.keep_head(self.which)
        self.body.setSpacing(4)
        self.form = self._build_form()
        self.body.addWidget(self.form)
        self.set_known(())

    def _build_form(self) -> Form:
        form = Form(self._desk.sentence)
        form.column.setSpacing(4)
        self.brand = SuggestBox(self._desk, self._suggest_brand)
        self.model = SuggestBox(self._desk, self._suggest_model)
        yes_no = [(each, names.yes_no_name(each)) for each in (YesNo.UNKNOWN, YesNo.NO, YesNo.YES)]
        category = FindChoice(self._desk, self._categories(), chars=14)
        form.add("category_id", translate("Intake", "Category"), category, stretch=4)
        form.add("brand", translate("Intake", "Brand"), self.brand, beside=True, stretch=3)
        form.add("model", translate("Intake", "Model"), self.model, beside=True, stretch=4)
        form.add("serial", translate("Intake", "Serial number / IMEI"), CodeEdit(), stretch=1)
        form.add("bought_on", translate("Intake", "Bought on"), DateEdit(self._desk.formats), beside=True)
        proofs = [(each, names.proof_name(each)) for each in Proof]
        form.add("proof", translate("Intake", "Proof of it"), ChoiceBox(proofs, chars=10), beside=True)
        form.add("tampered", translate("Intake", "Tampered with"), ChoiceBox(yes_no, chars=11), stretch=1)
        inside = ChoiceBox(yes_no, chars=11)
        form.add("inside_complete", translate("Intake", "Inside complete"), inside, beside=True, stretch=1)
        form.add("unlock_code", translate("Intake", "Unlock code"), SecretEdit(), beside=True, stretch=1)
        form.add("sold_here", " ", Tick(translate("Intake", "Sold by us")), beside=True)
        self.conditions = Checklist()
        form.add("conditions", translate("Intake", "Condition"), self.conditions, stretch=1)
        form.add_stretch()
        for box, name in ((self.brand, "brand"), (self.model, "model")):
            box.entered.connect(lambda name=name: form.next_field(name))
            box.known_as.connect(partial(self._say_known, name))
        form.changed.connect(self._form_changed)
        form.finished.connect(self.finished)
        return form

    # --- values

    def read(self) -> ArticleInput:
        """The article as typed."""
        value = self.form.value
        return ArticleInput(
            value("category_id"), value("brand"), value("model"), value("serial"), value("bought_on"),
            value("proof") or Proof.NONE, value("sold_here"), self._base.note,
            id=self._base.id, version=self._base.version,
        )  # fmt: skip

    def fill(self, article: ArticleInput) -> None:
        """Put an article on the form; one without id is a new one."""
        self._base = article
        self._offer_categories()
        shown = ("category_id", "brand", "model", "serial", "bought_on", "proof", "sold_here")
        self.form.set_values({name: getattr(article, name) for name in shown})
        self.form.clear_errors()
        self.brand.forget_known()
        self.model.forget_known()
        self._warn_of_model()
        self.which.blockSignals(True)
        self.which.set_value(article.id)
        self.which.blockSignals(False)
        self._warn_of_serial()

    def set_known(self, rows: tuple[ArticleRow, ...]) -> None:
        """The articles of the customer on the form."""
        self._known = {row.id: row for row in rows}
        options: list[tuple[Any, str]] = [(None, translate("Intake", "New article"))]
        for row in rows:
            words = article_words(article_input(row), row.category(self._desk.language))
            options.append((row.id, f"{words} · {row.serial}" if row.serial else words))
        self.which.blockSignals(True)
        self.which.set_options(options)
        self.which.set_value(self._base.id)
        self.which.blockSignals(False)
        self.which.setVisible(bool(rows))

    def choose(self, article_id: int | None) -> None:
        """Take one of the customer's articles, or a new one."""
        row = self._known.get(article_id) if article_id is not None else None
        self.fill(article_input(row) if row else NOTHING)
        self.category_changed.emit()
        self.article_chosen.emit(row.id if row else None)
        self.changed.emit("article")

    @property
    def article_id(self) -> int | None:
        """The known article's id, None for a new one."""
        return self._base.id

    @property
    def category(self) -> CategoryRow | None:
        """The category chosen."""
        chosen, lists = self.form.value("category_id"), self._desk.lists
        return next((each for each in (*lists.categories, *lists.former_categories) if each.id == chosen), None)

    def category_words(self) -> str:
        """The category's name, "" when none is chosen."""
        return self.category.name(self._desk.language) if self.category else ""

    def use_lists(self) -> None:
        """The shop's categories, or its warnings, changed."""
        self._offer_categories()
        self._warn_of_model()

    # --- inner

    def _offer_categories(self) -> None:
        box = self.form.field("category_id")
        if isinstance(box, ChoiceBox):
            box.set_options(self._categories())

    def _categories(self) -> list[tuple[Any, str]]:
        """What the shop uses, and the category of this very article although it is retired."""
        lists, language = self._desk.lists, self._desk.language
        named = [(each.id, each.name(language)) for each in lists.categories]
        retired = translate("Intake", "{name} (retired)")
        own = [each for each in lists.former_categories if each.id == self._base.category_id]
        named += [(each.id, retired.format(name=each.name(language))) for each in own]
        return [(None, translate("Intake", "Choose …")), *named]

    def _suggest_brand(self, store: Any, typed: str) -> tuple[str, ...]:
        return articles.suggest(store, "brand", typed)

    def _suggest_model(self, store: Any, typed: str) -> tuple[str, ...]:
        return articles.suggest(store, "model", typed, self.form.value("category_id"), self.brand.value())

    def _which_changed(self) -> None:
        self.choose(self.which.value())

    def _form_changed(self, name: str) -> None:
        if name == "category_id":
            self.category_changed.emit()
        if name in ("serial", "category_id"):
            self._warn_of_serial()
        if name in ("category_id", "brand", "model"):
            self._warn_of_model()
        self.changed.emit(name)

    def _warn_of_model(self) -> None:
        """From the lists at hand: no verb is called for a typed sign."""
        value = self.form.value
        found = matching(self._desk.lists.warnings, value("category_id"), value("brand"), value("model"))
        if found != self._warnings:
            self._warnings = found
            self.warned.emit(found)

    def _say_known(self, name: str, known: str) -> None:
        """The shop writes it otherwise: offered quietly, what is typed stays."""
        words = translate("Intake", "Here it is written {name}: Enter takes that.").format(name=known) if known else ""
        if words != self.form.rows[name].hint_text:
            self.form.rows[name].set_hint(words, "info")

    def _warn_of_serial(self) -> None:
        """A check digit that does not fit is a warning, never a refusal."""
        category = self.category
        key = serial_warning(self.form.value("serial"), bool(category and category.has_imei))
        words = self._desk.sentence(ShopError(key)) if key else ""
        self.form.rows["serial"].set_hint(words, "warn" if words else "")
