"""A form: labelled fields by name, errors under their fields, Enter to the next field."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any, Protocol, cast

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.errors import FieldErrors, ShopError
from app.ui.widgets.button import label
from app.ui.widgets.fields import mark_wrong

SIGHT_GAP = 8
FIELD_HEIGHT = 27  # of a line one types into
WIDEST = 16_777_215  # Qt's "no limit"


class Editor(Protocol):
    """What a form asks of its fields."""

    def value(self) -> Any: ...
    def set_value(self, value: Any) -> None: ...
    def fault(self) -> ShopError | None: ...


def is_narrow(field: QWidget) -> bool:
    """Whether a field has a width of its own (as wide as what goes in) instead of taking what there is."""
    return field.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Fixed or field.maximumWidth() < WIDEST


class FieldRow(QWidget):
    """A label above its field; a hint, or what is wrong, under it."""

    def __init__(self, words: str, field: QWidget, hint: str = "") -> None:
        super().__init__()
        self.field = field
        self.hint_text = hint
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.label = label(words, "label")
        self.label.setBuddy(field)
        self._name_field(words)
        column.addWidget(self.label)  # before it is shown: without a parent it would be a window for a moment
        self.label.setVisible(bool(words))
        if isinstance(field, QCheckBox) and words and not words.strip():  # stands beside fields, on their line
            field.setMinimumHeight(FIELD_HEIGHT)
        column.addWidget(field, 0, Qt.AlignmentFlag.AlignLeft if is_narrow(field) else Qt.AlignmentFlag(0))
        self.note = label(hint, "hint", wrap=True)
        column.addWidget(self.note)
        self.note.setVisible(bool(hint))

    def set_label(self, words: str) -> None:
        self.label.setText(words)
        self.label.setVisible(bool(words))
        self._name_field(words)

    def _name_field(self, words: str) -> None:
        """A tick box has its words beside it: a label of a blank, there for the height only, names nothing."""
        if words.strip():
            self.field.setAccessibleName(words)

    def set_hint(self, hint: str, tone: str = "") -> None:
        """What stands under the field while nothing is wrong; tone as everywhere ("good", "warn" …)."""
        self.hint_text = hint
        self._show(hint, "hint", tone)

    def show_error(self, sentence: str) -> None:
        """Say what is wrong under the field, with a sign and a red frame."""
        mark_wrong(self.field, True)
        self._show("⚠ " + sentence, "error", "")

    def clear_error(self) -> None:
        if self.field.property("wrong"):
            mark_wrong(self.field, False)
            self._show(self.hint_text, "hint", "")

    def error(self) -> str:
        """The error shown, "" when none is."""
        return self.note.text() if self.field.property("wrong") else ""

    def _show(self, text: str, look: str, tone: str) -> None:
        from app.ui.widgets.button import restyle

        self.note.setText(text)
        self.note.setProperty("look", look)
        self.note.setProperty("tone", tone)
        restyle(self.note)
        self.note.setVisible(bool(text))


class Form(QWidget):
    """Fields by name, in lines. `sentence` puts a ShopError into words (desk.sentence)."""

    changed = Signal(str)  # name of the field
    finished = Signal()  # Enter in the last field

    def __init__(self, sentence: Callable[[ShopError], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = sentence
        self.rows: dict[str, FieldRow] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        self._line: QHBoxLayout | None = None

    # --- building

    def add(
        self, name: str, words: str, field: QWidget, hint: str = "", *, beside: bool = False, stretch: int = 0
    ) -> FieldRow:
        """Add a field under the others, or `beside` the one before. Its error is the ShopError with field=`name`."""
        row = FieldRow(words, field, hint)
        field.setObjectName(name)
        self.rows[name] = row
        if not beside or self._line is None:
            self._new_line()
        if self._line is not None:
            at = self._line.count() - 1  # before the stretch at the end
            self._line.insertWidget(at, row, stretch, Qt.AlignmentFlag.AlignTop)
            if stretch or not is_narrow(field):
                self._line.setStretch(at, max(1, stretch))
        changed = getattr(field, "changed", None)
        if changed is not None:
            changed.connect(partial(self._field_changed, name))
        pressed = getattr(field, "returnPressed", None)
        if pressed is not None:
            pressed.connect(lambda: self.next_field(name))
        return row

    def add_wide(self, widget: QWidget) -> None:
        """Add something that is no field of its own (a notice, a checklist without errors)."""
        self._line = None
        self.column.addWidget(widget)

    def add_stretch(self) -> None:
        self.column.addStretch(1)

    def _new_line(self) -> None:
        self._line = QHBoxLayout()
        self._line.setSpacing(12)
        self._line.addStretch(0)
        self.column.addLayout(self._line)

    # --- values

    def field(self, name: str) -> QWidget:
        return self.rows[name].field

    def value(self, name: str) -> Any:
        return cast(Editor, self.rows[name].field).value()

    def set_value(self, name: str, value: Any) -> None:
        cast(Editor, self.rows[name].field).set_value(value)

    def values(self) -> dict[str, Any]:
        return {name: self.value(name) for name in self.rows}

    def set_values(self, values: dict[str, Any]) -> None:
        """Set the named fields; names without a field are passed over."""
        for name, value in values.items():
            if name in self.rows:
                self.set_value(name, value)

    def clear(self) -> None:
        """Empty the fields (choices keep theirs) and forget errors."""
        from app.ui.widgets.fields import ChoiceBox

        for row in self.rows.values():
            if not isinstance(row.field, ChoiceBox):
                cast(Editor, row.field).set_value(None)
        self.clear_errors()

    # --- errors

    def check(self) -> None:
        """Raise FieldErrors for what was typed but can't be read (no number, no day)."""
        faults: list[ShopError] = []
        for name, row in self.rows.items():
            found = cast(Editor, row.field).fault()
            if found is not None:
                faults.append(ShopError(found.key, name, **found.values))
        if faults:
            raise FieldErrors(tuple(faults))

    def show_errors(self, error: ShopError, *, names: Iterable[str] | None = None) -> list[ShopError]:
        """Show each error under its field and focus the first; gives back those that concern no field to be seen."""
        rest = self.mark(error.errors if isinstance(error, FieldErrors) else (error,), names)
        wrong = self.first_wrong()
        if wrong is not None:
            self.focus_field(wrong)
        return rest

    def mark(self, errors: Iterable[ShopError], names: Iterable[str] | None = None) -> list[ShopError]:
        """Show each error under its field (only those of `names`), leaving the focus alone; gives back the others.

        What concerns a field that is hidden now is given back too: nobody would see it there.
        """
        shown = set(self.rows) if names is None else set(names) & set(self.rows)
        self.clear_errors()
        rest: list[ShopError] = []
        for each in errors:
            if each.field is not None and each.field in shown and self.rows[each.field].field.isVisibleTo(self):
                self.rows[each.field].show_error(self._sentence(each))
            else:
                rest.append(each)
        return rest

    def first_wrong(self) -> str | None:
        """The name of the first field with an error shown."""
        return next((name for name, row in self.rows.items() if row.error()), None)

    def clear_errors(self) -> None:
        for row in self.rows.values():
            row.clear_error()

    def has_errors(self) -> bool:
        return any(row.error() for row in self.rows.values())

    # --- focus

    def focus_field(self, name: str) -> None:
        """Put the focus there and bring the field into sight."""
        field = self.rows[name].field
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._bring(field)

    def next_field(self, name: str) -> None:
        """Enter: the next field that can be typed in; after the last one `finished`."""
        names = list(self.rows)
        for following in names[names.index(name) + 1 :]:
            field = self.rows[following].field
            if field.isVisibleTo(self) and field.isEnabled() and not field.property("readOnly"):
                if (field.focusProxy() or field).focusPolicy() == Qt.FocusPolicy.NoFocus:
                    continue
                field.setFocus(Qt.FocusReason.TabFocusReason)
                self._bring(field)
                return
        self.finished.emit()

    def _bring(self, field: QWidget) -> None:
        """Into sight, now and once more when what was just shown has its place."""
        bring_into_sight(field)
        QTimer.singleShot(0, field, lambda: bring_into_sight(field) if _has_focus(field) else None)

    def _field_changed(self, name: str, *_value: object) -> None:
        self.rows[name].clear_error()
        self.changed.emit(name)


def bring_into_sight(field: QWidget) -> None:
    """Scroll what a field stands in until all of it is seen (Qt's own way stops at the cursor), or its top."""
    parent = field.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            _scroll_to(parent, field)
        parent = parent.parentWidget()


def _scroll_to(area: QScrollArea, field: QWidget) -> None:
    inside, bar = area.widget(), area.verticalScrollBar()
    if inside is None or not inside.isAncestorOf(field):
        return
    top = field.mapTo(inside, QPoint(0, 0)).y()
    lowest = top + field.height() + SIGHT_GAP - area.viewport().height()
    if top < bar.value():
        bar.setValue(top - SIGHT_GAP)
    elif lowest > bar.value():
        bar.setValue(min(lowest, top))


def _has_focus(field: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and (focused is field or field.isAncestorOf(focused))


def show_errors_in(forms: Sequence[Form], error: ShopError) -> list[ShopError]:
    """Show errors in several forms of one page, focus the first wrong field; gives back those of no field."""
    rest = list(error.errors if isinstance(error, FieldErrors) else (error,))
    for form in forms:
        rest = form.mark(rest)
    for form in forms:
        name = form.first_wrong()
        if name is not None:
            form.focus_field(name)
            break
    return rest
