"""A field for brand or model: what the shop has written before is suggested, what is typed can always be kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from typing_extensions import override

from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.widgets import Hit, SearchBox
from app.ui.words import translate
from app.workflow.rows import spelling


class SuggestBox(SearchBox):
    """`verb(store, typed)` gives the suggestions. Enter keeps what is typed, Down and Enter takes a suggestion.

    Where the shop writes the same word otherwise (Apple for ＡＰＰＬＥ), Enter takes that; the next line, Tab and the
    mouse keep what is typed. `known_as(spelling)` tells it when the field was left so, "" when there is none.
    """

    entered = Signal()  # Enter: on to the next field
    known_as = Signal(str)

    def __init__(self, desk: Desk, verb: Callable[..., tuple[str, ...]]) -> None:
        self._known = ""
        super().__init__(desk, verb, self._lines, keep_text=True)
        self.picked.connect(self._done)
        self.left_alone.connect(self._done)
        self.returnPressed.connect(self.entered)  # Enter in an empty box
        self.textEdited.connect(self.forget_known)

    def forget_known(self, _typed: str = "") -> None:
        """What stands here now is meant so."""
        self._known = ""
        self.known_as.emit("")

    def _lines(self, result: Any) -> list[Hit]:
        typed = self.value()
        suggestions = [str(each) for each in result]
        known = next((each for each in suggestions if spelling.same(each, typed)), typed)
        others = [Hit(each, each) for each in suggestions if each not in (known, typed)]
        if known == typed:
            self.forget_known()
            return [Hit(typed, typed), *others]
        self._known = known
        if not self.hasFocus():  # left faster than found
            self.known_as.emit(known)
        here, as_typed = translate("Intake", "as it is written here"), translate("Intake", "as typed")
        return [Hit(known, known, here), Hit(typed, typed, as_typed), *others]

    def _done(self, _value: object) -> None:
        self.forget_known()
        self.entered.emit()

    def fault(self) -> ShopError | None:
        return None

    @override
    def focusOutEvent(self, arg__1: QFocusEvent) -> None:
        super().focusOutEvent(arg__1)
        if self._known:
            self.known_as.emit(self._known)
