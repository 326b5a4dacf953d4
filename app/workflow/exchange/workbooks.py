"""XLSX workbooks: read as texts (formulas as the values they had), written with a sheet for each table."""

from __future__ import annotations

import datetime
import io
import zipfile
from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import ParseError

from app.errors import ShopError
from app.workflow.exchange.limits import MOST_BLANK, MOST_BYTES, MOST_COLUMNS, MOST_ROWS
from app.workflow.registers import csv_cells
from app.workflow.rows.exchange import Line, Sheet

Cell = str | int | Decimal


@contextmanager
def opened(data: bytes) -> Generator[zipfile.ZipFile]:
    """A ZIP file that says how large it is unpacked. Raises ShopError "import.broken", "import.too_big"."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
        raise ShopError("import.broken", "file", reason=str(error)) from error
    with archive:
        # what is unpacked never grows beyond the size its head tells
        if sum(each.file_size for each in archive.infolist()) > MOST_BYTES or len(archive.infolist()) > 10_000:
            raise ShopError("import.too_big", "file", most=MOST_BYTES // 1_000_000)
        yield archive


def read(data: bytes) -> list[Sheet]:
    """The sheets of a workbook whose size was looked at. Raises ShopError "import.broken" and `Sheet`'s limits."""
    import openpyxl

    try:
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        try:
            return [_sheet(each.title, each) for each in book.worksheets]
        finally:
            book.close()
    except ShopError:
        raise
    except (zipfile.BadZipFile, ParseError, OSError, EOFError) as error:
        raise ShopError("import.broken", "file", reason=str(error)) from error
    except Exception as error:  # whatever a workbook that no program wrote makes of its reader
        raise ShopError("import.broken", "file", reason=f"{type(error).__name__}: {error}"[:200]) from error


def _sheet(name: str, sheet: Any) -> Sheet:
    from app.workflow.exchange.reading import line_of

    headings: tuple[str, ...] = ()
    lines: list[Line] = []
    blank = 0
    sheet.reset_dimensions()  # what it says of its own size need not be true
    for number, cells in enumerate(sheet.iter_rows(values_only=True, max_col=MOST_COLUMNS), start=1):
        texts = tuple(_text(each) for each in cells)
        if not any(each.strip() for each in texts):
            blank += 1
            if blank > MOST_BLANK:
                break
            continue
        blank = 0
        if len(lines) >= MOST_ROWS:
            raise ShopError("import.too_many", "file", rows=MOST_ROWS, columns=MOST_COLUMNS)
        if headings:
            lines.append(line_of(number, texts, len(headings)))
        else:
            headings = _without_end(tuple(each.strip() for each in texts))
    return Sheet(name, headings, tuple(lines))


def _without_end(texts: tuple[str, ...]) -> tuple[str, ...]:
    """Headings up to the last that says anything."""
    width = max((at for at, each in enumerate(texts, start=1) if each), default=0)
    return texts[:width]


def _text(value: Any) -> str:
    """A cell as one would type it; a number with the 15 digits that a spreadsheet keeps."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{Decimal(format(value, '.15g')):f}" if abs(value) < 1e300 else str(value)
    if isinstance(value, datetime.datetime):
        midnight = value.time() == datetime.time()
        return value.date().isoformat() if midnight else value.isoformat(sep=" ", timespec="seconds")
    return str(value)


def write(path: Path, tables: Iterable[tuple[str, Sequence[str], Iterable[Sequence[Cell]]]]) -> None:
    """A workbook: (name, headings, rows) for each sheet. Texts are never formulas; numbers are numbers."""
    import openpyxl
    from openpyxl.cell import WriteOnlyCell

    book = openpyxl.Workbook(write_only=True)

    def cell(sheet: Any, value: Cell) -> Any:
        if not isinstance(value, str):
            return value
        made = WriteOnlyCell(sheet, csv_cells.CONTROL.sub("", value))
        made.data_type = "s"  # also what begins with "="
        return made

    try:
        for name, headings, rows in tables:
            sheet: Any = book.create_sheet(name)
            sheet.append([cell(sheet, each) for each in headings])
            for row in rows:
                sheet.append([cell(sheet, each) for each in row])
        book.save(path)
    except BaseException:
        book.save(io.BytesIO())  # or its half-written sheets complain when they are thrown away
        raise
