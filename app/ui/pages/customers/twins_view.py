"""Who may be written down twice: groups of a kind, and the way to make one of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.pages.customers.words import person_words, twin_words
from app.ui.widgets import Button, ChipBar, ChoiceBox, Column, LineEdit, RowsTable, Section, label
from app.ui.widgets.inline_form import InlineForm
from app.ui.words import translate
from app.workflow.people import companies, twins
from app.workflow.rows.people import TwinKind, Twins, TwinsPage

KINDS = (TwinKind.PHONE, TwinKind.ADDRESS, TwinKind.COMPANY)


@dataclass(frozen=True, slots=True)
class Group:
    """A line of the list."""

    id: int
    twins: Twins


class TwinsView(QWidget):
    """Enter on a group merges its first two, or asks for the company's spelling that stays."""

    merge_wanted = Signal(int, int)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.groups: list[Group] = []
        self._after: str | None = None
        self.chips = ChipBar([(kind, twin_words(kind)) for kind in KINDS])
        self.table = RowsTable(desk, self._columns())
        self.table.setAccessibleName(translate("Twins", "Perhaps the same"))
        self.state = label("", "hint", wrap=True)
        self.more = Button(translate("Twins", "Show more"), self.read_on)
        self.spelling = self._spelling_form()
        self._lay_out()
        self.chips.picked.connect(self.begin)
        self.table.activated_id.connect(self._chosen)

    def _columns(self) -> tuple[Column, ...]:
        desk = self._desk

        def who(group: Group) -> str:
            if group.twins.kind is TwinKind.COMPANY:
                counts = (f"{name} ({count})" for name, count in group.twins.spellings)
                return " · ".join(counts)
            return "  ＝  ".join(person_words(row, desk) for row in group.twins.people)

        def what(group: Group) -> str:
            if group.twins.kind is TwinKind.PHONE:
                return desk.formats.phone(group.twins.what)
            if group.twins.kind is TwinKind.ADDRESS:
                return group.twins.what
            return translate("Twins", "%n (person|people)", sum(count for _, count in group.twins.spellings))

        return (
            Column("what", translate("Twins", "In common"), what, 180, tip=what),
            Column("who", translate("Twins", "Who"), who, 0, tip=who),
        )

    def _spelling_form(self) -> InlineForm:
        made = InlineForm(
            self._desk,
            translate("Twins", "One company: how is it written? Everybody of it gets this spelling."),
            translate("Twins", "Write it so"),
            self._respell,
        )
        made.form.add("name", translate("Twins", "Spelling"), ChoiceBox(chars=24))
        made.form.add("why", translate("Twins", "Why"), LineEdit(longest=500), beside=True, stretch=1)
        return made

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        section = Section(translate("Twins", "Perhaps written down twice"))
        bar = QHBoxLayout()
        bar.addWidget(self.more)
        bar.addWidget(Button(translate("Twins", "Back"), self.left.emit, key="Esc"))
        bar.addStretch(1)
        section.body.addWidget(self.chips)
        section.body.addWidget(self.state)
        section.body.addWidget(self.table, 1)
        section.body.addWidget(self.spelling)
        section.body.addLayout(bar)
        column.addWidget(section)

    # --- reading

    def begin(self, _kind: object = None) -> None:
        """The first groups of the chosen kind."""
        self.spelling.close_panel()
        self.groups, self._after = [], ""
        self.table.show_rows(())
        self.read_on()

    def read_on(self) -> None:
        """The next groups."""
        kind, after = self.chips.value(), self._after
        if after is None:
            return
        self.more.hide()
        self.state.setText(translate("Twins", "Looking …"))
        self.state.show()
        self._desk.latest(self, "twins", twins.page, kind, after, then=self._take, fail=self._failed)

    def _take(self, page: TwinsPage) -> None:
        first = not self.groups
        start = len(self.groups)
        self.groups += [Group(start + at, each) for at, each in enumerate(page.groups)]
        self._after = page.after
        self.table.show_rows(self.groups)
        self.more.setVisible(page.after is not None)
        words = translate("Twins", "%n group(s). Enter: look at both side by side.", len(self.groups))
        if self.chips.value() is TwinKind.COMPANY:
            words = translate("Twins", "%n group(s). Enter: choose the spelling that stays.", len(self.groups))
        nothing = translate("Twins", "Nobody of this kind: everybody is written down once.")
        self.state.setText(words if self.groups else nothing)
        if first and self.groups and not self.isAncestorOf(self.window().focusWidget() or self):
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if first:
            self.table.select_first()

    def _failed(self, error: ShopError) -> None:
        self.state.setText(self._desk.sentence(error))

    # --- making one of them

    def _chosen(self, key: object) -> None:
        group = next((each for each in self.groups if each.id == key), None)
        if group is None:
            return
        if group.twins.kind is not TwinKind.COMPANY:
            one, other = group.twins.people[:2]
            self.merge_wanted.emit(one.id, other.id)
            return
        field = self.spelling.form.field("name")
        if isinstance(field, ChoiceBox):
            field.set_options([(name, f"{name} ({count})") for name, count in group.twins.spellings])
        why = translate("Twins", "one company")
        self.spelling.open_panel("name", name=group.twins.spellings[0][0], why=why)

    def _respell(self, values: dict[str, Any]) -> None:
        group = self.table.current_row()
        if not isinstance(group, Group):
            self.spelling.close_panel()
            return
        try:
            who = self._desk.acting()
        except ShopError as error:
            self.spelling.fail(error)
            return

        def done(count: int) -> None:
            self.spelling.done()
            self._desk.say(translate("Twins", "%n customer(s) changed.", count))
            self.begin()

        names = tuple(name for name, _ in group.twins.spellings)
        self._desk.run(
            self, companies.respell, who, values["name"], names, values["why"],
            then=done, fail=self.spelling.fail, changes=("customers", "orders"),
        )  # fmt: skip

    def step_back(self) -> bool:
        """Esc."""
        if self.spelling.asking():
            self.spelling.close_panel()
            return True
        return False
