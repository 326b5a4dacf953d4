"""Section: who may do what, to be read; the table itself is part of the program."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from typing_extensions import override

from app.ui.desk import Desk
from app.ui.names import role_name
from app.ui.pages.cards.step_words import step_name
from app.ui.pages.settings.pane import Pane
from app.ui.right_names import right_name
from app.ui.widgets import Column, RowsTable, label, wide_enough
from app.ui.words import translate
from app.workflow.rows.kinds import Role
from app.workflow.rows.rights import OWN, Right, who_may
from app.workflow.workbench.moves import MOVES
from app.workflow.workbench.moves import who_may as step_may

#: Steps of an order whose rights differ; the rest of the table of moves stands in the README.
STEPS = ("diagnose", "pass_inspection", "withdraw", "reopen", "hand_out", "void")


@dataclass(frozen=True, slots=True)
class RightRow:
    """A line of the matrix."""

    id: int
    words: str
    roles: frozenset[Role]
    own: bool = False


class RightsPane(Pane):
    """A line for each act, a column for each role."""

    key = "rights"
    managers_only = False

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.table = RowsTable(desk, self._columns(), row_height=24)
        self.table.setObjectName("rights_list")
        self.table.setAccessibleName(self.title())
        self.column.addWidget(label(self.title(), "title"))
        hint = translate(
            "Settings",
            "Roles are given to people under “Staff”; somebody with several may do what any of them may. “Own” means "
            "one's own only.",
        )
        self.column.addWidget(label(hint, "hint", wrap=True))
        self.column.addWidget(self.table, 1)
        self.table.show_rows(rows())

    def _columns(self) -> tuple[Column, ...]:
        yes, own = translate("Settings", "✓ yes"), translate("Settings", "own")

        def column(role: Role) -> Column:
            def cell(row: Any) -> str:
                return yes if role in row.roles else own if row.own else "–"

            def tone(row: Any) -> str:
                return "good" if role in row.roles else "quiet"

            words = role_name(role)
            return Column(role.value, words, cell, max(90, wide_enough(words, yes, own)), tone=tone)

        act = Column("act", translate("Settings", "What"), lambda row: row.words, 0, tip=lambda row: row.words)
        return (act, *(column(role) for role in Role))

    @classmethod
    @override
    def title(cls) -> str:
        return translate("Settings", "Who may do what")

    @override
    def start(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.table.select_first()


def rows() -> list[RightRow]:
    """The matrix: every right, then the steps of an order."""
    found = [(right_name(right), frozenset(who_may(right)), right in OWN) for right in Right]
    for key in STEPS:
        move = next(each for each in MOVES if each.key == key)
        words = translate("Settings", "Step of an order: {step}").format(step=step_name(move).rstrip("…"))
        found.append((words, frozenset(step_may(key)), False))
    return [RightRow(at, *line) for at, line in enumerate(found)]
