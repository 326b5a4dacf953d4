"""Section of a part: how much of it was used by month, and by which jobs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.desk import Desk
from app.ui.pages.parts.looked_at import LookedAt
from app.ui.pages.parts.story_columns import month_columns, user_columns
from app.ui.pages.parts.use_chart import UseChart
from app.ui.widgets import Button, FileButton, RowsTable, Section
from app.ui.words import translate
from app.workflow.rows.cards import Page
from app.workflow.rows.part_story import JobRow, MonthRow
from app.workflow.rows.stock import PartRow
from app.workflow.stockroom import part_story


class UseSection(QWidget):
    """The chart, the same as a table, and the jobs; older jobs come as one scrolls."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.part: PartRow | None = None
        chart = Section(translate("PartStory", "USED BY MONTH"))
        self.chart = UseChart(desk)
        self.months = RowsTable(desk, month_columns(desk), row_height=22)
        self.months.setAccessibleName(translate("PartStory", "USED BY MONTH"))
        self.months.setFixedHeight(self.chart.sizeHint().height())
        self.months.hide()
        self.other = Button(translate("PartStory", "As a table"), self.turn, look="flat")
        self.file = FileButton(desk, self.months, translate("PartStory", "USED BY MONTH"))
        chart.head.addWidget(self.other)
        chart.head.addWidget(self.file)
        chart.body.addWidget(self.chart)
        chart.body.addWidget(self.months)
        self.jobs = LookedAt(
            desk, translate("PartStory", "WHO USED IT"), user_columns(desk),
            translate("PartStory", "No job has used it yet."), self._to_card,
        )  # fmt: skip
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(chart)
        column.addWidget(self.jobs, 1)

    def turn(self) -> None:
        """From bars to numbers, and back."""
        table = self.months.isHidden()
        self.months.setVisible(table)
        self.chart.setVisible(not table)
        self.other.set_words(
            translate("PartStory", "As a chart") if table else translate("PartStory", "As a table")
        )

    def show_part(self, part: PartRow | None) -> None:
        """Look at a part (None = none)."""
        self.part = part
        if part is None:
            return
        for each in (self.file, self.jobs.file):
            each.about = self.desk.formats.number(part.number)
        part_id, found = part.id, dict[int, JobRow]()

        def fetch_ids(store: Any, after: int, limit: int) -> Page:
            rows = part_story.users(store, part_id, limit + 1, after or None)
            found.update((row.id, row) for row in rows)
            return Page(tuple(row.id for row in rows[:limit]), len(rows) > limit)

        def fetch_rows(_store: Any, ids: Sequence[int]) -> tuple[JobRow, ...]:
            return tuple(found[each] for each in ids if each in found)

        self.jobs.show_source(fetch_ids, fetch_rows)
        self.desk.latest(self, "months", part_story.use_by_month, part.id, then=self._show_months)

    def reload(self) -> None:
        """Something was booked."""
        self.show_part(self.part)

    def _show_months(self, months: tuple[MonthRow, ...]) -> None:
        self.chart.show_months(months, self.part.unit if self.part is not None else "")
        self.months.show_rows(months[::-1])

    def _to_card(self, job: JobRow) -> None:
        self.desk.open("card", job.order_id)
