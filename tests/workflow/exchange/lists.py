"""Short ways to bring lists in, for the tests."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.models.store import Store
from app.workflow.exchange import bringing, columns, reading
from app.workflow.rows.exchange import ListKind, Plan, Reading, RowState, RunRow, Wishes
from app.workflow.rows.shop import Who

ALL = Wishes()


def of_text(text: str, kind: ListKind) -> tuple[Reading, ...]:
    """A CSV table as its headings say."""
    return (columns.read_by_itself(reading.from_text(text, kind.value), kind),)


def of_files(paths: Sequence[Path]) -> tuple[Reading, ...]:
    """Files as they are read when nobody chooses anything."""
    sheets = [sheet for path in paths for sheet in reading.read(path)]
    kinds = [(sheet, columns.kind_of(sheet)) for sheet in sheets]
    return tuple(columns.read_by_itself(sheet, kind) for sheet, kind in kinds if kind is not None)


def looked(store: Store, who: Who, text: str, kind: ListKind, wishes: Wishes = ALL) -> Plan:
    """What a CSV text would do."""
    return bringing.look(store, who, of_text(text, kind), wishes)


def brought(store: Store, who: Who, text: str, kind: ListKind, wishes: Wishes = ALL) -> RunRow:
    """A CSV text in the shop."""
    return all_brought(store, who, of_text(text, kind), wishes)


def all_brought(store: Store, who: Who, readings: Sequence[Reading], wishes: Wishes = ALL) -> RunRow:
    """Looked at, then brought in."""
    plan = bringing.look(store, who, readings, wishes)
    return bringing.bring_in(store, who, "list.csv", readings, wishes, plan.marks)


def states(plan: Plan) -> str:
    """The rows' states by their first letters: "nncsb"."""
    return "".join(row.state.value[0] for row in plan.rows)


def reasons(plan: Plan) -> list[tuple[int, str]]:
    """(row number, key) of everything that is refused."""
    return [(row.number, error.key) for row in plan.rows if row.state is RowState.BAD for error in row.errors]
