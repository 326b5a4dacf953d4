"""A box that finds while one types, with its hits under it: customers, articles, orders, parts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout
from typing_extensions import override

from app.ui.desk import Desk
from app.ui.widgets.button import label
from app.ui.widgets.fields import LineEdit
from app.ui.words import translate

PAUSE_MS = 60
ROW_HEIGHT = 40


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
        column.setContentsMargins(4, 4, 4, 4)
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


class SearchBox(LineEdit):
    """Calls `verb(store, text)` off the window's thread while one types; `to_hits(result)` makes the lines.

    Down/Up choose, Enter picks (the first one when none is chosen), Esc closes the list and keeps the text.
    `to_note(result)` may say what stands under the hits ("type on", "more than shown").
    """

    keeps_more = False  # nobody looks for a book
    takes_codes = True  # what a scanner sends may be what is sought; names are too, so an input method stays

    picked = Signal(object)  # Hit.value
    left_alone = Signal(str)  # Enter with text but without a hit

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
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.find_now)
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
        self._timer.stop()
        text = self.text().strip()
        if len(text) < self._least:
            self._desk.background.forget(self, "find")
            self.close_popup()
            return
        self._desk.latest(self, "find", self._verb, text, then=self._show)

    def close_popup(self) -> None:
        self._popup.hide()
        self._enter_waits = False

    def reset(self) -> None:
        """Empty the box and forget the hits."""
        self._timer.stop()
        self._desk.background.forget(self, "find")
        self.clear()
        self._hits = ()
        self.close_popup()

    def _clicked(self, item: QListWidgetItem) -> None:
        self._pick(self._popup.list.row(item))

    def _edited(self) -> None:
        self._enter_waits = False
        self._timer.start()

    def _show(self, result: Any) -> None:
        self._hits = tuple(self._to_hits(result))
        note = self._to_note(result) if self._to_note else ""
        if not self._hits and not note:
            note = translate("SearchBox", "Nothing found.")
        waited, self._enter_waits = self._enter_waits, False
        if waited:
            self._enter()
            return
        if not self.hasFocus():
            return
        shown = self._popup.list
        shown.clear()
        for hit in self._hits:
            item = QListWidgetItem(f"{hit.title}\n{hit.detail}" if hit.detail else hit.title)
            shown.addItem(item)
        if self._hits:
            shown.setCurrentRow(0)
        shown.setVisible(bool(self._hits))
        self._popup.note.setText(note)
        self._popup.note.setVisible(bool(note))
        self._place()

    def _place(self) -> None:
        window = self.window()
        self._popup.setParent(window)
        width = max(self.width(), 380)
        shown = self._popup.list
        rows = min(shown.count(), 8)
        shown.setFixedHeight(sum(shown.sizeHintForRow(row) for row in range(rows)) + 4 if rows else 0)
        self._popup.setFixedWidth(min(width, window.width() - 16))
        self._popup.adjustSize()
        corner = self.mapTo(window, QPoint(0, self.height() + 2))
        corner.setX(max(8, min(corner.x(), window.width() - self._popup.width() - 8)))
        if corner.y() + self._popup.height() > window.height():
            corner.setY(max(0, corner.y() - self._popup.height() - self.height() - 4))
        self._popup.move(corner)
        self._popup.show()
        self._popup.raise_()

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
        shown = self._popup.list
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.text().strip():
            if self.popup_shown() and not self._timer.isActive():
                self._enter()
            else:  # typed faster than found: Enter waits for the answer
                self._enter_waits = True
                self.find_now()
                self._enter_waits = True
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.popup_shown() and shown.count():
            step = 1 if key == Qt.Key.Key_Down else -1
            shown.setCurrentRow((shown.currentRow() + step) % shown.count())
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
