"""A table as a file: CSV that Excel opens right, or XLSX with numbers that are numbers; whole, or none."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from app.errors import ShopError
from app.models.store import Store
from app.workflow.exchange import workbooks
from app.workflow.registers import csv_cells
from app.workflow.rows.part_lists import Cell

Row = Sequence[str | int | Decimal]
NO_SHEET = re.compile(r"[\[\]:*?/\\]")  # what the name of a sheet can't have
LONGEST_NAME = 31


def write(
    store: Store,
    path: Path,
    title: str,
    headings: Sequence[str],
    read: Callable[[Store], Iterable[Any]],
    cells: Callable[[Any], Sequence[Cell]],
) -> int:
    """All that `read` finds, a line for each with `cells` of it; gives back how many. Raises what `save` raises."""
    rows = [[plain(each) for each in cells(found)] for found in read(store)]
    save(path, title, headings, rows)
    return len(rows)


def save(path: Path, title: str, headings: Sequence[str], rows: Sequence[Row]) -> None:
    """XLSX by the file's ending (title: the sheet's name), else CSV. Raises ShopError("export.not_written")."""
    fresh = path.with_name(f".{path.name}.part")
    try:
        if path.suffix.lower() == ".xlsx":
            workbooks.write(fresh, [(NO_SHEET.sub(" ", title)[:LONGEST_NAME], headings, rows)])
        else:
            fresh.write_bytes(_csv(headings, rows))
        fresh.replace(path)
    except OSError as error:
        fresh.unlink(missing_ok=True)
        raise ShopError("export.not_written", path=str(path), reason=error.strerror or str(error)) from error


def plain(cell: Cell) -> str | int | Decimal:
    """Days as 2026-11-24, nothing as an empty cell."""
    if cell is None:
        return ""
    return cell.isoformat() if isinstance(cell, date) else cell


def _csv(headings: Sequence[str], rows: Sequence[Row]) -> bytes:
    """UTF-8 with BOM, CRLF; no text can start a formula, numbers stay numbers."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    for row in (headings, *rows):
        writer.writerow([csv_cells.safe(each) if isinstance(each, str) else f"{each}" for each in row])
    return out.getvalue().encode("utf-8-sig")
