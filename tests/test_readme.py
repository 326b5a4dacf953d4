"""The README stays true: its table of moves, its commands, its pictures."""

from __future__ import annotations

import re
from pathlib import Path

from app.cli import _parser  # pyright: ignore[reportPrivateUsage]
from app.workflow.moves import moves_markdown

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_moves_stand_in_it_as_they_are() -> None:
    assert moves_markdown().strip() in README


def test_every_command_is_named() -> None:
    commands = next(action.choices for action in _parser()._actions if action.choices and "tour" in action.choices)
    missing = [word for word in commands if word != "window" and f"`run.py {word}" not in README]
    assert not missing


def test_every_picture_and_file_it_names_is_there() -> None:
    named = re.findall(r"\]\(([^)#:]+)\)", README)
    assert named
    assert not [path for path in named if not (ROOT / path).is_file()]
