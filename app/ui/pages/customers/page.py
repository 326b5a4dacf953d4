"""The customers page: list left, one customer right; beside them articles, merging, splitting, duplicates."""

from __future__ import annotations

from functools import cached_property
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from typing_extensions import override

from app.ui.desk import Desk
from app.ui.pages.customers.article_view import ArticleView
from app.ui.pages.customers.customers_list import CustomersList
from app.ui.pages.customers.merge_panel import MergePanel, Merging
from app.ui.pages.customers.sides import side_of_article, side_of_customer
from app.ui.pages.customers.split_panel import SplitPanel
from app.ui.pages.customers.twins_view import TwinsView
from app.ui.pages.customers.view import CustomerView
from app.ui.pages.page import Page
from app.ui.widgets import list_beside
from app.ui.words import translate
from app.workflow.people import article_moves, merging, people_cards
from app.workflow.rows.customers import CustomerRow
from app.workflow.rows.people import ArticleCard

Panel = TypeVar("Panel", bound=QWidget)


class CustomersPage(Page):
    """Keys: F9 save, F3 new intake for this customer, Alt+N new, Alt+D duplicates, Alt+J merge, Alt+S split."""

    key = "customers"
    opens = ("customer", "article")

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.people = CustomersList(desk)
        self.view = CustomerView(desk)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.view)
        self._before: QWidget = self.view  # where a panel goes back to
        self._article: ArticleView | None = None
        list_beside(self, self.people, self.stack, (560, 782), (1, 2))
        self._connect()
        self.people.begin()

    def _connect(self) -> None:
        people, view = self.people, self.view
        people.picked.connect(self._picked)
        people.table.activated_id.connect(self._activated)
        people.new_wanted.connect(self.begin_new)
        people.twins_wanted.connect(self.show_twins)
        view.open_wanted.connect(self.open_customer)
        view.article_wanted.connect(self.open_article)
        view.merge_wanted.connect(self._merge)
        view.split_wanted.connect(self._split)
        self.desk.who_changed.connect(self._who_changed)

    # --- what stands in the customer's place; made when it is first wanted, the start does not wait for it

    @property
    def article(self) -> ArticleView:
        """One article."""
        if self._article is None:
            self._article = self._add(ArticleView(self.desk))
            self._article.left.connect(self.back)
            self._article.merge_wanted.connect(self._merge_article)
        return self._article

    @cached_property
    def merging(self) -> MergePanel:
        """Two customers are one."""
        made = self._add(MergePanel(self.desk, _of_customers()))
        made.left.connect(self.back)
        made.merged.connect(self._merged)
        return made

    @cached_property
    def merging_articles(self) -> MergePanel:
        """Two articles are one."""
        made = self._add(MergePanel(self.desk, _of_articles()))
        made.left.connect(self.back)
        made.merged.connect(self.open_article)
        return made

    @cached_property
    def splitting(self) -> SplitPanel:
        """Some articles are someone else's."""
        made = self._add(SplitPanel(self.desk))
        made.left.connect(self.back)
        made.gone_to.connect(self.open_customer)
        return made

    @cached_property
    def twins(self) -> TwinsView:
        """Who may be written down twice."""
        made = self._add(TwinsView(self.desk))
        made.left.connect(self.back)
        made.merge_wanted.connect(self._merge_twins)
        return made

    def _add(self, made: Panel) -> Panel:
        self.stack.addWidget(made)
        return made

    # --- the window asks

    @override
    def title(self) -> str:
        return translate("Customers", "Customers")

    @override
    def start(self) -> None:
        self.people.find_box.setFocus()

    @override
    def show_subject(self, kind: str, subject_id: object) -> None:
        if isinstance(subject_id, int):
            if kind == "article":
                self.open_article(subject_id)
            else:
                self.open_customer(subject_id)

    @override
    def on_changed(self, kinds: frozenset[str]) -> None:
        if kinds & {"customers", "orders", "money"}:
            self.people.reload()
            self.view.reload()
            if self._article is not None:
                self._article.reload()

    def _who_changed(self) -> None:
        self.people.show_rights()
        self.view.show_rights()
        if self._article is not None:
            self._article.reload()

    # --- showing

    def open_customer(self, customer_id: int) -> None:
        """Show a customer, in the list too when they stand there."""
        self._bring(self.view)
        if not self.people.table.select_id(customer_id):
            self.people.table.clearSelection()
        self.view.open(customer_id)

    def _picked(self, customer_id: object) -> None:
        """Another line of the list; one that is chosen again because the list was read anew changes nothing."""
        if isinstance(customer_id, int) and customer_id != self.view.wanted:
            self.view.open(customer_id)
            self._bring(self.view)

    def _activated(self, customer_id: object) -> None:
        """Enter on a line."""
        if isinstance(customer_id, int):
            self.open_customer(customer_id)

    def open_article(self, article_id: int) -> None:
        """Show an article; its owner stands behind it."""
        self.desk.latest(self, "article", people_cards.of_article, article_id, then=self._show_article)

    def _show_article(self, card: ArticleCard) -> None:
        owner = self.view.card
        theirs = {thing.article.id for thing in owner.things} if owner is not None else set[int]()
        if card.article.id not in theirs:
            self.open_customer(card.article.customer_id)
        self._bring(self.article)
        self.article.show_card(card)

    def _bring(self, widget: QWidget) -> None:
        self.stack.setCurrentWidget(widget)
        if isinstance(widget, CustomerView | ArticleView | TwinsView):
            self._before = widget

    def begin_new(self) -> None:
        """Alt+N: an empty form; what was typed elsewhere waits."""
        self.people.table.clearSelection()
        self.people.table.setCurrentIndex(self.people.table.rootIndex())
        self._bring(self.view)
        self.view.show_new()
        self.view.form.focus_field("name")

    def show_twins(self) -> None:
        """Alt+D."""
        self._bring(self.twins)
        self.twins.begin()

    def back(self) -> None:
        """From a panel to where it was opened; from the article or the duplicates to the customer."""
        here = self.stack.currentWidget()
        self._bring(self._before if here is not self._before else self.view)
        here = self.stack.currentWidget()
        if here is self.view:
            (self.view.table if self.view.table.isVisible() else self.people.table).setFocus()
        elif isinstance(here, TwinsView):
            here.table.setFocus()

    # --- merging and splitting

    def _merge(self, other: object) -> None:
        card = self.view.card
        if card is not None:
            self.stack.setCurrentWidget(self.merging)
            self.merging.begin(card.customer.id, other.id if isinstance(other, CustomerRow) else None)

    def _merge_twins(self, one: int, other: int) -> None:
        self.stack.setCurrentWidget(self.merging)
        self.merging.begin(one, other)

    def _merged(self, customer_id: int) -> None:
        """On with the next group when it began there, else to the one that stays."""
        if isinstance(self._before, TwinsView):
            self.show_twins()
        else:
            self.open_customer(customer_id)

    def _merge_article(self, article_id: int) -> None:
        self.stack.setCurrentWidget(self.merging_articles)
        self.merging_articles.begin(article_id)

    def _split(self) -> None:
        card = self.view.card
        if card is not None:
            self.stack.setCurrentWidget(self.splitting)
            self.splitting.begin(card)
            current = self.view.table.current_row()
            if current is not None:
                self.splitting.tick(current.thing.article.id)

    # --- keys of the window

    @override
    def save(self) -> bool:
        here = self.stack.currentWidget()
        if isinstance(here, CustomerView | ArticleView | MergePanel | SplitPanel):
            return here.save()
        return False

    @override
    def park(self) -> bool:
        return self.stack.currentWidget() is self.view and self.view.begin_intake()

    @override
    def step_back(self) -> bool:
        here = self.stack.currentWidget()
        if isinstance(here, CustomerView | ArticleView | TwinsView) and here.step_back():
            return True
        if here is not self.view:
            self.back()
            return True
        focused = QApplication.focusWidget()
        if focused is not None and self.view.isAncestorOf(focused):
            self.people.table.setFocus()
            return True
        return False

    @override
    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Enter", translate("Customers", "in the list of articles: open the order's card, or the article")),
            ("F3", translate("Customers", "new intake for this customer")),
            ("F9", translate("Customers", "save, or merge, or move")),
            ("Alt+N", translate("Customers", "new customer")),
            ("Alt+D", translate("Customers", "who may be written down twice")),
            ("Alt+J", translate("Customers", "the same person (or article) as another: merge")),
            ("Alt+S", translate("Customers", "some articles are someone else's: split")),
            ("Alt+I", translate("Customers", "on an article: add photos or files")),
            ("Alt+M", translate("Customers", "take a payment for what is owed")),
            ("Alt+Home", translate("Customers", "in a phone: ring this one first")),
            ("Esc", translate("Customers", "back; nothing typed is lost")),
        ]


def _of_customers() -> Merging:
    return Merging(
        kind="customer",
        title=translate("Merges", "The same person, written down twice"),
        find=translate("Merges", "The other one: phone, name, company…"),
        why=translate("Merges", "the same person"),
        both=frozenset(("note",)),
        read=people_cards.whole,
        side_of=side_of_customer,
        verb=merging.merge_customers,
        said=_said,
        changes=("customers", "orders", "money"),
    )


def _of_articles() -> Merging:
    return Merging(
        kind="article",
        title=translate("Merges", "The same article, written down twice"),
        find=translate("Merges", "The other one: serial, model…"),
        why=translate("Merges", "the same article"),
        both=frozenset(("note",)),
        read=people_cards.of_article,
        side_of=side_of_article,
        verb=article_moves.merge_articles,
        said=_said,
        changes=("customers", "orders", "files"),
    )


def _said(gone: str, kept: str) -> str:
    return translate("Merges", "“{gone}” was merged into “{kept}”.").format(gone=gone, kept=kept)
