"""Two are one: both side by side, which one stays, and from which each field is taken."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.pages.customers.sides import Side
from app.ui.widgets import Button, Form, Hit, LineEdit, Notice, ScrollColumn, SearchBox, Section, label
from app.ui.widgets.long_words import shortened
from app.ui.words import translate
from app.workflow import search
from app.workflow.rows.customers import Found, FoundRows
from app.workflow.rows.people import MergeInput, Take

LEFT, RIGHT = 0, 1
LONGEST = 60  # signs of a value on its button; the tip has all of it


@dataclass(frozen=True, slots=True)
class Merging:
    """What is merged: the kind of hits to find the other among, how a side is read, and the verb."""

    kind: str  # customer, article: of Found
    title: str
    find: str
    why: str  # proposed
    both: frozenset[str]  # fields of which both values may stay
    read: Callable[..., Any]  # verb(store, id) -> card
    side_of: Callable[[Any, Desk], Side]
    verb: Callable[..., Any]  # verb(store, who, MergeInput) -> row
    said: Callable[[str, str], str]  # (who went, who stays)
    changes: tuple[str, ...]


class MergePanel(QWidget):
    """`merged` brings the id of the one that stays; `left` goes back without it."""

    merged = Signal(int)
    left = Signal()

    def __init__(self, desk: Desk, merging: Merging) -> None:
        super().__init__()
        self._desk, self._merging = desk, merging
        self.sides: list[Side | None] = [None, None]
        self._stays = LEFT
        self._groups: dict[str, QButtonGroup] = {}
        self._grid_holder: QWidget | None = None
        self.finder = SearchBox(desk, search.find, self._hits, merging.find)
        self.finder.setAccessibleName(merging.find)
        self.finder.picked.connect(self._found)
        self.what = label("", wrap=True)
        self.form = Form(desk.sentence)
        self.form.add("why", translate("Merges", "Why"), LineEdit(longest=500), stretch=1)
        self.form.finished.connect(self.save)
        self.problem = Notice()
        self.yes = Button(translate("Merges", "Merge"), self.save, key="F9", look="main")
        self.swap = Button(translate("Merges", "The other one stays"), self.turn, key="Alt+O", own_key=True)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        section = Section(self._merging.title)
        self._scroll = ScrollColumn()
        bar = QHBoxLayout()
        back = Button(translate("Merges", "Back"), self.left.emit, key="Esc")
        for button in (self.yes, self.swap, back):
            bar.addWidget(button)
        bar.addStretch(1)
        section.body.addWidget(self.finder)
        section.body.addWidget(self._scroll, 1)
        for widget in (self.what, self.form, self.problem):
            section.body.addWidget(widget)
        section.body.addLayout(bar)
        column.addWidget(section)

    # --- who

    def begin(self, one_id: int, other_id: int | None = None) -> None:
        """Two are to be one; the other may still be to find."""
        self.sides = [None, None]
        self._stays = LEFT
        self.problem.say("")
        self.form.clear_errors()
        self.form.set_values({"why": self._merging.why})
        self.finder.reset()
        self.finder.setVisible(other_id is None)
        self._draw()
        self._read(LEFT, one_id)
        if other_id is not None:
            self._read(RIGHT, other_id)
        (self.finder if other_id is None else self.yes).setFocus(Qt.FocusReason.OtherFocusReason)

    def _read(self, at: int, key: int) -> None:
        def come(card: Any) -> None:
            self.sides[at] = side = self._merging.side_of(card, self._desk)
            other = self.sides[1 - at]
            if other is not None and other.id == side.id:  # somebody has merged them meanwhile
                self.sides = [side, None]
                self.finder.show()
                self.problem.say(self._desk.sentence(ShopError("merge.same")), "bad")
            self._draw()

        self._desk.run(self, self._merging.read, key, then=come, fail=self.fail)

    def _hits(self, result: FoundRows) -> list[Hit]:
        mine = self.sides[LEFT]
        rows = [row for row in result.rows if row.kind == self._merging.kind and (mine is None or row.id != mine.id)]
        return [Hit(row, row.title, row.detail) for row in rows]

    def _found(self, found: object) -> None:
        if isinstance(found, Found):
            self._read(RIGHT, found.id)

    def turn(self) -> None:
        """The other one stays; what was chosen by hand stays chosen."""
        if None not in self.sides:
            before = self._chosen()
            self._stays = RIGHT if self._stays == LEFT else LEFT
            self._draw(before)

    # --- the two, side by side

    def _draw(self, before: dict[str, int] | None = None) -> None:
        if self._grid_holder is not None:
            self._scroll.column.removeWidget(self._grid_holder)
            self._grid_holder.hide()
            self._grid_holder.deleteLater()
        self._grid_holder = holder = QWidget()
        self._groups = {}
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        column.addLayout(grid)
        column.addStretch(1)
        left, right = self.sides
        both = left is not None and right is not None
        for at, side in enumerate(self.sides):
            self._head(grid, at, side)
        if left is not None and right is not None:
            self._fields(grid, left, right, before or {})
        self._scroll.column.addWidget(holder)
        holder.show()
        for widget in (self.yes, self.swap, self.what, self.form):
            widget.setVisible(both)
        self.what.setText(self._what())

    def _head(self, grid: QGridLayout, at: int, side: Side | None) -> None:
        top = Qt.AlignmentFlag.AlignTop
        if side is None:
            words = translate("Merges", "Find the other one above.") if at == RIGHT else "…"
            grid.addWidget(label(words, "hint", wrap=True), 0, at + 1, top)
            return
        stays = at == self._stays and None not in self.sides
        mark = translate("Merges", "stays") if stays else translate("Merges", "is merged into it")
        grid.addWidget(label(side.title, "title", wrap=True), 0, at + 1, top)
        if None not in self.sides:
            grid.addWidget(label(("● " if stays else "→ ") + mark, "strong", "good" if stays else "quiet"), 1, at + 1)
        grid.addWidget(label(side.facts, "hint", wrap=True), 2, at + 1, top)

    def _fields(self, grid: QGridLayout, left: Side, right: Side, before: dict[str, int]) -> None:
        for row, (name, (words, mine, _)) in enumerate(left.fields.items(), 3):
            theirs = right.fields[name][1]
            grid.addWidget(label(words, "label"), row, 0, Qt.AlignmentFlag.AlignTop)
            if mine == theirs:
                text = left.fields[name][2] or "–"
                grid.addWidget(label(shortened(text), wrap=True), row, 1, 1, 2)
                continue
            self._choice(grid, row, name, (left, right), before)

    def _choice(
        self, grid: QGridLayout, row: int, name: str, sides: tuple[Side, Side], before: dict[str, int]
    ) -> None:
        group = QButtonGroup(self._grid_holder)
        words = sides[LEFT].fields[name][0]
        for at, side in enumerate(sides):
            text = side.fields[name][2] or "–"
            group.addButton(self._radio(shortened(text, LONGEST), text, f"{words}: {text}"), at)
            grid.addWidget(group.button(at), row, at + 1)
        if name in self._merging.both and all(side.fields[name][1] for side in sides):
            text = translate("Merges", "both")
            group.addButton(self._radio(text, text, f"{words}: {text}"), 2)
            grid.addWidget(group.button(2), row, 3)
        stays, goes = sides[self._stays], sides[1 - self._stays]
        usual = 2 if group.button(2) else self._stays
        if stays.fields[name][1] in ("", None):
            usual = 1 - self._stays
        elif goes.fields[name][1] in ("", None):
            usual = self._stays
        group.button(before.get(name, usual)).setChecked(True)
        self._groups[name] = group

    def _radio(self, text: str, tip: str, name: str) -> QRadioButton:
        made = QRadioButton(text.replace("&", "&&"))
        made.setToolTip(tip)
        made.setAccessibleName(name)
        return made

    def _chosen(self) -> dict[str, int]:
        return {name: group.checkedId() for name, group in self._groups.items()}

    def _what(self) -> str:
        left, right = self.sides
        if left is None or right is None:
            return ""
        stays, goes = (left, right) if self._stays == LEFT else (right, left)
        words = translate(
            "Merges",
            "{moves} go over to “{stays}”. “{goes}” is found nowhere any more; what was printed and written into the "
            "register stays. It can be taken back.",
        )
        return words.format(moves=goes.moves, stays=stays.title, goes=goes.title)

    # --- merging

    def save(self) -> bool:
        """F9."""
        left, right = self.sides
        if left is None or right is None:
            self.finder.setFocus()
            return True
        stays, goes = (left, right) if self._stays == LEFT else (right, left)
        take = {name: self._take(at) for name, at in self._chosen().items()}
        given = MergeInput(stays.id, stays.version, goes.id, goes.version, self.form.value("why"), take)
        self.problem.say("")
        try:
            who = self._desk.acting()
        except ShopError as error:
            self.fail(error)
            return True

        def done(_row: object) -> None:
            self._desk.say(self._merging.said(goes.title, stays.title))
            self.merged.emit(stays.id)

        merging = self._merging
        self._desk.run(self, merging.verb, who, given, then=done, fail=self.fail, changes=merging.changes)
        return True

    def _take(self, at: int) -> Take:
        return Take.BOTH if at == 2 else Take.KEPT if at == self._stays else Take.GONE

    def fail(self, error: ShopError) -> None:
        """What is wrong; where somebody was faster, both are read again."""
        rest = self.form.show_errors(error)
        self.problem.say("\n".join(self._desk.sentence(each) for each in rest), "bad")
        if error.key == "changed":
            for at, side in enumerate(self.sides):
                if side is not None:
                    self._read(at, side.id)
