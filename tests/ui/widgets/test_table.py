"""Lists: first ids at once, more as they scroll into sight, the chosen row kept, sorting asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.desk import Desk
from app.ui.widgets import Column, RowsTable
from app.workflow.rows.cards import Page


@dataclass(frozen=True)
class Row:
    id: int
    name: str


class Source:
    """A list of `count` rows that notes what it was asked."""

    def __init__(self, count: int) -> None:
        self.ids = tuple(range(1, count + 1))
        self.asked: list[tuple[int, int]] = []
        self.fetched: list[int] = []

    def fetch_ids(self, _store: object, after: int, limit: int) -> Page:
        self.asked.append((after, limit))
        return Page(self.ids[after : after + limit], after + limit < len(self.ids))

    def fetch_rows(self, _store: object, ids: Sequence[int]) -> tuple[Row, ...]:
        self.fetched += ids
        return tuple(Row(each, f"row {each}\nsecond line") for each in ids)


@pytest.fixture
def table(desk: Desk, qtbot: QtBot) -> RowsTable:
    made = RowsTable(
        desk,
        (
            Column("id", "No", lambda row: str(row.id), 60, right=True, sort="number"),
            Column("name", "Name", lambda row: row.name, 0, tone=lambda row: "bad" if row.id == 2 else ""),
        ),
    )
    made.resize(400, 300)
    qtbot.addWidget(made)
    made.show()
    return made


def cell(table: RowsTable, row: int, column: int = 1) -> str:
    return str(table.rows_model.data(table.rows_model.index(row, column)))


def test_only_what_is_in_sight_is_read(table: RowsTable, settled: Callable[[], None]) -> None:
    source = Source(1000)
    table.set_source(source.fetch_ids, source.fetch_rows)
    settled()
    assert source.asked == [(0, 200)]
    assert len(source.fetched) < 100
    assert cell(table, 0) == "row 1 second line"


def test_more_comes_by_scrolling(table: RowsTable, settled: Callable[[], None]) -> None:
    source = Source(450)
    table.set_source(source.fetch_ids, source.fetch_rows)
    for _ in range(4):
        settled()
        table.scrollToBottom()
    settled()
    assert source.asked == [(0, 200), (200, 200), (400, 200)]
    assert table.rows_model.rowCount() == 450
    assert cell(table, 449) == "row 450 second line"
    assert len(source.fetched) == len(set(source.fetched)) < 450  # each row once, and not those scrolled over


def test_the_chosen_row_stays_chosen(table: RowsTable, settled: Callable[[], None]) -> None:
    source = Source(10)
    table.set_source(source.fetch_ids, source.fetch_rows)
    settled()
    assert table.select_id(5)
    source.ids = tuple(reversed(source.ids))
    table.reload()
    settled()
    assert table.current_id() == 5
    assert table.current_row() == Row(5, "row 5\nsecond line")


def test_a_row_that_is_not_there_yet_is_chosen_when_it_comes(table: RowsTable, settled: Callable[[], None]) -> None:
    source = Source(10)
    assert not table.select_id(7)
    table.set_source(source.fetch_ids, source.fetch_rows)
    settled()
    assert table.current_id() == 7


def test_enter_and_header_clicks_tell(table: RowsTable, qtbot: QtBot) -> None:
    table.show_rows([Row(1, "a"), Row(2, "b")])
    table.select_first()
    with qtbot.waitSignal(table.activated_id) as activated:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert activated.args == [1]
    told: list[tuple[str, bool]] = []
    table.sort_changed.connect(lambda sort, down: told.append((sort, down)))
    for section in (0, 0, 1):
        table.horizontalHeader().sectionClicked.emit(section)
    assert told == [("number", False), ("number", True)]


def test_tones_are_the_themes(table: RowsTable, desk: Desk) -> None:
    table.show_rows([Row(1, "a"), Row(2, "b")])
    colour = table.rows_model.data(table.rows_model.index(1, 1), Qt.ItemDataRole.ForegroundRole)
    assert colour.name() == desk.theme.colour("bad")
    assert table.rows_model.data(table.rows_model.index(0, 1), Qt.ItemDataRole.ForegroundRole) is None
