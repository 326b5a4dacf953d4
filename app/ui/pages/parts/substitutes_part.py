"""Under the form of a part: what stands in for it when there is none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout

from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.widgets import Hit, Notice, SearchBox, Section, label
from app.ui.widgets.lines import Act, Line, LineColumn, Lines
from app.ui.words import translate
from app.workflow.rows.stock import PartRow
from app.workflow.rows.stockroom import SubstituteRow
from app.workflow.stockroom import finding, substitutes


class SubstitutesPart(Section):
    """Both parts stand in for each other: said once, kept for both."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("Substitutes", "STANDS IN FOR IT"))
        self.desk = desk
        self.part: PartRow | None = None
        row = QHBoxLayout()
        row.addWidget(label(translate("Substitutes", "Add a substitute"), "label"))
        self.search = SearchBox(desk, finding.for_card, self._hits, translate("Substitutes", "name, number, model…"))
        self.search.setAccessibleName(translate("Substitutes", "Add a substitute"))
        self.search.picked.connect(self._add)
        row.addWidget(self.search, 1)
        self.lines = Lines((
            LineColumn(translate("Substitutes", "Part"), stretch=1),
            LineColumn(translate("Substitutes", "Free"), right=True),
            LineColumn(translate("Substitutes", "Price"), right=True),
        ))  # fmt: skip
        self.problem = Notice()
        self.body.addLayout(row)
        self.body.addWidget(self.lines)
        self.body.addWidget(self.problem)

    def show_part(self, part: PartRow | None) -> None:
        """Whose substitutes."""
        self.part = part
        self.problem.say("")
        self.setVisible(part is not None)
        if part is not None:
            self.desk.latest(self, "substitutes", substitutes.of, part.id, then=self._show)

    def _show(self, found: Sequence[SubstituteRow]) -> None:
        self.lines.set_lines([self._line(each) for each in found])

    def _line(self, row: SubstituteRow) -> Line:
        formats, part = self.desk.formats, row.part
        name = f"{formats.number(part.number)}  {part.said(self.desk.language)}"
        acts = (
            Act("open", translate("Substitutes", "Open"), lambda: self.desk.open("part", part.id)),
            Act("off", translate("Substitutes", "Take off"), lambda: self._do(substitutes.remove, part.id)),
        )
        return Line(part.id, (name, formats.quantity(part.free), formats.money(part.price)), acts=acts)

    def _hits(self, parts: Sequence[PartRow]) -> list[Hit]:
        formats = self.desk.formats
        own = self.part.id if self.part is not None else None
        return [
            Hit(part, part.said(self.desk.language), f"{formats.number(part.number)} · {formats.money(part.price)}")
            for part in parts
            if part.id != own
        ]

    def _add(self, other: PartRow) -> None:
        self.search.reset()
        self._do(substitutes.add, other.id)

    def _do(self, verb: Any, other_id: int) -> None:
        part = self.part
        if part is None:
            return
        self.problem.say("")
        try:
            who = self.desk.acting()
        except ShopError as error:
            self._failed(error)
            return
        self.desk.run(self, verb, who, part.id, other_id, then=self._show, fail=self._failed, changes=("parts",))

    def _failed(self, error: ShopError) -> None:
        self.problem.say(self.desk.sentence(error), "bad")
