"""What bringing a file in would do, row by row."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.desk import Desk
from app.ui.pages.settings.exchange.words import found_by_name, kind_name, made_name, state_name, story
from app.ui.widgets import ChipBar, Column, Notice, RowsTable, label
from app.ui.words import translate
from app.workflow.rows.exchange import Plan, RowState

TONES = {RowState.NEW: "good", RowState.CHANGED: "warn", RowState.SAME: "quiet", RowState.BAD: "bad"}
KIND = 1  # its column: hidden where all rows are of one
MOST_NAMES = 5


class Preview(QWidget):
    """Chips for each state, the rows, and the whole story of the chosen one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.plan: Plan | None = None
        self.notice = Notice()
        every = (None, translate("Lists", "All rows"), "")
        self.chips = ChipBar([every, *((state, state_name(state), TONES[state]) for state in RowState)])
        for at, button in enumerate(self.chips.buttons()):
            button.setObjectName(f"lists_show_{at}")
        self.table = RowsTable(desk, self._columns())
        self.table.setObjectName("lists_rows")
        self.table.setAccessibleName(translate("Lists", "What would change"))
        self.story = label("", wrap=True, select=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.notice)
        column.addWidget(self.chips)
        column.addWidget(self.table, 1)
        column.addWidget(self.story)
        self.chips.picked.connect(self._filter)
        self.table.current_changed.connect(self._tell_story)

    def _columns(self) -> tuple[Column, ...]:
        def tone(row: Any) -> str:
            return TONES[row.state]

        def said(row: Any) -> str:
            return story(row, self.desk)

        return (
            Column("number", translate("Lists", "Row"), lambda row: str(row.number), 52, right=True),
            Column("kind", translate("Lists", "List"), lambda row: kind_name(row.kind), 100),
            Column("name", translate("Lists", "What"), lambda row: row.name, 150, tip=lambda row: row.name),
            Column("state", translate("Lists", "State"), lambda row: state_name(row.state), 104, tone=tone),
            Column("found_by", translate("Lists", "Found by"), lambda row: found_by_name(row.found_by), 100),
            Column("story", translate("Lists", "What would change, or why not"), said, 0, tip=said),
        )

    def show_plan(self, plan: Plan) -> None:
        """The rows; those that are refused first, when there are any."""
        self.plan = plan
        counts: dict[object, int] = {state: plan.count(state) for state in RowState}
        self.chips.set_counts({None: len(plan.rows), **counts})
        if self.chips.value() is not None and not counts[self.chips.value()]:
            self.chips.set_value(None)
        self.table.setColumnHidden(KIND, len({row.kind for row in plan.rows}) < 2)
        self._filter(self.chips.value())
        self._say_what_else(plan)

    def forget(self, words: str = "") -> None:
        """Nothing is known yet, or something is still to be said."""
        self.plan = None
        self.table.show_rows(())
        self.story.setText("")
        self.chips.set_counts({})
        self.notice.say(words, "info")

    def _say_what_else(self, plan: Plan) -> None:
        said: list[str] = []
        if plan.before is not None:
            at = self.desk.formats.moment(plan.before.at)
            words = translate("Lists", "This very file was brought in already: {at}, {who}.")
            said.append(words.format(at=at, who=plan.before.who))
        if plan.made:
            said.append(translate("Lists", "Made besides: {names}.").format(names=_made(plan)))
        self.notice.say(" ".join(said), "warn" if plan.before is not None else "info")

    def _filter(self, state: object) -> None:
        rows = () if self.plan is None else self.plan.rows
        self.table.show_rows([row for row in rows if state is None or row.state is state])
        self.table.select_first()
        self._tell_story(None)

    def _tell_story(self, _row: object) -> None:
        row = self.table.current_row()
        self.story.setText("" if row is None else story(row, self.desk))


def _made(plan: Plan) -> str:
    """What is made besides, by what it is: "kind of part “Screens”, “Belts”; place “Van”"."""
    named: list[str] = []
    for table in dict.fromkeys(table for table, _ in plan.made):
        names = [f"“{name}”" for each, name in plan.made if each == table]
        more = " …" if len(names) > MOST_NAMES else ""
        named.append(f"{made_name(table)} {', '.join(names[:MOST_NAMES])}{more}")
    return "; ".join(named)
