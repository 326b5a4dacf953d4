"""Old parts that lie about: those nobody has decided on, and those kept for the maker's credit."""

from __future__ import annotations

from typing import Any

from app.ui.desk import Desk
from app.ui.part_names import old_fate_name
from app.ui.widgets import Section
from app.ui.widgets.lines import Act, Line, LineColumn, Lines
from app.ui.words import translate
from app.workflow.rows.kinds import OldFate
from app.workflow.rows.stockroom import OldPartRow
from app.workflow.stockroom import old_parts


def lying_about(store: Any) -> tuple[OldPartRow, ...]:
    """The undecided ones first."""
    return (*old_parts.undecided(store), *old_parts.of_fate(store, OldFate.CREDIT))


class OldPartsList(Section):
    """Each with its job; what becomes of it is said on the job's card, where its label is printed, too."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("Places", "Old parts taken out"))
        self.desk = desk
        self.lines = Lines(
            (
                LineColumn(translate("Places", "Part"), stretch=1),
                LineColumn(translate("Places", "Job")),
                LineColumn(translate("Places", "What becomes of it")),
            ),
            translate("Places", "Nothing lies about undecided, nothing waits for the maker's credit."),
        )
        self.body.addWidget(self.lines)

    def reload(self) -> None:
        """Read them again."""
        self.desk.latest(self, "old", lying_about, then=self._came)

    def _came(self, rows: tuple[OldPartRow, ...]) -> None:
        self.lines.set_lines([self._line(row) for row in rows])

    def _line(self, row: OldPartRow) -> Line:
        words = " · ".join(each for each in (row.name, row.serial, row.note) if each)
        fate = old_fate_name(row.fate) if row.id else translate("Places", "nobody has said yet")
        acts = (Act("card", translate("Places", "Card"), lambda: self.desk.open("card", row.order_id)),)
        tone = "warn" if row.fate is OldFate.KEPT else ""
        cells = (words, self.desk.formats.number(row.order_number), fate)
        return Line(row.use_id or -row.id, cells, ("", "", tone), acts)
