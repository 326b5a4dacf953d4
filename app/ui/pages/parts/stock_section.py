"""Section of a part: where it lies, for which jobs it is kept or wanted, and its ledger."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.desk import Desk
from app.ui.pages.parts.ledger import Ledger
from app.ui.pages.parts.looked_at import LookedAt
from app.ui.pages.parts.story_columns import job_columns, place_columns
from app.ui.words import translate
from app.workflow.rows.part_story import JobRow
from app.workflow.rows.stock import PartRow
from app.workflow.rows.stockroom import AtPlace
from app.workflow.stockroom import part_story, places

LINES = 4  # of places and jobs that are seen at once


@dataclass(frozen=True, slots=True)
class _Lies(AtPlace):
    """A place as a line of the table."""

    id: int = 0


class StockSection(QWidget):
    """Read when it is looked at."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.part_id: int | None = None
        self.places = LookedAt(
            desk, translate("PartStory", "WHERE IT IS"), place_columns(desk),
            translate("PartStory", "It lies nowhere yet."), rows=LINES,
        )  # fmt: skip
        self.jobs = LookedAt(
            desk, translate("PartStory", "KEPT FOR JOBS, AND WANTED"), job_columns(desk),
            translate("PartStory", "No job has it reserved, and none waits for it."), self._to_card, rows=LINES,
        )  # fmt: skip
        self.ledger = Ledger(desk)
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self.places, 4)
        above.addWidget(self.jobs, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(above)
        column.addWidget(self.ledger, 1)

    def show_part(self, part: PartRow | None) -> None:
        """Look at a part (None = none)."""
        self.part_id = None if part is None else part.id
        self.ledger.show_part(self.part_id)
        for each in (self.places, self.jobs, self.ledger):
            each.file.about = "" if part is None else self.desk.formats.number(part.number)
        self.read()

    def reload(self) -> None:
        """Something was booked."""
        self.ledger.reload()
        self.read()

    def read(self) -> None:
        """Ask for places and jobs again."""
        if self.part_id is not None:
            self.desk.latest(self, "places", places.of_part, self.part_id, then=self._show_places)
            self.desk.latest(self, "jobs", part_story.jobs, self.part_id, then=self.jobs.show_rows)

    def _show_places(self, found: tuple[AtPlace, ...]) -> None:
        self.places.show_rows([
            _Lies(each.place, each.on_hand, each.reserved, each.level, each.place.id) for each in found
        ])
        self.ledger.show_places([each.place for each in found])

    def _to_card(self, job: JobRow) -> None:
        self.desk.open("card", job.order_id)
