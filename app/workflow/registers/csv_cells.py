"""Cells of a file for a spreadsheet: none can start a formula there, none carries control signs; and read back."""

from __future__ import annotations

import re

#: A cell that begins with one of these would be a formula (the wide ones too, in a Chinese Excel).
FORMULA_STARTS = tuple("=+-@\t\r\n＝＋－＠")
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def safe(cell: str) -> str:
    """The text as a cell may hold it; an apostrophe before what would be worked out as a formula."""
    cell = CONTROL.sub("", cell)
    return "'" + cell if _is_formula(cell) else cell


def plain(cell: str) -> str:
    """What `safe` made of a text, as it was: its apostrophe is taken away again, anybody else's stays."""
    return cell[1:] if cell.startswith("'") and _is_formula(cell[1:]) else cell


def _is_formula(cell: str) -> bool:
    """Whether a spreadsheet would work it out; a text of our own with apostrophes before one is guarded, too."""
    bare = cell.lstrip("'")
    return bare.startswith(FORMULA_STARTS) or bare.lstrip().startswith(FORMULA_STARTS)
