"""The list of brands when spellings are made one: the kept one has the agreement, the others are retired."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models import Brand
from app.workflow import history
from app.workflow.lists.list_rules import plain
from app.workflow.rows import spelling
from app.workflow.rows.shop import Who

AGREEMENT = ("agreement", "agreement_number", "agreement_until")
Cells = dict[str, dict[str, list[Any]]]  # brand's id → column → [before, after], as JSON takes them


def merge(session: Session, who: Who, at: datetime, kept: str, gone: Collection[str]) -> dict[str, Cells]:
    """Make the list follow; gives back what was changed for each of the spellings that went.

    A spelling that goes is renamed when the kept one is not in the list, else retired; its agreement goes along when
    the kept one has none.
    """
    key = spelling.key(kept)
    rows = [each for each in session.scalars(select(Brand).order_by(Brand.id)) if spelling.key(each.name) == key]
    stays = next((each for each in rows if each.name == kept), None)
    found: dict[str, Cells] = {}
    for row in sorted(rows, key=lambda each: not each.agreement):
        if row.name not in gone or row.retired:
            continue
        was = row.name
        wanted: list[tuple[Brand, dict[str, Any]]]
        if stays is None:
            stays, wanted = row, [(row, {"name": kept})]
        else:
            wanted = [(row, {"retired": True}), (stays, _more_for(stays, row))]
        found[was] = {str(each.id): cells for each, values in wanted if (cells := _set(session, who, at, each, values))}
    return found


def _more_for(stays: Brand, row: Brand) -> dict[str, Any]:
    """What the kept brand takes over: the other one was in use, and may have had the agreement."""
    values: dict[str, Any] = {"retired": False} if stays.retired else {}
    if row.agreement and not stays.agreement:
        values |= {name: getattr(row, name) for name in AGREEMENT}
    return values


def take_back(session: Session, who: Who, at: datetime, cells: Mapping[str, Mapping[str, list[Any]]]) -> int:
    """Give the list back what it had, where nobody changed it since; how many brands were changed."""
    count = 0
    for key, columns in cells.items():
        row = session.get(Brand, int(key))
        if row is None:
            continue
        values = {
            name: _from_json(name, before)
            for name, (before, after) in columns.items()
            if getattr(row, name) == _from_json(name, after)
        }
        if values.get("name") is not None and session.scalar(select(Brand.id).where(Brand.name == values["name"])):
            del values["name"]  # somebody put the old spelling into the list again
        count += bool(_set(session, who, at, row, values))
    return count


def _set(session: Session, who: Who, at: datetime, row: Brand, values: Mapping[str, Any]) -> dict[str, list[Any]]:
    cells: dict[str, list[Any]] = {}
    for name, value in values.items():
        old = getattr(row, name)
        if old != value:
            what = f"brand.changed.{name}"
            history.note(session, who, at, "brand", row.id, what, old=plain(old), new=plain(value))
            setattr(row, name, value)
            cells[name] = [_to_json(old), _to_json(value)]
    session.flush()
    return cells


def _to_json(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def _from_json(name: str, value: Any) -> Any:
    return date.fromisoformat(value) if name == "agreement_until" and value is not None else value
