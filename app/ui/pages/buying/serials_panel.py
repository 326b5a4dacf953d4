"""The serial numbers of a line: a whole run of them at once, and what was scanned by mistake taken off again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.widgets import Button, CodeEdit, Column, Notice, RowsTable, WholeEdit
from app.ui.widgets.inline_form import InlineForm
from app.ui.words import translate
from app.workflow.buying import receiving, serial_runs
from app.workflow.rows.receiving import GoodsInLineRow, GoodsInRow, ScanRow

HEIGHT = 132  # pixels: four numbers and the head


@dataclass(frozen=True, slots=True)
class Listed:
    """A serial number in the list, by its place in it."""

    id: int
    serial: str


class RunEdit(CodeEdit):
    """A scan stands in it, and the next field has the focus: as after Enter."""

    def add_code(self, code: str) -> None:
        """What was scanned, in place of what stood there."""
        self.selectAll()
        self.insert(code)
        self.returnPressed.emit()


class SerialsPanel(InlineForm):
    """`act` is the area's way to a verb; counted(scan): a run came in; show(goods): one was taken off."""

    def __init__(
        self,
        desk: Desk,
        act: Callable[..., None],
        counted: Callable[[ScanRow], None],
        show: Callable[[GoodsInRow], None],
    ) -> None:
        super().__init__(desk, "", translate("Buying", "Add them"), self._add)
        self.desk, self._act, self._counted, self._show = desk, act, counted, show
        self._of: tuple[GoodsInRow, GoodsInLineRow] | None = None
        hint = translate("Buying", "scan or type it")
        self.form.add("first", translate("Buying", "First serial number"), RunEdit(chars=20, longest=64), hint)
        self.form.add("last", translate("Buying", "Last serial number"), RunEdit(chars=20, longest=64), beside=True)
        self.form.add("count", translate("Buying", "or how many"), WholeEdit(chars=6), beside=True)
        self.adds = Notice()
        self.form.add_wide(self.adds)
        self.form.changed.connect(self._preview)
        words = translate("Buying", "Serial numbers that are counted")
        self.table = RowsTable(desk, (Column("serial", words, lambda row: row.serial, 0),), row_height=24)
        self.table.setAccessibleName(words)
        self.table.setFixedHeight(HEIGHT)
        self.form.add_wide(self.table)
        self.take_off = Button(translate("Buying", "Take it off"), self.remove)
        self.buttons.insertWidget(2, self.take_off)

    def ask(self, goods: GoodsInRow, line: GoodsInLineRow, name: str) -> None:
        """Open it for a line of a tracked part."""
        self.form.clear()
        self.adds.say("")
        self.title.setText(translate("Buying", "{part}: serial numbers that follow each other").format(part=name))
        self._list(goods, line)
        self.open_panel("first")

    def show_goods(self, goods: GoodsInRow | None) -> None:
        """The delivery was read again while this may be open."""
        if self._of is not None and goods is not None and self.asking():
            line = next((each for each in goods.lines if each.id == self._of[1].id), None)
            if line is not None:
                self._list(goods, line)

    def _list(self, goods: GoodsInRow, line: GoodsInLineRow) -> None:
        self._of = goods, line
        rows = [Listed(at, serial) for at, serial in enumerate(line.serials, 1)]
        self.table.show_rows(tuple(reversed(rows)))
        for widget in (self.table, self.take_off):
            widget.setVisible(bool(rows))

    # --- a run

    def run(self, values: dict[str, Any]) -> tuple[str, ...]:
        """What the fields say. Raises what serial_runs does; "serial.run_count" when last and number do not agree."""
        first, last, count = values["first"], values["last"], values["count"]
        if last:
            found = serial_runs.between(first, last)
            if count is not None and int(count) != len(found):
                raise ShopError("serial.run_count", "count", count=len(found))
            return found
        return serial_runs.counted(first, 1 if count is None else int(count))

    def _preview(self, _name: str) -> None:
        try:
            self.form.check()
            found = self.run(self.form.values())
        except ShopError:
            self.adds.say("")  # said when they are to be added
            return
        ends = found if len(found) < 3 else (found[0], "…", found[-1])
        words = translate("Buying", "Adds %n: {serials}", n=len(found))
        self.adds.say(words.replace("{serials}", " ".join(ends)), "info")

    def _add(self, values: dict[str, Any]) -> None:
        if self._of is None:
            return
        goods, line = self._of
        try:
            found = self.run(values)
        except ShopError as error:
            self.fail(error)
            return

        def done(scan: ScanRow) -> None:
            self.done()
            self._counted(scan)

        self._act(receiving.scan_serials, goods.id, line.id, found, then=done, fail=self._not_added, changes=())

    def _not_added(self, error: ShopError) -> None:
        self.desk.sound(False)
        self.fail(error)

    def remove(self) -> None:
        """The chosen one was scanned by mistake."""
        row = self.table.current_row()
        if self._of is not None and isinstance(row, Listed):
            goods, line = self._of
            self._act(receiving.remove_serial, goods.id, line.id, row.serial, then=self._show, fail=self.fail,
                      changes=())  # fmt: skip
