"""What `run.py import` and `run.py export` say in a terminal."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Sequence
from pathlib import Path

from app.errors import ShopError
from app.ui.console import told
from app.ui.pages.settings.exchange.words import field_name, kind_name, made_name, state_name
from app.ui.words import translate
from app.workflow.exchange.columns import fields_of
from app.workflow.rows.exchange import ListKind, Plan, PlannedRow, RowState


def asked_pin(name: str, typed: bool) -> str:
    """The PIN of who does it: typed unseen, or the first line of what is piped in."""
    if typed:
        return getpass.getpass(translate("Console", "PIN of {name}: ").format(name=name)).strip()
    return sys.stdin.readline().strip()


def looked_at(plan: Plan, left_out: Sequence[str]) -> str:
    """How many rows of each sheet do what, each refused row with its reasons, and what is made besides."""
    lines: list[str] = []
    for sheet, kind in dict.fromkeys((row.sheet, row.kind) for row in plan.rows):
        rows = [row for row in plan.rows if (row.sheet, row.kind) == (sheet, kind)]
        counts = [f"{state_name(state)} {count}" for state in RowState if (count := _count(rows, state))]
        lines.append(f"{sheet} ({kind_name(kind)}): {', '.join(counts)}")
        lines += [_refused(row) for row in rows if row.state is RowState.BAD]
    for sheet in left_out:
        lines.append(translate("Console", "{sheet}: left out, it is no list").format(sheet=sheet))
    for table in dict.fromkeys(table for table, _ in plan.made):
        names = ", ".join(name for each, name in plan.made if each == table)
        lines.append(translate("Console", "Made besides: {kind} {names}").format(kind=made_name(table), names=names))
    return "\n".join(lines)


def _count(rows: Sequence[PlannedRow], state: RowState) -> int:
    return sum(row.state is state for row in rows)


def _refused(row: PlannedRow) -> str:
    reasons = " ".join(_reason(row.kind, error) for error in row.errors)
    text = translate("Console", "  row {row}  {name}: {reasons}")
    return text.format(row=row.number, name=row.name or "–", reasons=reasons)


def _reason(kind: ListKind, error: ShopError) -> str:
    named = f"{field_name(kind, error.field)}: " if error.field and error.field in fields_of(kind) else ""
    return named + told(error)


def brought_in(rows: int) -> str:
    """The good rows are in the shop."""
    return translate("Console", "%n row(s) brought in. It can be undone under Settings → Lists in and out.", rows)


def nothing_changed() -> str:
    """Looked at only, or nothing to do."""
    return translate("Console", "Nothing was changed.")


def exported(rows: int, path: Path) -> str:
    """The file is written."""
    return translate("Console", "%n row(s) written to {path}.", rows).format(path=path)
