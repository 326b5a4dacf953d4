"""The window's own keys, and what the codes of the quick card do: each the same as its key."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.ui.arrived import KEY as ARRIVED_KEY
from app.ui.tabs import MORE_KEY, WITH_KEYS, tab_key
from app.ui.top_bar import WHO_KEY
from app.workflow.rows.commands import PAGES, Command


class Acts(Protocol):
    """What the window does on its keys."""

    def toggle_help(self) -> None: ...
    def focus_find(self) -> None: ...
    def on_page(self, act: str) -> None: ...
    def show_at(self, at: int) -> None: ...
    def more_pages(self) -> None: ...
    def turn_page(self, by: int) -> None: ...
    def step_back(self) -> None: ...
    def ask_who(self) -> None: ...
    def show_arrived(self) -> None: ...
    def lock(self) -> None: ...
    def close(self) -> bool: ...
    def show_page(self, key: str) -> None: ...


def keys_of(acts: Acts, tabs: int) -> dict[str, Callable[[], object]]:
    """Every key of the window with what it does."""
    keys: dict[str, Callable[[], object]] = {
        "F1": acts.toggle_help,
        "F2": acts.focus_find,
        "F3": lambda: acts.on_page("park"),
        "F8": lambda: acts.on_page("preview"),
        "F9": lambda: acts.on_page("save"),
        "Ctrl+P": lambda: acts.on_page("print_again"),
        MORE_KEY: acts.more_pages,
        "Ctrl+PgUp": lambda: acts.turn_page(-1),
        "Ctrl+PgDown": lambda: acts.turn_page(1),
        ARRIVED_KEY: acts.show_arrived,
        WHO_KEY: acts.ask_who,
        "Ctrl+L": acts.lock,
        "Ctrl+Q": acts.close,
    }
    for at in range(min(WITH_KEYS, tabs)):
        keys[tab_key(at)] = lambda at=at: acts.show_at(at)
    return keys


def install(window: QWidget, keys: dict[str, Callable[[], object]], press: Callable[[str], None]) -> None:
    """`press(key)` for each of the keys, once however long it is held."""
    for sequence in keys:
        shortcut = QShortcut(QKeySequence(sequence), window)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(lambda sequence=sequence: press(sequence))


def do_command(acts: Acts, command: Command) -> None:
    """What a scanned code of the quick card says. Raises KeyError for a page that this window does not have."""
    if command in PAGES:
        acts.show_page(str(command))
    elif command is Command.BACK:
        acts.step_back()
    elif command is Command.LOCK:
        acts.lock()
    else:
        acts.on_page({Command.CLOCK: "press_clock"}.get(command, str(command)))
