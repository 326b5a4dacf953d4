"""The left side: the find box and the list of customers, by last visit or by name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from app.ui.desk import Desk
from app.ui.pages.customers.columns import person_columns
from app.ui.widgets import Button, FoundList, label
from app.ui.words import translate
from app.workflow.people import people_lists
from app.workflow.rows.cards import Page
from app.workflow.rows.people import PeopleFilter, PersonRow
from app.workflow.rows.rights import Right, may


class CustomersList(FoundList[PeopleFilter]):
    """`picked` says whom to show."""

    new_wanted = Signal()
    twins_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        hint = translate("Customers", "phone, name, pinyin, company…")
        super().__init__(desk, person_columns(desk), PeopleFilter(), hint, translate("Customers", "Customers"))
        self.new = Button(translate("Customers", "New customer"), self.new_wanted.emit, key="Alt+N", own_key=True)
        self.twins = Button(translate("Customers", "Duplicates"), self.twins_wanted.emit, key="Alt+D", own_key=True)
        self.more = label("", "hint", wrap=True)
        top = QHBoxLayout()
        top.addWidget(self.new)
        top.addWidget(self.twins)
        top.addStretch(1)
        self.lay_out(top).addWidget(self.more)
        self.more.hide()
        self.show_rights()

    def show_rights(self) -> None:
        """What somebody may not do is not offered."""
        self.new.setVisible(may(self.desk.who, Right.CHANGE_CUSTOMERS))
        self.twins.setVisible(may(self.desk.who, Right.MERGE))

    # --- reading

    @override
    def list_ids(self, store: Any, wanted: PeopleFilter, after: int, limit: int) -> Page:
        return people_lists.list_ids(store, wanted, after, limit)

    @override
    def list_rows(self, store: Any, ids: Sequence[int]) -> Sequence[PersonRow]:
        return people_lists.rows(store, ids)

    @override
    def use_filter(self) -> None:
        super().use_filter()
        self.more.hide()
        find = self.filter.find
        if find:
            self.desk.latest(self, "more", people_lists.more_than_shown, find, then=self._show_more)

    def _show_more(self, more: bool) -> None:
        words = translate("Customers", "The newest {n} that fit are listed. Type on to narrow it down.")
        self.more.setText(words.format(n=people_lists.MOST_FOUND))
        self.more.setVisible(more and bool(self.filter.find))

    @override
    def nothing_words(self) -> str:
        if self.filter.find:
            return translate("Customers", "Nobody fits. Try fewer signs, or press Alt+N to write down a new customer.")
        return translate("Customers", "No customers yet. Whoever brings something at Intake stands here by itself.")
