"""Buttons that show their key, and the helper that makes Qt look at a changed `look` or `tone`."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QStyleOptionButton, QWidget
from typing_extensions import override

from app.ui.widgets.button_keys import ButtonKeys, keys_of
from app.ui.widgets.long_words import WrappingLabel

WIDEST = "Alt+M  "  # room for whichever letter it gets, so that nothing moves when it does


def restyle(widget: QWidget) -> None:
    """Let the stylesheet look at a widget's properties again."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


class Button(QPushButton):
    """A button with its key in front: "F9  Save + print". look: "", "main", "danger", "flat". Enter presses it.

    `key` is shown, and pressed by the page's own F-keys or, with `own_key`, by a shortcut of the button itself. One
    without a key gets Alt and a letter while it is in sight (button_keys.py), shown in front of its words as well;
    `text()` stays without it. With `once` a double click presses it once: what prints must not print twice.
    """

    def __init__(
        self,
        words: str,
        pressed: Callable[[], object] | None = None,
        *,
        key: str = "",
        look: str = "",
        own_key: bool = False,
        once: bool = False,
    ) -> None:
        super().__init__()
        self._once = once
        self.key = key
        self.letter = ""  # of Alt+letter
        self._wanted = self._allowed = True
        self._tip = ""
        self._shortcut: QShortcut | None = None
        self.set_words(words)
        self.setAutoDefault(False)
        if look:
            self.setProperty("look", look)
        if own_key and key:
            self._listen_to(key)
            if key.startswith("Alt+"):
                ButtonKeys.own.add(self)
        if pressed is not None:
            self.clicked.connect(lambda _checked=False: pressed())

    def set_words(self, words: str) -> None:
        """Change the words; the key stays in front."""
        self.setText(f"{self.key}  {words}".replace("&", "&&") if self.key else words.replace("&", "&&"))

    def set_look(self, look: str) -> None:
        self.setProperty("look", look)
        restyle(self)

    def allow(self, allowed: bool, why: str = "") -> None:
        """Whether who is at the counter may press it at all; why: the tip that says who may (allowed.py)."""
        if allowed != self._allowed:
            self._tip = self._tip if allowed else self.toolTip()
            self.setToolTip(self._tip if allowed else why)
        self._allowed = allowed
        self.setEnabled(self._wanted)

    def allowed(self) -> bool:
        """Whether who is at the counter may press it, whatever the page has it switched to."""
        return self._allowed

    def wanted(self) -> bool:
        """Whether the page has it switched on, whoever is at the counter."""
        return self._wanted

    @override
    def setEnabled(self, arg__1: bool, /) -> None:
        """As the page wishes, as far as it is allowed."""
        self._wanted = arg__1
        super().setEnabled(arg__1 and self._allowed)

    def take_letter(self, letter: str) -> None:
        """From now on Alt and this letter press it ("" = nothing does)."""
        self.letter = letter
        self._listen_to(f"Alt+{letter}" if letter else "")
        self.setAccessibleDescription(self.shown_key())
        self.update()

    def shown_key(self) -> str:
        """The key that is seen on it, "" for none."""
        return self.key or (f"Alt+{self.letter}" if self.letter else "")

    def face(self) -> str:
        """The text as it is drawn, with the key."""
        return self.text() if self.key or not self.letter else f"Alt+{self.letter}  {self.text()}"

    def _listen_to(self, key: str) -> None:
        # not setShortcut: that presses after 100 ms, and what is typed meanwhile goes into the wrong field
        if self._shortcut is None:
            self._shortcut = QShortcut(QKeySequence(key), self)
            self._shortcut.setAutoRepeat(False)
            self._shortcut.activated.connect(self.click)
        else:
            self._shortcut.setKey(QKeySequence(key))

    @override
    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        if self.key:
            return size
        return QSize(size.width() + self.fontMetrics().horizontalAdvance(WIDEST), size.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        option.text = self.face()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        keys_of(self.window()).came(self)

    @override
    def mouseDoubleClickEvent(self, e: QMouseEvent) -> None:
        if self._once:
            e.accept()
        else:
            super().mouseDoubleClickEvent(e)

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
