"""A field for brand or model: what the shop has written before is suggested, what is typed is always kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal

from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.widgets import Hit, SearchBox


class SuggestBox(SearchBox):
    """`verb(store, typed)` gives the suggestions; Enter keeps what is typed, Down and Enter takes a suggestion."""

    entered = Signal()  # Enter: on to the next field

    def __init__(self, desk: Desk, verb: Callable[..., tuple[str, ...]]) -> None:
        super().__init__(desk, verb, self._lines, keep_text=True)
        self.picked.connect(self._done)
        self.left_alone.connect(self._done)
        self.returnPressed.connect(self.entered)  # Enter in an empty box

    def _lines(self, result: Any) -> list[Hit]:
        typed = self.value()
        suggestions = [str(each) for each in result]
        first = [] if typed.casefold() in (each.casefold() for each in suggestions) else [typed]
        return [Hit(each, each) for each in [*first, *suggestions]]

    def _done(self, _value: object) -> None:
        self.entered.emit()

    def fault(self) -> ShopError | None:
        return None
