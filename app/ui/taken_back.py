"""What part of a scan did to a field before it was known to be one, taken back: keys given out, an input method's."""

from __future__ import annotations

from time import monotonic

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

Field = QLineEdit | QPlainTextEdit
SOON = 0.3  # seconds between a choice and the rest of the scan that made it, on a slow PC


class Snapshot:
    """The text of a field and where its cursor stood."""

    def __init__(self, field: Field) -> None:
        self.field = field
        self._text, self._at = _text(field), _cursor(field)
        self._after = self._text

    def settle(self) -> None:
        """What stands there now came from the scan; anything else later did not."""
        if shiboken6.isValid(self.field):
            self._after = _text(self.field)

    def put_back(self, more: str = "") -> None:
        """As it was, with `more` at the cursor; a field that was changed by anybody else since is left alone."""
        if not shiboken6.isValid(self.field) or _text(self.field) != self._after:
            return
        text = self._text[: self._at] + more + self._text[self._at :]
        if isinstance(self.field, QLineEdit):
            self.field.setText(text)
            self.field.setCursorPosition(self._at + len(more))
        else:
            self.field.setPlainText(text)
            cursor = self.field.textCursor()
            cursor.setPosition(self._at + len(more))
            self.field.setTextCursor(cursor)


def snapshot_of(widget: QObject | None) -> Snapshot | None:
    """How a field stands now; None for what is no field to type in."""
    return Snapshot(widget) if isinstance(widget, Field) and not widget.isReadOnly() else None


class Swallowed:
    """Watches an input method: with its choices open, the first digits of a scan choose instead of arriving.

    A scan that begins right behind such a choice, or while the choices are still seen open (the choice itself comes
    late then), has lost its beginning. The field gets the words as they stood there underlined, whatever was chosen,
    and the code its lost digit where only one can fit.
    """

    def __init__(self, gap_ms: int) -> None:
        self._gap = gap_ms / 1000
        self._field: QObject | None = None
        self._open = ""  # underlined in the field now
        self._before = ""  # the same before the burst that goes on now
        self._at = 0.0
        self._choice: tuple[Snapshot, str] | None = None
        self._late: str | None = None  # what the field gets instead of a choice that is still on its way
        self._late_until = 0.0
        self._own: QInputMethodEvent | None = None

    def look(self, watched: QObject, event: QInputMethodEvent) -> bool:
        """An event of the input method, before its field gets it. True = the field must not get it."""
        if event is self._own:
            return False
        now = monotonic()
        if event.commitString() and now < self._late_until:
            self._put_words_instead()
            return True
        if now - self._at > self._gap:
            self._before = self._open
        if event.commitString() and self._open:
            found = snapshot_of(watched)
            self._choice = (found, self._before) if found is not None else None
        self._field, self._open, self._at = watched, event.preeditString(), now
        return False

    def took_the_beginning(self) -> bool:
        """Whether an input method took what came right before now for a choice of its own."""
        if self._open:
            return True  # it takes digits then, so one that arrives is not the first
        if self._choice is None or monotonic() - self._at > SOON:
            self._choice = None
            return False
        self._choice[0].settle()
        return True

    def undo(self) -> None:
        """The field as it was, with the words that stood there underlined."""
        if self._choice is not None:
            snapshot, words = self._choice
            snapshot.put_back(words)
        elif self._open:
            self._late, self._late_until = self._open, monotonic() + SOON
        self._choice = None

    def _put_words_instead(self) -> None:
        """Once; a second choice within that time belongs to the same scan and is dropped."""
        words, self._late, self._open = self._late, None, ""
        if words is None or self._field is None or not shiboken6.isValid(self._field):
            return
        self._own = QInputMethodEvent()
        self._own.setCommitString(words)
        QCoreApplication.sendEvent(self._field, self._own)
        self._own = None


def _text(field: Field) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def _cursor(field: Field) -> int:
    return field.cursorPosition() if isinstance(field, QLineEdit) else field.textCursor().position()
