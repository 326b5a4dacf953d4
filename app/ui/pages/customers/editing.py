"""A form over something kept: what is typed waits while another is shown, a stale save shows both versions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.errors import ShopError, Stale
from app.ui.desk import Desk
from app.ui.phrases import listed
from app.ui.widgets import Button, ChoiceBox, Form, Notice, label
from app.ui.widgets.long_words import shortened
from app.ui.words import translate


@dataclass(frozen=True, slots=True)
class Subject:
    """What is edited: a row ↔ the form's values, and the verbs that save it and read it again."""

    values_of: Callable[[Any], dict[str, Any]]  # of a row; of None: an empty form
    read: Callable[[Any], Any]  # what is typed, as the verb takes it; raises FieldErrors
    save: Callable[..., Any]  # verb(store, who, typed) -> row
    again: Callable[..., Any]  # verb(store, id) -> row
    said: Callable[[bool], str]  # what is said when it was saved; True: a new one
    merged: Callable[[Any], str]  # what is said of a row that was merged into this one meanwhile
    changes: tuple[str, ...]


class Editing(QWidget):
    """Holds the form; `saved` brings the row as it is kept now."""

    saved = Signal(object)
    changed = Signal()

    def __init__(self, desk: Desk, form: Form, subject: Subject) -> None:
        super().__init__()
        self._desk, self.form, self._subject = desk, form, subject
        self.row: Any = None
        self._base: dict[str, Any] = {}
        self._kept: dict[int | None, tuple[Any, dict[str, Any], dict[str, Any]]] = {}
        self._theirs: Any = None
        self.filling = False  # what changes now is no typing
        self.problem = Notice()
        self.conflict = QFrame()
        self.conflict_words = label("", wrap=True, select=True)
        self._lay_out()
        self._show(subject.values_of(None))
        form.changed.connect(self._tell)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.conflict.setProperty("look", "notice")
        self.conflict.setProperty("tone", "warn")
        inside = QVBoxLayout(self.conflict)
        bar = QHBoxLayout()
        bar.addWidget(Button(translate("Editing", "Save mine instead"), self.save_mine, look="main"))
        bar.addWidget(Button(translate("Editing", "Take theirs"), self.take_theirs))
        bar.addStretch(1)
        inside.addWidget(self.conflict_words)
        inside.addLayout(bar)
        self.conflict.hide()
        for widget in (self.form, self.conflict, self.problem):
            column.addWidget(widget)

    def _tell(self, _name: str) -> None:
        self.changed.emit()

    # --- showing

    def show_row(self, row: Any) -> None:
        """Show a row, None = a new one; what was typed into the one before is kept aside, and brought back here."""
        old, new = _id(self.row), _id(row)
        if old != new or self.row is None:
            self._keep_aside(old)
            self._put_right()
            seen, base, typed = self._kept.pop(new, (row, None, None))
            self.row = seen
            self._show(self._subject.values_of(seen))
            if typed is not None:  # saved against what was seen then: a newer version says so
                self.form.set_values(typed)
                self._base = base or self._base
        elif not self.typed():
            self.row = row
            self._show(self._subject.values_of(row))
        self.changed.emit()

    def _show(self, values: dict[str, Any]) -> None:
        self.filling = True
        self.form.set_values(values)
        self.filling = False
        self._base = self.form.values()  # as the fields give it back: how a value is written counts as no change

    def _keep_aside(self, key: int | None) -> None:
        if self.typed():
            self._kept[key] = (self.row, self._base, self.form.values())

    def _put_right(self) -> None:
        self.conflict.hide()
        self.problem.say("")
        self.form.clear_errors()

    def typed(self) -> bool:
        """Whether something stands here that is not saved."""
        return self.form.values() != self._base

    def forget(self) -> None:
        """What was typed is not wanted (a new one that is given up)."""
        self._put_right()
        self._show(self._subject.values_of(self.row))
        self.changed.emit()

    # --- saving

    def save(self) -> bool:
        """F9: add it, or save what was changed."""
        if not self.typed():
            self._desk.say(translate("Editing", "Nothing new to save."))
            return True
        self.problem.say("")
        try:
            given = self._subject.read(self.row)
            who = self._desk.acting()
        except ShopError as error:
            self.fail(error)
            return True
        before = _id(self.row)

        def done(row: Any) -> None:
            if _id(self.row) == before:
                self._base = self.form.values()  # nothing typed is left over
                self.show_row(row)
            self._desk.say(self._subject.said(before is None))
            self.saved.emit(row)

        changes = self._subject.changes
        self._desk.run(self, self._subject.save, who, given, then=done, fail=self.fail, changes=changes)
        return True

    def fail(self, error: ShopError) -> None:
        """Each error under its field; where somebody else saved first, both versions."""
        if isinstance(error, Stale) and self.row is not None:
            self._desk.run(self, self._subject.again, self.row.id, then=lambda theirs: self._conflict(error, theirs))
            return
        rest = self.form.show_errors(error)
        self.problem.say("\n".join(self._desk.sentence(each) for each in rest), "bad")

    def _conflict(self, error: Stale, theirs: Any) -> None:
        """Their values come into the fields I have not touched; for the others both are shown, one key for each.

        theirs: also the one that stays when mine was merged meanwhile.
        """
        touched = {name: value for name, value in self.form.values().items() if value != self._base[name]}
        lines = [self._desk.sentence(error)]
        if theirs.id != self.row.id:
            lines.append(self._subject.merged(theirs))
        self._theirs = theirs
        saved = self._subject.values_of(theirs)
        lines += [self._difference(name, mine, saved[name]) for name, mine in touched.items() if mine != saved[name]]
        self.form.set_values({name: value for name, value in saved.items() if name not in touched})
        self.conflict_words.setText("\n".join(lines))
        self.conflict.show()

    def _difference(self, name: str, mine: Any, theirs: Any) -> str:
        field = self.form.rows[name].label.text().strip() or self.form.field(name).accessibleName()
        text = translate("Editing", "{field}: you typed “{mine}”, saved is “{theirs}”")
        return text.format(field=field, mine=self._words(name, mine), theirs=self._words(name, theirs))

    def save_mine(self) -> None:
        """What I typed is put on top of what they saved, now that I have seen it."""
        if self._theirs is not None:
            self.row = self._theirs
            self._base = self._subject.values_of(self._theirs)
            self.conflict.hide()
            if self.typed():
                self.save()
            else:  # both typed the same
                self.saved.emit(self.row)

    def take_theirs(self) -> None:
        """What I typed is dropped."""
        if self._theirs is not None:
            self.row = self._theirs
            self.forget()
            self.saved.emit(self.row)

    def _words(self, name: str, value: Any) -> str:
        field = self.form.field(name)
        if isinstance(field, ChoiceBox):
            return field.words_of(value) or "–"
        if isinstance(value, bool):
            return translate("Editing", "yes") if value else translate("Editing", "no")
        if isinstance(value, date):
            return self._desk.formats.date(value)
        if isinstance(value, tuple):
            phones: tuple[tuple[str, str], ...] = value  # pyright: ignore[reportUnknownVariableType]
            return listed(" ".join(part for part in each if part) for each in phones) or "–"
        return shortened(str(value or ""), 80) or "–"


def _id(row: Any) -> int | None:
    return None if row is None else row.id
