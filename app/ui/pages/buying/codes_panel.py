"""Codes of a delivery that nobody knows: say whose each is, or drop it; now or later."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.allowed import only_for
from app.ui.desk import Desk
from app.ui.pages.buying.area import line_of
from app.ui.pages.buying.columns import code_columns
from app.ui.part_finding import PartSearch
from app.ui.widgets import Button, RowsTable, label
from app.ui.words import translate
from app.workflow.buying import receiving
from app.workflow.rows.receiving import GoodsInRow, GoodsInState, UnknownRow
from app.workflow.rows.rights import Right
from app.workflow.rows.stock import PartRow

HEIGHT = 96  # pixels: three codes and the head


class CodesPanel(QWidget):
    """Seen while there are some. `show(goods)` hears of each answer, then `done()`; `act` is the way to a verb."""

    def __init__(
        self,
        desk: Desk,
        show: Callable[[GoodsInRow], None],
        act: Callable[..., None],
        done: Callable[[], None],
    ) -> None:
        super().__init__()
        self.desk = desk
        self._show, self._act, self._done = show, act, done
        self._newest = ""  # just scanned: it is chosen when it stands in the list
        self.goods: GoodsInRow | None = None
        self.title = label("", "strong", wrap=True)
        self.table = RowsTable(desk, code_columns(desk), row_height=24)
        self.table.setAccessibleName(translate("Buying", "Codes that nobody knows"))
        self.table.setFixedHeight(HEIGHT)
        self.table.activated_id.connect(self._activated)
        self.assign = Button(translate("Buying", "Whose is it?"), self.ask, key="Alt+W", own_key=True)
        self.drop = Button(translate("Buying", "Drop the code"), self.drop_it)
        only_for(desk, Right.KEEP_PARTS, self.assign, self.drop)
        self.search = PartSearch(desk, lambda: None if self.goods is None else self.goods.supplier_id)
        self.search.picked.connect(self._give)
        self.whose = label("", "label")
        self.asked = QWidget()
        row = line_of(self.whose, self.search, stretch=1)
        row.setContentsMargins(0, 0, 0, 0)
        self.asked.setLayout(row)
        self.asked.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addWidget(self.table)
        column.addLayout(line_of(self.assign, self.drop))
        column.addWidget(self.asked)

    def show_goods(self, goods: GoodsInRow | None) -> None:
        """The codes of a delivery."""
        codes = () if goods is None else goods.codes
        if goods is None or self.goods is None or goods.id != self.goods.id:
            self.close_panel()
        self.goods = goods
        current = self.table.current_id()
        self.table.show_rows(codes)
        wanted = next((each.id for each in codes if each.code == self._newest), current)
        self._newest = ""
        open_ones = [each.id for each in codes if _is_open(each)]
        if wanted not in open_ones:
            wanted = open_ones[0] if open_ones else current
        if wanted is None or not self.table.select_id(wanted):
            self.table.select_first()
        self.title.setText(translate("Buying", "%n code(s) that nobody knows", n=0 if goods is None else goods.unknown))
        self.setVisible(bool(codes))

    def _code(self) -> UnknownRow | None:
        row = self.table.current_row()
        return row if isinstance(row, UnknownRow) and _is_open(row) else None

    def newest(self, code: str) -> None:
        """Just scanned: “whose is it?” means this one, when the delivery is read again."""
        if not self.asking():
            self._newest = code

    def _activated(self, _code_id: object) -> None:
        self.ask()

    def ask(self) -> None:
        """Alt+W: find the part that it belongs to."""
        code = self._code()
        if code is not None:
            self.whose.setText(translate("Buying", "Whose is {code}?").format(code=code.code))
            self.asked.show()
            self.search.setFocus()

    def looks_for_a_part(self) -> bool:
        """Whether what is scanned now is a part for the code, not a piece of the delivery."""
        return self.search.isVisible() and self.search.hasFocus()

    def _give(self, part: PartRow) -> None:
        code, goods = self._code(), self.goods
        if code is None or goods is None:
            return

        def given(row: GoodsInRow) -> None:
            self.close_panel()
            self._show(row)
            words = translate("Buying", "{code} is “{part}” from now on.")
            if goods.state is not GoodsInState.COUNTING:
                words = translate(
                    "Buying", "{code} is “{part}” from now on. The delivery is booked: nothing was counted."
                )
            self.desk.say(words.format(code=code.code, part=part.said(self.desk.language)))
            self._done()

        self._act(receiving.assign_code, code.id, part.id, then=given)

    def drop_it(self) -> None:
        """Packing, an advertisement: no part."""
        code = self._code()
        if code is not None:

            def dropped(row: GoodsInRow) -> None:
                self._show(row)
                self._done()

            self._act(receiving.drop_code, code.id, then=dropped)

    def asking(self) -> bool:
        """Whether a part is looked for."""
        return not self.asked.isHidden()

    def close_panel(self) -> None:
        """Not now."""
        self.search.reset()
        self.asked.hide()


def _is_open(code: UnknownRow) -> bool:
    """Nobody said yet whose it is."""
    return code.part_id is None and not code.dropped
