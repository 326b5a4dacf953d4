"""The intake form as a whole: its parts in three columns, the articles collected, reading, filling and errors."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import FieldErrors, ShopError
from app.ui.desk import Desk
from app.ui.pages.intake.article_part import ArticlePart
from app.ui.pages.intake.basket_strip import BasketStrip
from app.ui.pages.intake.customer_part import CustomerPart
from app.ui.pages.intake.deposit_part import DepositPart
from app.ui.pages.intake.fault_part import FaultPart
from app.ui.pages.intake.glance_part import GlancePart
from app.ui.pages.intake.loading import article_words
from app.ui.pages.intake.photos_part import PhotosPart
from app.ui.pages.intake.service_part import ServicePart
from app.ui.pages.intake.state import NOBODY, Entry, IntakeState, blank, is_blank
from app.ui.pages.intake.tag_part import TagPart
from app.ui.widgets import Form, ScrollColumn
from app.workflow.rows.intake import IntakeInput

RIGHT_WIDTH = 328
GAP = 8


class IntakeForm(ScrollColumn):
    """One customer, one or more articles of which one stands on the form, one deposit."""

    changed = Signal(str)  # name of the field
    article_shown = Signal()  # another article stands on the form
    finished = Signal()  # Enter in the last field

    def __init__(self, desk: Desk) -> None:
        super().__init__(spacing=GAP)
        self._desk = desk
        self._entries: list[Entry] = []
        self._current = 0
        self._filling = False
        self.customer = CustomerPart(desk)
        self.fault = FaultPart(desk)
        self.photos = PhotosPart(desk)
        self.article = ArticlePart(desk)
        self.service = ServicePart(desk)
        self.deposit = DepositPart(desk)
        self.glance = GlancePart(desk)
        self.tag = TagPart(desk)
        self.basket = BasketStrip()
        self._lay_out()
        self._connect()
        self.clear()

    def _lay_out(self) -> None:
        """From the outside in: a widget that moves under another parent is dressed anew with all its children."""
        columns = QWidget()
        self.column.addWidget(self.basket)
        self.column.addWidget(columns, 1)
        row = QHBoxLayout(columns)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for parts, width in (
            ((self.customer, self.fault, self.photos), 0),
            ((self.article, self.service), 0),
            ((self.glance, self.tag, self.deposit), RIGHT_WIDTH),
        ):
            holder = QWidget()
            row.addWidget(holder, 0 if width else 1)
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(GAP)
            for part in parts:
                column.addWidget(part, 1 if part in (self.fault, self.service, self.glance) else 0)
            if width:
                holder.setFixedWidth(width)

    def _connect(self) -> None:
        for part in (self.customer, self.fault, self.photos, self.article, self.service, self.deposit):
            part.changed.connect(self._tell)
        self.article.category_changed.connect(self.offer_checklists)
        self.article.article_chosen.connect(self._tell)
        self.article.warned.connect(self.glance.show_warnings)
        self.customer.finished.connect(self._after_customer)
        self.article.which.returnPressed.connect(self._after_customer)  # asked right after a known customer
        self.fault.finished.connect(self._after_fault)
        self.article.finished.connect(self._after_article)
        self.service.finished.connect(lambda: self.deposit.form.focus_field("deposit"))
        self.deposit.finished.connect(self.finished)
        self.basket.picked.connect(self.show_article)
        self.basket.removed.connect(self.remove_article)

    # --- reading and filling

    def state(self) -> IntakeState:
        """Everything as it stands."""
        self._entries[self._current] = self._read_entry()
        return IntakeState(self.customer.read(), tuple(self._entries), self._current, self.deposit.read())

    def current_input(self) -> IntakeInput:
        """The article on the form with the customer, as it would be saved."""
        state = self.state()
        return state.inputs[state.current]

    def fill(self, state: IntakeState) -> None:
        """Put a state on the form."""
        self._entries = list(state.entries) or [self._blank()]
        self._current = min(state.current, len(self._entries) - 1)
        self._filling = True
        self.customer.fill(state.customer)
        self.deposit.fill(state.deposit)
        self._filling = False
        self._show_current()

    def clear(self) -> None:
        """An empty form, with nobody on it."""
        self.fill(IntakeState(NOBODY, (self._blank(),)))
        self.customer.search.reset()
        self.article.set_known(())
        self.glance.show_customer(None)
        self.tag.show_input(None)

    @property
    def empty(self) -> bool:
        """Whether nothing worth keeping stands here."""
        return self.state().empty

    @property
    def current_blank(self) -> bool:
        """Whether nothing is known yet of the article on the form."""
        return is_blank(self._read_entry())

    # --- several articles

    def next_article(self) -> None:
        """Same customer, next article: the one on the form is collected.

        Raises FieldErrors for what was typed but can't be read: out of sight it would be lost.
        """
        self.check()
        self._entries[self._current] = self._read_entry()
        self._entries.append(self._blank())
        self._current = len(self._entries) - 1
        self._show_current()
        self.article.form.focus_field("category_id")

    def show_article(self, at: int) -> None:
        """Bring a collected article back onto the form; one with something unreadable stays until it is put right."""
        if not self.photos.settled(lambda: self.show_article(at)):
            return
        try:
            self.check()
        except ShopError as error:
            self.show_errors(error)
            return
        self._entries[self._current] = self._read_entry()
        self._current = at
        self._show_current()

    def remove_article(self) -> None:
        """Take the article on the form out of the collection."""
        if self.photos.settled(self.remove_article) and len(self._entries) > 1:
            del self._entries[self._current]
            self._current = min(self._current, len(self._entries) - 1)
            self._show_current()
            self.changed.emit("article")

    # --- errors

    def check(self) -> None:
        """Raise FieldErrors for what was typed but can't be read."""
        errors: list[ShopError] = []
        for check in (*(form.check for form in self.forms()[:-1]), self.deposit.check):
            try:
                check()
            except FieldErrors as found:
                errors += found.errors
        if errors:
            raise FieldErrors(tuple(errors))

    def show_errors(self, error: ShopError) -> list[ShopError]:
        """Each error under its field, the first wrong field focused; gives back those that concern no field here."""
        errors = error.errors if isinstance(error, FieldErrors) else (error,)
        self._show_article_of(errors)
        elsewhere = {each for each in errors if each.values.get("article", self._current) != self._current}
        errors = tuple(each for each in errors if each not in elsewhere)  # said when that article is on the form
        for form in self.forms():
            form.clear_errors()
        for each in errors:
            self.service.reveal(each.field or "")
        seen = [form for form in self.forms() if form.isVisibleTo(self)]  # no deposit while correcting
        rest = [each for each in errors if not any(each.field in form.rows for form in seen)]
        for form in reversed(seen):  # the last one asked has the focus: the first in order
            mine = tuple(each for each in errors if each.field in form.rows)
            if mine:
                rest += form.show_errors(FieldErrors(mine))
        return rest

    def forms(self) -> tuple[Form, ...]:
        """The forms in the order in which Enter goes through them."""
        return self.customer.form, self.fault.form, self.article.form, self.service.form, self.deposit.form

    # --- inner

    def _blank(self) -> Entry:
        return blank(self._desk.shop.diagnosis_fee)

    def _read_entry(self) -> Entry:
        fault, article = self.fault.form.value, self.article.form.value
        typed = IntakeInput(
            customer=NOBODY,
            article=self.article.read(),
            fault=fault("fault"),
            promised_at=None,
            seen=fault("seen"),
            conditions=article("conditions"),
            accessories=fault("accessories"),
            tampered=article("tampered"),
            inside_complete=article("inside_complete"),
            unlock_code=article("unlock_code"),
            files=self.photos.shelf.files(),
        )
        service = self.service
        return Entry(service.read(typed), service.promise_by_hand, service.service_by_hand)

    def _show_current(self) -> None:
        entry = self._entries[self._current]
        typed = entry.input
        self._filling = True
        self.article.fill(typed.article)
        self.offer_checklists()
        for name in ("tampered", "inside_complete", "unlock_code", "conditions"):
            self.article.form.set_value(name, getattr(typed, name))
        for name in ("fault", "seen", "accessories"):
            self.fault.form.set_value(name, getattr(typed, name))
        self.service.fill(entry)
        self.photos.fill(typed.files)
        self._filling = False
        for form in self.forms():
            form.clear_errors()
        names = [article_words(each.input.article, "") or f"#{at + 1}" for at, each in enumerate(self._entries)]
        self.basket.show_articles(names, self._current)
        self.article_shown.emit()

    def _show_article_of(self, errors: Iterable[ShopError]) -> None:
        """The first article with an error comes onto the form; errors say which by values["article"]."""
        numbers = [each.values.get("article") for each in errors]
        first = next((number for number in numbers if isinstance(number, int)), None)
        if first is not None and first != self._current and 0 <= first < len(self._entries):
            self.show_article(first)

    def _after_customer(self) -> None:
        self.fault.form.focus_field("fault")

    def _after_fault(self) -> None:
        """On to the article; to the service when the article was described before."""
        if self.article.category is None:
            self.article.form.focus_field("category_id")
        else:
            self.service.form.focus_field("service")

    def _after_article(self) -> None:
        """Back to the accessories that its category offers, unless some are ticked already."""
        if self.fault.accessories.value():
            self.service.form.focus_field("service")
        else:
            self.fault.form.focus_field("accessories")

    def offer_checklists(self) -> None:
        """Offer what the category asks for; what is ticked stays."""
        category, language = self.article.category, self._desk.language
        conditions = category.conditions if category else ()
        self.article.conditions.set_options(each.name(language) for each in conditions)
        self.fault.set_category(category)

    def _tell(self, name: object) -> None:
        if not self._filling:
            self.changed.emit(name if isinstance(name, str) else "article")

    def focus_customer(self) -> None:
        """Where typing starts."""
        self.customer.search.setFocus(Qt.FocusReason.OtherFocusReason)
