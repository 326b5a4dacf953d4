"""Files as tables of texts: CSV in any of the usual encodings, XLSX, a ZIP of several CSVs; broken ones are told."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

from app.errors import ShopError
from app.workflow.exchange import workbooks
from app.workflow.exchange.limits import MOST_BYTES, MOST_CELL, MOST_COLUMNS, MOST_ROWS
from app.workflow.registers import csv_cells
from app.workflow.rows.exchange import Line, Sheet

TABLES = (".csv", ".tsv", ".txt")
DELIMITERS = (",", ";", "\t", "|")
_OLD_EXCEL = b"\xd0\xcf\x11\xe0"  # .xls, and .xlsx with a password
_ZIP = b"PK\x03\x04"
_SAMPLE = 64_000  # signs that are looked at to find the delimiter


def read(path: Path) -> tuple[Sheet, ...]:
    """All tables of a file, or of the files of a folder, that have a heading; that of a CSV file is called after it.

    Raises ShopError on "file": "import.unreadable" (reason=), "import.too_big" (most=: MB), "import.old_excel",
    "import.encoding", "import.broken" (reason=), "import.empty".
    """
    if path.is_dir():
        inside = sorted(each for each in path.iterdir() if each.suffix.lower() in TABLES)
        found = [sheet for each in inside for sheet in _file(each)]
    else:
        found = list(_file(path))
    if not any(each.lines for each in found):
        raise ShopError("import.empty", "file")
    return tuple(found)


def _file(path: Path) -> tuple[Sheet, ...]:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise ShopError("import.too_big", "file", most=MOST_BYTES // 1_000_000)
        data = path.read_bytes()
    except OSError as error:
        raise ShopError("import.unreadable", "file", reason=error.strerror or str(error)) from error
    return tuple(each for each in _sheets(data, path.stem) if each.headings)


def _sheets(data: bytes, name: str) -> Iterator[Sheet]:
    if data.startswith(_OLD_EXCEL):
        raise ShopError("import.old_excel", "file")
    if not data.startswith(_ZIP):
        yield from_text(decoded(data), name)
        return
    with workbooks.opened(data) as archive:
        names = archive.namelist()
        if "[Content_Types].xml" in names:
            yield from workbooks.read(data)
            return
        for each in names:
            if each.lower().endswith(TABLES) and "__MACOSX" not in each:
                yield from_text(decoded(_unpacked(archive, each)), Path(each).stem)


def _unpacked(archive: zipfile.ZipFile, name: str) -> bytes:
    try:
        return archive.read(name)
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError, ValueError, OSError) as error:
        raise ShopError("import.broken", "file", reason=str(error)) from error
    except Exception as error:  # zlib's and lzma's own
        if type(error).__module__ in ("zlib", "_lzma", "lzma"):
            raise ShopError("import.broken", "file", reason=str(error)) from error
        raise


def decoded(data: bytes) -> str:
    """The text of a file: UTF-8 or UTF-16 by its mark, else UTF-8, UTF-16 by its zeros, GB18030. "import.encoding"."""
    if data.startswith(b"\xef\xbb\xbf"):
        kinds: tuple[str, ...] = ("utf-8-sig",)
    elif data.startswith((b"\xff\xfe", b"\xfe\xff")):
        kinds = ("utf-16",)
    else:
        kinds = (_wide(data), "utf-8", "gb18030")
    for kind in kinds:
        try:
            if kind:
                return data.decode(kind)
        except UnicodeDecodeError:
            continue
    raise ShopError("import.encoding", "file")


def _wide(data: bytes) -> str:
    """UTF-16 without its mark: every other byte of what is mostly digits and delimiters is zero."""
    sample = data[:4_000]
    half = max(1, len(sample) // 2)
    if sample[1::2].count(0) > 0.4 * half and sample[::2].count(0) < 0.1 * half:
        return "utf-16-le"
    if sample[::2].count(0) > 0.4 * half and sample[1::2].count(0) < 0.1 * half:
        return "utf-16-be"
    return ""


def from_text(text: str, name: str) -> Sheet:
    """A CSV table; its first row that is not empty has the headings. Raises ShopError "import.broken", "too_big"."""
    csv.field_size_limit(max(csv.field_size_limit(), MOST_BYTES))  # what is too long is refused row by row
    delimiter = delimiter_of(text)
    headings: tuple[str, ...] = ()
    lines: list[Line] = []
    try:
        for number, cells in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), start=1):
            if number > MOST_ROWS or len(cells) > MOST_COLUMNS:
                raise ShopError("import.too_many", "file", rows=MOST_ROWS, columns=MOST_COLUMNS)
            if not any(each.strip() for each in cells):
                continue
            if not headings:
                headings = tuple(csv_cells.plain(each).strip() for each in cells)
            else:
                lines.append(line_of(number, tuple(csv_cells.plain(each) for each in cells), len(headings)))
    except csv.Error as error:
        raise ShopError("import.broken", "file", reason=str(error)) from error
    return Sheet(name, headings, _end_looked_at(text, lines, len(headings)), comma=delimiter == ";")


def line_of(number: int, cells: tuple[str, ...], width: int) -> Line:
    """A row as wide as the headings; more cells, or one that is far too long, are its fault."""
    if any(each.strip() for each in cells[width:]):
        return Line(number, cells[:width], ShopError("import.too_many_cells", None, found=len(cells), wanted=width))
    longest = max((len(each) for each in cells), default=0)
    if longest > MOST_CELL:
        short = tuple(each[:MOST_CELL] for each in cells)
        return Line(number, short, ShopError("field.too_long", None, most=MOST_CELL, found=longest))
    return Line(number, (*cells[:width], *("",) * (width - len(cells))))


def _end_looked_at(text: str, lines: list[Line], width: int) -> tuple[Line, ...]:
    """A file that breaks off: its last row is half a row, or a quotation mark was never closed."""
    if lines and text.count('"') % 2:
        lines[-1] = Line(lines[-1].number, lines[-1].cells, ShopError("import.quote_open"))
    elif lines and not text.endswith(("\n", "\r")):
        last = text[max(text.rfind("\n"), text.rfind("\r")) + 1 :]
        cells = [] if not last else next(csv.reader([last], delimiter=delimiter_of(text)))
        if len(cells) < width and '"' not in last:
            lines[-1] = Line(lines[-1].number, lines[-1].cells, ShopError("import.half_row"))
    return tuple(lines)


def delimiter_of(text: str) -> str:
    """The sign that parts the cells: the one that parts the first rows into the most columns, each row alike."""
    sample = text[:_SAMPLE]
    best, delimiter = (0, 0), ","
    for each in DELIMITERS:
        try:
            rows = [row for row in csv.reader(io.StringIO(sample, newline=""), delimiter=each) if row][:50]
        except csv.Error:
            continue
        if not rows or len(rows[0]) < 2:
            continue
        alike = sum(len(row) == len(rows[0]) for row in rows[:-1] or rows)
        if (alike, len(rows[0])) > best:
            best, delimiter = (alike, len(rows[0])), each
    return delimiter
