"""Codes that no part has: whose they are is said here, or that they are nobody's."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout
from typing_extensions import override

from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.part_finding import PartPick
from app.ui.widgets import Button, Column, RowsTable, Tick, label
from app.ui.widgets.inline_form import InlineForm
from app.ui.words import translate
from app.workflow.counting import count_rows, count_unknown
from app.workflow.rows.counting import CountRow, UnknownRow
from app.workflow.rows.rights import Right, may
from app.workflow.rows.shop import Who

HEIGHT = 104  # pixels: three codes and the head


class Whose(InlineForm):
    """Takes the place of the list while it asks: both do not fit an old screen. `asks(open)` says which is seen."""

    def __init__(
        self, desk: Desk, submit: Callable[[dict[str, Any]], None], asks: Callable[[bool], None]
    ) -> None:
        super().__init__(desk, "", translate("Counting", "It is this part's"), submit)
        self._asks = asks

    @override
    def open_panel(self, focus: str = "", **values: Any) -> None:
        super().open_panel(focus, **values)
        self._asks(True)

    @override
    def close_panel(self) -> None:
        self._asks(False)  # first: the focus goes back into the list
        super().close_panel()


class UnknownPanel(QFrame):
    """Hidden until asked for; `form` stands under it. `changed()`: a code was given to a part, or thrown away."""

    def __init__(self, desk: Desk, changed: Callable[[], None]) -> None:
        super().__init__()
        self.desk = desk
        self._changed = changed
        self.count_id = 0
        self.setProperty("look", "notice")
        self.setProperty("tone", "warn")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.addWidget(label(translate("Counting", "Codes that no part has"), "strong"))
        self.table = RowsTable(desk, _columns(desk), row_height=24)
        self.table.setAccessibleName(translate("Counting", "Codes that no part has"))
        self.table.setFixedHeight(HEIGHT)
        self._of_parts = True  # articles are nobody's parts
        self.form = Whose(desk, self._assign, self._asks)
        self.part = PartPick(desk)
        self.form.form.add("part_id", translate("Counting", "Part"), self.part, stretch=1)
        words = translate("Counting", "From now on the part has this barcode")
        self.form.form.add("keep", " ", Tick(words), beside=True)
        self.give = Button(translate("Counting", "Whose is it…"), self.ask)
        self.nobody = Button(translate("Counting", "Nobody's"), self._drop)
        self.form.buttons.insertWidget(2, self.nobody)
        column.addWidget(self.table)
        row = QHBoxLayout()
        row.addWidget(self.give)
        row.addStretch(1)
        column.addLayout(row)
        self.table.activated_id.connect(self._activated)
        self.hide()

    def _activated(self, _code_id: object) -> None:
        self.ask()

    @override
    def hide(self) -> None:
        super().hide()
        self.form.close_panel()

    def _asks(self, asks: bool) -> None:
        self.table.setVisible(not asks)
        self.give.setVisible(not asks and self._of_parts)

    def open(self, count: CountRow) -> None:
        """Show the codes of a count; in one of articles they are nobody's part."""
        self.count_id = count.id
        self._of_parts = not count.of_articles
        self.give.setVisible(self._of_parts)
        self.show()
        self.reload(first=True)

    def reload(self, *, first: bool = False) -> None:
        """Read them again."""
        if self.isHidden():
            return

        def show(rows: tuple[UnknownRow, ...]) -> None:
            self.table.show_rows(rows)
            if first:
                self.table.setFocus()
                self.table.select_first()

        self.desk.latest(self, "unknown", count_rows.unknown, self.count_id, then=show)

    def step_back(self) -> bool:
        """Esc: close the form, then the panel."""
        if self.form.asking():
            self.form.close_panel()
        elif not self.isHidden():
            self.hide()
        else:
            return False
        return True

    def take_part(self, code: str) -> bool:
        """A part's code was scanned while this asks for one."""
        if not self.form.asking():
            return False
        self.part.take(code)
        return True

    def ask(self) -> None:
        """Whose is the chosen code?"""
        row = self.table.current_row()
        if isinstance(row, UnknownRow) and not row.name and self._of_parts:
            self.form.title.setText(translate("Counting", "{code}: which part is it?").format(code=row.code))
            may_keep = may(self.desk.who, Right.KEEP_PARTS)
            self.form.open_panel("part_id", part_id=None, keep=may_keep)

    def _assign(self, values: dict[str, Any]) -> None:
        row = self.table.current_row()
        part_id, keep = values["part_id"], values["keep"]
        if part_id is None:
            self.form.fail(ShopError("part.unknown", "part_id"))
            return

        def work(store: Any, who: Who, unknown_id: int) -> None:
            count_unknown.assign(store, who, unknown_id, part_id, keep=keep)

        self._do(row, work)

    def _drop(self) -> None:
        self._do(self.table.current_row(), count_unknown.drop)

    def _do(self, row: object, work: Callable[..., Any]) -> None:
        if not isinstance(row, UnknownRow):
            return
        try:
            who = self.desk.acting()
        except ShopError as error:
            self.form.fail(error)
            return

        def done(_: object) -> None:
            self.form.done()
            self.reload(first=True)
            self._changed()

        self.desk.run(self, work, who, row.id, then=done, fail=self.form.fail, changes=("counting", "parts"))


def _columns(desk: Desk) -> tuple[Column, ...]:
    return (
        Column("code", translate("Counting", "Code"), lambda row: row.code, 200),
        Column("times", translate("Counting", "Times"), lambda row: str(row.times), 64, right=True),
        Column("at", translate("Counting", "Last"), lambda row: desk.formats.short_moment(row.last_at), 110),
        Column("who", translate("Counting", "Who"), lambda row: row.who, 100),
        Column("name", translate("Counting", "Part"), lambda row: row.name, 0),
    )
