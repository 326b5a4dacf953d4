"""A changed layout as people say it: which paper and size, and the lines of its file that differ."""

from __future__ import annotations

import difflib
import re

from app.ui.names import document_name
from app.workflow.rows.kinds import Document

_DOCUMENT = re.compile(r'^document = "(\w+)"', re.MULTILINE)
_SIZE = re.compile(r"^(?:width|height) = ([\d.]+)$", re.MULTILINE)
MOST_LINES = 12  # of each side


def layout_words(old: str | None, new: str | None) -> str:
    """ "Repair tag 60 × 40: size = 3 → size = 4"; old and new are files of layouts, None = the shipped one."""
    head = _head(new or old or "")
    if not old or not new:
        return head
    gone, come = list[str](), list[str]()
    for line in difflib.ndiff(old.splitlines(), new.splitlines()):
        if line.startswith("- ") and line[2:].strip():
            gone.append(line[2:])
        elif line.startswith("+ ") and line[2:].strip():
            come.append(line[2:])
    change = " → ".join(part for part in (_joined(gone), _joined(come)) if part)
    return f"{head}: {change}" if change else head


def _head(text: str) -> str:
    found = _DOCUMENT.search(text)
    name = document_name(Document(found[1])) if found and found[1] in set(Document) else ""
    size = " × ".join(each for each in _SIZE.findall(text)[:2] if each != "0")
    return f"{name} {size} mm".strip() if size else name


def _joined(lines: list[str]) -> str:
    more = ["…"] if len(lines) > MOST_LINES else []
    return "; ".join([*lines[:MOST_LINES], *more])
