"""The start: what must not be imported before the window takes a key, and what it leaves as it found it."""

from __future__ import annotations

import gc
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.first import collector_at_rest

ROOT = Path(__file__).resolve().parent.parent
LATE = (
    *("alembic", "reportlab", "PIL", "segno", "barcode", "pypinyin", "sqlalchemy.dialects.postgresql"),
    *("app.printing.documents.catalogue", "app.printing.outlets.make", "app.printing.canvas", "app.tour"),
    *("app.ui.pages.first_start", "app.ui.pages.trouble", "app.ui.pages.cards.page", "app.ui.pages.settings.page"),
)
WATCHED = """
import builtins, gc, linecache, sys
plain = builtins.__import__
from app import cli, first
first.startup()
from app.bench import first_key

def told():
    kept = sum(1 for name in linecache.cache if name.startswith(sys.argv[2]))
    print("here:", *sorted(sys.modules), flush=True)
    print("state:", builtins.__import__ is plain, gc.isenabled(), gc.get_freeze_count() > 100_000, kept, flush=True)
    import os
    os._exit(0)

first_key.tell_and_leave = told
first_key.lie_in_wait()
cli.main(["--data", sys.argv[1]])
"""


@pytest.fixture(scope="module")
def said(founded_shop_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What a process of its own says when the intake page of a founded shop has taken its first key."""
    folder = tmp_path_factory.mktemp("first") / "shop"
    shutil.copytree(founded_shop_folder, folder)
    done = subprocess.run(
        [sys.executable, "-P", "-c", WATCHED, str(folder), str(ROOT / "app")],
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    lines = dict(line.split(": ", 1) for line in done.stdout.splitlines() if ": " in line)
    assert set(lines) == {"here", "state"}, done.stdout + done.stderr
    return {key: words.split() for key, words in lines.items()}


def test_the_window_takes_a_key_before_anything_heavy_is_imported(said: dict[str, list[str]]) -> None:
    here = said["here"]
    assert "app.ui.pages.intake.page" in here  # it was the program that answered
    early = [name for name in LATE if any(each == name or each.startswith(name + ".") for each in here)]
    assert not early, f"imported before the first key: {early}"


def test_every_late_module_is_there_to_be_imported_later() -> None:
    """A name that nobody has any more would be late for ever."""
    assert [name for name in LATE if importlib.util.find_spec(name) is None] == []


def test_qt_reads_no_sources_and_garbage_is_looked_for_by_the_window_only(said: dict[str, list[str]]) -> None:
    imports_are_plain, collects, frozen, sources_kept = said["state"]
    assert (imports_are_plain, collects, frozen, sources_kept) == ("True", "False", "True", "0")


@pytest.mark.parametrize("awake", [True, False])
def test_the_collector_is_left_as_it_was_also_after_an_error(awake: bool) -> None:
    was_awake = gc.isenabled()
    (gc.enable if awake else gc.disable)()
    try:
        with pytest.raises(KeyError), collector_at_rest():
            assert not gc.isenabled()
            raise KeyError
        assert gc.isenabled() is awake
    finally:
        (gc.enable if was_awake else gc.disable)()
        gc.unfreeze()
