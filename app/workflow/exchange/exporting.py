"""Everything of the store room as one file: a workbook, CSVs in a ZIP or in a folder; an empty shop that reads it is
the same. What belongs to jobs goes along in sheets of its own, to be read.
"""

from __future__ import annotations

import csv
import io
import shutil
import zipfile
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from typing import TextIO

from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models.store import Store
from app.workflow import history
from app.workflow.exchange import job_sheets, sheets, workbooks
from app.workflow.exchange.planning import TELL, Stopped, Tell
from app.workflow.exchange.sheets import HEADS, Rows
from app.workflow.exchange.workbooks import Cell
from app.workflow.house import shop, staff
from app.workflow.registers import csv_cells
from app.workflow.rows.exchange import JobKind, ListKind
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who

__all__ = ["HEADS", "REMARK", "Title", "export", "write_csv"]

#: The heading of a field; "" = what the sheet is called, REMARK = what a sheet of jobs says in each row.
Title = Callable[[ListKind | JobKind, str], str]
REMARK = "remark"
Sheets = Iterator[tuple[str, Sequence[str], Rows]]


def export(store: Store, who: Who, path: Path, title: Title, tell: Tell) -> int:
    """Write the whole store room: .xlsx, .zip, or into a folder (no ending); whole or not at all. Gives back how many
    rows.

    Raises Stopped, ShopError "export.not_written" (path=, reason=).
    """
    staff.require_right(who, Right.EXCHANGE_LISTS)
    fresh = path.with_name(f".{path.name}.part")
    count = 0

    def counted(rows: Rows) -> Rows:
        nonlocal count
        for row in rows:
            if count % TELL == 0 and not tell(count, 0):
                raise Stopped
            count += 1
            yield row

    try:
        try:
            with store.reading() as session:
                _way_to_write(path)(fresh, _sheets(session, title, counted))
            _put_in_place(fresh, path)
        finally:
            _remove(fresh)
    except OSError as error:
        raise ShopError("export.not_written", path=str(path), reason=error.strerror or str(error)) from error
    with store.writing() as session:
        history.note(session, who, store.now(), "shop", 1, "import.exported", new=path.name)
    return count


def _sheets(session: Session, title: Title, counted: Callable[[Rows], Rows]) -> Sheets:
    unit = shop.facts(session).unit
    for kind, heads in HEADS.items():
        yield title(kind, ""), [title(kind, each) for each in heads], counted(sheets.rows_of(session, kind, unit))
    for job, heads in job_sheets.HEADS.items():
        rows = job_sheets.rows_of(session, job, unit, title(job, REMARK))
        yield title(job, ""), [title(job, each) for each in heads], counted(rows)


def _way_to_write(path: Path) -> Callable[[Path, Sheets], None]:
    ways = {".xlsx": workbooks.write, ".zip": _write_zip}
    return ways.get(path.suffix.lower(), _write_folder)


def _put_in_place(fresh: Path, path: Path) -> None:
    if not fresh.is_dir():
        fresh.replace(path)
        return
    path.mkdir(exist_ok=True)
    for each in fresh.iterdir():
        each.replace(path / each.name)


def _remove(fresh: Path) -> None:
    if fresh.is_dir():
        shutil.rmtree(fresh, ignore_errors=True)
    else:
        fresh.unlink(missing_ok=True)


def _write_zip(path: Path, tables: Sheets) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, headings, rows in tables:
            with archive.open(name + ".csv", "w", force_zip64=True) as raw:
                file = io.TextIOWrapper(raw, encoding="utf-8-sig", newline="")
                write_csv(file, headings, rows)
                file.flush()
                file.detach()


def _write_folder(path: Path, tables: Sheets) -> None:
    path.mkdir()
    for name, headings, rows in tables:
        with (path / f"{name}.csv").open("w", encoding="utf-8-sig", newline="") as file:
            write_csv(file, headings, rows)


def write_csv(file: TextIO, headings: Sequence[str], rows: Rows) -> None:
    """A table, with the mark by which spreadsheets know UTF-8; no cell can start a formula."""
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow([csv_cells.safe(each) for each in headings])
    writer.writerows([_plain(cell) for cell in row] for row in rows)


def _plain(cell: Cell) -> str:
    return csv_cells.safe(cell) if isinstance(cell, str) else f"{cell:f}" if isinstance(cell, Decimal) else str(cell)
