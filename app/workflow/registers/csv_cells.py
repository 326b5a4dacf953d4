"""Cells of a file for a spreadsheet: none can start a formula there, none carries control signs."""

from __future__ import annotations

import re

#: A cell that begins with one of these would be a formula (the wide ones too, in a Chinese Excel).
FORMULA_STARTS = tuple("=+-@\t\r\n＝＋－＠")
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def safe(cell: str) -> str:
    """The text as a cell may hold it; an apostrophe before what would be worked out as a formula."""
    cell = CONTROL.sub("", cell)
    return "'" + cell if cell.startswith(FORMULA_STARTS) or cell.lstrip().startswith(FORMULA_STARTS) else cell
