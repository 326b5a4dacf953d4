"""A line for a reason: the shop's ready ones under it, chosen by number, arrow or typing; other words are as good."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QListWidgetItem, QScrollArea, QScrollBar
from typing_extensions import override

from app.ui.desk import Desk
from app.ui.widgets.fields import LineEdit
from app.ui.widgets.search_box import Popup
from app.ui.words import translate
from app.workflow.rows.kinds import ReasonKind

SOON_MS = 40
#: The focus came back by itself: nobody wants a list to jump up for that.
NOT_ASKED = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)


@dataclass(frozen=True, slots=True)
class Ready:
    """A ready reason as it is written, and what finds it: who types English may sit at a Chinese window."""

    words: str
    sought: str


def ready_reasons(desk: Desk, kind: ReasonKind | None) -> tuple[Ready, ...]:
    """The shop's reasons of a kind in the order of their numbers, in the window's language; None: none."""
    if kind is None:
        return ()
    rows = desk.lists.reasons_for(kind)
    return tuple(Ready(each.name(desk.language), f"{each.en}\n{each.zh}".casefold()) for each in rows)


class ReasonEdit(LineEdit):
    """The number of a ready reason stands for it; Enter takes the one chosen in the list, and once more goes on.

    at_once: the list comes up with the focus. A line that is mostly passed by shows it for ↓, a click, or typing.
    """

    def __init__(
        self,
        ready: Callable[[], Sequence[Ready]],
        placeholder: str = "",
        *,
        longest: int = 500,
        at_once: bool = True,
    ) -> None:
        if not at_once and not placeholder:
            placeholder = translate("ReasonPanel", "↓ shows reasons to choose from")
        super().__init__(placeholder, longest=longest)
        self._ready = ready
        self._at_once = at_once
        self._offered: tuple[str, ...] = ()  # the lines of the list, as they will be written
        self._popup = Popup(self)
        self._popup.list.itemClicked.connect(self._clicked)
        self._followed: list[QScrollBar] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self._offer_all)
        self.textEdited.connect(self._edited)
        self.destroyed.connect(self._popup.deleteLater)

    @classmethod
    def of(
        cls, desk: Desk, kind: ReasonKind, placeholder: str = "", *, longest: int = 500, at_once: bool = True
    ) -> ReasonEdit:
        """For a field that always asks for the same kind."""
        return cls(lambda: ready_reasons(desk, kind), placeholder, longest=longest, at_once=at_once)

    @override
    def value(self) -> str:
        """What was typed; the bare number of a ready reason is that reason."""
        typed = super().value()
        return self._of_number(typed) or typed

    def popup_shown(self) -> bool:
        return not self._popup.isHidden()

    def close_popup(self) -> None:
        self._popup.hide()

    def offered(self) -> tuple[str, ...]:
        """What the list under the field shows now."""
        return self._offered if self.popup_shown() else ()

    def _of_number(self, typed: str) -> str:
        ready = self._ready()
        if not (typed.isdecimal() and len(typed) < 3 and 1 <= int(typed) <= len(ready)):
            return ""
        return ready[int(typed) - 1].words

    def _edited(self) -> None:
        self._soon.stop()
        self._offer(self.text().strip())

    def _offer_all(self) -> None:
        if self.hasFocus() and not self.text():
            self._offer("")

    def _offer(self, typed: str) -> None:
        """The list for what is typed: all of them, the one of that number, or those with these words in them."""
        number, sought = self._of_number(typed), typed.casefold()
        chosen = [
            (at, each.words)
            for at, each in enumerate(self._ready(), 1)
            if each.words == number or (not number and sought in each.sought and each.words != typed)
        ]
        self._offered = tuple(words for _, words in chosen)
        if not chosen or not self.isVisible():
            self.close_popup()
            return
        note = translate("ReasonPanel", "Number or ↓, then Enter; or your own words. Esc closes the list.")
        self._popup.show_lines([f"{at}  {words}" for at, words in chosen], note, current=0 if typed else -1)
        self._follow_scrolling()
        self._popup.show_under(self)

    def _follow_scrolling(self) -> None:
        parent = self.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea) and parent.verticalScrollBar() not in self._followed:
                self._followed.append(parent.verticalScrollBar())
                parent.verticalScrollBar().valueChanged.connect(self._follow)
            parent = parent.parentWidget()

    def _follow(self) -> None:
        if self.popup_shown():
            self._popup.show_under(self)

    def _clicked(self, item: QListWidgetItem) -> None:
        self._take(self._popup.list.row(item))

    def _take(self, row: int) -> None:
        self.setText(self._offered[row])
        self.close_popup()

    @override
    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        key, row = arg__1.key(), self._popup.list.currentRow()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            if not self.popup_shown():
                self._offer("")
            if self.popup_shown():
                self._popup.step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.popup_shown() and row >= 0:
            self._take(row)
        elif key == Qt.Key.Key_Escape and self.popup_shown():
            self.close_popup()
        else:
            super().keyPressEvent(arg__1)

    @override
    def mousePressEvent(self, arg__1: QMouseEvent) -> None:
        super().mousePressEvent(arg__1)
        self._offer_all()

    @override
    def focusInEvent(self, arg__1: QFocusEvent) -> None:
        super().focusInEvent(arg__1)
        if self._at_once and arg__1.reason() not in NOT_ASKED:
            self._soon.start()  # a form that just opens is not laid out yet

    @override
    def focusOutEvent(self, arg__1: QFocusEvent) -> None:
        super().focusOutEvent(arg__1)
        self._soon.stop()
        if arg__1.reason() not in NOT_ASKED:
            self.close_popup()
            words = self._of_number(self.text().strip())
            if words:  # what is kept is what is seen
                self.setText(words)

    @override
    def event(self, arg__1: QEvent) -> bool:
        if arg__1.type() == QEvent.Type.Hide:
            self.close_popup()
        elif arg__1.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._follow()
        return super().event(arg__1)
