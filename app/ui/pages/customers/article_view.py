"""One article: what it is, its orders, files, and what can be put right about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.desk import Desk
from app.ui.files.sections import ArticleFiles
from app.ui.names import outcome_name
from app.ui.pages.customers.around import Trace
from app.ui.pages.customers.article_acts import ArticleActs
from app.ui.pages.customers.article_form import ArticleForm, values_of
from app.ui.pages.customers.editing import Editing, Subject
from app.ui.pages.customers.words import article_words, short_day
from app.ui.widgets import Button, ElidingButton, ScrollColumn, Section, label, state_text
from app.ui.words import translate
from app.workflow.people import articles, people_cards
from app.workflow.rows.customers import ArticleRow, PastOrderRow
from app.workflow.rows.people import ArticleCard
from app.workflow.rows.rights import Right, may

CHANGES = ("customers", "orders")


class ArticleView(QWidget):
    """`left` goes back to the customer; `merge_wanted` when it is the same as another one."""

    left = Signal()
    merge_wanted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.card: ArticleCard | None = None
        self._wanted: int | None = None  # asked for, perhaps not here yet
        self.form = ArticleForm(desk)
        self.editing = Editing(desk, self.form, self._subject())
        self.title = label("", "title", wrap=True)
        self.owner = label("", wrap=True)
        self.state = label("", "hint")
        self.acts = ArticleActs(desk)
        self.trace = Trace(desk, lambda _id: self.reload())
        self.trace.setMinimumHeight(200)
        self.orders = Section(translate("Customers", "Its orders"), margins=8)
        self._orders_inside: QWidget | None = None
        self.files = ArticleFiles(desk)
        self._lay_out()
        self._connect()

    def _subject(self) -> Subject:
        return Subject(
            values_of,
            self.form.read,
            articles.save_article,
            articles.article,
            lambda _new: translate("Customers", "Article saved."),
            lambda row: translate("Customers", "This article was merged into {name}.").format(
                name=article_words(row, self.desk.language)
            ),
            CHANGES,
        )

    def _lay_out(self) -> None:
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        scroll = ScrollColumn()
        outside.addWidget(scroll)
        section = Section(margins=8)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.state)
        self.save_button = Button(translate("Customers", "Save"), self.save, key="F9", look="main")
        self.give = Button(translate("Customers", "Sold on…"), self.acts.ask_owner)
        self.split = Button(translate("Customers", "Move orders…"), self.acts.ask_orders)
        self.merge = Button(translate("Customers", "Merge…"), self._merge, key="Alt+J", own_key=True)
        self.back = Button(translate("Customers", "Back"), self.left.emit, key="Esc")
        bar = QHBoxLayout()
        for button in (self.save_button, self.merge, self.give, self.split, self.back):
            bar.addWidget(button)
        bar.addStretch(1)
        section.body.addLayout(head)
        for widget in (self.owner, self.editing):
            section.body.addWidget(widget)
        section.body.addLayout(bar)
        section.body.addWidget(self.acts)
        scroll.column.addWidget(section)
        scroll.column.addWidget(self.files)
        scroll.column.addWidget(self.orders)
        around = Section(margins=8)
        around.body.addWidget(self.trace)
        scroll.column.addWidget(around)
        scroll.column.addStretch(1)

    def _connect(self) -> None:
        self.editing.changed.connect(self._say_state)
        self.editing.saved.connect(self._saved)
        self.form.finished.connect(self.save)
        self.acts.done.connect(self._done)
        self.desk.shop_changed.connect(self.form.use_lists)

    # --- showing

    def open(self, article_id: int) -> None:
        """Read an article and show it; of one that was merged the one that stays."""
        self._wanted = article_id
        self.desk.latest(self, "article", people_cards.of_article, article_id, then=self.show_card)

    def reload(self) -> None:
        """Something changed; what is typed stays."""
        if self._wanted is not None:
            self.open(self._wanted)

    def show_card(self, card: ArticleCard) -> None:
        """Fill in."""
        other = self.card is None or self.card.article.id != card.article.id
        self.card, self._wanted = card, card.article.id
        self.form.show_category(card.article)
        self.editing.show_row(card.article)
        self.title.setText(article_words(card.article, self.desk.language))
        self.owner.setText(translate("Merges", "Owner: {name}").format(name=card.owner))
        self.acts.show_card(card)
        self.files.show_article(card.article.id)
        self._show_orders(card)
        self.trace.show_rows(card.merges, card.history, card.article.id)
        change, merge = may(self.desk.who, Right.CHANGE_CUSTOMERS), may(self.desk.who, Right.MERGE)
        self.save_button.setVisible(change)
        self.editing.setEnabled(change)
        self.give.setVisible(change)
        self.merge.setVisible(merge)
        self.split.setVisible(merge and bool(card.orders))
        self._say_state()
        if other:
            self.form.focus_field("brand") if change else self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_orders(self, card: ArticleCard) -> None:
        if self._orders_inside is not None:
            self.orders.body.removeWidget(self._orders_inside)
            self._orders_inside.hide()
            self._orders_inside.deleteLater()
        self._orders_inside = QWidget()
        column = QVBoxLayout(self._orders_inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for order, customer in card.orders:
            words = self._order_words(order, customer, card.owner)
            column.addWidget(ElidingButton(words, lambda key=order.id: self.desk.open("card", key)))
        if not card.orders:
            column.addWidget(label(translate("Customers", "It was never here."), "hint"))
        self.orders.body.addWidget(self._orders_inside)
        self._orders_inside.show()

    def _order_words(self, order: PastOrderRow, customer: str, owner: str) -> str:
        parts = [self.desk.formats.number(order.number), short_day(order.received_at, self.desk.formats)]
        parts.append(outcome_name(order.outcome) if order.outcome else state_text(order.state))
        parts += [customer] if customer != owner else []
        return " · ".join([*parts, order.fault])

    def _say_state(self) -> None:
        self.state.setText(translate("Customers", "not saved yet") if self.editing.typed() else "")

    # --- acts

    def save(self) -> bool:
        """F9: what an open panel asks for, else the article."""
        if self.acts.agree():
            return True
        if may(self.desk.who, Right.CHANGE_CUSTOMERS):
            return self.editing.save()
        return True

    def step_back(self) -> bool:
        """Esc: close what is open here."""
        if self.trace.ask.asking():
            self.trace.ask.close_panel()
            return True
        return self.files.gallery.step_back() or self.acts.step_back()

    def _saved(self, row: ArticleRow) -> None:
        self.open(row.id)

    def _merge(self) -> None:
        if self.card is not None:
            self.merge_wanted.emit(self.card.article.id)

    def _done(self, article_id: int) -> None:
        self.open(article_id)
