"""Section: the ready reasons, one list for each place that asks for one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from app.ui.desk import Desk
from app.ui.names import reason_kind_name
from app.ui.pages.settings.list_columns import add_names, name_column, retired_column, retired_tone
from app.ui.pages.settings.list_pane import ListPane
from app.ui.widgets import ChoiceBox, Column, Form, WholeEdit, label
from app.ui.words import translate
from app.workflow.lists import reasons
from app.workflow.rows.kinds import ReasonKind
from app.workflow.rows.lists import ReasonEntry


class ReasonsPane(ListPane[ReasonEntry]):
    """What is offered where a reason is asked for; any other words can always be typed there."""

    key = "reasons"

    def __init__(self, desk: Desk) -> None:
        self._entries: tuple[ReasonEntry, ...] = ()
        self._wanted = next(iter(ReasonKind))  # the kind in the list
        super().__init__(desk)
        self.kinds = ChoiceBox([(kind, reason_kind_name(kind)) for kind in ReasonKind], chars=26)
        self.kinds.setObjectName(f"{self.key}_of_kind")
        words = translate("Settings", "Offered for")
        self.kinds.setAccessibleName(words)
        self.kinds.changed.connect(self._kind_chosen)
        self.kinds.returnPressed.connect(self.table.setFocus)
        head = QHBoxLayout()
        name = label(words, "label")
        name.setBuddy(self.kinds)
        head.addWidget(name)
        head.addWidget(self.kinds)
        hint = translate("Settings", "Chosen there by number, arrow or typing; other words can always be typed.")
        head.addWidget(label(hint, "hint"), 1)
        self.column.insertLayout(0, head)

    @classmethod
    @override
    def title(cls) -> str:
        return translate("Settings", "Reasons")

    @override
    def columns(self) -> tuple[Column, ...]:
        return (
            Column(
                "place",
                translate("Settings", "Number"),
                lambda row: "" if row.place is None else str(row.place),
                90,
                right=True,
                tone=retired_tone,
            ),
            name_column(self.desk.language),
            retired_column(),
        )

    @override
    def build(self, form: Form) -> None:
        kinds = [(kind, reason_kind_name(kind)) for kind in ReasonKind]
        form.add("kind", translate("Settings", "Offered for"), ChoiceBox(kinds, chars=26))
        add_names(form)
        hint = translate("Settings", "in the list; empty = the last")
        form.add("place", translate("Settings", "Number"), WholeEdit(chars=4), hint)

    @override
    def blank(self) -> ReasonEntry:
        return ReasonEntry(None, self._wanted, "", "")

    @override
    def reader(self) -> Callable[..., tuple[ReasonEntry, ...]]:
        return reasons.entries

    @override
    def of(self, entries: tuple[ReasonEntry, ...]) -> tuple[ReasonEntry, ...]:
        return tuple(each for each in entries if each.kind is self._wanted)

    @override
    def words(self, entry: ReasonEntry) -> str:
        return entry.name(self.desk.language)

    @override
    def verb(self) -> Callable[..., ReasonEntry]:
        return reasons.save_reason

    @override
    def take_others(self, entries: tuple[ReasonEntry, ...]) -> None:
        self._entries = entries

    @override
    def to_form(self, entry: ReasonEntry) -> dict[str, Any]:
        # one that exists stays where it is offered: what was written with it was written there
        self.form.field("kind").setEnabled(entry.id is None)
        return super().to_form(entry) | {"place": None if entry.place is None else Decimal(entry.place)}

    @override
    def from_form(self, typed: Mapping[str, Any]) -> dict[str, Any]:
        values = dict(typed)
        if values.get("place") is not None:
            values["place"] = int(values["place"])
        return values

    @override
    def start(self) -> None:
        self.form.focus_field("zh" if self.desk.language.startswith("zh") else "en")

    @override
    def keys(self) -> list[tuple[str, str]]:
        return [*super().keys(), ("↑ ↓", translate("Settings", "Another kind of reason (in the box on top)"))]

    @override
    def _saved(self, entry: ReasonEntry) -> None:
        self._wanted = entry.kind  # the list in which it stands now
        self.kinds.blockSignals(True)
        self.kinds.set_value(entry.kind)
        self.kinds.blockSignals(False)
        super()._saved(entry)

    def _kind_chosen(self) -> None:
        """Another list comes up, with its first reason on the form; a new one that was begun waits."""
        self._wanted = self.kinds.value()
        rows = self.of(self._entries)
        self.filter.clear()
        self.show_list(rows)
        self._fill(rows[0] if rows else self.blank())
        self.table.select_id(self.entry.id)
