"""Buttons that show their key, and the helper that makes Qt look at a changed `look` or `tone`."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from typing_extensions import override

from app.ui.widgets.long_words import WrappingLabel


def restyle(widget: QWidget) -> None:
    """Let the stylesheet look at a widget's properties again."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


class Button(QPushButton):
    """A button with its key in front: "F9  Save + print". look: "", "main", "danger", "flat". Enter presses it.

    `key` is shown, and pressed by the page's own F-keys or, with `own_key`, by a shortcut of the button itself.
    """

    def __init__(
        self,
        words: str,
        pressed: Callable[[], object] | None = None,
        *,
        key: str = "",
        look: str = "",
        own_key: bool = False,
    ) -> None:
        super().__init__()
        self.key = key
        self.set_words(words)
        self.setAutoDefault(False)
        if look:
            self.setProperty("look", look)
        if own_key and key:
            # not setShortcut: that presses after 100 ms, and what is typed meanwhile goes into the wrong field
            QShortcut(QKeySequence(key), self).activated.connect(self.click)
        if pressed is not None:
            self.clicked.connect(lambda _checked=False: pressed())

    def set_words(self, words: str) -> None:
        """Change the words; the key stays in front."""
        self.setText(f"{self.key}  {words}".replace("&", "&&") if self.key else words.replace("&", "&&"))

    def set_look(self, look: str) -> None:
        self.setProperty("look", look)
        restyle(self)

    @override
    def keyPressEvent(self, e: QKeyEvent) -> None:
        if e.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not e.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(e)


def label(text: str = "", look: str = "", tone: str = "", *, wrap: bool = False, select: bool = False) -> QLabel:
    """A label in one of the stylesheet's looks; customers' words never count as markup."""
    made = WrappingLabel(text) if wrap else QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if look:
        made.setProperty("look", look)
    if tone:
        made.setProperty("tone", tone)
    if select:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def set_tone(widget: QWidget, tone: str) -> None:
    """Change the tone ("", quiet, accent, good, warn, bad, info)."""
    if (widget.property("tone") or "") != tone:
        widget.setProperty("tone", tone)
        restyle(widget)
