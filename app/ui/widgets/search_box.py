"""A box that finds while one types, with its hits under it: customers, articles, orders, parts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.desk import Desk
from app.ui.widgets.button import label
from app.ui.widgets.fields import LineEdit
from app.ui.words import translate

MOST_ROWS = 8
LEAST_WIDTH = 380


@dataclass(frozen=True, slots=True)
class Hit:
    """One line of the popup: what is picked, and two lines of words."""

    value: Any
    title: str
    detail: str = ""


class Popup(QFrame):
    """The list under a search box; a child of the window, so that it needs no window of its own."""

    def __init__(self, box: QObject) -> None:
        super().__init__()
        self.setProperty("look", "popup")
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.setSpacing(2)
        self.list = QListWidget()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.note = label("", "hint", wrap=True)
        self.note.setContentsMargins(8, 4, 8, 4)
        column.addWidget(self.list)
        column.addWidget(self.note)
        self.hide()

    def show_lines(self, lines: Sequence[str], note: str = "", *, current: int = -1) -> None:
        """Other lines, `current` chosen (-1 = none), and what stands under them."""
        self.list.clear()
        self.list.addItems(lines)
        self.list.setCurrentRow(current)
        self.list.setVisible(bool(lines))
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def show_under(self, box: QWidget) -> None:
        """Come up under a field, or above it where there is no room."""
        window = box.window()
        self.setParent(window)
        rows = min(self.list.count(), MOST_ROWS)
        self.list.setFixedHeight(sum(self.list.sizeHintForRow(row) for row in range(rows)) + 4 if rows else 0)
        self.setFixedWidth(min(max(box.width(), LEAST_WIDTH), window.width() - 16))
        self.adjustSize()
        corner = box.mapTo(window, QPoint(0, box.height() + 2))
        corner.setX(max(8, min(corner.x(), window.width() - self.width() - 8)))
        if corner.y() + self.height() > window.height():
            corner.setY(max(0, corner.y() - self.height() - box.height() - 4))
        self.move(corner)
        self.show()
        self.raise_()

    def step(self, by: int) -> None:
        """Choose the next line, or the one before; around at the ends."""
        count = self.list.count()
        if count:
            at = self.list.currentRow()
            self.list.setCurrentRow((at + by) % count if at >= 0 else (0 if by > 0 else count - 1))


class SearchBox(LineEdit):
    """Calls `verb(store, text)` off the window's thread while one types; `to_hits(result)` makes the lines.

    Down/Up choose, Enter picks (the first one when none is chosen), Esc closes the list and keeps the text.
    `to_note(result)` may say what stands under the hits ("type on", "more than shown"). With `least` 0 Down offers what
    the verb finds for "".
    """

    keeps_more = False  # nobody looks for a book
    takes_codes = True  # what a scanner sends may be what is sought; names are too, so an input method stays

    picked = Signal(object)  # Hit.value
    left_alone = Signal(str)  # Enter with text but without a hit
    answered = Signal()  # the hits for what stands in the box are under it

    def __init__(
        self,
        desk: Desk,
        verb: Callable[..., Any],
        to_hits: Callable[[Any], Sequence[Hit]],
        placeholder: str = "",
        *,
        to_note: Callable[[Any], str] | None = None,
        least: int = 1,
        keep_text: bool = False,
        chars: int = 0,
    ) -> None:
        super().__init__(placeholder, chars=chars)
        self._desk, self._verb, self._to_hits, self._to_note = desk, verb, to_hits, to_note
        self._least, self._keep_text = least, keep_text
        self._hits: tuple[Hit, ...] = ()
        self._enter_waits = False
        self._popup = Popup(self)
        self._popup.list.itemClicked.connect(self._clicked)
        self._answered = ""  # the text that the hits are for
        self.textEdited.connect(self._edited)
        self.destroyed.connect(self._popup.deleteLater)

    def hits(self) -> tuple[Hit, ...]:
        return self._hits

    def popup_shown(self) -> bool:
        return not self._popup.isHidden()

    def set_verb(self, verb: Callable[..., Any]) -> None:
        """Search by another verb from now on (the filter changed)."""
        self._verb = verb

    def find_now(self) -> None:
        """Search for what stands in the box."""
        text = self.text().strip()
        if len(text) < self._least:
            self._desk.background.forget(self, "find")
            self.close_popup()
            return
        self._desk.latest(self, "find", self._verb, text, then=lambda result: self._show(text, result))

    def close_popup(self) -> None:
        self._popup.hide()
        self._enter_waits = False

    def reset(self) -> None:
        """Empty the box and forget the hits."""
        self._desk.background.forget(self, "find")
        self.clear()
        self._hits, self._answered = (), ""
        self.close_popup()

    def _clicked(self, item: QListWidgetItem) -> None:
        self._pick(self._popup.list.row(item))

    def _edited(self) -> None:
        """At once: an answer takes a few milliseconds, and one that is overtaken is dropped."""
        self._enter_waits = False
        self.find_now()

    def _show(self, text: str, result: Any) -> None:
        self._hits, self._answered = tuple(self._to_hits(result)), text
        note = self._to_note(result) if self._to_note else ""
        if not self._hits and not note:
            note = translate("SearchBox", "Nothing found.")
        if not self._hits and not text:  # nothing was typed, and there is nothing to offer
            self.close_popup()
            return
        waited, self._enter_waits = self._enter_waits, False
        if waited:
            self._enter()
            return
        if not self.hasFocus():
            return
        lines = [f"{hit.title}\n{hit.detail}" if hit.detail else hit.title for hit in self._hits]
        self._popup.show_lines(lines, note, current=0)
        self._popup.show_under(self)
        self.answered.emit()

    def _pick(self, row: int) -> None:
        if not 0 <= row < len(self._hits):
            return
        hit = self._hits[row]
        if self._keep_text:
            self.setText(hit.title)
            self.close_popup()
        else:
            self.reset()
        self.picked.emit(hit.value)

    def _enter(self) -> None:
        if self._hits:
            self._pick(max(0, self._popup.list.currentRow()) if self.popup_shown() else 0)
        else:
            self.left_alone.emit(self.text().strip())

    @override
    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        key = arg__1.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (self.text().strip() or self.popup_shown()):
            if self.popup_shown() and self._answered == self.text().strip():
                self._enter()
            else:  # typed faster than found: Enter waits for the answer
                self._enter_waits = True
                self.find_now()
                self._enter_waits = True
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.popup_shown():
            self._popup.step(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Down and not self._least:
            self.find_now()
        elif key == Qt.Key.Key_Escape and self.popup_shown():
            self.close_popup()
        else:
            super().keyPressEvent(arg__1)

    @override
    def focusOutEvent(self, arg__1: QFocusEvent) -> None:
        super().focusOutEvent(arg__1)
        if arg__1.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.close_popup()

    @override
    def event(self, arg__1: QEvent) -> bool:
        if arg__1.type() in (QEvent.Type.Hide, QEvent.Type.Move, QEvent.Type.Resize) and self.popup_shown():
            self.close_popup()
        return super().event(arg__1)
