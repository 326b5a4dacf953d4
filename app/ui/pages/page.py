"""What every page is: a widget with a title, that takes codes, shows subjects and answers the F-keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.ui.desk import Desk
from app.workflow.rows.kinds import NumberKind


class Page(QWidget):
    """A page of the window. Redefine what the page can do; the rest says "not here".

    `key` names it for desk.open(); `opens` are the kinds of desk.open(kind, id) that it shows.
    """

    key = ""
    opens: tuple[str, ...] = ()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        desk.changed.connect(self._kinds_changed)

    def _kinds_changed(self, kinds: object) -> None:
        if isinstance(kinds, frozenset):
            self.on_changed(kinds)  # pyright: ignore[reportUnknownArgumentType]

    def title(self) -> str:
        """The word on the tab."""
        return self.key

    def badge(self) -> str:
        """A short mark behind the title ("12", "3!"); the tab bar asks after each change."""
        return ""

    def start(self) -> None:
        """The page was brought to the front: put the focus where typing starts."""

    def show_subject(self, kind: str, subject_id: object) -> None:
        """Show what desk.open(kind, subject_id) asked for; a kind of `opens`."""

    def take_code(self, kind: NumberKind | None, code: str) -> bool:
        """A scan while this page is in front; True = used here, False = goes where its kind says."""
        return False

    def take_badge(self, code: str) -> bool:
        """A badge was scanned; True = somebody signs with it here, False = they come to the counter."""
        return False

    def on_changed(self, kinds: frozenset[str]) -> None:
        """Something changed (names of desk.KINDS); read again what this page shows of it."""

    def save(self) -> bool:
        """F9. False = nothing to do here."""
        return False

    def preview(self) -> bool:
        """F8."""
        return False

    def park(self) -> bool:
        """F3."""
        return False

    def print_again(self) -> bool:
        """Ctrl+P."""
        return False

    def next_step(self) -> bool:
        """The usual next step of the order in front (F5 on its card; the quick card has a code for it)."""
        return False

    def press_clock(self) -> bool:
        """Start or stop one's clock on the order in front (F6 on its card; the quick card has a code for it)."""
        return False

    def step_back(self) -> bool:
        """Esc: one step back. False = nothing to go back from."""
        return False

    def keys(self) -> list[tuple[str, str]]:
        """This page's own keys with what they do, for F1."""
        return []

    def may_close(self) -> bool:
        """The window wants to close; keep what was typed (drafts) and say yes."""
        return True
