"""The accessories or conditions of a category in both languages, one a line."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from typing_extensions import override

from app.ui.widgets import LongEdit
from app.workflow.rows.lists import ItemInput


class ItemsEdit(LongEdit):
    """One item a line: "English = 中文"; without "=" the name is the same in both languages.

    Ctrl+↑ and Ctrl+↓ move the line, so that what is asked most often stands first.
    """

    def __init__(self, *, lines: int = 6) -> None:
        super().__init__("Charger = 充电器", lines=lines)

    def value(self) -> tuple[ItemInput, ...]:  # pyright: ignore[reportIncompatibleMethodOverride]
        items: list[ItemInput] = []
        for line in self.toPlainText().splitlines():
            english, mark, chinese = line.replace("＝", "=").partition("=")
            english, chinese = english.strip(), (chinese if mark else english).strip()
            if english or chinese:
                items.append(ItemInput(english or chinese, chinese or english))
        return tuple(items)

    def set_value(self, value: Iterable[ItemInput] | None) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        self.setPlainText(
            "\n".join(each.en if each.en == each.zh else f"{each.en} = {each.zh}" for each in value or ())
        )

    def move_line(self, step: int) -> None:
        """The line with the cursor changes places with its neighbour; one step to undo."""
        cursor = self.textCursor()
        at, column = cursor.blockNumber(), cursor.positionInBlock()
        lines = self.toPlainText().split("\n")
        to = at + step
        if not 0 <= to < len(lines):
            return
        lines[at], lines[to] = lines[to], lines[at]
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText("\n".join(lines))
        cursor.endEditBlock()
        cursor.setPosition(self.document().findBlockByNumber(to).position() + column)
        self.setTextCursor(cursor)

    @override
    def keyPressEvent(self, e: QKeyEvent) -> None:
        held = bool(e.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if held and e.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_line(-1 if e.key() == Qt.Key.Key_Up else 1)
            return
        super().keyPressEvent(e)
