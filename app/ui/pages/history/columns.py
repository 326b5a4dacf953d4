"""The columns of the history, declared; the file has the same, with old and new value apart."""

from __future__ import annotations

from app.ui.desk import Desk
from app.ui.history_words import change_words, what_words
from app.ui.history_words.values import value_words
from app.ui.widgets import Column, wide_enough
from app.ui.words import translate
from app.workflow.registers.csv_cells import safe
from app.workflow.rows.history import HistoryLine


class Said:
    """What lines say in one language; the words of an act are looked up once, not at every painting."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._acts: dict[str, str] = {}

    def act(self, row: HistoryLine) -> str:
        """What was done."""
        if row.what not in self._acts:
            self._acts[row.what] = what_words(row.what)
        return self._acts[row.what]

    def when(self, row: HistoryLine) -> str:
        """The moment on the shop's clock, to the second: whose line came first can matter."""
        return f"{self._desk.formats.local(row.at):%Y-%m-%d %H:%M:%S}"

    def who(self, row: HistoryLine) -> str:
        """Who did it."""
        return row.who or translate("History", "the program")

    def subject(self, row: HistoryLine) -> str:
        """What it is about: the number of an order, else a name."""
        return self._desk.formats.number(row.name) if row.order_id is not None else row.name

    def change(self, row: HistoryLine) -> str:
        """Old → new (why)."""
        return change_words(row, self._desk)

    def cells(self, row: HistoryLine) -> list[str]:
        """The line of a file; no cell can start a formula."""
        values = ((row.what, row.old), (row.what, row.new), ("why", row.why))
        old, new, why = (value_words(what, raw, self._desk) for what, raw in values)
        return [
            safe(each)
            for each in (self.when(row), self.who(row), self.subject(row), self.act(row), old, new, why)
        ]


def headings() -> list[str]:
    """The heading line of the file."""
    return [
        translate("History", "When"),
        translate("History", "Who"),
        translate("History", "About"),
        translate("History", "What"),
        translate("History", "Old"),
        translate("History", "New"),
        translate("History", "Why"),
    ]


def history_columns(said: Said) -> tuple[Column, ...]:
    """What a page of the history shows; the tip says all of what a cell cuts."""
    when, who, about, what, *_ = headings()

    return (
        Column("when", when, said.when, wide_enough("2026-11-20 09:03:55"), tone=_quiet),
        Column("who", who, said.who, 100, tone=_quiet, tip=said.who),
        Column("about", about, said.subject, 170, tip=said.subject),
        Column("what", what, said.act, 230, tip=said.act),
        Column("change", translate("History", "Old → new, and why"), said.change, 0, tip=said.change),
    )


def _quiet(_row: HistoryLine) -> str:
    return "quiet"
