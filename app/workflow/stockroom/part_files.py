"""A list of the parts store as a file: CSV that Excel opens right, or XLSX with numbers that are numbers."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path

from app.errors import ShopError
from app.models.store import Store
from app.workflow.exchange import workbooks
from app.workflow.registers import csv_cells
from app.workflow.rows.numbers import grouped
from app.workflow.rows.part_lists import COLUMNS, Cell, CellKind, ListWanted, PartList
from app.workflow.stockroom import part_lists


def write(store: Store, wanted: ListWanted, path: Path, headings: Mapping[str, str], title: str) -> int:
    """The whole list into a file, XLSX by its ending, else CSV; gives back its lines. headings: words by column.

    A sum stands under its column. Raises ShopError("export.not_written").
    """
    found = part_lists.read(store, wanted)
    head = [headings[key] for key, _ in COLUMNS[found.kind]]
    rows = _rows(found)
    fresh = path.with_name(f".{path.name}.part")
    try:
        if path.suffix.lower() == ".xlsx":
            workbooks.write(fresh, [(title, head, rows)])
        else:
            fresh.write_bytes(_csv(head, rows))
        fresh.replace(path)
    except OSError as error:
        fresh.unlink(missing_ok=True)
        raise ShopError("export.not_written", path=str(path), reason=error.strerror or str(error)) from error
    return len(found.lines)


def _rows(found: PartList) -> list[list[str | int | Decimal]]:
    columns = COLUMNS[found.kind]
    rows = [[_cell(kind, cell) for (_, kind), cell in zip(columns, line.cells, strict=True)] for line in found.lines]
    if found.sums:
        rows.append([found.sums.get(key, "") for key, _ in columns])
    return rows


def _cell(kind: CellKind, cell: Cell) -> str | int | Decimal:
    if cell is None:
        return ""
    if isinstance(cell, date):
        return cell.isoformat()
    if kind is CellKind.NUMBER:
        return grouped(str(cell))  # twelve digits in a row would be shown as 1.2611E+11
    return cell


def _csv(head: Sequence[str], rows: Sequence[Sequence[str | int | Decimal]]) -> bytes:
    """UTF-8 with BOM, CRLF; no text can start a formula, numbers stay numbers."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    for row in (head, *rows):
        writer.writerow([csv_cells.safe(each) if isinstance(each, str) else f"{each}" for each in row])
    return out.getvalue().encode("utf-8-sig")
