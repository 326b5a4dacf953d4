"""Filling a case or van from the store room: one list of what was used out of it or is below its level, one key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout

from app.errors import ShopError
from app.ui.allowed import only_for
from app.ui.desk import Desk
from app.ui.pages.places.level_form import LevelForm
from app.ui.part_names import place_name
from app.ui.widgets import Button, Notice, Section, label
from app.ui.widgets.lines import Line, LineColumn, Lines
from app.ui.words import translate
from app.workflow.rows.rights import Right
from app.workflow.rows.stockroom import Moving, PlaceRow, RestockRow
from app.workflow.stockroom import moving, restocking

STORE = 1


class Filling(Section):
    """Shown for the chosen place; F9 moves all that the store room can give, in one go."""

    def __init__(
        self,
        desk: Desk,
        done: Callable[[], None],
        printed: Callable[[], object],
        looked: Callable[[], object],
    ) -> None:
        super().__init__(translate("Places", "To bring from the store room"))
        self.desk = desk
        self._done = done
        self.place: PlaceRow | None = None
        self.rows: tuple[RestockRow, ...] = ()
        self.lines = Lines(
            (
                LineColumn(translate("Places", "Shelf")),
                LineColumn(translate("Places", "Part"), stretch=1),
                LineColumn(translate("Places", "There"), right=True),
                LineColumn(translate("Places", "Used"), right=True),
                LineColumn(translate("Places", "To carry"), right=True),
                LineColumn(translate("Places", "Needed"), right=True),
                LineColumn(translate("Places", "Bring"), right=True),
            ),
            translate("Places", "Nothing is missing there: what is used out of it, or below its level, stands here."),
        )
        self.problem = Notice()
        self.yes = Button(translate("Places", "Bring them all"), self.fill, key="F9", look="main")
        self.hint = label(translate("Places", "No case or van is chosen."), "hint")
        words = translate("Places", "What it should carry")
        self.level = Button(words, self._ask_level, key="Alt+W", own_key=True)
        only_for(desk, Right.KEEP_PARTS, self.yes, self.level)
        self.carries = LevelForm(desk, lambda: self.place, done)
        self.paper = Button(translate("Places", "Print the list"), printed, key="Ctrl+P", once=True)
        self.look = Button(translate("Places", "Preview"), looked, key="F8")
        only_for(desk, Right.PRINT_SLIPS, self.paper, self.look)
        self._lay_out()
        self.show_place(None)

    def _lay_out(self) -> None:
        keys = QHBoxLayout()
        for button in (self.yes, self.level, self.paper, self.look):
            keys.addWidget(button)
        keys.addStretch(1)
        for widget in (self.hint, self.lines, self.problem):
            self.body.addWidget(widget)
        self.body.addLayout(keys)
        self.body.addWidget(self.carries)
        self.body.addStretch(1)

    def offer(self, some: bool) -> None:
        """Whether there is any case or van to be chosen; else how to begin."""
        chosen = translate("Places", "No case or van is chosen.")
        self.hint.setText(chosen if some else translate("Places", "No case or van yet. Press Alt+N to make the first."))

    def show_place(self, place: PlaceRow | None) -> None:
        """Read what this place needs."""
        self.place = place
        self.problem.say("")
        self.hint.setVisible(place is None)
        self.lines.setVisible(place is not None)
        self.set_title("" if place is None else place_name(place))
        if place is None:
            self._came(())
        else:
            self.desk.latest(self, "needs", restocking.proposal, place.id, then=self._came)

    def _came(self, rows: tuple[RestockRow, ...]) -> None:
        self.rows = rows
        self.lines.set_lines([self._line(row) for row in rows])
        self.yes.setVisible(self.place is not None)
        self.level.setVisible(self.place is not None)
        for button in (self.paper, self.look):
            button.setVisible(self.place is not None and bool(rows))
        self.yes.setEnabled(any(row.offered for row in rows))

    def _ask_level(self) -> None:
        self.carries.ask()

    def _line(self, row: RestockRow) -> Line:
        quantity = self.desk.formats.quantity
        name = row.name if self.desk.language.startswith("zh") else row.name_en
        pieces = f"SN {', '.join(row.pieces)}" if row.pieces else ""
        cells = (
            row.shelf,
            " · ".join(each for each in (name, pieces) if each),
            quantity(row.here),
            quantity(row.used),
            quantity(row.level) if row.level else "",
            quantity(row.needed),
            quantity(row.offered),
        )
        return Line(row.part_id, cells, ("", "", "", "", "", "", "warn" if row.offered < row.needed else ""))

    def fill(self) -> bool:
        """F9."""
        lines = [Moving(row.part_id, row.offered, row.pieces) for row in self.rows if row.offered]
        if self.place is None or not lines or not self.yes.isEnabled():
            return self.place is not None
        try:
            who = self.desk.acting()
        except ShopError as error:
            self._failed(error)
            return True
        self.yes.setEnabled(False)
        self.desk.run(
            self, moving.transfer, who, STORE, self.place.id, lines,
            then=self._filled, fail=self._failed, changes=("parts",),
        )  # fmt: skip
        return True

    def _filled(self, _parts: object) -> None:
        self.desk.say(translate("Places", "Brought, and booked in one go."))
        self._done()

    def _failed(self, error: ShopError) -> None:
        self.yes.setEnabled(True)
        self.problem.say(self.desk.sentence(error), "bad")
