"""The lock on the data folder: many windows together, restoring alone, freed when a program is killed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from app.errors import Busy
from app.models.holder import hold_alone, hold_with_others

ROOT = Path(__file__).resolve().parents[2]
OTHER = """
import sys
from pathlib import Path
from app.models import holder
hold = getattr(holder, sys.argv[1])(Path(sys.argv[2]))
print("held", flush=True)
sys.stdin.read()
"""


def other_program(how: str, folder: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", OTHER, how, str(folder)]
    program = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert program.stdout is not None
    assert program.stdout.readline() == "held\n"
    return program


def end(program: subprocess.Popen[str], *, kill: bool = False) -> None:
    if kill:
        program.kill()
    program.communicate()


def test_many_windows_hold_it_together(tmp_path: Path) -> None:
    with hold_with_others(tmp_path), hold_with_others(tmp_path):
        with pytest.raises(Busy) as caught:
            hold_alone(tmp_path)
        assert caught.value.key == "data.in_use"
    hold_alone(tmp_path).release()


def test_alone_means_alone(tmp_path: Path) -> None:
    with hold_alone(tmp_path):
        with pytest.raises(Busy) as caught:
            hold_with_others(tmp_path)
        assert caught.value.key == "data.being_restored"
        with pytest.raises(Busy):
            hold_alone(tmp_path)
    with hold_with_others(tmp_path):
        pass


def test_letting_go_twice_is_harmless(tmp_path: Path) -> None:
    hold = hold_alone(tmp_path / "new" / "folder")
    hold.release()
    hold.release()


@pytest.mark.parametrize("kill", [False, True])
def test_another_programs_hold_counts_and_ends_with_it(tmp_path: Path, kill: bool) -> None:
    program = other_program("hold_with_others", tmp_path)
    try:
        with hold_with_others(tmp_path):
            pass
        with pytest.raises(Busy):
            hold_alone(tmp_path)
    finally:
        end(program, kill=kill)
    hold_alone(tmp_path).release()


def test_a_restoring_program_keeps_others_out(tmp_path: Path) -> None:
    program = other_program("hold_alone", tmp_path)
    try:
        with pytest.raises(Busy):
            hold_with_others(tmp_path)
    finally:
        end(program)
