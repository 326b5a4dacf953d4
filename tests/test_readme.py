"""The README stays true: its table of moves, its commands, its pictures; and .ci/run is the suite."""

from __future__ import annotations

import argparse
import os
import re
from pathlib import Path

import pytest

from app import cli
from app.places import places_for
from app.tour import sample_shop
from app.workflow.rows.rights import rights_markdown
from app.workflow.workbench.moves import moves_markdown

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
CHINESE = (ROOT / "README.zh_CN.md").read_text(encoding="utf-8")
BOTH = pytest.mark.parametrize("readme", [README, CHINESE], ids=["en", "zh_CN"])


def commands() -> dict[str, argparse.ArgumentParser]:
    """Every word of the program with what it takes."""
    (words,) = (action for action in cli._parser()._actions if isinstance(action, argparse._SubParsersAction))
    return dict(words.choices)


def test_ci_runs_the_suite_and_nothing_else() -> None:
    path = ROOT / ".ci" / "run"
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    assert lines == ["set -euo pipefail", 'cd "$(dirname "$0")/.."', "exec python3 run.py test"]
    assert path.read_text(encoding="utf-8").startswith("#!/usr/bin/env bash\n")
    assert path.stat().st_mode & 0o111


@BOTH
@pytest.mark.parametrize("word", [*commands(), "test"])
def test_every_command_stands_in_the_readme(word: str, readme: str) -> None:
    wanted = r"`run\.py`" if word == "window" else rf"run\.py {word}\b"
    assert re.search(wanted, readme), word


@BOTH
def test_the_readme_names_no_command_that_is_none(readme: str) -> None:
    named = set(re.findall(r"(?:run\.py|counterfoil) ([a-z]+)\b", readme))
    assert named <= {*commands(), "test"}


@pytest.mark.parametrize("word", list(commands()))
def test_every_option_stands_in_the_readme(word: str) -> None:
    options = {name for action in commands()[word]._actions for name in action.option_strings if name.startswith("--")}
    missing = [name for name in options - {"--help", "--yes"} if name not in README]
    assert not missing


@pytest.mark.parametrize(("readme", "language"), [(README, "en"), (CHINESE, "zh_CN")])
def test_the_demos_pin_and_who_may_do_everything_are_told(readme: str, language: str) -> None:
    assert f"**{sample_shop.PIN}**" in readme
    assert sample_shop.NAMES[language][2] in readme


def test_the_moves_stand_in_it_as_they_are() -> None:
    assert moves_markdown().strip() in README


def test_the_rights_stand_in_it_as_they_are() -> None:
    assert rights_markdown().strip() in README


@BOTH
def test_where_this_pc_keeps_things_is_told(readme: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    places = places_for(None)
    for path in (places.data, places.logs):
        local = os.environ.get("LOCALAPPDATA", "no such folder")
        told = str(path).replace(local, "%LOCALAPPDATA%").replace(str(Path.home()), "~")
        assert f"`{told}`" in readme


@BOTH
def test_every_picture_and_file_it_names_is_there(readme: str) -> None:
    named = re.findall(r"\]\(([^)#:]+)\)", readme) + re.findall(r'src="([^"]+)"', readme)
    assert len(named) > 5
    assert not [path for path in named if not (ROOT / path).is_file()]
