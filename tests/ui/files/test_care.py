"""What is done for kept files by itself: left-overs go, drafts are spared, what is missing is told."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from app.models import file_store
from app.models.store import Store
from app.ui.desk import Desk
from app.ui.files import care
from app.workflow.files import file_keeping
from app.workflow.rows.files import FileRow, FilesCheck
from app.workflow.rows.shop import Who
from tests.photos import photo


def test_every_draft_counts_even_a_damaged_one(tmp_path: Path) -> None:
    (tmp_path / "intake-1.json").write_text('{"files": [{"sha": "' + "a" * 64 + '"}]}')
    (tmp_path / "intake-2.broken").write_bytes(b"\xff\xfe{ " + b"b" * 64)
    (tmp_path / "other.json").write_text("c" * 65)
    assert care.named_in_drafts(tmp_path) == {"a" * 64, "b" * 64}
    assert care.named_in_drafts(tmp_path / "none") == frozenset()
    assert care.named_in_drafts(None) == frozenset()


def test_it_sweeps_and_looks(founded_store: Store, who: Who, add: Callable[[str, bytes], FileRow]) -> None:
    row = add("a.jpg", photo())
    stray = file_keeping.keep(founded_store, who, photo("stray"), "b.jpg")
    place = file_store.path_of(founded_store.folder, stray.sha)
    os.utime(place, (1, 1))
    assert care.look_after(founded_store, None) == FilesCheck(1)
    assert not place.exists()
    file_store.path_of(founded_store.folder, row.file.sha).unlink()
    assert care.look_after(founded_store, None) == FilesCheck(1, missing=("a.jpg",))


def test_what_is_missing_is_told_by_name(desk: Desk) -> None:
    found = FilesCheck(9, missing=tuple(f"{n}.jpg" for n in range(6)), damaged=("x.pdf",))
    assert desk.sentence(care.trouble(found)) == (
        "Photos and files: 6 missing, 1 damaged (0.jpg, 1.jpg, 2.jpg, 3.jpg, 4.jpg, …). "
        "Put back a backup, or add them again."
    )
