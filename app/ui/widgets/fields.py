"""Plain fields: a line, a long text, codes and phone numbers, a choice. All have value(), set_value(), `changed`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget
from typing_extensions import override

from app.errors import ShopError
from app.ui.widgets.button import restyle

LONGEST_LINE = 500
LONGEST_TEXT = 20_000
LONGEST_PASTE = 100_000  # nothing anybody means to write; beyond it a field gets slow


class Line(QLineEdit):
    """What one-line fields share. `chars` = about how many characters go in, 0 = as wide as there is room.

    takes_codes: a scanned code that is none of ours (a maker's serial, a barcode) is put in here when focused.
    keeps_more: what is pasted beyond `longest` stays and is refused with words, instead of being cut unseen.
    """

    changed = Signal()
    takes_codes = False
    keeps_more = False

    def __init__(self, placeholder: str = "", *, chars: int = 0, longest: int = LONGEST_LINE) -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        self.longest = longest
        self.setMaxLength(LONGEST_TEXT if self.keeps_more else longest)
        if chars:
            self.setFixedWidth(width_of(self, chars))
        self.textChanged.connect(self._tell)

    def _tell(self) -> None:
        self.changed.emit()

    def fault(self) -> ShopError | None:
        """Why the text can't be read, or None."""
        return too_long(self.text().strip(), self.longest)


class LineEdit(Line):
    """One line of text."""

    keeps_more = True

    def value(self) -> str:
        """What was typed, without blanks around it."""
        return self.text().strip()

    def set_value(self, value: str | None) -> None:
        self.setText(value or "")
        self.setCursorPosition(0)


class CodeLine(Line):
    """For codes, serials and numbers: no Chinese input method in here, it would eat digits; takes scans."""

    takes_codes = True

    def __init__(self, placeholder: str = "", *, chars: int = 0, longest: int = 100) -> None:
        super().__init__(placeholder, chars=chars, longest=longest)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setInputMethodHints(Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhLatinOnly)

    @override
    def inputMethodQuery(self, property: Qt.InputMethodQuery, argument: Any = None) -> Any:
        if property == Qt.InputMethodQuery.ImEnabled:
            return False
        return super().inputMethodQuery(property)


class CodeEdit(CodeLine):
    """A code, a serial, a number as text."""

    keeps_more = True

    def value(self) -> str:
        """What was typed, without blanks around it."""
        return self.text().strip()

    def set_value(self, value: str | None) -> None:
        self.setText(value or "")
        self.setCursorPosition(0)


class ScanEdit(CodeEdit):
    """Where codes are typed that a scanner reads otherwise: a scan goes to its page at once and never waits in here."""

    takes_codes = False


class PhoneEdit(CodeEdit):
    """For phone numbers: digits, blanks, + ( ) - /; no input method."""

    takes_codes = False

    def __init__(self, placeholder: str = "", *, chars: int = 20, longest: int = 60) -> None:
        super().__init__(placeholder, chars=chars, longest=longest)


class LongEdit(QPlainTextEdit):
    """Several lines. Enter goes to the next field, Shift+Enter breaks the line."""

    changed = Signal()
    returnPressed = Signal()
    takes_codes = False

    def __init__(self, placeholder: str = "", *, lines: int = 3, longest: int = LONGEST_TEXT) -> None:
        super().__init__()
        self._longest = longest
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setFixedHeight(QFontMetrics(self.font()).lineSpacing() * lines + 20)
        self.textChanged.connect(self._tell)

    def _tell(self) -> None:
        if len(self.toPlainText()) > LONGEST_PASTE:  # a pasted book
            self.setPlainText(self.toPlainText()[:LONGEST_PASTE])
        self.changed.emit()

    def value(self) -> str:
        return self.toPlainText().strip()

    def set_value(self, value: str | None) -> None:
        self.setPlainText(value or "")

    def fault(self) -> ShopError | None:
        """Too long, or None."""
        return too_long(self.value(), self._longest)

    @override
    def keyPressEvent(self, e: QKeyEvent) -> None:
        if e.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if e.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.insertPlainText("\n")
            else:
                self.returnPressed.emit()
            return
        super().keyPressEvent(e)


class ChoiceBox(QComboBox):
    """One of a few values. The wheel moves the page, not the choice, unless the list is open."""

    changed = Signal()
    returnPressed = Signal()  # Enter: on to the next field; Space, F4 or Alt+Down open the list

    def __init__(self, options: Sequence[tuple[Any, str]] = (), *, chars: int = 0) -> None:
        super().__init__()
        self._values: list[Any] = []
        self.setMaxVisibleItems(16)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if chars:
            self.setMinimumWidth(width_of(self, chars))
            self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_options(options)
        self.currentIndexChanged.connect(self._tell)

    def _tell(self) -> None:
        self.changed.emit()

    def set_options(self, options: Sequence[tuple[Any, str]]) -> None:
        """Values with their words; what was chosen stays chosen where it is still there."""
        chosen = self.value()
        self.blockSignals(True)
        self.clear()
        self._values = [value for value, _ in options]
        self.addItems([words for _, words in options])
        self.setCurrentIndex(self._values.index(chosen) if chosen in self._values else (0 if options else -1))
        self.blockSignals(False)
        if self.value() != chosen:
            self.changed.emit()

    def value(self) -> Any:
        """The chosen value; None when there is nothing to choose."""
        at = self.currentIndex()
        return self._values[at] if 0 <= at < len(self._values) else None

    def words_of(self, value: Any) -> str:
        """The words of an offered value, "" for any other."""
        return self.itemText(self._values.index(value)) if value in self._values else ""

    def set_value(self, value: Any) -> None:
        """Choose a value; one that is not offered changes nothing."""
        if value in self._values:
            self.setCurrentIndex(self._values.index(value))

    def fault(self) -> ShopError | None:
        return None

    @override
    def keyPressEvent(self, e: QKeyEvent) -> None:
        if e.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.returnPressed.emit()
            return
        super().keyPressEvent(e)

    @override
    def showPopup(self) -> None:
        super().showPopup()
        QTimer.singleShot(0, self, self._show_every_row)  # when the platform has given the list its place

    def _show_every_row(self) -> None:
        """The list is as high as its rows: some platforms take a window frame off it, and the last row with it."""
        view, window = self.view(), self.view().window()
        if not view.isVisible() or self.count() > self.maxVisibleItems():
            return
        parts = window.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        arrows = [each for each in parts if each is not view and each.isVisible()]
        edges = window.height() - view.viewport().height() - sum(each.height() for each in arrows)
        wanted = self.count() * view.sizeHintForRow(0) + edges
        if 0 < wanted - window.height() < view.sizeHintForRow(0):
            window.resize(window.width(), wanted)
            for each in arrows:  # for scrolling; they would take their room again
                each.hide()

    @override
    def wheelEvent(self, e: QWheelEvent) -> None:
        e.ignore()


def too_long(text: str, most: int) -> ShopError | None:
    """What is said of a text with more characters than a field takes."""
    return ShopError("field.too_long", most=most, found=len(text)) if len(text) > most else None


def width_of(widget: QWidget, chars: int) -> int:
    """Pixels that about `chars` characters need in a field."""
    return QFontMetrics(widget.font()).horizontalAdvance("0") * chars + 28


def mark_wrong(widget: QWidget, wrong: bool) -> None:
    """The red frame around a field."""
    if bool(widget.property("wrong")) != wrong:
        widget.setProperty("wrong", wrong)
        restyle(widget)
