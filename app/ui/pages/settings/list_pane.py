"""A section with a list on the left and the form of one entry on the right; nothing typed is lost on the way.

Ctrl+F looks for an entry in a long list. Nothing is deleted: what is no longer wanted is retired.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout
from typing_extensions import override

from app.errors import ShopError, Stale
from app.ui.allowed import only_for
from app.ui.desk import Desk
from app.ui.pages.settings.edited import Edited
from app.ui.pages.settings.list_filter import ListFilter
from app.ui.pages.settings.pane import Pane
from app.ui.widgets import Button, ChoiceBox, Column, Form, RowsTable, ScrollColumn, Section, label
from app.ui.widgets.long_words import shortened
from app.ui.words import translate
from app.workflow.lists import shop_lists
from app.workflow.rows.lists import (
    BrandEntry,
    CategoryEntry,
    FaultEntry,
    PartCategoryEntry,
    PriceEntry,
    ReasonEntry,
    WarningEntry,
)
from app.workflow.rows.rights import Right

TITLE = 32  # most signs of an entry's name over its form; Chinese ones are wide
Entry = TypeVar(
    "Entry", BrandEntry, CategoryEntry, FaultEntry, PartCategoryEntry, PriceEntry, ReasonEntry, WarningEntry
)


class ListPane(Pane, Generic[Entry]):
    """One of the shop's lists. An entry is retired, never deleted: old orders still name it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.entry: Entry = self.blank()
        self.rows: dict[int, Entry] = {}
        self._drafts: dict[int | None, dict[str, Any]] = {}
        self._shown = False
        self.table = RowsTable(desk, self.columns())
        self.table.setObjectName(f"{self.key}_list")
        self.table.setAccessibleName(self.title())
        self.filter = ListFilter(desk, f"{self.key}_find")
        self.form = Form(desk.sentence)
        self.build(self.form)
        in_use = ((False, translate("Settings", "Yes")), (True, translate("Settings", "No, retired")))
        hint = translate("Settings", "What is retired is no longer offered; old orders keep it.")
        self.form.add("retired", translate("Settings", "In use"), ChoiceBox(in_use, chars=14), hint)
        self.name_fields(self.form)
        self.edited = Edited(self.form)
        self._lay_out()
        self.form.finished.connect(self.button.setFocus)
        self.table.current_changed.connect(self._chosen)
        self.table.activated_id.connect(self._entered)
        self.filter.filtered.connect(self._show_rows)
        self.filter.left.connect(self._from_filter)

    def _lay_out(self) -> None:
        self.new = Button(translate("Settings", "New"), self.begin_new, key="Ctrl+N", own_key=True)
        self.new.setObjectName(f"{self.key}_new")
        self.button = Button(translate("Settings", "Save"), self.save, key="F9", look="main")
        self.button.setObjectName(f"{self.key}_save")
        only_for(self.desk, Right.CHANGE_LISTS, self.new, self.button)
        left = QVBoxLayout()
        head = QHBoxLayout()
        head.addWidget(label(self.title(), "title"))
        head.addStretch(1)
        head.addWidget(self.new)
        left.addLayout(head)
        left.addWidget(self.filter)
        left.addWidget(self.table, 1)
        self.empty = label(self.empty_words(), "hint", wrap=True)
        self.empty.hide()
        left.addWidget(self.empty)
        left.addLayout(self.tools())
        self.section = Section()
        self.section.body.addWidget(self.form)
        scroll = ScrollColumn()
        scroll.column.addWidget(self.section)
        scroll.column.addStretch(1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.button)
        right = QVBoxLayout()
        right.addWidget(scroll, 1)
        right.addLayout(foot)
        both = QHBoxLayout()
        both.setSpacing(12)
        both.addLayout(left, 1)
        both.addLayout(right, 1)
        self.column.addLayout(both, 1)

    # --- what each list says of itself

    def tools(self) -> QHBoxLayout:
        """What stands under the list."""
        return QHBoxLayout()

    def columns(self) -> tuple[Column, ...]:
        """The columns of the list."""
        raise NotImplementedError

    def build(self, form: Form) -> None:
        """Put the fields on the form; "retired" comes after them."""

    def blank(self) -> Entry:
        """An entry of which nothing is known yet."""
        raise NotImplementedError

    def of(self, entries: Any) -> tuple[Entry, ...]:
        """This list among all of them."""
        raise NotImplementedError

    def empty_words(self) -> str:
        """What belongs here and how to begin."""
        return translate("Settings", "Nothing here yet: Ctrl+N writes the first entry.")

    def words(self, entry: Entry) -> str:
        """What an entry is called."""
        raise NotImplementedError

    def verb(self) -> Callable[..., Entry]:
        """The verb that saves an entry."""
        raise NotImplementedError

    def to_form(self, entry: Entry) -> dict[str, Any]:
        """The entry as the fields want it."""
        return {name: getattr(entry, name) for name in self.form.rows}

    def from_form(self, typed: Mapping[str, Any]) -> dict[str, Any]:
        """What was typed as the entry wants it. Raises ShopError for what is missing."""
        return dict(typed)

    def take_others(self, entries: Any) -> None:
        """What the form needs of the other lists."""

    def reader(self) -> Callable[..., Any]:
        """The verb that reads the list, with whatever it stands among."""
        return shop_lists.entries

    # --- reading

    @override
    def refresh(self) -> None:
        self.desk.latest(self, "entries", self.reader(), then=self._show)

    @override
    def shop_changed(self) -> None:
        if self._shown:
            self.refresh()

    def _show(self, entries: Any) -> None:
        self.take_others(entries)
        first, self._shown = not self._shown, True
        self.show_list(self.of(entries))
        known = self.rows.get(self.entry.id) if self.entry.id is not None else None
        if known is not None:
            self.entry = known
            self.edited.take_newer(self.to_form(known))
        elif first:
            self._fill(self.entry)
            self.table.select_first()

    def show_list(self, rows: Sequence[Entry]) -> None:
        """These are the entries; the list shows those that are looked for."""
        self.rows = {row.id: row for row in rows if row.id is not None}
        self.empty.setVisible(not self.rows)
        self.filter.set_texts({key: self._haystack(row) for key, row in self.rows.items()})
        self._show_rows()

    def _haystack(self, entry: Entry) -> str:
        """All that an entry is found by: what stands in its columns, and its name in the other language."""
        columns = (each.text(entry) for each in self.table.rows_model.columns if each.key != "retired")
        return " ".join((*columns, *(str(getattr(entry, name, "")) for name in ("en", "zh"))))

    def _show_rows(self) -> None:
        """The entries that the filter lets through; the one on the form stays there, in the list or not."""
        self.table.show_rows([row for key, row in self.rows.items() if self.filter.lets(key)])

    def _from_filter(self) -> None:
        """Enter or Down in the filter: into the list, onto the first entry found."""
        if self.table.current_id() is None:
            self.table.select_first()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _entered(self, _row_id: object) -> None:
        self.start()

    def _chosen(self, row_id: object) -> None:
        entry = self.rows.get(row_id) if isinstance(row_id, int) else None
        if entry is not None and entry.id != self.entry.id:
            self._fill(entry)

    def _fill(self, entry: Entry) -> None:
        """Another entry comes onto the form; what was typed for the one before waits for its return."""
        typed = self.edited.touched() if self._shown else {}
        if typed and entry.id != self.entry.id:
            self._drafts[self.entry.id] = typed
            name = self.words(self.entry) or translate("Settings", "the new entry")
            self.desk.say(translate("Settings", "Not saved yet: {name}. It waits as you left it.").format(name=name))
        self.entry = entry
        self.edited.show(self.to_form(entry))
        self.form.set_values(self._drafts.pop(entry.id, {}))
        self.section.set_title(shortened(self.words(entry), TITLE) or translate("Settings", "New entry"))

    # --- acts

    def begin_new(self) -> None:
        """Ctrl+N: an empty form."""
        self.table.setCurrentIndex(self.table.rootIndex())
        if self.entry.id is not None:
            self._fill(self.blank())
        self.start()

    @override
    def start(self) -> None:
        self.form.focus_field(next(iter(self.form.rows)))

    @override
    def save(self) -> bool:
        """F9: add or change the entry."""
        self.form.clear_errors()
        try:
            self.form.check()
            typed = self.edited.touched()
            values = self.from_form(typed)
            who = self.desk.acting()
        except ShopError as error:
            self.refused(self.form, error)
            return True
        if not typed and self.entry.id is not None:
            self.desk.say(translate("Settings", "Nothing was changed."))
            return True
        self.button.setEnabled(False)
        self.desk.run(self, self.verb(), who, replace(self.entry, **values), then=self._saved, fail=self._failed)
        return True

    def _saved(self, entry: Entry) -> None:
        self.button.setEnabled(True)
        self.entry = entry
        self.filter.clear()  # what was saved is seen in the list
        if entry.id is not None:
            self.rows[entry.id] = entry
        self.edited.show(self.to_form(entry))
        self.section.set_title(shortened(self.words(entry), TITLE))
        self.table.select_id(entry.id)
        self.desk.say(translate("Settings", "Saved: {name}").format(name=self.words(entry)))
        self.read_shop_again()

    def _failed(self, error: ShopError) -> None:
        self.button.setEnabled(True)
        self.refused(self.form, error)
        if isinstance(error, Stale):
            self.refresh()

    @override
    def step_back(self) -> bool:
        if self.filter.clear():
            return True
        if self.table.hasFocus():
            return False
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    @override
    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl+N", translate("Settings", "New entry")),
            ("Ctrl+F", translate("Settings", "Look for an entry")),
            ("↑ ↓", translate("Settings", "Another entry (in the list)")),
            ("Enter", translate("Settings", "From the list into the form")),
            ("Esc", translate("Settings", "Back to the list")),
        ]
