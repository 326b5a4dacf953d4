"""What is done for kept files by itself, behind the window: left-overs swept, missing ones noticed."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from app.errors import ShopError
from app.workflow.files import file_keeping
from app.workflow.rows.files import FilesCheck

MOST_NAMED = 5


def look_after(store: Any, drafts: Path | None) -> FilesCheck:
    """Sweep what nobody names, then look whether all is there that somebody names. Takes a while with many photos."""
    file_keeping.sweep(store, named_in_drafts(drafts))
    return file_keeping.check_files(store)


def trouble(found: FilesCheck) -> ShopError:
    """What is missing or damaged, as it is told."""
    names = (*found.missing, *found.damaged)
    shown = (*names[:MOST_NAMED], "…") if len(names) > MOST_NAMED else names
    return ShopError("files.not_whole", missing=len(found.missing), damaged=len(found.damaged), names=shown)


def named_in_drafts(folder: Path | None) -> frozenset[str]:
    """The SHA-256 of every file that a draft names, whatever its shape, damaged ones too."""
    found: set[str] = set()
    for path in folder.iterdir() if folder is not None and folder.is_dir() else ():
        try:
            found.update(re.findall(r"\b[0-9a-f]{64}\b", path.read_text(encoding="utf-8", errors="replace")))
        except OSError:
            continue
    return frozenset(found)
