"""Cases and vans: who has which, what lies there, and filling them from the store room."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget
from typing_extensions import override

from app.errors import ShopError
from app.printing.face import JobRow
from app.ui.allowed import only_for
from app.ui.desk import Desk
from app.ui.pages.page import Page
from app.ui.pages.places.filling import Filling
from app.ui.pages.places.move_form import MoveForm
from app.ui.pages.places.old_parts_list import OldPartsList
from app.ui.part_names import place_kind_name, place_name
from app.ui.widgets import Button, ChoiceBox, LineEdit, ScrollColumn, Section
from app.ui.widgets.inline_form import InlineForm
from app.ui.widgets.lines import Act, Line, LineColumn, Lines
from app.ui.widgets.paper_panel import PaperPanel, Shown
from app.ui.words import translate
from app.workflow.rows.kinds import Document, PlaceKind
from app.workflow.rows.restock_paper import RestockPaper
from app.workflow.rows.rights import Right
from app.workflow.rows.stockroom import PlaceInput, PlaceRow
from app.workflow.slips import restock_papers
from app.workflow.stockroom import places

CHANGES = ("parts",)
SHEET_WIDTH = 560  # pixels


class PlacesPage(Page):
    """Left every place with its acts, right the list that fills the chosen one."""

    key = "places"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.rows: tuple[PlaceRow, ...] = ()
        self.editing: PlaceRow | None = None
        self.left = Section(translate("Places", "Where parts lie"))
        self.add = Button(translate("Places", "New place"), self.ask_new, key="Alt+N", own_key=True)
        self.move_button = Button(translate("Places", "Move or scrap"), self.ask_move, key="Alt+M", own_key=True)
        only_for(desk, Right.KEEP_PARTS, self.add, self.move_button)
        self.left.head.addWidget(self.add)
        self.left.head.addWidget(self.move_button)
        self.ask = InlineForm(desk, "", translate("Places", "Keep it"), self._save)
        kinds = [(kind, place_kind_name(kind)) for kind in places.MOVABLE]
        self.ask.form.add("kind", translate("Places", "Kind"), ChoiceBox(kinds, chars=12))
        nobody: list[tuple[int | None, str]] = [(None, "–")]
        self.ask.form.add("staff_id", translate("Places", "Whose"), ChoiceBox(nobody, chars=16), beside=True)
        hint = translate("Places", "a case may go without one")
        self.ask.form.add("name", translate("Places", "Name"), LineEdit(chars=24), hint, beside=True)
        self.moving = MoveForm(desk, self._moved)
        self.lines = Lines(
            (
                LineColumn(translate("Places", "Place"), stretch=1),
                LineColumn(translate("Places", "Kinds of part"), right=True),
                LineColumn(translate("Places", "Value"), right=True),
            )
        )
        for widget in (self.ask, self.moving, self.lines):
            self.left.body.addWidget(widget)
        self.left.body.addStretch(1)
        self.filling = Filling(desk, self._filled, self.print_again, self.preview)
        self.old = OldPartsList(desk)
        self.seen = PaperPanel(desk, self.leave_preview, SHEET_WIDTH)
        self.stack = QStackedWidget()
        self._lay_out()
        self.reload()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        for sides in ((self.left,), (self.filling, self.old)):
            column = ScrollColumn()
            for side in sides:
                column.column.addWidget(side)
            column.column.addStretch(1)
            if self.left in sides:
                row.addWidget(column, 1)
            else:
                self.stack.addWidget(column)
        self.stack.addWidget(self.seen)
        row.addWidget(self.stack, 1)

    # --- reading

    @override
    def title(self) -> str:
        return translate("Places", "Cases and vans")

    def reload(self) -> None:
        """Read the places again, and what the chosen one needs."""
        self.desk.latest(self, "places", places.all_places, then=self._came)
        self.old.reload()

    def _came(self, rows: tuple[PlaceRow, ...]) -> None:
        self.rows = rows
        self.lines.set_lines([self._line(row) for row in rows])
        self.moving.offer_places(rows)
        self.filling.offer(any(row.kind in places.MOVABLE for row in rows))
        chosen = self.filling.place
        if chosen is not None:
            self.filling.show_place(next((row for row in rows if row.id == chosen.id), None))

    def _line(self, row: PlaceRow) -> Line:
        acts: tuple[Act, ...] = ()
        if row.kind in places.MOVABLE:
            acts = (
                Act("fill", translate("Places", "Fill"), lambda: self.filling.show_place(row)),
                Act("edit", translate("Places", "Change"), lambda: self.ask_change(row)),
                Act("retire", translate("Places", "Put away"), lambda: self._retire(row)),
            )
        owner = f" · {row.staff}" if row.name and row.staff else ""
        cells = (place_name(row) + owner, str(row.parts), self.desk.formats.money(row.value))
        return Line(row.id, cells, (), acts)

    # --- acts

    def ask_new(self) -> None:
        """Alt+N."""
        self._ask(None, translate("Places", "A new case or van"), kind=PlaceKind.CASE, staff_id=None, name="")

    def ask_change(self, row: PlaceRow) -> None:
        """Its name, kind or owner."""
        self._ask(row, place_name(row), kind=row.kind, staff_id=row.staff_id, name=row.name)

    def _ask(self, row: PlaceRow | None, title: str, **values: Any) -> None:
        self.editing = row
        box = self.ask.form.field("staff_id")
        if isinstance(box, ChoiceBox):
            box.set_options([(None, "–"), *((each.id, each.name) for each in self.desk.lists.staff)])
        self.ask.title.setText(title)
        self.ask.open_panel("kind", **values)

    def ask_move(self) -> None:
        """Alt+M."""
        self.moving.ask()

    def _save(self, values: dict[str, Any]) -> None:
        row = self.editing
        given = PlaceInput(
            values["kind"], values["name"] or "", values["staff_id"],
            None if row is None else row.id, None if row is None else row.version,
        )  # fmt: skip
        try:
            who = self.desk.acting()
        except ShopError as error:
            self.ask.fail(error)
            return
        self.desk.run(self, places.save, who, given, then=self.ask.done, fail=self.ask.fail, changes=CHANGES)

    def _retire(self, row: PlaceRow) -> None:
        try:
            who = self.desk.acting()
        except ShopError as error:
            self.desk.complain(error)
            return
        self.desk.run(self, places.retire, who, row.id, row.version, changes=CHANGES)

    def _moved(self) -> None:
        self.desk.say(translate("Places", "Booked."))

    def _filled(self) -> None:
        self.reload()

    # --- paper

    def _read(self) -> Callable[[Any], RestockPaper] | None:
        """What reads the list of the chosen place; None while none is chosen, or nobody is signed in."""
        place = self.filling.place
        if place is None:
            return None
        try:
            who = self.desk.acting()
        except ShopError as error:
            self.desk.complain(error)
            return None
        return lambda store: restock_papers.restock_list(store, who, place.id)

    def print_list(self, printer: str = "", copies: int = 1) -> bool:
        """Send the list of the chosen case or van to the printer for pages."""
        read, place = self._read(), self.filling.place
        if read is None or place is None:
            return place is not None
        name, who = place_name(place), self.desk.acting().name

        def work(store: Any) -> JobRow:
            return self.desk.printing.print_paper(Document.RESTOCK_LIST, read(store), name, who, printer, copies)

        said = translate("Places", "The list of {name} is being printed.").format(name=name)
        self.desk.run(self, work, then=lambda _: self.desk.say(said), changes=("queue",))
        return True

    @override
    def print_again(self) -> bool:
        if self.stack.currentWidget() is self.seen:
            return self.seen.print_now()
        return self.print_list()

    @override
    def preview(self) -> bool:
        """F8: the list as it will be printed."""
        read = self._read()
        if read is None:
            return self.filling.place is not None
        shown = Shown(
            title=translate("Places", "The list as it will be printed"),
            papers=lambda store: [(Document.RESTOCK_LIST, read(store))],
            print=self.print_list,
        )
        self.seen.open(shown, come=lambda: self.stack.setCurrentWidget(self.seen), fail=self.desk.complain)
        return True

    def leave_preview(self) -> bool:
        """Back to the lists. False when no preview is shown."""
        self.seen.forget()
        if self.stack.currentWidget() is not self.seen:
            return False
        self.stack.setCurrentIndex(0)
        self.seen.give_back()
        return True

    # --- the window asks

    @override
    def start(self) -> None:
        first = self.lines.button(self.rows[2].id, "fill") if len(self.rows) > 2 else self.add
        (first or self.add).setFocus()

    @override
    def on_changed(self, kinds: frozenset[str]) -> None:
        if kinds & {"parts", "orders", "staff"}:
            self.reload()

    @override
    def save(self) -> bool:
        for panel in (self.ask, self.moving, self.filling.carries):
            if panel.asking():
                panel.agree()
                return True
        return self.filling.fill()

    @override
    def step_back(self) -> bool:
        if self.leave_preview():
            return True
        for panel in (self.ask, self.moving, self.filling.carries):
            if panel.asking():
                panel.close_panel()
                return True
        return False

    @override
    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Alt+N", translate("Places", "a new case or van")),
            ("Alt+M", translate("Places", "move parts between places, or scrap them")),
            ("Alt+W", translate("Places", "how many of a part the chosen case or van should carry")),
            ("Ctrl+P", translate("Places", "print the list by which it is filled")),
            ("F8", translate("Places", "see that list")),
            ("F9", translate("Places", "bring what the chosen case or van needs")),
        ]
