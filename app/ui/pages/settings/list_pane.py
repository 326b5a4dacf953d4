"""A section with a list on the left and the form of one entry on the right; nothing typed is lost on the way."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout
from typing_extensions import override

from app.errors import ShopError, Stale
from app.ui.desk import Desk
from app.ui.pages.settings.edited import Edited
from app.ui.pages.settings.pane import Pane
from app.ui.widgets import Button, ChoiceBox, Column, Form, RowsTable, ScrollColumn, Section, label
from app.ui.words import translate
from app.workflow import shop_lists
from app.workflow.rows.lists import BrandEntry, CategoryEntry, EntriesRow, FaultEntry, PriceEntry

Entry = TypeVar("Entry", BrandEntry, CategoryEntry, FaultEntry, PriceEntry)


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

    def _lay_out(self) -> None:
        self.new = Button(translate("Settings", "New"), self.begin_new, key="Ctrl+N", own_key=True)
        self.new.setObjectName(f"{self.key}_new")
        self.button = Button(translate("Settings", "Save"), self.save, key="F9", look="main")
        self.button.setObjectName(f"{self.key}_save")
        left = QVBoxLayout()
        head = QHBoxLayout()
        head.addWidget(label(self.title(), "title"))
        head.addStretch(1)
        head.addWidget(self.new)
        left.addLayout(head)
        left.addWidget(self.table, 1)
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

    def columns(self) -> tuple[Column, ...]:
        """The columns of the list."""
        raise NotImplementedError

    def build(self, form: Form) -> None:
        """Put the fields on the form; "retired" comes after them."""

    def blank(self) -> Entry:
        """An entry of which nothing is known yet."""
        raise NotImplementedError

    def of(self, entries: EntriesRow) -> tuple[Entry, ...]:
        """This list among all of them."""
        raise NotImplementedError

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

    def take_others(self, entries: EntriesRow) -> None:
        """What the form needs of the other lists."""

    # --- reading

    @override
    def refresh(self) -> None:
        self.desk.latest(self, "entries", shop_lists.entries, then=self._show)

    @override
    def shop_changed(self) -> None:
        if self._shown:
            self.refresh()

    def _show(self, entries: EntriesRow) -> None:
        self.take_others(entries)
        rows = self.of(entries)
        self.rows = {row.id: row for row in rows if row.id is not None}
        first, self._shown = not self._shown, True
        self.table.show_rows(rows)
        known = self.rows.get(self.entry.id) if self.entry.id is not None else None
        if known is not None:
            self.entry = known
            self.edited.take_newer(self.to_form(known))
        elif first:
            self._fill(self.entry)
            self.table.select_first()

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
        self.section.set_title(self.words(entry) or translate("Settings", "New entry"))

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
        if entry.id is not None:
            self.rows[entry.id] = entry
        self.edited.show(self.to_form(entry))
        self.section.set_title(self.words(entry))
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
        if self.table.hasFocus():
            return False
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    @override
    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl+N", translate("Settings", "New entry")),
            ("↑ ↓", translate("Settings", "Another entry (in the list)")),
            ("Enter", translate("Settings", "From the list into the form")),
            ("Esc", translate("Settings", "Back to the list")),
        ]


def retired_tone(row: Any) -> str:
    """Retired entries stand back."""
    return "quiet" if row.retired else ""


def retired_column() -> Column:
    """A word in the list, so that colour is not the only sign."""
    return Column(
        "retired",
        translate("Settings", "In use"),
        lambda row: translate("Settings", "retired") if row.retired else "✓",
        80,
        tone=retired_tone,
    )


def name_column(language: str) -> Column:
    """The name in the window's language."""
    return Column("name", translate("Settings", "Name"), lambda row: row.name(language), 0, tone=retired_tone)


def add_names(form: Form) -> None:
    """The two fields for a name in both languages."""
    from app.ui.widgets import LineEdit

    hint = translate("Settings", "One of the two names is enough.")
    form.add("zh", translate("Settings", "Name in Chinese"), LineEdit(longest=200))
    form.add("en", translate("Settings", "Name in English"), LineEdit(longest=200), hint, beside=True)
