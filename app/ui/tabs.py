"""The row of tabs: four always with words and badge, behind them what there is room for, the rest in a menu."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QMenu, QPushButton
from typing_extensions import override

from app.ui.widgets.button import restyle
from app.ui.words import translate

ALWAYS = 4  # intake, repair cards, pickup, parts: in sight whatever the room
WITH_KEYS = 10  # Ctrl+1 … Ctrl+9, and Ctrl+0 for the tenth; what comes later has its letter in the menu
MORE_KEY = "F10"
EDGE = 8
GAP = "  "


def tab_key(at: int) -> str:
    """The key of the tab at that place, "" for one that has none."""
    return f"Ctrl+{(at + 1) % 10}" if at < WITH_KEYS else ""


@dataclass(frozen=True, slots=True)
class Tab:
    """What a page says on its tab; badge: a short mark behind the title ("12", "3!")."""

    title: str
    badge: str = ""

    def words(self, sign: str = "") -> str:
        """Its text; sign: the one that chooses it."""
        return GAP.join(part for part in (sign, self.title, self.badge) if part)


class TabBar(QFrame):
    """One button a page by its place; `chosen` says which place was asked for. `keys` name the pages."""

    chosen = Signal(int)

    def __init__(self, keys: Sequence[str]) -> None:
        super().__init__()
        self.setProperty("look", "bar")
        self._tabs = [Tab(key) for key in keys]
        self._group = QButtonGroup(self)
        self._menu = QMenu(self)
        self.more = _button("tab_more", MORE_KEY)
        self.more.clicked.connect(self.open_menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, 0, EDGE, 0)
        row.setSpacing(0)
        for at, key in enumerate(keys):
            if at == ALWAYS:
                row.addStretch(1)
            button = _button(f"tab_{key}", tab_key(at))
            self._group.addButton(button, at)
            row.addWidget(button)
        if len(keys) <= ALWAYS:
            row.addStretch(1)
        row.addWidget(self.more)
        self._group.idClicked.connect(self.chosen)
        self._current = 0
        self.show_tabs(self._tabs)

    # --- what it shows

    def show_tabs(self, tabs: Sequence[Tab]) -> None:
        """Titles and badges, one for each page in its place."""
        self._tabs = list(tabs)
        for at, tab in enumerate(self._tabs):
            self._group.button(at).setText(_plain(tab.words(tab_key(at).removeprefix("Ctrl+"))))
        self._place()

    def set_current(self, at: int) -> None:
        """Mark the page in front, be its tab in the row or behind the menu."""
        self._current = at
        self._group.button(at).setChecked(True)
        self._place()

    def behind(self) -> tuple[int, ...]:
        """The places that the row has no room for; they stand in the menu."""
        return tuple(at for at in range(len(self._tabs)) if self._group.button(at).isHidden())

    def open_menu(self) -> bool:
        """F10: the pages behind the row, each with the digit or letter that chooses it. False = there is none."""
        behind = self.behind()
        if not behind:
            return False
        self._menu.clear()
        for at in behind:
            action = self._menu.addAction(f"&{sign_of(at)}{GAP}{_plain(self._tabs[at].words())}")
            action.setCheckable(True)
            action.setChecked(at == self._current)
            action.triggered.connect(lambda _checked=False, at=at: self.chosen.emit(at))
        corner = QPoint(self.more.width() - self._menu.sizeHint().width(), self.more.height())
        self._menu.popup(self.more.mapToGlobal(corner))
        chosen = next((at for at, place in enumerate(behind) if place == self._current), 0)
        self._menu.setActiveAction(self._menu.actions()[chosen])
        return True

    # --- the room there is

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def minimumSizeHint(self) -> QSize:
        """What must be in sight: the window may be as narrow as that."""
        height = super().minimumSizeHint().height()
        rest = range(min(ALWAYS, len(self._tabs)), len(self._tabs))
        return QSize(self._width_with(tuple(rest)), height)

    def _place(self) -> None:
        """As many tabs as there is room for; what is in front changes nothing, or the row would jump."""
        count = len(self._tabs)
        keyed = min(count, WITH_KEYS)
        behind = tuple(range(keyed, count))
        while keyed > min(ALWAYS, count) and self._width_with(behind) > self.width():
            keyed -= 1
            behind = tuple(range(keyed, count))
        for at in range(count):
            self._group.button(at).setVisible(at not in behind)
        self.more.setVisible(bool(behind))
        self.more.setText(_plain(self._more_words(behind, self._current)))
        self.more.setFixedWidth(self._more_width(behind))
        front = self._current in behind
        if self.more.property("front") != front:
            self.more.setProperty("front", front)
            restyle(self.more)

    def _width_with(self, behind: tuple[int, ...]) -> int:
        """The width of the row when these are behind it, whichever of them may be in front."""
        shown = (self._group.button(at) for at in range(len(self._tabs)) if at not in behind)
        width = 2 * EDGE + sum(button.sizeHint().width() for button in shown)
        return width + self._more_width(behind)

    def _more_width(self, behind: tuple[int, ...]) -> int:
        """Of the menu's button, for the longest that it may have to say; 0 without one."""
        edges = self.more.sizeHint().width() - self._text_width(self.more.text())
        texts = [_plain(self._more_words(behind, current)) for current in (-1, *behind)] if behind else []
        return max((edges + self._text_width(text) for text in texts), default=0)

    def _text_width(self, text: str) -> int:
        return self.more.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, text).width()  # as a button measures it

    def _more_words(self, behind: tuple[int, ...], current: int) -> str:
        """The page in front if it stands behind the row, and what another one there wants to be seen."""
        title = self._tabs[current].words() if current in behind else translate("Tabs", "More")
        marked = [self._tabs[at] for at in behind if self._tabs[at].badge and at != current]
        told = f"{marked[0].words()}{' …' if len(marked) > 1 else ''}" if marked else ""
        return GAP.join(part for part in (MORE_KEY, title, told and f"· {told}", "▾") if part)


def sign_of(at: int) -> str:
    """What chooses a page in the menu: the digit of its key, or a letter for one without."""
    return tab_key(at).removeprefix("Ctrl+") or chr(ord("A") + (at - WITH_KEYS) % 26)


def _plain(words: str) -> str:
    """No sign in a name makes a key of itself."""
    return words.replace("&", "&&")


def _button(name: str, tip: str) -> QPushButton:
    made = QPushButton()
    made.setProperty("look", "tab")
    made.setObjectName(name)
    made.setCheckable(name != "tab_more")
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Ctrl+1…9, F10; Tab stays among the fields
    made.setToolTip(tip)
    return made
