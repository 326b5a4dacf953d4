"""What each row would do, found out one after the other: each sees what those before it would have left."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from app.errors import FieldErrors, ShopError
from app.workflow.exchange.cells import Row
from app.workflow.exchange.columns import currencies_of
from app.workflow.exchange.drafts import Draft
from app.workflow.exchange.room import Room
from app.workflow.rows.exchange import FieldChange, ListKind, PlannedRow, Reading, RowState

TELL = 500  #: rows between two looks whether to go on
Tell = Callable[[int, int], bool]  # rows looked at, of how many; False = stop


class Stopped(Exception):
    """Somebody does not want it any more."""


@dataclass(slots=True)
class Found:
    """What a row comes to."""

    name: str
    draft: Draft | None = None
    found_by: str = ""
    new: bool = False
    changes: list[FieldChange] = field(default_factory=list[FieldChange])


Plan = Callable[[Room, Row], Found]


def planned(room: Room, readings: Iterable[Reading], plans: dict[ListKind, Plan], tell: Tell) -> Iterator[PlannedRow]:
    """Every row of the sheets, those first that others refer to. Raises Stopped."""
    order = list(ListKind)
    sheets = sorted(readings, key=lambda reading: order.index(reading.kind))
    total, done = sum(len(each.sheet.lines) for each in sheets), 0
    for reading in sheets:
        columns, headed = dict(reading.columns), currencies_of(reading)
        for line in reading.sheet.lines:
            if done % TELL == 0 and not tell(done, total):
                raise Stopped
            row = Row(line, columns, reading.sheet.comma, room.unit, room.wishes, headed)
            yield _planned(room, row, plans[reading.kind], (reading.sheet.name, reading.kind, done))
            done += 1
    tell(done, total)


def _planned(room: Room, row: Row, plan: Plan, where: tuple[str, ListKind, int]) -> PlannedRow:
    sheet, kind, at = where
    number = row.line.number
    try:
        found = plan(room, row)
    except FieldErrors as error:
        return PlannedRow(at, sheet, kind, number, RowState.BAD, _said(row), errors=error.errors)
    except ShopError as error:
        return PlannedRow(at, sheet, kind, number, RowState.BAD, _said(row), errors=(*row.errors, error))
    if found.draft is not None:
        found.draft.touched = sheet, number
    state = RowState.NEW if found.new else RowState.CHANGED if found.changes else RowState.SAME
    notes = tuple(row.notes)
    return PlannedRow(at, sheet, kind, number, state, found.name, found.found_by, tuple(found.changes), (), notes)


def _said(row: Row) -> str:
    """What a row that can't be read is about, as far as it says so."""
    return next((text for key in ("name", "part", "name_zh", "name_en") if (text := row.raw(key))), "")[:80]


def not_twice(draft: Draft) -> None:
    """Raises ShopError "import.twice" (row=) when a row before said something of the same."""
    if draft.touched is not None:
        raise ShopError("import.twice", None, row=draft.touched[1], sheet=draft.touched[0])


def plain(_: str, value: Any) -> object:
    """A column that history says as it is kept."""
    return value


def put_all(found: Found, draft: Draft, values: dict[str, Any], said: Callable[[str, Any], object]) -> None:
    """Set columns, and say which of them change; of a new row what it has."""
    for key, value in values.items():
        before = draft.values.get(key)
        if found.new:
            if value not in (None, "", 0, False, ()):
                found.changes.append(FieldChange(key, "", _text(said(key, value))))
            draft.put(key, value)
        elif draft.put(key, value):
            found.changes.append(FieldChange(key, _text(said(key, before)), _text(said(key, value))))


def _text(value: object) -> str:
    return "" if value is None else str(value)
