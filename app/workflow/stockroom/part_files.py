"""A list of the parts store as a file: CSV or XLSX (table_files.py), sums under their columns."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path

from app.models.store import Store
from app.workflow.exchange import table_files
from app.workflow.rows.numbers import grouped
from app.workflow.rows.part_lists import COLUMNS, Cell, CellKind, ListWanted, PartList
from app.workflow.stockroom import part_lists


def write(store: Store, wanted: ListWanted, path: Path, headings: Mapping[str, str], title: str) -> int:
    """The whole list into a file, XLSX by its ending, else CSV; gives back its lines. headings: words by column.

    A sum stands under its column. Raises ShopError("export.not_written").
    """
    found = part_lists.read(store, wanted)
    table_files.save(path, title, [headings[key] for key, _ in COLUMNS[found.kind]], _rows(found))
    return len(found.lines)


def _rows(found: PartList) -> list[list[str | int | Decimal]]:
    columns = COLUMNS[found.kind]
    rows = [[_cell(kind, cell) for (_, kind), cell in zip(columns, line.cells, strict=True)] for line in found.lines]
    if found.sums:
        rows.append([found.sums.get(key, "") for key, _ in columns])
    return rows


def _cell(kind: CellKind, cell: Cell) -> str | int | Decimal:
    if kind is CellKind.NUMBER and cell is not None:
        return grouped(str(cell))  # twelve digits in a row would be shown as 1.2611E+11
    return table_files.plain(cell)
